/** Makes text from a document harmless in a line or table cell of Markdown: no markup, no HTML, no line break. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|#!~@]/g, (character) => `\\${character}`);
}
