import type { ActionOrigin } from '../document.ts';
import type { JsonValue } from '../json.ts';
import type { SourceFile } from '../source/source-file.ts';

/** One entry of an Overlay's `actions`, checked. */
export interface OverlayAction {
  /** Its place in `actions`, from 0. */
  readonly index: number;
  /** A JSONPath (RFC 9535). */
  readonly target: string;
  readonly description: string | undefined;
  /** How many nodes the target has to match: `x-matches`, 1 by default. */
  readonly matches: number;
  readonly remove: boolean;
  /** What is merged into the matched nodes; `undefined` for an action that removes. */
  readonly update: JsonValue | undefined;
  /** What nodes written by this action say of where they come from; holds `x-row`. */
  readonly origin: ActionOrigin;
}

/** An Overlay document, checked. */
export interface LoadedOverlay {
  /** Display path. */
  readonly name: string;
  readonly version: '1.0' | '1.1';
  readonly title: string;
  readonly actions: readonly OverlayAction[];
  readonly file: SourceFile;
}
