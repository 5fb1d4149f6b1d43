// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

export * from './handlers.ts';
export * from './plugin.ts';
export type * as onlineagent from './onlineagent.ts';
export type * as recordfile from './recordfile.ts';
export type * as voicecall from './voicecall.ts';
export { Answer, answer } from '../../../../src/runtime/server/answer.ts';
export type { Binary } from '../../../../src/runtime/server/answer.ts';
export type { Context } from '../../../../src/runtime/server/dispatch.ts';
export { NotImplemented, problem } from '../../../../src/runtime/server/failures.ts';
export type { FailedCall, FailureHooks } from '../../../../src/runtime/server/failures.ts';
export type { IncomingRequest, Route } from '../../../../src/runtime/server/route.ts';
export type { Issue } from '../../../../src/runtime/server/validate.ts';
export type { components, operations, paths } from './types.ts';
