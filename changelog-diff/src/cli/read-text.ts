import { readFile } from 'node:fs/promises';
import { LoaderError } from '@cc-gateway/loader';
import { complaint } from '../codes/complaint.ts';

/** The text of a file that an option names. Throws a LoaderError when it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, `${file} cannot be read`, 'check the path');
  }
}

/** What the file system refused, as a fault of the input; anything else as it is. */
export function fileError(error: unknown, what: string, hint: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const message = `${what}: ${String(error.code)}`;
  return new LoaderError([complaint({ code: 'cli-file', severity: 'error', message, hint })]);
}
