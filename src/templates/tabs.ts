import { html, type TemplateResult } from 'lit';

/**
 * Tabs by the pattern of the ARIA Authoring Practices: one of them is a stop for the keyboard, arrows, Home and End
 * go from one to another. The panel of a tab has the id `panel-` and that of the tab.
 */
export function renderTabs(
  name: string,
  tabs: readonly (readonly [id: string, label: string])[],
  selected: string,
  select: (id: string) => void,
): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const current = tabs.findIndex(([id]) => id === selected);
    const target = new Map([
      ['ArrowLeft', current - 1],
      ['ArrowRight', (current + 1) % tabs.length],
      ['Home', 0],
      ['End', -1],
    ]).get(event.key);
    const tab = target === undefined ? undefined : tabs.at(target);
    if (!tab || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    select(tab[0]);
    const { children } = event.currentTarget as HTMLElement;
    (children[tabs.indexOf(tab)] as HTMLElement).focus();
  };
  return html`<div part="tabs" role="tablist" aria-label=${name} @keydown=${move}>
    ${tabs.map(
      ([id, label]) =>
        html`<button
          part="tab"
          type="button"
          role="tab"
          id="tab-${id}"
          aria-controls="panel-${id}"
          aria-selected=${id === selected}
          tabindex=${id === selected ? 0 : -1}
          @click=${() => select(id)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}
