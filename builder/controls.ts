/** The controls of the form, each with its label, its help and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What all of them have. */
interface Control {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly help?: unknown;
  /** Language of label and help where it is not the page's. */
  readonly lang?: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  /** Language of its words where it is not the page's. */
  readonly lang?: string;
}

type Listener = (value: string) => void;

/** A line of text. The listener hears of it when it is done: after Enter, or when the focus leaves. */
export function textControl(
  control: Control & {
    readonly type?: 'text' | 'url' | 'number';
    readonly value: string;
    readonly error?: string;
    readonly min?: number;
    readonly max?: number;
  },
  listen: Listener,
): TemplateResult {
  const { id, label, lang, type = 'text', value, error, min, max } = control;
  return html`<div class="control">
    <label for=${id} lang=${lang ?? nothing}>${label}</label>
    <input
      id=${id}
      type=${type}
      min=${min ?? nothing}
      max=${max ?? nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(value)}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(control, error)}
      @change=${(event: Event) => listen((event.target as HTMLInputElement).value)}
    />
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing} ${renderHelp(control)}
  </div>`;
}

/** A file of the visitor's own. The listener hears of the same one, too, when it is chosen again. */
export function fileControl(
  control: Control & { readonly accept: string },
  listen: (file: File) => void,
): TemplateResult {
  const { id, label, accept } = control;
  const forget = (event: Event) => ((event.target as HTMLInputElement).value = '');
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="file"
      accept=${accept}
      aria-describedby=${describedBy(control)}
      @click=${forget}
      @dragenter=${forget}
      @change=${(event: Event) => {
        const [file] = (event.target as HTMLInputElement).files ?? [];
        if (file) listen(file);
      }}
    />
    ${renderHelp(control)}
  </div>`;
}

/** One of several values, in a list that opens. */
export function selectControl(
  control: Control & { readonly value: string; readonly choices: readonly Choice[] },
  listen: Listener,
): TemplateResult {
  const { id, label, lang, value, choices } = control;
  return html`<div class="control">
    <label for=${id} lang=${lang ?? nothing}>${label}</label>
    <select
      id=${id}
      aria-describedby=${describedBy(control)}
      @change=${(event: Event) => listen((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        (choice) =>
          html` <option value=${choice.value} .selected=${live(choice.value === value)}>
            ${choice.label}
          </option>`,
      )}
    </select>
    ${renderHelp(control)}
  </div>`;
}

/** On or off. */
export function switchControl(
  control: Control & { readonly checked: boolean },
  listen: (checked: boolean) => void,
): TemplateResult {
  const { id, label, lang, checked } = control;
  return html`<div class="control">
    <label class="check" lang=${lang ?? nothing}>
      <input
        id=${id}
        type="checkbox"
        .checked=${live(checked)}
        aria-describedby=${describedBy(control)}
        @change=${(event: Event) => listen((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${renderHelp(control)}
  </div>`;
}

/** One of several values, all of them in sight. */
export function radioControl(
  control: Control & {
    readonly value: string;
    readonly choices: readonly Choice[];
    /** How they are laid out. */
    readonly layout?: 'cards' | 'row';
  },
  listen: Listener,
): TemplateResult {
  const { id, label, value, choices, layout = 'cards' } = control;
  return html`<fieldset class="control" id=${id} aria-describedby=${describedBy(control)}>
    <legend>${label}</legend>
    <div class=${layout}>
      ${choices.map(
        (choice) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${id}
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => listen(choice.value)}
            />
            <span class="choice-words" lang=${choice.lang ?? nothing}>
              <span class="choice-name">${choice.label}</span>
              ${choice.help ? html`<span class="choice-help">${choice.help}</span>` : nothing}
            </span>
          </label>`,
      )}
    </div>
    ${renderHelp(control)}
  </fieldset>`;
}

/** Any number of values, told in the order in which they were chosen. */
export function checksControl(
  control: Control & { readonly values: readonly string[]; readonly choices: readonly Choice[] },
  listen: (values: readonly string[]) => void,
): TemplateResult {
  const { id, label, lang, values, choices } = control;
  return html`<fieldset class="control" id=${id} aria-describedby=${describedBy(control)}>
    <legend lang=${lang ?? nothing}>${label}</legend>
    <div class="checks">
      ${choices.map(
        (choice) =>
          html`<label class="check">
            <input
              type="checkbox"
              value=${choice.value}
              .checked=${live(values.includes(choice.value))}
              @change=${(event: Event) => {
                const others = values.filter((value) => value !== choice.value);
                listen((event.target as HTMLInputElement).checked ? [...others, choice.value] : others);
              }}
            />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
    ${renderHelp(control)}
  </fieldset>`;
}

function describedBy({ id, help }: Control, error?: string): string | typeof nothing {
  const ids = [...(error ? [`${id}-error`] : []), ...(help ? [`${id}-help`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function renderHelp({ id, help, lang }: Control): unknown {
  return help ? html`<p class="help" id="${id}-help" lang=${lang ?? nothing}>${help}</p>` : nothing;
}
