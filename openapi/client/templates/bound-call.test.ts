import { loadText } from '@cc-gateway/loader';
import { createModel } from 'openapi-ts-morph';
import { expect, test } from 'vitest';
import { inputParts, inputPattern, inputType, requestOf, valueOf } from './bound-call.ts';

const agentid = { name: 'agentid', in: 'path', required: true, schema: {} };
const time = { name: 'time', in: 'path', required: true, schema: {} };
const cause = { name: 'cause', in: 'query', schema: {} };
const flag = { name: 'flag', in: 'query', required: true, schema: {} };
const token = { name: 'service_token', in: 'header', schema: {} };
const content = { 'application/json': { schema: { type: 'object' } } };

/** The input's type, how it is taken apart, and the request that is made of it. */
function bound(parameters: readonly object[], requestBody?: object): readonly string[] {
  const operation = { operationId: 'a.rest', parameters: [agentid, ...parameters], requestBody, responses: {} };
  const declared = [agentid, ...parameters].filter((one) => 'in' in one && one.in === 'path');
  const path = declared.map((one) => `/{${'name' in one ? String(one.name) : ''}}`).join('');
  const document = { openapi: '3.1.1', info: {}, paths: { [path]: { post: operation } } };
  const [resource] = createModel(loadText(JSON.stringify(document), { name: 'x.json' })).resources;
  const model = resource?.operations[0];
  if (model === undefined) throw new Error('there is no operation');
  const parts = inputParts(model);
  return [inputType('a', model), inputPattern(parts), requestOf(parts)].map(String);
}

test.each([
  ['nothing', [], undefined, ['', 'input', '{ path: { agentid } }']],
  ['path', [time], undefined, ["Pick<a.RestRequest['path'], 'time'>", 'input', '{ path: { agentid, ...input } }']],
  ['query', [flag], undefined, ["a.RestRequest['query']", 'input', '{ path: { agentid }, query: input }']],
  ['body', [], { required: true, content }, ["a.RestRequest['body']", 'input', '{ path: { agentid }, body: input }']],
  [
    'path and query',
    [time, cause],
    undefined,
    [
      "Pick<a.RestRequest['path'], 'time'> & NonNullable<a.RestRequest['query']>",
      '{ time, ...query }',
      '{ path: { agentid, time }, query }',
    ],
  ],
  [
    'names that are none in code, and names that are taken',
    [
      { ...time, name: 'init' },
      { ...flag, name: 'a-b' },
      { ...flag, name: 'a_b' },
      { ...flag, name: 'a b' },
    ],
    { required: true, content },
    [
      "Pick<a.RestRequest['path'], 'init'> & a.RestRequest['query'] & a.RestRequest['body']",
      "{ init: init2, 'a-b': aB2, a_b, 'a b': aB, ...body }",
      "{ path: { agentid, init: init2 }, query: { 'a-b': aB2, a_b, 'a b': aB }, body }",
    ],
  ],
  [
    'path, query, header and a body that is optional',
    [time, flag, token],
    { content },
    [
      "Pick<a.RestRequest['path'], 'time'> & a.RestRequest['query'] & NonNullable<a.RestRequest['headers']> & NonNullable<a.RestRequest['body']>",
      '{ time, flag, service_token, ...body }',
      '{ path: { agentid, time }, query: { flag }, headers: { service_token }, ...bodyIfAny(body) }',
    ],
  ],
])('inputs: %s', (_name, parameters, body, expected) => {
  expect(bound(parameters, body)).toEqual(expected);
});

const failure = { title: 'Failure', properties: { retcode: {} } };
const retcode = { retcode: { const: '0' } };

test.each([
  ['result', { properties: { ...retcode, result: {} }, required: ['retcode', 'result'] }, 'ResultOf<a.GetResult>'],
  ['optional', { properties: { ...retcode, result: {} } }, 'ResultOf<a.GetResult> | undefined'],
  ['reserved', { title: 'Done', properties: { ...retcode, result: {} } }, 'void'],
  ['nothing', { properties: retcode }, 'void'],
  ['event', { properties: { ...retcode, event: {} } }, 'AgentEvent | null | undefined'],
])('values: %s', (_name, success, expected) => {
  const schema = { oneOf: [{ $ref: '#/components/schemas/Failure' }, success] };
  const responses = { 200: { content: { 'application/json': { schema } } } };
  const document = loadText(
    JSON.stringify({
      openapi: '3.1.1',
      info: {},
      paths: { '/a': { get: { operationId: 'a.get', responses } } },
      components: { schemas: { Failure: failure } },
    }),
    { name: 'x.json' },
  );
  const [resource] = createModel(document).resources;
  const [operation] = resource?.operations ?? [];
  expect(operation && String(valueOf(document, 'a', operation).type)).toBe(expected);
});
