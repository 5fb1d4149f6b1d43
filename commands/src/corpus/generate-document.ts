// A process of its own: generates documents one after another, so that one that hangs or takes all memory can be ended.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDiagnostic, loadDocument, LoaderError } from '@cc-gateway/loader';
import { generateClient, generateServer, GeneratorError, type GeneratedFile } from 'openapi-ts-morph';
import type { Assignment, Outcome } from './generate-corpus.ts';

async function generate(file: string): Promise<{ client: GeneratedFile[]; server: GeneratedFile[] }> {
  const document = await loadDocument(file);
  return {
    client: await generateClient(document, { runtime: '../../runtime/client' }),
    server: await generateServer(document, { runtime: '../../runtime/server' }),
  };
}

async function write(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.content);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

async function run({ file, folder }: Assignment): Promise<Outcome> {
  const start = performance.now();
  try {
    const output = await generate(file);
    const seconds = (performance.now() - start) / 1000;
    await write(path.join(folder, 'client'), output.client);
    await write(path.join(folder, 'server'), output.server);
    const isStable = digest(await generate(file)) === digest(output);
    return isStable ? { kind: 'generated', seconds } : { kind: 'failed', reason: 'a second run differs' };
  } catch (error) {
    if (error instanceof LoaderError || error instanceof GeneratorError) {
      const located = error.diagnostics.every(({ position }) => position !== undefined);
      const reason = error.diagnostics.map(formatDiagnostic).join('\n');
      return located ? { kind: 'refused', reason } : { kind: 'failed', reason: `not located: ${reason}` };
    }
    return { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function isAssignment(message: unknown): message is Assignment {
  return typeof message === 'object' && message !== null && 'file' in message && 'folder' in message;
}

process.on('message', (message: unknown) => {
  if (isAssignment(message)) void run(message).then((outcome) => process.send?.(outcome));
});
