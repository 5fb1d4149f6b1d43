import type { JsonObject } from '@cc-gateway/loader';
import type { SpecificationNode } from '../places.ts';
import type { RuleDefinition } from '../rule.ts';
import { isSentence, targetOf, textOf } from '../text.ts';

/** Every field, parameter, header, answer and shared schema has a description; a `$ref` may bring its own. */
export const propertyDescribed: RuleDefinition = {
  description: 'every field, parameter, header, answer and shared schema is described in a sentence',
  why: 'A name alone leaves open what is meant, in which unit, and when the field is there.',
  mend: 'Describe it in a sentence. Where a `$ref` brings the description of a shared schema, none is needed.',
  at: ['schema', 'parameter', 'header', 'response', 'securityScheme'],
  check: (node, document) => {
    if (!needsDescription(node)) return [];
    const description = textOf(node.value, 'description') ?? describedBy(node.value, document);
    if (description === undefined) return [{ message: `${nameOf(node)} has no description` }];
    return isSentence(description)
      ? []
      : [{ message: 'the description is not a sentence (capital, period)', path: ['description'] }];
  },
};

const schemaFields = new Set(['properties', 'patternProperties', 'schemas']);

/** Members below `if` and `then` only restrict members that are described elsewhere. */
function needsDescription({ kind, field, condition }: SpecificationNode): boolean {
  return kind === 'schema' ? schemaFields.has(field) && !condition : true;
}

function describedBy(value: JsonObject, document: JsonObject): string | undefined {
  let target = targetOf(value, document);
  for (let steps = 0; steps < 20 && target !== undefined; steps += 1) {
    const description = textOf(target, 'description');
    if (description !== undefined) return description;
    target = targetOf(target, document);
  }
  return undefined;
}

function nameOf({ kind, value, name }: SpecificationNode): string {
  return kind === 'parameter' ? (textOf(value, 'name') ?? name) : name;
}
