// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { UnexpectedAnswer, type AnyAnswer } from './answer.ts';
import { findMediaType } from './media-type.ts';
import type { AnswerReader, Operation, Received } from './operation.ts';

type Contents = Readonly<Record<string, AnswerReader>>;

/** What is declared for a status: exactly, by its range, or by `default` (unless another 2xx is declared). */
function declaredContents(responses: Operation['responses'], status: number): Contents | undefined {
  const range = `${String(status).slice(0, 1)}XX`;
  const isOther = range === '2XX' && Object.keys(responses).some((name) => name.startsWith('2'));
  const wanted = [String(status), range, range.toLowerCase(), ...(isOther ? [] : ['default'])];
  const found = wanted.find((name) => Object.hasOwn(responses, name));
  return found === undefined ? undefined : responses[found];
}

/** The value of a JSON text, the text itself when it is none, `undefined` when there is none. */
function looselyParsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads a body as JSON. */
export const json: AnswerReader = async ({ text }) => {
  const value: unknown = JSON.parse(await text());
  return value;
};

/** `undefined` when the body is not what its media type says. */
async function readContent(reader: AnswerReader, received: Received): Promise<{ value: unknown } | undefined> {
  try {
    return { value: await reader(received) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// Gateways often label JSON as text or not at all: when JSON is declared and arrives, the label is no obstacle.
function isJson(declared: string): boolean {
  return /\bjson$|^\*/.test(declared);
}

/** What a declared answer is made of; `undefined` when it is not what the document declares. */
async function readDeclared(contents: Contents, received: Received): Promise<Declared | undefined> {
  const { response } = received;
  const declared = Object.keys(contents);
  const contentType = findMediaType(declared, contentTypeOf(response)) ?? declared.find(isJson) ?? '';
  const reader = contents[contentType];
  const content = reader === undefined ? undefined : await readContent(reader, received);
  // A refusal without a word is one that nobody has declared.
  const isEmpty = content === undefined || (!response.ok && content.value === '');
  return isEmpty ? undefined : { contentType, value: content.value };
}

interface Declared {
  readonly contentType: string;
  readonly value: unknown;
}

function contentTypeOf(response: Response): string {
  return response.headers.get('content-type') ?? '';
}

/** Reads an answer as its operation declares it, told apart by status and by the media type that really came. */
export async function readAnswer(operation: Operation, response: Response): Promise<AnyAnswer> {
  const { status, ok } = response;
  const contents = declaredContents(operation.responses, status);
  if (ok && contents !== undefined && Object.keys(contents).length === 0) {
    await response.body?.cancel();
    return { ok, status, contentType: '', data: undefined, response };
  }
  let text: Promise<string> | undefined;
  const received = { response, text: () => (text ??= response.text()) };
  const declared = await readDeclared(contents ?? {}, received);
  if (declared === undefined) {
    const contentType = contentTypeOf(response);
    const error = new UnexpectedAnswer(status, contentType, looselyParsed(await received.text()));
    return { ok: false, status, contentType, error, unexpected: true, response };
  }
  const { contentType, value } = declared;
  return ok
    ? { ok, status, contentType, data: value, response }
    : { ok: false, status, contentType, error: value, response };
}
