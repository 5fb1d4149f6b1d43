import type { Plugin } from '../plugin.ts';
import type { ServerFailures } from '../templates/server-failures.ts';

/** What is generated of which document. Paths are relative to the file that holds them. */
export interface Config {
  readonly spec?: string;
  readonly out?: string;
  readonly client?: boolean;
  readonly server?: boolean;
  readonly types?: boolean;
  readonly root?: string;
  readonly allowNetwork?: boolean;
  /** What `format: date-time` is in client and server; text by default. */
  readonly dates?: 'string' | 'Date';
  /** What `format: int64` is in client and server; a number by default, which cannot hold what is beyond 2^53. */
  readonly int64?: 'number' | 'bigint' | 'string';
  /** How the server words what it refuses; problem details (RFC 9457) by default. */
  readonly failures?: ServerFailures;
  /** Adds `check-answers.ts`, with which the client can hold answers against the document. */
  readonly checkAnswers?: boolean;
  /** Plugins, or the names of those that come with the generator. */
  readonly plugins?: readonly (Plugin | string)[];
}

/** Gives a configuration in TypeScript or JavaScript its type: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
