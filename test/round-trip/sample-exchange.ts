import type { Random } from '../../generator/src/runtime/server/mock/sample-pattern.ts';
import { sample } from '../../generator/src/runtime/server/mock/sample.ts';
import type { AnswerHeader, Parameter, Route } from '../../generator/src/runtime/server/route.ts';
import type { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isRecord } from '../../generator/src/runtime/shared/schema/schema.ts';
import { asText } from './as-text.ts';
import { sampleContent } from './sample-content.ts';

export type Values = Record<string, unknown>;

// Header fields that say how a message is sent (RFC 9110 section 7.6.1): the transport writes them, or nobody does.
const WRITTEN = new Set(['connection', 'content-length', 'host']);
// A content encoding says of the body's bytes what nobody has done with them here (section 8.4).
const OF_TRANSPORT = new Set([
  ...WRITTEN,
  'content-encoding',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const ADDED = new Set([...OF_TRANSPORT, 'accept-encoding', 'accept-language', 'user-agent']);

/** Whether nobody but the transport says what a header field has. */
export function isOfTransport(header: string): boolean {
  return OF_TRANSPORT.has(header.toLowerCase());
}

/** Whether a header field comes without anybody having given it. */
export function isAdded(header: string): boolean {
  return ADDED.has(header.toLowerCase());
}

/** The fixed texts of the segment of a path that holds a parameter. */
function textsBeside(path: string, name: string): string[] {
  const segment = path.split('/').find((one) => one.includes(`{${name}}`)) ?? '';
  return segment.split(/\{[^{}]*\}/).filter((text) => text !== '');
}

/** Lists and objects in others have a spelling only in JSON and, by custom, in the style `deepObject`. */
function isSpelled({ shape }: Parameter, values: readonly unknown[]): boolean {
  const isDeep = shape === 'json' || (typeof shape === 'object' && 'deep' in shape);
  return isDeep || !values.some((value) => typeof value === 'object');
}

/** What a place cannot carry whatever the server does: an empty path segment, blank ends of a header. */
function canTravel(parameter: Parameter, value: unknown, path: string): boolean {
  const values: unknown[] = Object.values(isRecord(value) ? value : [value].flat());
  if (!isSpelled(parameter, values)) return false;
  const texts = values.map(String);
  if (parameter.in === 'path') {
    const others = textsBeside(path, parameter.name);
    const isClear = (text: string): boolean => !others.some((other) => text.includes(other));
    return texts.every((text) => text !== '' && text !== '.' && text !== '..' && isClear(text));
  }
  if (parameter.in !== 'headers') return true;
  // Nothing is escaped in header fields, so that a comma is one that separates.
  const isOne = typeof value !== 'object' || parameter.shape === 'json';
  return texts.every(
    (text) => text === text.trim() && /^[\u0020-\u00ff]*$/.test(text) && (isOne || !/[,=]/.test(text)),
  );
}

function sampleParameter(judge: Judge, parameter: Parameter, random: Random, path = ''): unknown {
  const holds = judge.test(parameter.schema);
  for (let attempt = 0; attempt < 20; attempt++) {
    const made = sample(judge, parameter.schema, random);
    const value = parameter.shape === 'json' ? made : asText(made, holds);
    if (value !== undefined && value !== null && canTravel(parameter, value, path)) return value;
  }
  return undefined;
}

export interface Given {
  readonly request: Values;
  /** Whether everything that has to be there could be made. */
  readonly isComplete: boolean;
}

function drawParameters(judge: Judge, route: Route, random: Random): Given {
  const request: Values = {};
  let isComplete = true;
  for (const parameter of route.parameters ?? []) {
    const { name, required = false } = parameter;
    if (parameter.in === 'headers' && isOfTransport(name)) {
      isComplete &&= !required || WRITTEN.has(name.toLowerCase());
      continue;
    }
    if (!required && random() < 0.4) continue;
    const value = sampleParameter(judge, parameter, random, route.path);
    if (value === undefined) isComplete &&= !required;
    else request[parameter.in] = { ...asValues(request[parameter.in]), [name]: value };
  }
  return { request, isComplete };
}

/** A valid request for a route, in the form that the generated client takes. */
export function sampleRequest(judge: Judge, route: Route, random: Random): Given {
  const { request, isComplete } = drawParameters(judge, route, random);
  const { content = {}, required = false } = route.body ?? {};
  const body = sampleContent(judge, content, random);
  if (body === undefined) return { request, isComplete: isComplete && !required };
  const contentType = Object.keys(content).length > 1 ? { contentType: body.mediaType } : {};
  return { request: { ...request, body: body.value, ...contentType }, isComplete };
}

function asValues(value: unknown): Values {
  return isRecord(value) ? { ...value } : {};
}

export interface Said {
  readonly status: number;
  readonly body: unknown;
  /** The media type as it is sent. */
  readonly type: string | undefined;
  /** The media type as it is declared. */
  readonly declared: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The header fields that an answer has to have; undefined where no text could be made of one. */
function sampleHeaders(judge: Judge, declared: readonly AnswerHeader[], random: Random): Said['headers'] | undefined {
  const texts: [string, string][] = [];
  for (const header of declared.filter(({ required }) => required === true)) {
    const value = sampleParameter(judge, { ...header, in: 'headers' }, random);
    if (value === undefined) return undefined;
    // Style `simple`, not exploded: `R,1,G,2`.
    texts.push([header.name, (isRecord(value) ? Object.entries(value) : [value]).flat().map(String).join(',')]);
  }
  return Object.fromEntries(texts);
}

/** A status that is declared as this: one of a range, and for `default` one that nothing else declares. */
function statusOf(key: string, declared: readonly string[]): number {
  if (/^\d+$/.test(key)) return Number(key);
  if (key !== 'default') return Number(`${key.slice(0, 1)}42`);
  return declared.some((one) => one.startsWith('2')) ? 567 : 200;
}

/** A valid answer of a route: one of its declared ones. */
export function sampleAnswer(judge: Judge, route: Route, random: Random): Said | undefined {
  const declared = Object.keys(route.responses);
  const made = Object.entries(route.responses).flatMap(([key, contents]): Said[] => {
    const headers = sampleHeaders(judge, route.answerHeaders?.[key] ?? [], random);
    const status = statusOf(key, declared);
    if (headers === undefined || status < 200 || status > 599) return [];
    if (Object.keys(contents).length === 0)
      return [{ status, body: undefined, type: undefined, declared: undefined, headers }];
    const content = sampleContent(judge, contents, random);
    if (content === undefined) return [];
    const { mediaType, value } = content;
    // A range is no media type that could be sent.
    const type = mediaType === '*/*' ? 'application/json' : mediaType.replace('*', 'x');
    return [{ status, body: value, type, declared: mediaType, headers }];
  });
  return made[Math.floor(random() * made.length)];
}
