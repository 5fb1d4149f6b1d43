const markup = Symbol('markup');

/** Markup that may go into a page: every text put into it was escaped. Only this file makes one. */
export interface Html {
  readonly [markup]: string;
}

/** What may stand in a placeholder. A string is text and is escaped; markup stays as it is. */
export type HtmlPart = string | number | Html | readonly Html[];

/**
 * Template tag: ``html`<td>${text}</td>` ``. Placeholders stand in element content or in quoted attribute values; both
 * are safe with any text. An attribute that holds an address or a script must not take foreign text.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces = strings.flatMap((text, index) => [text, markupOf(parts[index] ?? '')]);
  return { [markup]: pieces.join('') };
}

/** The text of a whole page. */
export function renderHtml(page: Html): string {
  return page[markup];
}

/** Marks text as markup without escaping it. Only for what another renderer has escaped already. */
export function alreadyEscaped(text: string): Html {
  return { [markup]: text };
}

/** Escapes a text for element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: HtmlPart): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return markup in part ? part[markup] : part.map(renderHtml).join('');
}
