import { oasdiffAliases } from './aliases/oasdiff-aliases.ts';
import type { Rule, RuleRow } from './rule.ts';
import { bodyRuleRows } from './rules/bodies.ts';
import { documentRuleRows } from './rules/documents.ts';
import { operationRuleRows } from './rules/operations.ts';
import { parameterRuleRows } from './rules/parameters.ts';
import { lifecycleRules, schemaAnnotationRules } from './rules/schema-annotations.ts';
import { schemaBoundRules } from './rules/schema-bounds.ts';
import { schemaCompositionRules } from './rules/schema-composition.ts';
import { schemaObjectRules } from './rules/schema-objects.ts';
import { schemaValueRules } from './rules/schema-values.ts';

/** Rules about the same part of a document, in the order in which they are tried. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** A change takes the first rule that is for it, so that special ones stand before general ones, also among groups. */
export const ruleGroups: readonly RuleGroup[] = [
  groupOf('Operations', operationRuleRows),
  groupOf('Parameters and headers', parameterRuleRows),
  groupOf('Bodies and responses', bodyRuleRows),
  groupOf('Schemas: objects and lists', schemaObjectRules),
  groupOf('Schemas: types and values', schemaValueRules),
  groupOf('Schemas: bounds', schemaBoundRules),
  groupOf('Schemas: allOf, anyOf, oneOf, discriminator', schemaCompositionRules),
  groupOf('Lifecycle', lifecycleRules),
  groupOf('Schemas: annotations', schemaAnnotationRules),
  groupOf('Security, servers, documentation', documentRuleRows),
];

/** All rules. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);

function groupOf(title: string, rows: readonly RuleRow[]): RuleGroup {
  return { title, rules: rows.map((row) => ({ ...row, aliases: oasdiffAliases[row.id] ?? [] })) };
}
