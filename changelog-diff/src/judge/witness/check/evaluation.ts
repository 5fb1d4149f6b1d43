import type { JsonObject, JsonValue } from '../../../compare/json.ts';
import type { Schema, SchemaSource } from '../schema.ts';
import type { Verdict } from './verdict.ts';

/** What a schema says of a value: the verdict, and which members and items it looked at. */
export interface Evaluation {
  verdict: Verdict;
  readonly properties: Set<string>;
  readonly items: Set<number>;
  /** A part that applies to the same value is unknown, and with it what it looked at. */
  isUncertain: boolean;
}

/** One keyword of a schema, checked against a value. */
export interface Keyword {
  readonly keyword: JsonValue;
  readonly keywords: JsonObject;
  readonly source: SchemaSource;
  readonly value: JsonValue;
  /** What the schema said so far. */
  readonly evaluation: Evaluation;
  /** Checks a value against a schema inside. */
  readonly apply: (schema: Schema, value: JsonValue) => Evaluation;
  /** Takes steps from the budget. */
  readonly spend: (steps: number) => boolean;
}

export type KeywordCheck = (keyword: Keyword) => Verdict;

export function emptyEvaluation(verdict: Verdict): Evaluation {
  return { verdict, properties: new Set(), items: new Set(), isUncertain: false };
}

/** Adds what an inner schema looked at, if it accepts the value. */
export function adopt(outer: Evaluation, inner: Evaluation): void {
  if (inner.verdict === 'invalid') return;
  if (inner.verdict === 'unknown' || inner.isUncertain) outer.isUncertain = true;
  for (const name of inner.properties) outer.properties.add(name);
  for (const index of inner.items) outer.items.add(index);
}
