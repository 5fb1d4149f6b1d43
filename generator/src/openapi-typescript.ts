import { isObject } from '@cc-gateway/loader';
import type * as Library from 'openapi-typescript';
import type { GlobalContext, OpenAPI3, STRING, stringToAST } from 'openapi-typescript';
import type { FormatOptions } from './model/formats.ts';
import { hidePercentSigns } from './percent-signs.ts';
import { NodePrinter } from './type-document/print-node.ts';
import { printInParts } from './type-document/print-in-parts.ts';
import { typeDocument } from './type-document/type-document.ts';
import type { TypedDocument, TypedModel } from './type-document/typed-model.ts';

function isOpenApi(value: unknown): value is OpenAPI3 {
  return isObject(value) && typeof value['openapi'] === 'string' && isObject(value['info']);
}

type TypeNode = typeof STRING;

function isTypeNode(node: unknown): node is TypeNode {
  return typeof node === 'object' && node !== null && 'kind' in node;
}

/** A type that openapi-typescript has no builder for. */
function typeNamed(name: 'Blob' | 'Date' | 'bigint', parse: typeof stringToAST): TypeNode | undefined {
  const [alias] = parse(`type T = ${name}`);
  const type = typeof alias === 'object' && alias !== null && 'type' in alias ? alias.type : undefined;
  return isTypeNode(type) ? type : undefined;
}

function isWithRequired(node: object): boolean {
  const name = 'name' in node ? node.name : undefined;
  return typeof name === 'object' && name !== null && 'escapedText' in name && name.escapedText === 'WithRequired';
}

/** As openapi-typescript has it, but for types that may be null too: what has required members is not null. */
function withRequired(parse: typeof stringToAST): TypeNode {
  const [alias] = parse(
    'type WithRequired<T, K extends keyof NonNullable<T>> = NonNullable<T> & { [P in K]-?: NonNullable<T>[P] };',
  );
  if (!isTypeNode(alias)) throw new TypeError('a declaration of a type is one');
  return alias;
}

/** The types of schemas by type and format, where they are not what JSON has. */
function formatTypes(
  { dates, int64 }: FormatOptions,
  typeNamed: (name: 'Blob' | 'Date' | 'bigint' | 'string') => TypeNode | undefined,
): ReadonlyMap<string, TypeNode | undefined> {
  return new Map([
    // Text is no file: what is sent and received where `format: binary` stands is bytes (3.0.4 section 4.7.14.2).
    ['string binary', typeNamed('Blob')],
    ...(dates === 'Date' ? [['string date-time', typeNamed('Date')] as const] : []),
    ...(int64 === 'bigint' || int64 === 'string' ? [['integer int64', typeNamed(int64)] as const] : []),
  ]);
}

/** How openapi-typescript is to print; only `resolve` and `transform` are ours. */
function contextOf(
  { resolveRef, STRING, stringToAST }: Pick<typeof Library, 'resolveRef' | 'STRING' | 'stringToAST'>,
  document: OpenAPI3,
  formats: FormatOptions,
): GlobalContext {
  const typeOf = formatTypes(formats, (name) => (name === 'string' ? STRING : typeNamed(name, stringToAST)));
  const quiet = { silent: true };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is what the other side assumes when a member is missing, so the member may be missing.
    defaultNonNullable: false,
    // Written into the schemas already; to look for them again takes a walk through the whole document.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    get redoc(): never {
      throw new Error('the transforms read no configuration of Redocly');
    },
    resolve: <Target>(reference: string) => resolveRef<Target>(document, reference, quiet),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema) => {
      const { type, format } = schema;
      if (typeof type !== 'string' || format === undefined || 'enum' in schema || 'const' in schema) return undefined;
      return typeOf.get(`${type} ${format}`);
    },
    transformProperty: undefined,
  };
}

/** Takes away the operations that have been printed; nothing else that openapi-typescript puts last has members. */
function forgetOperations({ injectFooter }: GlobalContext): void {
  for (const statement of injectFooter) if ('members' in statement) Reflect.set(statement, 'members', []);
}

async function libraries() {
  // Named one by one, so that no more of the library comes into the built package.
  const { astToString, resolveRef, STRING, stringToAST, transformSchema } = await import('openapi-typescript');
  const { default: compiler } = await import('typescript');
  return { astToString, resolveRef, STRING, stringToAST, transformSchema, compiler };
}

/** Loads what types are printed with, which `printTypes` does otherwise. */
export async function prepareToPrint(): Promise<void> {
  await libraries();
}

/**
 * The seam to openapi-typescript: the text of `types.ts` (`paths`, `components`, `operations`) by its own transforms.
 * They get a copy, in which types are said as they mean them, and none of its bundling and linting, which the loader
 * has done.
 *
 * @throws GeneratorError when a reference cannot be expressed as a type
 */
export async function printTypes(
  document: TypedDocument,
  model: TypedModel,
  formats: FormatOptions = {},
): Promise<string> {
  const { astToString, resolveRef, STRING, stringToAST, transformSchema, compiler } = await libraries();
  const printer = new NodePrinter(compiler);
  const own = typeDocument(document, model);
  const withPercentSigns = hidePercentSigns(own);
  if (!isOpenApi(own)) throw new TypeError('the document is no OpenAPI description');
  const context = contextOf({ resolveRef, STRING, stringToAST }, own, formats);
  const printed = printInParts(own, (part) => {
    if (!isOpenApi(part)) throw new TypeError('a part of a document is no OpenAPI description');
    const statements = transformSchema(part, context).map((statement) => {
      const node = isWithRequired(statement) ? withRequired(stringToAST) : statement;
      return printer.statement(node) ?? astToString(node);
    });
    forgetOperations(context);
    return statements;
  });
  return withPercentSigns(printed);
}
