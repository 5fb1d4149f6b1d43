// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `addInsert`. */
export type AddInsertPath = NonNullable<operations['qualitycontrol.addInsert']['parameters']['path']>;

/** What the handler `addInsert` gets, validated. */
export interface AddInsertRequest {
  readonly path: AddInsertPath;
}

/** What the handler `addInsert` may answer. */
export type AddInsertAnswer =
  | operations['qualitycontrol.addInsert']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.addInsert']['responses'][200]['content']['application/json']>;

/** The path parameters of `addSupervise`. */
export type AddSupervisePath = NonNullable<operations['qualitycontrol.addSupervise']['parameters']['path']>;

/** What the handler `addSupervise` gets, validated. */
export interface AddSuperviseRequest {
  readonly path: AddSupervisePath;
}

/** What the handler `addSupervise` may answer. */
export type AddSuperviseAnswer =
  | operations['qualitycontrol.addSupervise']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.addSupervise']['responses'][200]['content']['application/json']>;

/** The path parameters of `intercept`. */
export type InterceptPath = NonNullable<operations['qualitycontrol.intercept']['parameters']['path']>;

/** What the handler `intercept` gets, validated. */
export interface InterceptRequest {
  readonly path: InterceptPath;
}

/** What the handler `intercept` may answer. */
export type InterceptAnswer =
  | operations['qualitycontrol.intercept']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.intercept']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopSuperviseOrInsert`. */
export type StopSuperviseOrInsertPath = NonNullable<operations['qualitycontrol.stopSuperviseOrInsert']['parameters']['path']>;

/** What the handler `stopSuperviseOrInsert` gets, validated. */
export interface StopSuperviseOrInsertRequest {
  readonly path: StopSuperviseOrInsertPath;
}

/** What the handler `stopSuperviseOrInsert` may answer. */
export type StopSuperviseOrInsertAnswer =
  | operations['qualitycontrol.stopSuperviseOrInsert']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.stopSuperviseOrInsert']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceBusy`. */
export type ForceBusyPath = NonNullable<operations['qualitycontrol.forceBusy']['parameters']['path']>;

/** What the handler `forceBusy` gets, validated. */
export interface ForceBusyRequest {
  readonly path: ForceBusyPath;
}

/** What the handler `forceBusy` may answer. */
export type ForceBusyAnswer =
  | operations['qualitycontrol.forceBusy']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.forceBusy']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceIdle`. */
export type ForceIdlePath = NonNullable<operations['qualitycontrol.forceIdle']['parameters']['path']>;

/** What the handler `forceIdle` gets, validated. */
export interface ForceIdleRequest {
  readonly path: ForceIdlePath;
}

/** What the handler `forceIdle` may answer. */
export type ForceIdleAnswer =
  | operations['qualitycontrol.forceIdle']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.forceIdle']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceLogOutAgent`. */
export type ForceLogOutAgentPath = NonNullable<operations['qualitycontrol.forceLogOutAgent']['parameters']['path']>;

/** What the handler `forceLogOutAgent` gets, validated. */
export interface ForceLogOutAgentRequest {
  readonly path: ForceLogOutAgentPath;
}

/** What the handler `forceLogOutAgent` may answer. */
export type ForceLogOutAgentAnswer =
  | operations['qualitycontrol.forceLogOutAgent']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.forceLogOutAgent']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceDropCall`. */
export type ForceDropCallPath = NonNullable<operations['qualitycontrol.forceDropCall']['parameters']['path']>;

/** What the handler `forceDropCall` gets, validated. */
export interface ForceDropCallRequest {
  readonly path: ForceDropCallPath;
}

/** What the handler `forceDropCall` may answer. */
export type ForceDropCallAnswer =
  | operations['qualitycontrol.forceDropCall']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.forceDropCall']['responses'][200]['content']['application/json']>;

/** The path parameters of `adjustSkill`. */
export type AdjustSkillPath = NonNullable<operations['qualitycontrol.adjustSkill']['parameters']['path']>;

/** The body of `adjustSkill`. */
export type AdjustSkillBody = NonNullable<operations['qualitycontrol.adjustSkill']['requestBody']>['content']['application/json'];

/** What the handler `adjustSkill` gets, validated. */
export interface AdjustSkillRequest {
  readonly path: AdjustSkillPath;
  readonly body: AdjustSkillBody;
}

/** What the handler `adjustSkill` may answer. */
export type AdjustSkillAnswer =
  | operations['qualitycontrol.adjustSkill']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.adjustSkill']['responses'][200]['content']['application/json']>;

/** The path parameters of `switchSuperviseOrInsert`. */
export type SwitchSuperviseOrInsertPath = NonNullable<operations['qualitycontrol.switchSuperviseOrInsert']['parameters']['path']>;

/** What the handler `switchSuperviseOrInsert` gets, validated. */
export interface SwitchSuperviseOrInsertRequest {
  readonly path: SwitchSuperviseOrInsertPath;
}

/** What the handler `switchSuperviseOrInsert` may answer. */
export type SwitchSuperviseOrInsertAnswer =
  | operations['qualitycontrol.switchSuperviseOrInsert']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.switchSuperviseOrInsert']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceRest`. */
export type ForceRestPath = NonNullable<operations['qualitycontrol.forceRest']['parameters']['path']>;

/** What the handler `forceRest` gets, validated. */
export interface ForceRestRequest {
  readonly path: ForceRestPath;
}

/** What the handler `forceRest` may answer. */
export type ForceRestAnswer =
  | operations['qualitycontrol.forceRest']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.forceRest']['responses'][200]['content']['application/json']>;

/** The path parameters of `requestWhisperAgent`. */
export type RequestWhisperAgentPath = NonNullable<operations['qualitycontrol.requestWhisperAgent']['parameters']['path']>;

/** The query parameters of `requestWhisperAgent`. */
export type RequestWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestWhisperAgent']['parameters']['query']>;

/** What the handler `requestWhisperAgent` gets, validated. */
export interface RequestWhisperAgentRequest {
  readonly path: RequestWhisperAgentPath;
  readonly query: RequestWhisperAgentQuery;
}

/** What the handler `requestWhisperAgent` may answer. */
export type RequestWhisperAgentAnswer =
  | operations['qualitycontrol.requestWhisperAgent']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.requestWhisperAgent']['responses'][200]['content']['application/json']>;

/** The path parameters of `requestStopWhisperAgent`. */
export type RequestStopWhisperAgentPath = NonNullable<operations['qualitycontrol.requestStopWhisperAgent']['parameters']['path']>;

/** The query parameters of `requestStopWhisperAgent`. */
export type RequestStopWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestStopWhisperAgent']['parameters']['query']>;

/** What the handler `requestStopWhisperAgent` gets, validated. */
export interface RequestStopWhisperAgentRequest {
  readonly path: RequestStopWhisperAgentPath;
  readonly query: RequestStopWhisperAgentQuery;
}

/** What the handler `requestStopWhisperAgent` may answer. */
export type RequestStopWhisperAgentAnswer =
  | operations['qualitycontrol.requestStopWhisperAgent']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.requestStopWhisperAgent']['responses'][200]['content']['application/json']>;

/** The path parameters of `requestSwitchInsertWhisperAgent`. */
export type RequestSwitchInsertWhisperAgentPath = NonNullable<operations['qualitycontrol.requestSwitchInsertWhisperAgent']['parameters']['path']>;

/** The query parameters of `requestSwitchInsertWhisperAgent`. */
export type RequestSwitchInsertWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestSwitchInsertWhisperAgent']['parameters']['query']>;

/** What the handler `requestSwitchInsertWhisperAgent` gets, validated. */
export interface RequestSwitchInsertWhisperAgentRequest {
  readonly path: RequestSwitchInsertWhisperAgentPath;
  readonly query: RequestSwitchInsertWhisperAgentQuery;
}

/** What the handler `requestSwitchInsertWhisperAgent` may answer. */
export type RequestSwitchInsertWhisperAgentAnswer =
  | operations['qualitycontrol.requestSwitchInsertWhisperAgent']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.requestSwitchInsertWhisperAgent']['responses'][200]['content']['application/json']>;

/** The path parameters of `interceptCall`. */
export type InterceptCallPath = NonNullable<operations['qualitycontrol.interceptCall']['parameters']['path']>;

/** What the handler `interceptCall` gets, validated. */
export interface InterceptCallRequest {
  readonly path: InterceptCallPath;
}

/** What the handler `interceptCall` may answer. */
export type InterceptCallAnswer =
  | operations['qualitycontrol.interceptCall']['responses'][200]['content']['application/json']
  | Answer<200, operations['qualitycontrol.interceptCall']['responses'][200]['content']['application/json']>;

export interface QualitycontrolHandlers<Principal = unknown> {
  /**
   * Insert into another agent
   *
   * Connects an idle inspector with a signed-in agent. While the agent serves a customer the three of them talk
   * together, otherwise only the two agents do.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to insert into; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to inspect.
   * - The other agent is signed in.
   *
   * Events:
   * - AgentState_Busy
   * - AgentOther_PhoneAlerting: the phone is not permanently connected
   * - AgentOther_PhoneOffhook
   *
   * Since: Issue 01 (2019-04-10)
   */
  addInsert(request: AddInsertRequest, context: Context<Principal>): AddInsertAnswer | Promise<AddInsertAnswer>;
  /**
   * Listen to another agent
   *
   * Lets an idle inspector listen to a signed-in agent. Neither the agent nor the customer notices.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to listen to; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to inspect.
   * - The other agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-005: The present state does not allow the operation.
   *
   * Events:
   * - AgentOther_PhoneAlerting
   * - AgentOther_PhoneOffhook
   * - AgentState_Busy
   * - AgentOther_BeQcStart
   *
   * Since: Issue 01 (2019-04-10)
   */
  addSupervise(request: AddSuperviseRequest, context: Context<Principal>): AddSuperviseAnswer | Promise<AddSuperviseAnswer>;
  /**
   * Take over the call of another agent
   *
   * Hands the call of an inspected agent over to the inspector. The agent leaves the call and becomes idle; the
   * inspector goes on talking to the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is inspecting the agent, for example by listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Events:
   * - AgentEvent_Talking
   * - AgentMediaEvent_Record
   * - AgentState_Ready: to the inspected agent
   * - AgentOther_PhoneRelease: to the inspected agent
   * - AgentEvent_Call_Release: to the inspected agent
   * - AgentEvent_Customer_Release: to the inspected agent
   *
   * Since: Issue 01 (2019-04-10)
   */
  intercept(request: InterceptRequest, context: Context<Principal>): InterceptAnswer | Promise<InterceptAnswer>;
  /**
   * Stop listening or inserting
   *
   * Ends the inspector's listening to, or inserting into, another agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Events:
   * - AgentOther_PhoneRelease
   * - AgentState_Ready
   * - AgentOther_BeQcStop
   *
   * Since: Issue 01 (2019-04-10)
   */
  stopSuperviseOrInsert(request: StopSuperviseOrInsertRequest, context: Context<Principal>): StopSuperviseOrInsertAnswer | Promise<StopSuperviseOrInsertAnswer>;
  /**
   * Force another agent into busy state
   *
   * Lets an inspector put another agent into busy state.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceBusy(request: ForceBusyRequest, context: Context<Principal>): ForceBusyAnswer | Promise<ForceBusyAnswer>;
  /**
   * Force another agent into idle state
   *
   * Lets an inspector put another agent into idle state.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceIdle(request: ForceIdleRequest, context: Context<Principal>): ForceIdleAnswer | Promise<ForceIdleAnswer>;
  /**
   * Sign another agent out by force
   *
   * Lets an inspector sign another agent out.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to sign out; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceLogOutAgent(request: ForceLogOutAgentRequest, context: Context<Principal>): ForceLogOutAgentAnswer | Promise<ForceLogOutAgentAnswer>;
  /**
   * Release a call by force
   *
   * Lets an inspector release the call that has the given ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call to release.
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceDropCall(request: ForceDropCallRequest, context: Context<Principal>): ForceDropCallAnswer | Promise<ForceDropCallAnswer>;
  /**
   * Change the skill queues of another agent
   *
   * Lets an inspector change the skill queues that a signed-in agent serves.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.workNo: ID of the agent to change. Changed in Issue 24. (from 101 to 999999)
   * - body.skills: IDs of the skill queues, at most 1000.
   *
   * Needs:
   * - The inspector is signed in.
   * - The other agent is signed in.
   *
   * Error codes:
   * - 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has characters that are
   *   not allowed. Check the request against the description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   */
  adjustSkill(request: AdjustSkillRequest, context: Context<Principal>): AdjustSkillAnswer | Promise<AdjustSkillAnswer>;
  /**
   * Switch between listening and inserting
   *
   * Turns an inspector's listening to an agent into inserting, and inserting into listening.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   */
  switchSuperviseOrInsert(request: SwitchSuperviseOrInsertRequest, context: Context<Principal>): SwitchSuperviseOrInsertAnswer | Promise<SwitchSuperviseOrInsertAnswer>;
  /**
   * Send another agent to rest
   *
   * Lets an inspector send another agent to rest for a given time and with a reason code.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to send to rest; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   * - path.time: Duration of the rest, from 1 to 86399 seconds.
   * - path.reason: Reason code of the rest, from 1 to 255.
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceRest(request: ForceRestRequest, context: Context<Principal>): ForceRestAnswer | Promise<ForceRestAnswer>;
  /**
   * Start whispering to another agent
   *
   * Lets an idle inspector hear the call of another agent and coach that agent, unheard by the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the agent to whisper to; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to whisper.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events:
   * - AgentOther_PhoneAlerting
   * - AgentOther_PhoneOffhook
   * - AgentState_Busy
   * - AgentOther_BeQcStart
   *
   * Since: Issue 03 (2020-01-22)
   */
  requestWhisperAgent(request: RequestWhisperAgentRequest, context: Context<Principal>): RequestWhisperAgentAnswer | Promise<RequestWhisperAgentAnswer>;
  /**
   * Stop whispering
   *
   * Ends the inspector's whispering to another agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the agent that is whispered to; an agent of the same virtual call centre.
   *   Changed in Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is whispering.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events: AgentOther_BeQcStop
   *
   * Since: Issue 03 (2020-01-22)
   */
  requestStopWhisperAgent(request: RequestStopWhisperAgentRequest, context: Context<Principal>): RequestStopWhisperAgentAnswer | Promise<RequestStopWhisperAgentAnswer>;
  /**
   * Switch to listening, inserting or whispering
   *
   * Changes an inspection that is under way to listening, inserting or whispering.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue
   *   24. (from 101 to 999999)
   * - query.switchtype: What to switch to.
   *   - 0: Listening
   *   - 1: Inserting
   *   - 2: Whispering
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is whispering, listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events: AgentOther_BeQcStart
   *
   * Since: Issue 03 (2020-01-22)
   */
  requestSwitchInsertWhisperAgent(request: RequestSwitchInsertWhisperAgentRequest, context: Context<Principal>): RequestSwitchInsertWhisperAgentAnswer | Promise<RequestSwitchInsertWhisperAgentAnswer>;
  /**
   * Take over a given call of another agent
   *
   * Hands one given call of an inspected agent over to the inspector. It differs from qualitycontrol.intercept
   * only in naming the call.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
   * - path.callId: ID of the call to take over.
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is inserting, listening or whispering to the agent.
   *
   * Since: Issue 18 (2024-01-30)
   */
  interceptCall(request: InterceptCallRequest, context: Context<Principal>): InterceptCallAnswer | Promise<InterceptCallAnswer>;
}
