import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as format from './formats.ts';
import type { Format } from '../format.ts';
import { fitting } from './fitting.ts';
import { longJson } from './long-json.ts';
import { longs } from './longs.ts';

// RFC 3339 section 5.6 and 5.7.
test.each([
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22t10:00:00.123456z', '2026-11-22T10:00:00.123Z'],
  ['2026-11-22T10:00:00+14:00', '2026-11-21T20:00:00.000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['1990-12-31T23:59:60Z', '1990-12-31T23:59:59.000Z'],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
])('date-time %s', (text, iso) => {
  const value = format.dateTime.decode(text);
  expect(value instanceof Date ? value.toISOString() : value).toBe(iso);
});

test.each([
  '0000-00-00T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T10:60:00Z',
  '2026-11-22T10:00:00',
  '10000-01-01T00:00:00Z',
  '2026-11-22',
  'soon',
  '',
])('C08 %j is no date-time', (text) => {
  expect(() => format.dateTime.decode(text)).toThrow(SyntaxError);
});

test('C08 dates that cannot be written', () => {
  expect(() => format.dateTime.encode(new Date(Number.NaN))).toThrow('valid Date');
  expect(() => format.dateTime.encode(new Date(Date.UTC(10000, 0)))).toThrow('years 0 to 9999');
  expect(format.dateTime.encode(null)).toBeNull();
});

test('dates come back as they went', () => {
  const date = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (value) => {
      expect(format.dateTime.decode(format.dateTime.encode(value))).toEqual(value);
    }),
  );
});

test('members, lists, choices, recursion', () => {
  const pet: Format = format.object(
    { born: format.dateTime, mother: format.lazy(() => pet), seen: format.list(format.dateTime) },
    format.int64,
  );
  const wire = {
    born: '2026-01-01T00:00:00Z',
    mother: { born: null },
    seen: ['2026-01-02T00:00:00Z'],
    weight: 3,
    name: 'x',
  };
  const code = {
    born: new Date(Date.UTC(2026, 0, 1)),
    mother: { born: null },
    seen: [new Date(Date.UTC(2026, 0, 2))],
    weight: 3n,
    name: 'x',
  };
  expect(pet.decode(wire)).toEqual(code);
  const either = format.any(format.object({ at: format.dateTime }), format.object({ n: format.int64 }));
  expect(either.decode({ at: 'soon', n: 1 })).toEqual({ at: 'soon', n: 1n });
  expect(
    format
      .all(format.object({ n: format.int64Text }), format.object({ at: format.dateTime }))
      .encode({ n: '12', at: new Date(0) }),
  ).toEqual({
    n: 12n,
    at: '1970-01-01T00:00:00.000Z',
  });
  const finished = new FormData();
  expect(pet.encode(finished)).toBe(finished);
  expect(() => format.int64Text.encode('1.5')).toThrow("'1.5' is no integer");
});

const order = fitting(
  { required: ['ordered'], values: { kind: 'order' } },
  format.object({ ordered: format.dateTime, shipped: format.dateTime }),
);
const invoice = fitting(
  { required: ['issued'], kinds: { id: 'string number', lines: 'array', to: 'object', total: 'number' } },
  format.object({ issued: format.dateTime, shipped: format.dateTime, total: format.int64 }),
);
const instant = '2026-01-01T00:00:00.000Z';
const date = new Date(instant);

test.each<[string, unknown, unknown]>([
  ['what is required', { issued: instant, shipped: instant, total: 7 }, { issued: date, shipped: date, total: 7n }],
  ['what is fixed', { kind: 'x', ordered: instant }, { kind: 'x', ordered: instant }],
  ['what is fixed and there', { kind: 'order', ordered: instant }, { kind: 'order', ordered: date }],
  ['what is fixed and not there', { ordered: instant, issued: 1 }, { ordered: date, issued: 1 }],
  ['null is of every kind', { issued: instant, id: null, to: null }, { issued: date, id: null, to: null }],
  ['one of the kinds', { issued: instant, id: 1, lines: [], to: {} }, { issued: date, id: 1, lines: [], to: {} }],
  ['another kind', { issued: instant, to: [] }, { issued: instant, to: [] }],
  ['a long integer is a number', { issued: instant, total: 2n ** 60n }, { issued: date, total: 2n ** 60n }],
  ['a date that is none', { issued: 'soon' }, { issued: 'soon' }],
  ['no object', [instant], [instant]],
])('C08 a choice goes by %s', (_name, wire, code) => {
  const { decode, encode } = longs(format.any(order, invoice));
  expect(decode(wire)).toEqual(code);
  expect(longJson.stringify(encode(decode(wire)))).toBe(longJson.stringify(wire));
});

test.each<[string, Format, unknown, unknown]>([
  ['the first scalar that it is', format.any(format.dateTime, format.int64), 5, 5n],
  [
    'items by their place',
    format.tuple([format.dateTime, undefined]),
    [instant, instant, instant],
    [date, instant, instant],
  ],
  ['items after the first', format.tuple([undefined], format.int64), [1, 2, 3], [1, 2n, 3n]],
  ['no items', format.tuple([format.dateTime]), [], []],
  ['no array', format.tuple([format.dateTime]), { 0: instant }, { 0: instant }],
])('C08 %s', (_name, { decode, encode }, wire, code) => {
  expect(decode(wire)).toEqual(code);
  expect(longJson.stringify(encode(code))).toBe(longJson.stringify(wire));
});

test('a file is of every kind', () => {
  const file = fitting({ kinds: { file: 'string' } }, format.object({ at: format.dateTime }));
  const body = { file: new Blob(['a']), at: date };
  expect(file.encode(body)).toEqual({ ...body, at: instant });
});

test('C08 integers of any size', () => {
  const members = format.object({ a: format.int64, b: format.int64Text, h: format.int64 });
  const text =
    '{"a":9223372036854775807,"b":-9007199254740993,"c":1.5e300,"d":"9223372036854775807","e":[12345678901234567],' +
    '"f":"\ue000i12","g":"\ue000s","h":7,"i":1234567890123456.25}';
  const value = {
    a: 9223372036854775807n,
    b: '-9007199254740993',
    c: 1.5e300,
    d: '9223372036854775807',
    e: [Number('12345678901234567')],
    f: '\ue000i12',
    g: '\ue000s',
    h: 7n,
    i: 1234567890123456.25,
  };
  const { decode, encode } = longs(members);
  expect(decode(longJson.parse(text))).toEqual(value);
  expect(decode(longJson.parse(longJson.stringify(encode(value))))).toEqual(value);
  expect(() => longJson.parse('{"a":')).toThrow(SyntaxError);
});

test('what is no object with members stays what it is', () => {
  const file = new File(['a'], 'a.txt');
  const decoded = longs(format.object({ id: format.int64 })).decode({
    id: 9007199254740993n,
    file,
    other: 9007199254740993n,
  });
  expect(decoded).toEqual({ id: 9007199254740993n, file, other: 9007199254740992 });
});

test('JSON is as JSON.stringify has it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(longJson.stringify(value)).toBe(JSON.stringify(value));
      expect(longs(format.object({})).decode(longJson.parse(JSON.stringify(value)))).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
      // With a long integer in it, it is written by code of ours.
      expect(longJson.stringify([value, 9007199254740993n])).toBe(`[${JSON.stringify(value)},9007199254740993]`);
    }),
  );
});

test('long integers come back as they went, whatever they stand among', () => {
  const long = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).filter((one) => !Number.isSafeInteger(Number(one)));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      long,
      fc.integer(),
      fc.string({ unit: fc.constantFrom('\ue000', '"', '\\', 'i', '1', 's') }),
      fc.array(tie('tree')),
      fc.dictionary(fc.string(), tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(longJson.parse(longJson.stringify(value))).toEqual(value);
    }),
  );
});
