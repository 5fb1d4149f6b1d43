import spectralCore, { type RuleDefinition as SpectralRule, type RulesetFunction } from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { isObject } from '@cc-gateway/loader';
import { nodesOf } from './places.ts';
import type { RuleDefinition } from './rule.ts';
import { agentIdShared } from './rules/agent-id-shared.ts';
import { descriptionTimeless } from './rules/description-timeless.ts';
import { enumExplained } from './rules/enum-explained.ts';
import { envelopeUsed } from './rules/envelope-used.ts';
import { errorCodeKnown } from './rules/error-code-known.ts';
import { eventComplete } from './rules/event-complete.ts';
import { eventKnown } from './rules/event-known.ts';
import { exampleDocumented } from './rules/example-documented.ts';
import { exampleValid } from './rules/example-valid.ts';
import { extensionForm } from './rules/extension-form.ts';
import { extensionKnown } from './rules/extension-known.ts';
import { issueStated } from './rules/issue-stated.ts';
import { operationExample } from './rules/operation-example.ts';
import { operationIdForm } from './rules/operation-id-form.ts';
import { operationSummary } from './rules/operation-summary.ts';
import { prerequisiteSentence } from './rules/prerequisite-sentence.ts';
import { propertyDescribed } from './rules/property-described.ts';
import { sessionToken } from './rules/session-token.ts';
import { textUnbroken } from './rules/text-unbroken.ts';
import { typeKnown } from './rules/type-known.ts';
import { unconfirmedReason } from './rules/unconfirmed-reason.ts';
import { unitNamed } from './rules/unit-named.ts';

/** Our rules by id; the id is the file's name. */
export const rules: Readonly<Record<string, RuleDefinition>> = {
  'agent-id-shared': agentIdShared,
  'description-timeless': descriptionTimeless,
  'enum-explained': enumExplained,
  'envelope-used': envelopeUsed,
  'error-code-known': errorCodeKnown,
  'event-complete': eventComplete,
  'event-known': eventKnown,
  'example-documented': exampleDocumented,
  'example-valid': exampleValid,
  'extension-form': extensionForm,
  'extension-known': extensionKnown,
  'issue-stated': issueStated,
  'operation-example': operationExample,
  'operation-id-form': operationIdForm,
  'operation-summary': operationSummary,
  'prerequisite-sentence': prerequisiteSentence,
  'property-described': propertyDescribed,
  'session-token': sessionToken,
  'text-unbroken': textUnbroken,
  'type-known': typeKnown,
  'unconfirmed-reason': unconfirmedReason,
  'unit-named': unitNamed,
};

/** Makes a Spectral function of a rule: it runs once per document and asks the rule about each of its objects. */
function toFunction(rule: RuleDefinition): RulesetFunction {
  return (document) => {
    if (!isObject(document)) return [];
    return rule.at
      .flatMap((kind) => nodesOf(document, kind))
      .flatMap((node) =>
        rule
          .check(node, document)
          .map((finding) => ({ message: finding.message, path: [...node.path, ...(finding.path ?? [])] })),
      );
  };
}

/**
 * The Spectral ruleset of this API: `spectral:oas` and our rules.
 * `oas3-valid-media-example` and `oas3-valid-schema-example` are off because `example-valid` checks the same once per
 * place and content; `info-contact` because no vendor contact is published.
 */
export const ruleset = new spectralCore.Ruleset({
  extends: [[spectralRulesets.oas, 'recommended']],
  rules: {
    'info-contact': 'off',
    'oas3-valid-media-example': 'off',
    'oas3-valid-schema-example': 'off',
    ...Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, toSpectralRule(rule)])),
  },
});

/** References stay as written (`resolved: false`): each object is looked at once, where its author finds it. */
export function toSpectralRule(rule: RuleDefinition): SpectralRule {
  return {
    description: rule.description,
    message: '{{error}}',
    severity: 'error',
    given: '$',
    resolved: false,
    then: { function: toFunction(rule) },
  };
}
