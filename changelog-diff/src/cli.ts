import { formatDiagnostic, type LoadedDocument, type LoadOptions, loadDocument, LoaderError } from '@cc-gateway/loader';
import { Command, CommanderError, Option } from 'commander';
import { compare } from './compare/compare.ts';
import { entriesOf } from './report/entry.ts';
import { renderJson } from './report/render-json.ts';
import { renderText } from './report/render-text.ts';
import { renderReviewMarkdown } from './review/render-review-markdown.ts';

const exitCode = { clean: 0, findings: 1, wrongUse: 2, internal: 3 } as const;

interface Flags {
  readonly format: 'text' | 'json' | 'markdown';
  readonly allowNetwork?: boolean;
}

/** Loads both sides; what is wrong with either is told, not only the first. */
async function loadBoth(
  base: string,
  revision: string,
  options: LoadOptions,
): Promise<[LoadedDocument, LoadedDocument]> {
  if (base === '-' && revision === '-') {
    const message = 'only one of the two documents can come from standard input';
    throw new LoaderError([{ code: 'cli-two-inputs', severity: 'error', message, hint: 'give a path for the other' }]);
  }
  const [before, after] = await Promise.allSettled([loadDocument(base, options), loadDocument(revision, options)]);
  if (before.status === 'fulfilled' && after.status === 'fulfilled') return [before.value, after.value];
  const reasons = [before, after].flatMap((side): unknown[] => (side.status === 'rejected' ? [side.reason] : []));
  const diagnostics = reasons.flatMap((reason) => {
    if (!(reason instanceof LoaderError)) throw reason;
    return reason.diagnostics;
  });
  throw new LoaderError(diagnostics);
}

async function changelog(baseSource: string, revisionSource: string, flags: Flags): Promise<number> {
  const options = flags.allowNetwork === true ? { allowNetwork: true } : {};
  const [base, revision] = await loadBoth(baseSource, revisionSource, options);
  const changes = compare(base, revision);
  switch (flags.format) {
    case 'json':
      process.stdout.write(renderJson(changes, { base, revision }));
      break;
    case 'markdown':
      process.stdout.write(renderReviewMarkdown([{ name: revision.name, base, revision }]));
      break;
    case 'text':
      process.stdout.write(renderText(entriesOf(changes, { base, revision }, [])));
      break;
  }
  return changes.length === 0 ? exitCode.clean : exitCode.findings;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.wrongUse;
  if (error instanceof LoaderError) {
    process.stderr.write(`${error.diagnostics.map(formatDiagnostic).join('\n')}\n`);
    return exitCode.wrongUse;
  }
  process.stderr.write(
    `internal error, please report it\n${error instanceof Error ? String(error.stack) : String(error)}\n`,
  );
  return exitCode.internal;
}

const program = new Command('changelog-diff')
  .description('Compares two OpenAPI documents by meaning.')
  .exitOverride()
  .showHelpAfterError(true);

program
  .command('changelog')
  .description('lists every change; exit code 0: none, 1: some, 2: wrong use or unreadable input, 3: internal error')
  .argument('<base>', 'the older document: a file, a folder, - or revision:path in a git repository')
  .argument('<revision>', 'the newer document')
  .addOption(
    new Option('--format <format>', 'form of the output').choices(['text', 'json', 'markdown']).default('text'),
  )
  .option('--allow-network', 'permit documents and references on the network')
  .exitOverride()
  .action(async (base: string, revision: string, flags: Flags) => {
    process.exitCode = await changelog(base, revision, flags);
  });

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}
