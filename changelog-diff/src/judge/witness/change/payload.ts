import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { OperationRef, Place, Step } from '../../../compare/change.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';

/** The schema of a whole payload, on one side, and how many steps of a place lead to it. */
export interface Payload {
  readonly schema: JsonValue;
  readonly steps: number;
}

/** The schema of the parameter, header, body or response part that a place of an operation leads through. */
export function payloadAt(document: LoadedDocument, operation: OperationRef, place: Place): Payload | undefined {
  const finder = new PayloadFinder(document);
  const [item, found] = finder.operation(document.value[operation.webhook === true ? 'webhooks' : 'paths'], operation);
  return found === undefined ? undefined : finder.within(item, found, place);
}

class PayloadFinder {
  readonly #document: LoadedDocument;

  constructor(document: LoadedDocument) {
    this.#document = document;
  }

  operation(
    paths: JsonValue | undefined,
    { method, path }: { method: string; path: string },
  ): [JsonObject, JsonObject?] {
    const items = this.#object(paths);
    const template = (text: string) => text.replaceAll(/\{[^}]*\}/g, '{}');
    const twin = () => Object.keys(items).find((item) => template(item) === template(path));
    const name = Object.hasOwn(items, path) ? path : twin();
    const item = this.#object(name === undefined ? undefined : items[name]);
    const more = this.#object(item['additionalOperations']);
    const operation = this.#follow(item[method.toLowerCase()] ?? more[method] ?? more[method.toUpperCase()]);
    return isObject(operation) ? [item, operation] : [item];
  }

  /** Goes from an operation to the payload's schema. */
  within(item: JsonObject, operation: JsonObject, place: Place): Payload | undefined {
    let current: JsonObject = operation;
    let currentItem = item;
    for (const [index, step] of place.entries()) {
      if (step.step === 'operation') {
        const [nextItem, next] = this.operation(current, step);
        if (next === undefined) return undefined;
        currentItem = nextItem;
        current = next;
        continue;
      }
      const next = this.#step(current, currentItem, step);
      if (next === undefined) return undefined;
      current = next;
      const schema = this.#schemaOf(current, step, place[index + 1]);
      if (schema !== undefined) return { schema, steps: index + 1 };
    }
    return undefined;
  }

  #step(from: JsonObject, item: JsonObject, step: Step): JsonObject | undefined {
    const next = this.#follow(this.#next(from, item, step));
    return isObject(next) ? next : undefined;
  }

  #next(from: JsonObject, item: JsonObject, step: Step): JsonValue | undefined {
    switch (step.step) {
      case 'request-body':
        return from['requestBody'];
      case 'response':
        return this.#object(from['responses'])[step.status];
      case 'header':
        return byName(this.#object(from['headers']), step.name);
      case 'media-type':
        return byName(this.#object(from['content']), step.name);
      case 'callback':
        return this.#object(from['callbacks'])[step.name];
      case 'parameter':
        return this.#parameter([from['parameters'], item['parameters']], step);
      default:
        return undefined;
    }
  }

  #parameter(lists: readonly (JsonValue | undefined)[], step: Step & { step: 'parameter' }): JsonValue | undefined {
    const parameters = lists.flatMap((list) => (isArray(list) ? list.map((entry) => this.#object(entry)) : []));
    const isHeader = step.location === 'header';
    return parameters.find(({ name, in: location }) => {
      if (location !== step.location || typeof name !== 'string') return false;
      return name === step.name || (isHeader && name.toLowerCase() === step.name.toLowerCase());
    });
  }

  /** The schema of a parameter, header or media type, if `step` is one and the place goes no other way. */
  #schemaOf(object: JsonObject, step: Step, next: Step | undefined): JsonValue | undefined {
    const leadsElsewhere = ['media-type', 'header'].includes(next?.step ?? '');
    const isItem = next?.step === 'keyword' && next.name === 'itemSchema';
    const isPart = ['media-type', 'parameter', 'header'].includes(step.step) && object['content'] === undefined;
    // Where no schema is said everything is accepted.
    return isPart && !leadsElsewhere && !isItem ? (object['schema'] ?? true) : undefined;
  }

  #object(value: JsonValue | undefined): JsonObject {
    const followed = this.#follow(value);
    return isObject(followed) ? followed : {};
  }

  #follow(value: JsonValue | undefined): JsonValue | undefined {
    let current = value;
    for (let hop = 0; hop < 20; hop++) {
      const reference = isObject(current) ? current['$ref'] : undefined;
      if (typeof reference !== 'string' || !reference.startsWith('#')) return current;
      current = this.#document.at(reference.slice(1));
    }
    return undefined;
  }
}

/** Header names and media types are case-insensitive. */
function byName(map: JsonObject, name: string): JsonValue | undefined {
  const key = Object.keys(map).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : map[key];
}
