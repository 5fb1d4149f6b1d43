// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Json } from './format.ts';
import type { Style } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { scalarText } from './scalar.ts';
import { writeJson } from './write-json.ts';

// The styles of OpenAPI 3.0.4 section 4.7.12.3, 3.1.1 section 4.8.12.3 and 3.2.0 section 4.12.4, one function each.

export interface StyleOptions {
  readonly explode?: boolean;
  /** Reserved characters stay as they are where the value still arrives as given. */
  readonly allowReserved?: boolean;
}

type Encode = (text: string) => string;

function verbatim(text: string): string {
  return text;
}

// RFC 6570 section 3.2.3 lets reserved characters and percent-encoded triples pass. The exceptions are characters that
// would mean something else at that place: the specification forbids `/?#` in a path (section 4.8.2), a query ends at
// `#`, form-urlencoded text gives `&` and `+` a meaning, and URL parsers disagree on brackets.
const RESERVED_IN_QUERY = /%25(?=[0-9A-F]{2})|%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/gi;
const RESERVED_IN_PATH = /%25(?=[0-9A-F]{2})|%(?:3A|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/gi;

function encoder(allowReserved: boolean | undefined, reserved: RegExp): Encode {
  if (allowReserved !== true) return encodeURIComponent;
  return (text) => encodeURIComponent(text).replace(reserved, decodeURIComponent);
}

function items(value: readonly unknown[], encode: Encode, at: string): string[] {
  return value.map((item) => encode(scalarText(item, at)));
}

function pairs(value: object, encode: Encode, at: string): [string, string][] {
  return entriesOf(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [encode(key), encode(scalarText(item, at))]);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Values without a name before them: `a,b`, `R,1,G,2` or, exploded, `R=1,G=2`. */
function list(value: unknown, separator: string, explode: boolean, encode: Encode, at: string): string {
  if (typeof value !== 'object' || value === null) return encode(scalarText(value, at));
  if (Array.isArray(value)) return items(value, encode, at).join(explode ? separator : ',');
  const entries = pairs(value, encode, at);
  return explode ? entries.map((pair) => pair.join('=')).join(separator) : entries.flat().join(',');
}

/** Path, style `simple`: `blue,black`. */
export function simple({ explode = false, allowReserved }: StyleOptions = {}): Style {
  const encode = encoder(allowReserved, RESERVED_IN_PATH);
  return (_name, value, at) => list(value, ',', explode, encode, at);
}

/** Header, style `simple`: nothing is escaped. */
export function headerList({ explode = false }: StyleOptions = {}): Style {
  return (_name, value, at) => list(value, ',', explode, verbatim, at);
}

/** Path, style `label`: `.blue,black`, exploded `.blue.black`. */
export function label({ explode = false, allowReserved }: StyleOptions = {}): Style {
  const encode = encoder(allowReserved, RESERVED_IN_PATH);
  return (_name, value, at) => `.${list(value, '.', explode, encode, at)}`;
}

/** Path, style `matrix`: `;color=blue,black`, exploded `;color=blue;color=black`; without text `;color`. */
export function matrix({ explode = false, allowReserved }: StyleOptions = {}): Style {
  const encode = encoder(allowReserved, RESERVED_IN_PATH);
  return (name, value, at) => {
    const named = (text: string): string => `;${encode(name)}${text === '' ? '' : `=${text}`}`;
    if (!explode || isScalar(value)) return named(list(value, ',', false, encode, at));
    if (Array.isArray(value)) return items(value, encode, at).map(named).join('');
    const text = list(value, ';', true, encode, at);
    return text === '' ? '' : `;${text}`;
  };
}

function formPairs(separator: string, encode: Encode, explode: boolean): Style {
  return (name, value, at) => {
    const named = (text: string): string => `${encodeURIComponent(name)}=${text}`;
    if (typeof value !== 'object' || value === null || isScalar(value) || !explode) {
      return isEmptyList(value) ? '' : named(list(value, ',', false, encode, at));
    }
    if (Array.isArray(value)) return items(value, encode, at).map(named).join(separator);
    return pairs(value, encode, at)
      .map((pair) => pair.join('='))
      .join(separator);
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Query, style `form`: `color=blue&color=black`, not exploded `color=blue,black`. */
export function form({ explode = true, allowReserved }: StyleOptions = {}): Style {
  return formPairs('&', encoder(allowReserved, RESERVED_IN_QUERY), explode);
}

/** Cookie, style `form`: escaped, one cookie per value (3.2 section 4.12.5: `&` is never correct in cookies). */
export function cookieForm({ explode = true }: StyleOptions = {}): Style {
  return formPairs('; ', encodeURIComponent, explode);
}

/** Cookie, style `cookie` (3.2): nothing is escaped, so what would end a cookie is refused. */
export function cookie({ explode = true }: StyleOptions = {}): Style {
  const spell = formPairs('; ', verbatim, explode);
  const check = (item: unknown, at: string): void => {
    if (/[;\r\n\0]/.test(scalarText(item, at))) throw new ParameterError(at, 'a cookie ends at a semicolon');
  };
  return (name, value, at) => {
    const values: unknown[] = isScalar(value) ? [value] : entriesOf(value).flat();
    for (const item of values) check(item, at);
    return spell(name, value, at);
  };
}

function delimited(delimiter: string, { explode = false, allowReserved }: StyleOptions): Style {
  const encode = encoder(allowReserved, RESERVED_IN_QUERY);
  if (explode) return form({ allowReserved: allowReserved === true });
  return (name, value, at) => {
    const named = `${encodeURIComponent(name)}=`;
    // The tables leave open what a scalar would be here; it is what servers read as a list of one.
    if (typeof value !== 'object' || value === null) return named + encode(scalarText(value, at));
    const texts = Array.isArray(value) ? items(value, encode, at) : pairs(value, encode, at).flat();
    return texts.length === 0 ? '' : named + texts.join(delimiter);
  };
}

/** Query, style `spaceDelimited`: `color=blue%20black`. */
export function spaceDelimited(options: StyleOptions = {}): Style {
  return delimited('%20', options);
}

/** Query, style `pipeDelimited`: `color=blue%7Cblack`. */
export function pipeDelimited(options: StyleOptions = {}): Style {
  return delimited('%7C', options);
}

function deepPairs(name: string, value: unknown, encode: Encode, at: string): string[] {
  if (value === undefined) return [];
  if (isScalar(value)) return [`${encodeURIComponent(name)}=${encode(scalarText(value, at))}`];
  // Nested arrays and objects are not defined; they are spelled as most servers read them. Objects are told apart by number.
  const entries = entriesOf(value);
  const key = Array.isArray(value) && value.every(isScalar) ? '' : undefined;
  return entries.flatMap(([member, item]) => deepPairs(`${name}[${key ?? member}]`, item, encode, at));
}

/** Query, style `deepObject`: `color[R]=100&color[G]=200`, brackets escaped. */
export function deepObject({ allowReserved }: StyleOptions = {}): Style {
  const encode = encoder(allowReserved, RESERVED_IN_QUERY);
  return (name, value, at) => deepPairs(name, value, encode, at).join('&');
}

/** A value spelled as JSON instead of a style (`content`), escaped as its place asks for. */
export function jsonText(place: 'path' | 'query' | 'headers' | 'cookies', json: Json = JSON): Style {
  return (name, value, at) => {
    const text = writeJson(value, at, json);
    if (place === 'headers') return text.replaceAll(/[\u007f-\uffff]/g, (one) => `\\u${hex(one)}`);
    return place === 'path' ? encodeURIComponent(text) : `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  };
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
