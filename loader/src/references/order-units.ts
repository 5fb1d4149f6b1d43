import type { Diagnostic } from '../diagnostic.ts';
import { problem } from '../messages.ts';
import type { Discovery, Edit } from './discover.ts';
import type { Unit } from './unit.ts';
import { placeOf } from './unit.ts';

/** More copies of path items than any real document has; a few nested callbacks can ask for billions. */
const EXPANSION_LIMIT = 100_000;

export interface UnitOrder {
  /** Units with replacements, each after the units that replace something in it; the document itself is not listed. */
  readonly order: readonly Unit[];
  readonly problems: readonly Diagnostic[];
}

type Replacement = Extract<Edit, { kind: 'replace' }>;

interface Step {
  readonly unit: Unit;
  readonly pending: Replacement[];
}

/** Orders the units so that what replaces a reference is finished first. A unit that contains itself is an error. */
export function orderUnits(discovery: Discovery): UnitOrder {
  const order: Unit[] = [];
  const problems: Diagnostic[] = [];
  const state = new Map<Unit, 'open' | 'done'>();
  const starts = [...discovery.added.map(({ unit }) => unit), discovery.root];
  for (const start of starts) visit(discovery, start, state, order, problems);
  if (problems.length === 0) problems.push(...expansionProblems(discovery, order));
  return { order: order.filter((unit) => unit !== discovery.root), problems };
}

function visit(
  discovery: Discovery,
  start: Unit,
  state: Map<Unit, 'open' | 'done'>,
  order: Unit[],
  problems: Diagnostic[],
): void {
  if (state.has(start)) return;
  const stack: Step[] = [{ unit: start, pending: replacements(discovery, start) }];
  state.set(start, 'open');
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const edit = top.pending.pop();
    if (edit === undefined) {
      state.set(top.unit, 'done');
      order.push(top.unit);
      stack.pop();
    } else if (!state.has(edit.target)) {
      state.set(edit.target, 'open');
      stack.push({ unit: edit.target, pending: replacements(discovery, edit.target) });
    } else if (state.get(edit.target) === 'open') problems.push(selfContained(top.unit, edit));
  }
}

function replacements(discovery: Discovery, unit: Unit): Replacement[] {
  return (discovery.edits.get(unit) ?? []).filter((edit) => edit.kind === 'replace').reverse();
}

function selfContained(unit: Unit, { reference }: Replacement): Diagnostic {
  const hint = 'a path item cannot contain itself';
  return problem('ref-cycle', { ref: reference.text }, { position: placeOf(unit, reference), hint });
}

/** `order` has every unit after its parts, so that their sizes are known when it is reached. */
function expansionProblems(discovery: Discovery, order: readonly Unit[]): Diagnostic[] {
  const sizes = new Map<Unit, number>();
  for (const unit of order) {
    const edits = replacements(discovery, unit);
    const size = edits.reduce((sum, { target }) => sum + (sizes.get(target) ?? 1), 1);
    sizes.set(unit, size);
    const [edit] = edits;
    if (size <= EXPANSION_LIMIT || edit === undefined) continue;
    const parameters = { ref: edit.reference.text, limit: EXPANSION_LIMIT };
    const hint = 'refer to callbacks as components, which are not copied';
    return [problem('ref-expansion', parameters, { position: placeOf(unit, edit.reference), hint })];
  }
  return [];
}
