import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArray, isObject, type JsonObject, type JsonValue, parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';

function read(path: string): JsonValue {
  return parseSource(readFileSync(join(import.meta.dirname, path), 'utf8'), { uri: `file:///${path}`, name: path }).value;
}

function listIn(value: JsonValue, name: string): JsonObject[] {
  const list = isObject(value) ? value[name] : undefined;
  return list !== undefined && isArray(list) ? list.filter((item) => isObject(item)) : [];
}

function textsIn(value: JsonObject, name: string): string[] {
  const list = value[name] ?? [];
  return isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

const published = listIn(read('change-history.yaml'), 'issues');
const rows = published.flatMap((issue) => listIn(issue, 'rows'));
const slips = listIn(read('slips.yaml'), 'slips');

test('24 Issues, newest first, and 119 rows', () => {
  expect(published.map(({ issue }) => issue)).toEqual(Array.from({ length: 24 }, (_, index) => 24 - index));
  expect(rows).toHaveLength(119);
});

test('the rows of an Issue are numbered from 1 without a gap', () => {
  for (const issue of published) {
    const number = JSON.stringify(issue['issue']).padStart(2, '0');
    const numbers = listIn(issue, 'rows').map((row) => row['number']);
    expect(numbers).toEqual(numbers.map((_, index) => `${number}.${index + 1}`));
  }
});

test('number, date and AICC version agree with the list of Issues', () => {
  const listed = listIn(read('../issues.yaml'), 'issues').map(({ number, date, aiccVersion }) => [number, date, aiccVersion]);
  expect(published.map(({ issue, date, aiccVersion }) => [issue, date, aiccVersion]).reverse()).toEqual(listed);
});

test('the Issues without rows are the first and those that the list says changed nothing', () => {
  const quiet = listIn(read('../issues.yaml'), 'issues').filter(({ number, changes }) => number === 1 || changes === 'none');
  const empty = published.filter((issue) => listIn(issue, 'rows').length === 0).reverse();
  expect(empty.map(({ issue }) => issue)).toEqual(quiet.map(({ number }) => number));
});

test('every slip has a kind, a reason and existing rows; there are at most six', () => {
  const numbers = new Set(rows.map(({ number }) => number));
  expect(slips.length).toBeLessThanOrEqual(6);
  for (const slip of slips) {
    expect(textsIn(slip, 'rows').length).toBeGreaterThan(0);
    expect(textsIn(slip, 'rows').filter((row) => !numbers.has(row))).toEqual([]);
    expect([typeof slip['kind'], typeof slip['reason']]).toEqual(['string', 'string']);
  }
});

test('empty cells are those that a slip explains', () => {
  const shared = slips.filter(({ kind }) => kind === 'shared-cells').flatMap((slip) => textsIn(slip, 'rows'));
  const empty = rows.filter((row) => row['type'] === '' || textsIn(row, 'remarks').length === 0);
  expect(empty.map(({ number }) => number)).toEqual(shared);
  expect(rows.filter(({ type }) => type !== 'New' && type !== 'Modified' && type !== '')).toEqual([]);
});
