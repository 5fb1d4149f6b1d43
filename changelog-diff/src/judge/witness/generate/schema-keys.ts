import { isObject } from '../../../compare/json.ts';
import type { Schema } from '../schema.ts';

/** Texts that are equal for equal sets of schemas. */
export class SchemaKeys {
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  of(schemas: readonly Schema[]): string {
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
