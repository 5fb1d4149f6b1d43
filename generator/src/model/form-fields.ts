import { escapeToken, isArray, type JsonPointer, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import { isBinarySchema } from './binary-schema.ts';
import { deepShapeOf } from './deep-shape.ts';
import type { Content, EncodingModel, Shape } from './model.ts';
import { nodeAt, objectOf, resolve } from './resolve.ts';
import { shapeOf } from './shape.ts';

/** How the text of a member of a form is to be read. */
export type FieldShape = Shape | 'file' | { readonly list: 'string' | 'number' | 'boolean' | 'json' | 'file' };

/** How one member of a form is spelled. */
export type FormField = {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly shape: FieldShape;
};

const DEEPEST = 10;

interface Member {
  readonly name: string;
  readonly pointer: JsonPointer;
}

/** The members that a schema describes, through references and `allOf`, `oneOf`, `anyOf`. */
function membersOf(document: LoadedDocument, schema: JsonValue | undefined, pointer: JsonPointer, depth = 0): Member[] {
  const node = depth > DEEPEST ? undefined : resolve(document, schema, pointer);
  if (node === undefined) return [];
  const own = Object.keys(objectOf(node.value, 'properties')).map((name) => ({
    name,
    pointer: `${node.pointer}/properties/${escapeToken(name)}`,
  }));
  const branches = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const list = node.value[keyword];
    if (!isArray(list)) return [];
    return list.flatMap((one, index) => membersOf(document, one, `${node.pointer}/${keyword}/${index}`, depth + 1));
  });
  return [...own, ...branches];
}

/** Where there is a style the media type is to be ignored (OpenAPI 3.1.1 section 4.8.15.1.2). */
function contentTypeOf({ contentType = '', hasStyle }: EncodingModel): string {
  return hasStyle ? '' : contentType;
}

function shapeOfMember(document: LoadedDocument, pointer: JsonPointer, encoding: EncodingModel): FieldShape {
  const node = resolve(document, nodeAt(document, pointer), pointer);
  if (node !== undefined && isBinarySchema(node.value, contentTypeOf(encoding))) return 'file';
  if (encoding.style === 'deepObject') return { deep: deepShapeOf(document, pointer) };
  const shape = shapeOf(document, pointer);
  if (typeof shape === 'string' || encoding.hasStyle) return shape;
  if ('fields' in shape || /[/+]json\b/.test(contentTypeOf(encoding))) return 'json';
  const items = node === undefined ? undefined : resolve(document, node.value['items'], `${node.pointer}/items`);
  if (items === undefined) return shape;
  const item = shapeOfMember(document, items.pointer, encoding);
  return { list: typeof item === 'string' ? item : 'json' };
}

/** Whether a member is a file, or a list of files. */
function isFileField({ shape }: FormField): boolean {
  return shape === 'file' || (typeof shape === 'object' && 'list' in shape && shape.list === 'file');
}

const USUAL: EncodingModel = { headers: [], hasStyle: false };

/** How a member is spelled, as far as that is not the usual way: in a multipart form nothing is, until it has a style. */
function spellingOf({ style, explode, hasStyle }: EncodingModel, isMultipart: boolean): Partial<FormField> {
  const isUsual = style === undefined || style === 'form';
  return {
    ...(isUsual ? (hasStyle && isMultipart ? { style: 'form' } : {}) : { style }),
    ...(explode === undefined || explode === isUsual ? {} : { explode }),
  };
}

/**
 * The members of a form that a server has to read as something else than text (Encoding Object, OpenAPI 3.1 section
 * 4.8.15): those with a type, a list, a style or a file.
 */
export function formFields(document: LoadedDocument, content: Content): FormField[] {
  const { schema, encodings = {} } = content;
  if (schema === undefined) return [];
  const members = new Map(membersOf(document, nodeAt(document, schema), schema).map((one) => [one.name, one]));
  return [...members.values()].flatMap(({ name, pointer }) => {
    const encoding = (Object.hasOwn(encodings, name) ? encodings[name] : undefined) ?? USUAL;
    const shape = shapeOfMember(document, pointer, encoding);
    // Other members of a multipart body are files when they say so.
    if (shape === 'string' && content.kind === 'form') return [];
    const field = { name, shape };
    return [isFileField(field) ? field : { ...field, ...spellingOf(encoding, content.kind === 'multipart') }];
  });
}

/** The members of a multipart form that are files, or lists of files. */
export function fileNames(document: LoadedDocument, content: Content): string[] {
  const fields = content.kind === 'multipart' ? formFields(document, content) : [];
  return fields.filter(isFileField).map(({ name }) => name);
}
