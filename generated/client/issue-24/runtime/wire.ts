// Generated from the client runtime of openapi-ts-morph. Do not edit.

// What generated operations name, so that a bundle holds only what the operations in it use.
export { path } from './address.ts';
export { binary } from './binary-answer.ts';
export { binaryBody, jsonBody, jsonOrText, jsonOrTextBody, text, textBody } from './bodies.ts';
export { decoded, decodedItems, encoded, encodedStyle } from './formatted.ts';
export { mediaType, noContent, statusRange } from './find-answer.ts';
export { eventStream } from './event-stream.ts';
export { formBody } from './forms.ts';
export { jsonInt64, jsonInt64Body, jsonLinesInt64, jsonLinesInt64Body } from './json-int64.ts';
export { jsonLines, jsonLinesBody } from './json-lines.ts';
export { multipartBody } from './multipart.ts';
export { partDeepObject, partForm, partPipeDelimited, partSpaceDelimited } from './multipart-styles.ts';
export { encodedQuerystring, formQuerystring, jsonQuerystring, textQuerystring } from './querystring.ts';
export { json } from './read-answer.ts';
export { bodies, body, bodyOfGet, cookies, headers, query, querystring } from './request-parts.ts';
export { basic, bearer, keyInCookie, keyInHeader, keyInQuery, mutualTls, security } from './security.ts';
export { server } from './server.ts';
export {
  cookie,
  cookieForm,
  deepObject,
  form,
  headerList,
  jsonText,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
} from './styles.ts';
