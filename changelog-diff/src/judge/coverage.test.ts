import { beforeAll, expect, test } from 'vitest';
import { documentsOf, type Edit, enumerateEdits } from '../../test/coverage/enumerate-edits.ts';
import { type Waiver, waivers } from '../../test/coverage/waivers.ts';
import { compare } from '../compare/compare.ts';
import type { Finding, Level } from './finding.ts';
import { judge } from './judge.ts';
import { type Cap, judgeUse, stricter } from './law.ts';

interface Outcome {
  edits: number;
  /** Edits that change the meaning and give no finding. */
  readonly silent: string[];
  /** Edits that keep the meaning and give a finding. */
  readonly loud: string[];
  /** Edits whose level is not what the law gives. */
  readonly unlawful: string[];
  readonly usedWaivers: Set<Waiver>;
}

const outcome: Outcome = { edits: 0, silent: [], loud: [], unlawful: [], usedWaivers: new Set() };

/** Long enough for a busy machine. */
const patience = 300_000;

beforeAll(() => {
  for (const edit of enumerateEdits()) {
    outcome.edits++;
    const documents = documentsOf(edit);
    take(edit, judge(compare(documents.base, documents.revision), documents));
  }
}, patience);

function take(edit: Edit, findings: readonly Finding[]): void {
  const name = `${edit.version} ${edit.subject} ${edit.how} at ${edit.at}`;
  const rules = findings.map(({ rule }) => rule).join();
  if (edit.isSilent === true) {
    if (findings.length > 0) outcome.loud.push(`${name}: ${rules}`);
  } else if (findings.length === 0) {
    const waiver = waiverFor(edit);
    if (waiver === undefined) outcome.silent.push(name);
    else outcome.usedWaivers.add(waiver);
  } else {
    const expected = lawfulLevel(edit);
    const level = findings.reduce<Level>((strictest, finding) => stricter(strictest, finding.level), 'info');
    if (expected !== undefined && level !== expected) {
      outcome.unlawful.push(`${name}: ${level} of ${rules}, not ${expected}`);
    }
  }
}

function waiverFor({ subject, at }: Edit): Waiver | undefined {
  return waivers.find((waiver) => waiver.subject === subject && (waiver.at?.test(at) ?? true));
}

function lawfulLevel({ effect, direction, isFailure, at }: Edit): Level | undefined {
  if (effect === undefined) return undefined;
  const caps: Cap[] = isFailure ? [{ guard: 'non-success', level: 'warning' }] : [];
  if (direction !== undefined) return judgeUse(effect, direction, caps, 'backward').level;
  if (at.startsWith('/components/')) caps.push({ guard: 'unused', level: 'warning' });
  const [request, response] = (['request', 'response'] as const).map(
    (either) => judgeUse(effect, either, caps, 'backward').level,
  );
  return stricter(request ?? 'info', response ?? 'info');
}

test('every edit of every object in every place is found', () => {
  process.stdout.write(`${outcome.edits} edits, ${waivers.length} waivers\n`);
  expect(outcome.silent).toEqual([]);
});

test('what means the same is no finding', () => {
  expect(outcome.loud).toEqual([]);
});

test('levels are what the law gives for the effect and the direction of the place', () => {
  expect(outcome.unlawful).toEqual([]);
});

test('every waiver is needed', () => {
  expect(waivers.filter((waiver) => !outcome.usedWaivers.has(waiver))).toEqual([]);
});
