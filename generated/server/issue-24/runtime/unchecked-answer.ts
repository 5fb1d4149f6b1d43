// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Answer } from './answer.ts';

/** Thrown to answer with something that is not held against the document. */
export class UncheckedAnswer extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('an answer');
    this.name = 'UncheckedAnswer';
    this.answer = answer;
  }
}
