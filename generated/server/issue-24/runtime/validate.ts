// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Parameter, Place, Route, Schema } from './route.ts';

/** One thing that is wrong with a request. */
export interface Issue {
  readonly in: Place | 'body';
  /** The parameter, or the JSON Pointer of the field within the body; empty for the body itself. */
  readonly name: string;
  readonly message: string;
}

export interface RequestValidator {
  parameters(values: Readonly<Record<Place, unknown>>): Issue[];
  body(value: unknown, mediaType: string): Issue[];
}

function describe(error: ErrorObject): string {
  const allowed: unknown = error.params['allowedValue'] ?? error.params['allowedValues'];
  return allowed === undefined
    ? (error.message ?? error.keyword)
    : `${error.message ?? ''}: ${JSON.stringify(allowed)}`;
}

function fieldOf(error: ErrorObject): string {
  const missing: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return typeof missing === 'string' ? `${error.instancePath}/${missing}` : error.instancePath;
}

/** Several branches of a `oneOf` complain about one value; the complaint of the deepest one helps most. */
function mostHelpful(errors: readonly ErrorObject[]): ErrorObject[] {
  const depth = (error: ErrorObject): number => fieldOf(error).split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const found = errors.find((error) => depth(error) === deepest);
  return found === undefined ? [] : [found];
}

function partSchema(parameters: readonly Parameter[]): Schema {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  return { type: 'object', properties, required: parameters.filter((one) => one.required).map(({ name }) => name) };
}

function parametersSchema(parameters: readonly Parameter[]): Schema {
  const places: readonly Place[] = ['path', 'query', 'headers', 'cookies'];
  const used = places.filter((place) => parameters.some((parameter) => parameter.in === place));
  const parts = used.map((place) => [place, partSchema(parameters.filter((one) => one.in === place))]);
  return { type: 'object', properties: Object.fromEntries(parts) };
}

function run(validate: ValidateFunction, value: unknown): ErrorObject[] {
  return validate(value) ? [] : mostHelpful(validate.errors ?? []);
}

function parameterIssue(error: ErrorObject): Issue {
  const [, place = '', name = ''] = fieldOf(error).split('/');
  const known: readonly Place[] = ['path', 'query', 'headers', 'cookies'];
  return { in: known.find((one) => one === place) ?? 'query', name: unescapeToken(name), message: describe(error) };
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Compiles the schemas of all routes. Nothing is coerced, defaulted or removed: a request is accepted as it is or not
 * at all. `format` is an annotation (JSON Schema 2020-12 section 7.2.1). The schemas were checked when they were
 * generated; checking them again would take most of the time of starting up.
 */
export function createValidators(
  routes: readonly Route[],
  schemas: Readonly<Record<string, Schema>>,
): ReadonlyMap<Route, RequestValidator> {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    coerceTypes: false,
    ownProperties: true,
    validateSchema: false,
  });
  ajv.addSchema({ $id: 'document', $defs: schemas });
  // Most operations have the same parameters, and compiling is what starting up takes time for.
  const compiled = new Map<string, ValidateFunction>();
  const compile = (schema: Schema): ValidateFunction => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(typeof schema === 'boolean' ? schema : { ...schema });
    compiled.set(key, validate);
    return validate;
  };
  const validators = new Map<Route, RequestValidator>();
  for (const route of routes) {
    const parameters = compile(parametersSchema(route.parameters ?? []));
    const bodies = new Map(Object.entries(route.body?.content ?? {}).map(([type, schema]) => [type, compile(schema)]));
    validators.set(route, {
      parameters: (values) => run(parameters, values).map(parameterIssue),
      body(value, mediaType) {
        const validate = bodies.get(mediaType);
        if (validate === undefined) return [];
        return run(validate, value).map((error) => ({ in: 'body', name: fieldOf(error), message: describe(error) }));
      },
    });
  }
  return validators;
}
