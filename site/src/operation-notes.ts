import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';

/** Error code → its meaning, as the specification's `ErrorCode` explains it. */
export type ErrorMeanings = Readonly<Record<string, JsonValue>>;

/**
 * What the extensions of an operation say (openapi/README.md), as Markdown: what has to be true before the call, the
 * events it triggers, its error codes, media, phone linkage, its name in logs and what is not confirmed.
 * Empty when it has none of them.
 */
export function operationNotes(operation: JsonObject, errors: ErrorMeanings): string {
  const notes = [
    list('Before the call', texts(operation['x-prerequisites']).map(escapeMarkdown)),
    list('Events', items(operation['x-events']).flatMap(eventNote)),
    list(
      'Error codes',
      texts(operation['x-errors']).map((code) => errorNote(code, errors)),
    ),
    line('Media', mediaNote(operation['x-media'])),
    line('Phone linkage', linkageNote(operation['x-phone-linkage'])),
    line('Name in the logs', texts(operation['x-log-name']).map(markdownCode).join(', ')),
    list('Not confirmed', texts(operation['x-unconfirmed']).map(escapeMarkdown)),
  ];
  return notes.filter((note) => note !== '').join('\n\n');
}

function list(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `**${title}**\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`;
}

function line(title: string, text: string): string {
  return text === '' ? '' : `**${title}:** ${text}`;
}

function eventNote(entry: JsonValue): string[] {
  if (typeof entry === 'string') return [markdownCode(entry)];
  if (!isObject(entry)) return [];
  const { event, when } = entry;
  if (typeof event !== 'string') return [];
  return [typeof when === 'string' ? `${markdownCode(event)} when ${escapeMarkdown(when)}` : markdownCode(event)];
}

function errorNote(code: string, errors: ErrorMeanings): string {
  const meaning = errors[code];
  return typeof meaning === 'string' ? `${markdownCode(code)} ${escapeMarkdown(meaning)}` : markdownCode(code);
}

function mediaNote(media: JsonValue | undefined): string {
  if (!isObject(media)) return '';
  const supported = Object.keys(media).filter((name) => media[name] === true);
  return supported.map(escapeMarkdown).join(' and ');
}

function linkageNote(linkage: JsonValue | undefined): string {
  if (!isObject(linkage)) return '';
  const phones = texts(linkage['phones']).map(escapeMarkdown).join(', ');
  const effect = texts(linkage['effect']).map(escapeMarkdown).join(' ');
  const unconfirmed = texts(linkage['x-unconfirmed']).map(escapeMarkdown).join(', ');
  return [effect, phones && `Phones: ${phones}.`, unconfirmed && `Not confirmed: ${unconfirmed}.`]
    .filter(Boolean)
    .join(' ');
}

/** A list of texts; a single text is a list of one. */
function texts(value: JsonValue | undefined): string[] {
  return (isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function items(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value : [];
}
