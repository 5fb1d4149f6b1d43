// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Context } from './handlers.ts';
import type { IncomingRequest } from './incoming.ts';
import type { Route } from './route.ts';

/** What a handler gets besides its request; a signal is made for those only who ask for it. */
export class CallContext implements Context {
  readonly principal: unknown;
  readonly route: Route;
  readonly request: IncomingRequest;
  readonly mediaType?: string;

  constructor(principal: unknown, route: Route, request: IncomingRequest, mediaType: string | undefined) {
    this.principal = principal;
    this.route = route;
    this.request = request;
    if (mediaType !== undefined) this.mediaType = mediaType;
  }

  get signal(): AbortSignal {
    return this.request.signal ?? new AbortController().signal;
  }
}
