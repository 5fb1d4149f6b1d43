// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { parseParameters, parametersLike } from './media-type.ts';
import { RefusedBody } from './refused-body.ts';
import type { Part } from './split-multipart.ts';

/** What a part of a form is called, and the file in it. */
export interface Disposition {
  readonly name: string;
  readonly fileName: string | undefined;
}

// Browsers send a backslash as it is (HTML, multipart/form-data encoding algorithm), others escape it and quotes.
const PARAMETER = parametersLike('(?:[^"\\\\]|\\\\["\\\\]|\\\\(?!["\\\\])|\\\\(?="[ \\t]*(?:;|$)))*');
const ESCAPED = /\\(["\\])/g;

/** HTML escapes quotes and line ends in names as percent triples. */
function unescapeName(text: string): string {
  return text.replaceAll(/%(?:22|0D|0A)/gi, (triple) => decodeURIComponent(triple));
}

/** Reads `Content-Disposition` (RFC 7578 section 4.2). @throws RefusedBody when there is no name */
export function readDisposition({ headers }: Part): Disposition {
  const text = headers.get('content-disposition') ?? '';
  const kind = /^\s*(?:form-data|attachment)(?=[ \t]*(?:;|$))/i.exec(text)?.[0];
  const found = kind === undefined ? undefined : parseParameters(text, kind.length, PARAMETER, ESCAPED);
  const name = found?.get('name');
  if (name === undefined) throw new RefusedBody(400, 'has a part without a name');
  const fileName = found?.get('filename');
  return { name: unescapeName(name), fileName: fileName === undefined ? undefined : unescapeName(fileName) };
}
