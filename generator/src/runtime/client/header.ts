import { ParameterError } from './parameter-error.ts';

/**
 * Sets a header field.
 *
 * @throws ParameterError for text that would end the field or that no field can hold
 */
export function setHeader(headers: Headers, name: string, text: string): void {
  try {
    // `Headers` drops line breaks at either end of a value without a word.
    if (/[\r\n\0]/.test(text)) throw new TypeError('line break');
    headers.set(name, text);
  } catch {
    throw new ParameterError(`headers.${name}`, 'no header field can have this name or value');
  }
}

/** Adds a cookie, or several, to those that a request has already. */
export function addCookies(headers: Headers, text: string): void {
  const before = headers.get('Cookie');
  setHeader(headers, 'Cookie', before === null ? text : `${before}; ${text}`);
}
