import {
  StructureKind,
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
  type TypeAliasDeclarationStructure,
  type WriterFunction,
} from 'ts-morph';
import type { JsonValue } from '@cc-gateway/loader';
import { literal } from '../literal.ts';

export function importTypes(names: readonly string[], from: string): ImportDeclarationStructure {
  const namedImports = [...names];
  return { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports, moduleSpecifier: from };
}

/** Imports values; names after `type ` are types. */
export function importNames(names: readonly string[], from: string): ImportDeclarationStructure {
  const namedImports = names.map((name) =>
    name.startsWith('type ') ? { name: name.slice('type '.length), isTypeOnly: true } : { name },
  );
  return { kind: StructureKind.ImportDeclaration, namedImports, moduleSpecifier: from };
}

export function exportAll(from: string): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier: from };
}

export function exportNamespace(name: string, from: string): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, namespaceExport: name, moduleSpecifier: from };
}

export function exportTypes(names: readonly string[], from: string): ExportDeclarationStructure {
  const namedExports = [...names];
  return { kind: StructureKind.ExportDeclaration, isTypeOnly: true, namedExports, moduleSpecifier: from };
}

export function exportNames(names: readonly string[], from: string): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, namedExports: [...names], moduleSpecifier: from };
}

/** An exported type alias; a union of several members stands one a line. */
export function typeAlias(name: string, members: readonly string[], docs: string): TypeAliasDeclarationStructure {
  const [only] = members;
  const union: WriterFunction = (writer) => {
    for (const member of members) writer.newLine().write(`| ${member}`);
  };
  const type = members.length === 1 && only !== undefined ? only : union;
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [docs], leadingTrivia: '\n' };
}

/** A constant that holds data. */
export function dataConstant(name: string, type: string, value: JsonValue, isExported: boolean): WriterFunction {
  return (writer) => {
    writer.blankLineIfLastNot().write(`${isExported ? 'export ' : ''}const ${name}: ${type} = ${literal(value)};`);
  };
}
