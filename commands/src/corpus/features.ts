import { isArray, isObject, type JsonValue } from '@cc-gateway/loader';

// Members whose own names are chosen by the author of a document: the names say nothing, their looks do.
const MAPS = new Set([
  ...['paths', 'properties', 'patternProperties', 'schemas', 'responses', 'parameters', 'examples', 'requestBodies'],
  ...['headers', 'securitySchemes', 'links', 'callbacks', 'content', 'mapping', 'variables', 'scopes', 'webhooks'],
  ...['encoding', 'pathItems', '$defs', 'definitions', 'dependentSchemas', 'security'],
]);

// Members whose text is one of a few words of the specification.
const WORDS = new Set(['type', 'format', 'in', 'style', 'explode', 'scheme', 'nullable', 'required', 'deprecated']);

// Anything may stand below them.
const FREE = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** What a name looks like: runs of small letters, capitals and digits, everything else as it is. */
function looksOf(name: string): string {
  const shape = name
    .replaceAll(/[a-z]+/g, 'a')
    .replaceAll(/[A-Z]+/g, 'A')
    .replaceAll(/\d+/g, '0');
  return shape.replaceAll(/(.{1,3})\1+/g, '$1+').slice(0, 12);
}

function kindOf(value: JsonValue): string {
  if (isArray(value))
    return value.length === 0 ? '[]' : `[${value.length > 1 ? '2' : '1'} ${kindOf(value[0] ?? null)}]`;
  if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : 'object';
  if (typeof value === 'string') return value === '' ? 'empty' : 'string';
  return value === null ? 'null' : typeof value;
}

class FeatureWalk {
  readonly features = new Set<string>();

  visit(value: JsonValue, place: string): void {
    if (isArray(value)) for (const item of value) this.visit(item, place);
    if (isObject(value)) for (const [key, child] of Object.entries(value)) this.#member(place, key, child);
  }

  #member(place: string, key: string, child: JsonValue): void {
    if (MAPS.has(place)) {
      this.features.add(`${place} name ${looksOf(key)}`);
      this.visit(child, 'entry');
      return;
    }
    const name = key.startsWith('x-') ? 'x-*' : key;
    this.features.add(`${place}.${name}: ${kindOf(child)}`);
    if (WORDS.has(key) && (typeof child === 'string' || typeof child === 'boolean')) {
      this.features.add(`${key} = ${String(child).slice(0, 30)}`);
    }
    if (key === 'operationId' && typeof child === 'string') this.features.add(`operationId ${looksOf(child)}`);
    if (!FREE.has(key) && name !== 'x-*') this.visit(child, key);
  }
}

/** What a document shows that a generator may stumble over: keywords with the kinds of their values, looks of names. */
export function featuresOf(document: JsonValue): ReadonlySet<string> {
  const walk = new FeatureWalk();
  walk.visit(document, 'document');
  return walk.features;
}
