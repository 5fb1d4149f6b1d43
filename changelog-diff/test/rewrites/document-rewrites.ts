import {
  type Draft,
  type DraftObject,
  isDraftObject,
  listIn,
  objectIn,
  put,
  type Rewrite,
  spotsOf,
  textIn,
} from './draft.ts';

/** Parameters of a path become parameters of each of its operations. */
const moveParametersIn: Rewrite = ({ document, pick }) => {
  const item = pick(spotsOf(document, 'pathItem').filter(({ object }) => listIn(object, 'parameters').length > 0));
  const operations = spotsOf(document, 'operation').filter(({ parent }) => parent === item?.object);
  if (item === undefined || operations.length === 0) return false;
  const keyOf = (parameter: Draft) =>
    isDraftObject(parameter) ? JSON.stringify([parameter['in'], parameter['name']]) : '';
  const shared = listIn(item.object, 'parameters');
  const all = [...shared, ...operations.flatMap(({ object }) => listIn(object, 'parameters'))];
  if (all.some((parameter) => isDraftObject(parameter) && parameter['$ref'] !== undefined)) return false;
  for (const { object } of operations) {
    const own = listIn(object, 'parameters');
    const names = new Set(own.map(keyOf));
    object['parameters'] = [...own, ...shared.filter((parameter) => !names.has(keyOf(parameter)))];
  }
  delete item.object['parameters'];
  return true;
};

/** What all operations of a path have becomes a parameter of the path. */
const moveParametersOut: Rewrite = ({ document, pick }) => {
  const item = pick(spotsOf(document, 'pathItem'));
  const operations = spotsOf(document, 'operation').filter(({ parent }) => parent === item?.object);
  const [only] = operations;
  if (item === undefined || only === undefined || operations.length !== 1) return false;
  if (item.object['parameters'] !== undefined || only.object['parameters'] === undefined) return false;
  item.object['parameters'] = only.object['parameters'];
  delete only.object['parameters'];
  return true;
};

const renamePathParameter: Rewrite = ({ document, pick, fresh }) => {
  const paths = objectIn(document, 'paths');
  const path = pick(Object.keys(paths).filter((name) => /\{[^}]+\}/.test(name)));
  const name = path?.match(/\{([^}]+)\}/)?.[1];
  if (path === undefined || name === undefined) return false;
  const item = objectIn(paths, path);
  if (item['$ref'] !== undefined) return false;
  const holders = [item, ...Object.values(item).filter(isDraftObject)];
  const parameters = holders.flatMap((holder) => listIn(holder, 'parameters')).filter(isDraftObject);
  if (parameters.some((parameter) => parameter['$ref'] !== undefined)) return false;
  const next = fresh('id');
  for (const parameter of parameters) {
    if (parameter['in'] === 'path' && parameter['name'] === name) parameter['name'] = next;
  }
  const moved = path.replaceAll(`{${name}}`, `{${next}}`);
  document['paths'] = Object.fromEntries(
    Object.entries(paths).map(([key, value]) => [key === path ? moved : key, value]),
  );
  return true;
};

/** A prefix of all paths moves into the URL of the servers, or out of it. */
const moveServerPrefix: Rewrite = ({ document }) => {
  const paths = objectIn(document, 'paths');
  const isOverridden = [...spotsOf(document, 'pathItem'), ...spotsOf(document, 'operation')].some(
    ({ object }) => object['servers'] !== undefined || object['$ref'] !== undefined,
  );
  if (isOverridden || Object.keys(paths).length === 0) return false;
  const prefix = '/v1';
  return moveIntoPaths(document, paths, prefix) || moveIntoServers(document, paths, prefix);
};

function moveIntoPaths(document: DraftObject, paths: DraftObject, prefix: string): boolean {
  const servers = listIn(document, 'servers').filter(isDraftObject);
  if (servers.length === 0 || !servers.every((server) => textIn(server, 'url').endsWith(prefix))) return false;
  for (const server of servers) server['url'] = textIn(server, 'url').slice(0, -prefix.length) || '/';
  document['paths'] = prefixed(paths, (path) => `${prefix}${path}`);
  return true;
}

function moveIntoServers(document: DraftObject, paths: DraftObject, prefix: string): boolean {
  if (!Object.keys(paths).every((path) => path.startsWith(`${prefix}/`))) return false;
  const servers = listIn(document, 'servers').filter(isDraftObject);
  const holders = servers.length > 0 ? servers : [{ url: '/' }];
  for (const server of holders) server['url'] = `${textIn(server, 'url').replace(/\/$/, '')}${prefix}`;
  document['servers'] = holders;
  document['paths'] = prefixed(paths, (path) => path.slice(prefix.length));
  return true;
}

function prefixed(paths: DraftObject, rename: (path: string) => string): DraftObject {
  return Object.fromEntries(
    Object.entries(paths).map(([key, value]) => [key.startsWith('x-') ? key : rename(key), value]),
  );
}

const defaults: readonly (readonly ['parameter' | 'header' | 'requestBody' | 'operation', string, Draft])[] = [
  ['parameter', 'deprecated', false],
  ['parameter', 'allowReserved', false],
  ['parameter', 'allowEmptyValue', false],
  ['header', 'required', false],
  ['header', 'style', 'simple'],
  ['header', 'explode', false],
  ['requestBody', 'required', false],
  ['operation', 'deprecated', false],
  ['operation', 'tags', []],
  ['operation', 'parameters', []],
  ['operation', 'callbacks', {}],
];

const spellOutField: Rewrite = ({ document, pick }) => {
  const choice = pick(defaults);
  if (choice === undefined) return false;
  const [kind, name, value] = choice;
  const spot = pick(
    spotsOf(document, kind).filter(({ object }) => object['$ref'] === undefined && object[name] === undefined),
  );
  if (spot === undefined || (name === 'explode' && spot.object['style'] !== undefined)) return false;
  spot.object[name] = Array.isArray(value) ? [] : value;
  return true;
};

const spellOutStyle: Rewrite = ({ document, pick }) => {
  const isPlain = (object: DraftObject) => object['schema'] !== undefined && object['style'] === undefined;
  const spot = pick(spotsOf(document, 'parameter').filter(({ object }) => isPlain(object)));
  if (spot === undefined) return false;
  const isForm = ['query', 'cookie'].includes(textIn(spot.object, 'in'));
  spot.object['style'] = isForm ? 'form' : 'simple';
  spot.object['explode'] ??= isForm;
  return true;
};

const spellOutServers: Rewrite = ({ document }) => {
  if (document['servers'] !== undefined) return false;
  document['servers'] = [{ url: '/' }];
  return true;
};

const spellOutSecurity: Rewrite = ({ document, pick }) => {
  const isOwn = (pointer: string) => pointer.startsWith('/paths/') && !pointer.includes('/callbacks/');
  const spot = pick(
    spotsOf(document, 'operation').filter(({ object, pointer }) => object['security'] === undefined && isOwn(pointer)),
  );
  const root = document['security'];
  if (spot === undefined) return false;
  if (root === undefined) spot.object['security'] = pick<Draft>([[], [{}]]) ?? [];
  else spot.object['security'] = structuredClone(root);
  return true;
};

const changeCase: Rewrite = ({ document, pick }) => {
  const holders = [
    ...spotsOf(document, 'response').map(({ object }) => [object, 'headers'] as const),
    ...[...spotsOf(document, 'response'), ...spotsOf(document, 'requestBody')].map(
      ({ object }) => [object, 'content'] as const,
    ),
  ];
  const choice = pick(holders.filter(([object, name]) => Object.keys(objectIn(object, name)).length > 0));
  if (choice === undefined) return false;
  const [object, name] = choice;
  object[name] = Object.fromEntries(
    Object.entries(objectIn(object, name)).map(([key, value]) => [key.toUpperCase(), value]),
  );
  return true;
};

const reorderLists: Rewrite = ({ document, pick }) => {
  const holders = [document, ...spotsOf(document, 'operation', 'pathItem').map(({ object }) => object)];
  const lists = holders.flatMap((holder) =>
    ['tags', 'parameters', 'servers', 'security'].map((name) => listIn(holder, name)),
  );
  const list = pick(lists.filter(({ length }) => length > 1));
  if (list === undefined) return false;
  list.reverse();
  return true;
};

const reorderMembers: Rewrite = ({ document, pick }) => {
  const spot = pick(spotsOf(document));
  if (spot === undefined) return false;
  put(spot, Object.fromEntries(Object.entries(spot.object).reverse()));
  return true;
};

const wrapText: Rewrite = ({ document, pick }) => {
  const spot = pick(spotsOf(document).filter(({ object }) => typeof object['description'] === 'string'));
  if (spot === undefined) return false;
  spot.object['description'] = `${textIn(spot.object, 'description').replaceAll(' ', '\n')}\n`;
  return true;
};

export const documentRewrites: Readonly<Record<string, Rewrite>> = {
  moveParametersIn,
  moveParametersOut,
  renamePathParameter,
  moveServerPrefix,
  spellOutField,
  spellOutStyle,
  spellOutServers,
  spellOutSecurity,
  changeCase,
  reorderLists,
  reorderMembers,
  wrapText,
};
