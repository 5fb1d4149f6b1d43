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

/**
 * A definition that asks for itself before it has looked at anything: judging a value by it would never end (JSON Schema
 * 2020-12 core, section 9.4.1).
 *
 * @param definitions - schemas by name, references as `#/$defs/<name>`
 */
export function findSchemaLoop(definitions: JsonObject): string | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: ReadonlySet<string>): string | undefined => {
    if (path.has(name)) return name;
    if (done.has(name)) return undefined;
    const inner = new Set([...path, name]);
    for (const next of appliedNames(definitions[name])) {
      const found = visit(next, inner);
      if (found !== undefined) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of Object.keys(definitions)) {
    const found = visit(name, new Set());
    if (found !== undefined) return found;
  }
  return undefined;
}
