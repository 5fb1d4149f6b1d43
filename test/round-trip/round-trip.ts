import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../../generator/src/runtime/server/route.ts';
import { exchange, judgesOf, type Judges } from './exchange.ts';
import type { Pair } from './generated-pair.ts';
import { refusals } from './refusals.ts';

/** Something that did not come through as it should have. */
export interface Difference {
  /** `GET /pets/{id}` */
  readonly operation: string;
  readonly given: string;
  readonly seen: string;
}

/** What came of all operations of a document. */
export interface RoundTrip {
  readonly operations: number;
  /** Exchanges of which both sides saw equal values. */
  readonly equal: number;
  /** Invalid requests that were refused with the name of the field. */
  readonly refused: number;
  /** Operations of which no valid request or no valid answer could be made. */
  readonly unmade: readonly string[];
  readonly differences: readonly Difference[];
}

/** As JSON has them: what is undefined is not there. */
function plain(value: unknown): unknown {
  const parsed: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
  return parsed;
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

class Tour {
  readonly #pair: Pair;
  readonly #judges: Judges;
  readonly #differences: Difference[] = [];
  readonly #unmade: string[] = [];
  #equal = 0;
  #refused = 0;

  constructor(pair: Pair) {
    this.#pair = pair;
    this.#judges = judgesOf(pair);
  }

  async exchange(route: Route, runs: number): Promise<void> {
    let made = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const done = await exchange(this.#pair, this.#judges, route, seed);
      if (done === undefined) continue;
      made++;
      const [given, seen] = [plain(done.given), plain(done.seen)];
      if (isDeepStrictEqual(given, seen)) this.#equal++;
      else this.#differ(route, JSON.stringify(given), JSON.stringify(seen));
    }
    if (made === 0) this.#unmade.push(operationOf(route));
  }

  async refuse(route: Route): Promise<void> {
    for (const { field, status, answer } of await refusals(this.#pair, this.#judges, route)) {
      // An answer to HEAD has no words.
      const isNamed = route.method === 'HEAD' || answer.includes(`"${JSON.stringify(field).slice(1, -1)}`);
      if (status === 400 && isNamed) this.#refused++;
      else this.#differ(route, `a wrong ${field}`, `${String(status)} ${answer}`);
    }
  }

  /** What a step throws is a difference as well. */
  async step(route: Route, work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => this.#differ(route, 'no error', textOf(error)));
  }

  #differ(route: Route, given: string, seen: string): void {
    this.#differences.push({ operation: operationOf(route), given, seen });
  }

  result(): RoundTrip {
    const operations = this.#pair.routes.length;
    const [unmade, differences] = [this.#unmade, this.#differences];
    return { operations, equal: this.#equal, refused: this.#refused, unmade, differences };
  }
}

function operationOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/** Sends `runs` valid requests to each operation, and one invalid request for each field; the same ones every time. */
export async function roundTrip(pair: Pair, runs: number): Promise<RoundTrip> {
  const tour = new Tour(pair);
  for (const route of pair.routes) {
    await tour.step(route, tour.exchange(route, runs));
    await tour.step(route, tour.refuse(route));
  }
  return tour.result();
}
