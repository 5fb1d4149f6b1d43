import { loadText, LoaderError, type Diagnostic } from '@cc-gateway/loader';
import {
  createModel,
  generateClient,
  generateServer,
  GeneratorError,
  mswPlugin,
  printTypes,
  type GeneratedFile,
} from 'openapi-ts-morph';
import ts from 'typescript';

/** What came of a document: code, or the codes of located errors. */
export type Outcome =
  | { readonly kind: 'generated'; readonly files: readonly GeneratedFile[]; readonly notices: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly codes: readonly string[] };

function codesOf(error: LoaderError | GeneratorError): string[] {
  for (const { position, code } of error.diagnostics) {
    if (position === undefined) throw new Error(`${code} has no position`);
  }
  return [...new Set(error.diagnostics.map(({ code }) => code))].sort();
}

/** Generates client, server and MSW handlers of a text. Anything but code and located errors fails the test. */
export async function generate(text: string, name = 'hostile.json'): Promise<Outcome> {
  try {
    const document = loadText(text, { name });
    const model = createModel(document);
    const notices: Diagnostic[] = [...model.notices];
    const types = await printTypes(document, model);
    const options = { model, types, report: (notice: Diagnostic) => void notices.push(notice) };
    const sides: [string, readonly GeneratedFile[]][] = [
      ['client', await generateClient(document, options)],
      ['server', await generateServer(document, options)],
      ['msw', await mswPlugin.template(model, document)],
    ];
    const files = sides.flatMap(([side, own]) => own.map((file) => ({ ...file, path: `${side}/${file.path}` })));
    return {
      kind: 'generated',
      files: files.filter(({ path }) => !path.includes('/runtime/') && path !== 'server/types.ts'),
      notices,
    };
  } catch (error) {
    if (error instanceof LoaderError || error instanceof GeneratorError) {
      return { kind: 'refused', codes: codesOf(error) };
    }
    throw error;
  }
}

export interface Reading {
  readonly syntaxErrors: readonly string[];
  readonly identifiers: ReadonlySet<string>;
  /** What string literals hold, and names of members. */
  readonly texts: ReadonlySet<string>;
}

/** The parser keeps what it stumbled over in a member that its types leave out. */
function faultsOf(source: ts.SourceFile): string[] {
  const found: unknown = Reflect.get(source, 'parseDiagnostics');
  if (!Array.isArray(found)) throw new Error('this TypeScript keeps no parse errors');
  return found.map((fault: unknown) => JSON.stringify(Reflect.get(Object(fault), 'messageText')));
}

/** Reads generated files as TypeScript does. */
export function readCode(files: readonly GeneratedFile[]): Reading {
  const syntaxErrors: string[] = [];
  const identifiers = new Set<string>();
  const texts = new Set<string>();
  for (const { path, content } of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) identifiers.add(node.text);
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) texts.add(node.text);
      ts.forEachChild(node, visit);
    };
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.ES2023);
    syntaxErrors.push(...faultsOf(source).map((message) => `${path}: ${message}`));
    visit(source);
  }
  return { syntaxErrors, identifiers, texts };
}

/** Whether code of the document got into the output. */
export function escaped({ identifiers }: Reading): string[] {
  return [...identifiers].filter((name) => /__(?:P\d|CANARY)__?/.test(name));
}
