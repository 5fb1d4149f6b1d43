// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { definedEntries, spell } from './address.ts';
import { addCookies, setHeader } from './header.ts';
import { findMediaType } from './media-type.ts';
import type { BodyWriter, RequestPart, StyleTable } from './operation.ts';
import { scalarText } from './scalar.ts';

/** Values with their names; a value without style is one scalar. Nothing stands for an empty array or object. */
function pairs(place: string, values: object | undefined, styles: StyleTable | undefined): string[] {
  return definedEntries(values)
    .map(([name, value]) => {
      const text = spell(name, value, `${place}.${name}`, styles);
      return styles !== undefined && Object.hasOwn(styles, name) ? text : `${encodeURIComponent(name)}=${text}`;
    })
    .filter((text) => text !== '');
}

/** The query parameters. */
export function query(styles?: StyleTable): RequestPart {
  return (draft, parts) => void draft.query.push(...pairs('query', parts.query, styles));
}

/** The whole query as one value (OpenAPI 3.2, `in: querystring`). */
export function querystring(write: (value: unknown) => string): RequestPart {
  return (draft, parts) => {
    const text = parts.querystring === undefined ? '' : write(parts.querystring);
    if (text !== '') draft.query.push(text);
  };
}

/** The header parameters; nothing is escaped in them. */
export function headers(styles: StyleTable = {}): RequestPart {
  return (draft, parts) => {
    for (const [name, value] of definedEntries(parts.headers)) {
      const at = `headers.${name}`;
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      setHeader(draft.headers, name, style?.(name, value, at) ?? scalarText(value, at));
    }
  };
}

/** The cookie parameters. Browsers send the cookies that they have and no others. */
export function cookies(styles?: StyleTable): RequestPart {
  return (draft, parts) => {
    const texts = pairs('cookies', parts.cookies, styles);
    if (texts.length > 0) addCookies(draft.headers, texts.join('; '));
  };
}

/**
 * The body, written as the media type that the caller names.
 *
 * @param writers - by media type; the first is what is sent when the caller does not say
 */
export function body(writers: Readonly<Record<string, BodyWriter>>): RequestPart {
  return (draft, parts) => {
    if (parts.body === undefined) return;
    const declared = Object.keys(writers);
    const mediaType = parts.contentType ?? declared[0] ?? '';
    const writer = writers[findMediaType(declared, mediaType) ?? ''];
    if (writer === undefined) throw new TypeError(`contentType: ${mediaType} is not declared for this body`);
    const { content, contentType } = writer(parts.body, mediaType);
    if (contentType !== undefined) setHeader(draft.headers, 'Content-Type', contentType);
    draft.body = content;
    if (content instanceof ReadableStream) draft.duplex = 'half';
  };
}

/** The body of a GET or HEAD request, which `fetch` refuses to send. */
export function bodyOfGet(writers: Readonly<Record<string, BodyWriter>>): RequestPart {
  const add = body(writers);
  return (draft, parts, client) => {
    if (parts.body !== undefined && client.fetch === undefined) {
      throw new TypeError(
        'fetch sends no GET or HEAD with a body; give the client `fetch: nodeFetch` of node-transport',
      );
    }
    add(draft, parts, client);
  };
}
