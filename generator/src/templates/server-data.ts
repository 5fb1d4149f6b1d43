import type { Diagnostic, JsonObject, JsonPointer, LoadedDocument } from '@cc-gateway/loader';
import { code, longCall, value, type Code } from '../code/code.ts';
import { formFields } from '../model/form-fields.ts';
import type { Content, Model, OperationModel, ParameterModel, Resource, ResponseModel } from '../model/model.ts';
import { sentPath } from '../model/sent-path.ts';
import { bundleSchemas, type SchemaBundle } from '../model/schemas.ts';
import { printFile } from './print.ts';
import { constant, dataConstant, importTypes } from './statements.ts';

interface Source {
  readonly document: LoadedDocument;
  readonly bundle: SchemaBundle;
}

function parameterData({ bundle }: Source, parameter: ParameterModel): JsonObject {
  const { in: place, required, style, explode, shape, schema } = parameter;
  return {
    in: place,
    name: parameter.name,
    ...(required ? { required } : {}),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    shape,
    schema: schema === undefined ? true : bundle.at(schema),
  };
}

function contentData({ document, bundle }: Source, content: Content): JsonObject {
  const { kind, schema } = content;
  const isSequence = kind === 'events' || kind === 'lines';
  if (schema === undefined || kind === 'binary' || (isSequence && content.isItemSchema !== true)) return { kind };
  const fields = kind === 'form' || kind === 'multipart' ? formFields(document, content) : [];
  return { kind, schema: bundle.at(schema), ...(fields.length === 0 ? {} : { fields }) };
}

function contentsData(source: Source, contents: readonly Content[]): JsonObject {
  return Object.fromEntries(contents.map((content) => [content.mediaType, contentData(source, content)]));
}

function headersData({ bundle }: Source, responses: readonly ResponseModel[]): JsonObject {
  if (responses.every(({ headers }) => headers.length === 0)) return {};
  const entries = responses.map(({ status, headers }): [string, JsonObject[]] => [
    status,
    headers.map(({ name, required, explode, shape, schema }) => ({
      name,
      ...(required ? { required } : {}),
      ...(explode === undefined ? {} : { explode }),
      shape,
      schema: schema === undefined ? true : bundle.at(schema),
    })),
  ]);
  return { answerHeaders: Object.fromEntries(entries) };
}

function routeData(source: Source, resource: Resource, operation: OperationModel): JsonObject {
  const { method, path, parameters, querystring, body, responses, security, scopes } = operation;
  const answers = responses.map(({ status, contents }): [string, JsonObject] => [
    status,
    contentsData(source, contents),
  ]);
  return {
    resource: resource.name,
    operation: operation.name,
    method,
    path: sentPath(path),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map((one) => parameterData(source, one)) }),
    ...(querystring === undefined
      ? {}
      : {
          querystring: {
            name: querystring.name,
            ...(querystring.required ? { required: true } : {}),
            content: contentData(source, querystring.content),
          },
        }),
    ...(body === undefined
      ? {}
      : { body: { ...(body.required ? { required: true } : {}), content: contentsData(source, body.contents) } }),
    responses: Object.fromEntries(answers),
    ...headersData(source, responses),
    ...(security.length === 0 ? {} : { security }),
    ...(Object.keys(scopes).length === 0 ? {} : { scopes }),
  };
}

function schemaRoots(model: Model): JsonPointer[] {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const owners = operations.flatMap(({ parameters, querystring, body, responses }) => [
    ...parameters,
    ...(querystring === undefined ? [] : [querystring.content]),
    ...responses.flatMap(({ headers }) => headers),
    ...[...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)].filter(
      ({ kind }) => kind !== 'binary',
    ),
  ]);
  return owners.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

// Compilers compare each item of an array literal with every other, and give up at about a thousand.
const LONGEST_LITERAL = 500;

function routesValue(routes: readonly JsonObject[]): Code {
  return routes.length <= LONGEST_LITERAL ? value(routes) : longCall(code`Array.of<Route>`, routes.map(value));
}

/**
 * `schemas.ts` and `routes.ts`: the operations as data for routing, decoding and validation.
 *
 * @param report - told of what the server does not check
 */
export function dataFiles(
  model: Model,
  document: LoadedDocument,
  runtime: string,
  report: (notice: Diagnostic) => void,
): { schemas: string; routes: string } {
  const source = { document, bundle: bundleSchemas(document, schemaRoots(model), report) };
  const routes = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => routeData(source, resource, operation)),
  );
  return {
    schemas: printFile(model, [
      importTypes([code`Definitions`], `${runtime}/route.ts`),
      dataConstant(code`schemas`, code`Definitions`, source.bundle.definitions, true),
    ]),
    routes: printFile(model, [
      importTypes([code`Route`], `${runtime}/route.ts`),
      constant({ name: code`routes`, type: code`readonly Route[]`, value: routesValue(routes) }),
    ]),
  };
}
