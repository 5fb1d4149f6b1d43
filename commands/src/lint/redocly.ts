import { BaseResolver, lintDocument, loadConfig, Source, type Config } from '@redocly/openapi-core';
import type { JsonObject } from '@cc-gateway/loader';
import { inRepository } from '../repository.ts';
import type { RawFinding } from './finding.ts';

let config: Promise<Config> | undefined;

/** What `redocly lint` with this repository's redocly.yaml says about a document. */
export async function lintWithRedocly(document: JsonObject): Promise<RawFinding[]> {
  config ??= loadConfig({ configPath: inRepository('redocly.yaml') });
  const problems = await lintDocument({
    document: { source: new Source('document.yaml', ''), parsed: document },
    config: await config,
    externalRefResolver: new BaseResolver(),
  });
  return problems
    .filter((problem) => !problem.ignored)
    .map((problem) => ({
      linter: 'redocly',
      rule: problem.ruleId,
      level: problem.severity === 'error' ? 'error' : 'warning',
      message: problem.message,
      pointer: (problem.location[0]?.pointer ?? '#/').replace(/^#\/?/, '/').replace(/^\/$/, ''),
    }));
}
