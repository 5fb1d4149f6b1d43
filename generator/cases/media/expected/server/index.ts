// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

export * from './handlers.ts';
export * from './mock.ts';
export * from './plugin.ts';
export * from './server.ts';
export type * as media from './media.ts';
export { spoolToDisk } from '../../../../src/runtime/server/adapters/disk-spool.ts';
export { createFetchHandler } from '../../../../src/runtime/server/adapters/fetch.ts';
export type { FetchHandler } from '../../../../src/runtime/server/adapters/fetch.ts';
export { createNodeListener } from '../../../../src/runtime/server/adapters/node.ts';
export type { NodeListener } from '../../../../src/runtime/server/adapters/node.ts';
export { Answer, answer } from '../../../../src/runtime/server/answer.ts';
export type { Binary } from '../../../../src/runtime/server/answer.ts';
export type { BinaryBody } from '../../../../src/runtime/server/body/binary-body.ts';
export type { Spool, SpooledFile } from '../../../../src/runtime/server/body/spool.ts';
export { UndeclaredAnswer } from '../../../../src/runtime/server/encode-answer.ts';
export { NotImplemented, problem } from '../../../../src/runtime/server/failures.ts';
export type { FailedCall, FailureHooks } from '../../../../src/runtime/server/failures.ts';
export type { Context } from '../../../../src/runtime/server/handlers.ts';
export type { IncomingRequest } from '../../../../src/runtime/server/incoming.ts';
export type { Issue } from '../../../../src/runtime/server/issue.ts';
export type { Limits } from '../../../../src/runtime/server/limits.ts';
export type { Logger } from '../../../../src/runtime/server/logger.ts';
export type { PeerCertificate } from '../../../../src/runtime/server/peer-certificate.ts';
export type { Route } from '../../../../src/runtime/server/route.ts';
export type { Server } from '../../../../src/runtime/server/server.ts';
export { StartError } from '../../../../src/runtime/server/start-error.ts';
export type { components, operations, paths } from './types.ts';
