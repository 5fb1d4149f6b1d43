import type { JsonObject } from '@cc-gateway/loader';
import type { RawFinding } from './finding.ts';
import { lintWithRedocly } from './redocly.ts';
import { lintWithSpectral } from './spectral.ts';

/** The work of one lint worker: a document in, what both linters say out. */
export async function lintDocument(document: JsonObject): Promise<RawFinding[]> {
  return [...(await lintWithSpectral(document)), ...(await lintWithRedocly(document))];
}
