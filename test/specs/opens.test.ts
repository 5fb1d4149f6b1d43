// Any tool that reads OpenAPI 3.1 opens the specifications: two that share no code with ours nor with each other.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { repository } from './read-yaml.ts';

const folder = path.join(repository, 'generated', 'specs');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const validator = new Validator();
const config = await createConfig({ extends: ['spec'] });

test('there are 24', () => {
  expect(files).toEqual(Array.from({ length: 24 }, (_, index) => `issue-${String(index + 1).padStart(2, '0')}.yaml`));
});

describe.each(files)('%s', (name) => {
  const file = path.join(folder, name);

  test('opens in Redocly, which finds nothing against the specification', async () => {
    const problems = await lint({ ref: file, config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('validates against the schema of OpenAPI 3.1 and its references resolve', async () => {
    expect(await validator.validate(file)).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(JSON.stringify(validator.resolveRefs())).not.toContain('"$ref":"#/components/responses');
  });
});
