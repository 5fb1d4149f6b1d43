import type { RulesetDefinition, RulesetFunction } from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import type { RuleDefinition } from './rule.ts';
import { descriptionTimeless } from './rules/description-timeless.ts';
import { enumExplained } from './rules/enum-explained.ts';
import { envelopeUsed } from './rules/envelope-used.ts';
import { errorCodeKnown } from './rules/error-code-known.ts';
import { eventComplete } from './rules/event-complete.ts';
import { eventKnown } from './rules/event-known.ts';
import { exampleValid } from './rules/example-valid.ts';
import { extensionKnown } from './rules/extension-known.ts';
import { operationExample } from './rules/operation-example.ts';
import { operationIdForm } from './rules/operation-id-form.ts';
import { operationSummary } from './rules/operation-summary.ts';
import { prerequisiteSentence } from './rules/prerequisite-sentence.ts';
import { propertyDescribed } from './rules/property-described.ts';
import { unconfirmedReason } from './rules/unconfirmed-reason.ts';
import { unitNamed } from './rules/unit-named.ts';

/** Our rules by id; the id is the file's name. */
export const rules: Readonly<Record<string, RuleDefinition>> = {
  'description-timeless': descriptionTimeless,
  'enum-explained': enumExplained,
  'envelope-used': envelopeUsed,
  'error-code-known': errorCodeKnown,
  'event-complete': eventComplete,
  'event-known': eventKnown,
  'example-valid': exampleValid,
  'extension-known': extensionKnown,
  'operation-example': operationExample,
  'operation-id-form': operationIdForm,
  'operation-summary': operationSummary,
  'prerequisite-sentence': prerequisiteSentence,
  'property-described': propertyDescribed,
  'unconfirmed-reason': unconfirmedReason,
  'unit-named': unitNamed,
};

/** Makes a Spectral function of a rule: Spectral wants findings with absolute paths. */
function toFunction(rule: RuleDefinition): RulesetFunction {
  return (node, _options, context) =>
    rule
      .check(node, rule.resolved ? context.document.data : context.documentInventory.unresolved, context.path)
      .map((finding) => ({ message: finding.message, path: [...context.path, ...(finding.path ?? [])] }));
}

/**
 * The Spectral ruleset of this API: `spectral:oas` and our rules.
 * `oas3-valid-media-example` and `oas3-valid-schema-example` are off because `example-valid` checks the same once per
 * content instead of once per Issue; `info-contact` because no vendor contact is published.
 */
export const ruleset: RulesetDefinition = {
  extends: [[spectralRulesets.oas, 'recommended']],
  rules: {
    'info-contact': 'off',
    'oas3-valid-media-example': 'off',
    'oas3-valid-schema-example': 'off',
    ...Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [
        id,
        {
          description: rule.description,
          message: '{{error}}',
          severity: 'error' as const,
          given: typeof rule.given === 'string' ? rule.given : [...rule.given],
          resolved: rule.resolved,
          then: { function: toFunction(rule) },
        },
      ]),
    ),
  },
};
