import { stringLiteral } from '../literal.ts';
import type { BodyModel, Content, OperationModel, ParameterModel, Place, ResponseModel } from '../model/model.ts';

/** The operation in `types.ts`: `operations['voicecall.callout']` or `paths['/x']['get']`. */
export function operationType({ types }: OperationModel): string {
  if (types.kind === 'operation') return `operations[${stringLiteral(types.id)}]`;
  return `paths[${stringLiteral(types.path)}][${stringLiteral(types.method)}]`;
}

/** The names of `types.ts` that type expressions of operations refer to. */
export function typeImports(
  operations: readonly OperationModel[],
  expressionsOf: (operation: OperationModel) => readonly string[],
): string[] {
  const used = operations.filter((one) => expressionsOf(one).some((text) => text.includes(operationType(one))));
  const kinds = new Set(used.map(({ types }) => types.kind));
  return [...(kinds.has('operation') ? ['operations'] : []), ...(kinds.has('path') ? ['paths'] : [])];
}

const PLACE_KEYS: Readonly<Record<Place, string>> = {
  path: 'path',
  query: 'query',
  headers: 'header',
  cookies: 'cookie',
};

export function parametersType(operation: OperationModel, place: Place): string {
  return `NonNullable<${operationType(operation)}['parameters'][${stringLiteral(PLACE_KEYS[place])}]>`;
}

export function bodyContentType(operation: OperationModel, mediaType: string): string {
  return `NonNullable<${operationType(operation)}['requestBody']>['content'][${stringLiteral(mediaType)}]`;
}

export function responseContentType(operation: OperationModel, response: ResponseModel, content: Content): string {
  const status = /^\d+$/.test(response.status) ? response.status : stringLiteral(response.status);
  return `${operationType(operation)}['responses'][${status}]['content'][${stringLiteral(content.mediaType)}]`;
}

export interface Part {
  /** Member of the request: `path`, `query`, `headers`, `cookies`, `body`. */
  readonly key: Place | 'body';
  /** `CalloutPath`. */
  readonly typeName: string;
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
    const typeName = `${operation.typeName}${place.slice(0, 1).toUpperCase()}${place.slice(1)}`;
    return { key: place, typeName, required: operation.parameters.some((one) => one.in === place && one.required) };
  });
  const { body } = operation;
  if (body === undefined) return parts;
  return [...parts, { key: 'body', typeName: `${operation.typeName}Body`, required: body.required }];
}

/** The media type that a client sends: JSON where it is offered, else a form, else the first. */
export function preferredContent(body: BodyModel): Content | undefined {
  const kinds = ['json', 'form'];
  return kinds.map((kind) => body.contents.find((one) => one.kind === kind)).find(Boolean) ?? body.contents[0];
}

export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
