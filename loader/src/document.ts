import type { Position } from './diagnostic.ts';
import type { JsonObject, JsonPointer, JsonValue } from './json.ts';

export type OpenApiVersion = '3.0' | '3.1' | '3.2';

/** The Overlay action that wrote a node. */
export interface ActionOrigin {
  /** Display path of the Overlay document. */
  readonly overlay: string;
  /** Position of the action in it. */
  readonly position: Position;
  /** The action's `x-row`, for example `24.7`; absent for errata and plain Overlays. */
  readonly row?: string;
}

/**
 * An OpenAPI document ready for use: one tree of plain values in which every `$ref` is internal
 * (`#/…`); references to other files have been brought in. Trees may be shared and must not be mutated.
 */
export interface LoadedDocument {
  /** Display name: the path, `rev:path` or `Issue 08`. */
  readonly name: string;
  readonly version: OpenApiVersion;
  readonly value: JsonObject;
  /** The node at a pointer (no `$ref` is followed), or `undefined`. */
  at(pointer: JsonPointer): JsonValue | undefined;
  /**
   * Where a node was written: the authored file, also for nodes brought in from another file or by
   * an Overlay action. A pointer to a node that does not exist gives its nearest existing ancestor.
   * The first call for a JSON file finds its positions.
   */
  locate(pointer: JsonPointer, part?: 'key' | 'value'): Position;
  /** The text of the file that `locate` names for the same pointer and part; documents not read by this loader have none. */
  textAt?(pointer: JsonPointer, part?: 'key' | 'value'): string;
  /** The Overlay action that wrote the node, if one did. */
  actionAt(pointer: JsonPointer): ActionOrigin | undefined;
}

export interface LoadOptions {
  /** Display and resolution base of relative paths; the current directory by default. */
  readonly cwd?: string;
  /** Files outside this folder are refused. Default: the folder of the document (or the git work tree it is in). */
  readonly root?: string;
  /** Permit `http(s)` documents and references. Default false. */
  readonly allowNetwork?: boolean;
  /** Text to use for the source `-`; default: the process's standard input. */
  readonly stdin?: string;
}
