import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';

/** Keys of a path item that hold an operation. */
export const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation of a specification, as far as the site points at it. */
export interface OperationPlace {
  readonly path: string;
  /** `#/voicecall/voicecall.callout`: how Redoc addresses the operation. */
  readonly fragment: string;
}

/** Every operation under `paths`, in the order of the document. Callbacks have no address of their own. */
export function operationPlaces(specification: JsonObject): OperationPlace[] {
  const paths = specification['paths'];
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => operationsOf(item).map((fragment) => ({ path, fragment })));
}

/** How many interfaces a specification describes: its operations and those of its callbacks. */
export function countInterfaces(specification: JsonObject): number {
  return operationPlaces(specification).length + countCallbacks(specification);
}

function operationsOf(item: JsonValue): string[] {
  if (!isObject(item)) return [];
  return Object.keys(item)
    .filter((key) => methods.includes(key))
    .flatMap((method) => fragmentOf(item[method]));
}

function fragmentOf(operation: JsonValue | undefined): string[] {
  if (!isObject(operation)) return [];
  const { operationId, tags } = operation;
  const tag = isArray(tags) ? tags[0] : undefined;
  if (typeof operationId !== 'string' || typeof tag !== 'string') return [];
  return [`#/${encodeURIComponent(tag.toLowerCase())}/${encodeURIComponent(operationId.toLowerCase())}`];
}

function countCallbacks(specification: JsonObject): number {
  const components = specification['components'];
  const callbacks = isObject(components) ? components['callbacks'] : undefined;
  return isObject(callbacks) ? Object.keys(callbacks).length : 0;
}
