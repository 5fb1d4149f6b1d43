import { LoaderError } from '../diagnostic.ts';
import type { Position } from '../diagnostic.ts';

/** What goes into the one diagnostic of a source that cannot be used. */
export interface SourceFault {
  readonly code: string;
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
    },
  ]);
}

/** The error for a reference to a place that cannot be read from where the reference stands. */
export function unsupported(target: string): LoaderError {
  return sourceError({
    code: 'reference-unsupported',
    message: `'${target}' cannot be read from here`,
    hint: 'refer to a file by a relative path',
  });
}
