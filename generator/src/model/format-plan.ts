import type { JsonObject } from '@cc-gateway/loader';

/** A value with a format of its own. */
export type ScalarPlan = { readonly kind: 'dateTime' | 'int64' | 'int64Text' };

/** What the objects of a branch are told by: as `Fit` of the runtime. */
export interface FitFacts {
  readonly required?: readonly string[];
  readonly kinds?: Readonly<Record<string, string>>;
  readonly values?: JsonObject;
}

/** How the values of a schema are converted. */
export type FormatPlan =
  | ScalarPlan
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list'; readonly item: FormatPlan }
  | {
      readonly kind: 'object';
      /** `undefined`: needs no conversion, where other members do. */
      readonly members: Readonly<Record<string, FormatPlan | undefined>>;
      readonly rest?: FormatPlan;
    }
  /** An array whose first items have formats of their own, and perhaps all others one. */
  | { readonly kind: 'tuple'; readonly items: readonly (FormatPlan | undefined)[]; readonly rest?: FormatPlan }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly FormatPlan[] }
  /** A branch of a choice, for the objects that are of it. */
  | { readonly kind: 'fitting'; readonly fit: FitFacts; readonly plan: FormatPlan }
  /** One of several, by the value of a member; where it has none of these, as `any`. */
  | {
      readonly kind: 'tagged';
      readonly property: string;
      /** `undefined`: values with this tag need no conversion. */
      readonly tags: readonly (readonly [tag: string, plan: FormatPlan | undefined])[];
    };
