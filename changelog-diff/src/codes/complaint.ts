import { type Diagnostic, pageOf } from '@cc-gateway/loader/diagnostic';
import type { Code } from './code-texts.ts';

/** A diagnostic of this package, with the page of its code. */
export function complaint(diagnostic: Omit<Diagnostic, 'code' | 'page'> & { readonly code: Code }): Diagnostic {
  return { ...diagnostic, page: pageOf(diagnostic.code) };
}
