import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change, Place } from '../../compare/change.ts';
import type { JsonObject, JsonValue } from '../../compare/json.ts';
import { Budget } from './budget.ts';
import { placeTarget } from './change/place-target.ts';
import { RelaxedSource } from './change/relaxed-source.ts';
import { schemaAround, type SchemaPlace } from './change/schema-place.ts';
import { SyntheticSource } from './change/synthetic-source.ts';
import { type Targets, targetsOf } from './change/targets.ts';
import { Checker } from './check/checker.ts';
import { DocumentSource } from './document-source.ts';
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

const totalSteps = 60_000;
const stepsPerTarget = 6_000;
const mostTargets = 30;

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
    this.#sources = { base: new DocumentSource(documents.base), revision: new DocumentSource(documents.revision) };
    this.#changed = {
      base: schemaAround(documents.base, change.base, change.kind === 'added'),
      revision: schemaAround(documents.revision, change.revision, change.kind === 'removed'),
    };
    const changed = this.#changed[this.#refusingSide];
    const source = this.#sources[this.#refusingSide];
    this.#relaxed = changed === undefined ? undefined : new RelaxedSource(source, changed.value, change);
  }

  /**
   * A value that one schema accepts and the other refuses. If possible it is refused because of the change alone:
   * the refusing schema would accept it without the change.
   */
  find(found: Case): JsonValue | undefined {
    const accepting: Schema = { value: found[this.#validIn], source: this.#sources[this.#validIn] };
    const refusing: Schema = { value: found[this.#refusingSide], source: this.#sources[this.#refusingSide] };
    const { specific, general } = this.#targets(found, refusing);
    const relaxed = this.#relaxed === undefined ? undefined : { ...refusing, source: this.#relaxed };
    const place = (target: JsonObject): Schema => ({
      value: placeTarget(target, accepting, found.place, this.#synthetic),
      source: this.#synthetic,
    });
    const alone = relaxed === undefined ? [accepting] : [accepting, relaxed];
    return (
      this.#first(specific.map(place), alone, refusing) ??
      (found.isLocal ? undefined : this.#first(general.map(place), alone, refusing)) ??
      this.#first(specific.map(place), [accepting], refusing)
    );
  }

  #targets({ place }: Case, refusing: Schema): Targets {
    const isInverted = place.filter((step) => step.step === 'keyword' && step.name === 'not').length % 2 === 1;
    const sides = { accepting: this.#schemaOf(this.#validIn), refusing: this.#schemaOf(this.#refusingSide) };
    const isWhole = sides.refusing === undefined && sides.accepting === undefined;
    if (isWhole) return targetsOf(this.#change, { accepting: undefined, refusing }, this.#synthetic);
    const inverted = { accepting: sides.refusing, refusing: sides.accepting };
    return targetsOf(this.#change, isInverted ? inverted : sides, this.#synthetic);
  }

  #schemaOf(side: SideName): Schema | undefined {
    const changed = this.#changed[side];
    return changed === undefined ? undefined : { value: changed.value, source: this.#sources[side] };
  }

  #first(targets: readonly Schema[], demands: readonly Schema[], refusing: Schema): JsonValue | undefined {
    const refused: Schema = { value: { not: this.#synthetic.bind(refusing) }, source: this.#synthetic };
    for (const target of targets.slice(0, mostTargets)) {
      this.#budget.begin(stepsPerTarget);
      const wanted = [...demands, target, refused];
      const [value] = this.#generator.instances(wanted, 1);
      if (value !== undefined) return shrink(value, (smaller) => this.#checker.isValid(wanted, smaller));
    }
    return undefined;
  }
}
