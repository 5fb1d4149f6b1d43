/** Steps that may be spent on one witness and on each attempt at it, so that no schema, however hostile, takes long. */
export class Budget {
  #total: number;
  #attempt: number;

  constructor(total: number) {
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
    return this.#attempt > 0;
  }

  /** Whether no steps are left for any attempt. */
  get isUsedUp(): boolean {
    return this.#total <= 0;
  }

  /** Whether the attempt has no steps left. */
  get isSpent(): boolean {
    return this.#attempt <= 0;
  }
}
