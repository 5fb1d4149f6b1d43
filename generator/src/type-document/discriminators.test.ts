import { loadDocument } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { bundleSchemas } from '../model/schemas.ts';
import { Judge } from '../runtime/shared/schema/judge.ts';
import { isSchema, type Definitions } from '../runtime/shared/schema/schema.ts';
import { withDiscriminators } from './discriminators.ts';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const tag = { type: 'object', required: ['t'], properties: { t: { type: 'string' } } };
const Card = { ...tag, required: ['t', 'number'], properties: { ...tag.properties, number: { type: 'string' } } };
const Sepa = { ...tag, properties: { ...tag.properties, mandate: { type: 'string' } } };
const mapping = { card: '#/components/schemas/Card', sepa: 'Sepa' };

/** What is judged by the schema `Method`. */
async function judge(schemas: object, values: readonly object[]): Promise<boolean[]> {
  const paths = {};
  const text = JSON.stringify({ openapi: '3.2.0', info: { title: 'T', version: '1' }, paths, components: { schemas } });
  const document = withDiscriminators(await loadDocument('-', { stdin: text }));
  const bundle = bundleSchemas(document, ['/components/schemas/Method'], {}, () => undefined);
  const definitions: Definitions = Object.fromEntries(
    Object.entries(bundle.definitions).map(([name, schema]) => [name, isSchema(schema) ? schema : false]),
  );
  const schema = bundle.at('/components/schemas/Method');
  const holds = new Judge(definitions, 'request').test(isSchema(schema) ? schema : false);
  return values.map(holds);
}

test.each<[what: string, schemas: object, held: readonly object[], refused: readonly object[]]>([
  [
    'a mapping',
    { Card, Sepa, Method: { oneOf: [ref('Card'), ref('Sepa')], discriminator: { propertyName: 't', mapping } } },
    [
      { t: 'card', number: '1' },
      { t: 'sepa', mandate: '1' },
      { t: 'sepa', number: '1' },
    ],
    [{ t: 'card' }, { t: 'paypal' }, {}, { t: 'Card', number: '1' }],
  ],
  [
    'the names of schemas',
    { Card, Sepa, Method: { anyOf: [ref('Card'), ref('Sepa')], discriminator: { propertyName: 't' } } },
    [{ t: 'Card', number: '1' }, { t: 'Sepa' }],
    [{ t: 'Card' }, { t: 'card', number: '1' }],
  ],
  [
    'a default',
    {
      Card,
      Sepa: { type: 'object', properties: { mandate: { type: 'string' } } },
      Method: {
        anyOf: [ref('Card'), ref('Sepa')],
        discriminator: { propertyName: 't', mapping, defaultMapping: 'Sepa' },
      },
    },
    [{ t: 'card', number: '1' }, { mandate: '1' }, { t: 'other', mandate: '1' }],
    [{ mandate: 1 }],
  ],
  [
    'an heir of an heir',
    {
      Base: { ...tag, discriminator: { propertyName: 't' } },
      Cat: { allOf: [ref('Base')] },
      Lion: { allOf: [ref('Cat')] },
      Method: { properties: { cat: ref('Cat'), lion: ref('Lion') } },
    },
    [{ cat: { t: 'Cat' } }, { cat: { t: 'Lion' } }, { lion: { t: 'Lion' } }],
    [{ cat: { t: 'Base' } }, { lion: { t: 'Cat' } }],
  ],
  [
    'an heir within an heir',
    {
      Cat: { ...tag, discriminator: { propertyName: 't' } },
      Lion: { allOf: [ref('Cat')], properties: { a: ref('Method') } },
      Method: { allOf: [ref('Lion')] },
    },
    [{ t: 'Method' }, { t: 'Method', a: { t: 'Method' } }],
    [{ t: 'Lion' }, { t: 'Method', a: { t: 'Cat' } }],
  ],
])('what is judged by a discriminator: %s', async (_what, schemas, held, refused) => {
  expect(await judge(schemas, [...held, ...refused])).toEqual([...held.map(() => true), ...refused.map(() => false)]);
});
