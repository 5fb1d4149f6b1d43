// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Place } from './route.ts';

/** One thing that is wrong with a request. */
export interface Issue {
  readonly in: Place | 'body';
  /** The parameter, or the JSON Pointer of the field within the body; empty for the body itself. */
  readonly name: string;
  readonly message: string;
}
