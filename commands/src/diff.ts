import { loadDocument, type LoadedDocument, type LoadOptions } from '@cc-gateway/loader';
import { main } from 'changelog-diff/cli';
import { historyCommand } from './history/history-command.ts';
import { issueOf, loadIssues } from './issues/load-issues.ts';

/** A number is an Issue of this repository; anything else is what the loader takes for a source. */
async function load(source: string, options: LoadOptions): Promise<LoadedDocument> {
  return /^\d+$/.test(source) ? issueOf(await loadIssues(), Number(source)).document : loadDocument(source, options);
}

process.exitCode = await main(process.argv.slice(2), { load, commands: [historyCommand()] });
