/** The code for the page, and what there is to know about it. */
import { html, nothing, type TemplateResult } from 'lit';

import { cautionsFor } from './cautions.js';
import { radioControl } from './controls.js';
import { forms, type Form } from './embed-plan.js';
import { formWords } from './form-words.js';
import { policyFor } from './policy.js';
import { snippetsFor, type Snippet } from './snippets.js';
import type { View } from './view.js';

export function renderCode(view: View): TemplateResult {
  const { locale, msg, current, embed, integrity, take } = view;
  const { form } = current;
  return html`<div class="code">
    <h2 id="code">${msg('Code', { id: 'builder-group-code', desc: 'Heading: the code for the page' })}</h2>
    ${radioControl(
      {
        id: 'field-form',
        label: msg('Auf welchem Weg?', { id: 'builder-form', desc: 'Legend: the way to embed' }),
        value: form,
        choices: forms.map((value) => {
          const { name, help } = formWords(value, locale);
          return { value, label: name, help };
        }),
      },
      (value) => take('form', value),
    )}
    ${renderCautions(view)}
    ${snippetsFor(embed, form, integrity).map(
      (snippet) =>
        html`<code-block
          .label=${labelOf(snippet, view)}
          .code=${snippet.code}
          .locale=${locale}
        ></code-block>`,
    )}
    <p class="help">${helpFor(form, view)}</p>
    ${renderPolicy(view)}
  </div>`;
}

function renderCautions({ locale, msg, current, embed, integrity }: View): unknown {
  const cautions = cautionsFor(embed, current.form, integrity, locale);
  if (cautions.length === 0) return nothing;
  return html`<div class="cautions">
    <h3>${msg('Bitte beachten', { id: 'builder-cautions', desc: 'Heading of cautions' })}</h3>
    <ul>
      ${cautions.map((caution) => html`<li>${caution}</li>`)}
    </ul>
  </div>`;
}

function renderPolicy({ locale, msg, current: { form }, embed }: View): TemplateResult {
  const policy = policyFor(embed, form);
  return html`<h3>
      ${msg('Wenn die Seite eine Content Security Policy hat', {
        id: 'builder-policy-heading',
        desc: 'Heading: the policy line',
      })}
    </h3>
    <p>
      ${msg(
        'Diese Quellen braucht das Element, neben dem, was die Seite für sich selbst braucht. Steht eine Angabe wie script-src schon in der Policy, so kommen die Quellen dort hinzu. Seiten ohne Policy brauchen nichts davon.',
        { id: 'builder-policy-help', desc: 'Help: how the sources are added to a policy' },
      )}
    </p>
    ${
      policy
        ? html`<code-block
            .label=${msg('Content Security Policy', { id: 'builder-policy', desc: 'Label: the policy line' })}
            .code=${policy}
            .locale=${locale}
          ></code-block>`
        : nothing
    }
    ${
      form.startsWith('frame')
        ? nothing
        : html`<p class="help">
            ${msg('Verlangt die Policy Trusted Types, so gehört auch dies hinein:', {
              id: 'builder-trusted-types',
              desc: 'Help: before a directive, for pages that require Trusted Types',
            })}
            <code>trusted-types lit-html</code>
            ${msg('Benutzt die Seite selbst schon Lit, so heißt es:', {
              id: 'builder-trusted-types-twice',
              desc: 'Help: before the directive for pages that use Lit themselves',
            })}
            <code>trusted-types lit-html 'allow-duplicates'</code>
          </p>`
    }`;
}

function labelOf({ language }: Snippet, { msg }: View): string {
  return language === 'html'
    ? msg('Code für die Seite', { id: 'builder-code-html', desc: 'Label: HTML for the page' })
    : msg('Code für das Skript', { id: 'builder-code-js', desc: 'Label: JavaScript for the bundler' });
}

function helpFor(form: Form, { msg }: View): string {
  switch (form) {
    case 'npm':
      return msg(
        'Das Paket steht noch in keinem Verzeichnis: „npm pack“ im Ordner des Projekts macht die Datei zum Installieren.',
        { id: 'builder-npm-help', desc: 'Help: npm pack makes the file to install; keep npm pack' },
      );
    case 'frame':
    case 'frame-height':
      return msg('Der Link steht unter dem iframe, denn darin wäre er nicht zu sehen.', {
        id: 'builder-frame-help',
        desc: 'Help: the fallback link stands below the iframe',
      });
    default:
      return msg('Stehen mehrere Elemente auf einer Seite, so genügt das Skript einmal.', {
        id: 'builder-once-help',
        desc: 'Help: the script is needed only once on a page',
      });
  }
}
