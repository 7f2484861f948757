/** The control for an option of an element: by the kind of its field, and by what the feed offers for it. */
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../src/locale/locale.js';
import { attributeWords } from './attribute-words.js';
import { checksControl, selectControl, switchControl, textControl } from './controls.js';
import type { Field } from './fields.js';
import type { ReadyFeed } from './read-document.js';
import { messages } from './messages.js';
import { offersFor, takesSeveral, type Offer, type Offered } from './offers.js';

/** `value` is undefined where the option is at its default; so it is for the listener. */
export function optionControl(
  tag: string,
  field: Field,
  value: string | undefined,
  loaded: ReadyFeed | undefined,
  locale: Locale,
  listen: (value: string | undefined) => void,
): TemplateResult {
  const { name, description } = field;
  const words = attributeWords(tag, name, locale);
  // An attribute that is newer than our words speaks English.
  const control = words
    ? { id: `option-${name}`, label: words.label, help: words.help }
    : { id: `option-${name}`, label: name, help: description, lang: 'en' };
  const current = value ?? field.default;

  switch (field.kind) {
    case 'switch':
      return switchControl({ ...control, checked: value !== undefined }, (checked) =>
        listen(checked ? '' : undefined),
      );
    case 'choice': {
      const choices = field.options.map((option) => ({
        value: option,
        label: words?.choices?.[option] ?? option,
      }));
      // First what is so by itself.
      choices.sort(
        (one, other) => Number(other.value === field.default) - Number(one.value === field.default),
      );
      if (!field.default) choices.unshift(nothingChosen(locale));
      return selectControl({ ...control, value: current, choices }, listen);
    }
    case 'number':
      return textControl(
        { ...control, type: 'number', value: current, min: field.min, max: field.max },
        listen,
      );
    case 'offer':
      return offerControl(field.offered, control, current, loaded, locale, listen);
    case 'text':
      return textControl({ ...control, value: current }, listen);
  }
}

function offerControl(
  offered: Offered,
  control: { id: string; label: string; help: string },
  value: string,
  loaded: ReadyFeed | undefined,
  locale: Locale,
  listen: (value: string | undefined) => void,
): TemplateResult {
  const offers = loaded ? offersFor(offered, loaded.feed, locale, loaded.base) : [];
  // Without a feed that says more, a value can still be written.
  if (offers.length === 0) return textControl({ ...control, value }, listen);
  if (takesSeveral(offered)) {
    const values = value.split(' ').filter(Boolean);
    return checksControl({ ...control, values, choices: withUnknown(offers, values, locale) }, (chosen) =>
      listen(chosen.join(' ')),
    );
  }
  const choices = [nothingChosen(locale), ...withUnknown(offers, value ? [value] : [], locale)];
  return selectControl({ ...control, value, choices }, listen);
}

function nothingChosen(locale: Locale): Offer {
  return {
    value: '',
    label: messages[locale]('ohne Auswahl', { id: 'builder-no-choice', desc: 'Choice: nothing is chosen' }),
  };
}

/** What is chosen and not in the feed is not to vanish without a word. */
function withUnknown(offers: readonly Offer[], values: readonly string[], locale: Locale): Offer[] {
  const unknown = values.filter((value) => !offers.some((offer) => offer.value === value));
  return [
    ...offers,
    ...unknown.map((value) => ({
      value,
      label: messages[locale](str`${value} (nicht im Feed)`, {
        id: 'builder-unknown-value',
        desc: 'Choice: a value, such as an id, that the feed does not have',
      }),
    })),
  ];
}
