import type { Position } from '@cc-gateway/loader/diagnostic';
import type { Change, OperationUse } from '../compare/change.ts';
import type { JsonPointer, JsonValue } from '../compare/json.ts';

/**
 * What a change does to the set of values (payloads, requests, clients) that are accepted at its place.
 * A rule states an effect; the level follows from effect, direction and guards.
 */
export const effects = ['narrows', 'widens', 'incomparable', 'none', 'unknown'] as const;
export type Effect = (typeof effects)[number];

/** Who produces the values at a place: the client (`request`) or the server (`response`). Inverted in webhooks and callbacks. */
export type Direction = 'request' | 'response';

export const levels = ['error', 'warning', 'info'] as const;
export type Level = (typeof levels)[number];

/** Who is hurt: `wire` payloads and requests, `types` generated client code, `docs` nobody's program. */
export const categories = ['wire', 'types', 'docs'] as const;
export type Category = (typeof categories)[number];

/** Which compatibility is judged: old clients with the new server, new clients with the old server, or both. */
export const compatibilities = ['backward', 'forward', 'full'] as const;
export type Compatibility = (typeof compatibilities)[number];

/** Why a level is milder than the law gives. */
export type Guard =
  'read-only' | 'write-only' | 'deprecated' | 'stability' | 'non-success' | 'client-chosen' | 'extensible' | 'unused';

/** A way in which operations meet the change: all places in them that are judged the same way. */
export interface Use {
  readonly direction: Direction;
  readonly level: Level;
  /** Guards that made the level milder; empty when the law applied unguarded. */
  readonly guards: readonly Guard[];
  /** In the order of the change, each with the places that are judged this way. */
  readonly operations: readonly OperationUse[];
}

/** A value that is valid on one side only: why a verdict is what it is. */
export interface Witness {
  /** The smallest example found: a payload of the schema where the change sits. */
  readonly value: JsonValue;
  readonly validIn: 'base' | 'revision';
  /** Where in the operation the value is used, in words: `request body`, `response 200 result`. */
  readonly at: string;
}

/** One side of a finding: where it is written and through which references it is reached. */
export interface Side {
  readonly pointer: JsonPointer;
  readonly position: Position;
  /** Pointers of the `$ref`s on the way from the first use to the place. */
  readonly through: readonly JsonPointer[];
}

/** A change judged by a rule. One root cause is one finding, whatever the number of operations it reaches. */
export interface Finding {
  /** Id of the rule: `property-removed`. */
  readonly rule: string;
  /** The strictest level of its uses; what configuration says overrides it. */
  readonly level: Level;
  readonly category: Category;
  readonly effect: Effect;
  readonly message: string;
  /** Ids of oasdiff that mean the same. */
  readonly aliases: readonly string[];
  readonly uses: readonly Use[];
  /** Guards of a finding that has no uses: `unused`. */
  readonly guards?: readonly Guard[];
  readonly base: Side;
  readonly revision: Side;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly witness?: Witness;
  /** Twelve hex digits of rule, place and kind of change: the same for the same finding in every run and language. */
  readonly fingerprint: string;
  readonly change: Change;
}
