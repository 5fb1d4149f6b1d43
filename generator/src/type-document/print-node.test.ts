import { astToString, stringToAST } from 'openapi-typescript';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { NodePrinter } from './print-node.ts';

const printer = new NodePrinter(ts);
const { factory, SyntaxKind } = ts;

const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
const list = factory.createArrayTypeNode(
  factory.createUnionTypeNode([text, factory.createLiteralTypeNode(factory.createNull())]),
);
const record = factory.createTypeReferenceNode('Record', [
  text,
  factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword),
]);
const minus = factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, factory.createNumericLiteral(1));
const indexed = factory.createIndexedAccessTypeNode(
  factory.createTypeReferenceNode('components'),
  factory.createLiteralTypeNode(factory.createStringLiteral("a'b")),
);

function property(type: ts.TypeNode, { name = 'member', comment = '' } = {}): ts.PropertySignature {
  const modifiers = comment === '' ? [] : [factory.createModifier(SyntaxKind.ReadonlyKeyword)];
  const optional = comment === '' ? factory.createToken(SyntaxKind.QuestionToken) : undefined;
  const node = factory.createPropertySignature(modifiers, factory.createStringLiteral(name), optional, type);
  if (comment !== '') ts.addSyntheticLeadingComment(node, SyntaxKind.MultiLineCommentTrivia, comment, true);
  return node;
}

const index = factory.createIndexSignature(
  [],
  [factory.createParameterDeclaration(undefined, undefined, 'key', undefined, text)],
  list,
);
const comment = '*\n * @description a\n *\n *       b   \n * c\n ';

test.each<[string, readonly ts.TypeElement[]]>([
  ['nothing', []],
  ['leaves', [property(text), property(list), property(record), property(indexed)]],
  [
    'literals',
    [property(factory.createLiteralTypeNode(minus)), property(factory.createLiteralTypeNode(factory.createTrue()))],
  ],
  ['nesting', [property(factory.createTypeLiteralNode([property(text, { comment }), index]), { comment })]],
  ['an empty object', [property(factory.createTypeLiteralNode([]))]],
  [
    'intersections',
    [property(factory.createIntersectionTypeNode([record, factory.createUnionTypeNode([text, list])]))],
  ],
  ['one line', [property(text, { comment: '* @description a ' })]],
  ['line separators', [property(text, { comment: '*\n * a\u2028  b\n ' })]],
])('%s', (_name, members) => {
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  const node = factory.createInterfaceDeclaration(modifiers, 'paths', undefined, undefined, members);
  expect(printer.statement(node)).toBe(astToString(node));
});

test.each<[string, ts.TypeNode, string]>([
  ['a tuple', factory.createTupleTypeNode([text]), 'member'],
  ['a name with escapes', text, 'ä"'],
])('%s is left to the compiler', (_name, type, name) => {
  const node = factory.createInterfaceDeclaration([], 'paths', undefined, undefined, [property(type, { name })]);
  expect(printer.statement(node)).toBeUndefined();
});

test('an alias is left to the compiler', () => {
  expect(stringToAST('type A = string;').flatMap((node) => (isNode(node) ? [printer.statement(node)] : []))).toEqual([
    undefined,
  ]);
});

function isNode(value: unknown): value is ts.Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
