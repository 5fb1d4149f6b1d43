// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { ParameterError } from './parameter-error.ts';

type Fields = Record<string, string>;

/**
 * Sets a header field, whose text `fetch` and other transports would refuse later, or cut at a line break without a word.
 *
 * @param headers - without a prototype, in which a field `__proto__` would be lost
 * @throws ParameterError for text that would end the field or that no field can hold
 */
export function setHeader(headers: Fields, name: string, text: string): void {
  if (/^$|[^\w!#$%&'*+.^`|~-]/.test(name) || /[\0\r\n\u0100-\uffff]/.test(text)) {
    throw new ParameterError(`headers.${name}`, 'no header field');
  }
  headers[name.toLowerCase()] = text;
}

/** Adds a cookie, or several, to those that a request has already. */
export function addCookies(headers: Fields, text: string): void {
  const before = headers['cookie'];
  setHeader(headers, 'cookie', before === undefined ? text : `${before}; ${text}`);
}
