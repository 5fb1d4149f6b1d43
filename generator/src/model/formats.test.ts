import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { readFormats } from './formats.ts';
import { formatCode } from '../templates/formats.ts';

const at = { type: 'string', format: 'date-time' };
const long = { type: 'integer', format: 'int64' };
const text = { type: 'string' };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** The conversion of a schema as code. */
function conversionOf(schema: object, schemas: object = {}, openapi = '3.1.0'): string {
  const document = { openapi, info: { title: 'T', version: '1' }, paths: {}, components: { schemas, x: schema } };
  const loaded = loadText(JSON.stringify(document), { name: 'formats.json' });
  const plan = readFormats(loaded, { dates: 'Date', int64: 'bigint' }).at('/components/x');
  return plan === undefined ? 'none' : String(formatCode(plan));
}

const order = { required: ['kind', 'ordered'], properties: { kind: { const: 'order' }, ordered: at } };
const invoice = { required: ['kind'], properties: { kind: { enum: ['invoice'] }, total: long } };
const note = { properties: { kind: { enum: ['note', 'memo'] }, at: text } };

test.each<[string, object, object, string]>([
  [
    'members that are fixed tell branches apart',
    { oneOf: [ref('Order'), { allOf: [ref('Invoice')] }, note, { type: 'null' }] },
    { Order: order, Invoice: invoice },
    "format.tagged('kind', [['order', formats.order], ['invoice', formats.invoice], ['note', undefined], ['memo', undefined]])",
  ],
  [
    'else what is required, kinds that differ, a member that is fixed',
    { anyOf: [order, { required: ['kind', 'id'], properties: { kind: text, id: { ...text, readOnly: true }, at } }] },
    {},
    "format.any(format.fitting({ required: ['kind', 'ordered'], values: { kind: 'order' } }, format.object({\n" +
      "  ordered: format.dateTime,\n})), format.fitting({ required: ['kind'] }, format.object({\n  at: format.dateTime,\n})))",
  ],
  [
    'kinds',
    {
      oneOf: [
        { properties: { id: text, at } },
        { properties: { id: { type: ['integer', 'null'] }, at } },
        { properties: { id: long, at: text } },
      ],
    },
    {},
    "format.any(format.fitting({ kinds: { id: 'string' } }, format.object({\n  at: format.dateTime,\n})), " +
      "format.fitting({ kinds: { id: 'number null' } }, format.object({\n  at: format.dateTime,\n})), " +
      "format.fitting({ kinds: { id: 'number' } }, format.object({\n  id: format.int64,\n})))",
  ],
  ['scalars need no telling', { anyOf: [at, long, text] }, {}, 'format.any(format.dateTime, format.int64)'],
  ['nor does null', { oneOf: [ref('Order'), { type: 'null' }] }, { Order: order }, 'formats.order'],
  ['nothing is converted', { oneOf: [text, note] }, {}, 'none'],
  [
    'items by their place',
    { prefixItems: [at, text, long], items: at },
    {},
    'format.tuple([format.dateTime, undefined, format.int64], format.dateTime)',
  ],
  [
    'the first items alone',
    { prefixItems: [text, ref('Order')] },
    { Order: order },
    'format.tuple([undefined, formats.order])',
  ],
  ['items after others', { prefixItems: [text], items: at }, {}, 'format.tuple([undefined], format.dateTime)'],
  ['items that need nothing', { prefixItems: [text], items: text }, {}, 'none'],
])('%s', (_name, schema, schemas, code) => {
  expect(conversionOf(schema, schemas)).toBe(code);
});
