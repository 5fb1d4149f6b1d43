import { code, name, number, text, type Code } from '../code/code.ts';
import type { BodyModel, Content, OperationModel, ParameterModel, Place, ResponseModel } from '../model/model.ts';

/** The operation in `types.ts`: `operations['voicecall.callout']` or `paths['/x']['get']`. */
export function operationType({ types }: OperationModel): Code {
  if (types.kind === 'operation') return code`operations[${text(types.id)}]`;
  return code`paths[${text(types.path)}][${text(types.method)}]`;
}

/** The names of `types.ts` that type expressions of operations refer to. */
export function typeImports(
  operations: readonly OperationModel[],
  expressionsOf: (operation: OperationModel) => readonly Code[],
): Code[] {
  const used = operations.filter((one) =>
    expressionsOf(one).some((expression) => String(expression).includes(String(operationType(one)))),
  );
  const kinds = new Set(used.map(({ types }) => types.kind));
  return [...(kinds.has('operation') ? [code`operations`] : []), ...(kinds.has('path') ? [code`paths`] : [])];
}

const PLACE_KEYS: Readonly<Record<Place, string>> = {
  path: 'path',
  query: 'query',
  headers: 'header',
  cookies: 'cookie',
};

export function parametersType(operation: OperationModel, place: Place): Code {
  return code`NonNullable<${operationType(operation)}['parameters'][${text(PLACE_KEYS[place])}]>`;
}

export function bodyContentType(operation: OperationModel, mediaType: string): Code {
  return code`NonNullable<${operationType(operation)}['requestBody']>['content'][${text(mediaType)}]`;
}

export function responseContentType(operation: OperationModel, { status }: ResponseModel, content: Content): Code {
  const member = /^\d+$/.test(status) ? number(Number(status)) : text(status);
  return code`${operationType(operation)}['responses'][${member}]['content'][${text(content.mediaType)}]`;
}

/** The type of the one parameter that is the whole query; types.ts has it among the parameters of the query. */
export function querystringType(operation: OperationModel): Code {
  return code`${parametersType(operation, 'query')}[${text(operation.querystring?.name ?? '')}]`;
}

export interface Part {
  /** Member of the request: `path`, `query`, `querystring`, `headers`, `cookies`, `body`. */
  readonly key: Place | 'querystring' | 'body';
  /** `CalloutPath`. */
  readonly typeName: Code;
  readonly required: boolean;
}

const PLACES: readonly Place[] = ['path', 'query', 'headers', 'cookies'];

function isIn(place: Place): (parameter: ParameterModel) => boolean {
  return (parameter) => parameter.in === place;
}

/** The parts that a request of an operation has, in the order in which they are written. */
export function requestParts(operation: OperationModel): Part[] {
  const used = PLACES.filter((place) => operation.parameters.some(isIn(place)));
  const parts = used.map((place): Part => {
    const typeName = name(`${operation.typeName}${place.slice(0, 1).toUpperCase()}${place.slice(1)}`);
    return { key: place, typeName, required: operation.parameters.some((one) => one.in === place && one.required) };
  });
  const { body, querystring } = operation;
  const whole = (key: 'querystring' | 'body', typeName: string, required: boolean): Part[] => [
    { key, typeName: name(`${operation.typeName}${typeName}`), required },
  ];
  return [
    ...parts,
    ...(querystring === undefined ? [] : whole('querystring', 'Querystring', querystring.required)),
    ...(body === undefined ? [] : whole('body', 'Body', body.required)),
  ];
}

/** The contents of a request body, what a client sends by default first: JSON, else what may be, else a form, else the first. */
export function orderedContents(body: BodyModel | undefined): readonly Content[] {
  const contents = body?.contents ?? [];
  const preferred = ['json', 'any', 'form'].map((kind) => contents.find((one) => one.kind === kind)).find(Boolean);
  return preferred === undefined ? contents : [preferred, ...contents.filter((one) => one !== preferred)];
}

/** Whether an answer of this content is bytes to the client, which a caller chooses the form of. */
export function isReceivedBinary({ kind }: Content): boolean {
  return kind === 'binary' || kind === 'multipart';
}

/** Whether an answer may be. */
export function hasBinaryAnswer({ responses }: OperationModel): boolean {
  return responses.some(({ contents }) => contents.some(isReceivedBinary));
}

export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
