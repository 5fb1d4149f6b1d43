import { isObject, type JsonValue } from '../../../compare/json.ts';
import type { Schema } from '../schema.ts';

/** Values by the sets of schemas that they were made for, so that what surrounds several changes is made once. */
export class MadeValues {
  readonly #values = new Map<string, JsonValue>();
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  get(key: string): JsonValue | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: JsonValue): void {
    this.#values.set(key, value);
  }

  /** A text that is equal for equal sets of schemas. */
  keyOf(schemas: readonly Schema[]): string {
    const parts = schemas.map(({ value, source }) => {
      const ofValue = isObject(value) ? this.#numberOf(value) : JSON.stringify(value);
      return `${this.#numberOf(source)}:${ofValue}`;
    });
    return [...new Set(parts)].sort().join(' ');
  }

  #numberOf(value: object): number {
    const number = this.#numbers.get(value) ?? this.#count++;
    this.#numbers.set(value, number);
    return number;
  }
}
