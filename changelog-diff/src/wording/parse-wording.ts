import { type Diagnostic, LoaderError } from '@cc-gateway/loader/diagnostic';
import { complaint } from '../codes/complaint.ts';
import { changeKinds, objectKinds, subjectKinds } from '../compare/change.ts';
import { escapeToken, isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../compare/json.ts';
import { factNames } from './facts.ts';
import type { ParsedText } from './parsed-text.ts';
import type { Condition, Wording, WordingRule } from './wording.ts';

const ruleKeys = ['when', 'one', 'many', 'list', 'onlyAlone', 'ignore', 'interface', 'type'];
const conditionKeys = ['kind', 'subject', 'name', 'object', 'path', 'via'];
const rowTypes = ['New', 'Modified'] as const;

/** Collects everything that is wrong, each with its place. */
type Complain = (pointer: JsonPointer, message: string, hint: string, part?: 'key') => undefined;

/**
 * Reads a wording configuration: `{ rules: WordingRule[] }`, where a condition may be one text or a list.
 * Throws a LoaderError with one diagnostic per mistake.
 */
export function parseWording(text: ParsedText): Wording {
  const diagnostics: Diagnostic[] = [];
  const complain: Complain = (pointer, message, hint, part) => {
    const position = text.positionAt(pointer, part);
    diagnostics.push(complaint({ code: 'wording-invalid', severity: 'error', message, hint, position }));
    return undefined;
  };
  const rules = isObject(text.value) ? text.value['rules'] : undefined;
  if (!isArray(rules)) complain('', 'there is no list "rules"', 'a wording configuration is { rules: [ … ] }');
  const wording = isArray(rules) ? rules.map((rule, index) => parseRule(rule, `/rules/${index}`, complain)) : [];
  if (diagnostics.length > 0) throw new LoaderError(diagnostics);
  return wording;
}

function parseRule(value: JsonValue, pointer: JsonPointer, complain: Complain): WordingRule {
  if (!isObject(value))
    return complain(pointer, 'a rule is an object', 'write { when: { … }, one: … }') ?? { when: {} };
  checkKeys(value, ruleKeys, pointer, complain);
  const one = sentence(value, 'one', pointer, complain);
  const many = sentence(value, 'many', pointer, complain);
  const name = sentence(value, 'interface', pointer, complain);
  const list = oneOf(value['list'], factNames, `${pointer}/list`, complain);
  const type = oneOf(value['type'], rowTypes, `${pointer}/type`, complain);
  return {
    when: parseCondition(value['when'] ?? {}, `${pointer}/when`, complain),
    ...(one === undefined ? {} : { one }),
    ...(many === undefined ? {} : { many }),
    ...(list === undefined ? {} : { list }),
    ...(name === undefined ? {} : { interface: name }),
    ...(type === undefined ? {} : { type }),
    ...(value['onlyAlone'] === true ? { onlyAlone: true } : {}),
    ...(value['ignore'] === true ? { ignore: true } : {}),
  };
}

function parseCondition(value: JsonValue, pointer: JsonPointer, complain: Complain): Condition {
  if (!isObject(value)) return complain(pointer, 'a condition is an object', 'write { subject: property }') ?? {};
  checkKeys(value, conditionKeys, pointer, complain);
  const kind = listOf(value['kind'], changeKinds, `${pointer}/kind`, complain);
  const object = listOf(value['object'], objectKinds, `${pointer}/object`, complain);
  const subject = listOf(value['subject'], subjectKinds, `${pointer}/subject`, complain);
  const name = texts(value['name']);
  const path = texts(value['path']);
  const via = texts(value['via']);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(subject === undefined ? {} : { subject }),
    ...(name === undefined ? {} : { name }),
    ...(object === undefined ? {} : { object }),
    ...(path === undefined ? {} : { path }),
    ...(via === undefined ? {} : { via }),
  };
}

function checkKeys(value: JsonObject, known: readonly string[], pointer: JsonPointer, complain: Complain): void {
  for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
    complain(`${pointer}/${escapeToken(key)}`, `"${key}" is not known here`, `known are ${known.join(', ')}`, 'key');
  }
}

/** A sentence may hold only facts that exist. */
function sentence(value: JsonObject, key: string, pointer: JsonPointer, complain: Complain): string | undefined {
  const text = value[key];
  if (text === undefined) return undefined;
  const place = `${pointer}/${key}`;
  if (typeof text !== 'string') return complain(place, `"${key}" is not a text`, 'write one sentence');
  for (const [, fact = ''] of text.matchAll(/\{([^}]*)\}/g)) {
    oneOf(fact, factNames, place, complain);
  }
  return text;
}

function listOf<T extends string>(
  value: JsonValue | undefined,
  known: readonly T[],
  pointer: JsonPointer,
  complain: Complain,
): T[] | undefined {
  return texts(value)?.flatMap((text) => oneOf(text, known, pointer, complain) ?? []);
}

function oneOf<T extends string>(
  value: JsonValue | undefined,
  known: readonly T[],
  pointer: JsonPointer,
  complain: Complain,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  return found ?? complain(pointer, `${JSON.stringify(value)} is not known here`, `known are ${known.join(', ')}`);
}

function texts(value: JsonValue | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  return (isArray(value) ? value : [value]).map(String);
}
