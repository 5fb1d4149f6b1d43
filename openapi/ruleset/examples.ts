import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { isArray, isObject } from '@cc-gateway/loader';
import type { SpecificationNode } from './places.ts';
import { follow } from './text.ts';

/** A value that stands for what a schema allows, and where it stands below its object. */
export interface Example {
  readonly schema: JsonValue;
  readonly value: JsonValue;
  readonly path: readonly string[];
}

/** The kinds of objects that carry examples. */
export const kindsWithExamples = ['mediaType', 'parameter', 'header', 'schema'] as const;

/** The examples of a media type, parameter, header or schema, and the default of a schema. */
export function examplesOf({ kind, value }: SpecificationNode, document: JsonObject): Example[] {
  return kind === 'schema' ? schemaExamples(value) : describedExamples(value, document);
}

function schemaExamples(schema: JsonObject): Example[] {
  const { examples, default: standard, example } = schema;
  const listed = isArray(examples) ? examples : [];
  return [
    ...listed.map((value, index) => ({ schema, value, path: ['examples', String(index)] })),
    ...(example === undefined ? [] : [{ schema, value: example, path: ['example'] }]),
    ...(standard === undefined ? [] : [{ schema, value: standard, path: ['default'] }]),
  ];
}

function describedExamples(node: JsonObject, document: JsonObject): Example[] {
  const { schema, example } = node;
  if (schema === undefined) return [];
  const named = isObject(node['examples']) ? Object.entries(node['examples']) : [];
  return [
    ...(example === undefined ? [] : [{ schema, value: example, path: ['example'] }]),
    ...named.flatMap(([name, reference]) => {
      const target = follow(reference, document);
      const value = isObject(target) ? target['value'] : undefined;
      return value === undefined ? [] : [{ schema, value, path: ['examples', name, 'value'] }];
    }),
  ];
}
