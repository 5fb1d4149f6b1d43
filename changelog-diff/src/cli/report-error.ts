import { formatDiagnostic, LoaderError } from '@cc-gateway/loader';
import { exitCode } from './exit-code.ts';

/** Tells what went wrong: a fault of the input without a stack, a defect of ours with one. Returns the exit code. */
export function reportError(error: unknown, tell: (text: string) => void): number {
  if (error instanceof LoaderError) {
    tell(`${error.diagnostics.map(formatDiagnostic).join('\n')}\n`);
    return exitCode.wrongUse;
  }
  tell(`internal error, please report it\n${error instanceof Error ? String(error.stack) : String(error)}\n`);
  return exitCode.internal;
}
