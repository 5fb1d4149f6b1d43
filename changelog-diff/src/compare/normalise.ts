import type { ObjectKind } from './change.ts';
import type { Node } from './node.ts';

type Normaliser = (fields: Map<string, Node>) => void;

/** Brings the fields of an object into the one form of those that mean the same. */
export function normalise(kind: ObjectKind, fields: Map<string, Node>): Map<string, Node> {
  normalisers[kind]?.(fields);
  return fields;
}

const normalisers: { readonly [K in ObjectKind]?: Normaliser } = {
  parameter: (fields) => {
    dropDefaultStyle(fields);
    nameParameter(fields);
  },
  encoding: dropDefaultEncoding,
  header: dropDefaultStyle,
};

/** Effective `style` and `explode` by location (OpenAPI 3.1.1 section 4.8.12.2): the defaults need no spelling. */
function dropDefaultStyle(fields: Map<string, Node>): void {
  const location = fields.get('in')?.value ?? 'header';
  const defaultStyle = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  const style = fields.get('style')?.value ?? defaultStyle;
  if (style === defaultStyle) fields.delete('style');
  if (fields.get('explode')?.value === (style === 'form')) fields.delete('explode');
}

/** The defaults of an encoding (OpenAPI 3.1.1 section 4.8.15.1.2). */
function dropDefaultEncoding(fields: Map<string, Node>): void {
  const style = fields.get('style')?.value ?? 'form';
  if (style === 'form') fields.delete('style');
  if (fields.get('explode')?.value === (style === 'form')) fields.delete('explode');
  if (fields.get('allowReserved')?.value === false) fields.delete('allowReserved');
}

/**
 * Header names are case-insensitive (RFC 9110 section 5.1). The name of a path parameter stands in the path and
 * never on the wire: it was found by its position.
 */
function nameParameter(fields: Map<string, Node>): void {
  const location = fields.get('in')?.value;
  const name = fields.get('name');
  if (location === 'path') fields.delete('name');
  if (location !== 'header' || typeof name?.value !== 'string') return;
  fields.set('name', { value: name.value.toLowerCase(), pointer: name.pointer });
}
