import type { JsonObject, JsonValue } from '../../compare/json.ts';

/** A schema and the document that says how it is read. */
export interface Schema {
  readonly value: JsonValue;
  readonly source: SchemaSource;
}

/** The keywords of a schema object as JSON Schema 2020-12 would write them. */
export interface View {
  readonly keywords: JsonObject;
  /** Whether something in it cannot be decided here, so that nothing is certain of it. */
  readonly isOpaque: boolean;
  /** The same for null alone. */
  readonly isOpaqueForNull?: boolean;
}

/** Where schemas come from: reads their keywords and follows their references. */
export interface SchemaSource {
  view(value: JsonObject): View;
  resolve(reference: string): Schema | undefined;
}

/** A view together with the source its subschemas are read by. */
export interface BoundView {
  readonly keywords: JsonObject;
  readonly source: SchemaSource;
}
