import type { ObjectPlace } from './template.ts';
import { inOperations, thing } from './template.ts';

const request = 'request';
const response = 'response';
const inRequest = { direction: request } as const;
const inResponse = { direction: response } as const;
const json = '/content/application~1json';
const part = '/requestBody/content/multipart~1form-data';

const parameters: readonly ObjectPlace[] = [
  ...[0, 1, 2].flatMap((index) => inOperations(`/parameters/${index}`, request)),
  { at: `${thing}/parameters/0`, ...inRequest },
  { at: '/components/parameters/Shared', ...inRequest },
  { at: '/components/parameters/Alone' },
];

const headers: readonly ObjectPlace[] = [
  ...inOperations('/responses/200/headers/X-Total', response),
  ...inOperations('/responses/404/headers/X-Total', response, true),
  ...inOperations(`${part}/encoding/part/headers/X-Total`, request),
  { at: '/components/responses/Shared/headers/X-Total', ...inResponse },
  { at: '/components/responses/Alone/headers/X-Total' },
  { at: '/components/headers/Alone' },
];

const bodies: readonly ObjectPlace[] = [
  ...inOperations('/requestBody', request),
  { at: '/components/requestBodies/Shared', ...inRequest },
  { at: '/components/requestBodies/Alone' },
];

const responses: readonly ObjectPlace[] = [
  ...inOperations('/responses/200', response),
  ...inOperations('/responses/404', response, true),
  ...inOperations('/responses/default', response, true),
  { at: '/components/responses/Shared', ...inResponse },
  { at: '/components/responses/Alone' },
];

const within = (places: readonly ObjectPlace[], inner: string): ObjectPlace[] =>
  places.map((place) => ({ ...place, at: `${place.at}${inner}` }));

const contentParameters = inOperations('/parameters/3', request);

const mediaTypes: readonly ObjectPlace[] = [
  ...within([...bodies, ...responses, ...contentParameters], json),
  { at: '/components/mediaTypes/Alone', since: '3.2' },
];

const callbacks: readonly ObjectPlace[] = [
  { at: `${thing}/post/callbacks/event`, ...inRequest },
  { at: '/webhooks/event/post/callbacks/inner', ...inRequest, since: '3.1' },
  { at: '/components/callbacks/Alone' },
];

/** Where each kind of object stands in the template. */
export const placesOf = {
  document: [{ at: '', ...inRequest }],
  info: [{ at: '/info' }],
  contact: [{ at: '/info/contact' }],
  license: [{ at: '/info/license' }],
  server: [{ at: '/servers/0', ...inRequest }],
  'server-variable': [{ at: '/servers/0/variables/region', ...inRequest }],
  tag: [{ at: '/tags/0' }],
  paths: [{ at: '/paths', ...inRequest }],
  webhooks: [{ at: '/webhooks', ...inRequest, since: '3.1' }],
  'path-item': [
    { at: thing },
    { at: '/webhooks/event', since: '3.1' },
    { at: `${thing}/post/callbacks/event/{$request.query.q}` },
    { at: '/components/pathItems/Alone', since: '3.1' },
  ],
  operation: inOperations('', request),
  parameter: parameters,
  'parameter-with-content': contentParameters,
  header: headers,
  'request-body': bodies,
  'media-type': mediaTypes,
  encoding: inOperations(`${part}/encoding/part`, request),
  responses: inOperations('/responses', response),
  response: responses,
  callback: callbacks,
  link: within(responses, '/links/next'),
  example: [{ at: '/components/examples/Alone' }],
  'security-scheme': [
    { at: '/components/securitySchemes/key', ...inRequest },
    { at: '/components/securitySchemes/login', ...inRequest },
    { at: '/components/securitySchemes/alone' },
  ],
  'oauth-flow': [{ at: '/components/securitySchemes/login/flows/authorizationCode', ...inRequest }],
  components: [{ at: '/components' }],
} as const satisfies Readonly<Record<string, readonly ObjectPlace[]>>;

export type ObjectName = keyof typeof placesOf;

/** Everywhere that schemas stand. */
export const schemaPlaces: readonly ObjectPlace[] = [
  ...within([...parameters, ...headers, ...mediaTypes], '/schema'),
  ...inOperations(`${part}/schema/properties/part`, request),
  { at: '/components/schemas/Shared', ...inRequest },
  { at: '/components/schemas/Alone' },
];

const plain = `${thing}/post`;

/** One place for schemas of each owner and direction: there every keyword is edited. */
export const chosenSchemaPlaces: readonly ObjectPlace[] = schemaPlaces.filter(({ at }) =>
  [
    `${plain}/parameters/0/schema`,
    `${plain}/parameters/3${json}/schema`,
    `${thing}/parameters/0/schema`,
    `${plain}/requestBody${json}/schema`,
    `${plain}${part}/schema/properties/part`,
    `${plain}${part}/encoding/part/headers/X-Total/schema`,
    `${plain}/responses/200${json}/schema`,
    `${plain}/responses/200/headers/X-Total/schema`,
    `${plain}/responses/404${json}/schema`,
    `${plain}/callbacks/event/{$request.query.q}/post/requestBody${json}/schema`,
    `${plain}/callbacks/event/{$request.query.q}/post/responses/200${json}/schema`,
    `/webhooks/event/post/requestBody${json}/schema`,
    `/webhooks/event/post/responses/200${json}/schema`,
    '/components/schemas/Shared',
    '/components/schemas/Alone',
  ].includes(at),
);
