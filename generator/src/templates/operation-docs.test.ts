import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel } from '../model/create-model.ts';
import { operationDocs } from './operation-docs.ts';

function docsOf(operation: object, lines: readonly string[] = []): string {
  const document = { openapi: '3.1.0', info: {}, paths: { '/x': { get: { operationId: 'a.b', ...operation } } } };
  const notes = new Map([['a.b', [{ title: 'Errors', lines }]]]);
  const model = createModel(
    loadText(JSON.stringify(document), { name: 'x.json' }),
    lines.length === 0 ? {} : { notes },
  );
  const found = model.resources.flatMap(({ operations }) => operations)[0];
  return found === undefined ? '' : String(operationDocs(found));
}

test('inputs with limits and meanings, notes, an example', () => {
  const schema = { enum: [0, 1], 'x-enumDescriptions': { 0: 'Audio', 1: 'Video' }, default: 0, maximum: 1 };
  const parameter = { name: 'media', in: 'query', description: 'Kind\nof call.', schema, required: true };
  expect(docsOf({ summary: 'Call', description: 'Makes it.', parameters: [parameter] }, ['1: no', '2: never'])).toBe(
    [
      'Call',
      '',
      'Makes it.',
      '',
      '- query.media: Kind of call. (at most 1; default 0)',
      '  - 0: Audio',
      '  - 1: Video',
      '',
      'Errors:',
      '- 1: no',
      '- 2: never',
      '',
      '@example',
      'const answer = await b(client, { query: { media: 0 } });',
    ].join('\n'),
  );
});

test('nothing in the document is a tag or ends the comment', () => {
  const parameter = { name: '*/', in: 'query', description: '@evil */', example: '*/ @evil', schema: {} };
  expect(docsOf({ summary: '@evil', deprecated: true, parameters: [parameter] }, ['*/\n@evil'])).toBe(
    [
      '\\@evil',
      '',
      '- query.*\\/: @evil *\\/',
      '',
      'Errors: *\\/',
      '\\@evil',
      '',
      '@deprecated',
      '',
      '@example',
      "const answer = await b(client, { query: { '*\\/': '*\\/ @evil' } });",
    ].join('\n'),
  );
});

test('what is not known is not written', () => {
  const parameter = { name: 'a', in: 'query', schema: { type: 'string' } };
  expect(docsOf({ parameters: [parameter] })).toBe('GET /x');
  expect(docsOf({ parameters: [{ ...parameter, schema: { maximum: 3 } }] })).toBe('GET /x\n\n- query.a: at most 3');
});
