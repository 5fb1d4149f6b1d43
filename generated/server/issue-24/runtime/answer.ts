// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { Readable } from 'node:stream';
import type { Route } from './route.ts';

/** Binary content that a handler may answer with. */
export type Binary = Uint8Array | ArrayBuffer | Blob | Readable | ReadableStream;

export interface AnswerDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

/** An answer with its status; made by {@link answer}. */
export class Answer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly details: AnswerDetails;

  constructor(status: Status, body: Body, details: AnswerDetails) {
    this.status = status;
    this.body = body;
    this.details = details;
  }
}

/** An answer with another status than the usual one, with header fields or with a media type of its own. */
export function answer<Status extends number, Body>(
  status: Status,
  body: Body,
  details: AnswerDetails = {},
): Answer<Status, Body> {
  return new Answer(status, body, details);
}

/** An answer as a framework sends it. */
export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array | Readable | ReadableStream;
}

interface Encoded {
  readonly contentType: string;
  readonly content: string | Uint8Array | Readable | ReadableStream;
}

function isJson(mediaType: string): boolean {
  return /^[^/;]+\/(?:json|[^/;]+\+json)\s*(?:;|$)/i.test(mediaType);
}

function binaryContent(body: unknown): Uint8Array | Readable | ReadableStream | undefined {
  if (body instanceof Uint8Array || body instanceof Readable) return body;
  if (body instanceof ReadableStream) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return body instanceof Blob ? body.stream() : undefined;
}

function declaredTypes(route: Route, status: number): readonly string[] {
  const range = `${Math.floor(status / 100)}XX`;
  const keys = Object.keys(route.responses);
  const key = [String(status), range, 'default'].find((name) => keys.includes(name));
  return (key === undefined ? undefined : route.responses[key]) ?? [];
}

function usualStatus(route: Route): number {
  const declared = Object.keys(route.responses).find((name) => /^2\d\d$/.test(name));
  return declared === undefined ? 200 : Number(declared);
}

function concreteType(types: readonly string[], fits: (type: string) => boolean): string | undefined {
  return types.find((type) => !type.includes('*') && fits(type));
}

function usualAnswer(route: Route, result: unknown): Answer {
  return new Answer(usualStatus(route), result, {});
}

function encodeBinary(body: unknown, types: readonly string[]): Encoded | undefined {
  const content = binaryContent(body);
  if (content === undefined) return undefined;
  const ownType = body instanceof Blob && body.type !== '' ? body.type : undefined;
  const declared = concreteType(types, (candidate) => !isJson(candidate));
  return { contentType: ownType ?? declared ?? 'application/octet-stream', content };
}

function encodeText(body: unknown, types: readonly string[], contentType: string | undefined): Encoded | undefined {
  if (typeof body !== 'string') return undefined;
  const type = contentType ?? concreteType(types, isJson) ?? types[0];
  return type === undefined || isJson(type) ? undefined : { contentType: type, content: body };
}

function encodeJson(body: unknown, types: readonly string[]): Encoded {
  return { contentType: concreteType(types, isJson) ?? 'application/json', content: JSON.stringify(body) };
}

function isAnswer(value: unknown): value is Answer {
  return value instanceof Answer;
}

/** Serialises what a handler returned: an {@link Answer}, or the body of the operation's usual success. */
export function encodeAnswer(route: Route, result: unknown): OutgoingAnswer {
  const { status, body, details } = isAnswer(result) ? result : usualAnswer(route, result);
  if (body === undefined) return { status, headers: { ...details.headers } };
  const types = declaredTypes(route, status);
  const encoded = encodeBinary(body, types) ?? encodeText(body, types, details.contentType) ?? encodeJson(body, types);
  const contentType = details.contentType ?? encoded.contentType;
  return { status, headers: { ...details.headers, 'content-type': contentType }, content: encoded.content };
}
