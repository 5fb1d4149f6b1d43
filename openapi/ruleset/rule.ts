import type { JsonObject, NodeKind } from '@cc-gateway/loader';
import type { SpecificationNode } from './places.ts';

/** What a rule found, relative to the node it was given. */
export interface Finding {
  readonly message: string;
  /** Tokens from the given node to the culprit; the node itself when absent. */
  readonly path?: readonly string[];
}

/**
 * A rule of this API. `check` gets each object of the kinds in `at` once, where it is written, and the whole
 * document, in which it can `follow` references.
 */
export interface RuleDefinition {
  /** One sentence: what has to be true. */
  readonly description: string;
  /** Why that matters, and how to mend a finding: for the page of the rule, in Markdown. */
  readonly why: string;
  readonly mend: string;
  readonly at: readonly NodeKind[];
  readonly check: (node: SpecificationNode, document: JsonObject) => readonly Finding[];
}
