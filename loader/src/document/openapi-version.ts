import type { Diagnostic, Position } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import type { OpenApiVersion } from '../document.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { isObject } from '../json.ts';
import { problem } from '../messages.ts';
import { nearest } from '../nearest.ts';

const VERSION = /^(3\.[012])\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** Formats that people hand in by mistake, by the field that names their version. */
const OTHER_FORMATS: ReadonlyMap<string, string> = new Map([
  ['asyncapi', 'an AsyncAPI document'],
  ['arazzo', 'an Arazzo description'],
  ['$schema', 'a JSON Schema'],
]);

/** An OpenAPI document and its version. */
export interface Recognised {
  readonly value: JsonObject;
  readonly version: OpenApiVersion;
}

/**
 * Makes sure that `value` is an OpenAPI 3.0, 3.1 or 3.2 document (its shape beyond the `openapi` field is a
 * linter's business). Throws a LoaderError with one diagnostic that says what it is instead.
 */
export function recogniseOpenApi(value: JsonValue, name: string, positionAt: (key?: string) => Position): Recognised {
  const version = isObject(value) && typeof value.openapi === 'string' ? VERSION.exec(value.openapi)?.[1] : undefined;
  if (isObject(value) && isSupported(version)) return { value, version };
  throw new LoaderError([refusal(value, name, positionAt)]);
}

function isSupported(version: string | undefined): version is OpenApiVersion {
  return version === '3.0' || version === '3.1' || version === '3.2';
}

function refusal(value: JsonValue, name: string, positionAt: (key?: string) => Position): Diagnostic {
  if (!isObject(value)) {
    const hint = "it starts with a line like 'openapi: 3.1.1'";
    return problem('document-not-object', { name, found: describeValue(value) }, { position: positionAt(), hint });
  }
  if (Object.hasOwn(value, 'openapi')) {
    const hint = "write the full version as a string, for example '3.1.1'";
    const version = typeof value.openapi === 'string' ? `'${value.openapi}'` : describeValue(value.openapi);
    return problem('openapi-version-unsupported', { version }, { position: positionAt('openapi'), hint });
  }
  if (Object.hasOwn(value, 'swagger')) {
    const hint = 'convert it first, for example with the npm package @scalar/openapi-upgrader';
    return problem(
      'document-swagger',
      { name, version: printed(value.swagger) },
      { position: positionAt('swagger'), hint },
    );
  }
  if (Object.hasOwn(value, 'overlay')) {
    const hint = 'an Overlay is applied to a document: give the document, and the Overlay beside it';
    return problem('document-is-overlay', { name }, { position: positionAt('overlay'), hint });
  }
  return otherFormat(value, name, positionAt);
}

function otherFormat(value: JsonObject, name: string, positionAt: (key?: string) => Position): Diagnostic {
  for (const [key, format] of OTHER_FORMATS) {
    if (Object.hasOwn(value, key)) {
      const hint = 'name the OpenAPI document';
      return problem('document-other-format', { name, format }, { position: positionAt(key), hint });
    }
  }
  const similar = nearest('openapi', Object.keys(value));
  const hint =
    similar === undefined ? "it starts with a line like 'openapi: 3.1.1'" : `did you mean 'openapi' by '${similar}'?`;
  return problem('document-not-openapi', { name }, { position: positionAt(similar), hint });
}

function printed(version: JsonValue | undefined): string {
  return typeof version === 'string' || typeof version === 'number' ? String(version) : '2.0';
}
