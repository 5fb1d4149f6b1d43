import type { JsonObject } from '@cc-gateway/loader';
import { isArray, isObject, type JsonValue } from '@cc-gateway/loader';
import { nodesOf, type SpecificationNode } from '@cc-gateway/openapi/places';
import { follow, listOf, mapOf, memberAt, textOf } from '@cc-gateway/openapi/text';
import { countFields } from './count-fields.ts';

/** How much a specification says about the interfaces of one resource, or about all. */
export interface ResourceCoverage {
  readonly resource: string;
  readonly interfaces: number;
  readonly parameters: number;
  readonly requestFields: number;
  readonly responseFields: number;
  /** Of bodies and parameters, those of shared answers included. */
  readonly examples: number;
  /** Distinct codes that the interfaces document. */
  readonly errorCodes: number;
  /** Distinct events that the interfaces trigger. */
  readonly events: number;
  /** Phrases of x-unconfirmed, each where it is written. */
  readonly unconfirmed: number;
}

export interface Coverage {
  readonly resources: readonly ResourceCoverage[];
  /** Schemas, parameters, answers that more than one resource uses, and the events. */
  readonly sharedUnconfirmed: number;
  readonly total: ResourceCoverage;
  /** Interfaces that the gateway calls and the integrator provides. */
  readonly callbacks: readonly string[];
  /** What the API has, whether an interface names it or not. */
  readonly api: { readonly events: number; readonly eventFields: number; readonly errorCodes: number };
}

/** What one interface has; codes and events by name, so that resources can count each once. */
interface InterfaceCoverage extends Omit<ResourceCoverage, 'interfaces' | 'errorCodes' | 'events'> {
  readonly errorCodes: readonly string[];
  readonly events: readonly string[];
}

/** Measures a specification; resources in the order of the document's tags. */
export function measureCoverage(document: JsonObject): Coverage {
  const operations = nodesOf(document, 'operation');
  const interfaces = operations.map((node) => measureInterface(node, document));
  const names = [
    ...listOf(document, 'tags').map((tag) => textOf(tag, 'name') ?? ''),
    ...interfaces.map((each) => each.resource),
  ];
  const mapping = mapOf(memberAt(document, ['components', 'schemas', 'Event', 'discriminator']), 'mapping');
  const all = countUnconfirmed(document);
  return {
    resources: [...new Set(names)].map((name) =>
      sum(
        name,
        interfaces.filter((each) => each.resource === name),
      ),
    ),
    sharedUnconfirmed: all - interfaces.reduce((count, each) => count + each.unconfirmed, 0),
    total: { ...sum('total', interfaces), unconfirmed: all },
    callbacks: operations
      .filter(({ path }) => path[0] !== 'paths')
      .map(({ value }) => textOf(value, 'operationId') ?? ''),
    api: {
      events: Object.keys(mapping).length,
      eventFields: Object.values(mapping).reduce<number>((fields, $ref) => fields + countFields({ $ref }, document), 0),
      errorCodes: listOf(memberAt(document, ['components', 'schemas', 'ErrorCode']), 'enum').length,
    },
  };
}

function measureInterface({ value, path }: SpecificationNode, document: JsonObject): InterfaceCoverage {
  const item = path.slice(0, -1).reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
  const parameters = [...listOf(item, 'parameters'), ...listOf(value, 'parameters')].map((each) =>
    follow(each, document),
  );
  const request = mediaTypes(value['requestBody'], document);
  const responses = Object.values(mapOf(value, 'responses')).flatMap((response) => mediaTypes(response, document));
  const resource = listOf(value, 'tags')[0];
  return {
    resource: typeof resource === 'string' ? resource : 'untagged',
    parameters: parameters.length,
    requestFields: fieldsOf(request, document),
    responseFields: fieldsOf(responses, document),
    examples: [...parameters, ...request, ...responses].reduce<number>((count, each) => count + countExamples(each), 0),
    errorCodes: listOf(value, 'x-errors').filter((code) => typeof code === 'string'),
    events: listOf(value, 'x-events').map((event) =>
      typeof event === 'string' ? event : (textOf(event, 'event') ?? ''),
    ),
    unconfirmed: countUnconfirmed(value),
  };
}

function mediaTypes(body: JsonValue | undefined, document: JsonObject): JsonValue[] {
  return Object.values(mapOf(follow(body, document), 'content'));
}

function fieldsOf(media: readonly JsonValue[], document: JsonObject): number {
  return media.reduce<number>((count, each) => count + (isObject(each) ? countFields(each['schema'], document) : 0), 0);
}

function countExamples(node: unknown): number {
  if (!isObject(node)) return 0;
  return ('example' in node ? 1 : 0) + Object.keys(mapOf(node, 'examples')).length;
}

/** Phrases of x-unconfirmed anywhere below a node; references are not followed. */
function countUnconfirmed(node: JsonValue): number {
  if (isArray(node)) return node.reduce<number>((count, each) => count + countUnconfirmed(each), 0);
  if (!isObject(node)) return 0;
  return Object.entries(node).reduce((count, [key, child]) => {
    if (key === 'x-unconfirmed') return count + (isArray(child) ? child.length : 1);
    return count + countUnconfirmed(child);
  }, 0);
}

function sum(resource: string, interfaces: readonly InterfaceCoverage[]): ResourceCoverage {
  const add = (of: (each: InterfaceCoverage) => number): number =>
    interfaces.reduce((count, each) => count + of(each), 0);
  return {
    resource,
    interfaces: interfaces.length,
    parameters: add((each) => each.parameters),
    requestFields: add((each) => each.requestFields),
    responseFields: add((each) => each.responseFields),
    examples: add((each) => each.examples),
    errorCodes: new Set(interfaces.flatMap((each) => each.errorCodes)).size,
    events: new Set(interfaces.flatMap((each) => each.events)).size,
    unconfirmed: add((each) => each.unconfirmed),
  };
}
