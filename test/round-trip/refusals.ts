import { seeded } from '../../generator/src/runtime/server/mock/mock-handler.ts';
import type { Content, Parameter, Route } from '../../generator/src/runtime/server/route.ts';
import type { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { pointerStep } from '../../generator/src/runtime/shared/pointer-step.ts';
import { isRecord, schemaList, type Schema } from '../../generator/src/runtime/shared/schema/schema.ts';
import { wordsOf, type Judges } from './exchange.ts';
import type { Pair } from './generated-pair.ts';
import { isOfTransport, sampleRequest, type Values } from './sample-exchange.ts';

/** What a server said to a request with one thing wrong. */
export interface Refusal {
  /** What its answer has to name: a parameter, or the JSON Pointer of a member of the body; empty where that is a guess. */
  readonly field: string;
  readonly status: unknown;
  /** The answer, as text. */
  readonly answer: string;
}

interface Wrong {
  readonly field: string;
  readonly request: Values;
}

const VALUES: readonly unknown[] = [null, true, -1, 'x'.repeat(5000), '', [], {}, 1.5];

// What is sent as text has to be wrong as text, too.
const TEXTS: readonly string[] = ['no such value', '-1.5'];

/** Whether several alternatives judge a value, so that it is a guess which of them complains of what was meant. */
function isChoice(judge: Judge, schema: Schema, depth = 0): boolean {
  if (typeof schema === 'boolean' || depth > 10) return false;
  const { $ref: reference, allOf, anyOf, oneOf } = schema;
  const parts = [...(typeof reference === 'string' ? [judge.target(reference)] : []), ...schemaList(allOf)];
  const alternatives = [schemaList(anyOf), schemaList(oneOf)];
  return alternatives.some(({ length }) => length > 1) || parts.some((part) => isChoice(judge, part, depth + 1));
}

/** Each member of a body with a value that its schema refuses. */
function wrongBodies(judge: Judge, schema: Schema, request: Values): Wrong[] {
  const { body } = request;
  if (!isRecord(body)) return [];
  const isGuess = isChoice(judge, schema);
  return Object.keys(body).flatMap((name): Wrong[] => {
    const wrong = VALUES.map((value) => ({ ...body, [name]: value })).find((whole) => !judge.test(schema)(whole));
    return wrong === undefined
      ? []
      : [{ field: isGuess ? '' : pointerStep(name), request: { ...request, body: wrong } }];
  });
}

function isOneText({ shape }: Parameter): boolean {
  return shape === 'number' || shape === 'boolean' || shape === 'string';
}

/** Each parameter that is one text, with a text that its schema refuses. */
function wrongParameters(judge: Judge, route: Route, request: Values): Wrong[] {
  return (route.parameters ?? []).flatMap((parameter): Wrong[] => {
    const { in: place, name, schema } = parameter;
    if (!isOneText(parameter) || (place === 'headers' && isOfTransport(name))) return [];
    const holds = judge.test(schema);
    const wrong = TEXTS.find((text) => !holds(text) && !holds(Number(text)));
    const others = request[place];
    const given = { ...(isRecord(others) ? others : {}), [name]: wrong };
    return wrong === undefined ? [] : [{ field: name, request: { ...request, [place]: given } }];
  });
}

/** A route as if it took JSON only: what is wrong in a form may be right as the text that it is sent as. */
function jsonOnly(route: Route): { readonly route: Route; readonly schema?: Schema } {
  const contents = Object.entries(route.body?.content ?? {});
  const json = contents.find(([name, { kind }]) => kind === 'json' && (!name.includes('*') || contents.length === 1));
  if (route.body === undefined || json === undefined) return { route };
  const content: Record<string, Content> = { [json[0]]: json[1] };
  return { route: { ...route, body: { ...route.body, content } }, schema: json[1].schema ?? true };
}

function wrongRequests(judge: Judge, whole: Route): Wrong[] {
  const { route, schema } = jsonOnly(whole);
  const { request, isComplete } = sampleRequest(judge, route, seeded(7));
  if (!isComplete) return [];
  const [mediaType] = Object.keys(route.body?.content ?? {});
  const isNamed = Object.keys(whole.body?.content ?? {}).length > 1 && request['body'] !== undefined;
  const typed = isNamed && schema !== undefined ? { ...request, contentType: mediaType } : request;
  const bodies = schema === undefined ? [] : wrongBodies(judge, schema, typed);
  return [...wrongParameters(judge, route, typed), ...bodies];
}

/** Sends requests in which one thing is wrong: each parameter in turn, each member of a JSON body in turn. */
export async function refusals(pair: Pair, judges: Judges, route: Route): Promise<Refusal[]> {
  const said: Refusal[] = [];
  for (const { field, request } of wrongRequests(judges.request, route)) {
    const back = await pair.call(route.resource, route.operation, request);
    const answer = JSON.stringify(wordsOf(back['error'])) ?? '';
    said.push({ field, status: back['status'], answer });
  }
  return said;
}
