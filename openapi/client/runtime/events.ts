import type { Outcome } from './call.ts';
import { keepAsking, type CodedError } from './keep-asking.ts';
import type { CallOptions, Session } from './session.ts';

/** Milliseconds from the end of a poll to the next: the vendor asks for 200 to 500. */
const SHORTEST_PAUSE = 200;
const LONGEST_PAUSE = 500;

/** Milliseconds that one poll may take; the gateway holds it for 10 seconds by default. */
const POLL_TIMEOUT = 30_000;

export interface EventOptions {
  /** Ends the loop: it throws the reason of the signal, as `fetch` does. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one poll may take, by default 30000. Has to be more than the gateway holds a poll (10000). */
  readonly timeout?: number;
  /** Told of events whose `eventType` the Issue does not list; they are passed over. */
  readonly onUnknown?: (event: unknown) => void;
}

export interface EventSource<Event, Failure> {
  readonly poll: (options: CallOptions) => Promise<Outcome<Event | null | undefined, Failure>>;
  /** The names that the Issue lists. */
  readonly types: ReadonlySet<string>;
}

const polled = new WeakSet<object>();

/**
 * The events of an agent, polled as long as its session is open.
 *
 * @throws see {@link keepAsking}; an Error when the agent is being polled already: two loops would take each other's events
 */
export async function* pollEvents<Event extends { readonly eventType: string }, Failure extends CodedError>(
  session: Session<unknown, Failure>,
  { poll, types }: EventSource<Event, Failure>,
  { signal, timeout = POLL_TIMEOUT, onUnknown }: EventOptions,
): AsyncGenerator<Event, void, undefined> {
  if (polled.has(session)) throw new Error('the events of this agent are being polled already');
  polled.add(session);
  const options = signal === undefined ? { timeout } : { timeout, signal };
  const interval = (): number => SHORTEST_PAUSE + Math.random() * (LONGEST_PAUSE - SHORTEST_PAUSE);
  try {
    for await (const event of keepAsking(session, { ask: () => poll(options), interval, signal })) {
      if (event === null || event === undefined) continue;
      if (types.has(event.eventType)) yield event;
      else onUnknown?.(event);
    }
  } finally {
    polled.delete(session);
  }
}
