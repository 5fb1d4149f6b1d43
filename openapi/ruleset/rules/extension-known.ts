import type { JsonObject } from '@cc-gateway/loader';
import { isArray, isObject } from '@cc-gateway/loader';
import { extensions } from '../extensions.ts';
import { everyKind, type SpecificationNode } from '../places.ts';
import type { Finding, RuleDefinition } from '../rule.ts';

/** An extension that openapi/README.md does not explain, or at another place than it says, is a leftover. */
export const extensionKnown: RuleDefinition = {
  description: 'every extension is one that openapi/README.md explains, and stands where it says',
  why: 'An extension that is explained nowhere is a leftover or a misspelling.',
  mend: 'Correct the name or the place, or explain the extension in `openapi/README.md` and in `openapi/ruleset/extensions.ts`.',
  at: everyKind,
  check: (node) => [
    ...extensionNames(node.value).flatMap((name) => findingsOf(name, node)),
    ...(node.kind === 'document' ? rootFindings(node.value) : []),
  ],
};

function extensionNames(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => key.startsWith('x-'));
}

function findingsOf(name: string, { kind }: SpecificationNode): Finding[] {
  const extension = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
  if (extension === undefined) return [{ message: `the extension ${name} is not known`, path: [name] }];
  if (extension.on === 'anything' || extension.on.includes(kind)) return [];
  return [{ message: `${name} stands on a ${kind}; it belongs on ${extension.on.join(' or ')}`, path: [name] }];
}

/** `info`, tags and servers hold no references and are therefore no nodes of the walk. */
function rootFindings(document: JsonObject): Finding[] {
  return ['info', 'tags', 'servers'].flatMap((member) => {
    const value = document[member];
    if (isArray(value)) {
      return value.flatMap((item, index) => (isObject(item) ? unknownOn(item, [member, String(index)]) : []));
    }
    return isObject(value) ? unknownOn(value, [member]) : [];
  });
}

function unknownOn(value: JsonObject, path: readonly string[]): Finding[] {
  return extensionNames(value)
    .filter((name) => extensions[name]?.on !== 'anything')
    .map((name) => ({ message: `the extension ${name} is not known here`, path: [...path, name] }));
}
