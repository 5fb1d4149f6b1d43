import type { Diagnostic, JsonObject, JsonPointer, LoadedDocument } from '@cc-gateway/loader';
import { code, value, type Code } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import type { Formats } from '../model/formats.ts';
import type { Content, Model, OperationModel } from '../model/model.ts';
import { sentPath } from '../model/sent-path.ts';
import { bundleSchemas } from '../model/schemas.ts';
import { withDiscriminators } from '../type-document/discriminators.ts';
import { printFile } from './print.ts';
import { constant, dataConstant, exportNames, importNames, importNamespace, importTypes } from './statements.ts';

const KINDS: Readonly<Partial<Record<Content['kind'], string>>> = {
  json: 'json',
  text: 'text',
  any: 'any',
  lines: 'items',
  events: 'items',
};

interface Checked {
  readonly kind: string;
  readonly schema: JsonPointer;
}

/** How a content is checked; items that code has in another form than the wire are not. */
function checkOf({ kind, schema, isItemSchema }: Content, formats: Formats): Checked | undefined {
  const checked = KINDS[kind];
  if (checked === undefined || schema === undefined) return undefined;
  if (checked === 'items' && (isItemSchema !== true || formats.at(schema) !== undefined)) return undefined;
  return { kind: checked, schema };
}

type Answers = readonly (readonly [operation: OperationModel, status: string, mediaType: string, check: Checked])[];

function answersOf(model: Model, formats: Formats): Answers {
  const operations = model.resources.flatMap((resource) => resource.operations);
  return operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, contents }) =>
      contents.flatMap((content) => {
        const check = checkOf(content, formats);
        return check === undefined ? [] : [[operation, status, content.mediaType, check] as const];
      }),
    ),
  );
}

/** By operation, status and media type. */
function tableOf(answers: Answers, schemaAt: (pointer: JsonPointer) => JsonObject[string]): JsonObject {
  const table = new Map<string, Map<string, Map<string, JsonObject>>>();
  for (const [{ method, path }, status, mediaType, { kind, schema }] of answers) {
    const key = `${method} ${sentPath(path)}`;
    const statuses = table.get(key) ?? new Map<string, Map<string, JsonObject>>();
    const contents = statuses.get(status) ?? new Map<string, JsonObject>();
    const [own, other] = [schemaAt(schema), contents.get(mediaType)?.['schema']];
    // Operations that nothing but the fragment of their path tells apart.
    contents.set(mediaType, { kind, schema: other === undefined ? own : { anyOf: [other, own] } });
    table.set(key, statuses.set(status, contents));
  }
  const entries = [...table].map(([key, statuses]): [string, JsonObject] => [
    key,
    Object.fromEntries([...statuses].map(([status, contents]) => [status, Object.fromEntries(contents)])),
  ]);
  return Object.fromEntries(entries);
}

/**
 * `check-answers.ts`: reads answers and holds them against the schemas of the document.
 *
 * @param report - told of what is not checked
 */
export function checkAnswersFile(
  model: Model,
  document: LoadedDocument,
  runtime: string,
  formats: Formats,
  report: (notice: Diagnostic) => void,
): string {
  const answers = answersOf(model, formats);
  const roots = answers.map(([, , , { schema }]) => schema);
  const bundle = bundleSchemas(withDiscriminators(document), roots, formats.options, report);
  const { isConverting } = formats;
  const types = { types: code`format.valueTypes`, ...(formats.hasLongs ? { json: code`format.longJson` } : {}) };
  const options: Code = isConverting ? code`, ${value(types)}` : code``;
  return printFile(model, [
    importNames([code`checkedReading`], `${runtime}/check-answers.ts`, [code`AnswerSchemas`, code`Definitions`]),
    ...(isConverting ? [importNamespace(code`format`, `${runtime}/formats.ts`)] : []),
    importTypes([code`ReadAnswer`], `${runtime}/read-answer.ts`),
    exportNames([code`InvalidAnswer`], `${runtime}/check-answers.ts`),
    dataConstant(code`schemas`, code`Definitions`, bundle.definitions, false),
    dataConstant(
      code`answers`,
      code`AnswerSchemas`,
      tableOf(answers, (pointer) => bundle.at(pointer)),
      false,
    ),
    constant({
      name: code`readAnswer`,
      type: code`ReadAnswer`,
      value: code`/* @__PURE__ */ checkedReading(schemas, answers${options})`,
      docs: comment`Reads answers and holds them against the document, as the option \`readAnswer\` of a client: an answer that
its schema refuses is an unexpected one, whose error is an {@link InvalidAnswer}.`,
    }),
  ]);
}
