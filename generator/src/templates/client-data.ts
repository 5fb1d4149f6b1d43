import { call, code, name, value, type Code } from '../code/code.ts';
import type { Content, OperationModel, Place } from '../model/model.ts';
import { fieldStylePart, readerName, stylePart, writerName, type RuntimePart } from '../model/runtime-part.ts';
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
function styleTable({ parameters }: OperationModel, place: Place): Table {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter): [string, Code][] => {
      const part = stylePart(parameter);
      return part === undefined ? [] : [[parameter.name, partCode(part)]];
    });
  return Object.fromEntries(entries.flat());
}

/** The parameters of one place as a part of a request. */
function parameterPart(operation: OperationModel, place: Place): Code[] {
  if (!operation.parameters.some((parameter) => parameter.in === place)) return [];
  const styles = styleTable(operation, place);
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

function querystringCode(content: Content): Code {
  if (content.kind === 'json') return code`wire.jsonQuerystring`;
  if (content.kind !== 'form') return code`wire.textQuerystring`;
  const [styles] = fieldStyles(content);
  return styles === undefined ? code`wire.formQuerystring()` : code`wire.formQuerystring(${styles})`;
}

function contentTable(contents: readonly Content[], codeOf: (content: Content) => Code): Table {
  return Object.fromEntries(contents.map((content) => [content.mediaType, codeOf(content)]));
}

function bodyPart({ method }: OperationModel): Code {
  return method === 'GET' || method === 'HEAD' ? code`wire.bodyOfGet` : code`wire.body`;
}

/** What besides the path a request has. */
function partCodes(operation: OperationModel): Code[] {
  const { querystring, body } = operation;
  const writers = contentTable(orderedContents(body), writerCode);
  return [
    ...parameterPart(operation, 'query'),
    ...(querystring === undefined ? [] : [code`wire.querystring(${querystringCode(querystring.content)})`]),
    ...parameterPart(operation, 'headers'),
    ...parameterPart(operation, 'cookies'),
    ...(body === undefined ? [] : [code`${bodyPart(operation)}(${value(writers)})`]),
  ];
}

/** The operation as data for the runtime: what is fixed, and the functions that write and read the rest. */
export function operationData(operation: OperationModel): Code {
  const { method, path, responses, security } = operation;
  const styles = styleTable(operation, 'path');
  const parts = partCodes(operation);
  const readers = responses.map(({ status, contents }): [string, Table] => [
    status,
    contentTable(contents, (content) => code`wire.${name(readerName(content))}`),
  ]);
  return value({
    method,
    path,
    ...(isEmpty(styles) ? {} : { styles }),
    ...(parts.length === 0 ? {} : { parts }),
    responses: Object.fromEntries(readers),
    ...(security.length === 0 ? {} : { security }),
  });
}
