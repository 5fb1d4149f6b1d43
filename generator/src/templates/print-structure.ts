import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  ImportSpecifierStructure,
  InterfaceDeclarationStructure,
  MethodSignatureStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  PropertySignatureStructure,
  StructureKind,
  TypeAliasDeclarationStructure,
  TypeParameterDeclarationStructure,
} from 'ts-morph';

/**
 * The kinds of structures that are printed, by the numbers that ts-morph has for them: the compiler checks them. Its own
 * enum would load the library, and a compiler with it, which takes longer than most documents take to be printed.
 */
export const KIND: {
  readonly import: StructureKind.ImportDeclaration;
  readonly export: StructureKind.ExportDeclaration;
  readonly alias: StructureKind.TypeAlias;
  readonly interface: StructureKind.Interface;
  readonly function: StructureKind.Function;
  readonly class: StructureKind.Class;
} = { import: 16, export: 11, alias: 38, interface: 19, function: 13, class: 2 };

// The structures of ts-morph, narrowed to what templates write: text, where ts-morph takes writers and structures too.

interface Documented {
  docs?: string[];
}

export type PlainParameter = OptionalKind<ParameterDeclarationStructure> & { type: string; initializer?: string };
export type PlainProperty = OptionalKind<PropertySignatureStructure> & Documented & { type: string };
export type PlainTypeParameter = OptionalKind<TypeParameterDeclarationStructure> & {
  constraint?: string;
  default?: string;
};
export type PlainMethod = OptionalKind<MethodSignatureStructure> &
  Documented & { parameters: PlainParameter[]; returnType: string };
export type PlainExport = ExportDeclarationStructure & { moduleSpecifier: string; namedExports?: string[] };
export type PlainImport = ImportDeclarationStructure & { namedImports?: OptionalKind<ImportSpecifierStructure>[] };
export type PlainAlias = TypeAliasDeclarationStructure &
  Documented & { typeParameters: PlainTypeParameter[]; type: string };
export type PlainInterface = InterfaceDeclarationStructure &
  Documented & {
    typeParameters: PlainTypeParameter[];
    extends: string[];
    properties: PlainProperty[];
    methods: PlainMethod[];
  };
export type PlainFunction = FunctionDeclarationStructure &
  Documented & {
    typeParameters: PlainTypeParameter[];
    parameters: PlainParameter[];
    returnType: string;
    statements: string[];
  };
export type PlainConstructor = OptionalKind<ConstructorDeclarationStructure> & {
  parameters: PlainParameter[];
  statements: string[];
};
export type PlainClass = ClassDeclarationStructure & Documented & { extends: string; ctors: PlainConstructor[] };

/** What a file is made of. */
export type PlainStructure = PlainImport | PlainExport | PlainAlias | PlainInterface | PlainFunction | PlainClass;

const INDENT = '  ';

/** Lines after the first move in by one level. */
function hanging(text: string): string {
  return text.replaceAll('\n', `\n${INDENT}`);
}

/** All lines but empty ones move in by one level. */
function indented(text: string): string {
  return INDENT + text.replaceAll(/\n(?=[^\n])/g, `\n${INDENT}`);
}

function docComment(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/ +$/, ''));
  const [only = ''] = lines;
  if (lines.length === 1) return `/** ${only} */\n`;
  const shown = only === '' ? lines.slice(1) : lines;
  return `/**\n${shown.map((line) => (line === '' ? ' *\n' : ` * ${line}\n`)).join('')} */\n`;
}

function docComments({ docs = [] }: Documented): string {
  return docs.map(docComment).join('');
}

function typeParameters(list: readonly PlainTypeParameter[]): string {
  const texts = list.map(({ name, constraint, default: initial }) => {
    const bound = constraint === undefined ? name : `${name} extends ${constraint}`;
    return hanging(initial === undefined ? bound : `${bound} = ${initial}`);
  });
  return texts.length === 0 ? '' : `<${texts.join(', ')}>`;
}

function parameter({ name, hasQuestionToken = false, type, initializer }: PlainParameter): string {
  const declared = `${name}${hasQuestionToken ? '?' : ''}: ${type}`;
  return hanging(initializer === undefined ? declared : `${declared} = ${initializer}`);
}

/** What a function or a method takes and gives. */
function signature(list: readonly PlainParameter[], returnType: string): string {
  return `(${list.map(parameter).join(', ')}): ${hanging(returnType)}`;
}

function property(structure: PlainProperty): string {
  const { name, isReadonly = false, hasQuestionToken = false, type } = structure;
  const declared = `${isReadonly ? 'readonly ' : ''}${name}${hasQuestionToken ? '?' : ''}: ${hanging(type)};`;
  return docComments(structure) + declared;
}

function method(structure: PlainMethod): string {
  return `${docComments(structure)}${structure.name}${signature(structure.parameters, structure.returnType)};`;
}

function imported({ isTypeOnly, namespaceImport, namedImports = [], moduleSpecifier }: PlainImport): string {
  const names = namedImports.map((one) => (one.isTypeOnly === true ? `type ${one.name}` : one.name));
  const what = namespaceImport === undefined ? `{ ${names.join(', ')} }` : `* as ${namespaceImport}`;
  return `import ${isTypeOnly === true ? 'type ' : ''}${what} from '${moduleSpecifier}';`;
}

function exported({ isTypeOnly, namespaceExport, namedExports, moduleSpecifier }: PlainExport): string {
  const names = namedExports === undefined ? '*' : `{ ${namedExports.join(', ')} }`;
  const what = namespaceExport === undefined ? names : `* as ${namespaceExport}`;
  return `export ${isTypeOnly === true ? 'type ' : ''}${what} from '${moduleSpecifier}';`;
}

function alias(structure: PlainAlias): string {
  const { name, type } = structure;
  const heading = `export type ${name}${typeParameters(structure.typeParameters)}`;
  return `${docComments(structure)}${heading} =${type.startsWith('\n') ? '' : ' '}${hanging(type)};`;
}

function declaredInterface(structure: PlainInterface): string {
  const { name, extends: bases, properties, methods } = structure;
  const heading = `export interface ${name}${typeParameters(structure.typeParameters)}`;
  const extending = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
  const members = [...properties.map(property), ...methods.map(method)].map((member) => `${indented(member)}\n`);
  return `${docComments(structure)}${heading}${extending} {\n${members.join('')}}`;
}

/** Statements in braces; what ends in a brace of its own is set apart from the next. */
function body(statements: readonly string[]): string {
  let text = '';
  for (const statement of statements) text += `${text.endsWith('}\n') ? '\n' : ''}${indented(statement)}\n`;
  return `{\n${text}}`;
}

function declaredFunction(structure: PlainFunction): string {
  const { name = '', isExported = false, isDefaultExport = false, parameters, returnType, statements } = structure;
  const modifiers = isDefaultExport ? 'export default ' : isExported ? 'export ' : '';
  const heading = `${modifiers}function ${name}${typeParameters(structure.typeParameters)}`;
  return `${docComments(structure)}${heading}${signature(parameters, returnType)} ${body(statements)}`;
}

function constructorOf({ parameters, statements }: PlainConstructor): string {
  return `constructor(${parameters.map(parameter).join(', ')}) ${body(statements)}`;
}

function declaredClass(structure: PlainClass): string {
  const { name = '', extends: base, ctors } = structure;
  return `${docComments(structure)}export class ${name} extends ${base} ${body(ctors.map(constructorOf))}`;
}

/**
 * The text of a statement, without a line break at its end: what ts-morph prints of it, without the spaces that it
 * leaves at the end of lines. ts-morph looks at every character of what it writes, for strings and comments that go on
 * in the next line; there are none here ({@link Code}).
 */
export function printStructure(structure: PlainStructure): string {
  switch (structure.kind) {
    case KIND.import:
      return imported(structure);
    case KIND.export:
      return exported(structure);
    case KIND.alias:
      return alias(structure);
    case KIND.interface:
      return declaredInterface(structure);
    case KIND.function:
      return declaredFunction(structure);
    case KIND.class:
      return declaredClass(structure);
  }
}
