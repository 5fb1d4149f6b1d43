import type { Change } from '../../../compare/change.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Schema } from '../schema.ts';
import type { SyntheticSource } from './synthetic-source.ts';
import { violationsOf, violationsOfAll, violationsOfKeyword } from './violations.ts';

/** The changed schema on the side that accepts the witness, and on the side that does not. */
export interface ChangedSchemas {
  readonly accepting: Schema | undefined;
  readonly refusing: Schema | undefined;
}

/** Schemas of values that violate the changed schema in any way. */
export function generalTargets({ refusing }: ChangedSchemas, synthetic: SyntheticSource): JsonObject[] {
  return refusing === undefined ? [] : violationsOf(refusing, synthetic);
}

/** Schemas of values that may show a change, the most telling first. What they accept has still to be checked. */
export function specificTargets(change: Change, schemas: ChangedSchemas, synthetic: SyntheticSource): JsonObject[] {
  const { subject } = change;
  const { accepting, refusing } = schemas;
  const ofKeyword = (name: string) => (refusing === undefined ? [] : violationsOfKeyword(refusing, name, synthetic));
  switch (subject.kind) {
    case 'keyword': {
      const isCount = subject.name === 'minContains' || subject.name === 'maxContains';
      return [...extremesOf(subject.name, accepting), ...ofKeyword(isCount ? 'contains' : subject.name)];
    }
    case 'enum-value':
      return [change.before, change.after].filter((value) => value !== undefined).map(constant);
    case 'required':
      return [{ type: 'object', not: { required: [subject.name] } }];
    case 'property':
      return ofProperty(subject.name, refusing, synthetic);
    case 'branch':
      return [...ofBranch(change, accepting, refusing, synthetic), ...ofKeyword(subject.keyword)];
    default:
      return [];
  }
}

function constant(value: JsonValue): JsonObject {
  return { const: value };
}

/** The old limit itself, where it is one: an example that readers recognise. */
function extremesOf(name: string, accepting: Schema | undefined): JsonObject[] {
  const value = accepting === undefined ? undefined : keywordsOf(accepting)[name];
  if (name === 'const' && value !== undefined) return [{ const: value }];
  if (name === 'enum' && value !== undefined) return [{ enum: value }];
  return (name === 'maximum' || name === 'minimum') && typeof value === 'number' ? [{ const: value }] : [];
}

/** The member is missing, there, or there with a value that is not accepted. */
function ofProperty(name: string, refusing: Schema | undefined, synthetic: SyntheticSource): JsonObject[] {
  const missing = { type: 'object', not: { required: [name] } };
  const present = { type: 'object', required: [name] };
  const properties = refusing === undefined ? undefined : keywordsOf(refusing)['properties'];
  const schema = properties !== undefined && isObject(properties) ? properties[name] : undefined;
  if (schema === undefined || refusing === undefined) return [missing, present];
  const inner = violationsOf({ value: schema, source: refusing.source }, synthetic);
  return [missing, ...inner.map((member) => ({ ...present, properties: { [name]: member } })), present];
}

/** Values of the branch, also such as the other branches do not accept. */
function ofBranch(
  { before, after, subject }: Change,
  accepting: Schema | undefined,
  refusing: Schema | undefined,
  synthetic: SyntheticSource,
): JsonObject[] {
  const branch = before ?? after;
  if (subject.kind !== 'branch' || branch === undefined || accepting === undefined || refusing === undefined) return [];
  const others = keywordsOf(refusing)[subject.keyword];
  if (subject.keyword === 'allOf') return violationsOf({ value: branch, source: refusing.source }, synthetic);
  const bound = synthetic.bind({ value: branch, source: accepting.source });
  const list = others !== undefined && isArray(others) ? others : [];
  const not = { anyOf: list.map((value) => synthetic.bind({ value, source: refusing.source })) };
  const alone = list.length === 0 ? bound : { allOf: [bound], not };
  const branches = list.map((value): Schema => ({ value, source: refusing.source }));
  const violated = violationsOfAll(branches, synthetic).map((inner) => ({ allOf: [bound, inner] }));
  return [alone, ...violated];
}

function keywordsOf({ value, source }: Schema): JsonObject {
  return isObject(value) ? source.view(value).keywords : {};
}
