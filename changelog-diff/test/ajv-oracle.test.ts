import { expect, test } from 'vitest';
import { convert30 } from './ajv-oracle.ts';

test('schemas of 3.0 are written as JSON Schema', () => {
  expect(convert30({ type: 'string', nullable: true })).toEqual({ type: ['string', 'null'] });
  expect(convert30({ minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false })).toEqual({
    exclusiveMinimum: 1,
    maximum: 5,
  });
  expect(convert30({ $ref: '#/a', description: 'ignored' })).toEqual({ $ref: '#/a' });
  expect(convert30({ nullable: true, oneOf: [{ $ref: '#/a' }] })).toEqual({ oneOf: [{ $ref: '#/a' }] });
  expect(convert30({ items: [{ type: 'integer', nullable: false }] })).toEqual({ items: [{ type: 'integer' }] });
});

test('properties that have the names of keywords stay', () => {
  const properties = {
    nullable: { type: 'string' },
    minimum: { type: 'string' },
    exclusiveMinimum: { type: 'string' },
  };
  expect(convert30({ properties })).toEqual({ properties });
});
