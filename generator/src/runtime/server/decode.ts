import { headerValue, type IncomingRequest, type Parameter, type Place, type Scalar } from './route.ts';

type Pair = readonly [name: string, value: string];

// RFC 8259 section 6: only what JSON would call a number is read as one, so that '0x10' or '' stay text and fail.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readScalar(text: string, scalar: Scalar): unknown {
  if (scalar === 'number' && NUMBER.test(text)) return Number(text);
  if (scalar === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Splits a query or cookie text; values stay escaped, because delimiters inside values are escaped too. */
function splitPairs(text: string, separator: string): Pair[] {
  const parts = text.split(separator).filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    return [unescape(name.trim()), at < 0 ? '' : part.slice(at + 1)];
  });
}

function readFields(pairs: readonly Pair[], fields: Readonly<Record<string, Scalar>>): Record<string, unknown> {
  const known = new Map(Object.entries(fields));
  return Object.fromEntries(pairs.map(([key, text]) => [key, readScalar(unescape(text), known.get(key) ?? 'string')]));
}

function toPairs(items: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) {
    pairs.push([unescape(items[index] ?? ''), items[index + 1] ?? '']);
  }
  return pairs;
}

const DELIMITERS: ReadonlyMap<string, RegExp> = new Map([
  ['spaceDelimited', /%20|\+| /],
  ['pipeDelimited', /\||%7C/i],
]);

/** A parameter of a query or of cookies (styles `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`). */
function readPairs(parameter: Parameter, pairs: readonly Pair[]): unknown {
  const { name, shape, style = 'form' } = parameter;
  const explode = parameter.explode ?? style === 'form';
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (typeof shape === 'object' && 'fields' in shape) {
    const prefix = style === 'deepObject' ? `${name}[` : undefined;
    const within = prefix === undefined ? [] : pairs.filter(([key]) => key.startsWith(prefix) && key.endsWith(']'));
    const spelled = within.map(([key, value]): Pair => [key.slice(name.length + 1, -1), value]);
    const flat = explode
      ? pairs.filter(([key]) => Object.hasOwn(shape.fields, key))
      : toPairs((own[0] ?? '').split(','));
    const found = prefix === undefined ? flat : spelled;
    return found.length === 0 ? undefined : readFields(found, shape.fields);
  }
  const [first] = own;
  if (first === undefined) return undefined;
  if (typeof shape === 'object') {
    const items = explode ? own : first.split(DELIMITERS.get(style) ?? ',');
    return items.map((item) => readScalar(unescape(item), shape.list));
  }
  if (shape === 'json') return readJson(unescape(first));
  // A repeated scalar stays a list, which its schema then refuses: which of the two was meant is not ours to guess.
  return own.length > 1 ? own.map(unescape) : readScalar(unescape(first), shape);
}

/** A parameter of the path or of a header (styles `simple`, `label`, `matrix`); the text is unescaped already. */
function readSimple(parameter: Parameter, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const { name, shape, style = 'simple', explode = false } = parameter;
  if (shape === 'json') return readJson(text);
  const bare = style === 'label' || style === 'matrix' ? text.slice(1) : text;
  const separator = explode && style === 'label' ? '.' : explode && style === 'matrix' ? ';' : ',';
  const own = style === 'matrix' && bare.startsWith(`${name}=`) ? bare.slice(name.length + 1) : bare;
  if (typeof shape === 'string') return readScalar(own, shape);
  if ('list' in shape) {
    const items = (explode ? bare : own).split(separator);
    const prefix = style === 'matrix' && explode ? `${name}=` : '';
    return items.map((item) => readScalar(item.startsWith(prefix) ? item.slice(prefix.length) : item, shape.list));
  }
  const known = new Map(Object.entries(shape.fields));
  const pairs = explode ? splitPairs(bare, separator) : toPairs(own.split(','));
  return Object.fromEntries(pairs.map(([key, value]) => [key, readScalar(value, known.get(key) ?? 'string')]));
}

/** Reads the declared parameters of a request; what is not declared is left out. Never throws. */
export function decodeParameters(
  parameters: readonly Parameter[],
  request: IncomingRequest,
): Readonly<Record<Place, Record<string, unknown>>> {
  const places: Record<Place, Record<string, unknown>> = { path: {}, query: {}, headers: {}, cookies: {} };
  const at = request.url.indexOf('?');
  const query = splitPairs(at < 0 ? '' : request.url.slice(at + 1), '&');
  const cookies = splitPairs(headerValue(request.headers, 'cookie') ?? '', ';');
  const path = new Map(Object.entries(request.path));
  for (const parameter of parameters) {
    const { name } = parameter;
    const value = {
      path: () => readSimple(parameter, path.get(name)),
      query: () => readPairs(parameter, query),
      headers: () => readSimple(parameter, headerValue(request.headers, name)),
      cookies: () => readPairs(parameter, cookies),
    }[parameter.in]();
    // Defined, not assigned: a parameter may be called `__proto__`.
    if (value !== undefined) {
      Object.defineProperty(places[parameter.in], name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return places;
}
