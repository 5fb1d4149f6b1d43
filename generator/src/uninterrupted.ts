import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs synchronous work that must not be left half done. A signal that would end the process is held back until the
 * work is done, and then sent again.
 */
export async function uninterrupted(work: () => void): Promise<void> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held = signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    work();
    // Signals are told of in the next turn of the event loop.
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
  }
  if (held !== undefined) process.kill(process.pid, held);
}
