import { isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../../compare/json.ts';
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

/** Effect of the flows of an OAuth 2 scheme: what a client can no longer do narrows. */
export function flowsEffect({ change: { before, after } }: Occasion): Effect {
  return mapEffect(objectIn(before), objectIn(after), flowEffect);
}

function flowEffect(before: JsonObject, after: JsonObject): Effect {
  const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];
  const moved = urls.some((name) => before[name] !== after[name]);
  const scopes = mapEffect(objectIn(before['scopes']), objectIn(after['scopes']), () => 'none');
  return moved ? 'incomparable' : scopes;
}

function mapEffect(before: JsonObject, after: JsonObject, both: (a: JsonObject, b: JsonObject) => Effect): Effect {
  return joinEffects(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name): Effect => {
      if (!Object.hasOwn(after, name)) return 'narrows';
      return Object.hasOwn(before, name) ? both(objectIn(before[name]), objectIn(after[name])) : 'widens';
    }),
  );
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
