import spectralCore from '@stoplight/spectral-core';
import { pageOf, toPointer, type JsonObject } from '@cc-gateway/loader';
import { rules, ruleset } from '@cc-gateway/openapi/ruleset';
import type { RawFinding } from './finding.ts';

const spectral = new spectralCore.Spectral();
spectral.setRuleset(ruleset);

/** What Spectral with the ruleset of this API says about a document. */
export async function lintWithSpectral(document: JsonObject): Promise<RawFinding[]> {
  // Handed over parsed: given a plain object Spectral would print it and parse it again as YAML.
  const results = await spectral.run({
    source: '/specification.json',
    parsed: { data: document, diagnostics: [], ast: {}, lineMap: [] },
    getLocationForJsonPath: () => undefined,
  });
  return results.map((result) => ({
    linter: 'spectral',
    rule: String(result.code),
    level: Number(result.severity) === 0 ? 'error' : 'warning',
    message: result.message,
    pointer: toPointer(result.path),
    ...(Object.hasOwn(rules, String(result.code)) ? { page: pageOf(String(result.code)) } : {}),
  }));
}
