import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

const LONGEST = 90;

/**
 * Why a command failed, in a few words for a table: the last line of its talk that sounds like an error.
 *
 * @param output - where `measure` has put its standard output; `.err` beside it has its standard error
 */
export async function failureOf(output: string, exitCode: number | undefined): Promise<string> {
  const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
  return `exit code ${exitCode ?? 'none'}: ${reasonIn(`${await read(output)}\n${await read(`${output}.err`)}`)}`;
}

/** The last line of a text that sounds like an error, without paths of this machine and without marks of Markdown. */
export function reasonIn(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^at |^npm (?:notice|warn)|^Node\.js v/.test(line));
  const chosen = lines.findLast((line) => /error|cannot|fail|invalid|not found/i.test(line)) ?? lines.at(-1);
  const plain = (chosen ?? 'no reason given')
    .replaceAll(/(?:file:\/\/)?(?:\/[\w.@+-]+){2,}\/?/g, '…')
    .replaceAll(/[|`<>]/g, "'")
    .replaceAll(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
