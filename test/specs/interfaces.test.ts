import { isObject, type JsonObject } from '@cc-gateway/loader';
import { nodesOf } from '@cc-gateway/openapi/places';
import { textOf } from '@cc-gateway/openapi/text';
import { describe, expect, test } from 'vitest';
import { loadIssues } from '../../commands/src/issues/load-issues.ts';
import { objectsIn, readYaml, textsIn } from './read-yaml.ts';

const interfaces = objectsIn(await readYaml('test/specs/interfaces.yaml'), 'interfaces');
const issues = await loadIssues();

/** `voicecall.callout put /voicecall/{agentid}/callout` of every operation, sorted. */
function operationsOf(document: JsonObject): string[] {
  return nodesOf(document, 'operation')
    .map(({ value, path }) => `${textOf(value, 'operationId') ?? ''} ${path.at(-1)} ${path.at(-2)}`)
    .sort();
}

test('137 interfaces in the newest Issue, 73 in the first; one is a callback', () => {
  const counts = issues.map(({ document }) => nodesOf(document.value, 'operation').length);
  expect([counts[0], counts.at(-1)]).toEqual([73, 137]);
  expect(interfaces.filter(({ callback }) => callback === true).map(({ id }) => id)).toEqual(['agentevent.pushEvent']);
});

describe.each(issues)('Issue $name', ({ number, document }) => {
  test('has the interfaces that exist so far, with id, method and path', () => {
    const sofar = interfaces.filter(({ since }) => Number(since) <= number);
    const expected = sofar.map(({ id, method, path }) => [id, method, path].map(String).join(' ')).sort();
    expect(operationsOf(document.value)).toEqual(expected);
  });
});

test('an unconfirmed method says so', () => {
  const newest = issues.at(-1)?.document.value;
  const operations = newest === undefined ? [] : nodesOf(newest, 'operation').map(({ value }) => value);
  const marked = operations.filter((value) => textsIn(value, 'x-unconfirmed').includes('method'));
  const expected = interfaces.filter(({ unconfirmed }) => unconfirmed === 'method').map(({ id }) => id);
  expect(marked.map((value) => value['operationId']).sort()).toEqual(expected.sort());
});

test('Issues without changes equal the one before but for title, number, date and version', () => {
  const quiet = issues.filter(({ unchanged }) => unchanged);
  expect(quiet.map(({ number }) => number)).toEqual([15, 16, 17, 19]);
  for (const issue of quiet) {
    const before = issues.find(({ number }) => number === issue.number - 1);
    expect(withoutStamp(issue.document.value)).toEqual(withoutStamp(before?.document.value ?? {}));
    expect(issue.document.value['x-issue']).toEqual({ number: issue.number, date: issue.date });
  }
});

/** A specification without what tells its Issue from the one before. */
function withoutStamp(document: JsonObject): JsonObject {
  const info = isObject(document['info']) ? document['info'] : {};
  return { ...document, 'x-issue': null, info: { ...info, title: null, version: null } };
}
