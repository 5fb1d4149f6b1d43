import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change, Place } from '../../compare/change.ts';
import type { JsonValue } from '../../compare/json.ts';
import { Budget } from './budget.ts';
import { placeTarget } from './change/place-target.ts';
import { relaxedSource } from './change/relaxed-source.ts';
import { schemaAround, type SchemaPlace } from './change/schema-place.ts';
import { SyntheticSource } from './change/synthetic-source.ts';
import { type ChangedSchemas, generalTargets, specificTargets } from './change/targets.ts';
import { Checker } from './check/checker.ts';
import { sourceOf } from './document-source.ts';
import { InstanceGenerator } from './generate/instance-generator.ts';
import type { Schema, SchemaSource } from './schema.ts';
import { shrink } from './shrink.ts';

/** Two schemas of which one accepts the witness and the other does not. */
export interface Case {
  readonly base: JsonValue;
  readonly revision: JsonValue;
  /** From these schemas to the one that changed. */
  readonly place: Place;
  /** Whether these are the changed schemas themselves. */
  readonly isLocal: boolean;
}

type SideName = 'base' | 'revision';

const totalSteps = 24_000;
const stepsPerTarget = 4_000;
const mostTargets = 12;

/**
 * What is looked for, one after the other: values that the refusing schema would accept without the change; any value
 * that the change is about; values that violate the changed schema in another way and show the change alone.
 */
export const phases = ['alone', 'any', 'general'] as const;
export type Phase = (typeof phases)[number];

/** Looks for values that show a change, among those that its targets give. */
export class WitnessSearch {
  readonly #change: Change;
  readonly #validIn: SideName;
  readonly #refusingSide: SideName;
  readonly #sources: Readonly<Record<SideName, SchemaSource>>;
  readonly #changed: Readonly<Record<SideName, SchemaPlace | undefined>>;
  /** The refusing document without what the change made it refuse. */
  readonly #relaxed: SchemaSource | undefined;
  readonly #budget = new Budget(totalSteps);
  readonly #checker = new Checker(this.#budget);
  readonly #generator = new InstanceGenerator(this.#checker, this.#budget);
  readonly #synthetic = new SyntheticSource();

  constructor(change: Change, documents: Readonly<Record<SideName, LoadedDocument>>, validIn: SideName) {
    this.#change = change;
    this.#validIn = validIn;
    this.#refusingSide = validIn === 'base' ? 'revision' : 'base';
    this.#sources = { base: sourceOf(documents.base), revision: sourceOf(documents.revision) };
    this.#changed = {
      base: schemaAround(documents.base, change.base, change.kind === 'added'),
      revision: schemaAround(documents.revision, change.revision, change.kind === 'removed'),
    };
    const changed = this.#changed[this.#refusingSide];
    const source = this.#sources[this.#refusingSide];
    this.#relaxed = changed === undefined ? undefined : relaxedSource(source, changed.value, change);
  }

  /** A value that one schema of the case accepts and the other refuses. */
  find(found: Case, phase: Phase): JsonValue | undefined {
    const accepting: Schema = { value: found[this.#validIn], source: this.#sources[this.#validIn] };
    const refusing: Schema = { value: found[this.#refusingSide], source: this.#sources[this.#refusingSide] };
    const demands = phase === 'any' ? [accepting] : this.#withoutChange(accepting, refusing);
    if (demands === undefined || this.#budget.isUsedUp) return undefined;
    const schemas = this.#changedSchemas(found, refusing);
    const targets =
      phase === 'general'
        ? generalTargets(schemas, this.#synthetic)
        : specificTargets(this.#change, schemas, this.#synthetic);
    const placed = targets.slice(0, mostTargets).map((target): Schema => {
      const value = placeTarget(target, accepting, found.place, this.#synthetic);
      return { value, source: this.#synthetic };
    });
    return this.#first(placed, demands, refusing);
  }

  /** What the value has to satisfy so that the change alone makes it refused; nothing when no change can be undone. */
  #withoutChange(accepting: Schema, refusing: Schema): Schema[] | undefined {
    if (this.#relaxed !== undefined) return [accepting, { ...refusing, source: this.#relaxed }];
    return this.#changed[this.#refusingSide] === undefined ? [accepting] : undefined;
  }

  /** The schemas that changed; within `not` the other way round, and the payload's own where it has none else. */
  #changedSchemas({ place }: Case, refusing: Schema): ChangedSchemas {
    const sides = { accepting: this.#schemaOf(this.#validIn), refusing: this.#schemaOf(this.#refusingSide) };
    if (sides.refusing === undefined && sides.accepting === undefined) return { accepting: undefined, refusing };
    const negations = place.filter((step) => step.step === 'keyword' && step.name === 'not').length;
    return negations % 2 === 0 ? sides : { accepting: sides.refusing, refusing: sides.accepting };
  }

  #schemaOf(side: SideName): Schema | undefined {
    const changed = this.#changed[side];
    return changed === undefined ? undefined : { value: changed.value, source: this.#sources[side] };
  }

  #first(targets: readonly Schema[], demands: readonly Schema[], refusing: Schema): JsonValue | undefined {
    const refused: Schema = { value: { not: this.#synthetic.bind(refusing) }, source: this.#synthetic };
    for (const target of targets) {
      this.#budget.begin(stepsPerTarget);
      const wanted = [...demands, target, refused];
      const [value] = this.#generator.instances(wanted, 1);
      if (value !== undefined) return shrink(value, (smaller) => this.#checker.isValid(wanted, smaller));
    }
    return undefined;
  }
}
