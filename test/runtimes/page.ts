// What a page in a browser runs: it leaves its report where the test finds it.
import { report } from './report.ts';

Object.assign(globalThis, { reported: report(location.origin) });
