import type { Change } from '../compare/change.ts';
import { type Documents, factNames, type Facts, factsOf, joined } from './facts.ts';
import { findRule } from './find-rule.ts';
import type { Wording, WordingRule } from './wording.ts';

const placeholder = / ?\(\{\w+\}\)|:? ?\{\w+\}/g;

/** A sentence that is still open for more items of its list. */
interface OpenSentence {
  readonly rule: WordingRule;
  readonly facts: Facts;
  readonly items: (string | undefined)[];
}

/**
 * The sentences for changes that are told together, in the order of the changes. Sentences that are to be said
 * only alone are said when there are no others.
 */
export function wordChanges(changes: readonly Change[], documents: Documents, wording: Wording): string[] {
  const always = new Map<string, OpenSentence>();
  const alone = new Map<string, OpenSentence>();
  for (const change of changes) {
    const rule = findRule(change, wording);
    if (rule.one === undefined || rule.ignore === true) continue;
    add(rule.onlyAlone === true ? alone : always, rule, rule.one, factsOf(change, documents));
  }
  return [...new Set([...(always.size > 0 ? always : alone).values()].map(finish))];
}

/** Puts facts into a sentence. What a change does not have is left out, with the space, the colon or the brackets around it. */
export function fill(template: string, facts: Facts): string {
  return template.replaceAll(placeholder, (match) => {
    const name = factNames.find((candidate) => match.includes(`{${candidate}}`));
    const fact = name === undefined ? undefined : facts[name];
    return fact === undefined ? '' : match.replace(/\{\w+\}/, () => fact);
  });
}

function add(sentences: Map<string, OpenSentence>, rule: WordingRule, template: string, facts: Facts): void {
  const { list, many = template } = rule;
  const item = list === undefined ? undefined : facts[list];
  // What only the sentence for one says need not be the same.
  const key = fill(list === undefined ? template : many, list === undefined ? facts : { ...facts, [list]: '\u0000' });
  const open = sentences.get(key);
  if (open === undefined) sentences.set(key, { rule, facts, items: [item] });
  else open.items.push(item);
}

function finish({ rule, facts, items }: OpenSentence): string {
  const { one = '', many = one, list } = rule;
  if (list === undefined) return fill(one, facts);
  const isOne = new Set(items).size === 1;
  return fill(isOne ? one : many, { ...facts, [list]: joined(items) });
}
