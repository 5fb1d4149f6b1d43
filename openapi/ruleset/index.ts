export { ruleset } from './ruleset.ts';
