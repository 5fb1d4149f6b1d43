import { call, code, joined, name, text, value, type Code } from '../code/code.ts';
import type { Content, OperationModel, Place } from '../model/model.ts';
import {
  fieldStylePart,
  partStylePart,
  readerName,
  stylePart,
  writerName,
  type RuntimePart,
} from '../model/runtime-part.ts';
import type { FormatPlan } from '../model/format-plan.ts';
import type { Formats } from '../model/formats.ts';
import { formatCode } from './formats.ts';
import { sentPath } from '../model/sent-path.ts';
import { securityCode } from './client-security.ts';
import { isReceivedBinary, orderedContents } from './type-names.ts';

type Table = Readonly<Record<string, Code>>;

/** @param json - what else is given to what the part is made by, where it writes JSON with long integers */
function partCode({ name: part, options }: RuntimePart, json: readonly Code[] = []): Code {
  const reference = code`wire.${name(part)}`;
  if (options === undefined) return reference;
  const isEmpty = typeof options === 'object' && Object.keys(options).length === 0;
  if (json.length > 0 && part === 'jsonText') return callOf(reference, [value(options), ...json]);
  return call(reference, isEmpty ? undefined : options);
}

/** What writes JSON with integers that a number cannot hold; nothing where there are none. */
function jsonCode(plan: FormatPlan | undefined, { hasLongs }: Formats): Code[] {
  return plan !== undefined && hasLongs ? [code`format.longJson`] : [];
}

function callOf(callee: Code, parts: readonly Code[]): Code {
  return code`${callee}(${joined(parts, ', ')})`;
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}

/** The styles of the parameters at one place, those that have one. */
function styleTable({ parameters }: OperationModel, place: Place, formats: Formats): Table {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter): [string, Code][] => {
      const plan = formats.at(parameter.schema);
      const part = stylePart(plan === undefined ? parameter : { ...parameter, isScalar: false });
      if (part === undefined) return [];
      const style = partCode(part, jsonCode(plan, formats));
      return [[parameter.name, plan === undefined ? style : code`wire.encodedStyle(${formatCode(plan)}, ${style})`]];
    });
  return Object.fromEntries(entries.flat());
}

/** The parameters of one place as a part of a request. */
function parameterPart(operation: OperationModel, place: Place, formats: Formats): Code[] {
  if (!operation.parameters.some((parameter) => parameter.in === place)) return [];
  const styles = styleTable(operation, place, formats);
  const part = code`wire.${name(place)}`;
  return [isEmpty(styles) ? code`${part}()` : code`${part}(${value(styles)})`];
}

/** The styles of the members of a form. */
function fieldStyles({ encodings = {} }: Content): Code[] {
  const entries = Object.entries(encodings).flatMap(([member, encoding]): [string, Code][] => {
    const part = fieldStylePart(encoding);
    return part === undefined ? [] : [[member, partCode(part)]];
  });
  return entries.length === 0 ? [] : [value(Object.fromEntries(entries))];
}

/** The media types of the parts of a multipart body, and the styles of those that have one. */
function partEncodings({ encodings = {} }: Content): Code[] {
  const entries = Object.entries(encodings).flatMap(([member, encoding]): [string, Code][] => {
    const part = partStylePart(encoding);
    if (part !== undefined) return [[member, partCode(part)]];
    return encoding.contentType === undefined ? [] : [[member, text(encoding.contentType)]];
  });
  return entries.length === 0 ? [] : [value(Object.fromEntries(entries))];
}

function writerCode(content: Content, json: readonly Code[]): Code {
  const { kind } = content;
  if (json.length > 0 && kind === 'json') return code`wire.jsonInt64Body`;
  if (json.length > 0 && kind === 'lines') return code`wire.jsonLinesInt64Body`;
  const writer = code`wire.${name(writerName(content))}`;
  if (kind !== 'form' && kind !== 'multipart') return writer;
  const options = kind === 'form' ? fieldStyles(content) : partEncodings(content);
  return callOf(writer, json.length === 0 ? options : [options[0] ?? code`{}`, ...json]);
}

/** As {@link writerCode}, of a value that code may have in another form than the wire. */
function formattedWriter(content: Content, formats: Formats): Code {
  const plan = formats.at(content.schema);
  const writer = writerCode(content, jsonCode(plan, formats));
  if (plan === undefined) return writer;
  return code`wire.encoded(${formatCode(content.kind === 'lines' ? { kind: 'list', item: plan } : plan)}, ${writer})`;
}

// Where integers that a number cannot hold need a reader of their own.
const LONG_READERS: ReadonlySet<Content['kind']> = new Set(['json', 'lines']);
const CONVERTED: ReadonlySet<Content['kind']> = new Set(['json', 'any', 'lines']);

function readerCode(content: Content, formats: Formats): Code {
  const { kind } = content;
  const isConverted = CONVERTED.has(kind) || (kind === 'events' && content.isItemSchema === true);
  const plan = isConverted ? formats.at(content.schema) : undefined;
  const reader = code`wire.${name(readerName(content))}`;
  // The options are those of the call, in whose function the operation is described.
  if (isReceivedBinary(content)) return code`${reader}(options?.as)`;
  if (plan === undefined) return reader;
  const format = formatCode(plan);
  if (formats.hasLongs && LONG_READERS.has(kind)) return code`wire.${name(`${readerName(content)}Int64`)}(${format})`;
  const isStream = kind === 'lines' || kind === 'events';
  return isStream ? code`wire.decodedItems(${format}, ${reader})` : code`wire.decoded(${format}, ${reader})`;
}

function querystringCode(content: Content, formats: Formats): Code {
  const plan = formats.at(content.schema);
  const json = jsonCode(plan, formats);
  const styles = fieldStyles(content);
  const form = json.length === 0 ? styles : [styles[0] ?? code`{}`, ...json];
  const own =
    content.kind === 'json' ? callOf(code`wire.jsonQuerystring`, json) : callOf(code`wire.formQuerystring`, form);
  const writer = content.kind === 'json' || content.kind === 'form' ? own : code`wire.textQuerystring`;
  return plan === undefined ? writer : code`wire.encodedQuerystring(${formatCode(plan)}, ${writer})`;
}

function contentTable(contents: readonly Content[], codeOf: (content: Content) => Code): Table {
  return Object.fromEntries(contents.map((content) => [content.mediaType, codeOf(content)]));
}

/** One media type is written as it is; the caller chooses among several, and says which one of a range it is. */
function bodyPart({ method, body }: OperationModel, formats: Formats): Code {
  const contents = orderedContents(body);
  const [only] = contents;
  const writers = contentTable(contents, (content) => formattedWriter(content, formats));
  const part =
    only === undefined || contents.length > 1 || only.mediaType.includes('*')
      ? code`wire.bodies(${value(writers)})`
      : code`wire.body(${text(only.mediaType)}, ${formattedWriter(only, formats)})`;
  return method === 'GET' || method === 'HEAD' ? code`wire.bodyOfGet(${part})` : part;
}

/** What makes a request of what the caller gives. */
function partCodes(operation: OperationModel, formats: Formats, schemes: ReadonlyMap<string, Code>): Code[] {
  const { server, querystring, body, security } = operation;
  return [
    ...(server === undefined ? [] : [code`wire.server(${text(server)})`]),
    ...parameterPart(operation, 'path', formats),
    ...securityCode(security, schemes),
    ...parameterPart(operation, 'query', formats),
    ...(querystring === undefined ? [] : [code`wire.querystring(${querystringCode(querystring.content, formats)})`]),
    ...parameterPart(operation, 'headers', formats),
    ...parameterPart(operation, 'cookies', formats),
    ...(body === undefined ? [] : [bodyPart(operation, formats)]),
  ];
}

/** The media types of all answers; none when no answer has content. */
function acceptedTypes(operation: OperationModel): string {
  const types = operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType));
  return [...new Set(types)].join(', ');
}

function isPlainJson({ kind, mediaType }: Content): boolean {
  return kind === 'json' && mediaType.endsWith('json');
}

/** What finds the declared answer, where its status and first media type do not tell. */
function finders({ responses }: OperationModel): Table {
  const isRange = responses.some(({ status }) => !/^\d+$/.test(status));
  const isChoice = responses.some(({ contents }) => contents.length > 1 || !contents.every(isPlainJson));
  return {
    ...(isRange ? { findStatus: code`wire.statusRange` } : {}),
    ...(isChoice ? { findMediaType: code`wire.mediaType` } : {}),
  };
}

/**
 * The operation as data for the runtime: what is fixed, and the functions that write and read the rest.
 *
 * @param schemes - the code of the document's security schemes, by name
 */
export function operationData(operation: OperationModel, formats: Formats, schemes: ReadonlyMap<string, Code>): Code {
  const { method, path, responses } = operation;
  const parts = partCodes(operation, formats, schemes);
  const accept = acceptedTypes(operation);
  const readers = responses.map(({ status, contents }): [string, Code | Table] => [
    status,
    contents.length === 0 ? code`wire.noContent` : contentTable(contents, (content) => readerCode(content, formats)),
  ]);
  return value({
    method,
    path: sentPath(path),
    ...(parts.length === 0 ? {} : { parts }),
    ...(accept === '' ? {} : { accept }),
    responses: Object.fromEntries(readers),
    ...finders(operation),
  });
}
