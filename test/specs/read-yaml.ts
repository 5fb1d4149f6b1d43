import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isArray, isObject, parseSource, type JsonObject, type JsonValue } from '@cc-gateway/loader';

/** The folder of this repository. */
export const repository = path.dirname(path.dirname(import.meta.dirname));

/** The value of a YAML file, named relative to the repository. */
export async function readYaml(name: string): Promise<JsonValue> {
  const file = path.join(repository, name);
  return parseSource(await readFile(file, 'utf8'), { uri: `file://${file}`, name }).value;
}

/** The objects in a list member; nothing when there is no such list. */
export function objectsIn(value: JsonValue | undefined, member: string): JsonObject[] {
  const list = isObject(value) ? value[member] : undefined;
  return isArray(list) ? list.filter(isObject) : [];
}

/** The strings in a list member; nothing when there is no such list. */
export function textsIn(value: JsonValue | undefined, member: string): string[] {
  const list = isObject(value) ? value[member] : undefined;
  return isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** A member that is an object; an empty one when there is no such member. */
export function objectIn(value: JsonValue | undefined, member: string): JsonObject {
  const found = isObject(value) ? value[member] : undefined;
  return isObject(found) ? found : {};
}
