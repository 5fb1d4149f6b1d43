import type { Diagnostic, JsonPointer, LoadedDocument } from '@cc-gateway/loader';
import { code, longCall, value, type Code, type Data } from '../code/code.ts';
import { formFields } from '../model/form-fields.ts';
import type { Formats } from '../model/formats.ts';
import type { Content, Model, OperationModel, ParameterModel, Resource, ResponseModel } from '../model/model.ts';
import { sentPath } from '../model/sent-path.ts';
import { bundleSchemas, type SchemaBundle } from '../model/schemas.ts';
import { formatImports } from './formats.ts';
import { withDiscriminators } from '../type-document/discriminators.ts';
import { printFile } from './print.ts';
import { bodyFormat, formatMember, shapeData } from './server-formats.ts';
import { constant, dataConstant, importTypes } from './statements.ts';

interface Source {
  readonly document: LoadedDocument;
  readonly bundle: SchemaBundle;
  readonly formats: Formats;
}

/** Data with code in it: what converts values. */
type RouteData = { readonly [key: string]: Data<Code> };

function parameterData({ bundle, formats }: Source, parameter: ParameterModel): RouteData {
  const { in: place, required, style, explode, shape, schema } = parameter;
  const plan = formats.at(schema);
  return {
    in: place,
    name: parameter.name,
    ...(required ? { required } : {}),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    shape: shapeData(shape, plan, formats),
    schema: schema === undefined ? true : bundle.at(schema),
    ...formatMember(plan, formats),
  };
}

function contentData({ document, bundle, formats }: Source, content: Content): RouteData {
  const { kind, schema } = content;
  const isSequence = kind === 'events' || kind === 'lines';
  if (schema === undefined || kind === 'binary' || (isSequence && content.isItemSchema !== true)) return { kind };
  const plan = kind === 'text' ? undefined : formats.at(schema);
  const fields = kind === 'form' || kind === 'multipart' ? formFields(document, content) : [];
  const spelled = fields.map((field): RouteData => ({ ...field, shape: shapeData(field.shape, plan, formats) }));
  const own = { kind, schema: bundle.at(schema), ...bodyFormat(plan, formats) };
  return spelled.length === 0 ? own : { ...own, fields: spelled };
}

function contentsData(source: Source, contents: readonly Content[]): RouteData {
  return Object.fromEntries(contents.map((content) => [content.mediaType, contentData(source, content)]));
}

function headersData({ bundle, formats }: Source, responses: readonly ResponseModel[]): RouteData {
  if (responses.every(({ headers }) => headers.length === 0)) return {};
  const entries = responses.map(({ status, headers }): [string, RouteData[]] => [
    status,
    headers.map(({ name, required, explode, shape, schema }) => ({
      name,
      ...(required ? { required } : {}),
      ...(explode === undefined ? {} : { explode }),
      shape: shapeData(shape, formats.at(schema), formats),
      schema: schema === undefined ? true : bundle.at(schema),
    })),
  ]);
  return { answerHeaders: Object.fromEntries(entries) };
}

function routeData(source: Source, resource: Resource, operation: OperationModel): RouteData {
  const { method, path, parameters, querystring, body, responses, security, scopes } = operation;
  const answers = responses.map(({ status, contents }): [string, RouteData] => [
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

function routesValue(routes: readonly RouteData[]): Code {
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
  formats: Formats,
  report: (notice: Diagnostic) => void,
): { schemas: string; routes: string } {
  const bundle = bundleSchemas(withDiscriminators(document), schemaRoots(model), formats.options, report);
  const source = { document, bundle, formats };
  const routes = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => routeData(source, resource, operation)),
  );
  const routesCode = routesValue(routes);
  return {
    schemas: printFile(model, [
      importTypes([code`Definitions`], `${runtime}/route.ts`),
      dataConstant(code`schemas`, code`Definitions`, bundle.definitions, true),
    ]),
    routes: printFile(model, [
      importTypes([code`Route`], `${runtime}/route.ts`),
      ...formatImports([routesCode], runtime),
      constant({ name: code`routes`, type: code`readonly Route[]`, value: routesCode }),
    ]),
  };
}
