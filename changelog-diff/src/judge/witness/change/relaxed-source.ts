import { isEqual } from '../../../compare/canonical.ts';
import type { Change } from '../../../compare/change.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Schema, SchemaSource, View } from '../schema.ts';

/** A document in which one schema does not demand what a change made it demand. */
class RelaxedSource implements SchemaSource {
  readonly #source: SchemaSource;
  readonly #changed: JsonValue;
  readonly #keywords: JsonObject;

  constructor(source: SchemaSource, changed: JsonObject, keywords: JsonObject) {
    this.#source = source;
    this.#changed = changed;
    this.#keywords = keywords;
  }

  view(value: JsonObject): View {
    const view = this.#source.view(value);
    return value === this.#changed ? { ...view, keywords: this.#keywords } : view;
  }

  resolve(reference: string): Schema | undefined {
    const target = this.#source.resolve(reference);
    return target === undefined ? undefined : { value: target.value, source: this };
  }
}

/** The source with the change undone; `undefined` where the schema demands nothing because of the change. */
export function relaxedSource(source: SchemaSource, changed: JsonObject, change: Change): SchemaSource | undefined {
  const { keywords } = source.view(changed);
  const relaxed = relax(keywords, change);
  return isEqual(keywords, relaxed) ? undefined : new RelaxedSource(source, changed, relaxed);
}

/** Leaves out of a schema what the change is about. */
function relax(keywords: JsonObject, { subject, before, after }: Change): JsonObject {
  switch (subject.kind) {
    case 'keyword':
      return without(keywords, subject.name);
    case 'branch':
      return without(keywords, subject.keyword);
    case 'required':
      return optional(keywords, subject.name);
    case 'enum-value':
      return {
        ...keywords,
        enum: [...listOf(keywords['enum']), ...[before, after].filter((item) => item !== undefined)],
      };
    case 'property': {
      const { properties } = keywords;
      const known = isObject(properties) ? properties : {};
      return { ...optional(keywords, subject.name), properties: { ...known, [subject.name]: true } };
    }
    default:
      return keywords;
  }
}

function without(keywords: JsonObject, name: string): JsonObject {
  const paired = name === 'contains' ? ['minContains', 'maxContains'] : name === 'if' ? ['then', 'else'] : [];
  return Object.fromEntries(Object.entries(keywords).filter(([key]) => key !== name && !paired.includes(key)));
}

function optional(keywords: JsonObject, name: string): JsonObject {
  if (!listOf(keywords['required']).includes(name)) return keywords;
  return { ...keywords, required: listOf(keywords['required']).filter((item) => item !== name) };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isArray(value) ? value : [];
}
