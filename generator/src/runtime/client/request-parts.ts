import { spell } from './address.ts';
import { atPlace } from './at-place.ts';
import { addCookies, setHeader } from './header.ts';
import { findMediaType } from './media-type.ts';
import type { BodyWriter, Draft, RequestPart, StyleTable } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { addToQuery } from './query.ts';
import { scalarText } from './scalar.ts';

/** The members of an object that have a value. */
function definedEntries(values: object | undefined): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(values ?? {});
  return entries.filter(([, value]) => value !== undefined);
}

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
  return (draft, parts) => addToQuery(draft, pairs('query', parts.query, styles).join('&'));
}

/** The whole query as one value (OpenAPI 3.2, `in: querystring`). */
export function querystring(write: (value: unknown) => string): RequestPart {
  return (draft, parts) => {
    const { querystring: value } = parts;
    if (value !== undefined)
      addToQuery(
        draft,
        atPlace('querystring', () => write(value)),
      );
  };
}

/** The header parameters; nothing is escaped in them. */
export function headers(styles: StyleTable = {}): RequestPart {
  return (draft, parts) => {
    for (const [name, value] of definedEntries(parts.headers)) {
      const at = `headers.${name}`;
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      const text = atPlace(at, () => style?.(name, value, at) ?? scalarText(value, at));
      setHeader(draft.init.headers, name, text);
    }
  };
}

/** The cookie parameters. Browsers send the cookies that they have and no others. */
export function cookies(styles?: StyleTable): RequestPart {
  return (draft, parts) => {
    const texts = pairs('cookies', parts.cookies, styles);
    if (texts.length > 0) addCookies(draft.init.headers, texts.join('; '));
  };
}

function addBody({ init }: Draft, value: unknown, mediaType: string, write: BodyWriter): void {
  const { content, contentType, duplex } = atPlace('body', () => write(value, mediaType));
  if (contentType !== undefined) init.headers['content-type'] = contentType;
  init.body = content;
  if (duplex !== undefined) init.duplex = duplex;
}

/** The body. */
export function body(mediaType: string, write: BodyWriter): RequestPart {
  return (draft, parts) => {
    if (parts.body !== undefined) addBody(draft, parts.body, mediaType, write);
  };
}

/**
 * The body, written as the media type that the caller names.
 *
 * @param writers - by media type; the first is what is sent when the caller does not say
 */
export function bodies(writers: Readonly<Record<string, BodyWriter>>): RequestPart {
  const declared = Object.keys(writers);
  return (draft, parts) => {
    if (parts.body === undefined) return;
    const mediaType = parts.contentType ?? declared[0] ?? '';
    const write = writers[findMediaType(declared, mediaType) ?? ''];
    if (write === undefined) throw new ParameterError('contentType', `${mediaType} is not declared for this body`);
    addBody(draft, parts.body, mediaType, write);
  };
}

/** The body of a GET or HEAD request, which `fetch` refuses to send. */
export function bodyOfGet(add: RequestPart): RequestPart {
  return (draft, parts, client) => {
    if (parts.body !== undefined && client.fetch === undefined) {
      throw new ParameterError(
        'body',
        'fetch sends no GET or HEAD with a body; give the client `fetch: nodeFetch` of node-transport',
      );
    }
    return add(draft, parts, client);
  };
}
