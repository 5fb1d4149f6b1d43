/** What a rule found, relative to the node it was given. */
export interface Finding {
  readonly message: string;
  /** Tokens from the given node to the culprit; the node itself when absent. */
  readonly path?: readonly string[];
}

/**
 * A rule of this API. `check` gets a node that `given` selects, the whole document and the node's path; with
 * `resolved`, references are followed (the node may then stand in many places), otherwise the document is as written.
 */
export interface RuleDefinition {
  /** One sentence: what has to be true. */
  readonly description: string;
  readonly given: string | readonly string[];
  readonly resolved: boolean;
  readonly check: (node: unknown, document: unknown, path: readonly (string | number)[]) => readonly Finding[];
}
