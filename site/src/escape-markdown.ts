/** Escapes a text so that Markdown shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&%$]/g, '\\$&');
}

/** A name as code; a text that is no plain name is escaped instead. */
export function markdownCode(text: string): string {
  return /^[\w./-]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}
