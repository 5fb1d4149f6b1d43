import type { JsonValue } from '@cc-gateway/loader';
import { isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { componentName, listOf, textOf } from '../text.ts';

const agentIds = /^(agent_?id|work_?no)$/i;

/** The range of agent IDs is one fact: whatever is called an agent ID refers to the schema that holds it. */
export const agentIdShared: RuleDefinition = {
  description: 'every agentid and workno is #/components/schemas/AgentId',
  why: 'The range of agent IDs is one fact and has changed over the Issues. Written at one place, a change of it is one row.',
  mend: "Replace the schema by `$ref: '#/components/schemas/AgentId'`.",
  at: ['schema', 'parameter'],
  check: ({ kind, value, field, name, condition }) => {
    const isParameter = kind === 'parameter';
    if (condition || (!isParameter && field !== 'properties')) return [];
    const called = isParameter ? (textOf(value, 'name') ?? '') : name;
    const schema = isParameter ? value['schema'] : value;
    return !agentIds.test(called) || refersToAgentId(schema)
      ? []
      : [{ message: `${called} does not refer to #/components/schemas/AgentId`, path: isParameter ? ['schema'] : [] }];
  },
};

function refersToAgentId(schema: JsonValue | undefined): boolean {
  if (componentName(schema) === 'AgentId') return true;
  const branches = [...listOf(schema, 'oneOf'), ...listOf(schema, 'anyOf')];
  return isObject(schema) && branches.some((branch) => isObject(branch) && refersToAgentId(branch));
}
