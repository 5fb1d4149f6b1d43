import { isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';

/** Prints the types of a document, one text for each statement: `paths`, `webhooks`, `components`, `$defs`, more. */
export type PrintStatements = (document: JsonObject) => readonly string[];

// The compiler's nodes take many times the memory of their text, and openapi-typescript copies the list of operations
// for each that it adds: both is nothing for a few paths.
const PART = 40;

function partsOf(map: JsonValue | undefined): JsonObject[] {
  const entries = isObject(map) ? Object.entries(map) : [];
  const starts = Array.from({ length: Math.ceil(entries.length / PART) }, (_, index) => index * PART);
  return starts.map((start) => Object.fromEntries(entries.slice(start, start + PART)));
}

const OPERATIONS = 'export interface operations {\n';

/** The lines of an interface between its first and its last; none of what is printed as an empty record. */
function membersOf(printed: string): string {
  return printed.startsWith('export interface ') ? printed.slice(printed.indexOf('\n') + 1, -'}\n'.length) : '';
}

const NO_SCHEMAS = '    schemas: never;\n';
const SCHEMAS = { open: '    schemas: {\n', close: '    };\n' };

/** The members of `schemas` in components that have nothing else. */
function schemaMembersOf(printed: string): string {
  const start = printed.indexOf(SCHEMAS.open) + SCHEMAS.open.length;
  return printed.slice(start, printed.lastIndexOf(`${SCHEMAS.close}    responses: never;\n`));
}

/** The types of a document, printed a few paths and schemas at a time: the same text as of the whole. */
export function printInParts(document: JsonObject, print: PrintStatements): string {
  const { openapi = '', info = {}, components } = document;
  let operations = '';
  const printPart = (part: JsonObject): readonly string[] => {
    const statements = print(part);
    operations += statements
      .filter((one) => one.startsWith(OPERATIONS))
      .map(membersOf)
      .join('');
    return statements;
  };
  const paths = partsOf(document['paths']).map((part) => membersOf(printPart({ openapi, info, paths: part })[0] ?? ''));
  const named = partsOf(isObject(components) ? components['schemas'] : undefined);
  const schemas = named.map((part) =>
    schemaMembersOf(print({ openapi, info, components: { schemas: part } })[2] ?? ''),
  );
  const rest = isObject(components) ? { components: { ...components, schemas: {} } } : {};
  const [noPaths = '', webhooks = '', others = '', ...more] = printPart({ ...document, ...rest, paths: {} });
  const allPaths = paths.join('');
  const allSchemas = SCHEMAS.open + schemas.join('') + SCHEMAS.close;
  return [
    allPaths === '' ? noPaths : `export interface paths {\n${allPaths}}\n`,
    webhooks,
    schemas.length === 0 ? others : others.replace(NO_SCHEMAS, () => allSchemas),
    ...more.map((one) => (one.startsWith(OPERATIONS) ? `${OPERATIONS}${operations}}\n` : one)),
  ].join('');
}
