import type { Position } from '@cc-gateway/loader';
import type { Category, Compatibility, Effect, Level } from '../judge/finding.ts';
import type { Selector } from './selector.ts';

/** From which level on a comparison fails. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** Findings that were accepted. What is left out does not matter; at least one of the three is given. */
export interface IgnoreEntry extends Selector {
  readonly fingerprint?: string;
  readonly reason?: string;
  /** The last day on which the entry counts: `2027-01-31`. */
  readonly until?: string;
  /** Where the entry is written, if in a file. */
  readonly position?: Position;
}

/** The level of the rules that a pattern fits. */
export interface LevelOverride {
  /** Id of a rule or alias; may hold `*`. */
  readonly rule: string;
  readonly level: Level | 'off';
}

/** How changes of an extension are judged and worded. */
export interface ExtensionRule {
  readonly effect?: Effect;
  readonly level?: Level;
  readonly category?: Category;
  /** Sentence with `{name}`, `{kind}`, `{before}`, `{after}` and `{place}`. */
  readonly message?: string;
}

/** What a user decides about findings. */
export interface Config {
  readonly direction?: Compatibility;
  readonly failOn?: FailLevel;
  readonly categories?: readonly Category[];
  /** The last that fits counts. */
  readonly levels: readonly LevelOverride[];
  /** Empty: everything. */
  readonly select: readonly Selector[];
  readonly ignore: readonly IgnoreEntry[];
  readonly extensions: Readonly<Record<string, ExtensionRule>>;
  readonly stability?: Readonly<Record<string, Level>>;
  readonly graceDays?: number;
}

export const emptyConfig: Config = { levels: [], select: [], ignore: [], extensions: {} };
