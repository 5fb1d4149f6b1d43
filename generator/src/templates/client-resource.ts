import type { LoadedDocument } from '@cc-gateway/loader';
import { code, name, sorted, type Code } from '../code/code.ts';
import type { Formats } from '../model/formats.ts';
import type { Model, OperationModel, Resource } from '../model/model.ts';
import { operationData } from './client-data.ts';
import { schemeCodes } from './client-security.ts';
import { binaryForm, operationTypes, type OperationTypes } from './client-types.ts';
import { formatImports } from './formats.ts';
import { operationDocs } from './operation-docs.ts';
import { printFile } from './print.ts';
import { functionDeclaration, importNames, importNamespace, importTypes, type Statement } from './statements.ts';
import { hasBinaryAnswer, requestParts, typeImports } from './type-names.ts';

function operationFunction(operation: OperationModel, data: Code): Statement {
  const parts = requestParts(operation);
  const isOptional = parts.every(({ required }) => !required);
  const request = {
    name: code`request`,
    type: name(`${operation.typeName}Request`),
    ...(isOptional ? { initializer: code`{}` } : {}),
  };
  const forms = binaryForm(operation);
  const result = name(`${operation.typeName}Result`);
  const given = parts.length === 0 ? code`{}` : code`request`;
  return functionDeclaration({
    name: name(operation.name),
    docs: operationDocs(operation),
    parameters: [
      { name: code`client`, type: code`Client` },
      ...(parts.length === 0 ? [] : [request]),
      { name: code`options`, type: forms.length === 0 ? code`CallOptions` : code`BinaryOptions<As>`, isOptional: true },
    ],
    typeParameters: forms,
    returnType: forms.length === 0 ? code`Promise<${result}>` : code`Promise<${result}<As>>`,
    statements: [code`return send(client, ${data}, ${given}, options);`],
  });
}

interface OperationParts {
  readonly operation: OperationModel;
  readonly types: OperationTypes;
  readonly data: Code;
}

// Types of the runtime by the file that has them.
const RUNTIME_TYPES: ReadonlyMap<string, readonly Code[]> = new Map([
  ['answer.ts', [code`EmptyRefusal`, code`Refusal`, code`Success`, code`Unexpected`]],
  ['event-stream.ts', [code`ServerSentEvent`]],
  ['multipart.ts', [code`Multipart`]],
  ['operation.ts', [code`Binary`]],
  ['status.ts', [code`StatusRange`]],
]);

function imports(operations: readonly OperationParts[], runtime: string): Statement[] {
  const expressions = [code`Unexpected`, ...operations.flatMap(({ types }) => types.expressions)];
  const words = new Set(
    expressions.flatMap(
      (one) =>
        String(one)
          .replaceAll(/'(?:\\.|[^'])*'|`(?:\\.|[^`])*`/g, '')
          .match(/\w+/g) ?? [],
    ),
  );
  const runtimeTypes = [...RUNTIME_TYPES].flatMap(([file, types]) => {
    const used = sorted(types.filter((type) => words.has(String(type))));
    return used.length === 0 ? [] : [importTypes(used, `${runtime}/${file}`)];
  });
  const byOperation = new Map(operations.map(({ operation, types }) => [operation, types.expressions]));
  const documentTypes = typeImports(
    operations.map(({ operation }) => operation),
    (operation) => byOperation.get(operation) ?? [],
  );
  const data = operations.map((one) => one.data);
  const binary = operations.filter(({ operation }) => hasBinaryAnswer(operation));
  const forms = [code`BinaryForm`, code`BinaryForms`, code`BinaryOptions`];
  const options = binary.length === operations.length ? [] : [code`CallOptions`];
  return [
    ...runtimeTypes,
    ...(binary.length === 0 ? [] : [importTypes(forms, `${runtime}/binary-answer.ts`)]),
    importNames([code`send`], `${runtime}/client.ts`, [...options, code`Client`]),
    ...(data.some((one) => String(one).includes('wire.')) ? [importNamespace(code`wire`, `${runtime}/wire.ts`)] : []),
    ...formatImports(data, runtime),
    ...(documentTypes.length === 0 ? [] : [importTypes(documentTypes, './types.ts')]),
  ];
}

/** The file of a resource: for each operation its types and its function. */
export function clientResource(
  model: Model,
  document: LoadedDocument,
  resource: Resource,
  runtime: string,
  formats: Formats,
): string {
  const schemes = schemeCodes(model.schemes);
  const operations = resource.operations.map((operation) => ({
    operation,
    types: operationTypes(document, operation),
    data: operationData(operation, formats, schemes),
  }));
  return printFile(model, [
    ...imports(operations, runtime),
    ...operations.flatMap(({ operation, types, data }) => [...types.statements, operationFunction(operation, data)]),
  ]);
}
