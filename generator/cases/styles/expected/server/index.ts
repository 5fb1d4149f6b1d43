// Generated from Styles 1, input sha256 d8878c6fb6327bf7. Do not edit.

export * from './handlers.ts';
export * from './plugin.ts';
export type * as petStore from './pet-store.ts';
export type * as photos from './photos.ts';
export { Answer, answer } from '../../../../src/runtime/server/answer.ts';
export type { Binary } from '../../../../src/runtime/server/answer.ts';
export type { Context } from '../../../../src/runtime/server/dispatch.ts';
export { NotImplemented, problem } from '../../../../src/runtime/server/failures.ts';
export type { FailedCall, FailureHooks } from '../../../../src/runtime/server/failures.ts';
export type { IncomingRequest, Route } from '../../../../src/runtime/server/route.ts';
export type { Issue } from '../../../../src/runtime/server/validate.ts';
export type { components, operations, paths } from './types.ts';
