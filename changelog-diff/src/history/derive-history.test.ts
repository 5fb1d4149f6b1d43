import { expect, test } from 'vitest';
import { documentOf } from '../../test/document-of.ts';
import type { JsonObject, JsonValue } from '../compare/json.ts';
import type { Wording } from '../wording/wording.ts';
import { deriveHistory } from './derive-history.ts';

const responses = { '200': { description: 'Done.' } };

function document(
  paths: JsonObject,
  codes: JsonValue[] = ['1'],
  info: JsonObject = { title: 'Gate', version: '1' },
): JsonObject {
  return { openapi: '3.1.1', info, paths, components: { schemas: { Code: { enum: codes } } } };
}

function answering(...names: string[]): JsonObject {
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const));
  const code = { code: { $ref: '#/components/schemas/Code' } };
  const schema = { type: 'object', properties: { ...properties, ...code } };
  return { post: { responses: { '200': { description: 'Done.', content: { 'application/json': { schema } } } } } };
}

const wording: Wording = [
  { when: { object: ['info'] }, ignore: true },
  {
    when: { kind: ['added'], subject: ['enum-value'], via: ['/components/schemas/Code'] },
    interface: '-',
    type: 'New',
    one: 'The code {value} is added.',
    many: 'The codes {value} are added.',
    list: 'value',
  },
];

function rowsOf(base: JsonObject, revision: JsonObject, rows: Record<string, string> = {}): unknown {
  const pair = {
    issue: 2,
    date: '2020-02-02',
    aiccVersion: '8.2',
    base: documentOf(base),
    revision: documentOf(revision, { rows }),
  };
  return deriveHistory([pair], wording)[0]?.rows;
}

test('the first Issue has no rows, and the newest stands first', () => {
  const first = { issue: 1, date: '2020-01-01', aiccVersion: '8.1', revision: documentOf(document({})) };
  const second = { ...first, issue: 2, base: first.revision };
  expect(deriveHistory([first, second], wording)).toEqual([
    { issue: 2, date: '2020-01-01', aiccVersion: '8.1', rows: [] },
    { issue: 1, date: '2020-01-01', aiccVersion: '8.1', rows: [] },
  ]);
});

test('an added interface is New, a changed one Modified; the published rows come from the actions', () => {
  const base = document({ '/a': answering('x') });
  const revision = document({ '/a': answering('x', 'y', 'z'), '/b': { get: { responses } } });
  const at = '/paths/~1a/post/responses/200/content/application~1json/schema/properties';
  expect(rowsOf(base, revision, { [`${at}/y`]: '02.2', [`${at}/z`]: '02.2', '/paths/~1b': '02.10' })).toEqual([
    { interface: '/a', type: 'Modified', remarks: ['The response parameters y and z are added.'], published: ['02.2'] },
    { interface: '/b', type: 'New', remarks: ['This interface is added.'], published: ['02.10'] },
  ]);
});

test('changes of one interface under different published rows are different rows', () => {
  const at = '/paths/~1a/post/responses/200/content/application~1json/schema/properties';
  const rows = { [`${at}/y`]: '02.2', [`${at}/z`]: '02.1' };
  expect(rowsOf(document({ '/a': answering() }), document({ '/a': answering('y', 'z') }), rows)).toEqual([
    { interface: '/a', type: 'Modified', remarks: ['The response parameter z is added.'], published: ['02.1'] },
    { interface: '/a', type: 'Modified', remarks: ['The response parameter y is added.'], published: ['02.2'] },
  ]);
});

test('what stands apart has a row of its own', () => {
  const rows = { '/components/schemas/Code': '02.1' };
  expect(rowsOf(document({ '/a': answering() }), document({ '/a': answering() }, ['1', '2', '3']), rows)).toEqual([
    { interface: '-', type: 'New', remarks: ['The codes 2 and 3 are added.'], published: ['02.1'] },
  ]);
});

test('what stands apart joins the one interface with the same published row and leaves its type', () => {
  const rows = { '/components/schemas/Code': '02.1', '/paths/~1a': '02.1' };
  expect(rowsOf(document({ '/a': answering() }), document({ '/a': answering('y') }, ['1', '2']), rows)).toEqual([
    {
      interface: '/a',
      type: 'Modified',
      remarks: ['The response parameter y is added.', 'The code 2 is added.'],
      published: ['02.1'],
    },
  ]);
});

test('a change that no action wrote has a row without published rows, at the end', () => {
  const revision = document({ '/a': answering('y') }, ['1', '2']);
  expect(rowsOf(document({ '/a': answering() }), revision, { '/paths/~1a': '02.1' })).toEqual([
    { interface: '/a', type: 'Modified', remarks: ['The response parameter y is added.'], published: ['02.1'] },
    { interface: '-', type: 'New', remarks: ['The code 2 is added.'], published: [] },
  ]);
});

test('a description is told only where nothing else is, bookkeeping never', () => {
  const base = document({ '/a': { get: { description: 'Old.', responses } } });
  const revision = document({ '/a': { get: { description: 'New.', responses } } }, ['1'], {
    title: 'Gate',
    version: '2',
  });
  expect(rowsOf(base, revision)).toEqual([
    { interface: '/a', type: 'Modified', remarks: ['The description is modified.'], published: [] },
  ]);
  const deprecated = document({ '/a': { get: { description: 'New.', deprecated: true, responses } } });
  expect(rowsOf(base, deprecated)).toEqual([
    { interface: '/a', type: 'Modified', remarks: ['Deprecation is announced for this interface.'], published: [] },
  ]);
});
