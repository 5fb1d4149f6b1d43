import { printStructure as printByTsMorph } from 'ts-morph';
import { expect, test } from 'vitest';
import { code, name, objectLiteral, text, type Code } from '../code/code.ts';
import { comment, docText, sections } from '../code/comment.ts';
import { printStructure } from './print-structure.ts';
import {
  classDeclaration,
  exportAll,
  exportNames,
  exportNamespace,
  exportTypeNamespace,
  exportTypes,
  functionDeclaration,
  importNames,
  importNamespace,
  importTypes,
  interfaceDeclaration,
  typeAlias,
  type InterfaceParts,
  type Statement,
} from './statements.ts';

/** What ts-morph prints, without the spaces and blank lines that nobody would leave. */
function byTsMorph({ content }: Statement): string {
  if (typeof content === 'string') return content;
  const printed = printByTsMorph(content, { indentNumberOfSpaces: 2, useSingleQuote: true });
  return printed.replaceAll(/ +\n/g, '\n').trim();
}

const line = comment`One line.`;
const lines = sections([docText(`It's "one", \`two\`,\n\n  and 3.  \nEnd.`), comment`@see {@link ${name('x')}}`]);
const long = objectLiteral([
  [code`'a'`, text('b "c" // \\')],
  [name('d'), objectLiteral([[name('e'), code`[1, 2]`]])],
]);

const typeParameters = [
  { name: name('A') },
  { name: name('B'), constraint: code`keyof A`, default: code`never` },
  { name: name('C'), default: code`unknown` },
];
const parameters = [
  { name: name('a'), type: code`A` },
  { name: name('b'), type: code`{ c: 'd' }`, initializer: code`{}` },
  { name: name('e'), type: code`readonly string[]`, isOptional: true },
];

function interfaceWith(parts: Omit<InterfaceParts, 'name'>): Statement {
  return interfaceDeclaration({ name: name('I'), ...parts });
}

function functionWith(...statements: readonly Code[]): Statement {
  return functionDeclaration({
    name: name('f'),
    docs: lines,
    typeParameters,
    parameters,
    returnType: code`Promise<A>`,
    statements,
  });
}

const property = { name: text('p q'), type: code`string | undefined` };
const method = { name: name('m'), parameters, returnType: code`void` };

test.each<[string, Statement]>([
  ['imports of types', importTypes([name('a'), name('b')], './types.ts')],
  ['imports of values', importNames([name('a'), name('b')], 'package', [name('C')])],
  ['an import of a namespace', importNamespace(name('a'), '../a.ts')],
  ['an export of everything', exportAll('./a.ts')],
  ['an export of a namespace', exportNamespace(name('a'), './a.ts')],
  ['an export of a namespace of types', exportTypeNamespace(name('a'), './a.ts')],
  ['exports of types', exportTypes([name('a'), name('b')], './a.ts')],
  ['exports of values', exportNames([name('a')], './a.ts')],
  ['an alias', typeAlias(name('T'), [code`A<'b'>`], line)],
  ['an alias of a union', typeAlias(name('T'), [code`A`, code`{ readonly b: 'c'; d?: 1 }`], lines)],
  ['an empty interface', interfaceWith({})],
  ['properties', interfaceWith({ docs: line, properties: [property, { ...property, docs: line, isOptional: true }] })],
  ['methods', interfaceWith({ typeParameters, methods: [method, { ...method, docs: lines }] })],
  [
    'bases',
    interfaceWith({ extends: [code`A`, code`B<C>`], properties: [{ ...property, docs: lines }], methods: [method] }),
  ],
  ['types of several lines', interfaceWith({ properties: [{ name: name('p'), type: long, docs: lines }] })],
  ['an empty function', functionWith()],
  ['statements', functionWith(code`const a = ${long};`, code`if (a) {\n  a();\n}`, code`return;`)],
  [
    'parameters of several lines',
    functionDeclaration({
      name: name('f'),
      isExported: false,
      parameters: [{ name: name('a'), type: long, initializer: long }],
      returnType: long,
      statements: [],
    }),
  ],
  [
    'a default',
    functionDeclaration({ name: name('f'), isDefault: true, parameters: [], returnType: code`void`, statements: [] }),
  ],
  [
    'an empty constructor',
    classDeclaration({
      name: name('C'),
      extends: code`D`,
      constructorParameters: parameters,
      constructorStatements: [],
    }),
  ],
  [
    'a class',
    classDeclaration({
      name: name('C'),
      docs: lines,
      extends: code`D<'e'>`,
      constructorParameters: [],
      constructorStatements: [code`super(${long});`, code`if (a) {\n  b();\n}`, code`c();`],
    }),
  ],
])('%s are printed as ts-morph prints them', (_name, statement) => {
  const { content } = statement;
  expect(typeof content === 'string' ? content : printStructure(content)).toBe(byTsMorph(statement));
});
