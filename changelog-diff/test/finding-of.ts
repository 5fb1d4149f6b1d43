import type { Change, Place } from '../src/compare/change.ts';
import type { Finding, Use } from '../src/judge/finding.ts';

/** A use for tests: the response of `GET /pets`, an error. */
export function useOf(
  use: Partial<Use> & { readonly method?: string; readonly path?: string; readonly places?: readonly Place[] } = {},
): Use {
  const { method = 'get', path = '/pets', places = [[{ step: 'response', status: '200' }]], ...rest } = use;
  return {
    direction: 'response',
    level: 'error',
    guards: [],
    operations: [{ operation: { method, path }, places }],
    ...rest,
  };
}

/** A finding for tests: a property that was removed from a component; only what matters is given. */
export function findingOf(finding: Partial<Finding> = {}): Finding {
  const pointer = '/components/schemas/Pet/properties/name';
  const position = { file: 'api.yaml', line: 3, column: 5 };
  const uses = finding.uses ?? [useOf()];
  const change: Change = {
    kind: 'removed',
    subject: { kind: 'property', name: 'name', required: true },
    base: pointer,
    revision: '/components/schemas/Pet',
    operations: uses.flatMap(({ operations }) => operations),
  };
  return {
    rule: 'property-removed',
    level: 'error',
    category: 'wire',
    effect: 'widens',
    message: 'Pet: property name removed',
    aliases: ['response-required-property-removed'],
    uses,
    base: { pointer, position, through: [] },
    revision: { pointer: '/components/schemas/Pet', position, through: [] },
    fingerprint: '0123456789ab',
    change,
    ...finding,
  };
}
