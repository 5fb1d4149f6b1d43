import { rename, rm, writeFile } from 'node:fs/promises';
import { fileError } from './read-text.ts';

/** Writes a text to standard output or, whole or not at all, to a file. Throws a LoaderError when it cannot. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw fileError(error, `${file} cannot be written`, 'check the folder');
  }
}
