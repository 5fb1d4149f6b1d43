import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackages } from './missing-packages.ts';
import { settle } from './settings.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'missing-'));
});
afterEach(() => rmSync(project, { recursive: true }));

function missing(given: object): string[] {
  return missingPackages(settle({ spec: 'a.yaml', out: 'src/api', ...given }, undefined, project));
}

test('what is not installed for the output is told', () => {
  writeFileSync(join(project, 'package.json'), '{}');
  mkdirSync(join(project, 'node_modules/fastify'), { recursive: true });
  expect(missing({})).toEqual(['openapi-fetch', '@types/node']);
  expect(missing({ client: true })).toEqual(['openapi-fetch']);
  expect(missing({ types: true })).toEqual([]);
});

test('nothing is told where packages are not installed by npm', () => {
  expect(missing({})).toEqual([]);
  writeFileSync(join(project, 'package.json'), '{}');
  writeFileSync(join(project, '.pnp.cjs'), '');
  expect(missing({})).toEqual([]);
});
