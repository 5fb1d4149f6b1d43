import { isArray, type JsonValue } from './json.ts';
import type { Node } from './node.ts';

/**
 * One form for bounds that accept the same numbers: the tighter of two bounds, whole bounds for integers, `integer`
 * for whole multiples.
 */
export function tidyNumbers(fields: Map<string, Node>): void {
  nameIntegers(fields);
  tidyBound(fields, 'minimum', 'exclusiveMinimum', 1);
  tidyBound(fields, 'maximum', 'exclusiveMaximum', -1);
}

/** A number that is a multiple of a whole number is an integer, and every integer is a multiple of 1. */
function nameIntegers(fields: Map<string, Node>): void {
  const type = fields.get('type');
  const multiple = fields.get('multipleOf');
  if (type === undefined || multiple?.others !== undefined || !Number.isInteger(multiple?.value)) return;
  if (hasType(type.value, 'number')) fields.set('type', { ...type, value: asInteger(type.value) });
  if (multiple?.value === 1 && hasType(fields.get('type')?.value, 'integer') && isNumeric(type.value)) {
    fields.delete('multipleOf');
  }
}

function tidyBound(fields: Map<string, Node>, bound: string, exclusive: string, sign: 1 | -1): void {
  const limit = fields.get(bound);
  const open = fields.get(exclusive);
  if (typeof limit?.value === 'number' && typeof open?.value === 'number') {
    fields.delete((open.value - limit.value) * sign >= 0 ? bound : exclusive);
  }
  const type = fields.get('type')?.value;
  if (hasType(type, 'integer') && isNumeric(type)) closeBound(fields, bound, exclusive, sign);
}

/** For integers: above 0 is from 1 on, from 0.5 on as well. */
function closeBound(fields: Map<string, Node>, bound: string, exclusive: string, sign: 1 | -1): void {
  const whole = (value: number) => Math.ceil(value * sign) * sign;
  const limit = fields.get(bound);
  if (typeof limit?.value === 'number') fields.set(bound, { ...limit, value: whole(limit.value) });
  const open = fields.get(exclusive);
  if (typeof open?.value !== 'number' || !Number.isSafeInteger(Math.trunc(open.value))) return;
  fields.delete(exclusive);
  fields.set(bound, { ...open, value: Number.isInteger(open.value) ? open.value + sign : whole(open.value) });
}

function hasType(type: JsonValue | undefined, name: string): boolean {
  return isArray(type) ? type.includes(name) : type === name;
}

/** Whether numbers are the only values besides `null`. */
function isNumeric(type: JsonValue | undefined): boolean {
  return (isArray(type) ? type : [type]).every((name) => name === 'integer' || name === 'number' || name === 'null');
}

function asInteger(type: JsonValue): JsonValue {
  return isArray(type) ? type.map((name) => (name === 'number' ? 'integer' : name)).sort() : 'integer';
}
