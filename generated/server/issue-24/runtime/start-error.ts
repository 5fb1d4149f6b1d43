// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { nameOf, type Route } from './route.ts';
import { isSecurityHandler, type SecuritySchemes } from './security.ts';

const NAMED = 3;

/** A server that cannot do what its document says must not start. */
export class StartError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['the server does not start:', ...problems.map((line) => `  ${line}`)].join('\n'));
    this.name = 'StartError';
    this.problems = problems;
  }
}

/** `a.b, c.d, e.f and 4 more` */
function listed(routes: readonly Route[]): string {
  const names = routes.slice(0, NAMED).map(nameOf).join(', ');
  return routes.length > NAMED ? `${names} and ${routes.length - NAMED} more` : names;
}

/** A line for each declared security scheme that nobody handles, with the operations that need it. */
export function missingSchemes(
  schemes: SecuritySchemes,
  handlers: object | undefined,
  routes: readonly Route[],
): string[] {
  return Object.keys(schemes).flatMap((name) => {
    if (handlers !== undefined && Object.hasOwn(handlers, name) && isSecurityHandler(Reflect.get(handlers, name)))
      return [];
    const users = routes.filter(({ security = [] }) => security.flat().includes(name));
    const needed = users.length === 0 ? 'no operation uses it' : `needed by ${listed(users)}`;
    return [`#/components/securitySchemes/${name}: the security scheme has no handler; ${needed}`];
  });
}

/** A line for each operation without a handler. */
export function missingHandlers(routes: readonly Route[]): string[] {
  return routes.map((route) => `${nameOf(route)}: the operation has no handler (${route.method} ${route.path})`);
}
