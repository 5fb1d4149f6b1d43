import { call, code, name, text, value, type Code } from '../code/code.ts';
import type { Content, OperationModel, Place } from '../model/model.ts';
import { sentPath } from '../model/sent-path.ts';
import { fieldStylePart, readerName, stylePart, writerName, type RuntimePart } from '../model/runtime-part.ts';
import type { Formats } from '../model/formats.ts';
import { formatCode } from './client-formats.ts';
import { securityCode } from './client-security.ts';
import { orderedContents } from './type-names.ts';

type Table = Readonly<Record<string, Code>>;

function partCode({ name: part, options }: RuntimePart): Code {
  const reference = code`wire.${name(part)}`;
  if (options === undefined) return reference;
  const isEmpty = typeof options === 'object' && Object.keys(options).length === 0;
  return call(reference, isEmpty ? undefined : options);
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
      const style = partCode(part);
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

/** The media types of the parts of a multipart body. */
function partTypes({ encodings = {} }: Content): Code[] {
  const entries = Object.entries(encodings).flatMap(([member, { contentType }]): [string, string][] =>
    contentType === undefined ? [] : [[member, contentType]],
  );
  return entries.length === 0 ? [] : [value(Object.fromEntries(entries))];
}

function writerCode(content: Content): Code {
  const writer = code`wire.${name(writerName(content))}`;
  if (content.kind !== 'form' && content.kind !== 'multipart') return writer;
  const [options] = content.kind === 'form' ? fieldStyles(content) : partTypes(content);
  return options === undefined ? code`${writer}()` : code`${writer}(${options})`;
}

/** As {@link writerCode}, of a value that code has in another form than the wire. */
function formattedWriter(content: Content, formats: Formats): Code {
  const plan = formats.at(content.schema);
  if (plan === undefined) return writerCode(content);
  if (content.kind === 'lines')
    return code`wire.encoded(${formatCode({ kind: 'list', item: plan })}, ${writerCode(content)})`;
  const writer = content.kind === 'json' && formats.hasLongs ? code`wire.jsonInt64Body` : writerCode(content);
  return code`wire.encoded(${formatCode(plan)}, ${writer})`;
}

function readerCode(content: Content, formats: Formats): Code {
  const isConverted = content.kind === 'json' || content.kind === 'lines';
  const plan = isConverted ? formats.at(content.schema) : undefined;
  const reader = code`wire.${name(readerName(content))}`;
  if (plan === undefined) return reader;
  if (content.kind === 'lines') return code`wire.decodedItems(${formatCode(plan)}, ${reader})`;
  if (formats.hasLongs) return code`wire.jsonInt64(${formatCode(plan)})`;
  return code`wire.decoded(${formatCode(plan)}, ${reader})`;
}

function querystringCode(content: Content): Code {
  if (content.kind === 'json') return code`wire.jsonQuerystring`;
  if (content.kind !== 'form') return code`wire.textQuerystring`;
  const [styles] = fieldStyles(content);
  return styles === undefined ? code`wire.formQuerystring()` : code`wire.formQuerystring(${styles})`;
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
  const { querystring, body, security } = operation;
  return [
    ...parameterPart(operation, 'path', formats),
    ...securityCode(security, schemes),
    ...parameterPart(operation, 'query', formats),
    ...(querystring === undefined ? [] : [code`wire.querystring(${querystringCode(querystring.content)})`]),
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
