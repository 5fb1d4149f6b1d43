import { parentPort } from 'node:worker_threads';
import { prepareToPrint, printTypes } from '../openapi-typescript.ts';
import type { TypesSource, TypesTask } from './print-types-apart.ts';

// The thread that print-types-apart.ts starts: a document and a task in, its text out. Where something was written it
// cannot tell; the thread that started this one does it all again when it hears of an error.
function locate(): never {
  throw new Error('a worker has no positions');
}

parentPort?.once('message', ({ value, version }: TypesSource) => {
  parentPort?.once('message', ({ model, formats }: TypesTask) => {
    const printed = printTypes({ value, version, locate }, model, formats);
    void printed.then((text) => parentPort?.postMessage(text));
  });
});
// While the model is made.
await prepareToPrint();
