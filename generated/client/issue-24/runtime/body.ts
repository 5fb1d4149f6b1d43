// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** A body that fetch can send, with the media type to announce; none when fetch announces it itself (multipart). */
export interface EncodedBody {
  readonly content: BodyInit;
  readonly contentType?: string;
}

/** The media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:json|[^/]+\+json)$/.test(essence(mediaType));
}

function isContent(value: unknown): value is BodyInit {
  return (
    typeof value === 'string' ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    value instanceof URLSearchParams ||
    value instanceof FormData
  );
}

function formFields(value: object): URLSearchParams {
  const entries: [string, unknown][] = Object.entries(value);
  const fields = new URLSearchParams();
  for (const [name, item] of entries) {
    const items: unknown[] = Array.isArray(item) ? item : [item];
    for (const one of items) {
      if (one !== undefined) fields.append(name, typeof one === 'string' ? one : JSON.stringify(one));
    }
  }
  return fields;
}

/**
 * Turns a value into what its media type asks for.
 *
 * @throws TypeError when the value cannot be sent as that media type.
 */
export function encodeBody(value: unknown, mediaType: string): EncodedBody {
  if (isJson(mediaType)) return { content: JSON.stringify(value), contentType: mediaType };
  if (value instanceof FormData) return { content: value };
  if (essence(mediaType) === 'application/x-www-form-urlencoded' && typeof value === 'object' && value !== null) {
    return { content: value instanceof URLSearchParams ? value : formFields(value), contentType: mediaType };
  }
  if (isContent(value)) return { content: value, contentType: mediaType };
  throw new TypeError(`a body of media type ${mediaType} has to be text, form data or binary content`);
}
