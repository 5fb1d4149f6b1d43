import { readFile } from 'node:fs/promises';
import { isObject, type JsonValue } from '@cc-gateway/loader';

/** The parts of a `package.json` that a build reads; the rest is copied. */
export interface Manifest {
  readonly name: string;
  /** Sources by entry; an entry or a path may hold one `*`. */
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Folders and files that are shipped as they are. */
  readonly files: readonly string[];
  readonly rest: Readonly<Record<string, JsonValue>>;
}

/** Reads a `package.json` of this repository. */
export async function readManifest(file: string): Promise<Manifest> {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isObject(value) || typeof value['name'] !== 'string') throw new TypeError(`${file} is no manifest`);
  const { name, files, ...rest } = value;
  return {
    name,
    exports: texts(value['exports']),
    bin: texts(value['bin']),
    dependencies: texts(value['dependencies']),
    files: Array.isArray(files) ? files.map(String) : [],
    rest,
  };
}

function texts(value: JsonValue | undefined): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}
