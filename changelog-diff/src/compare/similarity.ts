/** What a schema can be recognised by: marks such as `type string` and `property name`. */
export type Marks = ReadonlySet<string>;

/** How much two schemas have in common: the share of their marks that both have, from 0 to 1. */
export function similarity(a: Marks, b: Marks): number {
  if (a.size === 0 && b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const mark of small) if (large.has(mark)) both++;
  return both / (a.size + b.size - both);
}
