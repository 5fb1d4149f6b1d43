import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRepository } from '../repository.ts';

const run = promisify(execFile);

export interface Compiler {
  /** `5.9.3` */
  readonly version: string;
  /** Path of its `bin/tsc`. */
  readonly command: string;
}

export interface CompileError {
  /** Relative to the output. */
  readonly file: string;
  readonly line: number;
  /** `TS2322` */
  readonly code: string;
  readonly message: string;
}

const ERROR = /^([^\s(][^(]*)\((\d+),\d+\): error (TS\d+): (.*)$/gm;

/** @throws Error when the compiler itself fails */
export async function typeCheck(
  compiler: Compiler,
  folders: readonly string[],
  output: string,
): Promise<CompileError[]> {
  const project = path.join(output, `tsconfig.${compiler.version}.json`);
  const include = folders.map((folder) => `${path.relative(output, folder)}/**/*.ts`);
  await writeFile(project, JSON.stringify({ extends: inRepository('tsconfig.output.json'), include }));
  const args = ['--max-old-space-size=6000', compiler.command, '-p', project, '--pretty', 'false'];
  const text = await run(process.execPath, args, { cwd: output, maxBuffer: 1e9 }).then(
    () => '',
    (error: unknown) => outputOf(error),
  );
  const errors = [...text.matchAll(ERROR)].map(([, file = '', line = '', code = '', message = '']) => {
    return { file, line: Number(line), code, message };
  });
  if (errors.length === 0 && text.trim() !== '') throw new Error(`tsc ${compiler.version}: ${text.slice(0, 2000)}`);
  return errors;
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const printed = 'stdout' in error ? String(error.stdout) : '';
  return printed.trim() === '' ? `${error.message}\n` : printed;
}
