// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Spool } from '../body/spool.ts';

/**
 * Keeps files of multipart bodies on the disk of a Node server, each in a folder of its own that nobody else may read,
 * until the request has been answered.
 *
 * @param parent - folder for them; that of the system for temporary files by default
 */
export function spoolToDisk(parent?: string): Spool {
  return async (chunks) => {
    // Asked for and not imported, so that a bundle for a runtime without Node's modules names none.
    const { openAsBlob } = process.getBuiltinModule('node:fs');
    const { mkdtemp, rm, writeFile } = process.getBuiltinModule('node:fs/promises');
    const path = process.getBuiltinModule('node:path');
    const folder = await mkdtemp(path.join(parent ?? process.getBuiltinModule('node:os').tmpdir(), 'upload-'));
    const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const file = path.join(folder, 'content');
      await writeFile(file, chunks, { mode: 0o600 });
      return { content: await openAsBlob(file), dispose };
    } catch (error) {
      await dispose();
      throw error;
    }
  };
}
