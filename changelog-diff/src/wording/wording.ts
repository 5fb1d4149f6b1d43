import type { ChangeKind, ObjectKind, Subject } from '../compare/change.ts';
import type { FactName } from './facts.ts';

export type RowType = 'New' | 'Modified';

/** Which changes a rule is for. What is left out matches anything; a list matches any of its items. */
export interface Condition {
  readonly kind?: readonly ChangeKind[];
  readonly subject?: readonly Subject['kind'][];
  /** Name of the property, parameter, keyword, extension … */
  readonly name?: readonly string[];
  /** The object that has the keyword, description or extension. */
  readonly object?: readonly ObjectKind[];
  /** Path inside an extension: `[]` is the extension as a whole. */
  readonly path?: readonly string[];
  /** Pointer of the component that the change sits in; a `*` at its end stands for any rest. */
  readonly via?: readonly string[];
}

/**
 * How a change is worded. Of several changes in one row whose sentences differ only in the fact `list`, one
 * sentence is made with `many`, where `{list}` stands for all of them.
 */
export interface WordingRule {
  readonly when: Condition;
  /** Sentence with facts in braces. Without one the change is counted but not mentioned. */
  readonly one?: string;
  readonly many?: string;
  readonly list?: FactName;
  /** Said only when nothing else is to be said in the row. */
  readonly onlyAlone?: boolean;
  /** Left out of the history altogether: bookkeeping of the documents, no change of the API. */
  readonly ignore?: boolean;
  /** Name of the row's interface instead of the paths; may hold facts. */
  readonly interface?: string;
  readonly type?: RowType;
}

/** The rules in order of precedence: the first that matches is taken. */
export type Wording = readonly WordingRule[];
