import { asText, canonical, compareText } from './canonical.ts';
import type { Subject } from './change.ts';
import { compareBranches } from './compare-branches.ts';
import { compareDiscriminator } from './compare-discriminator.ts';
import type { Field, FieldRule } from './field.ts';
import { docs, ignored, mapOf, setOf, subschema, value } from './field-rules.ts';
import type { JsonValue } from './json.ts';
import { itemsOf, membersOf, type Node } from './node.ts';

/** Compared where it is referred to. */
const whereReferred = ignored;
/** Names the schema or its dialect, says nothing of the data. */
const naming = ignored;

const text = ['title', 'description', '$comment', 'example', 'examples', 'externalDocs'];
const flags = ['uniqueItems', 'readOnly', 'writeOnly', 'deprecated', 'nullable'];
const lowerBounds = ['minLength', 'minItems', 'minProperties'];
const schemas = [
  ...['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
];

/** How the keywords of a schema are compared (JSON Schema 2020-12). A keyword not listed is compared as a whole. */
export const schemaModel: Readonly<Record<string, FieldRule>> = {
  $defs: whereReferred,
  definitions: whereReferred,
  $id: naming,
  $schema: naming,
  $anchor: naming,
  enum: setOf({ whole: true, subject: (item) => ({ kind: 'enum-value', value: item }) }),
  required: (field) => setOf({ subject: (item) => requiredSubject(field, item) })(field),
  properties: mapOf('schema', {
    subject: (name, field) => ({ kind: 'property', name, required: isRequired(field, name) }),
    step: (name) => ({ step: 'property', name }),
  }),
  patternProperties: keywordMap('patternProperties'),
  dependentSchemas: keywordMap('dependentSchemas'),
  allOf: compareBranches,
  anyOf: compareBranches,
  oneOf: compareBranches,
  prefixItems: comparePrefixItems,
  discriminator: compareDiscriminator,
  dependentRequired: sorted,
  minContains: value(1),
  ...Object.fromEntries(text.map((name) => [name, docs()])),
  ...Object.fromEntries(flags.map((name) => [name, value(false)])),
  ...Object.fromEntries(lowerBounds.map((name) => [name, value(0)])),
  ...Object.fromEntries(schemas.map((name) => [name, subschema(name)])),
};

function keywordMap(name: string): FieldRule {
  return mapOf('schema', {
    subject: () => ({ kind: 'keyword', object: 'schema', name }),
    step: () => ({ step: 'keyword', name }),
  });
}

/** Asked only for a property that one of the two schemas has. */
function isRequired(field: Field, name: string): boolean {
  const fields = membersOf(field.revision).has(name) ? field.revisionFields : field.baseFields;
  return itemsOf(fields.get('required')).some(({ value: item }) => item === name);
}

/** That a property is required is said by the property's own change where the property came or went. */
function requiredSubject(field: Field, item: JsonValue): Subject | undefined {
  if (typeof item !== 'string') return undefined;
  const isInBase = membersOf(field.baseFields.get('properties')).has(item);
  const isInRevision = membersOf(field.revisionFields.get('properties')).has(item);
  return isInBase === isInRevision ? { kind: 'required', name: item } : undefined;
}

/** Lists of names, whose order means nothing. */
function sorted(field: Field): void {
  const meaning = (node: Node | undefined) =>
    canonical(Object.fromEntries([...membersOf(node)].map(([name, list]) => [name, namesIn(list)])));
  const { graph, pair, name, base, revision } = field;
  if (meaning(base) !== meaning(revision))
    graph.report(pair, { kind: 'keyword', object: 'schema', name }, base, revision);
}

function namesIn(list: Node): string[] {
  return [...new Set(itemsOf(list).map(({ value: item }) => asText(item)))].sort(compareText);
}

/** The schemas of a tuple are told apart by their index. */
function comparePrefixItems({ graph, pair, name, base, revision }: Field): void {
  const baseItems = itemsOf(base);
  const revisionItems = itemsOf(revision);
  for (let index = 0; index < Math.max(baseItems.length, revisionItems.length); index++) {
    const before = baseItems[index];
    const after = revisionItems[index];
    if (before !== undefined && after !== undefined) {
      graph.link(pair, { step: 'keyword', name: `${name}[${index}]` }, 'schema', before, after);
    } else graph.report(pair, { kind: 'keyword', object: 'schema', name }, before, after);
  }
}
