import type { JsonObject } from '../../../compare/json.ts';
import type { Schema, SchemaSource, View } from '../schema.ts';

/** Schemas made here, which may refer to schemas of any document. */
export class SyntheticSource implements SchemaSource {
  readonly #bound: Schema[] = [];

  /** A reference to a schema of another source. */
  bind(schema: Schema): JsonObject {
    this.#bound.push(schema);
    return { $ref: `#${this.#bound.length - 1}` };
  }

  view(value: JsonObject): View {
    return { keywords: value, isOpaque: false };
  }

  resolve(reference: string): Schema | undefined {
    return this.#bound[Number(reference.slice(1))];
  }
}
