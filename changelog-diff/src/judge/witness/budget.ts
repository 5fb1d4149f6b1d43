/** Steps that may be spent on one witness and on each attempt at it, so that no schema, however hostile, takes long. */
export class Budget {
  readonly #shared: Budget | undefined;
  #total: number;
  #attempt: number;

  /** With `shared`, what is spent here is spent there too, and nothing is left here when nothing is left there. */
  constructor(total: number, shared?: Budget) {
    this.#shared = shared;
    this.#total = total;
    this.#attempt = total;
  }

  /** Begins an attempt that may take no more than so many steps. */
  begin(steps: number): void {
    this.#attempt = Math.min(steps, this.#total);
  }

  /** Takes steps away; false when none are left. */
  spend(steps = 1): boolean {
    this.#total -= steps;
    this.#attempt -= steps;
    const isLeft = this.#shared?.spend(steps) ?? true;
    return isLeft && this.#attempt > 0;
  }

  /** Whether no steps are left for any attempt. */
  get isUsedUp(): boolean {
    return this.#total <= 0 || this.#shared?.isUsedUp === true;
  }

  /** Whether the attempt has no steps left. */
  get isSpent(): boolean {
    return this.#attempt <= 0 || this.#shared?.isUsedUp === true;
  }
}
