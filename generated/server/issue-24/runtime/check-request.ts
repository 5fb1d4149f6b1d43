// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { ReceivedBody } from './body/read-body.ts';
import type { ParameterValues } from './decode/decode-parameters.ts';
import type { Issue } from './issue.ts';
import type { Parameter, Route } from './route.ts';
import { explain } from './schema/explain.ts';
import type { Judge } from './schema/judge.ts';

function parameterIssues(judge: Judge, parameter: Parameter, values: ParameterValues): Issue[] {
  const { in: place, name, required, schema } = parameter;
  const given = values[place];
  if (!Object.hasOwn(given, name)) return required === true ? [{ in: place, name, message: 'is missing' }] : [];
  if (judge.test(schema)(given[name])) return [];
  return explain(judge, schema, given[name]).map(({ pointer, message }) => ({
    in: place,
    name,
    message: pointer === '' ? message : `${pointer} ${message}`,
  }));
}

/** What is wrong with the parameters of a request; those that could not be read are told of already. */
export function checkParameters(
  judge: Judge,
  route: Route,
  values: ParameterValues,
  unreadable: readonly Issue[],
): Issue[] {
  const skipped = (parameter: Parameter): boolean =>
    unreadable.some((issue) => issue.in === parameter.in && issue.name === parameter.name);
  const parameters = unreadable.length === 0 ? route.parameters : route.parameters?.filter((one) => !skipped(one));
  return [...unreadable, ...(parameters ?? []).flatMap((parameter) => parameterIssues(judge, parameter, values))];
}

/** What is wrong with the body of a request. */
export function checkBody(judge: Judge, route: Route, body: ReceivedBody | undefined): Issue[] {
  if (body === undefined) {
    return route.body?.required === true ? [{ in: 'body', name: '', message: 'is missing' }] : [];
  }
  const { value, content } = body;
  const { kind, schema = true } = content;
  if (kind === 'binary' || kind === 'events' || kind === 'lines' || judge.test(schema)(value)) return [];
  return explain(judge, schema, value).map(({ pointer, message }) => ({ in: 'body', name: pointer, message }));
}
