import { LoaderError, pageOf, type Position } from '../diagnostic.ts';
import { problem } from '../messages.ts';
import type { SourceCode } from '../messages/source-messages.ts';

/** What goes into the one diagnostic of a source that cannot be used. */
export interface SourceFault {
  readonly code: SourceCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly position?: Position | undefined;
}

/** A LoaderError with one diagnostic of severity `error`. */
export function sourceError({ code, message, hint, position }: SourceFault): LoaderError {
  return new LoaderError([
    {
      code,
      severity: 'error',
      message,
      ...(position === undefined ? {} : { position }),
      ...(hint === undefined ? {} : { hint }),
      page: pageOf(code),
    },
  ]);
}

/** The error for a reference to a place that cannot be read from where the reference stands. */
export function unsupported(ref: string): LoaderError {
  const reason = 'what it names cannot be read from here';
  return new LoaderError([problem('ref-unsupported', { ref, reason }, { hint: 'refer to a file by a relative path' })]);
}
