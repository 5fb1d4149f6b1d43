// npm run build — the packages as they are published; see commands/src/build/build-packages.ts.
import { Command } from 'commander';
import { buildPackages } from './build/build-packages.ts';
import { packageFolders } from './build/package-folders.ts';
import { inRepository } from './repository.ts';
import { runCommand } from './run-command.ts';

const command = new Command('build')
  .description('builds packages for publishing, each into a folder of dist/ that npm can pack')
  .argument('[folders...]', 'folders of the packages', packageFolders)
  .option('--into <folder>', 'where to', inRepository('dist'))
  .action(async (folders: readonly string[], { into }: { into: string }) => {
    for (const { name, folder, kilobytes } of await buildPackages(folders, into)) {
      process.stderr.write(`${name}: ${folder}, ${kilobytes} kB of JavaScript\n`);
    }
  });

await runCommand(command);
