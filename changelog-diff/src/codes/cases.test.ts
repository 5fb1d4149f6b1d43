import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LoaderError, parseSource } from '@cc-gateway/loader';
import { afterEach, expect, test, vi } from 'vitest';
import { caseFolder, readValue } from '../../test/read-case.ts';
import { main } from '../cli.ts';
import { isObject } from '../compare/json.ts';
import { parsePublished } from '../history/parse-published.ts';
import { parseWording } from '../wording/parse-wording.ts';
import { CODE_TEXTS } from './code-texts.ts';

/*
 * Each folder of cases/errors is a `command` that tells of a code, or a file to `load` that no command of this package
 * reads, as case.yaml says; errors.txt holds what is printed. They are the examples on the pages of the codes.
 */
const folder = join(caseFolder, 'errors');
const names = readdirSync(folder).sort();
const home = process.cwd();

afterEach(() => {
  process.chdir(home);
  vi.restoreAllMocks();
});

async function printedBy(command: string): Promise<string> {
  const printed: string[] = [];
  const take = (text: unknown): boolean => printed.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  await main(command.split(' ').slice(1));
  vi.restoreAllMocks();
  return printed.join('');
}

function faultsIn(file: string): string {
  const text = parseSource(readFileSync(file, 'utf8'), { uri: file, name: file });
  try {
    if (file === 'wording.yaml') parseWording(text);
    else parsePublished(text);
  } catch (error) {
    if (error instanceof LoaderError) return `${error.message}\n`;
    throw error;
  }
  return '';
}

test.each(names)('%s', async (name) => {
  const read = readValue(join('errors', name), 'case.yaml');
  const { command, load } = isObject(read) ? read : {};
  process.chdir(join(folder, name));
  const printed =
    typeof command === 'string' ? await printedBy(command) : faultsIn(typeof load === 'string' ? load : '');
  process.chdir(home);
  await expect(printed).toMatchFileSnapshot(join(folder, name, 'errors.txt'));
});

test('every code has a case that prints it', () => {
  const silent = Object.keys(CODE_TEXTS).filter((code) => {
    const golden = join(folder, `error-${code}`, 'errors.txt');
    return !existsSync(golden) || !new RegExp(`^(error|warning) ${code}\\b`, 'm').test(readFileSync(golden, 'utf8'));
  });
  expect(silent).toEqual([]);
});
