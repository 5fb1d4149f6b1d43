import type { JsonObject } from '@cc-gateway/loader';
import type { Content, EncodingModel, ParameterModel, Place, Scheme } from './model.ts';

/** A part of the client's runtime that generated code names: an export of `wire.ts`. */
export interface RuntimePart {
  readonly name: string;
  /** Given when the export is a function that makes the part: its argument, empty for none. */
  readonly options?: JsonObject | string;
}

type Spelling = Pick<ParameterModel, 'style' | 'explode' | 'allowReserved'>;

// The styles that each place knows, its usual one first (OpenAPI 3.2 section 4.12.4); what else a document says is
// undefined, and spelled as usual.
const STYLES: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  path: { simple: 'simple', label: 'label', matrix: 'matrix' },
  query: {
    form: 'form',
    spaceDelimited: 'spaceDelimited',
    pipeDelimited: 'pipeDelimited',
    deepObject: 'deepObject',
  },
  headers: { simple: 'headerList' },
  cookies: { form: 'cookieForm', cookie: 'cookie' },
};

// Styles that spell a scalar in a way of their own.
const WITHOUT_DEFAULT: ReadonlySet<string> = new Set(['label', 'matrix', 'cookie']);

function styleName(place: Place, style: string | undefined): string | undefined {
  const known = new Map(Object.entries(STYLES[place]));
  const [usual] = known.values();
  return known.get(style ?? '') ?? usual;
}

/** `undefined` for a scalar in the usual spelling of its place, which needs nothing of its own. */
function styleOf(place: Place, spelling: Spelling, isScalar: boolean): RuntimePart | undefined {
  const { style, explode, allowReserved } = spelling;
  const name = styleName(place, style);
  const reserved = allowReserved === true && (place === 'path' || place === 'query') ? { allowReserved } : {};
  if (name === undefined) return undefined;
  if (isScalar && !WITHOUT_DEFAULT.has(name)) {
    const isPlain = Object.keys(reserved).length === 0;
    return isPlain ? undefined : { name: styleName(place, undefined) ?? name, options: reserved };
  }
  const exploded = explode === undefined || name === 'deepObject' ? {} : { explode };
  return { name, options: { ...exploded, ...reserved } };
}

/** What spells a parameter; none for a scalar in the usual spelling of its place, which needs nothing of its own. */
export function stylePart(parameter: ParameterModel): RuntimePart | undefined {
  const { content, shape, in: place, isScalar } = parameter;
  if (content === undefined) return styleOf(place, parameter, isScalar);
  return shape === 'json' ? { name: 'jsonText', options: place } : undefined;
}

/** What spells a member of a form whose encoding has a style (OpenAPI 3.1.1 section 4.8.15.1.2). */
export function fieldStylePart(encoding: EncodingModel): RuntimePart | undefined {
  return encoding.hasStyle ? styleOf('query', encoding, false) : undefined;
}

// As the styles of queries, in their order.
const PART_STYLES: ReadonlyMap<string | undefined, string> = new Map([
  ['spaceDelimited', 'partSpaceDelimited'],
  ['pipeDelimited', 'partPipeDelimited'],
  ['deepObject', 'partDeepObject'],
]);

/** What spells a member of a multipart form whose encoding has a style (OpenAPI 3.1.1 section 4.8.15.1.2). */
export function partStylePart({ hasStyle, style, explode }: EncodingModel): RuntimePart | undefined {
  if (!hasStyle) return undefined;
  const name = PART_STYLES.get(style) ?? 'partForm';
  return { name, options: explode === undefined || name === 'partDeepObject' ? {} : { explode } };
}

const WRITERS: Readonly<Record<Content['kind'], string>> = {
  json: 'jsonBody',
  form: 'formBody',
  multipart: 'multipartBody',
  text: 'textBody',
  any: 'jsonOrTextBody',
  events: 'textBody',
  lines: 'jsonLinesBody',
  binary: 'binaryBody',
};

/** What writes a request body of this content, apart from the options of forms. */
export function writerName(content: Content): string {
  return WRITERS[content.kind];
}

const READERS: Readonly<Record<Content['kind'], string>> = {
  json: 'json',
  form: 'text',
  multipart: 'binary',
  text: 'text',
  any: 'jsonOrText',
  events: 'eventStream',
  lines: 'jsonLines',
  binary: 'binary',
};

/** What reads an answer of this content. */
export function readerName(content: Content): string {
  return READERS[content.kind];
}

/** What puts the credential of a scheme into a request. */
export function schemePart(scheme: Scheme): RuntimePart {
  if (scheme.type === 'mutualTLS') return { name: 'mutualTls' };
  if (scheme.type === 'http') return { name: 'keyInHeader', options: 'Authorization' };
  if (scheme.type !== 'apiKey') return { name: scheme.type };
  const names = { header: 'keyInHeader', query: 'keyInQuery', cookie: 'keyInCookie' };
  return { name: names[scheme.in], options: scheme.name };
}
