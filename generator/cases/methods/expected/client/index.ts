// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

export * from './client.ts';
export * as close from './close.ts';
export * as things from './things.ts';
export { EmptyRefusal, UnexpectedAnswer } from '../../../../src/runtime/client/answer.ts';
export type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
export type { BinaryForm, BinaryForms, BinaryOptions } from '../../../../src/runtime/client/binary-answer.ts';
export type { CallOptions, Client, ClientSettings, Fetch } from '../../../../src/runtime/client/client.ts';
export type { ServerSentEvent } from '../../../../src/runtime/client/event-stream.ts';
export { part } from '../../../../src/runtime/client/multipart.ts';
export type { Multipart, Part } from '../../../../src/runtime/client/multipart.ts';
export { withMiddleware } from '../../../../src/runtime/client/openapi-fetch.ts';
export type { Middleware } from '../../../../src/runtime/client/openapi-fetch.ts';
export type { Binary } from '../../../../src/runtime/client/operation.ts';
export { outcome } from '../../../../src/runtime/client/outcome.ts';
export type { NoAnswer } from '../../../../src/runtime/client/outcome.ts';
export { ParameterError } from '../../../../src/runtime/client/parameter-error.ts';
export { withRetries } from '../../../../src/runtime/client/retries.ts';
export type { RetryOptions } from '../../../../src/runtime/client/retries.ts';
export { SizeLimitError, withSizeLimit } from '../../../../src/runtime/client/size-limit.ts';
export type { StatusRange } from '../../../../src/runtime/client/status.ts';
export { withTimeLimit } from '../../../../src/runtime/client/time-limit.ts';
export type { components, operations, paths } from './types.ts';
