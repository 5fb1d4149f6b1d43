import type { OperationUse } from '../compare/change.ts';
import type { Finding } from '../judge/finding.ts';
import { globTest } from './glob.ts';

/** Which findings, and in which places. */
export interface Selector {
  /** Id of a rule or alias; may hold `*`. */
  readonly rule?: string;
  /** `GET /pets/**`, `/pets/*`, `webhook POST newPet` or `#/components/schemas/Pet/**`. */
  readonly at?: string;
}

/** Reads `<rule>[@<place>]`; either part may be empty. */
export function parseSelector(text: string): Selector {
  const at = text.indexOf('@');
  const rule = at < 0 ? text : text.slice(0, at);
  const place = at < 0 ? '' : text.slice(at + 1);
  return { ...(rule === '' ? {} : { rule }), ...(place === '' ? {} : { at: place }) };
}

/** Which operations of a finding's uses a selector is for; `'all'` when it is for the finding as a whole. */
export type Selection = 'all' | 'none' | readonly OperationUse[];

/** A selector made ready for many findings. */
export function selectorTest({ rule = '*', at }: Selector): (finding: Finding) => Selection {
  const isRule = globTest(rule);
  const select = at === undefined ? () => 'all' as const : placeTest(at);
  return (finding) => ([finding.rule, ...finding.aliases].some(isRule) ? select(finding) : 'none');
}

function placeTest(at: string): (finding: Finding) => Selection {
  if (at.startsWith('#')) {
    const isPointer = globTest(at.slice(1));
    return ({ base, revision }) => (isPointer(base.pointer) || isPointer(revision.pointer) ? 'all' : 'none');
  }
  const [, webhook, method, path = at] = /^(webhook )?(?:([A-Za-z*]+) )?(.*)$/s.exec(at) ?? [];
  const isMethod = globTest((method ?? '*').toLowerCase());
  const isPath = globTest(path);
  const isHere = ({ operation }: OperationUse) =>
    (webhook !== undefined) === (operation.webhook === true) &&
    isMethod(operation.method.toLowerCase()) &&
    isPath(operation.path);
  return ({ uses }) => {
    const all = uses.flatMap(({ operations }) => operations);
    const here = all.filter(isHere);
    return here.length === 0 ? 'none' : here.length === all.length ? 'all' : here;
  };
}
