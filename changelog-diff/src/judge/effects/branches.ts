import type { Change } from '../../compare/change.ts';
import { isObject, type JsonValue } from '../../compare/json.ts';
import type { Effect } from '../finding.ts';
import type { DerivedEffect, Documents, Occasion } from '../rule.ts';
import { isSubset } from '../subset/is-subset.ts';
import { changedSchemas } from '../witness/change/schema-place.ts';
import { sourceOf } from '../witness/document-source.ts';
import { findLocalWitness } from '../witness/find-witness.ts';
import type { Schema } from '../witness/schema.ts';

type Union = 'oneOf' | 'anyOf';

/**
 * The effect of a branch that came (`widens`) or went (`narrows`). What the rest lets in anyway changes nothing; of
 * what is neither known to be let in nor shown by a value not to be, the effect is open.
 */
export function branchEffect(keyword: Union, usual: 'widens' | 'narrows'): DerivedEffect {
  const covered = keyword === 'anyOf' ? 'none' : 'unknown';
  return {
    text: `${usual}; ${covered} where other branches let in the same; unknown where no value shows that they do not`,
    of: ({ change, documents }) => {
      const schemas = sidesOf(change, documents);
      if (schemas === undefined) return usual;
      const { more, less } = schemas;
      if (isSubset(onlyBranch(more, keyword, change.after ?? change.before), less)) return covered;
      return findLocalWitness(change, documents, usual === 'widens' ? 'revision' : 'base') === undefined
        ? 'unknown'
        : usual;
    },
  };
}

/**
 * The effect of schemas that have to be met in addition, or no longer: none where all values met them anyway. That
 * exactly one of a `oneOf` is met is not decided.
 */
export function demandEffect(keyword: 'allOf' | Union, usual: 'widens' | 'narrows'): DerivedEffect {
  const met = keyword === 'oneOf' ? 'unknown' : 'none';
  return {
    text: `${usual}; ${met} where all values met them anyway`,
    of: ({ change, documents }: Occasion): Effect => {
      const schemas = sidesOf(change, documents);
      const demanded = change.after ?? change.before;
      if (schemas === undefined || demanded === undefined) return usual;
      // The side that lacks the demand has to be within it.
      const value = change.subject.kind === 'keyword' ? { [keyword]: demanded } : demanded;
      return isSubset(schemas.less, { value, source: schemas.more.source }) ? met : usual;
    },
  };
}

/** The schema on the side that has what came or went, and on the one that lacks it. */
function sidesOf(change: Change, documents: Documents): { readonly more: Schema; readonly less: Schema } | undefined {
  const changed = changedSchemas(change, documents);
  if (changed === undefined || change.kind === 'changed') return undefined;
  const base: Schema = { value: changed.base.value, source: sourceOf(documents.base) };
  const revision: Schema = { value: changed.revision.value, source: sourceOf(documents.revision) };
  return change.kind === 'added' ? { more: revision, less: base } : { more: base, less: revision };
}

/** A schema with one of the branches of its union. */
function onlyBranch({ value, source }: Schema, keyword: Union, branch: JsonValue = true): Schema {
  return { value: { ...(isObject(value) ? value : {}), [keyword]: [branch] }, source };
}
