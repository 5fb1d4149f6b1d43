import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isArray, isObject, parseSource, type JsonValue } from '@cc-gateway/loader';
import type { CompileError } from './type-check.ts';
import type { Outcome } from './generate-corpus.ts';

/** What is known of one document. */
export interface Known {
  readonly outcome: Outcome;
  /** What a compiler, named by its version, said of the output; a compiler that has not seen it is missing. */
  readonly compiled: ReadonlyMap<string, readonly CompileError[]>;
}

/**
 * What a run has found out so far, in a file to which every step adds a line, so that an interrupted run can go on.
 * Of several lines about one thing the last one counts; what is generated anew was not compiled.
 */
export class CorpusRecord {
  readonly #file: string;
  readonly #known = new Map<string, { outcome: Outcome; compiled: Map<string, readonly CompileError[]> }>();

  constructor(file: string) {
    this.#file = file;
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') this.#read(line);
  }

  of(document: string): Known | undefined {
    return this.#known.get(document);
  }

  addOutcome(document: string, outcome: Outcome): void {
    this.#known.set(document, { outcome, compiled: new Map() });
    this.#append({ document, outcome: { ...outcome } });
  }

  addCompiled(document: string, compiler: string, errors: readonly CompileError[]): void {
    this.#known.get(document)?.compiled.set(compiler, errors);
    this.#append({ document, compiler, errors: errors.map((error) => ({ ...error })) });
  }

  #append(line: JsonValue): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  #read(line: string): void {
    const { value } = parseSource(line, { uri: `file:${this.#file}`, name: this.#file });
    if (!isObject(value) || typeof value['document'] !== 'string') return;
    const { document, outcome, compiler, errors } = value;
    const known = outcomeFrom(outcome);
    if (known !== undefined) this.#known.set(document, { outcome: known, compiled: new Map() });
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
