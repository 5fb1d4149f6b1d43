// A process of its own, so that nothing else has filled the heap: prints the rows of measureLoader as JSON.
import { measureLoader } from './measure-loader.ts';

console.log(JSON.stringify(measureLoader()));
