import { isObject, toPointer, type JsonObject, type JsonPointer, type LoadedDocument } from '@cc-gateway/loader';
import { exampleOf } from './example.ts';
import { objectOf } from './resolve.ts';
import type { Content, ContentKind } from './model.ts';

// RFC 9110 section 8.3.1; ranges such as `*/*` are allowed as keys of `content`.
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+*-]+=(?:[\w!#$&^.+*-]+|"[\w !#$&^.+*/;=-]*"))*$/;

/** What is done with bodies of a media type; `*\/*` is taken for JSON, which is what it means in nearly all documents. */
export function contentKind(mediaType: string): ContentKind {
  const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (essence === '*/*' || /\/(?:json|[^/]+\+json)$/.test(essence)) return 'json';
  if (essence === 'application/x-www-form-urlencoded') return 'form';
  if (essence.startsWith('multipart/')) return 'multipart';
  if (essence.startsWith('text/') || /\/(?:xml|[^/]+\+xml)$/.test(essence)) return 'text';
  return 'binary';
}

/**
 * The media types of a `content` object in its order.
 *
 * @param owner - the request body or response, found at `pointer`
 * @param report - told of every key that is no media type and therefore left out
 */
export function readContents(
  document: LoadedDocument,
  owner: JsonObject,
  pointer: JsonPointer,
  report: (pointer: JsonPointer) => void,
): Content[] {
  const contents: Content[] = [];
  for (const [mediaType, entry] of Object.entries(objectOf(owner, 'content'))) {
    const at = pointer + toPointer(['content', mediaType]);
    if (!MEDIA_TYPE.test(mediaType) || !isObject(entry)) {
      report(at);
      continue;
    }
    const hasSchema = Object.hasOwn(entry, 'schema');
    contents.push({
      mediaType,
      kind: contentKind(mediaType),
      ...(hasSchema ? { schema: `${at}/schema` } : {}),
      ...exampleOf(document, entry),
    });
  }
  return contents;
}
