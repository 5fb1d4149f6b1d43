import { answer } from '../../generator/src/runtime/server/answer.ts';
import { seeded } from '../../generator/src/runtime/server/mock/mock-handler.ts';
import type { Route } from '../../generator/src/runtime/server/route.ts';
import { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isRecord, type Schema } from '../../generator/src/runtime/shared/schema/schema.ts';
import type { Pair } from './generated-pair.ts';
import { jsonContent, sampleAnswer, sampleRequest, type Values } from './sample-exchange.ts';

/** What holds by the schemas of a document, for those who send and those who answer. */
export interface Judges {
  readonly request: Judge;
  readonly response: Judge;
}

export function judgesOf({ schemas }: Pair): Judges {
  return { request: new Judge(schemas, 'request'), response: new Judge(schemas, 'response') };
}

/** What one side gave and the other side saw; they are to be equal. */
export interface Exchange {
  readonly given: Values;
  readonly seen: Values;
}

/** The parts of what a handler got that carry something. */
function received(request: object): Values {
  const parts = Object.entries(request).filter(
    ([, part]) => part !== undefined && !(isRecord(part) && Object.keys(part).length === 0),
  );
  return Object.fromEntries(parts);
}

const WRONG: readonly unknown[] = [null, true, -1, 'x'.repeat(5000), '', [], {}, 1.5];

/** Each member of a body with a value that its schema refuses. */
function wrongBodies(judge: Judge, schema: Schema, body: unknown): [name: string, body: Values][] {
  if (!isRecord(body)) return [];
  return Object.keys(body).flatMap((name): [string, Values][] => {
    const wrong = WRONG.map((value) => ({ ...body, [name]: value })).find((whole) => !judge.test(schema)(whole));
    return wrong === undefined ? [] : [[name, wrong]];
  });
}

/** What an undeclared answer said, which its error holds. */
function wordsOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'body' in error ? error.body : error;
}

/**
 * Sends a valid request through the client to the server, which gives a valid answer; both made of the schemas.
 *
 * @returns undefined where no request or answer could be made
 */
export async function exchange(pair: Pair, judges: Judges, route: Route, seed: number): Promise<Exchange | undefined> {
  const random = seeded(seed);
  const { request, isComplete } = sampleRequest(judges.request, route, random);
  const said = sampleAnswer(judges.response, route, random);
  if (!isComplete || said === undefined) return undefined;
  let got: Values = {};
  pair.answerBy((given) => {
    got = received(given);
    const { headers, type } = said;
    return answer(said.status, said.body, { headers, ...(type === undefined ? {} : { contentType: type }) });
  });
  const back = await pair.call(route.resource, route.operation, request);
  // A refusal without a body is an error all the same, one without a body.
  const error = said.body === undefined ? wordsOf(back['error']) : back['error'];
  return {
    given: { request: received(request), status: said.status, body: said.body },
    seen: { request: got, status: back['status'], body: back['ok'] === true ? back['data'] : error },
  };
}

/** What a server said to a request with one wrong member. */
export interface Refusal {
  readonly name: string;
  readonly status: unknown;
  /** The answer, as text. */
  readonly answer: string;
}

/** Sends a body with a value that its schema refuses, for each member in turn. */
export async function refusals(pair: Pair, judges: Judges, route: Route): Promise<Refusal[]> {
  const { request } = sampleRequest(judges.request, route, seeded(7));
  const content = jsonContent(route.body?.content ?? {});
  // What is wrong in a form may be right as the text that it is sent as.
  if (content?.kind !== 'json') return [];
  const said: Refusal[] = [];
  for (const [name, body] of wrongBodies(judges.request, content.schema ?? true, request['body'])) {
    const back = await pair.call(route.resource, route.operation, { ...request, body });
    const answer = JSON.stringify(wordsOf(back['error'])) ?? '';
    said.push({ name, status: back['status'], answer });
  }
  return said;
}
