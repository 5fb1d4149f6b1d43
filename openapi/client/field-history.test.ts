import { loadText, type LoadedDocument } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { describeHistory } from './field-history.ts';

const OPERATION = '/paths/~1x/post';
const BODY = `${OPERATION}/requestBody/content/application~1json/schema/properties`;

function documentOf(parameters: readonly object[], properties: object, schemas: object = {}): LoadedDocument {
  const content = { 'application/json': { schema: { type: 'object', properties } } };
  const post = { parameters, requestBody: { content }, responses: { 204: { description: '' } } };
  const value = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/x': { post } },
    components: { schemas },
  };
  return loadText(JSON.stringify(value), { name: 'x.json' });
}

const query = (name: string): object => ({
  name,
  in: 'query',
  description: `The ${name}.`,
  schema: { type: 'string' },
});

const sources = [
  { name: '01', document: documentOf([query('a')], { old: { type: 'integer', maximum: 9 } }) },
  {
    name: '02',
    document: documentOf(
      [query('b'), query('a')],
      {
        old: { type: 'integer', maximum: 99, description: 'Old.' },
        young: { $ref: '#/components/schemas/Young' },
      },
      { Young: { type: 'object', description: 'Young.', properties: { inner: { type: 'string' } } } },
    ),
  },
  {
    name: '03',
    document: documentOf(
      [query('b'), query('a')],
      {
        old: { type: 'integer', maximum: 999, description: 'Old.' },
        young: { $ref: '#/components/schemas/Young' },
      },
      { Young: { type: 'object', description: 'Young.', properties: { inner: { type: 'string', maxLength: 1 } } } },
    ),
  },
];

test.each([
  [`${OPERATION}/parameters/0`, 'The b. Since Issue 02.'],
  [`${OPERATION}/parameters/1`, 'The a.'],
  [`${BODY}/old`, 'Old. Changed in Issue 02, 03.'],
  [`${BODY}/young`, 'Young. Since Issue 02.'],
  ['/components/schemas/Young/properties/inner', 'Changed in Issue 03.'],
  ['/components/schemas/Young', 'Young.'],
])('%s: %s', (pointer, description) => {
  expect(describeHistory(sources).at(pointer)).toMatchObject({ description });
});

test('an Issue knows nothing of those after it, and its document stays as it is', () => {
  const earlier = describeHistory(sources.slice(0, 2));
  expect(earlier.at(`${BODY}/old`)).toMatchObject({ description: 'Old. Changed in Issue 02.' });
  expect(sources[1]?.document.at(`${BODY}/old`)).toMatchObject({ description: 'Old.' });
});
