import { isArray, isObject, type JsonValue } from './json.ts';
import { membersOf, type Node } from './node.ts';
import type { Side } from './side.ts';

/** How many references are followed: enough to tell schemas apart, few enough to end on cycles. */
const defaultHops = 2;

/**
 * Numbers for values, of either side, that say the same: equal for equal values, whatever the names of the
 * components they refer to and the order of lists. References are followed a few steps only, so that equal
 * numbers are a strong hint and no proof.
 */
export class Fingerprints {
  readonly #numbers = new Map<string, number>();
  readonly #memo = new WeakMap<Side, WeakMap<object, Map<number, number>>>();

  of(side: Side, node: Node, hops = defaultHops): number {
    const { value } = node;
    if (typeof value !== 'object' || value === null) return this.#numberOf(JSON.stringify(value));
    const known = this.#known(side, value);
    const number = known.get(hops) ?? this.#compute(side, node, hops);
    known.set(hops, number);
    return number;
  }

  #compute(side: Side, node: Node, hops: number): number {
    const { value } = node;
    if (isArray(value)) {
      const items = value.map((item, index) =>
        this.of(side, { value: item, pointer: `${node.pointer}/${index}` }, hops),
      );
      return this.#numberOf(`[${items.sort((a, b) => a - b).join(',')}]`);
    }
    if (hops <= 0) {
      return isReference(value) ? this.#numberOf('$ref') : this.#ofMembers(side, membersOf(node), hops);
    }
    const target = side.traceSchema(node).node;
    if (target.pointer !== node.pointer) return this.of(side, target, hops - 1);
    if (!isReference(value)) return this.#ofMembers(side, membersOf(node), hops);
    return this.#ofMembers(side, side.fields(node), hops - 1);
  }

  #ofMembers(side: Side, members: ReadonlyMap<string, Node>, hops: number): number {
    const parts = [...members].map(([name, member]) => `${JSON.stringify(name)}:${this.of(side, member, hops)}`);
    return this.#numberOf(`{${parts.sort().join(',')}}`);
  }

  #numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  #known(side: Side, value: object): Map<number, number> {
    const ofSide = this.#memo.get(side) ?? new WeakMap<object, Map<number, number>>();
    const known = ofSide.get(value) ?? new Map<number, number>();
    this.#memo.set(side, ofSide.set(value, known));
    return known;
  }
}

function isReference(value: JsonValue): boolean {
  return isObject(value) && typeof value['$ref'] === 'string';
}
