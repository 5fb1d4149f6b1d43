import { formatDiagnostic, pageOf, type Diagnostic } from '@cc-gateway/loader';
import type { Code } from './code-texts.ts';

/** A diagnostic of the generator; its page is known by its code. */
export type GeneratorDiagnostic = Omit<Diagnostic, 'code' | 'page'> & { readonly code: Code };

/** The diagnostic with the page of its code. */
export function complaint(diagnostic: GeneratorDiagnostic): Diagnostic {
  return { ...diagnostic, page: pageOf(diagnostic.code) };
}

/** Carries diagnostics out of the generator. Every failure caused by the document or the output folder is one. */
export class GeneratorError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly GeneratorDiagnostic[]) {
    const told = diagnostics.map(complaint);
    super(told.map(formatDiagnostic).join('\n'));
    this.name = 'GeneratorError';
    this.diagnostics = told;
  }
}
