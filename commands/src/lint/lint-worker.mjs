// Worker threads do not inherit the TypeScript loader of the process, so each registers its own.
import { register } from 'tsx/esm/api';

register();
const { lintDocument } = await import('./lint-document.ts');
export default lintDocument;
