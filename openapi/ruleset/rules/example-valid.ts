import { isArray, isObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { validationErrors } from '../validate.ts';

/** Every example validates against its schema (JSON Schema 2020-12, formats included). */
export const exampleValid: RuleDefinition = {
  description: 'every example validates against its schema',
  given: ['$..content[*]', '$..parameters[*]', '$.components.headers[*]', '$.components.schemas[*]'],
  resolved: true,
  check: (node) => {
    if (!isObject(node)) return [];
    if (isObject(node['schema'])) return mediaFindings(node, node['schema']);
    return isArray(node['examples'])
      ? node['examples'].flatMap((example, index) => findings(node, example, ['examples', String(index)]))
      : [];
  },
};

function mediaFindings(node: Readonly<Record<string, unknown>>, schema: object): Finding[] {
  const named = isObject(node['examples']) ? Object.entries(node['examples']) : [];
  return [
    ...('example' in node ? findings(schema, node['example'], ['example']) : []),
    ...named.flatMap(([name, example]) =>
      isObject(example) && 'value' in example ? findings(schema, example['value'], ['examples', name, 'value']) : [],
    ),
  ];
}

function findings(schema: object, example: unknown, path: string[]): Finding[] {
  return validationErrors(schema, example).map((error) => ({
    message: `the example does not validate: ${error.message}`,
    path: [...path, ...error.path],
  }));
}
