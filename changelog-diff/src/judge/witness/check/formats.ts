import type { JsonValue } from '../../../compare/json.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * A format of texts. Both expressions are cautious: `accepted` covers only what every reading of the format accepts,
 * `possible` all that any reading may accept, and what lies between is unknown.
 */
interface TextFormat {
  readonly samples: readonly string[];
  readonly accepted: RegExp;
  readonly possible: RegExp;
}

const anyText = /[^]*/u;
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const day = '[12]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
const address = 'https?://[a-z][a-z0-9]*(?:\\.[a-z][a-z0-9]*){1,3}(?:/[a-z0-9/]*)?';
const addressSamples = ['https://example.com/', 'https://example.com/a'];

/** Formats of the JSON Schema and OpenAPI registries that can be told for certain. */
export const textFormats: Readonly<Record<string, TextFormat>> = {
  date: format(['2026-01-01', '2026-01-02'], day, '\\d{4}-\\d\\d-\\d\\d'),
  time: format(['00:00:00Z', '00:00:01Z'], `${time}Z`, '\\d\\d:\\d\\d:\\d\\d.*'),
  'date-time': format(
    ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
    `${day}T${time}Z`,
    '\\d{4}-\\d\\d-\\d\\d.?\\d\\d:\\d\\d:\\d\\d.*',
  ),
  duration: format(['P1D', 'P2D'], 'P[1-9]\\d{0,2}[DWMY]', 'P.+'),
  email: format(['a@example.com', 'b@example.com'], '[a-z]{1,20}@[a-z]{1,20}\\.(?:com|org)', '[^@]+@.+'),
  'idn-email': format(['a@example.com', 'b@example.com'], '[a-z]{1,20}@[a-z]{1,20}\\.(?:com|org)', '[^@]+@.+'),
  hostname: format(['example.com', 'example.org'], '[a-z]{1,20}(?:\\.[a-z]{2,20}){0,3}', '[^\\s_/@:]+'),
  ipv4: format(['192.0.2.1', '192.0.2.2'], `${octet}(?:\\.${octet}){3}`, '\\d+\\.\\d+\\.\\d+\\.\\d+'),
  ipv6: format(['2001:db8::1', '2001:db8::2'], '2001:db8::[1-9a-f]', '[0-9a-fA-F:.%]*:.*'),
  uri: format(addressSamples, address, '[A-Za-z][A-Za-z0-9+.-]*:.*'),
  url: format(addressSamples, address, '[A-Za-z][A-Za-z0-9+.-]*:.*'),
  iri: format(addressSamples, address, '[A-Za-z][A-Za-z0-9+.-]*:.*'),
  'uri-reference': format([...addressSamples, '/a'], `(?:${address}|/[a-z0-9]+)`, '[^\\s"<>\\\\^`{|}]*'),
  'uri-template': format(addressSamples, address, '[^\\s"<>\\\\^`|]*'),
  uuid: format(
    ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'],
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
    '.*[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}.*',
  ),
  'json-pointer': format(['', '/a'], '(?:/[a-z0-9]+){0,5}', '(?:/.*)?'),
  regex: format(['', 'a'], '[a-z0-9]*', '[^]*'),
  byte: format(['', 'AAAA'], '(?:[A-Za-z0-9+/]{4})*', '[A-Za-z0-9+/=_\\s-]*'),
  binary: { samples: [], accepted: anyText, possible: anyText },
  password: { samples: [], accepted: anyText, possible: anyText },
};

function format(samples: readonly string[], accepted: string, possible: string): TextFormat {
  return { samples, accepted: new RegExp(`^(?:${accepted})$`, 'u'), possible: new RegExp(`^(?:${possible})$`, 'su') };
}

const numberFormats: Readonly<Record<string, (value: number) => Verdict>> = {
  int32: (value) => verdictOf(Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31),
  int64: (value) => (Number.isSafeInteger(value) ? 'valid' : Number.isInteger(value) ? 'unknown' : 'invalid'),
  float: (value) => (Math.abs(value) < 3e38 ? 'valid' : 'unknown'),
  double: () => 'valid',
};

/** Longer texts are not tried. */
const longest = 2000;

/** Whether a value has a format. A format says nothing of values of another type (JSON Schema 2020-12 validation, section 7). */
export function checkFormat(name: string, value: JsonValue): Verdict {
  const ofText = Object.hasOwn(textFormats, name) ? textFormats[name] : undefined;
  const ofNumber = Object.hasOwn(numberFormats, name) ? numberFormats[name] : undefined;
  if (typeof value === 'string') return ofText === undefined ? unlessKnown(ofNumber) : checkText(ofText, value);
  if (typeof value === 'number') return ofNumber === undefined ? unlessKnown(ofText) : ofNumber(value);
  return 'valid';
}

function unlessKnown(other: unknown): Verdict {
  return other === undefined ? 'unknown' : 'valid';
}

function checkText({ accepted, possible }: TextFormat, text: string): Verdict {
  if (text.length > longest) return accepted === anyText ? 'valid' : 'unknown';
  return accepted.test(text) ? 'valid' : possible.test(text) ? 'unknown' : 'invalid';
}
