import type ts from 'typescript';

const INDENT = '    ';
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
// What a string literal holds without an escape.
const PLAIN = /^[ !#-[\]-~]*$/;

/** Thrown at a node that has to be left to the compiler. */
class UnknownNode extends Error {}

/** A comment whose lines after the first move by the indentation, as the compiler writes it. */
function commentAt(text: string, indent: string): string {
  const [first = '', ...rest] = text.split(LINE_BREAK);
  const lines = rest.map((line) => {
    const trimmed = line.trim();
    if (line.includes('\t')) throw new UnknownNode('a comment with a tab');
    return trimmed === '' ? '' : indent + ' '.repeat(line.length - line.trimStart().length) + trimmed;
  });
  return [first.trim(), ...lines].join('\n');
}

/**
 * Prints the nodes that openapi-typescript makes, character by character what the compiler's printer prints, which
 * looks at the comments, positions and flags of every node for a source that these nodes never had.
 */
export class NodePrinter {
  readonly #ts: typeof ts;

  constructor(compiler: typeof ts) {
    this.#ts = compiler;
  }

  /** The text of a statement with its line break, or `undefined` for one that has to be left to the compiler. */
  statement(node: ts.Node): string | undefined {
    if (!this.#ts.isInterfaceDeclaration(node)) return undefined;
    try {
      return `export interface ${node.name.text} ${this.#members(node.members, '')}\n`;
    } catch (error) {
      if (error instanceof UnknownNode) return undefined;
      throw error;
    }
  }

  #members(members: readonly ts.TypeElement[], indent: string): string {
    const inner = indent + INDENT;
    return `{\n${members.map((member) => `${inner}${this.#member(member, inner)}\n`).join('')}${indent}}`;
  }

  #member(member: ts.TypeElement, indent: string): string {
    const comments = this.#ts.getSyntheticLeadingComments(member) ?? [];
    const docs = comments.map(({ text }) => `${commentAt(`/*${text}*/`, indent)}\n${indent}`).join('');
    return `${docs}${this.#signature(member, indent)};`;
  }

  #signature(member: ts.TypeElement, indent: string): string {
    const compiler = this.#ts;
    if (compiler.isPropertySignature(member) && member.type !== undefined) {
      const name = `${this.#modifiers(member)}${this.#name(member.name)}${member.questionToken === undefined ? '' : '?'}`;
      return `${name}: ${this.#type(member.type, indent)}`;
    }
    if (!compiler.isIndexSignatureDeclaration(member)) throw new UnknownNode('no property');
    const [parameter] = member.parameters;
    if (parameter?.type === undefined || !compiler.isIdentifier(parameter.name)) throw new UnknownNode('no key');
    const key = `[${parameter.name.text}: ${this.#type(parameter.type, indent)}]`;
    return `${this.#modifiers(member)}${key}: ${this.#type(member.type, indent)}`;
  }

  #modifiers({ modifiers = [] }: { readonly modifiers?: readonly ts.ModifierLike[] | undefined }): string {
    if (modifiers.some(({ kind }) => kind !== this.#ts.SyntaxKind.ReadonlyKeyword)) throw new UnknownNode('a modifier');
    return modifiers.length === 0 ? '' : 'readonly ';
  }

  #name(name: ts.Node): string {
    const compiler = this.#ts;
    if (compiler.isIdentifier(name) || compiler.isNumericLiteral(name)) return name.text;
    if (compiler.isStringLiteral(name) && PLAIN.test(name.text)) return `"${name.text}"`;
    throw new UnknownNode('a name with escapes');
  }

  #type(type: ts.Node, indent: string): string {
    const compiler = this.#ts;
    if (compiler.isTypeLiteralNode(type)) return type.members.length === 0 ? '{}' : this.#members(type.members, indent);
    if (compiler.isIndexedAccessTypeNode(type)) {
      return `${this.#type(type.objectType, indent)}[${this.#type(type.indexType, indent)}]`;
    }
    if (compiler.isTypeReferenceNode(type)) return this.#reference(type, indent);
    if (compiler.isArrayTypeNode(type)) return `${this.#type(type.elementType, indent)}[]`;
    if (compiler.isUnionTypeNode(type)) return this.#types(type.types, indent).join(' | ');
    if (compiler.isIntersectionTypeNode(type)) return this.#types(type.types, indent).join(' & ');
    if (compiler.isParenthesizedTypeNode(type)) return `(${this.#type(type.type, indent)})`;
    return this.#leaf(type);
  }

  #types(types: readonly ts.Node[], indent: string): string[] {
    return types.map((type) => this.#type(type, indent));
  }

  #reference({ typeName, typeArguments }: ts.TypeReferenceNode, indent: string): string {
    const name = this.#name(typeName);
    return typeArguments === undefined ? name : `${name}<${this.#types(typeArguments, indent).join(', ')}>`;
  }

  #leaf(type: ts.Node): string {
    const compiler = this.#ts;
    if (compiler.isIdentifier(type)) return type.text;
    const literal = compiler.isLiteralTypeNode(type) ? type.literal : type;
    if (compiler.isPrefixUnaryExpression(literal)) return `-${this.#name(literal.operand)}`;
    return compiler.tokenToString(literal.kind) ?? this.#name(literal);
  }
}
