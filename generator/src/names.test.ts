import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName, safeIdentifier, typeStem, uniqueNames } from './names.ts';

test.each([
  ['callout', 'callout'],
  ['GetUser', 'getUser'],
  ['GETUser', 'GETUser'],
  ['snake_case', 'snake_case'],
  ['put photo', 'putPhoto'],
  ['repos/list-for-org', 'reposListForOrg'],
  ['delete', 'delete_'],
  ['then', 'then_'],
  ['constructor', 'constructor_'],
  ['__proto__', 'proto'],
  ['1st', '_1st'],
  ['', 'unnamed'],
  ['💥', 'unnamed'],
  ['日本', '日本'],
  ['Ärger im Büro', 'ärgerImBüro'],
  ['e\u0301t\u00e9', '\u00e9t\u00e9'],
  ['e-\u0301', '\u00e9'],
  ['\u0301a', '_\u0301a'],
  ['٣', '_٣'],
  ['a\u202eb\u200dc\u3164d\ufe0fe', 'aBCDE'],
  ['a・b·c‿d𠀀', 'aBCD'],
  ["x'];evil()//", 'xEvil'],
  ['a'.repeat(300), 'a'.repeat(60)],
])('safeIdentifier(%j) is %s', (text, name) => {
  expect(safeIdentifier(text)).toBe(name);
});

test.each([
  ['voicecall', 'voicecall'],
  ['agentConf', 'agent-conf'],
  ['Pet store', 'pet-store'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con_'],
  ['..', 'unnamed'],
  ['日本 Tag', 'tag'],
])('safeFileName(%j) is %s', (text, name) => {
  expect(safeFileName(text)).toBe(name);
});

test.each([
  ['callout', 'Callout'],
  ['delete_', 'Delete'],
  ['übel', 'Übel'],
  ['ßa', 'ßa'],
  ['foo_', 'Foo_'],
])('typeStem(%j) is %s', (name, stem) => {
  expect(typeStem(name)).toBe(stem);
});

test('names that differ in case only are told apart, exact names first', () => {
  const entries = new Map(['Pet', 'pet', 'p-e-t', 'PET'].map((text) => [text, text]));
  expect(uniqueNames(entries, safeIdentifier, ['pet2'])).toEqual(
    new Map([
      ['PET', 'PET'],
      ['pet', 'pet3'],
      ['Pet', 'pet4'],
      ['p-e-t', 'pET5'],
    ]),
  );
});

test('letters with two small forms count as equal', () => {
  const names = uniqueNames(new Map(['id', 'ıd'].map((text) => [text, text])), safeIdentifier);
  expect([...names.values()]).toEqual(['id', 'ıd2']);
});

test('every text becomes a name of its own, whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (texts) => {
      const names = uniqueNames(new Map(texts.map((text) => [text, text])), safeIdentifier);
      const reversed = uniqueNames(new Map([...texts].reverse().map((text) => [text, text])), safeIdentifier);
      const folded = new Set([...names.values()].map((name) => name.toLowerCase()));
      expect(folded.size).toBe(texts.length);
      for (const [text, name] of names) {
        expect(name).toMatch(/^[\p{ID_Start}_]\p{ID_Continue}*$/u);
        expect(reversed.get(text)).toBe(name);
      }
    }),
  );
});
