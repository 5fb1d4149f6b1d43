import { isArray, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import { isNameable, safeIdentifier, typeStem, uniqueNames } from '../names.ts';
import { allMeaningsOf } from './schema-facts.ts';
import { namedSchemas } from '../type-document/schema-walk.ts';

/** A named schema that lists its values. */
export interface EnumModel {
  /** Name of the constant and of its type. */
  readonly name: string;
  /** Named by an identifier; by the value itself where that has nothing to make a name of. */
  readonly members: readonly { readonly name: string; readonly value: string | number }[];
}

function isValue(value: JsonValue): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function textsOf(value: JsonValue | undefined): string[] {
  return isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
}

type Value = string | number;

/** Words that a value is called by: its own when it has any, else what it stands for, else its digits. */
function wordsOf(value: Value, meanings: ReadonlyMap<string, string>): string {
  if (typeof value === 'string' && /[A-Za-z]{2}/.test(value)) return value;
  return phraseOf(meanings.get(String(value)) ?? '') || digitsOf(value);
}

function digitsOf(value: Value): string {
  return typeof value === 'number' ? `value ${String(value).replace('-', 'minus ').replace('.', ' point ')}` : value;
}

// What is longer is an explanation and no name.
const MOST_WORDS = 8;

/** `agent is signed in already` of `The agent is signed in already; …`. */
function phraseOf(meaning: string): string {
  const [first = ''] = meaning.replace(/^(?:The|An?) /, '').split(/[.,;:(]/);
  const words = first.trim().split(/\s+/);
  return /[A-Za-z]/.test(first) && words.length <= MOST_WORDS ? words.join(' ') : '';
}

/** How often each text is there. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Names of the values: those that the document gives (`x-enum-varnames`), else {@link wordsOf}. Values with the same
 * words have their digits after them, all of them, so that no name depends on the order of the list.
 */
function membersOf(
  values: readonly Value[],
  given: readonly string[],
  meanings: ReadonlyMap<string, string>,
): EnumModel['members'] {
  const words = values.map((value, index) => {
    const own = given[index] ?? '';
    return isNameable(own) ? own : wordsOf(value, meanings);
  });
  const identifiers = words.map(safeIdentifier);
  const ofAll = counted(identifiers);
  // Of 1 and '1' the number has the name.
  const ofNumbers = counted(identifiers.filter((_one, index) => typeof values[index] === 'number'));
  const wanted = words.map((text, index): [string, string] => {
    const value = values[index] ?? '';
    const rivals = typeof value === 'string' ? ofAll : ofNumbers;
    const isShared = (rivals.get(identifiers[index] ?? '') ?? 0) > 1;
    return [String(index), isShared && text !== value ? `${text} ${digitsOf(value)}` : text];
  });
  const names = uniqueNames(new Map(wanted.filter(([, text]) => isNameable(text))), safeIdentifier);
  return values.map((value, index) => ({ name: names.get(String(index)) ?? String(value), value }));
}

/** The named schemas that list strings or numbers, `null` aside. */
export function readEnums(document: LoadedDocument): EnumModel[] {
  const lists = [...namedSchemas(document.value)].flatMap(([name, schema]) => {
    const listed = schema['enum'];
    const values = isArray(listed) ? [...new Set(listed.filter(isValue))] : [];
    const others = isArray(listed) ? listed.filter((value) => !isValue(value) && value !== null) : [];
    const given = textsOf(schema['x-enum-varnames'] ?? schema['x-enumNames']);
    const meanings = new Map(allMeaningsOf(schema).map(({ value, meaning }) => [value, meaning]));
    return values.length === 0 || others.length > 0 ? [] : [{ name, values, given, meanings }];
  });
  const names = uniqueNames(new Map(lists.map(({ name }) => [name, typeStem(safeIdentifier(name))])), (text) => text);
  return lists.map(({ name, values, given, meanings }) => ({
    name: names.get(name) ?? typeStem(safeIdentifier(name)),
    members: membersOf(values, given, meanings),
  }));
}
