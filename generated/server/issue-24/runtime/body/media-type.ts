// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** A media type as RFC 9110 section 8.3.1 writes it. */
export interface MediaType {
  /** `type/subtype` in lower case. */
  readonly essence: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ESSENCE = new RegExp(`^${TOKEN}/${TOKEN}`);

/** Parameters whose quoted values are as an expression says; each of them begins with a semicolon and may be empty. */
export function parametersLike(quoted: string): RegExp {
  return new RegExp(`[ \\t]*;[ \\t]*(?:(${TOKEN})=(?:(${TOKEN})|"(${quoted})"(?=[ \\t]*(?:;|$))))?`, 'y');
}

const PARAMETER = parametersLike('(?:[^"\\\\]|\\\\.)*');
const ESCAPED = /\\(.)/g;

/**
 * The parameters from a place in a text to its end, names in lower case; `undefined` when they are none, or one comes
 * twice.
 *
 * @param escaped - what stands for a character in a quoted value
 */
export function parseParameters(
  text: string,
  start: number,
  parameter: RegExp,
  escaped: RegExp,
): Map<string, string> | undefined {
  const parameters = new Map<string, string>();
  let at = start;
  while (at < text.length) {
    parameter.lastIndex = at;
    const found = parameter.exec(text);
    if (found === null || parameter.lastIndex === at) return undefined;
    at = parameter.lastIndex;
    const [, name, token, quoted] = found;
    if (name === undefined) continue;
    if (parameters.has(name.toLowerCase())) return undefined;
    parameters.set(name.toLowerCase(), token ?? (quoted ?? '').replaceAll(escaped, '$1'));
  }
  return parameters;
}

/**
 * Reads the value of `Content-Type`. Anything that the grammar does not allow is no media type: a server that guesses
 * can be made to skip the checks of the type that was meant.
 */
export function parseMediaType(text: string): MediaType | undefined {
  const essence = ESSENCE.exec(text)?.[0];
  if (essence === undefined) return undefined;
  const parameters = parseParameters(text, essence.length, PARAMETER, ESCAPED);
  return parameters && { essence: essence.toLowerCase(), parameters };
}

const KNOWN = new Map<string, MediaType>();
const MOST_KNOWN = 200;

/** {@link parseMediaType}, remembering what was read: callers send few different types, over and over. */
export function readMediaType(text: string): MediaType | undefined {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const parsed = text.length > 100 ? undefined : parseMediaType(text);
  if (parsed !== undefined && KNOWN.size < MOST_KNOWN) KNOWN.set(text, parsed);
  return parsed ?? parseMediaType(text);
}

/** @param essence - `type/subtype` in lower case */
export function isJsonType(essence: string): boolean {
  return /\/(?:json|.+\+json)$/.test(essence);
}

/** How well a declared media type or range covers a received one; `undefined` when it does not. */
function closeness(declared: string, { essence, parameters }: MediaType): number | undefined {
  const own = (declared.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (own === essence) {
    const wanted = declared.includes(';') ? [...(readMediaType(declared)?.parameters ?? [])] : [];
    if (wanted.length === 0) return 3;
    return wanted.every(([name, value]) => parameters.get(name)?.toLowerCase() === value.toLowerCase()) ? 4 : 2;
  }
  if (own.endsWith('/*') && own !== '*/*') return essence.startsWith(own.slice(0, -1)) ? 1 : undefined;
  return own === '*/*' ? 0 : undefined;
}

/**
 * The entry of `content` that a media type falls under: the one that names it most exactly. Documents tell versions
 * apart by parameters; where none fits they do not matter, because most are `charset`.
 */
export function declaredContent<Entry>(
  content: Readonly<Record<string, Entry>>,
  received: MediaType,
): readonly [mediaType: string, entry: Entry] | undefined {
  const { essence, parameters } = received;
  if (parameters.size === 0 && Object.hasOwn(content, essence)) {
    const exact = content[essence];
    if (exact !== undefined) return [essence, exact];
  }
  let best: readonly [string, Entry] | undefined;
  let highest = -1;
  for (const [declared, entry] of Object.entries(content)) {
    const found = closeness(declared, received) ?? -1;
    if (found > highest) [best, highest] = [[declared, entry], found];
  }
  return best;
}
