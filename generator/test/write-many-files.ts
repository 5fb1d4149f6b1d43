// Writes 200 files, says so, and replaces them by others; a test ends this process meanwhile.
import { header } from '../src/generated-file.ts';
import { writeFiles } from '../src/write-files.ts';

const [folder = ''] = process.argv.slice(2);

function files(origin: string): { path: string; content: string }[] {
  return Array.from({ length: 200 }, (_, index) => ({
    path: `f${index}.ts`,
    content: `${header(origin)}${'x'.repeat(20_000)}`,
  }));
}

await writeFiles(folder, files('old'));
process.stdout.write('ready');
await writeFiles(folder, files('new'));
