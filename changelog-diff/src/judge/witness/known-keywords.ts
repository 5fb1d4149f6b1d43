const applicators = [
  ...['allOf', 'anyOf', 'oneOf', 'not', 'items', 'properties', 'additionalProperties', '$ref'],
  ...['if', 'then', 'else', 'dependentSchemas', 'prefixItems', 'contains', 'patternProperties', 'propertyNames'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
];
const assertions = [
  ...['type', 'enum', 'const', 'format', 'pattern', 'multipleOf', 'required', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties', 'minContains', 'maxContains', 'dependentRequired'],
];
/** Say nothing of which values are accepted. */
const annotations = [
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['discriminator', 'xml', 'externalDocs', 'nullable', '$id', '$anchor', '$defs', 'definitions', '$schema'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', '$vocabulary'],
];
/** Keywords that came after the dialect of OpenAPI 3.0 (3.0.4 section 4.7.24). */
const later = new Set([
  ...['const', 'if', 'then', 'else', 'dependentSchemas', 'dependentRequired', 'prefixItems', 'contains'],
  ...['patternProperties', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'minContains', 'maxContains'],
]);
const known = new Set([...applicators, ...assertions, ...annotations]);

/** Whether what a keyword accepts is known in a dialect. An extension accepts everything. */
export function isKnownKeyword(name: string, dialect: '3.0' | '2020-12'): boolean {
  return name.startsWith('x-') || (known.has(name) && !(dialect === '3.0' && later.has(name)));
}

const quiet = new Set(annotations);

/** Whether a keyword accepts every value. */
export function refusesNothing(name: string): boolean {
  return name.startsWith('x-') || quiet.has(name);
}
