import { expect, test } from 'vitest';
import { findingOf, useOf } from '../../test/finding-of.ts';
import { parseSelector, selectorTest } from './selector.ts';

const get = useOf({ method: 'get', path: '/pets' });
const put = useOf({ method: 'put', path: '/pets/{id}' });
const webhook = useOf({ operations: [{ operation: { method: 'post', path: 'newPet', webhook: true }, places: [] }] });
const finding = findingOf({ uses: [get, put, webhook] });

test.each([
  ['property-removed', 'all'],
  ['property-*', 'all'],
  ['response-required-property-removed', 'all'],
  ['property-added', 'none'],
  ['@/pets', [get]],
  ['@/pets**', [get, put]],
  ['@PUT /pets/{id}', [put]],
  ['@* /pets/*', [put]],
  ['@DELETE /pets', 'none'],
  ['@webhook POST newPet', [webhook]],
  ['@newPet', 'none'],
  ['property-*@GET /**', [get]],
  ['operation-*@GET /**', 'none'],
  ['@#/components/schemas/Pet', 'all'],
  ['@#/components/schemas/Pet/**', 'all'],
  ['@#/components/*', 'none'],
])('%s', (text, selection) => {
  expect(selectorTest(parseSelector(text))(finding)).toEqual(
    typeof selection === 'string' ? selection : selection.flatMap(({ operations }) => operations),
  );
});
