import type { JsonObject, JsonValue } from '../../../compare/json.ts';
import type { Schema, SchemaSource } from '../schema.ts';
import type { Verdict } from './verdict.ts';

/** What a schema says of a value: the verdict, and, if that is asked, which members and items it looked at. */
export interface Evaluation {
  verdict: Verdict;
  readonly properties: Set<string> | undefined;
  readonly items: Set<number> | undefined;
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
  /** Whether it is asked which members and items were looked at. */
  readonly isTracked: boolean;
  /** Takes steps from the budget. */
  readonly spend: (steps: number) => boolean;
}

export type KeywordCheck = (keyword: Keyword) => Verdict;

const unseen = { properties: undefined, items: undefined };

export function emptyEvaluation(verdict: Verdict, isTracked = false): Evaluation {
  const seen = isTracked ? { properties: new Set<string>(), items: new Set<number>() } : unseen;
  return { verdict, ...seen, isUncertain: false };
}

/** Adds what an inner schema looked at, if it accepts the value. */
export function adopt(outer: Evaluation, inner: Evaluation): void {
  if (inner.verdict === 'invalid') return;
  if (inner.verdict === 'unknown' || inner.isUncertain) outer.isUncertain = true;
  for (const name of inner.properties ?? []) outer.properties?.add(name);
  for (const index of inner.items ?? []) outer.items?.add(index);
}
