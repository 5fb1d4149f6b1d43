import { vi } from 'vitest';
import { RefusedCall, type Refused } from '../runtime/gateway-error.ts';
import type { Answer } from '../runtime/answer.ts';
import type { Fetch } from '../runtime/failure.ts';
import { Session, type Connection, type Send } from '../runtime/session.ts';
import type { TransportError } from '../runtime/transport-error.ts';

const codes = {
  '000-003': { meaning: 'Not allowed.', action: 'Sign in again.' },
  '100-006': { meaning: 'Not signed in.' },
  '100-010': { meaning: 'In a call.' },
};

export class FakeError extends RefusedCall<keyof typeof codes> {
  constructor(refused: Refused) {
    super(refused, codes);
    this.name = 'FakeError';
  }
}

export interface FakeClient {
  readonly fetch: Fetch;
  readonly token: () => string | undefined;
}

export type FakeSession = Session<FakeClient, FakeError | TransportError>;

interface Body {
  readonly retcode: '0';
  readonly result?: string;
  readonly event?: { readonly eventType: string } | null;
}

/** What a gateway does with a request: answers, or throws as `fetch` does. */
export type Respond = (request: Request) => Response | Promise<Response>;

export function envelope(body: object, headers: Record<string, string> = {}): Response {
  return Response.json({ message: '', retcode: '0', ...body }, { headers });
}

export function refusal(retcode: string, message = ''): Response {
  return Response.json({ message, retcode });
}

/** Never answers; fails when its request is aborted, as `fetch` does. */
export function hang(request: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    request.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

// A request's signal follows the one it is given by a weak reference only: without the request it would never be aborted.
const sent = new Set<Request>();

export function connectionTo(respond: Respond, timeout = 30_000): Connection<FakeClient, FakeError | TransportError> {
  return {
    connect: (fetch, token) => ({ fetch, token }),
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.add(request);
      return respond(request);
    },
    timeout,
    refuse: (refused) => new FakeError(refused),
  };
}

export function sessionWith(respond: Respond, token = 'first'): FakeSession {
  return new Session('1001', connectionTo(respond), token);
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'retcode') === '0';
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A function of a client: sends the token, tells answers that the document describes from others. */
export const send: Send<FakeClient, Body> = async (client, { signal }): Promise<Answer<Body>> => {
  const token = client.token();
  const response = await client.fetch('https://gateway.example/', {
    method: 'GET',
    signal,
    headers: token === undefined ? {} : { guid: token },
  });
  const { status, ok } = response;
  const body = await parsed(response);
  if (ok && isBody(body)) return { ok: true, status, data: body, response };
  return { ok: false, status, error: Object.assign(new Error('unexpected answer'), { body }), response };
};

/** Counts the listeners of a signal. */
export function watchListeners(signal: AbortSignal): () => number {
  const spyOnAdding = vi.spyOn(signal, 'addEventListener');
  const spyOnRemoving = vi.spyOn(signal, 'removeEventListener');
  return () => spyOnAdding.mock.calls.length - spyOnRemoving.mock.calls.length;
}
