import { dump, load } from 'js-yaml';
import { parseSource } from '../src/source/parse-source.ts';
import { syntheticDocument } from './synthetic-document.ts';

const ROUNDS = 15;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly baseline: (text: string) => unknown;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** After one round to warm up, alternates baseline and loader, so that a slow moment of the machine hits both. */
function measure({ name, text, baseline }: Row): string {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    baseline: milliseconds(() => baseline(text)),
    loader: milliseconds(() => parseSource(text, { uri: 'bench:', name })),
  })).slice(1);
  const slow = median(rounds.map((round) => round.loader));
  const fast = median(rounds.map((round) => round.baseline));
  const file = parseSource(text, { uri: 'bench:', name });
  const first = milliseconds(() => file.positionAt('/paths'));
  const next = milliseconds(() => file.positionAt('/info/title'));
  const size = (text.length / 1e6).toFixed(1);
  const cells = [
    name,
    size,
    fast.toFixed(0),
    slow.toFixed(0),
    (slow / fast).toFixed(2),
    first.toFixed(0),
    next.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

const yaml: Row = { name: 'document.yaml', text: dump(syntheticDocument(630), { noRefs: true }), baseline: load };
const pretty: Row = {
  name: 'pretty.json',
  text: JSON.stringify(syntheticDocument(690), null, 2),
  baseline: JSON.parse,
};
const compact: Row = { name: 'compact.json', text: JSON.stringify(syntheticDocument(1460)), baseline: JSON.parse };

console.log(
  `Node ${process.version}, medians of ${ROUNDS} rounds, milliseconds. Baseline: js-yaml load, JSON.parse.\n`,
);
console.log('| document | MB | baseline | loader | ratio | first position | next position |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const row of [yaml, pretty, compact]) console.log(measure(row));
