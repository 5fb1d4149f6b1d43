import type { JsonValue } from '@cc-gateway/loader';
import { keyLiteral, literal, stringLiteral, type Data } from '../literal.ts';

export type { Data } from '../literal.ts';

let wrap: (text: string) => Code;

/**
 * A piece of TypeScript. There is no way from a raw string to one: it is written in a template ({@link code}) or made
 * of text of the document by a function that says as what the text appears ({@link name}, {@link text}, {@link key},
 * {@link value}).
 */
export class Code {
  static {
    wrap = (text) => new Code(text);
  }

  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Code written in this package, with code of any origin between: code`const ${name('a')} = 1;`. */
export function code(parts: TemplateStringsArray, ...values: readonly Code[]): Code {
  let [text = ''] = parts;
  for (const [index, one] of values.entries()) text += String(one) + (parts[index + 1] ?? '');
  return wrap(text);
}

const NAME = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/**
 * A name that `safeIdentifier`, or a template on top of it, has made.
 *
 * @throws TypeError for anything that is no identifier
 */
export function name(identifier: string): Code {
  if (NAME.test(identifier)) return wrap(identifier);
  throw new TypeError(`${JSON.stringify(identifier)} is no identifier`);
}

/** A string literal that holds exactly this text. */
export function text(content: string): Code {
  return wrap(stringLiteral(content));
}

/** The type of all texts that start with this one. */
export function textStartingWith(start: string): Code {
  const escaped = stringLiteral(start)
    .slice(1, -1)
    .replaceAll(/`|\$\{/g, '\\$&');
  return wrap(`\`${escaped}\${string}\``);
}

/** The name of a member of an object or interface, in quotes where it needs them. */
export function key(member: string): Code {
  return wrap(keyLiteral(member));
}

/** An expression for a JSON value, with code where the value has code. */
export function value(data: Data<Code>): Code {
  return wrap(literal(data, (one) => (one instanceof Code ? String(one) : undefined)));
}

/** A call of a function, or just its name when it needs no arguments. */
export function call(callee: Code, options: JsonValue | undefined): Code {
  return options === undefined ? code`${callee}()` : code`${callee}(${value(options)})`;
}

/** @throws RangeError for a number that JSON cannot hold */
export function number(count: number): Code {
  return value(count);
}

export function joined(parts: readonly Code[], separator: ', ' | '; ' | ' | ' | ' & ' | '\n' | ''): Code {
  return wrap(parts.map(String).join(separator));
}

/** Pieces of code between an opening and a closing sign, one a line, each of which ends in a comma. */
function lined(opening: string, items: readonly Code[], closing: string): Code {
  const lines = items.map((item) => `  ${`${String(item)},`.replaceAll('\n', '\n  ')}\n`);
  return wrap(lines.length === 0 ? opening + closing : `${opening}\n${lines.join('')}${closing}`);
}

/** Items of an array literal, one a line. */
export function arrayLiteral(items: readonly Code[]): Code {
  return lined('[', items, ']');
}

/** A call of a function with its arguments, one a line. */
export function longCall(callee: Code, values: readonly Code[]): Code {
  return lined(`${String(callee)}(`, values, ')');
}

/** Code in braces, one piece a line, each of which ends in a comma: what stands in an object literal. */
export function block(lines: readonly Code[]): Code {
  return lined('{', lines, '}');
}

/** Members of an object literal, one a line: `{ a: 1, … }`. */
export function objectLiteral(members: readonly (readonly [Code, Code])[]): Code {
  return block(members.map(([member, content]) => code`${member}: ${content}`));
}

/** Each piece of code once, in order of first appearance. */
export function distinct(parts: readonly Code[]): Code[] {
  return [...new Map(parts.map((part) => [String(part), part])).values()];
}

/** By code unit. */
export function sorted(parts: readonly Code[]): Code[] {
  return [...parts].sort((a, b) => (String(a) < String(b) ? -1 : 1));
}
