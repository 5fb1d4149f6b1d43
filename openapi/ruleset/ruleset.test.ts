import { readdirSync, readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import { isArray, isObject, parseSource, toPointer, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { describe, expect, test } from 'vitest';
import { extensions } from './extensions.ts';
import type { RuleDefinition } from './rule.ts';
import { rules, toSpectralRule } from './ruleset.ts';
import { listOf, textOf } from './text.ts';

const { Ruleset, Spectral } = spectralCore;

interface Found {
  readonly path: string;
  readonly message: string;
}

interface RuleCase {
  readonly name: string;
  readonly document: JsonObject;
  readonly findings: readonly Found[];
}

/** The cases of a rule, by its id: `cases/<id>.yaml` holds `cases: [{ name, document, findings: [{ path, message }] }]`. */
function casesOf(id: string): RuleCase[] {
  const file = new URL(`./cases/${id}.yaml`, import.meta.url);
  const { value } = parseSource(readFileSync(file, 'utf8'), { uri: file.href, name: `${id}.yaml` });
  return listOf(value, 'cases').map((each) => {
    const document = isObject(each) ? each['document'] : undefined;
    if (!isObject(document)) throw new Error(`a case of ${id} has no document`);
    return { name: textOf(each, 'name') ?? '', document, findings: listOf(each, 'findings').map(toFound) };
  });
}

function toFound(finding: JsonValue): Found {
  return { path: textOf(finding, 'path') ?? '', message: textOf(finding, 'message') ?? '' };
}

/** What a rule alone says about a document, through Spectral; sorted by path, then message. */
async function lint(rule: RuleDefinition, document: JsonObject): Promise<Found[]> {
  const spectral = new Spectral();
  spectral.setRuleset(new Ruleset({ rules: { rule: toSpectralRule(rule) } }));
  const results = await spectral.run({ ...document });
  return results
    .map((result) => ({ path: toPointer(result.path), message: result.message }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.message, b.message));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const cases = casesOf(id);

  test.each(cases)('$name', async ({ document, findings }) => {
    expect(await lint(rule, document)).toEqual(findings);
  });

  test('has a passing and a failing case', () => {
    expect(cases.some(({ findings }) => findings.length === 0)).toBe(true);
    expect(cases.some(({ findings }) => findings.length > 0)).toBe(true);
  });
});

function namesIn(folder: string, extension: string): string[] {
  const files = readdirSync(new URL(folder, import.meta.url));
  return files.map((file) => file.replace(extension, '')).sort();
}

test('every rule is a file of its own and every file of cases has a rule', () => {
  expect(namesIn('./rules', '.ts')).toEqual(Object.keys(rules));
  expect(namesIn('./cases', '.yaml')).toEqual(Object.keys(rules));
});

test('the extensions are those that openapi/README.md explains', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(x-[\w-]+)` \| ([^|]*) \|/gm)];
  const ofSpecifications = rows.filter(([, , place]) => !/action|erratum/.test(place ?? ''));
  expect(ofSpecifications.map(([, name]) => name).sort()).toEqual(Object.keys(extensions).sort());
});

test('a rule does not break on a document of another shape', async () => {
  const odd: JsonObject = { paths: [], components: { schemas: { A: null, B: [], C: { properties: [], enum: {}, oneOf: {} } } } };
  for (const rule of Object.values(rules)) expect(isArray(await lint(rule, odd))).toBe(true);
});
