/** The preview with its controls. */
import { html, type TemplateResult } from 'lit';

import { radioControl } from './controls.js';
import { deviceWidths } from './embed-preview.js';
import { devices, schemes, type State } from './state.js';
import type { View } from './view.js';

/** `folder` is the address of the builder's own folder with the script. */
export function renderPreview({ msg, current, embed, take }: View, folder: string): TemplateResult {
  const deviceNames: Record<State['device'], string> = {
    phone: msg('Telefon', { id: 'builder-phone', desc: 'Choice: width of a phone' }),
    tablet: msg('Tablet', { id: 'builder-tablet', desc: 'Choice: width of a tablet' }),
    desktop: msg('Bildschirm', { id: 'builder-desktop', desc: 'Choice: width of a desktop screen' }),
  };
  const schemeNames: Record<State['scheme'], string> = {
    light: msg('hell', { id: 'builder-light', desc: 'Choice: a light page' }),
    dark: msg('dunkel', { id: 'builder-dark', desc: 'Choice: a dark page' }),
  };
  const heading = msg('Vorschau', { id: 'builder-preview', desc: 'Heading, and title of the frame' });
  return html`<div class="preview">
    <h2 id="preview">${heading}</h2>
    <div class="preview-controls">
      ${radioControl(
        {
          id: 'field-device',
          label: msg('Breite in Pixeln', { id: 'builder-device', desc: 'Legend: width of the preview' }),
          layout: 'row',
          value: current.device,
          choices: devices.map((value) => ({
            value,
            label: `${deviceNames[value]} ${deviceWidths[value]}`,
          })),
        },
        (value) => take('device', value),
      )}
      ${radioControl(
        {
          id: 'field-scheme',
          label: msg('Seite', { id: 'builder-scheme', desc: 'Legend: light or dark page' }),
          layout: 'row',
          value: current.scheme,
          choices: schemes.map((value) => ({ value, label: schemeNames[value] })),
        },
        (value) => take('scheme', value),
      )}
    </div>
    <embed-preview
      .embed=${embed}
      .device=${current.device}
      .scheme=${current.scheme}
      .folder=${folder}
      .label=${heading}
    ></embed-preview>
  </div>`;
}
