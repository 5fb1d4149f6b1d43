import { expect, test } from 'vitest';
import { fill } from './word-changes.ts';

const facts = {
  ...{ name: 'a', owner: undefined, part: 'request', value: '{name} $& $1', meaning: undefined, before: undefined },
  ...{ after: undefined, range: undefined, members: undefined, description: undefined, component: undefined },
  ...{ formerRange: undefined, about: undefined, demand: undefined },
  ...{ method: undefined, path: undefined },
};

test.each([
  ['The {part} parameter {name} is added.', 'The request parameter a is added.'],
  ['The value {value} is added.', 'The value {name} $& $1 is added.'],
  ['The value ({meaning}) of {owner} is added.', 'The value of is added.'],
  ['{name} ({part})', 'a (request)'],
  ['{name} is added: {about}.', 'a is added.'],
  ['{name} is added: {value}.', 'a is added: {name} $& $1.'],
  ['{other}', ''],
])('%s', (template, sentence) => {
  expect(fill(template, facts)).toBe(sentence);
});
