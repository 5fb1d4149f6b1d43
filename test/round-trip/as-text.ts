import { isList, isRecord, type Test } from '../../generator/src/runtime/shared/schema/schema.ts';

/** What no text stands for: nothing is sent for it. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (isList(value) && value.length === 0) || (isRecord(value) && Object.keys(value).length === 0);
}

function settleList(given: readonly unknown[], fits: Test): unknown {
  let items = [...given];
  for (let index = 0; index < items.length;) {
    const settled = settle(items[index], (one) => fits(items.with(index, one)));
    items = isNothing(settled) ? items.toSpliced(index, 1) : items.with(index++, settled);
  }
  // `a=1` is a list of one as much as it is a text, `a=1,2` a text as much as a list.
  return (items.length === 1 && fits(items[0])) || fits(items.join(',')) ? undefined : items;
}

function settleMembers(given: Readonly<Record<string, unknown>>, fits: Test): unknown {
  let members = { ...given };
  for (const [name, member] of Object.entries(given)) {
    const settled = settle(member, (one) => fits({ ...members, [name]: one }));
    if (isNothing(settled)) Reflect.deleteProperty(members, name);
    else members = { ...members, [name]: settled };
  }
  return members;
}

/** @param fits - whether the whole holds with this in the place of the value */
function settle(value: unknown, fits: Test): unknown {
  if (isList(value)) return settleList(value, fits);
  if (isRecord(value)) return settleMembers(value, fits);
  const isTyped = typeof value === 'number' || typeof value === 'boolean';
  return isTyped && (fits(String(value)) || fits([value])) ? undefined : value;
}

/**
 * What of a value comes out of forms, parameters and header fields, which are text, as it was: without empty lists, empty
 * objects and `null`, for which nothing is sent, and without what a reader may take for something else, because its
 * schema takes the text `7` as well as the number, or one item as well as a list of it.
 *
 * @returns `undefined` when the schema does not take what is left
 */
export function asText(value: unknown, holds: Test): unknown {
  const settled = settle(value, holds);
  return !isNothing(settled) && holds(settled) ? settled : undefined;
}
