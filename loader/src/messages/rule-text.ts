/** What there is to say about a code beside the one line that a diagnostic prints. */
export interface RuleText {
  /** Why this is refused, in a sentence or two. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A code whose diagnostics all say the same; `{…}` in the message takes a parameter. */
export interface MessageRule extends RuleText {
  readonly message: string;
}

/** A code whose diagnostics say different things. */
export interface KindRule extends RuleText {
  /** What they have in common. */
  readonly means: string;
}
