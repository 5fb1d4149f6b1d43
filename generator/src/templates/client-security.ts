import { call, code, distinct, key, name, sorted, value, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { SchemeModel } from '../model/model.ts';
import { schemePart } from '../model/runtime-part.ts';
import { importTypes, interfaceDeclaration, type Statement } from './statements.ts';

function sourceType({ scheme }: SchemeModel): Code {
  if (scheme.type === 'mutualTLS') return code`CertificateSource`;
  return scheme.type === 'basic' ? code`BasicSource` : code`TokenSource`;
}

function credentials(schemes: readonly SchemeModel[]): Statement {
  return interfaceDeclaration({
    name: code`Credentials`,
    docs: comment`Where the credentials come from; asked before every call that needs one.`,
    properties: schemes.map((scheme) => ({
      name: key(scheme.name),
      type: sourceType(scheme),
      isOptional: true,
      docs: docText(scheme.description),
    })),
  });
}

/** Where the credentials of a document come from, by scheme. Nothing where it has no scheme. */
export function credentialTypes(schemes: readonly SchemeModel[], runtime: string): Statement[] {
  if (schemes.length === 0) return [];
  const sources = sorted(distinct(schemes.map(sourceType)));
  return [importTypes(sources, `${runtime}/security.ts`), credentials(schemes)];
}

function schemeCode({ scheme }: SchemeModel): Code {
  const { name: part, options } = schemePart(scheme);
  return options === undefined ? code`wire.${name(part)}` : call(code`wire.${name(part)}`, options);
}

/** The code of each scheme by its name, for the operations that need it. */
export function schemeCodes(schemes: readonly SchemeModel[]): ReadonlyMap<string, Code> {
  return new Map(schemes.map((scheme) => [scheme.name, schemeCode(scheme)]));
}

/**
 * The part of a request that carries credentials; none where the operation asks for none.
 *
 * @param alternatives - names of the schemes that are needed together
 */
export function securityCode(alternatives: readonly (readonly string[])[], schemes: ReadonlyMap<string, Code>): Code[] {
  if (alternatives.length === 0) return [];
  const tables = alternatives.map((names) =>
    Object.fromEntries(
      names.flatMap((one): [string, Code][] => {
        const scheme = schemes.get(one);
        return scheme === undefined ? [] : [[one, scheme]];
      }),
    ),
  );
  return [code`wire.security(${value(tables)})`];
}
