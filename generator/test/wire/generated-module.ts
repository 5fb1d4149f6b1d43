import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import { generateClient, writeFiles, type GenerateOptions } from '../../src/index.ts';

export type Call = (client: unknown, ...parameters: unknown[]) => Promise<unknown>;

/** The functions of a generated module, called without their types. */
export interface GeneratedModule {
  /** @throws Error when there is no such function */
  readonly call: (path: string, ...parameters: unknown[]) => Promise<unknown>;
  /** A member of another file of the output. */
  readonly member: (file: string, name: string) => Promise<unknown>;
  readonly remove: () => void;
}

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Generates the client of a document into a folder of its own and imports it. */
export async function generatedModule(document: object, options: GenerateOptions = {}): Promise<GeneratedModule> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'wire-'));
  const loaded = loadText(JSON.stringify(document), { name: 'wire.json' });
  await writeFiles(folder, await generateClient(loaded, options));
  const module: unknown = await import(join(folder, 'index.ts'));
  return {
    call: async (path, ...parameters) => {
      const found = path.split('.').reduce(memberOf, module);
      if (typeof found !== 'function') throw new Error(`no function ${path}`);
      const result: unknown = await Reflect.apply(found, undefined, parameters);
      return result;
    },
    member: async (file, name) => {
      const other: unknown = await import(join(folder, file));
      return memberOf(other, name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
