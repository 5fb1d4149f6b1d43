// The clients of the same classes of documents call their servers: what one side gives, the other side sees.
import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { startPair } from '../round-trip/generated-pair.ts';
import { roundTrip } from '../round-trip/round-trip.ts';
import { CLASSES } from './classes.ts';

// No value fits these schemas, so that no exchange can be made.
const IMPOSSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  // `null` that is also a text or a list.
  ['null beside a union with itself', ['PUT /a']],
]);

test.each(Object.entries(CLASSES))('%s', async (name, value) => {
  const pair = await startPair(loadText(JSON.stringify(value), { name: 'class.json' }));
  try {
    const { equal, unmade, differences } = await roundTrip(pair, 20);
    expect({ unmade, differences }).toEqual({ unmade: IMPOSSIBLE.get(name) ?? [], differences: [] });
    expect(equal).toBe(20 * (pair.routes.length - unmade.length));
  } finally {
    await pair.close();
  }
});
