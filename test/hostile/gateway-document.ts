// A document with what the client of CC-Gateway needs of an Issue, which holds one text wherever an Issue holds any.

type Values = Record<string, unknown>;

const AGENT = { name: 'agentid', in: 'path', required: true, schema: { $ref: '#/components/schemas/AgentId' } };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
/** Names of objects that may be `__proto__`. */
const named = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

function envelope(members: object): object {
  const properties = { retcode: { const: '0' }, message: { type: 'string' }, ...members };
  const success = { type: 'object', properties, required: ['retcode', ...Object.keys(members)] };
  const schema = { oneOf: [success, ref('Failure')] };
  return { 200: { description: 'Yes.', content: { 'application/json': { schema } } } };
}

function operation(text: string, operationId: string, more: object = {}): object {
  return {
    operationId,
    summary: text,
    description: text,
    security: [{ Guid: [] }],
    'x-prerequisites': [text],
    'x-errors': [text, '100-001'],
    'x-events': [text, { event: text, when: text }],
    parameters: [AGENT],
    responses: envelope({ result: { type: 'object', properties: named(text, { type: 'string', description: text }) } }),
    ...more,
  };
}

function schemas(text: string): object {
  const events = [...new Set(['Talking', text])];
  const event = { type: 'object', required: ['eventType'], properties: { eventType: { enum: events } } };
  return {
    AgentId: { type: ['string', 'integer'], description: text },
    ErrorCode: {
      enum: [...new Set(['100-001', text])],
      'x-enumDescriptions': { '100-001': text, ...named(text, text) },
      'x-handling': { '100-001': text, ...named(text, text) },
    },
    Failure: {
      title: 'Failure',
      type: 'object',
      required: ['retcode'],
      properties: { retcode: ref('ErrorCode'), message: { type: 'string', description: text } },
    },
    Told: event,
    Event: {
      oneOf: [ref('Told')],
      discriminator: {
        propertyName: 'eventType',
        mapping: Object.fromEntries(events.map((type) => [type, '#/components/schemas/Told'])),
      },
    },
  };
}

function paths(text: string): Values {
  const body = (schema: object): object => ({ required: true, content: { 'application/json': { schema } } });
  const signIn = { requestBody: body({ type: 'object', properties: { password: { type: 'string' } } }) };
  const token = { name: 'service_token', in: 'header', schema: { type: 'string' } };
  // Query, header and body stand side by side in what an agent gives, so that no name may be in two of them.
  const own = [
    { name: text, in: 'query', required: true, schema: { type: 'string' }, description: text },
    { name: `h${text}`, in: 'header', required: true, schema: { type: 'string' }, description: text },
  ];
  const isNamed = text !== '';
  return {
    '/onlineagent/{agentid}': {
      put: operation(text, 'onlineagent.login', signIn),
      delete: operation(text, 'onlineagent.logout', { responses: envelope({}) }),
    },
    '/onlineagent/{agentid}/force': { put: operation(text, 'onlineagent.forceLogin', signIn) },
    '/onlineagent/{agentid}/platform': { put: operation(text, 'onlineagent.loginEx', signIn) },
    '/onlineagent/{agentid}/beat': {
      post: operation(text, 'onlineagent.handShake', { parameters: [AGENT, token], responses: envelope({}) }),
    },
    '/agentevent/{agentid}': {
      get: operation(text, 'agentevent.getAgentEvent', { responses: envelope({ event: ref('Event') }) }),
    },
    '/voicecall/{agentid}': {
      post: operation(text, `voicecall.${text}`, {
        tags: [text],
        parameters: [AGENT, ...(isNamed ? own : [])],
        requestBody: body({ type: 'object', properties: named(`b${text}`, { type: 'string', description: text }) }),
      }),
    },
  };
}

/** An Issue that holds the text in its texts, and in the names of what is no part of a session. */
export function gatewayDocument(text: string): object {
  return {
    openapi: '3.1.1',
    info: { title: text, version: text, description: text },
    tags: [{ name: text, description: text }],
    paths: paths(text),
    components: {
      securitySchemes: { Guid: { type: 'apiKey', in: 'header', name: 'Guid', description: text } },
      schemas: schemas(text),
    },
  };
}
