// What `npm run bench` measures as "build": the text of every specification from openapi/, without writing it.
import { specificationFiles } from '../issues/build-specs.ts';
import { loadIssues } from '../issues/load-issues.ts';

const files = specificationFiles(await loadIssues());
console.log(`${files.length} specifications`);
