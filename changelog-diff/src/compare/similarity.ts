/** What a schema can be recognised by: marks such as `type string` and `property name`. */
export type Marks = ReadonlySet<string>;

/** How much two schemas have in common: the share of their marks that both have, from 0 to 1. */
export function similarity(a: Marks, b: Marks): number {
  if (a.size === 0 && b.size === 0) return 1;
  const both = shared(a, b);
  return both / (a.size + b.size - both);
}

/** How much of the smaller of two schemas the larger has, from 0 to 1; nothing is in everything. */
export function containment(a: Marks, b: Marks): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 1 : shared(a, b) / smaller;
}

function shared(a: Marks, b: Marks): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const mark of small) if (large.has(mark)) both++;
  return both;
}
