export { type Applied, applyConfig, type ApplyOptions } from './apply-config.ts';
export { type Config, emptyConfig, type ExtensionRule, type FailLevel, type IgnoreEntry } from './config.ts';
export { applyOasdiffIgnores, parseOasdiffIgnores } from './oasdiff-ignores.ts';
export { importSeverities } from './oasdiff-severity.ts';
export { parseConfig } from './parse-config.ts';
export { parseSelector, type Selector } from './selector.ts';
export { withIgnores } from './write-ignores.ts';
