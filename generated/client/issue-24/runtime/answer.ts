// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { essence, isJson } from './body.ts';
import type { Operation } from './operation.ts';

/** The server did what it was asked to (status 2xx) and the document describes the answer. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
}

/** The server refused, in a way that the document describes. */
export interface Refusal<Status extends number, Reason> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: Reason;
  readonly response: Response;
}

/** An answer that the document does not describe, or one that describes no content for a refusal. */
export class UnexpectedAnswer extends Error {
  readonly status: number;
  readonly contentType: string;
  /** What was received: parsed when it is JSON, else text; `undefined` when there was none. */
  readonly body: unknown;

  constructor(status: number, contentType: string, body: unknown) {
    super(`unexpected answer: status ${status}, ${contentType === '' ? 'no content type' : contentType}`);
    this.name = 'UnexpectedAnswer';
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }
}

/** What may always happen: a proxy, an outage, a server of another version. */
export type Unexpected = Refusal<number, UnexpectedAnswer>;

/** An answer before its type is known. */
export type AnyAnswer = Success<number, unknown> | Refusal<number, unknown>;

/** Media types declared for a status: exact, then its range, then `default` (unless another 2xx is declared). */
function declaredTypes(responses: Operation['responses'], status: number): readonly string[] | undefined {
  const keys = Object.keys(responses);
  const range = `${Math.floor(status / 100)}XX`;
  const key = keys.find((name) => name === String(status)) ?? keys.find((name) => name.toUpperCase() === range);
  if (key !== undefined) return responses[key];
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && keys.some((name) => name.startsWith('2'))) return undefined;
  return Object.hasOwn(responses, 'default') ? responses['default'] : undefined;
}

function matches(declared: string, actual: string): boolean {
  const wanted = essence(declared);
  return wanted === actual || wanted === '*/*' || (wanted.endsWith('/*') && actual.startsWith(wanted.slice(0, -1)));
}

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type Content = { readonly expected: boolean; readonly value: unknown };

function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType === 'application/xml' || mediaType.endsWith('+xml');
}

async function readContent(response: Response, declared: readonly string[]): Promise<Content> {
  const actual = essence(response.headers.get('content-type') ?? '');
  const isDeclared = declared.some((candidate) => matches(candidate, actual));
  if (isDeclared && !isJson(actual)) {
    return { expected: true, value: isText(actual) ? await response.text() : await response.blob() };
  }
  const text = await response.text();
  if (text === '') return { expected: false, value: undefined };
  const parsed = parse(text);
  if (parsed === undefined) return { expected: false, value: text };
  // Gateways often label JSON as text or not at all: when JSON is declared and arrives, the label is no obstacle.
  return { expected: declared.some((candidate) => isJson(candidate) || candidate === '*/*'), value: parsed.json };
}

function hasNoContent(status: number, method: string): boolean {
  return status === 204 || status === 205 || status === 304 || method === 'HEAD';
}

/** Reads an answer as its operation declares it, told apart by status and by the media type that really came. */
export async function readAnswer(operation: Operation, response: Response): Promise<AnyAnswer> {
  const { status, ok } = response;
  const declared = declaredTypes(operation.responses, status);
  if (ok && declared !== undefined && (declared.length === 0 || hasNoContent(status, operation.method))) {
    await response.body?.cancel();
    return { ok: true, status, data: undefined, response };
  }
  const content = await readContent(response, declared ?? []);
  if (ok && content.expected) return { ok: true, status, data: content.value, response };
  const contentType = response.headers.get('content-type') ?? '';
  const error = content.expected ? content.value : new UnexpectedAnswer(status, contentType, content.value);
  return { ok: false, status, error, response };
}
