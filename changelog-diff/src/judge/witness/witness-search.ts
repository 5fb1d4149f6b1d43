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
import { MadeValues } from './generate/made-values.ts';
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

interface Sides {
  readonly accepting: Schema;
  readonly refusing: Schema;
}

/** What a search may take, and what several share. */
export interface SearchLimits {
  /** Of how many characters, as JSON, the values may be. */
  readonly most?: number;
  /** The steps of several searches together. */
  readonly budget?: Budget;
  /** Values that other searches in the same documents made. */
  readonly made?: MadeValues;
}

const stepsPerSearch = 12_000;
const stepsPerTarget = 4_000;
/** How many values are tried that only the accepting side was asked for. */
const mostGuesses = 3;
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
  readonly #most: number;
  readonly #budget: Budget;
  readonly #checker: Checker;
  readonly #generator: InstanceGenerator;
  readonly #synthetic = new SyntheticSource();
  /** Cases whose smallest values are too large to be shown. */
  readonly #tooLarge = new Set<Case>();

  constructor(
    change: Change,
    documents: Readonly<Record<SideName, LoadedDocument>>,
    validIn: SideName,
    { most = Infinity, budget, made = new MadeValues() }: SearchLimits = {},
  ) {
    this.#most = most;
    this.#budget = new Budget(stepsPerSearch, budget);
    this.#checker = new Checker(this.#budget);
    this.#generator = new InstanceGenerator(this.#checker, this.#budget, made);
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
    if (demands === undefined || this.#budget.isUsedUp || this.#tooLarge.has(found)) return undefined;
    const schemas = this.#changedSchemas(found, refusing);
    const targets =
      phase === 'general'
        ? generalTargets(schemas, this.#synthetic)
        : specificTargets(this.#change, schemas, this.#synthetic);
    const placed = targets.slice(0, mostTargets).map((target): Schema => {
      const value = placeTarget(target, accepting, found.place, this.#synthetic);
      return { value, source: this.#synthetic };
    });
    const value = this.#first(placed, demands, { accepting, refusing });
    if (value === undefined || this.#isSmall(value)) return value;
    this.#tooLarge.add(found);
    return undefined;
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

  #first(
    targets: readonly Schema[],
    demands: readonly Schema[],
    { accepting, refusing }: Sides,
  ): JsonValue | undefined {
    const refused: Schema = { value: { not: this.#synthetic.bind(refusing) }, source: this.#synthetic };
    for (const target of targets) {
      this.#budget.begin(stepsPerTarget);
      const wanted = [target, ...demands, refused];
      // What one side accepts is mostly accepted by the other as well, but for the change.
      const value =
        this.#generator.first([accepting, target], wanted, mostGuesses) ??
        this.#generator.first([...demands, target, refused], wanted);
      if (value === undefined) continue;
      return this.#isSmall(value) ? shrink(value, (smaller) => this.#checker.isValid(wanted, smaller)) : value;
    }
    return undefined;
  }

  #isSmall(value: JsonValue): boolean {
    return this.#most === Infinity || JSON.stringify(value).length <= this.#most;
  }
}
