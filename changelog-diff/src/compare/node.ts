import { escapeToken, isArray, isObject, type JsonPointer, type JsonValue } from './json.ts';

/** A value and where it stands in its document. */
export interface Node {
  readonly value: JsonValue;
  readonly pointer: JsonPointer;
  /** Schemas that hold together with this one, as all members of an `allOf` do. */
  readonly also?: readonly Node[];
  /** Different values of the same keyword in other parts of the schema; all of them hold. */
  readonly others?: readonly Node[];
  /** The members of an object that was put together from several. */
  readonly members?: ReadonlyMap<string, Node>;
  /** The items of a list that was put together from several. */
  readonly items?: readonly Node[];
}

/** The fields of an object by name. */
export type Fields = ReadonlyMap<string, Node>;

/** The pointer of a member. Few names need escaping, and a comparison makes very many pointers. */
function pointerTo(node: Node, name: string): JsonPointer {
  return `${node.pointer}/${name.includes('/') || name.includes('~') ? escapeToken(name) : name}`;
}

/** The member `name` of a node, as a node. */
export function memberOf(node: Node, name: string): Node | undefined {
  if (node.members !== undefined) return node.members.get(name);
  const member = isObject(node.value) && Object.hasOwn(node.value, name) ? node.value[name] : undefined;
  return member === undefined ? undefined : { value: member, pointer: pointerTo(node, name) };
}

/** The items of an array node; none for anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node?.items !== undefined) return node.items;
  if (node === undefined || !isArray(node.value)) return [];
  return node.value.map((value, index) => ({ value, pointer: `${node.pointer}/${index}` }));
}

/** The members of an object node by name; none for anything else. */
export function membersOf(node: Node | undefined): Map<string, Node> {
  if (node?.members !== undefined) return new Map(node.members);
  const members = new Map<string, Node>();
  if (node === undefined || !isObject(node.value)) return members;
  for (const name of Object.keys(node.value)) {
    const value = node.value[name];
    if (value !== undefined) members.set(name, { value, pointer: pointerTo(node, name) });
  }
  return members;
}
