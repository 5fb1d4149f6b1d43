import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { readEnums } from './enums.ts';

function enumsOf(schemas: object): unknown {
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  return readEnums(loadText(JSON.stringify(document), { name: 'enums.json' })).map(({ name, members }) => [
    name,
    Object.fromEntries(members.map((member) => [member.name, member.value])),
  ]);
}

test.each<[string, object, unknown[]]>([
  ['strings', { 'pet-state': { enum: ['sold', 'in stock'] } }, [['PetState', { sold: 'sold', inStock: 'in stock' }]]],
  ['numbers', { N: { enum: [1, -1, 1.5] } }, [['N', { value1: 1, valueMinus1: -1, value1Point5: 1.5 }]]],
  ['given names', { N: { enum: [0, 1], 'x-enum-varnames': ['Off', 'On'] } }, [['N', { off: 0, on: 1 }]]],
  [
    'what they stand for',
    {
      N: {
        enum: [1, 2, '2', '100-002', '100-003', 'x1', '9'],
        'x-enumDescriptions': {
          1: 'Signed in; not used',
          2: 'The agent is busy.',
          '100-002': 'Meaning not published.',
          '100-003': 'Meaning not published.',
          9: 'An explanation that is far too long to be the name of a value',
        },
      },
    },
    [
      [
        'N',
        {
          signedIn: 1,
          agentIsBusy: 2,
          agentIsBusy2: '2',
          meaningNotPublished100002: '100-002',
          meaningNotPublished100003: '100-003',
          x1: 'x1',
          _9: '9',
        },
      ],
    ],
  ],
  ['null aside', { N: { enum: ['a', null] } }, [['N', { a: 'a' }]]],
  [
    'other scripts',
    { N: { enum: ['排队', '已接通', 'Ärger', '男'] } },
    [['N', { 排队: '排队', 已接通: '已接通', ärger: 'Ärger', 男: '男' }]],
  ],
  [
    'no letter at all',
    { N: { enum: ['*', '💥', '', 'unnamed'], 'x-enum-varnames': ['all', '!'] } },
    [['N', { all: '*', '💥': '💥', '': '', unnamed: 'unnamed' }]],
  ],
  ['names that clash', { N: { enum: ['a-b', 'a b', ''] } }, [['N', { aB: 'a b', aB2: 'a-b', '': '' }]]],
  [
    'schemas that clash',
    { 'a-b': { enum: ['x'] }, aB: { enum: ['y'] } },
    [
      ['AB', { x: 'x' }],
      ['AB2', { y: 'y' }],
    ],
  ],
  ['objects are no constants', { O: { enum: [{ a: 1 }] }, P: { type: 'string' } }, []],
])('%s', (_name, schemas, expected) => {
  expect(enumsOf(schemas)).toEqual(expected);
});
