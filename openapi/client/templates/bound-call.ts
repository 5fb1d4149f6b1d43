import type { LoadedDocument } from '@cc-gateway/loader';
import type { OperationModel } from 'openapi-ts-morph';
import { code, joined, key, name, safeIdentifier, text, uniqueNames, type Code } from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';
import { valueKindOf, type ValueKind } from '../issue-facts.ts';

/** A part of a request that is left to the caller once the agent is known. */
export interface InputPart {
  readonly place: 'path' | 'query' | 'headers' | 'body';
  /** Names of its members; those of a body are not asked for. */
  readonly names: readonly string[];
  readonly required: boolean;
}

/** The members of a request that a caller has to give, by place; the last of them takes what the others leave. */
export function inputParts(operation: OperationModel): InputPart[] {
  const places = ['path', 'query', 'headers'] as const;
  const parts = places.flatMap((place): InputPart[] => {
    const members = operation.parameters.filter(
      (parameter) => parameter.in === place && parameter.name !== conventions.agentParameter,
    );
    const required = members.some((parameter) => parameter.required);
    return members.length === 0 ? [] : [{ place, names: members.map((one) => one.name), required }];
  });
  const { body } = operation;
  return body === undefined ? parts : [...parts, { place: 'body', names: [], required: body.required }];
}

/** `voicecall.CalloutRequest` */
function requestType(resource: string, operation: OperationModel): Code {
  return code`${name(resource)}.${name(`${operation.typeName}Request`)}`;
}

/** The type of what a caller gives: the members of path, query, headers and body side by side. */
export function inputType(resource: string, operation: OperationModel): Code {
  const request = requestType(resource, operation);
  const types = inputParts(operation).map(({ place, names, required }) => {
    const part = code`${request}[${text(place)}]`;
    if (place === 'path') return code`Pick<${part}, ${joined(names.map(text), ' | ')}>`;
    return required ? part : code`NonNullable<${part}>`;
  });
  return joined(types, ' & ');
}

/** The functions of the runtime that take the value from an answer. */
export const READERS: Readonly<Record<ValueKind, Code>> = {
  result: code`resultOf`,
  'optional-result': code`optionalResultOf`,
  nothing: code`nothingOf`,
  event: code`eventOf`,
  file: code`wholeOf`,
};

/** The type of what a call gives, and the function that reads it from the answer. */
export function valueOf(
  document: LoadedDocument,
  resource: string,
  operation: OperationModel,
): { readonly type: Code; readonly read: Code } {
  const kind = valueKindOf(document, operation);
  const result = code`${name(resource)}.${name(`${operation.typeName}Result`)}`;
  const types: Readonly<Record<ValueKind, Code>> = {
    result: code`ResultOf<${result}>`,
    'optional-result': code`ResultOf<${result}> | undefined`,
    nothing: code`void`,
    event: code`AgentEvent | null | undefined`,
    file: code`Blob`,
  };
  return { type: types[kind], read: READERS[kind] };
}

// What the code around them names already.
const TAKEN = [
  ...['input', 'options', 'session', 'client', 'init', 'agentId', conventions.agentParameter],
  ...['path', 'query', 'headers', 'body', 'bodyIfAny', 'renewing', 'signOut', ...Object.values(READERS).map(String)],
];

/** Members of an object by their names on the wire, from or into variables: `{ time, 'rest-cause': restCause }`. */
function variables(names: readonly string[], all: readonly string[]): Code[] {
  const locals = uniqueNames(new Map(all.map((one) => [one, one])), safeIdentifier, TAKEN);
  return names.map((one) => {
    const local = locals.get(one) ?? safeIdentifier(one);
    return local === one ? name(local) : code`${key(one)}: ${name(local)}`;
  });
}

/** Names of the members that are taken out of the input one by one. */
function namesTakenOut(parts: readonly InputPart[]): string[] {
  return parts.slice(0, -1).flatMap(({ names }) => names);
}

/** How the input is taken apart: `{ time, restcause, ...query }`, or as a whole. */
export function inputPattern(parts: readonly InputPart[]): Code {
  const last = parts.at(-1);
  const named = namesTakenOut(parts);
  if (last === undefined || named.length === 0) return code`input`;
  return code`{ ${joined([...variables(named, named), code`...${name(last.place)}`], ', ')} }`;
}

/** The request that is made of the input. */
export function requestOf(parts: readonly InputPart[]): Code {
  const agent = key(conventions.agentParameter);
  const last = parts.at(-1);
  const isWhole = parts.length === 1;
  const all = namesTakenOut(parts);
  const members = parts
    .filter(({ place }) => place !== 'path')
    .map((part) => {
      const { place, names, required } = part;
      const rest = isWhole ? code`input` : name(place);
      const content = part === last ? rest : code`{ ${joined(variables(names, all), ', ')} }`;
      if (place === 'body' && !required) return code`...bodyIfAny(${content})`;
      return String(content) === place ? name(place) : code`${name(place)}: ${content}`;
    });
  const pathPart = parts.find(({ place }) => place === 'path');
  const pathNames =
    pathPart === last ? [code`...${isWhole ? code`input` : code`path`}`] : variables(pathPart?.names ?? [], all);
  const path = code`path: { ${joined([agent, ...(pathPart === undefined ? [] : (pathNames ?? []))], ', ')} }`;
  return code`{ ${joined([path, ...members], ', ')} }`;
}

/** `(client, init) => voicecall.callout(client, { path: { agentid }, body: input }, init)` */
export function sendOf(resource: string, operation: OperationModel, request: Code): Code {
  return code`(client, init) => ${name(resource)}.${name(operation.name)}(client, ${request}, init)`;
}
