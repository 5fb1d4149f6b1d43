// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Format } from './format.ts';
import { notImplemented } from './failures.ts';
import type { AnyHandler, Context } from './handlers.ts';
import type { Content, Place, Route } from './route.ts';

type Values = Readonly<Record<string, unknown>>;

/** Decodes members; the others stay as they are. */
function decodeMembers(values: unknown, formats: ReadonlyMap<string, Format>): unknown {
  if (typeof values !== 'object' || values === null) return values;
  const entries: [string, unknown][] = Object.entries(values);
  const decoded = entries.map(([name, value]): [string, unknown] => [name, formats.get(name)?.decode(value) ?? value]);
  return Object.fromEntries(decoded);
}

/** The formats of the parameters at each place that has any. */
function parameterFormats({ parameters = [] }: Route): [Place, ReadonlyMap<string, Format>][] {
  const places = new Map<Place, Map<string, Format>>();
  for (const { in: place, name, format } of parameters) {
    if (format === undefined) continue;
    const known = places.get(place) ?? new Map<string, Format>();
    places.set(place, known.set(name, format));
  }
  return [...places];
}

function decodeBody(value: unknown, { kind, format }: Content): unknown {
  if (value === undefined || format === undefined) return value;
  return kind === 'lines' && Array.isArray(value) ? value.map((item) => format.decode(item)) : format.decode(value);
}

/** What a request has in another form than the wire, in that form. */
function decodedParts(route: Route): ((request: Values, context: Context) => Values)[] {
  const contents = new Map(Object.entries(route.body?.content ?? {}));
  const hasBody = [...contents.values()].some(({ format }) => format !== undefined);
  const whole = route.querystring?.content.format;
  return [
    ...parameterFormats(route).map(([place, formats]) => (request: Values): Values => ({
      [place]: decodeMembers(request[place], formats),
    })),
    ...(whole === undefined
      ? []
      : [
          ({ querystring: value }: Values): Values => (value === undefined ? {} : { querystring: whole.decode(value) }),
        ]),
    ...(hasBody
      ? [
          ({ body }: Values, { mediaType = '' }: Context): Values => {
            const content = contents.get(mediaType);
            return content === undefined ? {} : { body: decodeBody(body, content) };
          },
        ]
      : []),
  ];
}

/**
 * A handler that gets dates and long integers where the document has them and they were asked for. Its request is known
 * to be valid, so that every value is one. Where nothing is converted it is the handler itself.
 */
export function withDecodedRequest(route: Route, handler: AnyHandler): AnyHandler {
  const parts = handler === notImplemented ? [] : decodedParts(route);
  if (parts.length === 0) return handler;
  return (request, context) => {
    const given: Values = { ...request };
    const decoded = parts.reduce((all, decode) => ({ ...all, ...decode(given, context) }), given);
    return handler(decoded, context);
  };
}
