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

function cut(text: string, separator: string, decode: Decode, most: number): Pair[] {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
  if (count >= most) throw new Undecodable(`has more than ${most} pairs`);
  return splitPairs(text, separator).map(([name, value]) => [decode(name), value]);
}

function queryText(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at + 1);
}

function attempt<Value>(issues: Issue[], place: Place, name: string, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error;
    issues.push({ in: place, name, message: error.message });
    return undefined;
  }
}

function pairSource(pairs: readonly Pair[], parameters: readonly Parameter[], decode: Decode): PairSource {
  return { pairs, taken: new Set(), decode, claimed: new Set(parameters.map(({ name }) => name)) };
}

const NONE: readonly Pair[] = [];

/**
 * Reads the declared parameters of a request. What cannot be read, and names in the query that are not declared, are
 * issues; nothing is left out silently.
 *
 * @param path - texts of the path parameters by name, percent-encoded
 */
export function decodeParameters(
  parameters: readonly Parameter[],
  request: IncomingRequest,
  path: ReadonlyMap<string, string>,
  options: DecodeOptions,
): Decoded {
  const values: ParameterValues = { path: {}, query: {}, headers: {}, cookies: {} };
  const issues: Issue[] = [];
  const isIn = (place: Place): Parameter[] => parameters.filter((one) => one.in === place);
  const search = queryText(request.url);
  const queryPairs =
    search === '' ? NONE : attempt(issues, 'query', '', () => cut(search, '&', formDecode, options.pairs));
  const query = pairSource(queryPairs ?? NONE, isIn('query'), formDecode);
  const hasCookies = parameters.some((one) => one.in === 'cookies');
  const cookieText = hasCookies ? (headerValue(request.headers, 'cookie') ?? '') : '';
  const cookiePairs = attempt(issues, 'cookies', '', () => cut(cookieText, ';', percentDecode, options.pairs));
  const cookies = pairSource(cookiePairs ?? NONE, isIn('cookies'), percentDecode);
  const simple = (parameter: Parameter, text: string | undefined, decode: Decode): unknown =>
    text === undefined ? undefined : readSimple(parameter, text, decode);
  const read: Readonly<Record<Place, (parameter: Parameter) => unknown>> = {
    path: (parameter) => simple(parameter, path.get(parameter.name), percentDecode),
    query: (parameter) => readPairs(parameter, query),
    headers: (parameter) => simple(parameter, headerValue(request.headers, parameter.name.toLowerCase()), verbatim),
    cookies: (parameter) => readPairs(parameter, cookies),
  };
  for (const parameter of parameters) {
    const value = attempt(issues, parameter.in, parameter.name, () => read[parameter.in](parameter));
    if (value === undefined) continue;
    // Defined, not assigned: a parameter may be called `__proto__`.
    const property = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(values[parameter.in], parameter.name, property);
  }
  if (options.refuseUnknown) issues.push(...unknownNames(query, options.knownQuery));
  return { values, issues };
}

function unknownNames({ pairs, taken }: PairSource, known: ReadonlySet<string>): Issue[] {
  const names = new Set(pairs.map(([name]) => name).filter((name) => !taken.has(name) && !known.has(name)));
  return [...names].map((name) => ({ in: 'query', name, message: 'is not a known parameter' }));
}
