import { readdir, readFile } from 'node:fs/promises';
import { header, type GeneratedFile } from './generated-file.ts';

/** The parts of the runtime: what a client needs, what a server needs, and the judge of schemas that both can have. */
type RuntimePart = 'client' | 'server' | 'shared';

// All parts lie in one folder of the output, so that `../shared/schema/judge.ts` becomes `./schema/judge.ts` there.
const TO_SHARED = /(from ')\.\.\/((?:\.\.\/)*)shared\//g;

function besideShared(text: string): string {
  return text.replace(TO_SHARED, (_match, start: string, up: string) => `${start}${up === '' ? './' : up}`);
}

async function partFiles(part: RuntimePart, kind: 'client' | 'server'): Promise<GeneratedFile[]> {
  const folder = new URL(`./runtime/${part}/`, import.meta.url);
  const entries = await readdir(folder, { recursive: true });
  const names = entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const origin = header(`the ${kind} runtime of openapi-ts-morph`);
  return Promise.all(
    names.sort().map(async (name): Promise<GeneratedFile> => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { path: `runtime/${name}`, content: `${origin}\n${besideShared(text)}` };
    }),
  );
}

/**
 * The runtime of a client or server, as it stands in this package, for the folder `runtime/` of the output.
 *
 * @param isJudging - whether the judge of schemas is part of it
 */
export async function runtimeFiles(kind: 'client' | 'server', isJudging: boolean): Promise<GeneratedFile[]> {
  const parts: RuntimePart[] = isJudging ? [kind, 'shared'] : [kind];
  return (await Promise.all(parts.map((part) => partFiles(part, kind)))).flat();
}
