import { isArray, isObject, toPointer, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import { GeneratorError } from '../generator-error.ts';
import type { Scheme, SchemeModel } from './model.ts';
import { objectOf, resolve, textOf } from './resolve.ts';

const KEY_PLACES = ['header', 'query', 'cookie'] as const;

// RFC 9110 section 11.1: a scheme is named by a token.
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,40}$/;

function httpScheme(name: string): Scheme {
  const known = name.toLowerCase();
  if (known === 'bearer' || known === 'basic') return { type: known };
  // What has no proper name is still a value of the header that all of them use.
  return TOKEN.test(name) ? { type: 'http', scheme: name } : { type: 'apiKey', in: 'header', name: 'Authorization' };
}

function readScheme(value: JsonObject): Scheme | undefined {
  const type = textOf(value, 'type');
  if (type === 'oauth2' || type === 'openIdConnect') return { type: 'bearer' };
  if (type === 'mutualTLS') return { type };
  if (type === 'http') return httpScheme(textOf(value, 'scheme'));
  const place = KEY_PLACES.find((one) => one === value['in']);
  const name = textOf(value, 'name');
  return type === 'apiKey' && place !== undefined && name !== '' ? { type, in: place, name } : undefined;
}

/**
 * The security schemes of a document, by name.
 *
 * @throws GeneratorError for a scheme that generated code cannot enforce: leaving it out would leave a door open
 */
export function readSchemes(document: LoadedDocument): SchemeModel[] {
  const declared = objectOf(objectOf(document.value, 'components'), 'securitySchemes');
  return Object.entries(declared).map(([name, entry]) => {
    const pointer = toPointer(['components', 'securitySchemes', name]);
    const node = resolve(document, entry, pointer);
    const scheme = node === undefined ? undefined : readScheme(node.value);
    if (node === undefined || scheme === undefined) {
      const message = `the security scheme '${name}' is of a kind that generated code cannot check`;
      const hint = 'supported: apiKey, http, mutualTLS, oauth2, openIdConnect';
      const position = document.locate(pointer);
      throw new GeneratorError([{ code: 'security-scheme-unsupported', severity: 'error', message, hint, position }]);
    }
    return { name, description: textOf(node.value, 'description'), scheme };
  });
}

/**
 * The alternatives of an operation: its own, else those of the document; the one that needs nothing comes last, so
 * that a credential which is there gets used.
 *
 * @throws GeneratorError when an alternative names a scheme that the document does not declare
 */
export function readSecurity(
  document: LoadedDocument,
  operation: JsonObject,
  schemes: readonly SchemeModel[],
  pointer: string,
): string[][] {
  const own: JsonValue | undefined = operation['security'];
  const requirements = own ?? document.value['security'];
  if (!isArray(requirements)) return [];
  const alternatives = requirements.filter(isObject).map((requirement) => Object.keys(requirement));
  for (const name of alternatives.flat()) {
    if (schemes.some((scheme) => scheme.name === name)) continue;
    const position = document.locate(own === undefined ? '/security' : `${pointer}/security`);
    const message = `security scheme '${name}' is not declared in components.securitySchemes`;
    throw new GeneratorError([{ code: 'security-scheme-undeclared', severity: 'error', message, position }]);
  }
  return [...alternatives.filter((names) => names.length > 0), ...alternatives.filter((names) => names.length === 0)];
}

/**
 * The scopes that an operation asks for, by scheme. A scheme that stands in several alternatives needs what any of them
 * asks for: rather too much than too little.
 */
export function readScopes(
  document: LoadedDocument,
  operation: JsonObject,
): Readonly<Record<string, readonly string[]>> {
  const requirements = operation['security'] ?? document.value['security'];
  const scopes = new Map<string, Set<string>>();
  for (const requirement of isArray(requirements) ? requirements.filter(isObject) : []) {
    for (const [name, list] of Object.entries(requirement)) {
      const known = scopes.get(name) ?? new Set<string>();
      for (const scope of isArray(list) ? list : []) if (typeof scope === 'string') known.add(scope);
      scopes.set(name, known);
    }
  }
  const asked = [...scopes].filter(([, known]) => known.size > 0);
  return Object.fromEntries(asked.map(([name, known]) => [name, [...known]]));
}
