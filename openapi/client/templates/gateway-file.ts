import type { Model, Resource } from 'openapi-ts-morph';
import {
  block,
  code,
  comment,
  docLine,
  docText,
  exportAll,
  exportNames,
  exportTypes,
  functionDeclaration,
  importNames,
  importNamespace,
  importTypes,
  interfaceDeclaration,
  joined,
  key,
  name,
  objectLiteral,
  printFile,
  sections,
  text,
  typeAlias,
  type Code,
  type Method,
  type Statement,
} from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';
import { operationNamed, type Located } from '../issue-facts.ts';
import { agentFunction, agentInterface } from './agent-resource.ts';
import { sendOf } from './bound-call.ts';

function signIns(model: Model): { readonly name: Code; readonly located: Located }[] {
  return conventions.signIns.map((one) => ({ name: name(one.name), located: operationNamed(model, one.operation) }));
}

function typeOf({ resource, operation }: Located, suffix: 'Request' | 'Result'): Code {
  return code`${name(resource)}.${name(`${operation.typeName}${suffix}`)}`;
}

function gatewayOptions(): Statement {
  return interfaceDeclaration({
    name: code`GatewayOptions`,
    extends: [code`ClientSettings`],
    properties: [
      {
        name: code`timeout`,
        type: code`number`,
        isOptional: true,
        docs: comment`Milliseconds after which a call fails with a \`timeout\`; 30000 by default.`,
      },
    ],
  });
}

function gatewayInterface(model: Model): Statement {
  const methods = signIns(model).map(({ name: method, located }): Method => ({
    name: method,
    docs: sections([docLine(located.operation.summary), docText(located.operation.description)]),
    parameters: [
      { name: code`agentId`, type: code`AgentId` },
      { name: code`body`, type: code`${typeOf(located, 'Request')}['body']` },
      { name: code`options`, type: code`CallOptions`, isOptional: true },
    ],
    returnType: code`GatewayCall<Agent>`,
  }));
  return interfaceDeclaration({
    name: code`Gateway`,
    docs: comment`A CC-Gateway that agents sign in to.`,
    methods: [
      ...methods,
      {
        name: code`resume`,
        docs: comment`An agent that is signed in already, by its token: for a page that was loaded again. Nothing is sent.`,
        parameters: [
          { name: code`agentId`, type: code`AgentId` },
          { name: code`token`, type: code`string` },
        ],
        returnType: code`Agent`,
      },
    ],
  });
}

function agentDeclaration(model: Model, resources: readonly Resource[]): Statement {
  const signedIn = joined(
    signIns(model).map(({ located }) => code`ResultOf<${typeOf(located, 'Result')}>`),
    ' | ',
  );
  return interfaceDeclaration({
    name: code`Agent`,
    docs: comment`An agent that is signed in. The session token is kept and follows every renewal.`,
    properties: [
      { name: code`agentId`, type: code`AgentId` },
      { name: code`state`, type: code`SessionState` },
      {
        name: code`token`,
        type: code`string | undefined`,
        docs: comment`The session token of this moment, for \`resume\`; undefined when the session has ended.`,
      },
      {
        name: code`signedIn`,
        type: code`${signedIn} | undefined`,
        docs: comment`What the sign-in answered; undefined for an agent that was resumed.`,
      },
      ...resources.map((resource) => ({ name: name(resource.name), type: agentInterface(resource) })),
    ],
    methods: [
      {
        name: code`events`,
        docs: comment`The events of the agent, polled while the loop asks for them. Ends when the agent signs out; throws the
\`GatewayError\` (100-006) when the gateway no longer knows the session, because of another sign-in for
example. Waits out failures that may pass and throws those that do not. Polling is the heartbeat as well:
without it the gateway signs the agent out after 2 minutes.`,
        parameters: [{ name: code`options`, type: code`EventOptions`, isOptional: true }],
        returnType: code`AsyncGenerator<AgentEvent, void, undefined>`,
      },
      {
        name: code`keepAlive`,
        docs: comment`Sends heartbeats until the agent signs out, in place of polling when events are pushed; throws as \`events\` does.`,
        parameters: [{ name: code`options`, type: code`HeartbeatOptions`, isOptional: true }],
        returnType: code`Promise<void>`,
      },
      {
        name: code`signOut`,
        docs: comment`Signs the agent out and ends \`events\` and \`keepAlive\`.`,
        parameters: [{ name: code`options`, type: code`CallOptions`, isOptional: true }],
        returnType: code`GatewayCall<void>`,
      },
    ],
  });
}

const path = code`{ ${key(conventions.agentParameter)}: session.agentId }`;

/** A local function that calls an operation of the agent: `const poll = (call?: CallOptions) => …`. */
function localCall(
  located: Located,
  parts: { name: Code; parameters: Code; request: Code; read: Code; by: Code },
): Code {
  const send = sendOf(located.resource, located.operation, parts.request);
  const call = code`session.${parts.by}(${text(located.operation.id)}, ${send}, ${parts.read}, call).outcome()`;
  return code`const ${parts.name} = (${parts.parameters}) =>\n  ${call};`;
}

function toAgent(model: Model, resources: readonly Resource[]): Statement {
  const headers = code`token === undefined ? {} : { headers: { ${key(conventions.serviceToken)}: token } }`;
  const members = [
    code`agentId: session.agentId`,
    code`get state() {\n  return session.state;\n}`,
    code`get token() {\n  return session.token;\n}`,
    code`signedIn`,
    ...resources.map((resource) => code`${name(resource.name)}: ${agentFunction(resource)}(session)`),
    code`events: (options = {}) => pollEvents(session, { poll, types: eventTypes }, options)`,
    code`keepAlive: (options = {}) => keepAlive(session, beat, options)`,
    code`signOut: (call) => signOut(session, () => leave(call))`,
  ];
  return functionDeclaration({
    name: code`toAgent`,
    isExported: false,
    parameters: [
      { name: code`session`, type: code`AgentSession` },
      { name: code`signedIn`, type: code`Agent['signedIn']` },
    ],
    returnType: code`Agent`,
    statements: [
      code`const path = ${path};`,
      localCall(operationNamed(model, conventions.poll), {
        name: code`poll`,
        parameters: code`call: CallOptions`,
        request: code`{ path }`,
        read: code`eventOf`,
        by: code`callWhileOpen`,
      }),
      localCall(operationNamed(model, conventions.heartbeat), {
        name: code`beat`,
        parameters: code`token: string | undefined, call: CallOptions`,
        request: code`{ path, ...(${headers}) }`,
        read: code`nothingOf`,
        by: code`callWhileOpen`,
      }),
      localCall(operationNamed(model, conventions.signOut), {
        name: code`leave`,
        parameters: code`call?: CallOptions`,
        request: code`{ path }`,
        read: code`nothingOf`,
        by: code`call`,
      }),
      code`return ${block(members)};`,
    ],
  });
}

function createGateway(model: Model): Statement {
  const members = signIns(model).map(({ name: method, located }): [Code, Code] => {
    const request = code`{ path: { ${key(conventions.agentParameter)}: agentId }, body }`;
    const send = sendOf(located.resource, located.operation, request);
    const parts = block([
      code`operation: ${text(located.operation.id)}`,
      code`send: ${send}`,
      code`read: resultOf`,
      code`toAgent`,
    ]);
    return [method, code`(agentId, body, call) => signIn(connection, agentId, ${parts}, call)`];
  });
  const resume = code`(agentId, token) => toAgent(new Session(agentId, connection, token), undefined)`;
  return functionDeclaration({
    name: code`createGateway`,
    docs: comment`A gateway to sign agents in to; nothing is sent yet. Every agent has a session of its own.`,
    parameters: [{ name: code`{ timeout = 30_000, ...settings }`, type: code`GatewayOptions` }],
    returnType: code`Gateway`,
    statements: [
      code`const connection: Connection<Client, CallError> = {
  connect: (fetch, token) => createClient({ ...settings, fetch, security: { ${key(conventions.tokenScheme)}: token } }),
  fetch: settings.fetch ?? globalFetch,
  timeout,
  refuse: (refused) => new GatewayError(refused),
};`,
      code`return ${objectLiteral([...members, [code`resume`, resume]])};`,
    ],
  });
}

function imports(model: Model, resources: readonly Resource[]): Statement[] {
  const called = [...conventions.signIns.map(({ operation }) => operation), conventions.signOut];
  const named = [...called, conventions.poll, conventions.heartbeat].map((id) => operationNamed(model, id).resource);
  const namespaces = resources.filter((resource) => named.includes(resource.name));
  return [
    importNames([code`createClient`], '../client.ts'),
    ...namespaces.map((resource) => importNamespace(name(resource.name), `../${resource.fileName}.ts`)),
    importTypes([code`Client`, code`ClientSettings`], '../runtime/client.ts'),
    importTypes([code`components`], '../types.ts'),
    ...resources.map((resource) =>
      importNames([agentFunction(resource)], `./${resource.fileName}.ts`, [agentInterface(resource)]),
    ),
    importNames([code`GatewayError`], './errors.ts'),
    importNames([code`eventTypes`], './events.ts', [code`AgentEvent`]),
    importNames([code`eventOf`, code`nothingOf`, code`resultOf`], './runtime/answer.ts', [code`ResultOf`]),
    importNames([code`pollEvents`], './runtime/events.ts', [code`EventOptions`]),
    importNames([code`globalFetch`], './runtime/failure.ts'),
    importNames([code`keepAlive`], './runtime/heartbeat.ts', [code`HeartbeatOptions`]),
    importNames([code`Session`], './runtime/session.ts', [code`CallOptions`, code`Connection`, code`SessionState`]),
    importNames([code`signIn`], './runtime/sign-in.ts'),
    importNames([code`signOut`], './runtime/sign-out.ts'),
    importTypes([code`AgentSession`, code`CallError`, code`GatewayCall`], './session.ts'),
  ];
}

/** `gateway/gateway.ts`: signing in, and what an agent is. */
export function gatewayFile(model: Model, resources: readonly Resource[]): string {
  return printFile(model, [
    ...imports(model, resources),
    typeAlias(code`AgentId`, [code`components['schemas']['AgentId']`], comment`The work number of an agent.`),
    gatewayOptions(),
    gatewayInterface(model),
    agentDeclaration(model, resources),
    toAgent(model, resources),
    createGateway(model),
  ]);
}

/** `gateway/index.ts`: the entry of the package, which has the client as well. */
export function gatewayIndex(model: Model): string {
  return printFile(model, [
    exportAll('../index.ts'),
    exportNames([code`errorCodes`, code`GatewayError`], './errors.ts'),
    exportTypes([code`ErrorCode`], './errors.ts'),
    exportTypes([code`AgentEvent`, code`EventType`], './events.ts'),
    exportNames([code`createGateway`], './gateway.ts'),
    exportTypes([code`Agent`, code`AgentId`, code`Gateway`, code`GatewayOptions`], './gateway.ts'),
    exportNames([code`withRetries`], './retries.ts'),
    exportTypes([code`Outcome`], './runtime/call.ts'),
    exportTypes([code`EventOptions`], './runtime/events.ts'),
    exportTypes([code`HeartbeatOptions`], './runtime/heartbeat.ts'),
    exportTypes([code`SessionState`], './runtime/session.ts'),
    exportNames([code`TransportError`], './runtime/transport-error.ts'),
    exportTypes([code`TransportFailure`], './runtime/transport-error.ts'),
    exportTypes([code`CallError`, code`GatewayCall`], './session.ts'),
  ]);
}
