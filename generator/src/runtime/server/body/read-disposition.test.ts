import { expect, test } from 'vitest';
import { readDisposition, type Disposition } from './read-disposition.ts';

function read(text: string): Disposition {
  const content = (async function* () {})();
  return readDisposition({ headers: new Map([['content-disposition', text]]), content });
}

test.each<[text: string, name: string, fileName?: string]>([
  ['form-data; name="a"', 'a'],
  ['Form-Data ;  NAME=a', 'a'],
  ['attachment; name="a"; filename="b.txt"', 'a', 'b.txt'],
  [String.raw`form-data; name="a"; filename="C:\dir\a.txt"`, 'a', String.raw`C:\dir\a.txt`],
  [String.raw`form-data; name="a"; filename="b\"`, 'a', 'b\\'],
  [String.raw`form-data; name="a\"; filename="b"`, 'a\\', 'b'],
  [String.raw`form-data; name="a\"b"; filename="c\\d"`, 'a"b', String.raw`c\d`],
  ['form-data; name="a%22%0D%0Ab%20"; filename=""', 'a"\r\nb%20', ''],
  ['form-data; name="a;b=\\"c\\""', 'a;b="c"'],
])('%s', (text, name, fileName) => {
  expect(read(text)).toEqual({ name, fileName });
});

test.each([
  '',
  'form-data',
  'inline; name="a"',
  'form-data; name="a"; name="b"',
  'form-data; name="a"b',
  'form-data; name="a',
])('%j has no name', (text) => {
  expect(() => read(text)).toThrow('has a part without a name');
});

test('a name that never ends is refused in time that grows with its length', () => {
  const before = process.cpuUsage();
  expect(() => read(`form-data; name="${'\\";'.repeat(10_000)}x`)).toThrow('has a part without a name');
  expect(() => read(`form-data; name="${'\\'.repeat(10_001)}`)).toThrow('has a part without a name');
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});
