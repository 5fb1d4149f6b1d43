// Generated from the server runtime of openapi-ts-morph. Do not edit.

/**
 * Writes a path template in the syntax of Fastify's router. Parameters are numbered, because their names in the
 * document may hold anything.
 *
 * @throws Error for templates that the router cannot express.
 */
export function toFastifyPath(template: string): string {
  let count = 0;
  const segments = template.split('/').map((segment) => {
    const parts = segment.split(/(\{[^{}]*\})/).filter((part) => part !== '');
    const written = parts.map((part) => {
      if (/^\{[^{}]+\}$/.test(part)) {
        // With text around it a parameter needs its own pattern, else the router takes that text for its name.
        const pattern = parts.length > 1 ? '([^/]+?)' : '';
        return `:p${count++}${pattern}`;
      }
      if (/[^\w.~!$&'+,;=@:()-]/.test(part)) throw new Error(`the path ${JSON.stringify(template)} cannot be routed`);
      return part.replaceAll(':', '::');
    });
    return written.join('');
  });
  return segments.join('/');
}

/** Names of the parameters of a template, in order. */
export function templateParameters(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
}
