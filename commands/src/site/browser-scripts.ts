import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { inRepository } from '../repository.ts';

const names = ['history-filter', 'row-filter'] as const;

/** A script of the site, as browsers run it. */
export interface BrowserScript {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly text: string;
}

/** The scripts of `site/src/browser/` without their types. */
export async function browserScripts(): Promise<BrowserScript[]> {
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(inRepository('site', 'src', 'browser', `${name}.ts`), 'utf8');
      return { path: `assets/${name}.js`, text: withoutTypes(source) };
    }),
  );
}

/** JavaScript of one TypeScript module; its imports of `./x.ts` become `./x.js`. */
export function withoutTypes(source: string): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      rewriteRelativeImportExtensions: true,
      removeComments: true,
    },
  });
  return outputText;
}
