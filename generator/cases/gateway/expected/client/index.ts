// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

export * from './client.ts';
export * as onlineagent from './onlineagent.ts';
export * as recordfile from './recordfile.ts';
export * as voicecall from './voicecall.ts';
export { UnexpectedAnswer } from '../../../../src/runtime/client/answer.ts';
export type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
export type { CallOptions, Client, ClientSettings } from '../../../../src/runtime/client/client.ts';
export type { Middleware } from '../../../../src/runtime/client/openapi-fetch.ts';
export { ParameterError } from '../../../../src/runtime/client/parameters.ts';
export type { components, operations, paths } from './types.ts';
