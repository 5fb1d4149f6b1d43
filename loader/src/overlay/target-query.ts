import { createContext, runInContext } from 'node:vm';
import { JSONPathEnvironment, JSONPathError, JSONPathNode, jsonpath } from 'json-p3';
import type { JSONPathQuery, JSONValue } from 'json-p3';
import type { JsonValue } from '../json.ts';

/** Deeper than any document that the loader accepts; json-p3 stops at 50 by default. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 4096 });

/** Longer than anybody writes; the parser of json-p3 gives up with an error of its own far beyond. */
const LONGEST = 2000;

/** What a regular expression of a target may take; backtracking could take years. */
const MILLISECONDS = 2000;

/** A selector of a step that matched nothing, as far as a hint can use it. */
export type FailedSelector =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'filter'; readonly literals: readonly string[] }
  | { readonly kind: 'other' };

/** The step at which a target leaves a document. */
export interface FailedStep {
  /** The target up to and with this step, as written. */
  readonly text: string;
  /** The nodes that the steps before it matched. */
  readonly nodes: readonly JsonValue[];
  /** Whether it searches all depths (`..`). */
  readonly isDescendant: boolean;
  readonly selectors: readonly FailedSelector[];
}

/** The JSONPath of an action (RFC 9535), through json-p3. */
export class TargetQuery {
  readonly text: string;
  readonly #query: JSONPathQuery;

  private constructor(text: string, query: JSONPathQuery) {
    this.text = text;
    this.#query = query;
  }

  /** The query that `text` spells, or what is wrong with it. */
  static parse(text: string): TargetQuery | { readonly reason: string } {
    if (text.length > LONGEST) return { reason: `it has more than ${LONGEST} characters` };
    try {
      return new TargetQuery(text, environment.compile(text));
    } catch (error) {
      if (error instanceof JSONPathError) return { reason: reasonOf(error) };
      throw error;
    }
  }

  /** Whether an index or a slice stands anywhere in it, filters included. */
  get selectsByPosition(): boolean {
    return hasPosition(this.#query);
  }

  /** The paths of the matched nodes, each once, in the order of the query; `undefined` when that takes too long. */
  match(document: JsonValue): string[][] | undefined {
    if (!isQueryable(document)) return [];
    const paths = new Map<string, string[]>();
    const run = (): void => {
      for (const { location } of this.#query.query(document)) {
        const tokens = location.map(String);
        paths.set(JSON.stringify(tokens), tokens);
      }
    };
    if (!/\b(?:match|search)\s*\(/.test(this.text)) run();
    else if (!endsInTime(run)) return undefined;
    return [...paths.values()];
  }

  /** The first step that matches nothing; `undefined` when the target matches something. */
  failedStep(document: JsonValue): FailedStep | undefined {
    if (!isQueryable(document)) return undefined;
    const { segments } = this.#query;
    let nodes = [new JSONPathNode(document, [], document)];
    for (const [depth, segment] of segments.entries()) {
      const next = segment.resolve(nodes);
      if (next.length === 0) {
        const end = segments[depth + 1]?.token.index ?? this.text.length;
        return {
          text: this.text.slice(0, end).replace(/[.\s]+$/, ''),
          nodes: nodes.map(({ value }) => value).filter(isJson),
          isDescendant: segment.toString().startsWith('..'),
          selectors: segment.selectors.map(failedSelector),
        };
      }
      nodes = next;
    }
    return undefined;
  }
}

/** Nothing but a limit of the virtual machine ends a regular expression that backtracks. */
function endsInTime(run: () => void): boolean {
  try {
    runInContext('run()', createContext({ run }), { timeout: MILLISECONDS });
    return true;
  } catch (error) {
    // The error belongs to the context, whose classes are others.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return false;
    throw error;
  }
}

/** json-p3 types its input as mutable and optional, but only reads it, and holds no `undefined` of ours. */
function isQueryable(value: unknown): value is JSONValue {
  return value !== undefined;
}

function isJson(value: JSONValue): value is Exclude<JSONValue, undefined> & JsonValue {
  return value !== undefined;
}

function reasonOf(error: JSONPathError): string {
  return error.message.replace(/ \('.*':\d+\)$/s, ` at column ${error.token.index + 1}`);
}

type Selector = jsonpath.JSONPathSelector;
type Expression = jsonpath.expressions.FilterExpression;

function hasPosition(query: JSONPathQuery): boolean {
  return query.segments.some(({ selectors }) => selectors.some(isPosition));
}

function isPosition(selector: Selector): boolean {
  const { FilterSelector, IndexSelector, SliceSelector } = jsonpath.selectors;
  if (selector instanceof IndexSelector || selector instanceof SliceSelector) return true;
  if (!(selector instanceof FilterSelector)) return false;
  return partsOf(selector.expression).some(
    (part) => part instanceof jsonpath.expressions.FilterQuery && hasPosition(part.path),
  );
}

function failedSelector(selector: Selector): FailedSelector {
  const { FilterSelector, NameSelector } = jsonpath.selectors;
  if (selector instanceof NameSelector) return { kind: 'name', name: selector.name };
  if (!(selector instanceof FilterSelector)) return { kind: 'other' };
  const literals = partsOf(selector.expression).flatMap((part) =>
    part instanceof jsonpath.expressions.StringLiteral ? [part.value] : [],
  );
  return { kind: 'filter', literals };
}

/** An expression and everything in it. */
function partsOf(expression: Expression): Expression[] {
  const parts = [expression];
  for (const part of parts) parts.push(...childrenOf(part));
  return parts;
}

function childrenOf(expression: Expression): readonly Expression[] {
  const { FunctionExtension, InfixExpression, LogicalExpression, PrefixExpression } = jsonpath.expressions;
  if (expression instanceof LogicalExpression) return [expression.expression];
  if (expression instanceof InfixExpression) return [expression.left, expression.right];
  if (expression instanceof PrefixExpression) return [expression.right];
  return expression instanceof FunctionExtension ? expression.args : [];
}
