import type { LoadedDocument } from '@cc-gateway/loader';
import { code, distinct, joined, name, text, textStartingWith, type Code } from '../code/code.ts';
import { comment, type Comment } from '../code/comment.ts';
import { fileNames } from '../model/form-fields.ts';
import type { Content, OperationModel, ResponseModel } from '../model/model.ts';
import { interfaceDeclaration, typeAlias, type Property, type Statement, type TypeParameter } from './statements.ts';
import {
  bodyContentType,
  hasBinaryAnswer,
  isReceivedBinary,
  isSuccess,
  orderedContents,
  parametersType,
  querystringType,
  requestParts,
  responseContentType,
  type Part,
} from './type-names.ts';
import { rangesOfDefault, statusType } from './status-types.ts';

function link(operation: OperationModel): Code {
  return name(operation.name);
}

function partDocs(part: Part, operation: OperationModel): Comment {
  if (part.key === 'body') return comment`Body of {@link ${link(operation)}}.`;
  return comment`Parameters of {@link ${link(operation)}}: ${name(part.key)}.`;
}

function multipartType(document: LoadedDocument, content: Content, declared: Code): Code {
  const files = fileNames(document, content).map(text);
  return files.length === 0 ? code`Multipart<${declared}>` : code`Multipart<${declared}, ${joined(files, ' | ')}>`;
}

/** What a caller gives as a body of this content. */
function sentType(document: LoadedDocument, operation: OperationModel, content: Content): Code {
  const { kind, mediaType } = content;
  const declared = content.schema === undefined ? code`unknown` : bodyContentType(operation, mediaType);
  if (kind === 'text' || kind === 'events') return code`string`;
  if (kind === 'binary') return code`Binary`;
  if (kind === 'lines') return code`Iterable<${declared}>`;
  return kind === 'multipart' ? multipartType(document, content, declared) : declared;
}

function partTypes(document: LoadedDocument, part: Part, operation: OperationModel): Code[] {
  if (part.key === 'querystring') return [querystringType(operation)];
  if (part.key !== 'body') return [parametersType(operation, part.key)];
  return distinct(orderedContents(operation.body).map((content) => sentType(document, operation, content)));
}

/** The type of `contentType` in a request; it may be left out when this content is what is sent by default. */
function contentTypeOf({ mediaType }: Content): Code {
  const [, start] = /^([^*]+\/)\*$/.exec(mediaType) ?? [];
  if (start !== undefined) return textStartingWith(start);
  return mediaType.includes('*') ? code`string` : text(mediaType);
}

function members(parts: readonly Part[]): Property[] {
  return parts.map(({ key, typeName, required }) => ({ name: name(key), type: typeName, isOptional: !required }));
}

/** One form of a request: with the body of one of several contents. */
function variant(document: LoadedDocument, operation: OperationModel, parts: readonly Part[], content: Content): Code {
  const own = members(parts.filter(({ key }) => key !== 'body'));
  const isOptional = operation.body?.required !== true;
  const isDefault = content === orderedContents(operation.body)[0];
  const body = [
    { name: code`contentType`, type: contentTypeOf(content), isOptional: isDefault },
    { name: code`body`, type: sentType(document, operation, content), isOptional },
  ];
  const lines = [...own, ...body].map(
    (one) => code`readonly ${one.name}${one.isOptional === true ? code`?` : code``}: ${one.type}`,
  );
  return code`{ ${joined(lines, '; ')} }`;
}

function requestType(document: LoadedDocument, operation: OperationModel, parts: readonly Part[]): Statement {
  const contents = orderedContents(operation.body);
  const docs = comment`What {@link ${link(operation)}} needs.`;
  const typeName = name(`${operation.typeName}Request`);
  const isRange = contents.some(({ mediaType }) => mediaType.includes('*'));
  if (contents.length > 1 || isRange) {
    const variants = contents.map((content) => variant(document, operation, parts, content));
    return typeAlias(typeName, variants, docs);
  }
  return interfaceDeclaration({ name: typeName, docs, properties: members(parts) });
}

function receivedType(operation: OperationModel, response: ResponseModel, content: Content): Code {
  const { kind, schema } = content;
  if (kind === 'text' || kind === 'form') return code`string`;
  if (isReceivedBinary(content)) return code`BinaryForms[As]`;
  if (kind === 'events' && content.isItemSchema !== true) return code`AsyncIterable<ServerSentEvent>`;
  const declared = schema === undefined ? code`unknown` : responseContentType(operation, response, content);
  return kind === 'json' || kind === 'any' ? declared : code`AsyncIterable<${declared}>`;
}

type Outcome = 'Success' | 'Refusal';

/** One member of the result union for each content of a response, or one for a response without content. */
function outcomes(operation: OperationModel, response: ResponseModel, outcome: Outcome, status: Code): Code[] {
  const members = response.contents.map((content) => {
    const type = receivedType(operation, response, content);
    return code`${name(outcome)}<${status}, ${type}, ${text(content.mediaType)}>`;
  });
  if (members.length > 0) return members;
  return outcome === 'Success'
    ? [code`Success<${status}, undefined, ''>`]
    : [code`Refusal<${status}, EmptyRefusal, ''>`];
}

/** The members of the result union that a declared response stands for. */
function resultMembers(operation: OperationModel, response: ResponseModel): Code[] {
  if (response.status !== 'default') {
    const outcome = isSuccess(response.status) ? 'Success' : 'Refusal';
    return outcomes(operation, response, outcome, statusType(response.status, operation.responses));
  }
  const { success, refusal } = rangesOfDefault(operation.responses);
  return [
    ...(success === undefined ? [] : outcomes(operation, response, 'Success', success)),
    ...(refusal === undefined ? [] : outcomes(operation, response, 'Refusal', refusal)),
  ];
}

export interface OperationTypes {
  readonly statements: readonly Statement[];
  /** Every type expression in them, to find out what they import. */
  readonly expressions: readonly Code[];
}

/** What the result of an operation with a binary answer depends on. */
export function binaryForm(operation: OperationModel): TypeParameter[] {
  const form = { name: code`As`, constraint: code`BinaryForm`, default: code`'blob'` };
  return hasBinaryAnswer(operation) ? [form] : [];
}

/** The types of an operation: its parameters, its body, what it needs and what it answers. */
export function operationTypes(document: LoadedDocument, operation: OperationModel): OperationTypes {
  const parts = requestParts(operation);
  const results = operation.responses.flatMap((response) => resultMembers(operation, response));
  const resultDocs = comment`What {@link ${link(operation)}} answers.`;
  return {
    statements: [
      ...parts.map((part) => typeAlias(part.typeName, partTypes(document, part, operation), partDocs(part, operation))),
      ...(parts.length === 0 ? [] : [requestType(document, operation, parts)]),
      typeAlias(name(`${operation.typeName}Result`), [...results, code`Unexpected`], resultDocs, binaryForm(operation)),
    ],
    expressions: [...parts.flatMap((part) => partTypes(document, part, operation)), ...results],
  };
}
