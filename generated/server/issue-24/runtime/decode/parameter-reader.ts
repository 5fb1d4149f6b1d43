// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { headerValue, type IncomingRequest } from '../incoming.ts';
import type { Issue } from '../issue.ts';
import type { Limits } from '../limits.ts';
import type { Parameter, Place, Route } from '../route.ts';
import { templateParameters } from '../router.ts';
import { explain } from '../schema/explain.ts';
import type { Judge } from '../schema/judge.ts';
import type { Test } from '../schema/schema.ts';
import { readPairs, type PairSource } from './read-pairs.ts';
import { readQuerystring } from './read-querystring.ts';
import { readSimple } from './read-simple.ts';
import { formDecode, percentDecode, splitPairs, Undecodable, verbatim, type Decode, type Pair } from './read-value.ts';

export type ParameterValues = Readonly<Record<Place, Record<string, unknown>>>;

/** The parameters of a request, and what is wrong with them. */
export interface ReadParameters {
  readonly values: ParameterValues;
  /** The whole query, where it is one value. */
  readonly querystring?: unknown;
  readonly issues: readonly Issue[];
}

/** How parameters are read, whatever the operation. */
export interface ParameterRules {
  readonly judge: Judge;
  readonly limits: Limits;
  /** Names in the query that are no parameters but known all the same, such as an API key. */
  readonly knownQuery: ReadonlySet<string>;
  /** Whether a name in the query that nobody knows is refused. */
  readonly refuseUnknown: boolean;
}

/** Where the parameters of one request are read from. */
interface Source {
  readonly request: IncomingRequest;
  /** Texts of the path parameters in the order of the template, percent-encoded. */
  readonly texts: readonly string[];
  readonly query: PairSource | undefined;
  /** By what their names and values are decoded with. */
  readonly cookies: ReadonlyMap<Decode, PairSource>;
}

/** A parameter with what does not depend on the request. */
interface Prepared {
  readonly parameter: Parameter;
  /** @throws Undecodable */
  readonly read: (source: Source) => unknown;
  readonly holds: Test;
}

function readerOf(parameter: Parameter, template: readonly string[], depth: number): Prepared['read'] {
  const { in: place, name } = parameter;
  if (place === 'query') return ({ query }) => query && readPairs(parameter, query);
  if (place === 'cookies') {
    const decode = cookieDecode(parameter);
    return ({ cookies }) => {
      const source = cookies.get(decode);
      return source && readPairs(parameter, source);
    };
  }
  if (place === 'headers') {
    const field = name.toLowerCase();
    return ({ request }) => readOne(parameter, headerValue(request.headers, field), verbatim, depth);
  }
  const index = template.lastIndexOf(name);
  return ({ texts }) => readOne(parameter, texts[index], percentDecode, depth);
}

/** Nothing is escaped in the style `cookie` (OpenAPI 3.2 section 4.12.3). */
function cookieDecode({ style }: Parameter): Decode {
  return style === 'cookie' ? verbatim : percentDecode;
}

function readOne(parameter: Parameter, text: string | undefined, decode: Decode, depth: number): unknown {
  return text === undefined ? undefined : readSimple(parameter, text, decode, depth);
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

const NO_COOKIES: ReadonlyMap<Decode, PairSource> = new Map();

/** The name of a cookie; one that is not validly encoded is none of ours, and stays as it is. */
function cookieName(text: string, decode: Decode): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
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

/** What cannot be read comes first; what has been said of a parameter already is not said again. */
function allIssues(unreadable: readonly Issue[], unfit: readonly Issue[]): readonly Issue[] {
  if (unreadable.length === 0) return unfit;
  const isTold = (issue: Issue): boolean =>
    unreadable.some(({ in: place, name }) => place === issue.in && name === issue.name);
  return [...unreadable, ...unfit.filter((issue) => !isTold(issue))];
}

/**
 * Reads the declared parameters of an operation. What cannot be read or does not fit its schema, and names in the query
 * that are not declared, are issues; nothing is left out silently.
 */
export class ParameterReader {
  readonly #route: Route;
  readonly #rules: ParameterRules;
  readonly #all: readonly Prepared[];
  readonly #query: readonly Parameter[];
  readonly #cookies: readonly Parameter[];

  constructor(route: Route, rules: ParameterRules) {
    const { parameters = [], path } = route;
    const template = templateParameters(path);
    this.#route = route;
    this.#rules = rules;
    this.#all = parameters.map((parameter) => ({
      parameter,
      read: readerOf(parameter, template, rules.limits.depth),
      holds: rules.judge.test(parameter.schema),
    }));
    this.#query = parameters.filter((one) => one.in === 'query');
    this.#cookies = parameters.filter((one) => one.in === 'cookies');
  }

  /** @param texts - those of the path parameters in the order of the template, percent-encoded */
  read(request: IncomingRequest, texts: readonly string[]): ReadParameters {
    const values: ParameterValues = { path: {}, query: {}, headers: {}, cookies: {} };
    const unreadable: Issue[] = [];
    const unfit: Issue[] = [];
    const query = this.#cutQuery(request, unreadable);
    const cookies = this.#cutCookies(request, unreadable);
    const source: Source = { request, texts, query, cookies };
    for (const prepared of this.#all) {
      const { in: place, name } = prepared.parameter;
      try {
        const value = prepared.read(source);
        if (value !== undefined) define(values[place], name, value);
        if (value === undefined || !prepared.holds(value)) unfit.push(...this.#faults(prepared.parameter, value));
      } catch (error) {
        unreadable.push(issueOf(error, place, name));
      }
    }
    const { querystring } = this.#route;
    if (query !== undefined && querystring === undefined && this.#rules.refuseUnknown) {
      unreadable.push(...unknownNames(query, this.#rules.knownQuery));
    }
    const issues = allIssues(unreadable, unfit);
    if (querystring === undefined) return { values, issues };
    const whole = readQuerystring(request.url, querystring, this.#rules.judge, this.#rules.limits);
    return { values, querystring: whole.value, issues: [...issues, ...whole.issues] };
  }

  #cutQuery({ url }: IncomingRequest, issues: Issue[]): PairSource | undefined {
    const at = url.indexOf('?');
    if (at < 0) return undefined;
    try {
      const pairs = cut(url.slice(at + 1), '&', formDecode, this.#rules.limits.pairs);
      return this.#source(pairs, formDecode, this.#query);
    } catch (error) {
      issues.push(issueOf(error, 'query', ''));
      return undefined;
    }
  }

  #cutCookies({ headers }: IncomingRequest, issues: Issue[]): ReadonlyMap<Decode, PairSource> {
    const text = this.#cookies.length === 0 ? undefined : headerValue(headers, 'cookie');
    if (text === undefined) return NO_COOKIES;
    try {
      const pairs = cut(text, ';', verbatim, this.#rules.limits.pairs);
      const sources = [...new Set(this.#cookies.map(cookieDecode))].map((decode): [Decode, PairSource] => {
        const named = pairs.map(([name, value]): Pair => [cookieName(name, decode), value]);
        return [decode, this.#source(named, decode, this.#cookies)];
      });
      return new Map(sources);
    } catch (error) {
      issues.push(issueOf(error, 'cookies', ''));
      return NO_COOKIES;
    }
  }

  #source(pairs: readonly Pair[], decode: Decode, parameters: readonly Parameter[]): PairSource {
    return { pairs, taken: new Set(), decode, depth: this.#rules.limits.depth, parameters };
  }

  #faults({ in: place, name, required, schema }: Parameter, value: unknown): Issue[] {
    if (value === undefined) return required === true ? [{ in: place, name, message: 'is missing' }] : [];
    return explain(this.#rules.judge, schema, value).map(({ pointer, message }) => ({
      in: place,
      name,
      message: pointer === '' ? message : `${pointer} ${message}`,
    }));
  }
}
