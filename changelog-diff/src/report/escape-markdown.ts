/** Makes text from a document harmless in a line or table cell of Markdown: no markup, no HTML, no line break. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*[\]|#!~@]/g, (character) => `\\${character}`)
      // Inside a word an underscore is no markup.
      .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
  );
}
