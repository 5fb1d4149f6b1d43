import { isObject, type LoadedDocument } from '@cc-gateway/loader';
import type { Model, OperationModel, Resource } from 'openapi-ts-morph';
import {
  code,
  comment,
  functionDeclaration,
  importNames,
  importNamespace,
  importTypes,
  interfaceDeclaration,
  name,
  objectLiteral,
  operationDocs,
  printFile,
  text,
  typeAlias,
  value,
  type Code,
  type Statement,
  type Usage,
} from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';
import { inputParts, inputPattern, inputType, READERS, requestOf, sendOf, valueOf } from './bound-call.ts';

/** Name of the interface of a resource: `AgentVoicecall`. */
export function agentInterface({ typeName }: Resource): Code {
  return name(`Agent${typeName}`);
}

/** Name of the function that binds a resource to a session: `agentVoicecall`. */
export function agentFunction({ typeName }: Resource): Code {
  return name(`agent${typeName}`);
}

function opensSession({ id }: OperationModel): boolean {
  return conventions.signIns.some(({ operation }) => operation === id);
}

/** The functions that an agent who is signed in has of a resource. */
export function agentOperations({ operations }: Resource): OperationModel[] {
  return operations.filter((operation) => !opensSession(operation));
}

interface Printing {
  readonly document: LoadedDocument;
  readonly resource: Resource;
}

function inputName({ typeName }: OperationModel): Code {
  return name(`${typeName}Input`);
}

function valueName({ typeName }: OperationModel): Code {
  return name(`${typeName}Value`);
}

function types({ document, resource }: Printing, operation: OperationModel): Statement[] {
  const parts = inputParts(operation);
  const link = code`${agentInterface(resource)}.${name(operation.name)}`;
  const { type } = valueOf(document, resource.name, operation);
  return [
    ...(parts.length === 0
      ? []
      : [
          typeAlias(
            inputName(operation),
            [inputType(resource.name, operation)],
            comment`What {@link ${link}} is given.`,
          ),
        ]),
    typeAlias(valueName(operation), [type], comment`What {@link ${link}} gives.`),
  ];
}

/** The inputs of an operation as an agent gives them: side by side, without the agent. */
function agentUsage({ document, resource }: Printing, operation: OperationModel): Usage {
  const label = (input: { readonly name: string }): string =>
    input.name === conventions.agentParameter ? '' : input.name;
  const { example } = operation.facts;
  if (example === undefined) return { label };
  const places = [example.path, example.query, example.headers, example.body].filter(isObject);
  const members = places.flatMap((place) => Object.entries(place)).filter(([input]) => label({ name: input }) !== '');
  const given = inputParts(operation).length === 0 ? code`` : value(Object.fromEntries(members));
  const call = code`await agent.${name(resource.name)}.${name(operation.name)}(${given});`;
  const isVoid = valueOf(document, resource.name, operation).read === READERS.nothing;
  return { label, example: isVoid ? call : code`const answer = ${call}` };
}

function agentInterfaceOf(printing: Printing): Statement {
  const { resource } = printing;
  return interfaceDeclaration({
    name: agentInterface(resource),
    docs: comment`What an agent who is signed in can do: ${name(resource.name)}.`,
    methods: agentOperations(resource).map((operation) => {
      const parts = inputParts(operation);
      const isOptional = parts.every(({ required }) => !required);
      return {
        name: name(operation.name),
        docs: operationDocs(operation, agentUsage(printing, operation)),
        parameters: [
          ...(parts.length === 0 ? [] : [{ name: code`input`, type: inputName(operation), isOptional }]),
          { name: code`options`, type: code`CallOptions`, isOptional: true },
        ],
        returnType: code`GatewayCall<${valueName(operation)}>`,
      };
    }),
  });
}

/** The call of one operation: by the session, which signing out ends and a renewal gives another token. */
function callOf({ document, resource }: Printing, operation: OperationModel): Code {
  const parts = inputParts(operation);
  const { read } = valueOf(document, resource.name, operation);
  const send = sendOf(resource.name, operation, requestOf(parts));
  const id = text(operation.id);
  if (conventions.signOuts.some((one) => one === operation.id)) {
    return code`signOut(session, () => session.call(${id}, ${send}, ${read}, options).outcome())`;
  }
  const reader = operation.id === conventions.renewal ? code`renewing(session, ${read})` : read;
  return code`session.call(${id}, ${send}, ${reader}, options)`;
}

function member(printing: Printing, operation: OperationModel): readonly [Code, Code] {
  const parts = inputParts(operation);
  const isOptional = parts.every(({ required }) => !required);
  const pattern = inputPattern(parts);
  const input = parts.length === 0 ? code`` : isOptional ? code`${pattern} = {}, ` : code`${pattern}, `;
  return [name(operation.name), code`(${input}options) =>\n  ${callOf(printing, operation)}`];
}

function bindingFunction(printing: Printing): Statement {
  const { resource } = printing;
  const agent = name(conventions.agentParameter);
  return functionDeclaration({
    name: agentFunction(resource),
    docs: comment`Binds the functions of ${name(resource.name)} to a session.`,
    parameters: [{ name: code`session`, type: code`AgentSession` }],
    returnType: agentInterface(resource),
    statements: [
      code`const { agentId: ${agent} } = session;`,
      code`return ${objectLiteral(agentOperations(resource).map((operation) => member(printing, operation)))};`,
    ],
  });
}

/** Those of the names that the code uses. */
function used(names: readonly Code[], content: readonly Code[]): Code[] {
  const words = new Set(content.flatMap((one) => String(one).match(/\w+/g) ?? []));
  return names.filter((one) => words.has(String(one)));
}

function imports(printing: Printing): Statement[] {
  const { document, resource } = printing;
  const operations = agentOperations(resource);
  const bodies = operations.map((operation) => callOf(printing, operation));
  const valueTypes = operations.map((operation) => valueOf(document, resource.name, operation).type);
  const readers = [code`eventOf`, code`nothingOf`, code`optionalResultOf`, code`resultOf`, code`wholeOf`];
  const results = used([code`ResultOf`], valueTypes);
  const events = used([code`AgentEvent`], valueTypes);
  const requests = used([code`bodyIfAny`], bodies);
  const renewals = used([code`renewing`], bodies);
  const ends = used([code`signOut`], bodies);
  return [
    importNamespace(name(resource.name), `../${resource.fileName}.ts`),
    ...(events.length === 0 ? [] : [importTypes(events, './events.ts')]),
    importNames(used(readers, bodies), './runtime/answer.ts', results),
    ...(requests.length === 0 ? [] : [importNames(requests, './runtime/body-if-any.ts')]),
    ...(renewals.length === 0 ? [] : [importNames(renewals, './runtime/renewing.ts')]),
    importTypes([code`CallOptions`], './runtime/session.ts'),
    ...(ends.length === 0 ? [] : [importNames(ends, './runtime/sign-out.ts')]),
    importTypes([code`AgentSession`, code`GatewayCall`], './session.ts'),
  ];
}

/** `gateway/voicecall.ts`: what an agent who is signed in can do with one resource. */
export function agentResource(model: Model, document: LoadedDocument, resource: Resource): string {
  const printing = { document, resource };
  return printFile(model, [
    ...imports(printing),
    ...agentOperations(resource).flatMap((operation) => types(printing, operation)),
    agentInterfaceOf(printing),
    bindingFunction(printing),
  ]);
}
