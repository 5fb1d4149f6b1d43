// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { isJson } from './body.ts';
import type { Style, StyleTable } from './operation.ts';

/** Thrown before anything is sent: a value cannot be spelled in its place without changing the request's meaning. */
export class ParameterError extends TypeError {
  /** Place and name, for example `path.agentid`. */
  readonly parameter: string;

  constructor(parameter: string, cause: string) {
    super(`${parameter}: ${cause}`);
    this.name = 'ParameterError';
    this.parameter = parameter;
  }
}

type Encode = (text: string) => string;

// RFC 3986 section 2.2; brackets and percent signs are left out because URL parsers disagree on them.
const RESERVED = /%(?:3A|2F|3F|23|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g;

function encodeReserved(text: string): string {
  return encodeURIComponent(text).replace(RESERVED, decodeURIComponent);
}

function encoderOf(style: Style): Encode {
  return style.allowReserved === true ? encodeReserved : encodeURIComponent;
}

function verbatim(text: string): string {
  return text;
}

function primitive(value: unknown, parameter: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null) return '';
  throw new ParameterError(parameter, 'a value inside an array or object has to be a string, number or boolean');
}

function definedEntries(value: object): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(value);
  return entries.filter(([, item]) => item !== undefined);
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['label', '.'],
  ['matrix', ';'],
]);

/** Puts a value into the form of style `simple`, `label` or `matrix`. */
function expand(name: string, value: unknown, style: Style, encode: Encode, parameter: string): string {
  const { style: kind = 'simple', explode = false } = style;
  const prefix = PREFIXES.get(kind) ?? '';
  const named = kind === 'matrix' ? `${encode(name)}=` : '';
  const text = (item: unknown): string => encode(primitive(item, parameter));
  const separator = explode && prefix !== '' ? prefix : ',';
  if (typeof value !== 'object' || value === null) return prefix + named + text(value);
  if (Array.isArray(value)) {
    const items = value.map(text);
    return explode ? prefix + items.map((item) => named + item).join(separator) : prefix + named + items.join(',');
  }
  const pairs = definedEntries(value).map(([key, item]): [string, string] => [encode(key), text(item)]);
  if (explode) return prefix + pairs.map((pair) => pair.join('=')).join(separator);
  return prefix + named + pairs.flat().join(',');
}

function contentText(value: unknown, mediaType: string, parameter: string): string {
  return isJson(mediaType) ? JSON.stringify(value) : primitive(value, parameter);
}

function spell(name: string, value: unknown, style: Style, encode: Encode, parameter: string): string {
  if (style.content !== undefined) return encode(contentText(value, style.content, parameter));
  return expand(name, value, style, encode, parameter);
}

function styleOf(styles: StyleTable, name: string): Style {
  return (Object.hasOwn(styles, name) ? styles[name] : undefined) ?? {};
}

/**
 * Fills a path template. Every value is percent-encoded; a segment that would come out as empty, `.` or `..` is
 * refused, because URL parsers remove such segments and the request would reach another resource.
 */
export function fillPath(template: string, values: object | undefined, styles: StyleTable = {}): string {
  const given = new Map<string, unknown>(definedEntries(values ?? {}));
  const segments = template.split('/').map((segment) => {
    let last = '';
    const filled = segment.replaceAll(/\{([^{}]*)\}/g, (_match, name: string) => {
      last = `path.${name}`;
      const value = given.get(name);
      if (value === undefined || value === null) throw new ParameterError(last, 'a value is needed');
      const style = styleOf(styles, name);
      return spell(name, value, style, encoderOf(style), last);
    });
    if (last !== '' && /^(?:\.|\.\.)?$/.test(filled)) {
      throw new ParameterError(last, `'${filled}' is no path segment that a server would see`);
    }
    return filled;
  });
  return segments.join('/');
}

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['spaceDelimited', '%20'],
  ['pipeDelimited', '%7C'],
]);

function delimited(items: readonly unknown[], kind: string, text: (item: unknown) => string): string {
  return items.map(text).join(DELIMITERS.get(kind) ?? ',');
}

function queryPairs(name: string, value: unknown, style: Style): string[] {
  const { style: kind = 'form', explode = kind === 'form' } = style;
  const encode = encoderOf(style);
  const text = (item: unknown): string => encode(primitive(item, `query.${name}`));
  const pair = (key: string, item: unknown): string => `${encodeURIComponent(key)}=${text(item)}`;
  if (style.content !== undefined) return [pair(name, contentText(value, style.content, `query.${name}`))];
  if (typeof value !== 'object' || value === null) return [pair(name, value)];
  if (Array.isArray(value)) {
    if (explode || value.length === 0) return value.map((item) => pair(name, item));
    return [`${encodeURIComponent(name)}=${delimited(value, kind, text)}`];
  }
  const entries = definedEntries(value);
  if (kind === 'deepObject') return entries.map(([key, item]) => pair(`${name}[${key}]`, item));
  if (explode || entries.length === 0) return entries.map(([key, item]) => pair(key, item));
  return [`${encodeURIComponent(name)}=${delimited(entries.flat(), kind, text)}`];
}

/** The query without its question mark; undefined values are left out. */
export function fillQuery(values: object | undefined, styles: StyleTable = {}): string {
  return definedEntries(values ?? {})
    .flatMap(([name, value]) => queryPairs(name, value, styleOf(styles, name)))
    .join('&');
}

/** Header fields of the declared header parameters (style `simple`). */
export function fillHeaders(values: object | undefined, styles: StyleTable = {}): [string, string][] {
  return definedEntries(values ?? {}).map(([name, value]) => [
    name,
    spell(name, value, styleOf(styles, name), verbatim, `headers.${name}`),
  ]);
}

/** The value of the `Cookie` header, or an empty string. */
export function fillCookies(values: object | undefined, styles: StyleTable = {}): string {
  return definedEntries(values ?? {})
    .flatMap(([name, value]) => queryPairs(name, value, styleOf(styles, name)))
    .join('; ');
}
