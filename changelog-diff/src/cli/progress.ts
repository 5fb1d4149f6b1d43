/** Tells a person who waits at a terminal what is being done; the line is gone when it is done. */
export interface Progress {
  readonly at: (step: string) => void;
  readonly done: () => void;
}

/** The parts of a process that decide whether and where progress is told. */
export interface Surroundings {
  readonly stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Of a terminal that does not tell its width. */
const usualWidth = 80;

const eraseLine = '\r\u001b[2K';

/** Progress on standard error, where that is a terminal that can erase a line; else nothing. */
export function terminalProgress({ stderr, env }: Surroundings): Progress {
  if (!stderr.isTTY || env['TERM'] === 'dumb' || env['CI'] !== undefined) {
    return { at: () => undefined, done: () => undefined };
  }
  // A line that is longer than the terminal is wide would be erased in part only.
  const width = (stderr.columns > 0 ? stderr.columns : usualWidth) - 3;
  let isShown = false;
  return {
    at: (step) => {
      stderr.write(`${eraseLine}${step.slice(0, width)} …`);
      isShown = true;
    },
    done: () => {
      if (isShown) stderr.write(eraseLine);
      isShown = false;
    },
  };
}
