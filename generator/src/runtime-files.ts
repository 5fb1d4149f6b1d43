import { readdir, readFile } from 'node:fs/promises';
import { header, type GeneratedFile } from './generated-file.ts';

/** What both sides can have: the judge of schemas and what it needs, the conversion of values. */
export type SharedPart = 'pattern' | 'schema' | 'values';

// All parts lie in one folder of the output, so that `../shared/schema/judge.ts` becomes `./schema/judge.ts` there.
const TO_SHARED = /(from ')\.\.\/((?:\.\.\/)*)shared\//g;

function besideShared(text: string): string {
  return text.replace(TO_SHARED, (_match, start: string, up: string) => `${start}${up === '' ? './' : up}`);
}

async function filesOf(side: 'client' | 'server', folder: string, isDeep: boolean): Promise<GeneratedFile[]> {
  const place = new URL(`./runtime/${folder}/`, import.meta.url);
  const entries = await readdir(place, { recursive: isDeep });
  const names = entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const origin = header(`the ${side} runtime of openapi-ts-morph`);
  const start = ['runtime', ...folder.split('/').slice(1), ''].join('/');
  return Promise.all(
    names.sort().map(async (name): Promise<GeneratedFile> => {
      const text = await readFile(new URL(name, place), 'utf8');
      return { path: start + name, content: `${origin}\n${besideShared(text)}` };
    }),
  );
}

/**
 * The runtime of a client or server, as it stands in this package, for the folder `runtime/` of the output.
 *
 * @param parts - which of what both sides can have
 */
export async function runtimeFiles(side: 'client' | 'server', parts: readonly SharedPart[]): Promise<GeneratedFile[]> {
  const shared = parts.map((part) => filesOf(side, `shared/${part}`, true));
  return (await Promise.all([filesOf(side, side, true), filesOf(side, 'shared', false), ...shared])).flat();
}
