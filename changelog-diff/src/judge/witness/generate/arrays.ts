import { canonical } from '../../../compare/canonical.ts';
import type { JsonValue } from '../../../compare/json.ts';
import type { Schema } from '../schema.ts';
import type { InstanceGenerator } from './instance-generator.ts';
import { least, schemasOfItem, type Views } from './views.ts';

/** No witness needs more items. */
const longest = 400;

/** Arrays that may satisfy the views: as short as they allow, and a little longer. */
export function* arrays(generator: InstanceGenerator, views: Views): Generator<JsonValue> {
  const containing = views.filter(({ keywords }) => keywords['contains'] !== undefined);
  const contained = Math.max(0, ...containing.map(({ keywords: { minContains } }) => countOf(minContains)));
  const length = Math.max(least(views, 'minItems', 0), contained);
  for (const size of [length, length + 1]) {
    if (size > longest) return;
    yield* ofLength(generator, views, size, contained);
  }
}

function* ofLength(generator: InstanceGenerator, views: Views, size: number, contained: number): Generator<JsonValue> {
  const schemas = Array.from({ length: size }, (_, index) => [
    ...schemasOfItem(views, index),
    ...(index < contained ? containedIn(views) : []),
  ]);
  const same = schemas.map((ofItem) => generator.instance(ofItem));
  const items = same.filter((item) => item !== undefined);
  if (items.length < size) return;
  yield items;
  if (size > 1) yield* distinct(generator, schemas);
}

/** `contains` without `minContains` asks for one (JSON Schema 2020-12 validation, section 6.4.5). */
function countOf(minContains: JsonValue | undefined): number {
  return typeof minContains === 'number' ? minContains : 1;
}

function containedIn(views: Views): Schema[] {
  return views.flatMap(({ keywords: { contains }, source }) =>
    contains === undefined ? [] : [{ value: contains, source }],
  );
}

/** Items of which no two are equal. */
function* distinct(generator: InstanceGenerator, schemas: readonly Schema[][]): Generator<JsonValue> {
  const used = new Set<string>();
  const items: JsonValue[] = [];
  for (const ofItem of schemas) {
    const item = generator.instances(ofItem, schemas.length).find((value) => !used.has(canonical(value)));
    if (item === undefined) return;
    used.add(canonical(item));
    items.push(item);
  }
  yield items;
}
