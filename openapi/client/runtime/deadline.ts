/** A signal for one request. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** What aborted it: the time, or one of the signals that were given. */
  readonly cause: () => 'timeout' | AbortSignal | undefined;
  /** Has to be called when the request is over: takes timer and listeners away. */
  readonly clear: () => void;
}

/**
 * A signal that is aborted with the first of `signals`, or after some time. `AbortSignal.any` and
 * `AbortSignal.timeout` are not used: what they hold on to is only given back by the garbage collector.
 *
 * @param milliseconds - `Infinity`: no limit
 */
export function startDeadline(milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController();
  let cause: 'timeout' | AbortSignal | undefined;
  const stop = (by: 'timeout' | AbortSignal, reason: unknown): void => {
    cause ??= by;
    controller.abort(reason);
  };
  const removers: (() => void)[] = [];
  for (const signal of signals) {
    if (signal === undefined) continue;
    const onAbort = (): void => stop(signal, signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    removers.push(() => signal.removeEventListener('abort', onAbort));
  }
  if (Number.isFinite(milliseconds)) {
    const onTime = (): void => stop('timeout', new DOMException('no answer in time', 'TimeoutError'));
    const timer = setTimeout(onTime, milliseconds);
    removers.push(() => clearTimeout(timer));
  }
  const clear = (): void => removers.splice(0).forEach((remove) => remove());
  return { signal: controller.signal, cause: () => cause, clear };
}

/** Waits; ends early, without an error, when one of the signals is aborted. */
export async function pause(milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  const deadline = startDeadline(milliseconds, signals);
  if (!deadline.signal.aborted) {
    await new Promise((resolve) => deadline.signal.addEventListener('abort', resolve, { once: true }));
  }
  deadline.clear();
}
