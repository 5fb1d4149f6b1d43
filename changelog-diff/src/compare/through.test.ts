import { expect, test } from 'vitest';
import { readDocument } from '../../test/read-case.ts';
import { compare } from './compare.ts';

function throughs(name: string): object {
  const changes = compare(readDocument(name, 'base.yaml'), readDocument(name, 'revision.yaml'));
  return Object.fromEntries(
    changes.map(({ kind, base, revision, through }) => [kind === 'removed' ? base : revision, through]),
  );
}

test('a change tells the references passed on the way from its first use', () => {
  expect(throughs('union')).toMatchObject({
    '/components/schemas/Start/properties/at': {
      base: [
        '/paths/~1events/get/responses/200/content/application~1json/schema/items',
        '/components/schemas/Event/oneOf/0',
      ],
      revision: [
        '/paths/~1events/get/responses/200/content/application~1json/schema/items',
        '/components/schemas/Event/oneOf/2',
      ],
    },
  });
});

test('the reference of a path item and those of an allOf count', () => {
  expect(throughs('references')).toMatchObject({
    '/components/parameters/Limit/schema/maximum': {
      base: ['/paths/~1a', '/components/pathItems/Shared/parameters/0'],
      revision: ['/paths/~1a', '/components/pathItems/Shared/parameters/0'],
    },
  });
  expect(throughs('refactored-and-changed')).toMatchObject({
    '/components/schemas/Numbered/required/1': {
      base: ['/paths/~1shop~1orders/post/requestBody/content/application~1json/schema'],
      revision: [
        '/paths/~1orders/post/requestBody/content/application~1json/schema',
        '/components/schemas/Purchase/allOf/0',
      ],
    },
  });
});

test('without a reference on the way there is nothing to tell', () => {
  expect(throughs('parameters')).toMatchObject({ '/paths/~1orders/get/parameters/3/required': undefined });
});
