import { visit } from 'jsonc-parser';
import { PositionTree } from './position-tree.ts';

/** The positions of valid JSON text nested at most MAX_NESTING deep. */
export function jsonPositions(text: string): PositionTree {
  const tree = new PositionTree();
  visit(text, {
    onObjectProperty: (property, offset) => tree.key(property, offset),
    onObjectBegin: (offset) => void tree.open(offset),
    onArrayBegin: (offset) => void tree.open(offset),
    onLiteralValue: (_value, offset) => void tree.leaf(offset),
    onObjectEnd: () => tree.close(),
    onArrayEnd: () => tree.close(),
  });
  return tree;
}
