import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isArray, isObject, parseSource, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import type { Outcome } from './generate-corpus.ts';
import type { Trip, TripOutcome } from './round-trip-corpus.ts';
import type { CompileError } from './type-check.ts';

/** What is known of one document. */
export interface Known {
  readonly outcome: Outcome;
  /** What a compiler, named by its version, said of the output; a compiler that has not seen it is missing. */
  readonly compiled: ReadonlyMap<string, readonly CompileError[]>;
  /** What came of the client calling the server; missing where it has not. */
  readonly trip?: TripOutcome;
  /** The versions of the generator that made the output, and the client and server of the round trip. */
  readonly versions: { readonly output: string; readonly trip?: string };
}

interface Entry {
  outcome: Outcome;
  compiled: Map<string, readonly CompileError[]>;
  trip?: TripOutcome;
  versions: { output: string; trip?: string };
}

/**
 * What a run has found out so far, in a file to which every step adds a line, so that an interrupted run can go on.
 * Of several lines about one thing the last one counts; what is generated anew was not compiled. Each line has the version
 * of the generator, so that nobody takes what one version was tested for as a test of another.
 */
export class CorpusRecord {
  readonly #file: string;
  /** Of the generator, for what is added. */
  readonly version: string;
  readonly #known = new Map<string, Entry>();

  constructor(file: string, version: string) {
    this.#file = file;
    this.version = version;
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') this.#read(line);
  }

  of(document: string): Known | undefined {
    return this.#known.get(document);
  }

  addOutcome(document: string, outcome: Outcome): void {
    this.#known.set(document, { outcome, compiled: new Map(), versions: { output: this.version } });
    this.#append({ document, outcome: { ...outcome } });
  }

  addCompiled(document: string, compiler: string, errors: readonly CompileError[]): void {
    this.#known.get(document)?.compiled.set(compiler, errors);
    this.#append({ document, compiler, errors: errors.map((error) => ({ ...error })) });
  }

  addTrip(document: string, trip: TripOutcome): void {
    this.#setTrip(document, trip, this.version);
    this.#append({ document, trip: 'failure' in trip ? { ...trip } : plainTrip(trip) });
  }

  #setTrip(document: string, trip: TripOutcome, version: string): void {
    const known = this.#known.get(document);
    if (known === undefined) return;
    known.trip = trip;
    known.versions.trip = version;
  }

  #append(line: JsonObject): void {
    appendFileSync(this.#file, `${JSON.stringify({ ...line, version: this.version })}\n`);
  }

  #read(line: string): void {
    const { value } = parseSource(line, { uri: `file:${this.#file}`, name: this.#file });
    if (!isObject(value) || typeof value['document'] !== 'string') return;
    const { document, outcome, compiler, errors, trip } = value;
    const version = typeof value['version'] === 'string' ? value['version'] : 'unknown';
    const known = outcomeFrom(outcome);
    if (known !== undefined)
      this.#known.set(document, { outcome: known, compiled: new Map(), versions: { output: version } });
    const made = tripFrom(trip);
    if (made !== undefined) this.#setTrip(document, made, version);
    if (typeof compiler === 'string' && errors !== undefined && isArray(errors)) {
      this.#known.get(document)?.compiled.set(compiler, errors.flatMap(errorFrom));
    }
  }
}

function outcomeFrom(value: JsonValue | undefined): Outcome | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  const { kind, reason, seconds, operations, megabytes } = value;
  if ((kind === 'refused' || kind === 'failed') && typeof reason === 'string') return { kind, reason };
  if (kind !== 'generated' || typeof seconds !== 'number') return undefined;
  if (typeof operations !== 'number' || typeof megabytes !== 'number') return undefined;
  return { kind, seconds, operations, megabytes };
}

function errorFrom(value: JsonValue): CompileError[] {
  if (!isObject(value)) return [];
  const { file, line, code, message } = value;
  if (typeof file !== 'string' || typeof line !== 'number') return [];
  return typeof code === 'string' && typeof message === 'string' ? [{ file, line, code, message }] : [];
}

function plainTrip({ unmade, examples, ...counts }: Trip): JsonObject {
  return { ...counts, unmade: [...unmade], examples: examples.map((one) => ({ ...one })) };
}

function countFrom(value: JsonObject, name: string): number {
  const count = value[name];
  return typeof count === 'number' ? count : 0;
}

function textFrom(value: JsonObject, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : '';
}

function tripFrom(value: JsonValue | undefined): TripOutcome | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  if (typeof value['failure'] === 'string') return { failure: value['failure'] };
  const { unmade = [], examples = [] } = value;
  return {
    operations: countFrom(value, 'operations'),
    equal: countFrom(value, 'equal'),
    refused: countFrom(value, 'refused'),
    contradictions: countFrom(value, 'contradictions'),
    differences: countFrom(value, 'differences'),
    unmade: isArray(unmade) ? unmade.filter((one) => typeof one === 'string') : [],
    examples: (isArray(examples) ? examples.filter(isObject) : []).map((one) => ({
      operation: textFrom(one, 'operation'),
      given: textFrom(one, 'given'),
      seen: textFrom(one, 'seen'),
    })),
  };
}
