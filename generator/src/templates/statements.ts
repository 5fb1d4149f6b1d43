import type { JsonValue } from '@cc-gateway/loader';
import { code, value, type Code } from '../code/code.ts';
import type { Comment } from '../code/comment.ts';
import {
  KIND,
  type PlainExport,
  type PlainParameter,
  type PlainStructure,
  type PlainTypeParameter,
} from './print-structure.ts';

let wrap: (content: PlainStructure | string) => Statement;

/** A statement of a generated file; made by the functions below, which take {@link Code} and no strings. */
export class Statement {
  static {
    wrap = (content) => new Statement(content);
  }

  /** A structure of ts-morph, or text that is printed as it is: a constant may hold all data of a document. */
  readonly content: PlainStructure | string;

  private constructor(content: PlainStructure | string) {
    this.content = content;
  }
}

// A specifier stands in quotes: nothing in it may end them.
const SPECIFIER = /^[A-Za-z0-9@._/:-]+$/;

/** @throws TypeError for a specifier that needs escapes; names of files never do */
function specifier(from: string): string {
  if (SPECIFIER.test(from)) return from;
  throw new TypeError(`${JSON.stringify(from)} is no module specifier`);
}

function strings(parts: readonly Code[]): string[] {
  return parts.map(String);
}

function docsOf(docs: Comment | undefined): { docs?: string[] } {
  return docs === undefined || docs.isEmpty ? {} : { docs: [String(docs)] };
}

export function importTypes(names: readonly Code[], from: string): Statement {
  return wrap({
    kind: KIND.import,
    isTypeOnly: true,
    namedImports: strings(names).map((name) => ({ name })),
    moduleSpecifier: specifier(from),
  });
}

/** Imports values and, after them, types. */
export function importNames(values: readonly Code[], from: string, types: readonly Code[] = []): Statement {
  return wrap({
    kind: KIND.import,
    namedImports: [
      ...strings(values).map((name) => ({ name })),
      ...strings(types).map((name) => ({ name, isTypeOnly: true })),
    ],
    moduleSpecifier: specifier(from),
  });
}

/** `import * as voicecall from './voicecall.ts';` */
export function importNamespace(name: Code, from: string): Statement {
  return wrap({
    kind: KIND.import,
    namespaceImport: String(name),
    moduleSpecifier: specifier(from),
  });
}

function exported(from: string, rest: Partial<PlainExport>): Statement {
  return wrap({ kind: KIND.export, moduleSpecifier: specifier(from), ...rest });
}

export function exportAll(from: string): Statement {
  return exported(from, {});
}

export function exportNamespace(name: Code, from: string): Statement {
  return exported(from, { namespaceExport: String(name) });
}

export function exportTypeNamespace(name: Code, from: string): Statement {
  return exported(from, { isTypeOnly: true, namespaceExport: String(name) });
}

export function exportTypes(names: readonly Code[], from: string): Statement {
  return exported(from, { isTypeOnly: true, namedExports: strings(names) });
}

export function exportNames(names: readonly Code[], from: string): Statement {
  return exported(from, { namedExports: strings(names) });
}

/** An exported type alias; a union of several members stands one a line. */
export function typeAlias(
  name: Code,
  members: readonly Code[],
  docs: Comment,
  parameters: readonly TypeParameter[] = [],
): Statement {
  const union = strings(members).map((member) => `\n| ${member}`);
  return wrap({
    kind: KIND.alias,
    isExported: true,
    name: String(name),
    typeParameters: typeParameters(parameters),
    type: members.length === 1 ? String(members[0]) : union.join(''),
    ...docsOf(docs),
  });
}

export interface TypeParameter {
  readonly name: Code;
  readonly constraint?: Code;
  readonly default?: Code;
}

export interface Parameter {
  readonly name: Code;
  readonly type: Code;
  readonly isOptional?: boolean;
  readonly initializer?: Code;
}

export interface Property {
  readonly name: Code;
  readonly type: Code;
  readonly isOptional?: boolean;
  readonly docs?: Comment;
}

export interface Method {
  readonly name: Code;
  readonly docs?: Comment;
  readonly parameters: readonly Parameter[];
  readonly returnType: Code;
}

export interface InterfaceParts {
  readonly name: Code;
  readonly docs?: Comment;
  readonly typeParameters?: readonly TypeParameter[];
  readonly extends?: readonly Code[];
  /** All of them `readonly`. */
  readonly properties?: readonly Property[];
  readonly methods?: readonly Method[];
}

function typeParameters(list: readonly TypeParameter[] = []): PlainTypeParameter[] {
  return list.map((one) => ({
    name: String(one.name),
    ...(one.constraint === undefined ? {} : { constraint: String(one.constraint) }),
    ...(one.default === undefined ? {} : { default: String(one.default) }),
  }));
}

function parameters(list: readonly Parameter[]): PlainParameter[] {
  return list.map(({ name, type, isOptional = false, initializer }) => ({
    name: String(name),
    type: String(type),
    hasQuestionToken: isOptional,
    ...(initializer === undefined ? {} : { initializer: String(initializer) }),
  }));
}

/** An exported interface. */
export function interfaceDeclaration(parts: InterfaceParts): Statement {
  const { name, docs, properties = [], methods = [] } = parts;
  return wrap({
    kind: KIND.interface,
    isExported: true,
    name: String(name),
    ...docsOf(docs),
    typeParameters: typeParameters(parts.typeParameters),
    extends: strings(parts.extends ?? []),
    properties: properties.map((property) => ({
      name: String(property.name),
      type: String(property.type),
      isReadonly: true,
      hasQuestionToken: property.isOptional === true,
      ...docsOf(property.docs),
    })),
    methods: methods.map((method) => ({
      name: String(method.name),
      ...docsOf(method.docs),
      parameters: parameters(method.parameters),
      returnType: String(method.returnType),
    })),
  });
}

export interface FunctionParts {
  readonly name: Code;
  /** True by default. */
  readonly isExported?: boolean;
  readonly isDefault?: boolean;
  readonly docs?: Comment;
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: Code;
  readonly statements: readonly Code[];
}

export function functionDeclaration(parts: FunctionParts): Statement {
  return wrap({
    kind: KIND.function,
    isExported: parts.isExported ?? true,
    isDefaultExport: parts.isDefault ?? false,
    name: String(parts.name),
    ...docsOf(parts.docs),
    typeParameters: typeParameters(parts.typeParameters),
    parameters: parameters(parts.parameters),
    returnType: String(parts.returnType),
    statements: strings(parts.statements),
  });
}

export interface ClassParts {
  readonly name: Code;
  readonly docs?: Comment;
  readonly extends: Code;
  readonly constructorParameters: readonly Parameter[];
  readonly constructorStatements: readonly Code[];
}

/** An exported class on top of another. */
export function classDeclaration(parts: ClassParts): Statement {
  return wrap({
    kind: KIND.class,
    isExported: true,
    name: String(parts.name),
    ...docsOf(parts.docs),
    extends: String(parts.extends),
    ctors: [
      {
        parameters: parameters(parts.constructorParameters),
        statements: strings(parts.constructorStatements),
      },
    ],
  });
}

export interface ConstantParts {
  readonly name: Code;
  readonly type?: Code;
  readonly value: Code;
  readonly isExported?: boolean;
  readonly docs?: Comment;
}

export function constant({ name, type, value: content, isExported = true, docs }: ConstantParts): Statement {
  const declared = type === undefined ? code`const ${name}` : code`const ${name}: ${type}`;
  const comment = docs === undefined || docs.isEmpty ? '' : `/** ${String(docs)} */\n`;
  return wrap(`${comment}${isExported ? 'export ' : ''}${String(code`${declared} = ${content};`)}`);
}

/** A constant that holds data. */
export function dataConstant(name: Code, type: Code, data: JsonValue, isExported: boolean): Statement {
  return constant({ name, type, value: value(data), isExported });
}
