import { ParameterError } from './parameter-error.ts';

/** What the document says of a variable: its default and, when there are any, the values that it may have. */
export interface ServerVariable {
  readonly default: string;
  readonly values?: readonly string[];
}

/** A host may have letters, digits and a port; a path everything that does not end it or climb out of it. */
function isSafe(value: string, isInHost: boolean): boolean {
  return isInHost ? !/[^A-Za-z0-9.:_-]/.test(value) : !/[?#\\\s]|(?:^|\/)\.\.?(?:\/|$)/.test(value);
}

/**
 * Fills the variables of a server's URL (OpenAPI 3.1.1 section 4.8.6).
 *
 * @throws ParameterError for a value that is not one of those listed, or that would name another host
 */
export function fillServerUrl(
  template: string,
  variables: Readonly<Record<string, ServerVariable>>,
  given: Readonly<Record<string, string | undefined>> = {},
): string {
  const values = new Map(Object.entries(given));
  const start = template.indexOf('://');
  const hostEnd = start < 0 ? 0 : `${template}/`.indexOf('/', start + 3);
  return template.replace(/\{([^{}]*)\}/g, (_match, name: string, offset: number) => {
    const { default: usual, values: listed } = new Map(Object.entries(variables)).get(name) ?? { default: '' };
    const value = values.get(name) ?? usual;
    if (listed !== undefined && !listed.includes(value)) {
      throw new ParameterError(`server.${name}`, `'${value}' is none of ${listed.join(', ')}`);
    }
    // A default may be a whole host or path: what the document says is trusted, what is given is not.
    if (value !== usual && listed === undefined && !isSafe(value, offset < hostEnd)) {
      throw new ParameterError(`server.${name}`, `'${value}' has no place there in a URL`);
    }
    return value;
  });
}
