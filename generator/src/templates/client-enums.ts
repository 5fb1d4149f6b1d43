import { code, key, name, number, objectLiteral, text, type Code } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import type { EnumModel } from '../model/enums.ts';
import type { Model } from '../model/model.ts';
import { printFile } from './print.ts';
import { constant, typeAlias } from './statements.ts';

function valueCode(value: string | number): Code {
  return typeof value === 'string' ? text(value) : number(value);
}

/** `enums.ts`: the values of named schemas as constants; their types are unions of the same name. */
export function enumsFile(model: Model, enums: readonly EnumModel[]): string {
  const statements = enums.flatMap((one) => {
    const own = name(one.name);
    const members = one.members.map((member): [Code, Code] => [key(member.name), valueCode(member.value)]);
    return [
      constant({ name: own, value: code`${objectLiteral(members)} as const` }),
      typeAlias(own, [code`(typeof ${own})[keyof typeof ${own}]`], comment`One of the values of {@link ${own}}.`),
    ];
  });
  return printFile(model, statements);
}
