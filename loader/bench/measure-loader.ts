import { dump, load } from 'js-yaml';
import type { JsonObject } from '../src/json.ts';
import { loadText } from '../src/load-document.ts';
import { parseSource } from '../src/source/parse-source.ts';
import { syntheticDocument } from './synthetic-document.ts';

const ROUNDS = 9;

/** Milliseconds, medians of several rounds in one process. */
export interface LoaderRow {
  readonly document: string;
  readonly megabytes: number;
  /** The parser alone that the loader is compared with. */
  readonly rival: string;
  readonly alone: number;
  /** Parsing with the checks of duplicate keys, depth, aliases. */
  readonly parse: number;
  /** Parsing and checking every reference: a document ready for use. */
  readonly load: number;
  readonly firstPosition: number;
  readonly nextPosition: number;
}

interface Subject {
  readonly document: string;
  readonly text: string;
  readonly rival: string;
  readonly parser: (text: string) => unknown;
}

/** Measures parsing, loading and positions on documents of 10 and 13 MB against the parsers alone. */
export function measureLoader(): LoaderRow[] {
  return subjects().map(measure);
}

function subjects(): Subject[] {
  const inLines = JSON.stringify(syntheticDocument(690), null, 2);
  const compact = JSON.stringify(syntheticDocument(1460));
  return [
    { document: 'YAML', text: yamlOf(syntheticDocument(630)), rival: 'js-yaml `load`', parser: load },
    { document: 'JSON', text: inLines, rival: '`JSON.parse`', parser: JSON.parse },
    { document: 'JSON without white space', text: compact, rival: '`JSON.parse`', parser: JSON.parse },
  ];
}

function yamlOf(document: JsonObject): string {
  return dump(document, { noRefs: true });
}

/** After a round to warm up, the works take turns, so that a slow moment of the machine hits all of them. */
function measure({ document, text, rival, parser }: Subject): LoaderRow {
  const name = document === 'YAML' ? 'openapi.yaml' : 'openapi.json';
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    alone: milliseconds(() => parser(text)),
    parse: milliseconds(() => parseSource(text, { uri: 'bench:', name })),
    load: milliseconds(() => loadText(text, { name })),
  })).slice(1);
  const loaded = loadText(text, { name });
  return {
    document,
    megabytes: text.length / 1e6,
    rival,
    alone: median(rounds.map((round) => round.alone)),
    parse: median(rounds.map((round) => round.parse)),
    load: median(rounds.map((round) => round.load)),
    firstPosition: milliseconds(() => loaded.locate('/paths')),
    nextPosition: milliseconds(() => loaded.locate('/components/schemas')),
  };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
