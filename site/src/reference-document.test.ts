import { expect, test } from 'vitest';
import { referenceDocument } from './reference-document.ts';

test('puts the extensions of an operation into its description and leaves the rest', () => {
  const specification = {
    openapi: '3.1.1',
    paths: {
      '/x': {
        parameters: [{ name: 'id', in: 'path', 'x-unconfirmed': 'range' }],
        get: { operationId: 'x.get', description: 'Gets x.', 'x-errors': ['1'], 'x-events': [], 'x-sources': ['a'] },
        put: { operationId: 'x.put', 'x-log-name': 'putX' },
      },
    },
    components: { schemas: { ErrorCode: { enum: ['1'], 'x-enumDescriptions': { '1': 'Wrong < right' } } } },
  };
  expect(referenceDocument(specification)).toEqual({
    openapi: '3.1.1',
    paths: {
      '/x': {
        parameters: [{ name: 'id', in: 'path', 'x-unconfirmed': 'range' }],
        get: {
          operationId: 'x.get',
          'x-sources': ['a'],
          description: 'Gets x.\n\n**Error codes**\n\n- `1` Wrong \\< right',
        },
        put: { operationId: 'x.put', description: '**Name in the logs:** `putX`' },
      },
    },
    components: { schemas: { ErrorCode: { enum: ['1'], 'x-enumDescriptions': { '1': 'Wrong &lt; right' } } } },
  });
});

test('leaves no tag in what Redoc takes for Markdown', () => {
  const hostile = '<script>x</script> `<b>`';
  const escaped = '&lt;script>x&lt;/script> `&lt;b>`';
  const specification = {
    info: { title: '<i>', description: hostile },
    tags: [{ name: '<i>', description: hostile }],
    components: {
      schemas: {
        description: { type: 'string', description: hostile, enum: ['<i>'], 'x-enumDescriptions': { '<i>': hostile } },
      },
    },
  };
  expect(referenceDocument(specification)).toEqual({
    info: { title: '<i>', description: escaped },
    tags: [{ name: '<i>', description: escaped }],
    components: {
      schemas: {
        description: { type: 'string', description: escaped, enum: ['<i>'], 'x-enumDescriptions': { '<i>': escaped } },
      },
    },
  });
});

test('keeps a document without paths', () => {
  expect(referenceDocument({ openapi: '3.1.1', paths: null })).toEqual({ openapi: '3.1.1', paths: null });
});
