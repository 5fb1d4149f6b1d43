import {
  isArray,
  isObject,
  toPointer,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import type { BodyModel, Content, ParameterModel, Place } from './model.ts';
import { nodeAt, objectOf, resolve, textOf } from './resolve.ts';
import { limitsOf, meaningsOf, type ValueMeaning } from './schema-facts.ts';

/** What a reader has to know of one member of a request. */
export interface InputFacts {
  readonly place: Place | 'body';
  readonly name: string;
  readonly description: string;
  /** `from 1 to 24`, `default 0`. */
  readonly limits: readonly string[];
  readonly values: readonly ValueMeaning[];
}

/** Values for an example of a call, by place; only with all that a call needs. */
export type RequestExample = Readonly<Partial<Record<Place | 'body', JsonValue>>>;

/** What the documentation of an operation says besides summary and description. */
export interface OperationFacts {
  readonly inputs: readonly InputFacts[];
  /** Absent when the document has no value for something that is required. */
  readonly example?: RequestExample;
}

function schemaAt(document: LoadedDocument, pointer: JsonPointer | undefined): JsonObject {
  if (pointer === undefined) return {};
  return resolve(document, nodeAt(document, pointer), pointer)?.value ?? {};
}

function firstOf(list: JsonValue | undefined): JsonValue | undefined {
  return isArray(list) ? list[0] : undefined;
}

/** A value that the schema names: an example, the default, the first it lists. */
function valueOf(schema: JsonObject): JsonValue | undefined {
  const { example, examples, default: standard, const: only, enum: values } = schema;
  return [example, firstOf(examples), standard, only, firstOf(values)].find((value) => value !== undefined);
}

function inputFacts(place: Place | 'body', name: string, schema: JsonObject, description: string): InputFacts {
  const text = description === '' ? textOf(schema, 'description') : description;
  const standard = schema['default'];
  const isPlain = standard !== undefined && !isObject(standard) && !isArray(standard);
  const limits = [...limitsOf(schema, text), ...(isPlain ? [`default ${JSON.stringify(standard)}`] : [])];
  return { place, name, description: text, limits, values: meaningsOf(schema) };
}

function bodyFacts(document: LoadedDocument, { schema: pointer }: Content): InputFacts[] {
  const schema = schemaAt(document, pointer);
  return Object.entries(objectOf(schema, 'properties')).flatMap(([name, property]) => {
    const node = resolve(document, property, (pointer ?? '') + toPointer(['properties', name]));
    if (node === undefined) return [];
    const description = isObject(property) ? textOf(property, 'description') : '';
    return [inputFacts('body', name, node.value, description)];
  });
}

/** @returns `undefined` when a value that is required is not known */
function parameterExample(document: LoadedDocument, parameters: readonly ParameterModel[]): RequestExample | undefined {
  const places = new Map<Place, [string, JsonValue][]>();
  for (const { in: place, name, required, example, schema } of parameters) {
    const value = example ?? (required ? valueOf(schemaAt(document, schema)) : undefined);
    if (value !== undefined) places.set(place, [...(places.get(place) ?? []), [name, value]]);
    else if (required) return undefined;
  }
  return Object.fromEntries([...places].map(([place, members]) => [place, Object.fromEntries(members)]));
}

function requestExample(
  document: LoadedDocument,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
  content: Content | undefined,
): RequestExample | undefined {
  const places = parameterExample(document, parameters);
  const sent = content === undefined ? undefined : (content.example ?? valueOf(schemaAt(document, content.schema)));
  if (places === undefined || (body?.required === true && sent === undefined)) return undefined;
  return sent === undefined ? places : { ...places, body: sent };
}

/** Reads what the documentation of an operation says of its inputs. Of a body, the JSON form is described. */
export function readFacts(
  document: LoadedDocument,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): OperationFacts {
  const content = body?.contents.find(({ kind }) => kind === 'json') ?? body?.contents[0];
  const own = parameters.map((one) => inputFacts(one.in, one.name, schemaAt(document, one.schema), one.description));
  const example = requestExample(document, parameters, body, content);
  return {
    inputs: content === undefined ? own : [...own, ...bodyFacts(document, content)],
    ...(example === undefined ? {} : { example }),
  };
}
