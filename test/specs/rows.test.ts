import { isObject, type JsonObject } from '@cc-gateway/loader';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadIssues, type Issue } from '../../commands/src/issues/load-issues.ts';
import { readActions, type Action } from './overlay-actions.ts';
import { pathOf, readRows, type Row } from './published-rows.ts';
import { objectIn } from './read-yaml.ts';

const issues = await loadIssues();
const rows = await readRows();
const actions = await readActions(
  issues.filter((issue) => issue.number > 1 && !issue.unchanged).map(({ number }) => number),
);
const rowOf = new Map(rows.map((row) => [row.number, row]));

/** Each Issue with the one before it. */
const steps = issues.slice(1).map((issue, index): { name: string; before: Issue; issue: Issue } => {
  const before = issues[index];
  if (before === undefined) throw new Error(`Issue ${issue.name} has no predecessor`);
  return { name: issue.name, before, issue };
});

test.each([
  [
    'https://IP address:Port number/agentgateway/resource/voicecall/{agentid}/answer?{callid=XXXX}',
    '/voicecall/{agentid}/answer',
  ],
  [
    'https://IP address:Port number/agentgateway/resource/voicecall/{agentid}/requestcall/ {callid}/{skilltype}?skillId={skillId}',
    '/voicecall/{agentid}/requestcall/{callid}/{skilltype}',
  ],
  [
    'https://IP address:Port number/agentgateway/resource/recordfile/{agentid}?recordId= xxx&filetype=1',
    '/recordfile/{agentid}',
  ],
])('the path of %s', (printed, path) => {
  expect(pathOf(printed)).toBe(path);
});

test('every published row has an action', () => {
  const named = new Set(actions.map(({ row }) => row));
  expect(rows).toHaveLength(119);
  expect(rows.filter(({ number }) => !named.has(number)).map(({ number }) => number)).toEqual([]);
});

test('every action names a row of its own Issue', () => {
  const strays = actions.filter(({ row, issue }) => rowOf.get(row)?.issue !== issue);
  expect(strays.map(({ row, target }) => `${row} ${target}`)).toEqual([]);
});

test('every action touches only what its row names', () => {
  expect(
    actions.filter((action) => !isNamed(action, rowOf.get(action.row))).map(({ row, target }) => `${row} ${target}`),
  ).toEqual([]);
});

/** A new interface may be the first of its resource, and then brings the tag. */
function isNamed({ paths, components, others }: Action, row: Row | undefined): boolean {
  if (row === undefined) return false;
  return (
    (row.interface === 'all' || paths.every((path) => path === row.interface)) &&
    components.every((component) => row.components.includes(component)) &&
    others.every((member) => member === 'tags' && row.type === 'New')
  );
}

test('every path and component that a row names is touched by one of its actions', () => {
  const missing = rows.flatMap((row) => {
    const paths = actions.filter((action) => action.row === row.number).flatMap((action) => action.paths);
    // Rows that share their cells share the component as well: one action of the Issue is enough.
    const components = actions.filter(({ issue }) => issue === row.issue).flatMap((action) => action.components);
    const named = [...(row.interface === 'none' ? [] : [row.interface]), ...row.components];
    return named
      .filter((each) => !paths.includes(each) && !components.includes(each))
      .map((each) => `${row.number} ${each}`);
  });
  expect(missing).toEqual([]);
});

describe.each(steps)('Issue $name', ({ before, issue }) => {
  let own: readonly Row[] = [];
  beforeAll(() => {
    own = rows.filter((row) => row.issue === issue.number);
  });

  test('has a new path for each New row, and no other', () => {
    const brought = Object.keys(pathsOf(issue)).filter((path) => !Object.hasOwn(pathsOf(before), path));
    const named = own
      .filter(({ type, interface: path }) => type === 'New' && path !== 'none')
      .map((row) => row.interface);
    expect(brought.sort()).toEqual(named.sort());
  });

  test('loses nothing', () => {
    expect(Object.keys(pathsOf(before)).filter((path) => !Object.hasOwn(pathsOf(issue), path))).toEqual([]);
    expect(componentsOf(before).filter((name) => !componentsOf(issue).includes(name))).toEqual([]);
  });

  test('changes the paths of its Modified rows, and no other', () => {
    const changed = Object.keys(pathsOf(before)).filter((path) => !isSame(pathsOf(before)[path], pathsOf(issue)[path]));
    const named = own.filter(({ type }) => type === 'Modified').flatMap((row) => pathsNamed(row, before));
    expect(changed.sort()).toEqual([...new Set(named)].sort());
  });

  test('changes the components that its rows name, and no other', () => {
    const changed = componentsOf(before).filter((name) => !isSame(componentOf(before, name), componentOf(issue, name)));
    const named = own.flatMap((row) => row.components).filter((name) => componentsOf(before).includes(name));
    expect(changed.sort()).toEqual([...new Set(named)].sort());
  });
});

function pathsOf(issue: Issue): JsonObject {
  return objectIn(issue.document.value, 'paths');
}

function pathsNamed(row: Row, before: Issue): string[] {
  if (row.interface === 'all') return Object.keys(pathsOf(before));
  return row.interface === 'none' ? [] : [row.interface];
}

/** `schemas.ErrorCode` for every component. */
function componentsOf(issue: Issue): string[] {
  const sections = Object.entries(objectIn(issue.document.value, 'components'));
  return sections.flatMap(([section, members]) =>
    (isObject(members) ? Object.keys(members) : []).map((name) => `${section}.${name}`),
  );
}

function componentOf(issue: Issue, name: string): unknown {
  const [section = '', ...rest] = name.split('.');
  return objectIn(objectIn(issue.document.value, 'components'), section)[rest.join('.')];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
