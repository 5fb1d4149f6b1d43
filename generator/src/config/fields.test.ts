import { expect, test } from 'vitest';
import { configSchema } from './fields.ts';

test('the JSON Schema of the package is that of the fields (vitest -u writes it)', async () => {
  const file = new URL('../../config.schema.json', import.meta.url).pathname;
  await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
});
