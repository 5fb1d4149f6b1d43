/**
 * What the client has to know of CC-Gateway besides the specifications: the names of the operations that open, keep and
 * end a session. How they behave is the runtime's matter.
 */
export const conventions = {
  /** Path parameter of every operation: the agent that performs it. */
  agentParameter: 'agentid',
  /** Security scheme: the session token. */
  tokenScheme: 'Guid',
  /** Open a session; the names are those of the functions of a gateway. */
  signIns: [
    { name: 'signIn', operation: 'onlineagent.login' },
    { name: 'forceSignIn', operation: 'onlineagent.forceLogin' },
    { name: 'signInToPlatform', operation: 'onlineagent.loginEx' },
  ],
  signOut: 'onlineagent.logout',
  /** End the session of the agent that calls them. */
  signOuts: ['onlineagent.logout', 'onlineagent.forceLogout', 'onlineagent.forceLogoutWithReason'],
  poll: 'agentevent.getAgentEvent',
  heartbeat: 'onlineagent.handShake',
  /** Header parameter of the heartbeat. */
  serviceToken: 'service_token',
  /** Answers with a new token in the member `guid` of its result. */
  renewal: 'onlineagent.updateGuid',
  /** Methods that change nothing. PUT and DELETE, idempotent by RFC 9110, act each time they arrive here. */
  repeatable: ['GET', 'HEAD'],
  errorCodes: 'ErrorCode',
  events: 'Event',
} as const;
