import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change } from '../../../compare/change.ts';
import { fromPointer, isObject, type JsonObject, type JsonPointer, toPointer } from '../../../compare/json.ts';

const single = new Set([
  ...['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
]);
const named = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'],
]);

/** How many tokens of a pointer lead to each schema on its way. */
function schemaLengths(tokens: readonly string[]): number[] {
  const lengths: number[] = [];
  let isInSchema = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (!isInSchema) {
      const isComponent = index === 2 && tokens[0] === 'components' && tokens[1] === 'schemas';
      isInSchema = isComponent || token === 'schema' || token === 'itemSchema';
      if (isInSchema) lengths.push(index + 1);
    } else if (single.has(token)) lengths.push(index + 1);
    else if (named.has(token) && index + 1 < tokens.length) lengths.push(++index + 1);
    else break;
  }
  return lengths;
}

/** The schema that a change is in, on one side. */
export interface SchemaPlace {
  readonly pointer: JsonPointer;
  readonly value: JsonObject;
}

/** The innermost schema that has something at `pointer`; with `isItself`, the schema may be what is at the pointer. */
export function schemaAround(
  document: LoadedDocument,
  pointer: JsonPointer,
  isItself: boolean,
): SchemaPlace | undefined {
  const tokens = fromPointer(pointer);
  const lengths = schemaLengths(tokens).filter((length) => isItself || length < tokens.length);
  const length = lengths.at(-1);
  return length === undefined ? undefined : placeAt(document, tokens.slice(0, length));
}

function placeAt(document: LoadedDocument, tokens: readonly string[]): SchemaPlace | undefined {
  const pointer = toPointer(tokens);
  const value = document.at(pointer);
  return isObject(value) ? { pointer, value } : undefined;
}

/** The whole of which a schema is a part by `allOf`: what values have to satisfy. */
export function wholeOf(document: LoadedDocument, place: SchemaPlace): SchemaPlace {
  const tokens = fromPointer(place.pointer);
  let length = tokens.length;
  while (tokens[length - 2] === 'allOf' && schemaLengths(tokens).includes(length - 2)) length -= 2;
  return placeAt(document, tokens.slice(0, length)) ?? place;
}

/** The schemas that the change is in, each as the whole that a value has to satisfy. */
export function changedSchemas(
  change: Change,
  documents: Readonly<Record<'base' | 'revision', LoadedDocument>>,
): Record<'base' | 'revision', SchemaPlace> | undefined {
  const base = schemaAround(documents.base, change.base, change.kind === 'added');
  const revision = schemaAround(documents.revision, change.revision, change.kind === 'removed');
  if (base === undefined || revision === undefined || isNegated(change)) return undefined;
  return { base: wholeOf(documents.base, base), revision: wholeOf(documents.revision, revision) };
}

/** What is inside `not` or a condition says nothing of values by itself. */
function isNegated({ base, revision }: Change): boolean {
  return [base, revision].some((pointer) => /\/(?:not|if|then|else|propertyNames)(?:\/|$)/.test(pointer));
}
