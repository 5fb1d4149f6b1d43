import type { JsonPointer, JsonValue } from './json.ts';

export const changeKinds = ['added', 'removed', 'changed'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The kinds of object that a document consists of; each has its row in the object model. */
export const objectKinds = [
  'document',
  'info',
  'path-item',
  'operation',
  'parameter',
  'header',
  'request-body',
  'media-type',
  'encoding',
  'response',
  'link',
  'callback',
  'example',
  'schema',
  'discriminator',
  'security-scheme',
  'oauth-flow',
  'server',
  'tag',
] as const;

export type ObjectKind = (typeof objectKinds)[number];

/** What a change is about. Everything that has no subject of its own is a `keyword` of its object. */
export type Subject =
  | { readonly kind: 'operation'; readonly method: string; readonly path: string }
  /** An operation that an integrator provides; `path` is the expression that gives its URL. */
  | { readonly kind: 'callback-operation'; readonly method: string; readonly path: string }
  | { readonly kind: 'parameter'; readonly location: string; readonly name: string; readonly required: boolean }
  | { readonly kind: 'request-body' }
  | { readonly kind: 'media-type'; readonly name: string }
  | { readonly kind: 'response'; readonly status: string }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'callback'; readonly name: string }
  | { readonly kind: 'property'; readonly name: string; readonly required: boolean }
  | { readonly kind: 'required'; readonly name: string }
  | { readonly kind: 'enum-value'; readonly value: JsonValue }
  | { readonly kind: 'branch'; readonly keyword: string; readonly name: string }
  | { readonly kind: 'discriminator-value'; readonly name: string }
  | { readonly kind: 'security'; readonly requirement: string }
  | { readonly kind: 'oauth-flow'; readonly name: string }
  /** A scope of a flow; it changes where it is described in other words. */
  | { readonly kind: 'oauth-scope'; readonly name: string }
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'component'; readonly section: string; readonly name: string }
  | { readonly kind: 'description'; readonly object: ObjectKind; readonly keyword: string }
  | { readonly kind: 'extension'; readonly object: ObjectKind; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'keyword'; readonly object: ObjectKind; readonly name: string };

/** The kinds of subject, for what is configured by them. */
export const subjectKinds = [
  'operation',
  'callback-operation',
  'parameter',
  'request-body',
  'media-type',
  'response',
  'header',
  'link',
  'callback',
  'property',
  'required',
  'enum-value',
  'branch',
  'discriminator-value',
  'security',
  'oauth-flow',
  'oauth-scope',
  'server',
  'tag',
  'component',
  'description',
  'extension',
  'keyword',
] as const satisfies readonly Subject['kind'][];

/** One step on the way from an operation to the object that a change is in. */
export type Step =
  | { readonly step: 'parameter'; readonly location: string; readonly name: string }
  | { readonly step: 'request-body' }
  | { readonly step: 'response'; readonly status: string }
  | { readonly step: 'header'; readonly name: string }
  | { readonly step: 'media-type'; readonly name: string }
  | { readonly step: 'callback'; readonly name: string }
  | { readonly step: 'operation'; readonly method: string; readonly path: string }
  | { readonly step: 'property'; readonly name: string }
  | { readonly step: 'branch'; readonly keyword: string; readonly name: string }
  | { readonly step: 'keyword'; readonly name: string };

export type Place = readonly Step[];

/** An operation of `paths`, or of `webhooks` where `path` is the webhook's name. Named as the revision names it. */
export interface OperationRef {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly webhook?: true;
}

/** An operation that a change reaches, and where in it. An empty place is the operation itself. */
export interface OperationUse {
  readonly operation: OperationRef;
  readonly places: readonly Place[];
}

/**
 * A difference in meaning between two documents. One root cause is one change, whatever the number of
 * operations it reaches.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** Where it is in the base; for what was added, the object that lacks it. */
  readonly base: JsonPointer;
  /** Where it is in the revision; for what was removed, the object that lacks it. */
  readonly revision: JsonPointer;
  /** Absent for what was added, and for operations. */
  readonly before?: JsonValue;
  /** Absent for what was removed, and for operations. */
  readonly after?: JsonValue;
  /** The component that the change sits in. */
  readonly via?: JsonPointer;
  /** The references (pointers of the objects with `$ref`) passed on the way from its first use; absent without any. */
  readonly through?: { readonly base: readonly JsonPointer[]; readonly revision: readonly JsonPointer[] };
  /** Sorted; empty for a change that no operation reaches. */
  readonly operations: readonly OperationUse[];
}

/** The pointer that exists: in the base for what was removed, otherwise in the revision. */
export function pointerOf(change: Change): JsonPointer {
  return change.kind === 'removed' ? change.base : change.revision;
}
