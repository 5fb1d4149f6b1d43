/** What XML 1.0 cannot hold, even escaped (section 2.2), and the control characters that it discourages. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an element or attribute of XML or HTML. Characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '\uFFFD').replaceAll(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? '');
}
