import type { KindRule } from '@cc-gateway/loader';

/** A file of an example, by the path that messages name it by. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** Input that fails, and what is printed; both come from a case that is tested. */
export interface Example {
  /** A sentence: what is wrong with it; may be empty. */
  readonly about: string;
  readonly files: readonly ExampleFile[];
  /** What is done with the files, as far as the reader has to know: `npm run generate`. */
  readonly action: string;
  readonly printed: string;
}

/** Everything that the page of one code says. */
export interface RulePage extends KindRule {
  readonly code: string;
  readonly example: Example | undefined;
}

/** Longer files and lines are cut: what matters stands at the beginning, and the case has the rest. */
const MAX_LINES = 60;
const MAX_COLUMNS = 110;

/** The first line of every page. */
export const NOTE = '<!-- Made by npm run docs:rules from the table of codes and from the cases; do not edit. -->';

/** The Markdown of a page. */
export function renderRulePage({ code, means, why, mend, example }: RulePage): string {
  const parts = [NOTE, `# ${code}`, means, `**Why.** ${why}`, `**How to mend it.** ${mend}`];
  return `${[...parts, ...(example === undefined ? [] : renderExample(example))].join('\n\n')}\n`;
}

/** A line of the index. */
export interface IndexEntry {
  readonly code: string;
  /** One sentence. */
  readonly says: string;
}

export interface IndexSection {
  readonly title: string;
  readonly pages: readonly IndexEntry[];
}

/** The Markdown of the page that lists all pages, by subject. */
export function renderIndex(sections: readonly IndexSection[]): string {
  const intro =
    'Every error that has a code and every change that is judged: what it means, whom it hurts, how to mend it. Messages ' +
    'name the page that explains them.';
  const contents = sections.map(
    ({ title, pages }) => `- [${title}](#${anchorOf(title)}), ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
  );
  const lists = sections.map(({ title, pages }) => {
    const items = pages.map(({ code, says }) => `- [${code}](${code}.md): ${says}`);
    return `## ${title}\n\n${items.join('\n')}`;
  });
  return `${[NOTE, '# Rules', intro, contents.join('\n'), ...lists].join('\n\n')}\n`;
}

/** The anchor that GitHub gives a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function renderExample({ about, files, action, printed }: Example): string[] {
  const inputs = files.map(({ name, text }) => `\`${name}\`\n\n${fence(languageOf(name), text)}`);
  return ['## Example', ...(about === '' ? [] : [about]), ...inputs, `${action} prints`, fence('text', printed)];
}

/** A code block in Markdown, of at most 60 lines; its fence is longer than any in the text. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${cut(text)}\n${marks}`;
}

function cut(text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines
    .slice(0, MAX_LINES)
    .map((line) => (line.length > MAX_COLUMNS && !line.startsWith(' ') ? `${line.slice(0, MAX_COLUMNS)} …` : line));
  return [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])].join('\n');
}

function languageOf(name: string): string {
  const [, extension] = /\.(yaml|json|md)$/.exec(name) ?? [];
  return extension ?? 'yaml';
}
