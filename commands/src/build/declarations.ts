import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../pipeline/digest.ts';
import { inRepository, root } from '../repository.ts';

const run = promisify(execFile);

/** Writes the declarations of the given sources, and of what they lead to, as a tree like that of the repository. */
export async function emitDeclarations(sources: readonly string[], into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const project = path.join(into, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: into,
    typeRoots: [inRepository('node_modules', '@types')],
  };
  const content = { extends: inRepository('tsconfig.json'), compilerOptions, include: [], files: sources };
  await writeFile(project, JSON.stringify(content));
  await run(process.execPath, [inRepository('node_modules', 'typescript-native', 'bin', 'tsc'), '-p', project]);
}

/** Copies the declarations of one package out of such a tree; `src/` is dropped from their paths. */
export async function copyDeclarations(tree: string, folder: string, into: string): Promise<void> {
  const start = path.join(tree, folder);
  for (const file of await filesBelow(start)) {
    const target = path.join(into, declarationPath(path.relative(start, file)));
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file, target);
  }
}

/** Where the declarations of a source lie in a built package. */
export function declarationPath(source: string): string {
  return path.posix
    .join(
      'types',
      source
        .split(path.sep)
        .join('/')
        .replace(/^(?:\.\/)?src\//, ''),
    )
    .replace(/(?:\.d)?\.ts$/, '.d.ts');
}
