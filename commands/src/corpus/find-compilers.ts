import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { isObject, parseSource } from '@cc-gateway/loader';
import { installed } from '../../../bench/diff/install.ts';
import { inRepository } from '../repository.ts';
import type { Compiler } from './type-check.ts';

async function compilerIn(folder: string): Promise<Compiler> {
  const file = path.join(folder, 'package.json');
  const { value } = parseSource(await readFile(file, 'utf8'), { uri: `file:${file}`, name: file });
  const version = isObject(value) && typeof value['version'] === 'string' ? value['version'] : '';
  return { version, command: path.join(folder, 'bin/tsc') };
}

/** TypeScript 5.9 and 7 of this repository, and 6, which is fetched from npm unless it is there. */
export async function findCompilers(prefix = ''): Promise<Compiler[]> {
  const six = path.join(await installed('typescript-6', 'typescript@6'), 'typescript');
  const folders = [inRepository('node_modules/typescript-native'), six, inRepository('node_modules/typescript')];
  const compilers = await Promise.all(folders.map(compilerIn));
  return compilers.filter(({ version }) => version.startsWith(prefix));
}
