import { explain } from '../shared/schema/explain.ts';
import { Judge } from '../shared/schema/judge.ts';
import type { Json } from '../shared/format.ts';
import type { Definitions, Fault, Schema, ValueTypes } from '../shared/schema/schema.ts';
import { UnexpectedAnswer } from './answer.ts';
import { text } from './bodies.ts';
import { isJsonType } from './media-type.ts';
import type { AnswerReader, Operation } from './operation.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';

export type { Definitions } from '../shared/schema/schema.ts';

/** An answer that has the declared status and media type, but not the declared content. */
export class InvalidAnswer extends UnexpectedAnswer {
  /** JSON Pointer of what is wrong within the body; empty for the body itself. */
  readonly pointer: string;
  /** What is wrong with it: `has to be of type string`. */
  readonly reason: string;

  constructor(status: number, contentType: string, body: unknown, fault: Fault) {
    super(status, contentType, body);
    this.name = 'InvalidAnswer';
    this.message = `unexpected answer: status ${status}, ${fault.pointer === '' ? 'the body' : fault.pointer} ${fault.message}`;
    this.pointer = fault.pointer;
    this.reason = fault.message;
  }
}

type Check = (value: unknown) => void;

/** What a content is held against: a JSON value, a text, what its label says of these, or each item of a stream. */
export interface AnswerSchema {
  readonly kind: 'json' | 'text' | 'any' | 'items';
  readonly schema: Schema;
}

/** The schemas of answers by operation (`GET /pets/{id}`), declared status and media type. */
export type AnswerSchemas = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, AnswerSchema>>>>>>;

/** Where code has other values than JSON. */
export interface CheckOptions {
  readonly types?: ValueTypes;
  /** What reads JSON; `JSON` unless the digits of long integers count. */
  readonly json?: Json;
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* checkedItems(items: AsyncIterable<unknown>, check: Check): AsyncGenerator<unknown> {
  for await (const item of items) {
    check(item);
    yield item;
  }
}

function checkedReader(
  read: AnswerReader,
  kind: AnswerSchema['kind'],
  check: Check,
  { json = JSON }: CheckOptions,
): AnswerReader {
  if (kind === 'items') {
    return async (received) => {
      const items = await read(received);
      return isStream(items) ? checkedItems(items, check) : items;
    };
  }
  return async (received) => {
    // What came is judged, not what code makes of it (dates, long integers).
    const isJson = kind === 'any' ? isJsonType(received.response.headers.get('content-type') ?? '') : kind === 'json';
    check(isJson ? json.parse(await received.text()) : await text(received));
    return read(received);
  };
}

/** What is wrong with a value; `undefined` when it holds. */
function faultOf(judge: Judge, schema: Schema, value: unknown): Fault | undefined {
  if (judge.test(schema)(value)) return undefined;
  return explain(judge, schema, value)[0] ?? { pointer: '', message: 'does not fit its schema' };
}

/** The readers of an operation, each of which checks what it reads. */
function checkedResponses(
  { responses }: Operation,
  schemas: AnswerSchemas[string],
  checkOf: (one: AnswerSchema) => Check,
  options: CheckOptions,
): Operation['responses'] {
  const statuses = Object.entries(responses).map(([status, contents]): [string, Record<string, AnswerReader>] => {
    const own = new Map(Object.entries(schemas[status] ?? {}));
    const readers = Object.entries(contents).map(([mediaType, read]): [string, AnswerReader] => {
      const one = own.get(mediaType);
      return [mediaType, one === undefined ? read : checkedReader(read, one.kind, checkOf(one), options)];
    });
    return [status, Object.fromEntries(readers)];
  });
  return Object.fromEntries(statuses);
}

/**
 * Reads answers as the client does and holds them against the document: one that its schema refuses is an unexpected
 * answer, whose error is an {@link InvalidAnswer}. An item of a stream that is refused ends the stream with it.
 */
export function checkedReading(
  definitions: Definitions,
  answers: AnswerSchemas,
  options: CheckOptions = {},
): ReadAnswer {
  const judge = new Judge(definitions, 'response', options.types);
  const operations = new Map(Object.entries(answers));
  return async (operation, response) => {
    const schemas = operations.get(`${operation.method} ${operation.path}`);
    if (schemas === undefined) return readAnswer(operation, response);
    const { status } = response;
    const contentType = response.headers.get('content-type') ?? '';
    let found: Fault | undefined;
    const checkOf = ({ schema, kind }: AnswerSchema): Check => {
      return (value) => {
        const fault = faultOf(judge, schema, value);
        if (fault === undefined) return;
        if (kind === 'items') throw new InvalidAnswer(status, contentType, value, fault);
        found = fault;
        // What is no JSON ends a reading with a SyntaxError, and so does what is no such JSON.
        throw new SyntaxError(fault.message);
      };
    };
    const responses = checkedResponses(operation, schemas, checkOf, options);
    const answer = await readAnswer({ ...operation, responses }, response);
    if (found === undefined || answer.unexpected !== true) return answer;
    return { ...answer, error: new InvalidAnswer(status, contentType, answer.error.body, found) };
  };
}
