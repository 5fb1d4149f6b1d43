// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export * from './client.ts';
export * as agentconf from './agentconf.ts';
export * as agentevent from './agentevent.ts';
export * as agentgroup from './agentgroup.ts';
export * as calldata from './calldata.ts';
export * as mediacall from './mediacall.ts';
export * as onlineagent from './onlineagent.ts';
export * as qualitycontrol from './qualitycontrol.ts';
export * as queuedevice from './queuedevice.ts';
export * as recordfile from './recordfile.ts';
export * as recordplay from './recordplay.ts';
export * as voicecall from './voicecall.ts';
export { UnexpectedAnswer } from './runtime/answer.ts';
export type { Refusal, Success, Unexpected } from './runtime/answer.ts';
export type { CallOptions, Client, ClientSettings } from './runtime/client.ts';
export type { Middleware } from './runtime/openapi-fetch.ts';
export { ParameterError } from './runtime/parameters.ts';
export type { components, operations, paths } from './types.ts';
