import { isArray, toPointer, type JsonObject, type JsonPointer, type LoadedDocument } from '@cc-gateway/loader';
import { contentKind, readContents } from './content.ts';
import { deepShapeOf } from './deep-shape.ts';
import { exampleOf } from './example.ts';
import type { HeaderModel, ParameterModel, Place, QuerystringModel, Shape } from './model.ts';
import { objectOf, resolve, textOf, type Node } from './resolve.ts';
import { isScalar, shapeOf } from './shape.ts';

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'headers'],
  ['cookie', 'cookies'],
]);

const KNOWN: ReadonlySet<string> = new Set([...PLACES.keys(), 'querystring']);

// OpenAPI 3.1 section 4.8.12.2.1: header parameters with these names are to be ignored.
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization']);

/** Whether an object is a header parameter that is to be ignored; the case of its name does not matter. */
export function isIgnoredHeader(parameter: JsonObject): boolean {
  return parameter['in'] === 'header' && IGNORED_HEADERS.has(textOf(parameter, 'name').toLowerCase());
}

const DEFAULT_STYLES: Readonly<Record<Place, string>> = {
  path: 'simple',
  query: 'form',
  headers: 'simple',
  cookies: 'form',
};

type Spelling = Pick<ParameterModel, 'style' | 'explode' | 'allowReserved' | 'content'>;

/** How the value is spelled, as far as it differs from the default of its place. */
function spellingOf({ version }: LoadedDocument, value: JsonObject, place: Place): Spelling {
  const [mediaType] = Object.keys(objectOf(value, 'content'));
  if (mediaType !== undefined) return { content: mediaType };
  const { style, explode, allowReserved } = value;
  const usual = DEFAULT_STYLES[place];
  const used = typeof style === 'string' ? style : usual;
  return {
    ...(used === usual ? {} : { style: used }),
    ...(typeof explode === 'boolean' && explode !== (used === 'form' || used === 'cookie') ? { explode } : {}),
    // Before 3.2 it is for queries only (3.1.1 section 4.8.12.2.2).
    ...(allowReserved === true && (place === 'query' || version === '3.2') ? { allowReserved } : {}),
  };
}

function schemaPointer({ value, pointer }: Node): JsonPointer | undefined {
  if (Object.hasOwn(value, 'schema')) return `${pointer}/schema`;
  const [entry] = Object.entries(objectOf(value, 'content'));
  return entry === undefined ? undefined : pointer + toPointer(['content', entry[0], 'schema']);
}

function shapeOfParameter(document: LoadedDocument, spelling: Spelling, schema: JsonPointer | undefined): Shape {
  if (spelling.style === 'deepObject') return { deep: deepShapeOf(document, schema) };
  if (spelling.content === undefined) return shapeOf(document, schema);
  return contentKind(spelling.content) === 'json' ? 'json' : 'string';
}

function readParameter(document: LoadedDocument, node: Node): ParameterModel | undefined {
  const { value } = node;
  const place = PLACES.get(textOf(value, 'in'));
  const name = textOf(value, 'name');
  if (place === undefined || name === '' || isIgnoredHeader(value)) return undefined;
  const schema = schemaPointer(node);
  const spelling = spellingOf(document, value, place);
  return {
    in: place,
    name,
    required: place === 'path' || value['required'] === true,
    description: textOf(value, 'description'),
    ...spelling,
    shape: shapeOfParameter(document, spelling, schema),
    isScalar: isScalar(document, schema),
    ...(schema === undefined ? {} : { schema }),
    ...exampleOf(document, value),
  };
}

/** The header fields of a response; `Content-Type` is told by its media types (OpenAPI 3.1 section 4.8.17.1). */
export function readHeaders(document: LoadedDocument, response: Node): HeaderModel[] {
  return Object.entries(objectOf(response.value, 'headers')).flatMap(([name, entry]): HeaderModel[] => {
    const node = resolve(document, entry, response.pointer + toPointer(['headers', name]));
    if (node === undefined || name.toLowerCase() === 'content-type') return [];
    const schema = schemaPointer(node);
    const spelling = spellingOf(document, node.value, 'headers');
    return [
      {
        name,
        required: node.value['required'] === true,
        ...(spelling.explode === true ? { explode: true } : {}),
        shape: shapeOfParameter(document, spelling, schema),
        ...(schema === undefined ? {} : { schema }),
      },
    ];
  });
}

function listed(document: LoadedDocument, owner: Node): { node: Node | undefined; pointer: JsonPointer }[] {
  const list = owner.value['parameters'];
  const entries = isArray(list) ? list : [];
  return entries.map((entry, index) => {
    const pointer = `${owner.pointer}/parameters/${index}`;
    return { node: resolve(document, entry, pointer), pointer };
  });
}

/** The parameter that is the whole query, if there is one. */
export function readQuerystring(document: LoadedDocument, owners: readonly Node[]): QuerystringModel | undefined {
  const nodes = owners
    .flatMap((owner) => listed(document, owner))
    .flatMap(({ node }) => (node === undefined ? [] : node));
  const found = nodes.findLast(({ value }) => value['in'] === 'querystring');
  const [content] = found === undefined ? [] : readContents(document, found.value, found.pointer, () => undefined);
  if (found === undefined || content === undefined) return undefined;
  return { name: textOf(found.value, 'name'), required: found.value['required'] === true, content };
}

/**
 * The parameters of an operation: those of its path item, overridden by its own where place and name agree (OpenAPI
 * 3.1 section 4.8.9.1).
 *
 * @param owners - path item, then operation
 * @param report - told of parameters that cannot be understood
 */
export function readParameters(
  document: LoadedDocument,
  owners: readonly Node[],
  report: (pointer: JsonPointer) => void,
): ParameterModel[] {
  const parameters = new Map<string, ParameterModel>();
  for (const owner of owners) {
    for (const { node, pointer } of listed(document, owner)) {
      const parameter = node === undefined ? undefined : readParameter(document, node);
      if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
      else if (node === undefined || !KNOWN.has(textOf(node.value, 'in'))) report(pointer);
    }
  }
  return [...parameters.values()];
}
