import { LoaderError, formatDiagnostic } from '../diagnostic.ts';

/** For tests: the diagnostics of the LoaderError that `work` throws, as text; anything else fails. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LoaderError) return error.diagnostics.map(formatDiagnostic).join('\n');
    throw error;
  }
  throw new Error('no LoaderError was thrown');
}
