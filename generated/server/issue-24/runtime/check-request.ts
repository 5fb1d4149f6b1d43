// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { ReceivedBody } from './body/read-body.ts';
import type { ParameterValues } from './decode/decode-parameters.ts';
import type { Issue } from './issue.ts';
import type { Parameter, Route } from './route.ts';
import { explain } from './schema/explain.ts';
import type { Judge } from './schema/judge.ts';
import type { Schema } from './schema/schema.ts';

const NONE: readonly Issue[] = [];

function parameterIssues(judge: Judge, parameter: Parameter, values: ParameterValues): readonly Issue[] {
  const { in: place, name, required, schema } = parameter;
  const given = values[place];
  if (!Object.hasOwn(given, name)) return required === true ? [{ in: place, name, message: 'is missing' }] : [];
  if (judge.test(schema)(given[name])) return NONE;
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
): readonly Issue[] {
  let issues = unreadable;
  for (const parameter of route.parameters ?? []) {
    const isTold = unreadable.some((issue) => issue.in === parameter.in && issue.name === parameter.name);
    const found = isTold ? NONE : parameterIssues(judge, parameter, values);
    if (found.length > 0) issues = [...issues, ...found];
  }
  return issues;
}

/** What is wrong with the body of a request. */
export function checkBody(judge: Judge, route: Route, body: ReceivedBody | undefined): readonly Issue[] {
  if (body === undefined) {
    return route.body?.required === true ? [{ in: 'body', name: '', message: 'is missing' }] : NONE;
  }
  const { value, content } = body;
  const { kind, schema = true } = content;
  if (kind === 'binary' || kind === 'events') return NONE;
  const whole: Schema = kind === 'lines' ? { items: schema } : schema;
  if (judge.test(whole)(value)) return NONE;
  return explain(judge, whole, value).map(({ pointer, message }) => ({ in: 'body', name: pointer, message }));
}
