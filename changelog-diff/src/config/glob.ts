/**
 * Compiles a pattern for whole texts: `*` stands for any characters but `/`, `**` for any characters; everything else
 * stands for itself. The usual glob libraries give `{`, `}` and `[` a meaning, and paths of APIs are full of them.
 */
export function globTest(pattern: string): (text: string) => boolean {
  const source = pattern
    .split(/(\*+)/)
    .map((part) => (part === '*' ? '[^/]*' : /^\*+$/.test(part) ? '.*' : escapeRegExp(part)))
    .join('');
  const expression = new RegExp(`^${source}$`, 'su');
  return (text) => expression.test(text);
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
