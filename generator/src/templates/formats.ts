import { code, joined, key, name, objectLiteral, text, value, type Code } from '../code/code.ts';
import type { FormatPlan } from '../model/format-plan.ts';
import type { Formats } from '../model/formats.ts';
import type { Model } from '../model/model.ts';
import { printFile } from './print.ts';
import { constant, importNamespace, importTypes, type Statement } from './statements.ts';

function codeOrNothing(plan: FormatPlan | undefined, named: Code): Code {
  return plan === undefined ? code`undefined` : formatCode(plan, named);
}

function objectParts({ members, rest }: FormatPlan & { kind: 'object' }, named: Code): Code {
  const literal = objectLiteral(
    Object.entries(members).map(([member, one]): [Code, Code] => [key(member), codeOrNothing(one, named)]),
  );
  return rest === undefined ? literal : code`${literal}, ${formatCode(rest, named)}`;
}

function tupleParts({ items, rest }: FormatPlan & { kind: 'tuple' }, named: Code): Code {
  const parts = items.map((one) => codeOrNothing(one, named));
  const list = code`[${joined(parts, ', ')}]`;
  return rest === undefined ? list : code`${list}, ${formatCode(rest, named)}`;
}

function tagEntries({ tags }: FormatPlan & { kind: 'tagged' }, named: Code): Code {
  const entries = tags.map(([tag, one]) => {
    return code`[${text(tag)}, ${codeOrNothing(one, named)}]`;
  });
  return joined(entries, ', ');
}

function isInFile(named: Code): boolean {
  return String(named) === '';
}

/** Every call of a constant has to say that it may be dropped: a bundler looks at each by itself. */
function pureIn(named: Code): Code {
  return isInFile(named) ? code`/* @__PURE__ */ ` : code``;
}

type Compound = Exclude<FormatPlan, { kind: 'dateTime' | 'int64' | 'int64Text' | 'named' }>;

function argumentsOf(plan: Compound, named: Code): Code {
  switch (plan.kind) {
    case 'list':
      return formatCode(plan.item, named);
    case 'tuple':
      return tupleParts(plan, named);
    case 'fitting':
      return code`${value({ ...plan.fit })}, ${formatCode(plan.plan, named)}`;
    case 'object':
      return objectParts(plan, named);
    case 'tagged':
      return code`${text(plan.property)}, [${tagEntries(plan, named)}]`;
    case 'all':
    case 'any':
      return joined(
        plan.parts.map((part) => formatCode(part, named)),
        ', ',
      );
  }
}

/** A conversion as code; `named` is the namespace of `formats.ts`, or nothing inside it. */
export function formatCode(plan: FormatPlan, named: Code = code`formats.`): Code {
  const pure = pureIn(named);
  switch (plan.kind) {
    case 'dateTime':
    case 'int64':
    case 'int64Text':
      return code`format.${name(plan.kind)}`;
    case 'named':
      return isInFile(named) ? code`${pure}format.lazy(() => ${name(plan.name)})` : code`${named}${name(plan.name)}`;
    default:
      return code`${pure}format.${name(plan.kind)}(${argumentsOf(plan, named)})`;
  }
}

/** The imports of the namespaces `format` and `formats`, as far as code uses them. */
export function formatImports(used: readonly Code[], runtime: string): Statement[] {
  const uses = (namespace: RegExp): boolean => used.some((one) => namespace.test(String(one)));
  return [
    ...(uses(/[( ]format\./) ? [importNamespace(code`format`, `${runtime}/formats.ts`)] : []),
    ...(uses(/[( ]formats\./) ? [importNamespace(code`formats`, './formats.ts')] : []),
  ];
}

/** `formats.ts`: how the values of named schemas are converted, where code has other values than JSON. */
export function formatsFile(model: Model, formats: Formats, runtime: string): string {
  return printFile(model, [
    importTypes([code`Format`], `${runtime}/formats.ts`),
    importNamespace(code`format`, `${runtime}/formats.ts`),
    ...[...formats.named].map(([constantName, plan]) =>
      constant({
        name: name(constantName),
        type: code`Format`,
        value: formatCode(plan, code``),
      }),
    ),
  ]);
}
