import { withRetries } from '@cc-gateway/client';
import { expect, test } from 'vitest';

test.each([
  ['GET', {}, 3],
  ['PUT', {}, 1],
  ['DELETE', {}, 1],
  ['POST', {}, 1],
  ['PUT', { methods: ['PUT'] }, 3],
])('%s with %j is sent %d times', async (method, options, times) => {
  let count = 0;
  const send = withRetries({ delay: 0, ...options }, () => {
    count++;
    return Promise.reject(new TypeError('fetch failed'));
  });
  await expect(send('https://gateway.example/', { method, headers: {} })).rejects.toThrow('fetch failed');
  expect(count).toBe(times);
});
