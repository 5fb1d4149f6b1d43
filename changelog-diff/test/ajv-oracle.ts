import type { LoadedDocument } from '@cc-gateway/loader';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isArray, isObject, type JsonObject, type JsonValue } from '../src/compare/json.ts';

/** Decides with Ajv whether schemas of a document accept values. */
export class AjvOracle {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true, logger: false });
  readonly #is30: boolean;

  constructor(document: LoadedDocument) {
    this.#is30 = document.version === '3.0';
    addFormats(this.#ajv);
    const value = this.#is30 ? convert30(document.value) : document.value;
    this.#ajv.addSchema(objectFrom(value), 'document');
  }

  accepts(schema: JsonValue, value: JsonValue): boolean {
    const plain = rebase(this.#is30 ? convert30(schema) : schema);
    return this.#ajv.validate(typeof plain === 'boolean' ? plain : objectFrom(plain), value);
  }
}

function objectFrom(value: JsonValue): JsonObject {
  if (!isObject(value)) throw new Error('not an object');
  return value;
}

/** Internal references become references to the document. */
function rebase(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(rebase);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === '$ref' && typeof member === 'string' ? `document${member}` : rebase(member),
    ]),
  );
}

/** Writes the schemas of a 3.0 document as JSON Schema 2020-12. */
export function convert30(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(convert30);
  if (!isObject(value)) return value;
  if (typeof value['$ref'] === 'string') return { $ref: value['$ref'] };
  const { nullable, minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const converted = Object.entries(rest).map(([name, member]): [string, JsonValue] => [name, convert30(member)]);
  return {
    ...Object.fromEntries(converted),
    ...limit('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...limit('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
    ...(nullable === undefined || nullable === true || nullable === false ? {} : { nullable: convert30(nullable) }),
    ...(nullable === true && typeof rest['type'] === 'string' ? { type: [rest['type'], 'null'] } : {}),
  };
}

function limit(name: string, exclusiveName: string, bound?: JsonValue, exclusive?: JsonValue): JsonObject {
  const isFlag = typeof exclusive === 'boolean' || exclusive === undefined;
  if (!isFlag || (bound !== undefined && typeof bound !== 'number')) {
    // Properties that have the names of keywords.
    return {
      ...(bound === undefined ? {} : { [name]: convert30(bound) }),
      ...(exclusive === undefined ? {} : { [exclusiveName]: convert30(exclusive) }),
    };
  }
  return bound === undefined ? {} : { [exclusive === true ? exclusiveName : name]: bound };
}
