// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export * from './handlers.ts';
export * from './plugin.ts';
export type * as agentconf from './agentconf.ts';
export type * as agentevent from './agentevent.ts';
export type * as agentgroup from './agentgroup.ts';
export type * as calldata from './calldata.ts';
export type * as mediacall from './mediacall.ts';
export type * as onlineagent from './onlineagent.ts';
export type * as qualitycontrol from './qualitycontrol.ts';
export type * as queuedevice from './queuedevice.ts';
export type * as recordfile from './recordfile.ts';
export type * as recordplay from './recordplay.ts';
export type * as voicecall from './voicecall.ts';
export { Answer, answer } from './runtime/answer.ts';
export type { Binary } from './runtime/answer.ts';
export type { Context } from './runtime/dispatch.ts';
export { NotImplemented, problem } from './runtime/failures.ts';
export type { FailedCall, FailureHooks } from './runtime/failures.ts';
export type { IncomingRequest, Route } from './runtime/route.ts';
export type { Issue } from './runtime/validate.ts';
export type { components, operations, paths } from './types.ts';
