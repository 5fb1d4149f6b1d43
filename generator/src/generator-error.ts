import { formatDiagnostic, type Diagnostic } from '@cc-gateway/loader';

/** Carries diagnostics out of the generator. Every failure caused by the document or the output folder is one. */
export class GeneratorError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'GeneratorError';
    this.diagnostics = diagnostics;
  }
}
