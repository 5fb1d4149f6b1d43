/** The objects of the OpenAPI specifications 3.0 to 3.2 that hold references, directly or further down. */
export type NodeKind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme'
  | 'schema'
  | 'discriminator';

/**
 * What stands at a place: `one` object of a kind; a `list` or `map` of them; a map whose `x-…` keys are
 * extensions (`patterned`); or, for the `items` of older schemas, one or a list (`one-or-list`).
 */
export interface Place {
  readonly kind: NodeKind;
  readonly form: 'one' | 'list' | 'map' | 'patterned' | 'one-or-list';
}

/** Made once each: a walk over a large document asks for a hundred thousand. */
const SINGLES = new Map<NodeKind, Place>();

function one(kind: NodeKind): Place {
  const known = SINGLES.get(kind);
  if (known !== undefined) return known;
  const place: Place = { kind, form: 'one' };
  SINGLES.set(kind, place);
  return place;
}

const list = (kind: NodeKind): Place => ({ kind, form: 'list' });
const map = (kind: NodeKind): Place => ({ kind, form: 'map' });
const patterned = (kind: NodeKind): Place => ({ kind, form: 'patterned' });

type Fields = Readonly<Record<string, Place>>;

const PARAMETER: Fields = { schema: one('schema'), content: map('mediaType'), examples: map('example') };

const ENCODING: Fields = {
  encoding: map('encoding'),
  prefixEncoding: list('encoding'),
  itemEncoding: one('encoding'),
};

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const SCHEMA_MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions', 'dependencies'];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCHEMAS = [
  'additionalProperties',
  'additionalItems',
  'unevaluatedItems',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'contentSchema',
  'not',
  'if',
  'then',
  'else',
];

const each = (keys: readonly string[], place: Place): Fields => Object.fromEntries(keys.map((key) => [key, place]));

/**
 * The fields of each kind that can hold references. A field that is not listed holds data: a `$ref` in an
 * `example`, a `default`, an `enum` or an extension is part of that value and refers to nothing.
 */
const FIELDS: Readonly<Record<NodeKind, Fields>> = {
  document: { paths: patterned('pathItem'), webhooks: map('pathItem'), components: one('components') },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    securitySchemes: map('securityScheme'),
    links: map('link'),
    callbacks: map('callback'),
    pathItems: map('pathItem'),
    mediaTypes: map('mediaType'),
  },
  pathItem: {
    ...each(METHODS, one('operation')),
    additionalOperations: map('operation'),
    parameters: list('parameter'),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: patterned('response'),
    callbacks: map('callback'),
  },
  parameter: PARAMETER,
  header: PARAMETER,
  requestBody: { content: map('mediaType') },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  mediaType: { schema: one('schema'), itemSchema: one('schema'), examples: map('example'), ...ENCODING },
  encoding: { headers: map('header'), ...ENCODING },
  example: {},
  link: {},
  callback: {},
  securityScheme: {},
  schema: {
    ...each(SCHEMA_MAPS, map('schema')),
    ...each(SCHEMA_LISTS, list('schema')),
    ...each(SCHEMAS, one('schema')),
    items: { kind: 'schema', form: 'one-or-list' },
    discriminator: one('discriminator'),
  },
  discriminator: {},
};

const FIELD_TABLE = new Map(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, new Map<string, Place>(Object.entries(fields))]),
);

const REFERABLE = new Set<NodeKind>([
  'pathItem',
  'parameter',
  'requestBody',
  'response',
  'header',
  'mediaType',
  'example',
  'link',
  'callback',
  'securityScheme',
  'schema',
]);

/** Whether a `$ref` may stand in place of an object of this kind. */
export function isReferable(kind: NodeKind): boolean {
  return REFERABLE.has(kind);
}

/** Whether one object of the kind stands at a place, not a list or a map of them. */
export function isSingle({ form }: Place): boolean {
  return form === 'one' || form === 'one-or-list';
}

/** What stands under `key` of whatever stands at `place`; `undefined` when that is data. */
export function placeOfChild(place: Place, key: string, inList: boolean): Place | undefined {
  const { kind, form } = place;
  if (inList) return form === 'list' || form === 'one-or-list' ? one(kind) : undefined;
  // A Callback Object is itself a map from expressions to path items.
  if (form === 'one' && kind === 'callback') return key.startsWith('x-') ? undefined : one('pathItem');
  if (form === 'map') return one(kind);
  if (form === 'patterned') return key.startsWith('x-') ? undefined : one(kind);
  return form === 'list' ? undefined : FIELD_TABLE.get(kind)?.get(key);
}

/** The section of `components` that holds objects of a kind; path items are written where they are used. */
export const SECTIONS: ReadonlyMap<NodeKind, string> = new Map([
  ['schema', 'schemas'],
  ['response', 'responses'],
  ['parameter', 'parameters'],
  ['example', 'examples'],
  ['requestBody', 'requestBodies'],
  ['header', 'headers'],
  ['securityScheme', 'securitySchemes'],
  ['link', 'links'],
  ['callback', 'callbacks'],
  ['mediaType', 'mediaTypes'],
]);
