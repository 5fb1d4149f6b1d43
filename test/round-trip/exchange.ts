import { answer } from '../../generator/src/runtime/server/answer.ts';
import { seeded } from '../../generator/src/runtime/server/mock/mock-handler.ts';
import type { Route } from '../../generator/src/runtime/server/route.ts';
import { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isRecord } from '../../generator/src/runtime/shared/schema/schema.ts';
import type { Pair } from './generated-pair.ts';
import { isAdded, sampleAnswer, sampleRequest, type Values } from './sample-exchange.ts';
import { showValues } from './show-values.ts';

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
  readonly given: unknown;
  readonly seen: unknown;
}

function isGiven(header: string, own: unknown): boolean {
  return !isAdded(header) || (isRecord(own) && Object.hasOwn(own, header));
}

/** The parts of a request that carry something, without the header fields that come by themselves. */
async function received(request: object, own: unknown): Promise<Values> {
  const parts = Object.entries(request).flatMap(([name, part]): [string, unknown][] => {
    if (part === undefined || !isRecord(part) || name === 'body') return part === undefined ? [] : [[name, part]];
    const members = Object.entries(part).filter(([member]) => name !== 'headers' || isGiven(member, own));
    return members.length === 0 ? [] : [[name, Object.fromEntries(members)]];
  });
  const shown = await showValues(Object.fromEntries(parts));
  return isRecord(shown) ? { ...shown } : {};
}

/** What an answer said: the error of an undeclared one holds it, that of an empty one has nothing. */
export function wordsOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return 'body' in error ? error.body : undefined;
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
  const { status, headers, type, declared } = said;
  let got: Values = {};
  pair.answerBy(async (given) => {
    got = await received(given, request['headers']);
    return answer(status, said.body, { headers, ...(type === undefined ? {} : { contentType: type }) });
  });
  const back = await pair.call(route.resource, route.operation, request);
  // A refusal without a body is an error all the same, one without a body.
  const error = said.body === undefined ? wordsOf(back['error']) : back['error'];
  const body = await showValues(back['ok'] === true ? back['data'] : error);
  return {
    given: {
      request: await received(request, request['headers']),
      status,
      ...(declared === undefined ? {} : { type: declared }),
      body: await showValues(said.body),
    },
    seen: {
      request: got,
      status: back['status'],
      ...(declared === undefined ? {} : { type: back['contentType'] }),
      body,
    },
  };
}
