import { existsSync } from 'node:fs';
import { withIgnores } from '../config/write-ignores.ts';
import type { Finding } from '../judge/finding.ts';
import { counted } from '../report/in-words.ts';
import { exitCode } from './exit-code.ts';
import { readText } from './read-text.ts';
import { writeOutput } from './write-output.ts';

/** Adds an ignore entry for each finding to the configuration file, which need not exist. */
export async function writeIgnores(findings: readonly Finding[], file: string, reason: string): Promise<number> {
  const text = existsSync(file) ? await readText(file) : '';
  await writeOutput(withIgnores(text, findings, reason), file);
  process.stderr.write(`${counted(findings.length, 'finding')} now ignored by ${file}; say there why\n`);
  return exitCode.clean;
}
