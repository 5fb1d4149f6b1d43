import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { faultOf } from './fault-of.ts';

it('decodes UTF-8 and leaves a byte order mark to the parser', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFFä😀\uFFFD'), 'a.yaml')).toBe('\uFEFFä😀\uFFFD');
});

it.each<[string, readonly number[], string]>([
  ['UTF-16 little endian', [0xff, 0xfe, 0x61, 0], '1:1\n  the file is UTF-16 text\n  save it as UTF-8'],
  ['UTF-16 big endian', [0xfe, 0xff, 0, 0x61], '1:1\n  the file is UTF-16 text\n  save it as UTF-8'],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], '1:1\n  the file is UTF-32 text\n  save it as UTF-8'],
  ['a NUL byte', [0x61, 0x0a, 0x62, 0], '2:2\n  the file holds a NUL byte\n  is it a binary file?'],
  ['Latin-1', [0x61, 0x3a, 0x0a, 0x20, 0xe4, 0x20], '2:2\n  the bytes here are not UTF-8\n  save the file as UTF-8'],
  ['a cut sequence', [0x61, 0xe2, 0x82], '1:2\n  the bytes here are not UTF-8\n  save the file as UTF-8'],
  ['an encoded surrogate', [0x61, 0xed, 0xa0, 0x80], '1:2\n  the bytes here are not UTF-8\n  save the file as UTF-8'],
  [
    'a fault after a written U+FFFD and a byte order mark',
    [0xef, 0xbb, 0xbf, 0xef, 0xbf, 0xbd, 0x61, 0xff],
    '1:3\n  the bytes here are not UTF-8\n  save the file as UTF-8',
  ],
])('refuses %s', async (_, bytes, expected) => {
  const fault = await faultOf(() => decodeText(Uint8Array.from(bytes), 'a.yaml'));
  expect(fault).toBe(`error file-not-text   a.yaml:${expected}`);
});
