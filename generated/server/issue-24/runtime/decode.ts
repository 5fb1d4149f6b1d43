// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { readPairs } from './decode-pairs.ts';
import { readSimple } from './decode-simple.ts';
import { splitPairs, type Pair } from './decode-value.ts';
import { headerValue, type IncomingRequest, type Parameter, type Place } from './route.ts';

export type ParameterValues = Readonly<Record<Place, Record<string, unknown>>>;

function queryPairs(url: string): Pair[] {
  const at = url.indexOf('?');
  return at < 0 ? [] : splitPairs(url.slice(at + 1), '&');
}

/** Reads the declared parameters of a request; what is not declared is left out. Never throws. */
export function decodeParameters(parameters: readonly Parameter[], request: IncomingRequest): ParameterValues {
  const values: ParameterValues = { path: {}, query: {}, headers: {}, cookies: {} };
  const query = queryPairs(request.url);
  const cookies = splitPairs(headerValue(request.headers, 'cookie') ?? '', ';');
  const path = new Map(Object.entries(request.path));
  const read: Readonly<Record<Place, (parameter: Parameter) => unknown>> = {
    path: (parameter) => readSimple(parameter, path.get(parameter.name)),
    query: (parameter) => readPairs(parameter, query),
    headers: (parameter) => readSimple(parameter, headerValue(request.headers, parameter.name)),
    cookies: (parameter) => readPairs(parameter, cookies),
  };
  for (const parameter of parameters) {
    const value = read[parameter.in](parameter);
    if (value === undefined) continue;
    // Defined, not assigned: a parameter may be called `__proto__`.
    const property = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(values[parameter.in], parameter.name, property);
  }
  return values;
}
