import { isArray, isObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import { safeIdentifier, typeStem, uniqueNames } from '../names.ts';
import { namedSchemas } from '../type-document/schema-walk.ts';

/** A named schema that lists its values. */
export interface EnumModel {
  /** Name of the constant and of its type. */
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: string | number }[];
}

function isValue(value: JsonValue): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function textsOf(value: JsonValue | undefined): string[] {
  return isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
}

/** Names of the values: those that the document gives (`x-enum-varnames`), else the values themselves. */
function membersOf(values: readonly (string | number)[], given: readonly string[]): EnumModel['members'] {
  const wanted = values.map((value, index): [string, string] => [String(index), given[index] || nameOf(value)]);
  const names = uniqueNames(new Map(wanted), safeIdentifier);
  return values.map((value, index) => ({ name: names.get(String(index)) ?? `_${index}`, value }));
}

function nameOf(value: string | number): string {
  return typeof value === 'number' ? `value ${String(value).replace('-', 'minus ').replace('.', ' point ')}` : value;
}

/** The named schemas that list strings or numbers, `null` aside. */
export function readEnums(document: LoadedDocument): EnumModel[] {
  const lists = [...namedSchemas(document.value)].flatMap(([name, schema]) => {
    const listed = schema['enum'];
    const values = isArray(listed) ? [...new Set(listed.filter(isValue))] : [];
    const others = isArray(listed) ? listed.filter((value) => !isValue(value) && value !== null) : [];
    const given = textsOf(schema['x-enum-varnames'] ?? schema['x-enumNames']);
    return values.length === 0 || others.length > 0 || !isObject(schema) ? [] : [{ name, values, given }];
  });
  const names = uniqueNames(new Map(lists.map(({ name }) => [name, typeStem(safeIdentifier(name))])), (text) => text);
  return lists.map(({ name, values, given }) => ({
    name: names.get(name) ?? typeStem(safeIdentifier(name)),
    members: membersOf(values, given),
  }));
}
