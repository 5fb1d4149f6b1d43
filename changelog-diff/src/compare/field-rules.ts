import { canonical, isEqual, spaced } from './canonical.ts';
import type { ObjectKind, Step, Subject } from './change.ts';
import type { Field, FieldRule } from './field.ts';
import type { JsonValue } from './json.ts';
import type { PairGraph } from './pair-graph.ts';
import { trivial } from './merge-keywords.ts';
import { itemsOf, membersOf, type Node } from './node.ts';
import type { Side } from './side.ts';

type Named<T> = (name: string) => T;

/** A field that does not change the meaning, or that is compared in another way. */
export const ignored: FieldRule = () => {};

/** A field compared as a whole. A missing one means `absent`, if that is given. */
export function value(absent?: JsonValue): FieldRule {
  const meaning = (node: Node | undefined) => (node === undefined ? absent : node.value);
  return ({ graph, pair, name, base, revision }) => {
    if (isEqual(meaning(base), meaning(revision))) return;
    graph.report(pair, { kind: 'keyword', object: pair.kind, name }, base, revision);
  };
}

/** Text for people: line breaks and spacing count for nothing. */
export function docs(): FieldRule {
  const meaning = (node: Node | undefined) => (node === undefined ? '' : spaced(node.value));
  return ({ graph, pair, name, base, revision }) => {
    if (isEqual(base?.value, revision?.value) || isEqual(meaning(base), meaning(revision))) return;
    graph.report(pair, { kind: 'description', object: pair.kind, keyword: name }, base, revision);
  };
}

/** One object. Where only one document has it, it is a change of `subject`, unless it says nothing. */
export function child(kind: ObjectKind, options: { subject?: Subject; step?: Step } = {}): FieldRule {
  return ({ graph, pair, name, base, revision }) => {
    if (base !== undefined && revision !== undefined) return graph.link(pair, options.step, kind, base, revision);
    if (saysNothing(graph, kind, base, revision)) return;
    graph.report(pair, options.subject ?? { kind: 'keyword', object: pair.kind, name }, base, revision);
  };
}

/** Keywords that mean something even with a schema that accepts everything. */
const demanding = ['not', 'contains', 'if'];

/** A schema inside a schema: the keyword is a step of its own. To forbid or to allow everything is a change of it. */
export function subschema(name: string): FieldRule {
  return (field) => {
    const { graph, pair, base, revision } = field;
    const isMissing = base === undefined || revision === undefined;
    if (!isMissing && forbids(graph.base, base) === forbids(graph.revision, revision)) {
      return graph.link(pair, { step: 'keyword', name }, 'schema', base, revision);
    }
    if (isMissing && !demanding.includes(name) && saysNothing(graph, 'schema', base, revision)) return;
    graph.report(pair, { kind: 'keyword', object: pair.kind, name }, base, revision);
  };
}

/** Whether what only one side has accepts everything, as nothing at all does. */
function saysNothing(graph: PairGraph, kind: ObjectKind, base: Node | undefined, revision: Node | undefined): boolean {
  if (kind !== 'schema') return false;
  if (base !== undefined) return trivial(graph.base.traceSchema(base).node);
  return revision === undefined || trivial(graph.revision.traceSchema(revision).node);
}

function forbids(side: Side, schema: Node): boolean {
  return [schema, ...(schema.also ?? [])].some((node) => side.traceSchema(node).node.value === false);
}

interface MapOptions {
  readonly subject: (name: string, field: Field, node: Node) => Subject;
  readonly step: Named<Step | undefined>;
  /** Names that are equal in this form are the same; by default the name itself. */
  readonly keyOf?: Named<string>;
  /** What says no more than nothing: its coming and going is no change. */
  readonly isEmpty?: (node: Node) => boolean;
  /** Names that are left out. */
  readonly except?: (name: string) => boolean;
  /** Names that are extensions here, and how these are compared. */
  readonly extension?: FieldRule;
}

/** Objects by name. */
export function mapOf(kind: ObjectKind, options: MapOptions): FieldRule {
  return (field) => {
    const base = keyed(field.base, options);
    const revision = keyed(field.revision, options);
    for (const key of new Set([...base.keys(), ...revision.keys()])) {
      compareEntry(kind, options, field, base.get(key), revision.get(key));
    }
  };
}

interface Entry {
  readonly name: string;
  readonly node: Node;
}

function keyed(node: Node | undefined, options: MapOptions): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, member] of membersOf(node)) {
    if (options.except?.(name) !== true) entries.set(options.keyOf?.(name) ?? name, { name, node: member });
  }
  return entries;
}

function compareEntry(kind: ObjectKind, options: MapOptions, field: Field, base?: Entry, revision?: Entry): void {
  const { graph, pair } = field;
  const entry = revision ?? base;
  if (entry === undefined) return;
  const { name, node } = entry;
  const [before, after] = [base?.node, revision?.node];
  if (options.extension !== undefined && name.startsWith('x-')) {
    options.extension({ ...field, name, base: before, revision: after });
  } else if (before !== undefined && after !== undefined) {
    graph.link(pair, options.step(name), kind, before, after);
  } else if (options.isEmpty?.(node) !== true) {
    graph.report(pair, options.subject(name, field, node), before, after);
  }
}

/**
 * A list whose order and repetitions mean nothing. A missing list is an empty one, unless `whole`: then its
 * coming and going is a change of the keyword.
 */
export function setOf(options: { subject: (item: JsonValue) => Subject | undefined; whole?: boolean }): FieldRule {
  return (field) => {
    const { graph, pair, name, base, revision } = field;
    if (isEqual(base?.value, revision?.value)) return;
    if (options.whole === true && (base === undefined || revision === undefined)) {
      return graph.report(pair, { kind: 'keyword', object: pair.kind, name }, base, revision);
    }
    const baseItems = new Map(itemsOf(base).map((item) => [canonical(item.value), item]));
    const revisionItems = new Map(itemsOf(revision).map((item) => [canonical(item.value), item]));
    for (const [key, item] of baseItems) reportItem(field, options.subject, item, revisionItems.has(key), 'base');
    for (const [key, item] of revisionItems) reportItem(field, options.subject, item, baseItems.has(key), 'revision');
  };
}

function reportItem(
  { graph, pair }: Field,
  subject: (item: JsonValue) => Subject | undefined,
  item: Node,
  isShared: boolean,
  side: 'base' | 'revision',
): void {
  const about = isShared ? undefined : subject(item.value);
  if (about === undefined) return;
  graph.report(pair, about, side === 'base' ? item : undefined, side === 'revision' ? item : undefined);
}
