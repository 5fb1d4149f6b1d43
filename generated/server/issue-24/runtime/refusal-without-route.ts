// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Answer } from './answer.ts';
import { encodeAnswer } from './encode-answer.ts';
import type { OutgoingAnswer } from './outgoing.ts';
import type { Route } from './route.ts';

const NO_ROUTE: Route = { resource: '', operation: '', method: '', path: '', responses: {} };

/** Refusals that no operation of the document is responsible for. */
export function refusalWithoutRoute(answer: Answer): OutgoingAnswer {
  return encodeAnswer(NO_ROUTE, answer);
}
