// Generated from Strict 1, input sha256 cf215abe52b6c2a3. Do not edit.

export * from './client.ts';
export * as items from './items.ts';
export { UnexpectedAnswer } from '../../../../src/runtime/client/answer.ts';
export type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
export type { CallOptions, Client, ClientSettings } from '../../../../src/runtime/client/client.ts';
export type { Middleware } from '../../../../src/runtime/client/openapi-fetch.ts';
export { ParameterError } from '../../../../src/runtime/client/parameters.ts';
export type { components, operations, paths } from './types.ts';
