import { isObject, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import { objectOf, resolve } from './resolve.ts';

/** The example of a parameter or media type: `example`, or the value of the first of `examples`. */
export function exampleOf(document: LoadedDocument, owner: JsonObject): { readonly example?: JsonValue } {
  const { example } = owner;
  if (example !== undefined) return { example };
  const [entry] = Object.values(objectOf(owner, 'examples'));
  const value = isObject(entry) ? resolve(document, entry, '/components/examples')?.value['value'] : undefined;
  return value === undefined ? {} : { example: value };
}
