import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';

const REFERENCE = '#/$defs/';
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const SINGLES = ['not', 'if', 'then', 'else'];

/** Names of the definitions that a schema applies to the very value that it judges itself. */
function appliedNames(schema: JsonValue | undefined): string[] {
  if (!isObject(schema)) return [];
  const { $ref: reference, dependentSchemas } = schema;
  const branches = [
    ...LISTS.flatMap((keyword) => {
      const list = schema[keyword];
      return isArray(list) ? list : [];
    }),
    ...SINGLES.map((keyword) => schema[keyword]),
    ...(isObject(dependentSchemas) ? Object.values(dependentSchemas) : []),
  ];
  const own = typeof reference === 'string' ? [reference.slice(REFERENCE.length)] : [];
  return [...own, ...branches.flatMap(appliedNames)];
}

/** A definition that is being followed. */
interface Visit {
  readonly name: string;
  readonly applied: readonly string[];
  /** How many of those have been looked at. */
  seen: number;
}

/**
 * The first definition that leads back to itself. Without recursion, because chains of references may be long.
 *
 * @param done - names that lead to none; more are added
 */
function loopFrom(start: string, definitions: JsonObject, done: Set<string>): string | undefined {
  const open = new Set<string>();
  const visits: Visit[] = [];
  const enter = (name: string): void => {
    open.add(name);
    visits.push({ name, applied: appliedNames(definitions[name]), seen: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const next = visit.applied[visit.seen++];
    if (next === undefined) {
      open.delete(visit.name);
      done.add(visit.name);
      visits.pop();
    } else if (open.has(next)) return next;
    else if (!done.has(next)) enter(next);
  }
  return undefined;
}

/**
 * A definition that asks for itself before it has looked at anything: judging a value by it would never end (JSON Schema
 * 2020-12 core, section 9.4.1).
 *
 * @param definitions - schemas by name, references as `#/$defs/<name>`
 */
export function findSchemaLoop(definitions: JsonObject): string | undefined {
  const done = new Set<string>();
  for (const name of Object.keys(definitions)) {
    const found = loopFrom(name, definitions, done);
    if (found !== undefined) return found;
  }
  return undefined;
}
