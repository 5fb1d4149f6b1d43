import { code, type Code, type Data } from '../code/code.ts';
import type { FormatPlan } from '../model/format-plan.ts';
import type { Formats } from '../model/formats.ts';
import type { DeepShape, FieldShapes, Scalar, Shape } from '../model/model.ts';
import type { FieldShape } from '../model/form-fields.ts';
import { formatCode } from './formats.ts';

const LONG_JSON = { json: code`format.longJson` };

function longScalar(scalar: Scalar): string {
  return scalar === 'number' ? 'long' : scalar;
}

function longFields({ fields, rest, text }: FieldShapes): Data<Code> {
  const entries = Object.entries(fields).map(([name, scalar]): [string, string] => [name, longScalar(scalar)]);
  return {
    fields: Object.fromEntries(entries),
    ...(rest === undefined ? {} : { rest: longScalar(rest) }),
    ...(text === undefined ? {} : { text: longScalar(text) }),
  };
}

function longDeep({ text, list, fields, rest }: DeepShape): { readonly [key: string]: Data<Code> } {
  const entries = Object.entries(fields ?? {}).map(([name, one]): [string, Data<Code>] => [name, longDeep(one)]);
  return {
    ...(text === undefined ? {} : { text: longScalar(text) }),
    ...(list === undefined ? {} : { list: longDeep(list) }),
    ...(fields === undefined ? {} : { fields: Object.fromEntries(entries) }),
    ...(rest === undefined ? {} : { rest: longDeep(rest) }),
  };
}

/** A shape whose numbers keep the digits of long integers. */
function longShape(shape: Shape | FieldShape): Data<Code> {
  if (shape === 'json') return LONG_JSON;
  if (shape === 'file') return shape;
  if (typeof shape === 'string') return longScalar(shape);
  if ('list' in shape) return { list: longShape(shape.list) };
  return 'deep' in shape ? { deep: longDeep(shape.deep) } : longFields(shape);
}

/** What the text of a value is to be read as, where its schema is converted by a plan. */
export function shapeData(shape: Shape | FieldShape, plan: FormatPlan | undefined, { hasLongs }: Formats): Data<Code> {
  return plan !== undefined && hasLongs ? longShape(shape) : shape;
}

/** The conversion of a value as a member of what describes it; nothing where there is none. */
export function formatMember(plan: FormatPlan | undefined, { hasLongs }: Formats): { readonly format?: Code } {
  if (plan === undefined) return {};
  return { format: hasLongs ? code`format.longs(${formatCode(plan)})` : formatCode(plan) };
}

/** The conversion of a body, and what reads and writes its JSON where that is not `JSON`. */
export function bodyFormat(plan: FormatPlan | undefined, formats: Formats): { readonly [key: string]: Data<Code> } {
  return { ...formatMember(plan, formats), ...(plan !== undefined && formats.hasLongs ? LONG_JSON : {}) };
}
