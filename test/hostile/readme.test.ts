import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

/** How many rows each table has. */
const TABLES = { I: 37, N: 11, F: 10, D: 12, S: 10, C: 8 };

const LINE = /^\| ([A-Z]\d{2}) +\| [^|]+\| `([^`]+)` +\| `([^`]+)` +\|$/gm;

const rows = [...readFileSync(new URL('README.md', import.meta.url), 'utf8').matchAll(LINE)].map(
  ([, id = '', file = '', title = '']) => ({ id, file, title }),
);

test('each row of each table has one line', () => {
  const expected = Object.entries(TABLES).flatMap(([table, count]) =>
    Array.from({ length: count }, (_, index) => `${table}${String(index + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test.each(rows)('$id has the test that its line names', ({ id, file, title }) => {
  expect(title).toContain(id);
  expect(readFileSync(new URL(file, ROOT), 'utf8')).toContain(title);
});
