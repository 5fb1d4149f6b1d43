import type { LoadedDocument } from '@cc-gateway/loader/document';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../compare/canonical.ts';
import { type Change, pointerOf } from '../compare/change.ts';
import { fromPointer, isArray, isObject, type JsonValue } from '../compare/json.ts';
import type { Documents } from './rule.ts';
import { formOf } from './walk-place.ts';

/**
 * Twelve hex digits for a finding: of its rule, the kind and subject of the change, and its place. The place is
 * told by names, not by the numbers of list items, so that it stays when others come before it.
 */
export function fingerprintOf(rule: string, change: Change, documents: Documents): string {
  const document = change.kind === 'removed' ? documents.base : documents.revision;
  const parts = [rule, change.kind, canonical({ ...change.subject }), ...placeNames(document, pointerOf(change))];
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 12);
}

function placeNames(document: LoadedDocument, pointer: string): string[] {
  let holder: JsonValue | undefined = document.value;
  const tokens = fromPointer(pointer);
  return tokens.map((token, index) => {
    const list = holder;
    holder = memberOf(list, token);
    if (list !== undefined && isArray(list)) return itemName(holder) ?? token;
    return tokens[index - 1] === 'paths' && index === 1 ? formOf(token) : token;
  });
}

function memberOf(holder: JsonValue | undefined, token: string): JsonValue | undefined {
  if (holder === undefined) return undefined;
  if (isArray(holder)) return holder[Number(token)];
  return isObject(holder) && Object.hasOwn(holder, token) ? holder[token] : undefined;
}

/** What tells an item of a list from the others: a reference, a parameter's name, a title, the value itself. */
function itemName(item: JsonValue | undefined): string | undefined {
  if (item === undefined) return undefined;
  if (!isObject(item)) return canonical(item);
  if (item['$ref'] !== undefined) return canonical(item['$ref']);
  const names = [item['in'], item['name'], item['url'], item['title']].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.map(canonical).join(' ');
}
