import { isArray, isObject, type JsonPointer, type JsonValue } from '../../compare/json.ts';
import type { LoadedDocument } from '@cc-gateway/loader/document';
import { itemsIn, objectIn, parentOf } from '../documents-at.ts';
import type { Effect } from '../finding.ts';
import { joinEffects } from '../law.ts';
import type { Occasion } from '../rule.ts';

/** What one alternative asks for: scheme and scope, one by one. */
type Requirement = ReadonlySet<string>;

function requirementsIn(list: JsonValue | undefined): Requirement[] {
  const alternatives = itemsIn(list).map(
    (item) =>
      new Set(
        Object.entries(objectIn(item)).flatMap(([scheme, scopes]) => [
          scheme,
          ...itemsIn(scopes).map((scope) => `${scheme} ${JSON.stringify(scope)}`),
        ]),
      ),
  );
  // No list and an empty one let everybody in (OpenAPI 3.1.1 section 4.8.10.1).
  return alternatives.length === 0 ? [new Set()] : alternatives;
}

const isEnough = (held: Requirement, asked: Requirement): boolean => [...asked].every((item) => held.has(item));

/** Whether some client let in by `from` is refused by `to`. */
function refusesSome(from: readonly Requirement[], to: readonly Requirement[]): boolean {
  return from.some((held) => !to.some((asked) => isEnough(held, asked)));
}

/** The list that an item is in, or that stands where items are missing. */
function listAt(document: LoadedDocument, pointer: JsonPointer): JsonValue | undefined {
  const value = document.at(pointer);
  if (value !== undefined && isArray(value)) return value;
  const parent = document.at(parentOf(pointer));
  return parent !== undefined && isArray(parent) ? parent : undefined;
}

/** Effect of an alternative that came: no harm unless everybody was let in before. */
export function requirementAddedEffect({ change, documents }: Occasion): Effect {
  const before = requirementsIn(listAt(documents.base, change.base));
  const after = requirementsIn(listAt(documents.revision, change.revision));
  if (before.every((asked) => asked.size === 0) && refusesSome(before, after)) return 'narrows';
  return refusesSome(after, before) ? 'widens' : 'none';
}

/** Effect of an alternative that went: harm unless those who met it still get in. */
export function requirementRemovedEffect({ change, documents }: Occasion): Effect {
  const held = requirementsIn([change.before ?? {}]);
  const after = requirementsIn(listAt(documents.revision, change.revision));
  if (refusesSome(held, after)) return 'narrows';
  return refusesSome(after, requirementsIn(listAt(documents.base, change.base))) ? 'widens' : 'none';
}

/** Effect of other scopes: harm where those who had what was asked for are refused. */
export function requirementChangedEffect({ change, documents }: Occasion): Effect {
  const before = requirementsIn(listAt(documents.base, change.base));
  const after = requirementsIn(listAt(documents.revision, change.revision));
  return joinEffects([
    refusesSome(requirementsIn([change.before ?? {}]), after) ? 'narrows' : 'none',
    refusesSome(requirementsIn([change.after ?? {}]), before) ? 'widens' : 'none',
  ]);
}

/** Effect of the URL at which a flow asks for tokens: who has the old one built in gets none, whatever the new one is. */
export function flowUrlEffect({ change: { kind } }: Occasion): Effect {
  return kind === 'added' ? 'widens' : kind === 'removed' ? 'narrows' : 'incomparable';
}

/** Effect of the variables of a server: fewer values to choose from narrow, another default is another address. */
export function variablesEffect({ change: { before, after } }: Occasion): Effect {
  const from = objectIn(before);
  const to = objectIn(after);
  return joinEffects(
    [...new Set([...Object.keys(from), ...Object.keys(to)])].map((name): Effect => {
      const was = objectIn(from[name]);
      const is = objectIn(to[name]);
      const gone = itemsIn(was['enum']).some((item) => !itemsIn(is['enum']).includes(item));
      const limited = was['enum'] === undefined && is['enum'] !== undefined;
      if (isObject(is) && ((is['enum'] !== undefined && gone) || limited)) return 'narrows';
      if (was['default'] !== is['default']) return 'unknown';
      return JSON.stringify(was['enum']) === JSON.stringify(is['enum']) ? 'none' : 'widens';
    }),
  );
}
