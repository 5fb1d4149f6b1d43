import { parentPort } from 'node:worker_threads';
import { printTypes } from '../openapi-typescript.ts';
import type { TypesTask } from './print-types-apart.ts';

// The thread that print-types-apart.ts starts: a task in, its text out. Where something was written it cannot tell; the
// thread that started this one does it all again when it hears of an error.
function locate(): never {
  throw new Error('a worker has no positions');
}

parentPort?.once('message', ({ value, version, model, formats }: TypesTask) => {
  const printed = printTypes({ value, version, locate }, model, formats);
  void printed.then((text) => parentPort?.postMessage(text));
});
