import type { OnReference } from './render-references.ts';

/** Where progress is shown: a stream that may be a terminal. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line on a terminal that is written over as the work goes on; nothing on anything else. */
export function reportProgress(terminal: Terminal): { reference: OnReference; end: () => void } {
  if (terminal.isTTY !== true) return { reference: () => undefined, end: () => undefined };
  const rewrite = '\r\u001b[K';
  return {
    reference: (done, total) => void terminal.write(`${rewrite}references ${done} of ${total}`),
    end: () => void terminal.write(rewrite),
  };
}
