import type { Change, ChangeKind, ObjectKind, OperationRef, Place, Subject } from '../compare/change.ts';
import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Category, Direction, Effect } from './finding.ts';
import type { MessageFacts } from './message-facts.ts';

export interface Documents {
  readonly base: LoadedDocument;
  readonly revision: LoadedDocument;
}

/** A change as values that travel in one direction meet it. */
export interface Occasion {
  readonly change: Change;
  readonly documents: Documents;
  readonly direction: Direction;
}

/** A change as one place of one operation meets it. */
export interface PlacedOccasion extends Occasion {
  /** Empty for the operation itself and for what no operation uses. */
  readonly place: Place;
  /** Absent where no operation uses it. */
  readonly operation?: OperationRef;
}

/** An effect that depends on the change, or also on the place that meets it; `text` says how. */
export type DerivedEffect =
  | { readonly text: string; readonly of: (occasion: Occasion) => Effect }
  | { readonly text: string; readonly ofPlace: (occasion: PlacedOccasion) => Effect };

/** Which changes a rule is for. What is left out does not matter. */
export interface Condition {
  readonly subject: Subject['kind'];
  readonly object?: ObjectKind | readonly ObjectKind[];
  /** Names of keywords or extensions. */
  readonly name?: string | readonly string[];
  readonly kind?: ChangeKind;
  readonly is?: (change: Change, documents: Documents) => boolean;
}

/** How a kind of change is judged and worded: one row of the rule table. */
export interface Rule {
  /** What happened to what, free of direction: `schema-maximum-decreased`. */
  readonly id: string;
  readonly when: Condition;
  readonly effect: Effect | DerivedEffect;
  /** Who is hurt; by the directions it is used in, where these are hurt differently. */
  readonly category: Category | ((directions: ReadonlySet<Direction>) => Category);
  readonly message: (facts: MessageFacts) => string;
  /** The reason for the effect, in one sentence. */
  readonly why: string;
  /** The client says which of these it wants, so that in a response it counts as part of the request. */
  readonly isChosenByClient?: true;
  /** A removal that deprecation announces. */
  readonly isRemoval?: true;
  /** Ids of oasdiff that mean the same. */
  readonly aliases: readonly string[];
}

/** A row as it is written; the ids of oasdiff are kept in a file of their own. */
export type RuleRow = Omit<Rule, 'aliases'>;
