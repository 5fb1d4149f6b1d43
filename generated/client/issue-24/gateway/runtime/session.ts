// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Answer, DataOf, Succeeded } from './answer.ts';
import { toCall, type Call, type Outcome } from './call.ts';
import { startDeadline } from './deadline.ts';
import { failureOf, watchFetch, type Fetch } from './failure.ts';
import type { Refused } from './gateway-error.ts';
import { judge } from './judge.ts';
import { TransportError } from './transport-error.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until the call fails with a `timeout`; by default what the gateway was created with. */
  readonly timeout?: number;
}

/** `open`; `signed-out`: by us; `lost`: the gateway no longer knows the session (100-006). */
export type SessionState = 'open' | 'signed-out' | 'lost';

/** What every session of a gateway has in common. */
export interface Connection<Client, Failure> {
  readonly connect: (fetch: Fetch, token: () => string | undefined) => Client;
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly timeout: number;
  /** Makes the error of a call that the gateway refused. */
  readonly refuse: (refused: Refused) => Failure;
}

/** Calls a function of the client. */
export type Send<Client, Data> = (client: Client, options: { readonly signal: AbortSignal }) => Promise<Answer<Data>>;

// The header reads "JSESSIONID=" and the token.
function tokenOf(headers: Headers): string | undefined {
  const text = headers.get('Set-GUID') ?? '';
  const token = text.trim().replace(/^JSESSIONID=/i, '');
  return token === '' ? undefined : token;
}

/** One agent that is signed in: its token, which follows every renewal, and whether it still holds. */
export class Session<Client, Failure> {
  readonly agentId: string | number;
  readonly #connection: Connection<Client, Failure>;
  readonly #ending = new AbortController();
  #token: string | undefined;
  #state: SessionState = 'open';
  #loss: Failure | undefined;

  constructor(agentId: string | number, connection: Connection<Client, Failure>, token?: string) {
    this.agentId = agentId;
    this.#connection = connection;
    this.#token = token;
  }

  /** What the next call sends in the header Guid. */
  get token(): string | undefined {
    return this.#token;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** What the gateway said when it no longer knew the session. */
  get loss(): Failure | undefined {
    return this.#loss;
  }

  /** Aborted when the session ends. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** Takes over a new token; one that comes after the end belongs to nobody. */
  renew(token: string | undefined): void {
    if (this.#state === 'open') this.#token = token ?? this.#token;
  }

  /** The agent has signed out. Only the first end of a session counts. */
  end(): void {
    this.#close('signed-out');
  }

  /** The gateway no longer knows the session. */
  lose(loss: Failure): void {
    if (this.#state === 'open') this.#loss = loss;
    this.#close('lost');
  }

  /** Stops polls and heartbeats and forgets the token. */
  #close(state: 'signed-out' | 'lost'): void {
    if (this.#state !== 'open') return;
    this.#state = state;
    this.#token = undefined;
    this.#ending.abort();
  }

  /**
   * Sends one call and follows the token that its answer may carry.
   *
   * @param operation - `voicecall.callout`
   * @param read - takes the value from an answer that succeeded
   */
  call<Result extends Answer<unknown>, Value>(
    operation: string,
    send: (client: Client, options: { readonly signal: AbortSignal }) => Promise<Result>,
    read: (data: Succeeded<DataOf<Result>>) => Value,
    options?: CallOptions,
  ): Call<Value, Failure | TransportError>;
  call<Value>(
    operation: string,
    send: Send<Client, unknown>,
    read: (data: Succeeded<unknown>) => Value,
    options?: CallOptions,
  ): Call<Value, Failure | TransportError> {
    return toCall(this.#perform(operation, send, read, options, []));
  }

  /** As {@link call}, but the end of the session aborts it. */
  callWhileOpen<Result extends Answer<unknown>, Value>(
    operation: string,
    send: (client: Client, options: { readonly signal: AbortSignal }) => Promise<Result>,
    read: (data: Succeeded<DataOf<Result>>) => Value,
    options?: CallOptions,
  ): Call<Value, Failure | TransportError>;
  callWhileOpen<Value>(
    operation: string,
    send: Send<Client, unknown>,
    read: (data: Succeeded<unknown>) => Value,
    options?: CallOptions,
  ): Call<Value, Failure | TransportError> {
    return toCall(this.#perform(operation, send, read, options, [this.ended]));
  }

  async #perform<Data, Value>(
    operation: string,
    send: Send<Client, Data>,
    read: (data: Succeeded<Data>) => Value,
    options: CallOptions = {},
    signals: readonly AbortSignal[],
  ): Promise<Outcome<Value, Failure | TransportError>> {
    if (this.#state !== 'open') return { ok: false, error: endedError(operation, this.#loss) };
    const { connect, fetch, timeout, refuse } = this.#connection;
    const deadline = startDeadline(options.timeout ?? timeout, [options.signal, ...signals]);
    const watched = watchFetch(fetch);
    try {
      const client = connect(watched.fetch, () => this.#token);
      const answer = await send(client, { signal: deadline.signal });
      this.renew(tokenOf(answer.response.headers));
      return judge(operation, answer, read, refuse);
    } catch (error) {
      return { ok: false, error: failureOf(operation, error, deadline, watched.wasCalled()) };
    } finally {
      deadline.clear();
    }
  }
}

function endedError(operation: string, loss: unknown): TransportError {
  const message = loss === undefined ? 'the agent has signed out' : 'the gateway has ended the session';
  return new TransportError({ operation, kind: 'ended', message, cause: loss });
}
