import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError, formatDiagnostic } from '../diagnostic.ts';

/** For tests: the diagnostics of the LoaderError that `work` throws, as text without their pages; anything else fails. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LoaderError) return error.diagnostics.map(withoutPage).join('\n');
    throw error;
  }
  throw new Error('no LoaderError was thrown');
}

function withoutPage(diagnostic: Diagnostic): string {
  const { page, ...rest } = diagnostic;
  if (page !== `docs/rules/${rest.code}.md`) throw new Error(`${rest.code} names the page ${page}`);
  return formatDiagnostic(rest);
}
