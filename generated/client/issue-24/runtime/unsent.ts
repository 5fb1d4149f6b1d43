// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** What security sources have thrown: their own errors, which say nothing of a connection. */
export const unsent: WeakSet<object> = new WeakSet<object>();

/** Any value as a key: an object is itself. */
export const boxed: (value: unknown) => object = Object;
