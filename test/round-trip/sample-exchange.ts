import type { Random } from '../../generator/src/runtime/server/mock/sample-pattern.ts';
import { sample } from '../../generator/src/runtime/server/mock/sample.ts';
import type { AnswerHeader, Content, Parameter, Route } from '../../generator/src/runtime/server/route.ts';
import type { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isRecord } from '../../generator/src/runtime/shared/schema/schema.ts';

export type Values = Record<string, unknown>;

/** What a place cannot carry whatever the server does: nothing at all, null, an empty path segment, blank ends of a header. */
function canTravel(parameter: Parameter, value: unknown): boolean {
  const values: unknown[] = Object.values(isRecord(value) ? value : [value].flat());
  if (values.length === 0 || values.includes(null)) return false;
  const texts = values.map(String);
  if (parameter.in === 'path') return texts.every((text) => text !== '' && text !== '.' && text !== '..');
  if (parameter.in === 'headers') return texts.every((text) => text === text.trim() && /^[\u0020-\u00ff]*$/.test(text));
  return true;
}

function sampleParameter(judge: Judge, parameter: Parameter, random: Random): unknown {
  for (let attempt = 0; attempt < 20; attempt++) {
    const made = sample(judge, parameter.schema, random);
    // A number that may as well be text arrives as text.
    const value = parameter.shape === 'string' && typeof made === 'number' ? String(made) : made;
    const holds = judge.test(parameter.schema)(value);
    if (holds && value !== undefined && value !== null && canTravel(parameter, value)) return value;
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
    if (parameter.required !== true && random() < 0.4) continue;
    const value = sampleParameter(judge, parameter, random);
    if (value === undefined) isComplete &&= parameter.required !== true;
    else request[parameter.in] = { ...asValues(request[parameter.in]), [parameter.name]: value };
  }
  return { request, isComplete };
}

/** A valid request for a route, in the form that the generated client takes. */
export function sampleRequest(judge: Judge, route: Route, random: Random): Given {
  const { request, isComplete } = drawParameters(judge, route, random);
  const content = jsonContent(route.body?.content ?? {});
  const body = content === undefined ? undefined : sample(judge, content.schema ?? true, random);
  const needsBody = route.body?.required === true && body === undefined;
  return { request: body === undefined ? request : { ...request, body }, isComplete: isComplete && !needsBody };
}

function asValues(value: unknown): Values {
  return isRecord(value) ? { ...value } : {};
}

export function jsonContent(contents: Readonly<Record<string, Content>>): Content | undefined {
  const found = Object.values(contents);
  return found.find(({ kind }) => kind === 'json') ?? found.find(({ kind }) => kind === 'form');
}

export interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly type: string | undefined;
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

/** A valid answer of a route: one of its declared ones with JSON, or without a body. */
export function sampleAnswer(judge: Judge, route: Route, random: Random): Said | undefined {
  const declared = Object.entries(route.responses).filter(([status]) => /^\d+$/.test(status));
  const made = declared.flatMap(([status, contents]): Said[] => {
    const headers = sampleHeaders(judge, route.answerHeaders?.[status] ?? [], random);
    if (headers === undefined) return [];
    const json = Object.entries(contents).find(([, { kind }]) => kind === 'json');
    if (json === undefined) {
      return Object.keys(contents).length > 0
        ? []
        : [{ status: Number(status), body: undefined, type: undefined, headers }];
    }
    const body = sample(judge, json[1].schema ?? true, random);
    // A range is no media type that could be sent.
    const type = json[0].includes('*') ? undefined : json[0];
    return body === undefined ? [] : [{ status: Number(status), body, type, headers }];
  });
  return made[Math.floor(random() * made.length)];
}
