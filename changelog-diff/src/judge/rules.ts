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

const rows: readonly RuleRow[] = [
  ...operationRuleRows,
  ...parameterRuleRows,
  ...bodyRuleRows,
  ...schemaObjectRules,
  ...schemaValueRules,
  ...schemaBoundRules,
  ...schemaCompositionRules,
  ...lifecycleRules,
  ...schemaAnnotationRules,
  ...documentRuleRows,
];

/** All rules. A change takes the first that is for it, so that special ones stand before general ones. */
export const rules: readonly Rule[] = rows.map((row) => ({ ...row, aliases: oasdiffAliases[row.id] ?? [] }));
