import { isMap, isSeq, parseDocument } from 'yaml';
import type { Finding } from '../judge/finding.ts';
import { titleOf } from '../report/operations.ts';
import { plainText } from '../report/plain-text.ts';

/**
 * The text of a configuration file with an ignore entry for each finding added; comments and the rest of `text` stay.
 * An entry holds the fingerprint, so that it is for this one finding only; findings that have one are left alone.
 */
export function withIgnores(text: string, findings: readonly Finding[], reason: string): string {
  const document = parseDocument(text);
  const old = document.get('ignore', true);
  const list = isSeq(old) ? old : document.createNode([]);
  const isKnown = new Set(isSeq(old) ? old.items.map((item) => fingerprintOf(item)) : []);
  for (const finding of findings) {
    if (isKnown.has(finding.fingerprint)) continue;
    isKnown.add(finding.fingerprint);
    const { rule, fingerprint, message } = finding;
    const entry = document.createNode({ rule, fingerprint, reason });
    entry.commentBefore = ` ${plainText(titleOf(finding))}: ${plainText(message)}`;
    list.items.push(entry);
  }
  list.flow = false;
  if (!isSeq(old) && list.items.length > 0) document.set('ignore', list);
  return document.toString({ lineWidth: 120 });
}

function fingerprintOf(item: unknown): unknown {
  return isMap(item) ? item.get('fingerprint') : undefined;
}
