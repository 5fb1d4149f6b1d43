// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { headerValue, type IncomingRequest } from '../incoming.ts';
import type { Issue } from '../issue.ts';
import type { Parameter, Place } from '../route.ts';
import { readPairs, type PairSource } from './read-pairs.ts';
import { readSimple } from './read-simple.ts';
import { formDecode, percentDecode, splitPairs, Undecodable, verbatim, type Decode, type Pair } from './read-value.ts';

export type ParameterValues = Readonly<Record<Place, Record<string, unknown>>>;

export interface Decoded {
  readonly values: ParameterValues;
  readonly issues: readonly Issue[];
}

/** What decoding needs to know besides the parameters. */
export interface DecodeOptions {
  /** Most pairs of the query or of the cookies. */
  readonly pairs: number;
  /** Names in the query that are no parameters but known all the same, such as an API key. */
  readonly knownQuery: ReadonlySet<string>;
  /** Whether a name in the query that nobody knows is refused. */
  readonly refuseUnknown: boolean;
}

/** Texts of the path parameters by name, percent-encoded. */
export type PathTexts = Pick<ReadonlyMap<string, string>, 'get'>;

interface Source {
  readonly request: IncomingRequest;
  readonly path: PathTexts;
  readonly query: PairSource | undefined;
  readonly cookies: PairSource | undefined;
}

function issueOf(error: unknown, place: Place, name: string): Issue {
  if (error instanceof Undecodable) return { in: place, name, message: error.message };
  throw error;
}

function cut(text: string, separator: string, decode: Decode, most: number): Pair[] {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
  if (count >= most) throw new Undecodable(`has more than ${most} pairs`);
  return splitPairs(text, separator).map(([name, value]) => [decode(name), value]);
}

function queryOf(url: string, parameters: readonly Parameter[], most: number): PairSource | undefined {
  const at = url.indexOf('?');
  if (at < 0) return undefined;
  const pairs = cut(url.slice(at + 1), '&', formDecode, most);
  return { pairs, taken: new Set(), decode: formDecode, parameters: parameters.filter((one) => one.in === 'query') };
}

function cookiesOf(request: IncomingRequest, parameters: readonly Parameter[], most: number): PairSource | undefined {
  const text = headerValue(request.headers, 'cookie');
  const own = text === undefined ? [] : parameters.filter((one) => one.in === 'cookies');
  if (text === undefined || own.length === 0) return undefined;
  return { pairs: cut(text, ';', percentDecode, most), taken: new Set(), decode: percentDecode, parameters: own };
}

function readParameter(parameter: Parameter, source: Source): unknown {
  if (parameter.in === 'query') return source.query && readPairs(parameter, source.query);
  if (parameter.in === 'cookies') return source.cookies && readPairs(parameter, source.cookies);
  const isPath = parameter.in === 'path';
  const text = isPath
    ? source.path.get(parameter.name)
    : headerValue(source.request.headers, parameter.name.toLowerCase());
  return text === undefined ? undefined : readSimple(parameter, text, isPath ? percentDecode : verbatim);
}

/**
 * Reads the declared parameters of a request. What cannot be read, and names in the query that are not declared, are
 * issues; nothing is left out silently.
 */
export function decodeParameters(
  parameters: readonly Parameter[],
  request: IncomingRequest,
  path: PathTexts,
  options: DecodeOptions,
): Decoded {
  const values: ParameterValues = { path: {}, query: {}, headers: {}, cookies: {} };
  const issues: Issue[] = [];
  let query: PairSource | undefined;
  let cookies: PairSource | undefined;
  try {
    query = queryOf(request.url, parameters, options.pairs);
  } catch (error) {
    issues.push(issueOf(error, 'query', ''));
  }
  try {
    cookies = cookiesOf(request, parameters, options.pairs);
  } catch (error) {
    issues.push(issueOf(error, 'cookies', ''));
  }
  const source: Source = { request, path, query, cookies };
  for (const parameter of parameters) {
    try {
      const value = readParameter(parameter, source);
      if (value !== undefined) define(values[parameter.in], parameter.name, value);
    } catch (error) {
      issues.push(issueOf(error, parameter.in, parameter.name));
    }
  }
  if (options.refuseUnknown && query !== undefined) issues.push(...unknownNames(query, options.knownQuery));
  return { values, issues };
}

function define(values: Record<string, unknown>, name: string, value: unknown): void {
  // Defined, not assigned: a parameter may be called `__proto__`.
  if (name === '__proto__')
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
  else values[name] = value;
}

function unknownNames({ pairs, taken }: PairSource, known: ReadonlySet<string>): Issue[] {
  const names = new Set(pairs.map(([name]) => name).filter((name) => !taken.has(name) && !known.has(name)));
  return [...names].map((name) => ({ in: 'query', name, message: 'is not a known parameter' }));
}
