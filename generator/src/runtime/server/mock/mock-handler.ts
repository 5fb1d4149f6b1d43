import { answer, type Answer } from '../answer.ts';
import { problem } from '../failures.ts';
import type { Context } from '../handlers.ts';
import { jsonOf } from '../decode/read-value.ts';
import { headerValue } from '../incoming.ts';
import { nameOf, type Content, type Route } from '../route.ts';
import { Judge } from '../../shared/schema/judge.ts';
import type { Definitions, ValueTypes } from '../../shared/schema/schema.ts';
import { UncheckedAnswer } from '../unchecked-answer.ts';
import { readPreferences, type Preferences } from './prefer.ts';
import { sample } from './sample.ts';
import type { Random } from './sample-pattern.ts';

/** Examples by operation (`resource.operation`), status, media type and name. */
export type Examples = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>>
>;

export interface MockOptions {
  /** Makes up values where there is no example; by default the same ones every time. */
  readonly random?: Random;
  /** As the server has them. */
  readonly types?: ValueTypes;
}

/** A handler that answers whatever operation it is given for. */
export type MockHandler = (request: object, context: Context) => never;

/** A small generator of equally distributed numbers (mulberry32): the same seed gives the same answers. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function notFound(detail: string): never {
  throw new UncheckedAnswer(problem(404, { detail }));
}

function nothingKnown(): never {
  throw new UncheckedAnswer(problem(501, { detail: 'there is no example for this answer' }));
}

/** The declared key of a status: itself, its class, `default`; without a wish the first success, else the first. */
function keyOf(route: Route, code: string | undefined): string {
  const keys = Object.keys(route.responses);
  const wanted = code === undefined ? undefined : [code, `${code.slice(0, 1)}XX`, `${code.slice(0, 1)}xx`, 'default'];
  const found =
    wanted === undefined
      ? (keys.find((key) => key.startsWith('2')) ?? keys[0])
      : wanted.find((key) => keys.includes(key));
  return found ?? notFound(`the status ${code ?? ''} is not declared`);
}

function statusOf(key: string, code: string | undefined): number {
  const text = code !== undefined && /^[2-5]\d\d$/.test(code) ? code : key.replaceAll(/x/gi, '0');
  return /^\d+$/.test(text) ? Number(text) : 200;
}

/** Whether a value can be made: of a text such as XML, its schema, if there is any, does not say how it is written. */
function isKnown(type: string, { kind, schema }: Content, examples: Readonly<Record<string, unknown>>): boolean {
  if (kind !== 'text' || schema !== undefined || type.startsWith('text/')) return true;
  return Object.values(examples).some((value) => typeof value === 'string');
}

/** The media type that the caller accepts first; the first when it has no wish. */
function typeOf(types: readonly string[], accept: string | undefined): string | undefined {
  const wanted = (accept ?? '*/*').split(',').map((range) => (range.split(';', 1)[0] ?? '').trim().toLowerCase());
  const fits = (type: string, range: string): boolean =>
    range === '*/*' || type === range || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
  return wanted.flatMap((range) => types.filter((type) => fits(type.toLowerCase(), range)))[0] ?? types[0];
}

function exampleOf(
  examples: Readonly<Record<string, unknown>>,
  { example, dynamic }: Preferences,
): { value?: unknown } {
  if (example !== undefined) {
    return Object.hasOwn(examples, example)
      ? { value: examples[example] }
      : notFound(`no example has the name ${example}`);
  }
  const [first] = dynamic ? [] : Object.values(examples);
  return first === undefined ? {} : { value: first };
}

function memberOf<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

async function* once(value: unknown): AsyncGenerator<unknown> {
  yield await Promise.resolve(value);
}

/** A body of the kind of its content; text is its own example, the rest is JSON. */
function bodyOf(content: Content, value: unknown): unknown {
  if (content.kind === 'events' || content.kind === 'lines') return once(value);
  if (content.kind === 'binary') return new TextEncoder().encode(typeof value === 'string' ? value : '');
  return content.kind === 'json' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** The header fields that the answer needs, made of their schemas. */
function headersOf({ answerHeaders }: Route, key: string, judge: Judge, random: Random): Record<string, string> {
  const needed = (memberOf(answerHeaders, key) ?? []).filter(({ required }) => required === true);
  return Object.fromEntries(
    needed.map(({ name, schema, shape }) => {
      const value = sample(judge, schema, random);
      const isList = Array.isArray(value) && jsonOf(shape) === undefined;
      return [name, isList ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value)];
    }),
  );
}

/**
 * A handler that answers with the examples of the document, and with values made of the schemas where there are none.
 * The caller chooses by the header `Prefer`: `code=404`, `example=name`, `dynamic=true`.
 */
export function createMockHandler(schemas: Definitions, examples: Examples, options: MockOptions = {}): MockHandler {
  const judge = new Judge(schemas, 'response', options.types);
  const random = options.random ?? seeded(1);
  const respond = ({ route, request }: Context): Answer => {
    const preferences = readPreferences(headerValue(request.headers, 'prefer'));
    const key = keyOf(route, preferences.code);
    const status = statusOf(key, preferences.code);
    const contents = memberOf(route.responses, key) ?? {};
    const own = memberOf(memberOf(examples, nameOf(route)), key);
    const ownOf = (type: string): Readonly<Record<string, unknown>> => memberOf(own, type) ?? {};
    const all = Object.entries(contents).filter(([type]) => !type.includes('*'));
    const known = all.filter(([type, content]) => isKnown(type, content, ownOf(type))).map(([type]) => type);
    const headers = headersOf(route, key, judge, random);
    if (all.length === 0) return answer(status, undefined, { headers });
    const type = typeOf(known, headerValue(request.headers, 'accept'));
    const content = type === undefined ? undefined : contents[type];
    if (type === undefined || content === undefined) return nothingKnown();
    const found = exampleOf(ownOf(type), preferences);
    const value = 'value' in found ? found.value : sample(judge, content.schema ?? true, random);
    if (value === undefined) return nothingKnown();
    return answer(status, bodyOf(content, value), { headers, contentType: type });
  };
  return (_request, context) => {
    throw new UncheckedAnswer(respond(context));
  };
}
