import { isArray, toPointer, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import type { Content } from './model.ts';
import { nodeAt, objectOf, resolve, type Node } from './resolve.ts';

const UNNAMED = 'default';

function ownExamples(document: LoadedDocument, { value, pointer }: Node): [string, JsonValue][] {
  const { example, examples } = value;
  if (Object.hasOwn(value, 'example') && example !== undefined) return [[UNNAMED, example]];
  if (isArray(examples)) return examples.map((one, index) => [index === 0 ? UNNAMED : `${UNNAMED}${index + 1}`, one]);
  return Object.entries(objectOf(value, 'examples')).flatMap(([name, entry]): [string, JsonValue][] => {
    const node = resolve(document, entry, pointer + toPointer(['examples', name]));
    const found = node?.value['value'] ?? node?.value['dataValue'];
    return found === undefined ? [] : [[name, found]];
  });
}

/** The examples of a content by name: its own, else those of its schema; one without a name is called `default`. */
export function contentExamples(document: LoadedDocument, content: Content): JsonObject {
  const { pointer, schema } = content;
  const entry = resolve(document, nodeAt(document, pointer), pointer);
  const own = entry === undefined ? [] : ownExamples(document, entry);
  const of = schema === undefined ? undefined : resolve(document, nodeAt(document, schema), schema);
  const found = own.length > 0 || of === undefined ? own : ownExamples(document, of);
  return Object.fromEntries(found);
}
