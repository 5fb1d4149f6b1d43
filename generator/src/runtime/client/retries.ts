import type { Fetch } from './fetch.ts';

export interface RetryOptions {
  /** Attempts after the first; 2 by default. */
  readonly limit?: number;
  /** Methods that may be sent again; by default those that are idempotent (RFC 9110 section 9.2.2). */
  readonly methods?: readonly string[];
  /** Statuses worth another attempt; 408, 429, 502, 503 and 504 by default. */
  readonly statuses?: readonly number[];
  /** Milliseconds before the first repetition, doubled for each further one; 250 by default. */
  readonly delay?: number;
  /** The longest wait in milliseconds, also when `Retry-After` asks for more: then the answer stands. 30,000 by default. */
  readonly longest?: number;
  /** Between 0 and 1; replaces `Math.random`, which spreads repetitions over the second half of the delay. */
  readonly random?: () => number;
  /** Milliseconds since 1970; replaces `Date.now`, which a date in `Retry-After` is compared with. */
  readonly now?: () => number;
}

/** Milliseconds that `Retry-After` asks for (RFC 9110 section 10.2.3): seconds or a date. */
function retryAfter(response: Response, now: number): number | undefined {
  const text = response.headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}

function reasonOf(signal: AbortSignal | null | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('the call was aborted', 'AbortError');
}

type Outcome = Response | { readonly error: unknown };

/**
 * Whether a transport failed, which may pass: the network error and the time limit of the Fetch standard, the errors with
 * a code (`ECONNRESET`) of others. Told by name, since test runners have several realms. What else is thrown by a
 * wrapper, such as a size limit, would be again.
 */
function isPassing(error: unknown): boolean {
  if (!(typeof error === 'object' && error !== null)) return false;
  const name: unknown = Reflect.get(error, 'name');
  if (name === 'TypeError' || name === 'TimeoutError') return true;
  return name !== 'AbortError' && typeof Reflect.get(error, 'code') === 'string';
}

/** Milliseconds to wait before another attempt; `undefined` when the outcome stands. */
function waitAfter(outcome: Outcome, backOff: number, options: Required<RetryOptions>): number | undefined {
  if (!(outcome instanceof Response)) return isPassing(outcome.error) ? backOff : undefined;
  if (!options.statuses.includes(outcome.status)) return undefined;
  const wait = retryAfter(outcome, options.now()) ?? backOff;
  return wait > options.longest ? undefined : wait;
}

/** An option that is `undefined` is one that is not given. */
function settingsOf({
  limit = 2,
  methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'],
  statuses = [408, 429, 502, 503, 504],
  delay = 250,
  longest = 30_000,
  random = Math.random,
  now = Date.now,
}: RetryOptions): Required<RetryOptions> {
  return { limit, methods, statuses, delay, longest, random, now };
}

/**
 * Sends a request again when the transport failed or the answer tells of a passing difficulty. A request whose body is a
 * stream is sent once: it cannot be replayed. The last answer or error is what the caller gets.
 */
export function withRetries(options: RetryOptions = {}, send: Fetch = fetch): Fetch {
  const settings = settingsOf(options);
  return async (url, init) => {
    const isRepeatable = settings.methods.includes(init.method) && !(init.body instanceof ReadableStream);
    for (let left = isRepeatable ? settings.limit : 0, delay = settings.delay; ; left--, delay *= 2) {
      const outcome = await send(url, init).catch((error: unknown) => ({ error }));
      const backOff = Math.min(settings.longest, delay) * (0.5 + settings.random() / 2);
      const wait = waitAfter(outcome, backOff, settings);
      if (wait === undefined || left <= 0 || init.signal?.aborted === true) {
        if (outcome instanceof Response) return outcome;
        throw outcome.error;
      }
      if (outcome instanceof Response) await outcome.body?.cancel();
      await pause(wait, init.signal);
    }
  };
}
