import { isArray, isObject, type JsonObject, type JsonPointer, type LoadedDocument } from '@cc-gateway/loader';
import type { DeepShape } from './model.ts';
import { nodeAt, objectOf } from './resolve.ts';
import { collect, scalarOf, textTypes } from './shape.ts';

const SCALARS: ReadonlySet<string> = new Set(['string', 'word', 'number', 'integer', 'boolean']);

/** Reads schemas; a schema inside of itself is told once, what is still deeper is text. */
class DeepReader {
  readonly #document: LoadedDocument;
  readonly #pointer: JsonPointer;
  readonly #open = new Set<JsonObject>();

  constructor(document: LoadedDocument, pointer: JsonPointer) {
    this.#document = document;
    this.#pointer = pointer;
  }

  read(schema: unknown): DeepShape {
    const schemas = isObject(schema) ? collect(this.#document, schema, this.#pointer, 0) : [];
    if (schemas.some((one) => this.#open.has(one))) return {};
    for (const one of schemas) this.#open.add(one);
    const shape = this.#shapeOf(schemas);
    for (const one of schemas) this.#open.delete(one);
    return shape;
  }

  #shapeOf(schemas: readonly JsonObject[]): DeepShape {
    const types = schemas.flatMap(textTypes);
    const scalars = types.filter((type) => SCALARS.has(type));
    const text = scalarOf(scalars);
    const items = schemas.map((schema) => schema['items']).find(isObject);
    const rest = schemas.map((schema) => schema['additionalProperties']).find(isObject);
    const fields = schemas
      .flatMap((schema) => Object.entries(objectOf(schema, 'properties')))
      .map(([name, member]): [string, DeepShape] => [name, this.read(member)])
      .filter(([, shape]) => !isText(shape));
    const others = rest === undefined ? {} : this.read(rest);
    return {
      ...(text === 'string' ? {} : { text }),
      ...(types.includes('array') ? { list: items === undefined ? {} : this.read(items) } : {}),
      ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
      ...(isText(others) ? {} : { rest: others }),
    };
  }
}

function isText(shape: DeepShape): boolean {
  return Object.keys(shape).length === 0;
}

/** What the texts of a value in the style `deepObject` have to be read as so that its schema can judge it. */
export function deepShapeOf(document: LoadedDocument, pointer: JsonPointer | undefined): DeepShape {
  if (pointer === undefined) return {};
  const value = nodeAt(document, pointer);
  return new DeepReader(document, pointer).read(isArray(value) ? undefined : value);
}
