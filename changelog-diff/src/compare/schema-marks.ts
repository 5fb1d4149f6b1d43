import { canonical } from './canonical.ts';
import { isArray, type JsonValue } from './json.ts';
import { type Fields, itemsOf, membersOf, type Node } from './node.ts';
import { isAnnotation, isNeutral } from './merge-keywords.ts';
import type { Marks } from './similarity.ts';

/** What gives the keywords of a schema. */
interface Schemas {
  schemaFields(node: Node): Fields;
}

/** How far marks look into a schema: its properties and items, and theirs. */
const depth = 2;
const single = ['items', 'additionalProperties'];
const several = ['oneOf', 'anyOf', 'allOf'];
/** A schema with more marks than this is recognised by the first of them. */
const most = 400;

/** The marks of a schema. Where it is written, in what order, and in how many parts makes no difference. */
export function marksOf(schemas: Schemas, node: Node): Marks {
  const marks = new Set<string>();
  addMarks(schemas, node, '', depth, marks);
  return marks;
}

function addMarks(schemas: Schemas, node: Node, prefix: string, left: number, marks: Set<string>): void {
  if (marks.size > most) return;
  for (const [name, field] of schemas.schemaFields(node)) {
    if (name === 'properties') addProperties(schemas, field, prefix, left, marks);
    else if (single.includes(name)) addInner(schemas, field, `${prefix}${name} `, left, marks);
    else if (several.includes(name)) {
      for (const item of itemsOf(field)) addInner(schemas, item, `${prefix}${name} `, left, marks);
    } else if (name === 'title' || !(isAnnotation(name) || isNeutral(name, field.value))) {
      addValue(field, `${prefix}${name === 'const' ? 'enum' : name}`, marks);
    }
  }
}

function addProperties(schemas: Schemas, field: Node, prefix: string, left: number, marks: Set<string>): void {
  for (const [name, schema] of membersOf(field)) {
    marks.add(`${prefix}property ${name}`);
    addInner(schemas, schema, `${prefix}${name} `, left, marks);
  }
}

function addInner(schemas: Schemas, node: Node, prefix: string, left: number, marks: Set<string>): void {
  if (left > 0) addMarks(schemas, node, prefix, left - 1, marks);
}

function addValue(field: Node, prefix: string, marks: Set<string>): void {
  const values: readonly JsonValue[] = isArray(field.value) ? itemsOf(field).map(({ value }) => value) : [field.value];
  for (const value of values) {
    if (marks.size > most) return;
    marks.add(`${prefix} ${typeof value === 'object' && value !== null ? 'of schemas' : canonical(value)}`);
  }
}
