// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export interface paths {
    "/onlineagent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in
         * @description Signs an agent in and opens its session, whose token comes back in the header Set-GUID. From then on the client has to poll for events or, when they are pushed, to send heartbeats: an agent that does neither for 2 minutes is signed out. An agent who is signed in already is answered with 100-002; forced sign-in replaces the old session.
         */
        put: operations["onlineagent.login"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in and replace the old session
         * @description Signs in an agent who is already signed in, here or elsewhere, and replaces the old session. It is the usual reaction to the answer 100-002 of a sign-in and takes the same body.
         */
        put: operations["onlineagent.forceLogin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/loginex": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in to the platform only
         * @description Signs an agent in to the platform (CCS), which gives it voice, but to no media server, so that no license is used.
         */
        put: operations["onlineagent.loginEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/handshake": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the session alive while events are pushed
         * @description Tells the gateway that the client is there while events are pushed. Call it about every 30 seconds; an agent without a heartbeat for 2 minutes is signed out. A renewed session token comes back in the header Set-GUID.
         */
        post: operations["onlineagent.handShake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskills": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the skill queues configured for the agent
         * @description Lists the skill queues that are configured for the agent.
         */
        get: operations["onlineagent.queryAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskillsbyworkno/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the skill queues configured for another agent
         * @description Lists the skill queues that are configured for another agent of the same virtual call centre (VDN).
         */
        get: operations["onlineagent.queryAgentSkillsByWorkNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoanswer/{isautoanswer}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch automatic answering on or off
         * @description Sets whether calls for the agent are answered automatically.
         */
        post: operations["onlineagent.setAgentAutoAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/resetskill/{autoflag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the skill queues to work for
         * @description Signs the agent in to all or to some of the configured skill queues. It is normally the first call after the sign-in.
         */
        post: operations["onlineagent.resetSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sayfree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show idle
         * @description Puts a busy agent, or one in wrap-up, in the idle state, in which calls are distributed to the agent.
         */
        post: operations["onlineagent.sayFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/saybusy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show busy
         * @description Puts the agent in the busy state. During a call it takes effect when the call has ended.
         */
        post: operations["onlineagent.sayBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelbusy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the busy state
         * @description Ends the busy state of the agent.
         */
        post: operations["onlineagent.cancelBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/rest/{time}/{restcause}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a rest
         * @description Asks for a rest of a given length. The answer says only that the request was taken; the rest is granted when the event AgentState_SetRest_Success comes.
         */
        post: operations["onlineagent.rest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelrest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the rest
         * @description Ends the rest of the agent.
         */
        post: operations["onlineagent.cancelRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the wrap-up state
         * @description Puts the agent in the wrap-up (work) state, in which no calls are distributed to the agent.
         */
        post: operations["onlineagent.sayWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelwork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the wrap-up state
         * @description Ends the wrap-up (work) state of the agent.
         */
        post: operations["onlineagent.cancelWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/modifyaccountpwdex": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of the agent
         * @description Changes the password of the agent. The AICC sign-in password stays as it was, so users of the AICC workbench must not call it.
         */
        post: operations["onlineagent.modifyAccountPwdEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoenteridle/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether the agent is idle after a call
         * @description Sets whether the agent becomes idle or goes to wrap-up when a call has ended. An agent that is not always off the hook has to go to wrap-up.
         */
        post: operations["onlineagent.setAgentAutoEnterIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Signs the agent out and ends the session; no other interface may be called afterwards, so polling has to stop. An agent that is talking or answering stays signed in.
         */
        delete: operations["onlineagent.logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out even during a call
         * @description Signs the agent out even while talking or answering. The call is released.
         */
        delete: operations["onlineagent.forceLogout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogoutwithreason/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out even during a call, with a cause
         * @description Signs the agent out as forced signing out does, and records a cause.
         */
        delete: operations["onlineagent.forceLogoutWithReason"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentstatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of the agent
         * @description Returns the current state of the agent and whether the agent is talking.
         */
        get: operations["onlineagent.getAgentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/settalkright": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether the agent takes inbound calls
         * @description Gives the agent the right to answer inbound calls or takes it away. An agent without it is left out when the agents of a skill queue are queried (agentbyskill).
         */
        post: operations["onlineagent.setTalkRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/updateGuid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Get a new session token for a refreshed page
         * @description Lets an agent page that was refreshed fetch a new session token itself.
         */
        put: operations["onlineagent.updateGuid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/syncagentinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a refreshed agent page
         * @description Returns the state of the agent and of the call, so that a refreshed agent page can show them again. Call it only for that, since it empties the event queue of the agent.
         */
        post: operations["onlineagent.syncagentinfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentevent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Poll for the next event of the agent
         * @description Answers at once when there is an event, otherwise after 10 seconds (the server settings AGENT_POLL_WAIT_TIMES times AGENT_POLL_WAIT_INTERVAL, which have to exceed the time of a disaster-recovery switchover). Call it again 200 to 500 milliseconds after each answer until the agent signs out; it is the heartbeat as well, and an agent that is not polled for 2 minutes is signed out. A renewed session token comes back in the header Set-GUID.
         */
        get: operations["agentevent.getAgentEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Make an outbound call
         * @description Calls a number outside the call centre. Events tell how the call goes on.
         */
        put: operations["voicecall.callout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a call
         * @description Answers the call that rings at the agent, when calls are not answered automatically.
         */
        put: operations["voicecall.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callinner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Call another agent
         * @description Makes an internal call to another agent.
         */
        put: operations["voicecall.callInner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/innerhelp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask an agent or a skill queue for help
         * @description Consults a helper alone while the customer is on hold, or brings the helper into a three-party call. To take the customer back, drop the help call with dropCall (two-party help) or the helper's agent ID with disconnect (three-party help). In two-party help the customer returns to the agent when the helper hangs up first, and goes to the helper when the agent hangs up first.
         */
        post: operations["voicecall.innerHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/beginmute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute the call
         * @description Mutes the agent in the ongoing call. An internal call cannot be muted.
         */
        post: operations["voicecall.beginMute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/endmute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute the call
         * @description Lifts the mute from the call.
         */
        post: operations["voicecall.endMute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the call on hold
         * @description Holds the ongoing call. The event AgentEvent_Hold carries its call ID.
         */
        post: operations["voicecall.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/gethold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a call off hold
         * @description Takes a held call back, so that the agent talks to its party again.
         */
        post: operations["voicecall.getHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a call
         * @description Hands the established call on to the target that devicetype and address name. After a talk transfer or a three-party transfer to an external number, cancelTransfer takes the customer back.
         */
        post: operations["voicecall.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/canceltransfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a transferred call back
         * @description Takes the customer back from a talk transfer or a three-party transfer to an external number.
         */
        post: operations["voicecall.cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/seconddialex": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send dialled digits into the call
         * @description Sends digits into the ongoing call, as the keys of a telephone do, for example to an IVR flow.
         */
        post: operations["voicecall.secondDialEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/confjoin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join two calls into a three-party call
         * @description Joins the ongoing call and a held call. When the third party is an agent reached by an internal call, innerHelp is the better way, since the recording of that agent and the customer is missing after the first agent leaves.
         */
        post: operations["voicecall.confJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/dropcall/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hang up a call by its ID
         * @description Hangs up one of the agent's calls. Error 200-025 says that there is no call to hang up.
         */
        post: operations["voicecall.dropCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Hang up the current call
         * @description Hangs up the agent's current call. To hang up a certain one of several calls, use dropCall.
         */
        delete: operations["voicecall.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Hang up the current call (compatible path)
         * @deprecated
         * @description Does the same as release. It is kept for older clients; new ones use release.
         */
        delete: operations["voicecall.releaseEx"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/disconnect/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop one party of the call by its number
         * @description Drops one party, mainly in internal help and three-party calls. Only parties of the agent's last call can be dropped; a customer who is on hold during two-party help cannot.
         */
        post: operations["voicecall.disconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/waitnum": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Count users waiting in configured skill queues
         * @description Counts the calls that wait in all skill queues configured for the agent.
         */
        get: operations["queuedevice.queryQueueLengthOnAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/waitnumbyagent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Count users waiting in the agent's skill queues
         * @description Counts the calls that wait in the skill queues the agent is signed in to at the moment.
         */
        get: operations["queuedevice.queryQueueLengthOnAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/agentvdnskill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the skill queues of the call centre
         * @description Lists the skill queues of the virtual call centre (VCC, also called VDN) that the agent belongs to.
         */
        get: operations["queuedevice.querySkillQueueOnAgentVDN"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/skillwaitnum/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Count users waiting in one skill queue
         * @description Counts the calls that wait in the skill queue that the path names.
         */
        get: operations["queuedevice.queryQueueLengthBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/queryacdstat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get statistics of skill queues
         * @description Returns the current figures of up to 100 skill queues: waiting calls, agents and where the queue transfers calls to.
         */
        post: operations["queuedevice.queryStatInfoOfAcd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/agentbyskill/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the agents signed in to a skill queue
         * @description Lists the agents that are signed in to a skill queue. Agents that are permitted not to take inbound calls are left out.
         */
        get: operations["agentgroup.queryAgentInfoBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/agentbyworkno/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of an agent
         * @description Returns the details of one agent of the same virtual call centre, among them state and skills.
         */
        get: operations["agentgroup.queryAgentInfoByWorkNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/appdata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the data attached to a call
         * @description Returns the call-associated data of the agent's current call, or of the call that callid names.
         */
        get: operations["calldata.queryCallAppData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/setcalldataex": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Attach data to a call
         * @description Attaches call-associated data to a call of the agent. The data counts as sensitive; the gateway stores it encrypted and logs only its length.
         */
        put: operations["calldata.setCallAppDataEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/holdlist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the calls on hold
         * @description Lists the calls that the agent has placed on hold. An agent without a held call gets the error 400-003.
         */
        get: operations["calldata.queryHoldListInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfobeforeanswer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of a call before answering it
         * @description Returns the details of an incoming call before the agent answers it, such as the skill queue it comes from and the number of the customer.
         */
        get: operations["calldata.queryCallInfoBeforeAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfobycallid/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of a call by its ID
         * @description Returns the details of the call that has the given call ID.
         */
        get: operations["calldata.queryCallInfoByCallId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/allcallinfoEx/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the call IDs of an agent
         * @description Lists the IDs of the calls of the agent that workno names.
         */
        get: operations["calldata.queryAllCallInfoByAgentWorkNoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the call statistics of the agent
         * @description Returns the agent's call statistics of the day. Calling it often costs the gateway performance.
         */
        get: operations["calldata.queryCallStatisticsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/play": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Play a recording to the agent
         * @description Calls the agent's phone and plays a file once the agent answers. The gateway plays any file it can reach, so the caller has to check the path.
         */
        put: operations["recordplay.beginPlay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/pauseplay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause the playback
         * @description Pauses the recording that is being played to the agent.
         */
        post: operations["recordplay.pausePlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/resumeplay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume the playback
         * @description Goes on playing a recording that was paused.
         */
        post: operations["recordplay.resumePlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/forefast/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip forward in the playback
         * @description Skips forward from the current position of the recording that is being played.
         */
        post: operations["recordplay.foreFastPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/backfast/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip back in the playback
         * @description Skips back from the current position of the recording that is being played.
         */
        post: operations["recordplay.backFastPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stopplay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop the playback
         * @description Stops the recording that is being played to the agent.
         */
        delete: operations["recordplay.stopPlay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/addinsert/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Insert into another agent
         * @description Connects an idle inspector with a signed-in agent. While the agent serves a customer the three of them talk together, otherwise only the two agents do.
         */
        put: operations["qualitycontrol.addInsert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/addsupervise/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Listen to another agent
         * @description Lets an idle inspector listen to a signed-in agent. Neither the agent nor the customer notices.
         */
        put: operations["qualitycontrol.addSupervise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/intercept/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take over the call of another agent
         * @description Hands the call of an inspected agent over to the inspector. The agent leaves the call and becomes idle; the inspector goes on talking to the customer.
         */
        put: operations["qualitycontrol.intercept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop listening or inserting
         * @description Ends the inspector's listening to, or inserting into, another agent.
         */
        delete: operations["qualitycontrol.stopSuperviseOrInsert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcebusy/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force another agent into busy state
         * @description Lets an inspector put another agent into busy state.
         */
        post: operations["qualitycontrol.forceBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forceidle/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force another agent into idle state
         * @description Lets an inspector put another agent into idle state.
         */
        post: operations["qualitycontrol.forceIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcelogout/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign another agent out by force
         * @description Lets an inspector sign another agent out.
         */
        post: operations["qualitycontrol.forceLogOutAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcedropcall/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a call by force
         * @description Lets an inspector release the call that has the given ID.
         */
        post: operations["qualitycontrol.forceDropCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/adjustskill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the skill queues of another agent
         * @description Lets an inspector change the skill queues that a signed-in agent serves.
         */
        post: operations["qualitycontrol.adjustSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/switch/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch between listening and inserting
         * @description Turns an inspector's listening to an agent into inserting, and inserting into listening.
         */
        post: operations["qualitycontrol.switchSuperviseOrInsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send another agent to rest
         * @description Lets an inspector send another agent to rest for a given time and with a reason code.
         */
        post: operations["qualitycontrol.forceRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a multimedia session
         * @description Hands a multimedia session on to the target that devicetype and address name.
         */
        post: operations["mediacall.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/sendmessage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message in a multimedia session
         * @description Sends what the agent wrote to the application of the channel, which passes it on to the user.
         */
        post: operations["mediacall.sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/setcallnums": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit concurrent sessions of one media type
         * @description Sets how many sessions of one media type the signed-in agent may have at the same time.
         */
        post: operations["mediacall.setCallNums"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Download a recording
         * @description Downloads a recording from the file server; not meant for files over 30 MB. The server setting RECORD_AUDIOENCODING decides the format of the file, and once it is changed older recordings can no longer be downloaded. With SaaS the file is G.711 A-law.
         */
        get: operations["recordfile.downloadRecordFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/ivrinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the IVR flows of the call centre
         * @description Lists the IVR flows of the virtual call centre (VCC, also called VDN) that the agent belongs to.
         */
        get: operations["queuedevice.queryIVRInfoOnVdn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/connecthold/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect the ongoing call with a held call
         * @description Connects the parties of the ongoing call and of a held call with each other. The events show that the agent's calls are released.
         */
        post: operations["voicecall.connectHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requestwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start whispering to another agent
         * @description Lets an idle inspector hear the call of another agent and coach that agent, unheard by the customer.
         */
        post: operations["qualitycontrol.requestWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requeststopwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop whispering
         * @description Ends the inspector's whispering to another agent.
         */
        post: operations["qualitycontrol.requestStopWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch to listening, inserting or whispering
         * @description Changes an inspection that is under way to listening, inserting or whispering.
         */
        post: operations["qualitycontrol.requestSwitchInsertWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of the current call
         * @description Returns the details of the agent's current call. On request it falls back to the previous call when the agent has no call at the moment.
         */
        get: operations["calldata.queryCallInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/waitcallinfo/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the calls waiting in a skill queue
         * @description Lists all calls that wait in one public skill queue.
         */
        get: operations["calldata.queryWaitCallInfoBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sendnoteletex": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a note to other agents
         * @description Sends a text to one or more other agents.
         */
        post: operations["onlineagent.sendNoteletEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/startrecordscreen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start recording the screen
         * @description Starts recording the agent's screen. Only private deployments offer it.
         */
        put: operations["recordplay.startRecordScreen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stoprecordscreen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop recording the screen
         * @description Stops recording the agent's screen.
         */
        delete: operations["recordplay.stopRecordScreen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/videofiledownload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Download the video of a call recorded by the MCU
         * @description Downloads the video file of a video call that was recorded in MCU mode, which needs AICC to be connected to CloudVC; not meant for files over 200 MB.
         */
        get: operations["recordfile.downloadVideoFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/mediaswitch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the media of a call
         * @description Changes the media of the agent's call to the one that mediaType names. It works for an outbound audio call or an inbound call once the parties talk, also after holding, muting or a transfer to an agent or a skill queue.
         */
        post: operations["voicecall.mediaSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/holdlistex/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the calls that another agent has on hold
         * @description Lets an inspector list the calls that another agent of the same virtual call centre has placed on hold. In a cluster both have to be signed in on the same gateway.
         */
        get: operations["calldata.queryHoldListInfoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/adjustvideomode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay out the pictures of a three-party video call
         * @description Sets how the three pictures are shown. It works in a three-party video call, in three-party internal help with video and in a three-party transfer to an external number.
         */
        post: operations["voicecall.adjustVideoMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start recording the agent's voice
         * @description Starts recording the agent's voice, without video. Only private clouds offer it, when the server setting IF_ENABLE_AGENT_SELFRECORD is on, and not to an inspector who is inserting, listening or whispering.
         */
        put: operations["recordplay.beginRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stoprecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop recording the agent's voice
         * @description Stops recording the agent's voice.
         */
        delete: operations["recordplay.stopRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/videofiledownloadEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Download the video of a call from the file server
         * @description Downloads the video file of a video call from the mounted file server; not meant for files over 200 MB.
         */
        get: operations["recordfile.downloadVideoFileEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/previewCallout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Make a previewed outbound call
         * @description Calls one of the numbers that the preview event AgentEvent_Preview_CallOut or AgentEvent_Preview_CallOut_Ex offered.
         */
        put: operations["voicecall.previewCallout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/allonlineagents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List all online agents by skill queue
         * @deprecated
         * @description Lists all agents that are online, grouped by the skill queue they are signed in to. It is discouraged; ask for one skill queue with queryAgentInfoBySkillId.
         */
        get: operations["agentgroup.queryAllOnlineAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/requestcall/{callid}/{skilltype}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a certain queued call
         * @description Has a call that waits in a skill queue given to the agent.
         */
        post: operations["voicecall.requestAppointedCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/recordfiledownloadEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Download a dual-track recording
         * @description Downloads a dual-track recording of voice or video that was made in VoiceCyber recording mode.
         */
        get: operations["recordfile.recordfiledownloadEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/requestagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a conference
         * @description Applies for an audio conference whose chairperson is the agent. The answer only says that the application was taken: until AgentConf_RequestSuccess arrives (AgentConf_SelfJoinResult alone is not enough) every other conference operation fails.
         */
        post: operations["agentconf.requestAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/answeragentconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an invitation to a conference
         * @description An invited agent accepts the call of the conference and joins it.
         */
        post: operations["agentconf.answerAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/rejectagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an invitation to a conference
         * @description An invited agent declines the call of the conference.
         */
        post: operations["agentconf.rejectAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/requestleaveagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a conference
         * @description A participating agent leaves the conference. The chairperson cannot leave; it ends the conference with releaseagentconf.
         */
        post: operations["agentconf.requestLeaveAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/releaseagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a conference
         * @description The chairperson ends the conference, which removes the chairperson and all participants.
         */
        post: operations["agentconf.releaseAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/holdparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a participant
         * @description The chairperson puts one participant on hold, who hears an announcement meanwhile.
         */
        post: operations["agentconf.holdParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/unholdparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a participant off hold
         * @description The chairperson brings a held participant back into the conference.
         */
        post: operations["agentconf.unholdParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/prolongtime": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a conference
         * @description The chairperson makes the conference last longer. Altogether a conference lasts at most 1440 minutes, so that fewer minutes may be added than were asked for; the answer tells how many.
         */
        post: operations["agentconf.prolongTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/applytoshiftpresident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over the chair
         * @description The chairperson makes another agent of the conference its chairperson.
         */
        post: operations["agentconf.applyToShiftPresident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/batchaddparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite participants
         * @description The chairperson invites phone numbers and agents. Each of them joins only on answering; until then the conference hears no ring-back tone.
         */
        post: operations["agentconf.batchAddParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/batchremoveparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove participants
         * @description The chairperson removes participants from the conference. The answer names those who were not in it.
         */
        post: operations["agentconf.batchRemoveParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/changeparticipantmode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change whether a participant hears and speaks
         * @description The chairperson sets whether one participant can hear the conference and speak in it.
         */
        post: operations["agentconf.changeParticipantMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/playvoicetoconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play an announcement to a conference
         * @description The chairperson plays a file to the whole conference. AgentConf_StopVoice tells that it has ended.
         */
        post: operations["agentconf.playVoiceToConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/stopvoicetoconf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the announcement to a conference
         * @description The chairperson stops the announcement that is playing to the whole conference.
         */
        post: operations["agentconf.stopVoiceToConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/playvoicetoparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play an announcement to a participant
         * @description The chairperson plays a file to one participant. AgentConf_StopParticipantVoice tells that it has ended.
         */
        post: operations["agentconf.playVoiceToParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/stopvoicetoparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the announcement to a participant
         * @description The chairperson stops the announcement that is playing to one participant.
         */
        post: operations["agentconf.stopVoiceToParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/modifyconfresource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the capacity of a conference
         * @description The chairperson raises or lowers the number of parties that the conference can hold.
         */
        post: operations["agentconf.modifyConfResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/queryconfinfos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query conferences and their participants
         * @description Returns the state and the participants of given conferences. An inspector may ask for any conference of the virtual call centre (VDN), any other agent only for its own.
         */
        post: operations["agentconf.queryConfInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/querycallidonparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the call IDs of participants
         * @description Returns the call IDs of the participants of a conference.
         */
        post: operations["agentconf.queryCallIdOnParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/queryvdnconfid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Query the running conferences
         * @description An inspector gets the IDs of the conferences that are running in the virtual call centre (VDN).
         */
        get: operations["agentconf.queryAllConfIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/snatchpickup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Pick up a call that rings at another agent
         * @description Takes over a call that rings at another agent of the same group. Internal calls cannot be picked up.
         */
        put: operations["voicecall.snatchpickup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a ringing call
         * @description Declines the call that rings at the agent. What happens to the call depends on mode.
         */
        post: operations["voicecall.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/netplay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a recording of a networked call centre
         * @description Calls the agent's phone and, once the agent answers, plays a file that a call centre of the network holds.
         */
        post: operations["recordplay.beginNetPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/phonepickup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the ringing phone off the hook
         * @description Answers the ringing desk phone from the application, when phone linkage is in use.
         */
        post: operations["voicecall.phonepickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/phonehangup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the call at the ringing phone
         * @description Rejects the call that rings at the desk phone from the application, when phone linkage is in use.
         */
        post: operations["voicecall.phonehangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/statisticsEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the main call statistics of the agent
         * @description Returns three figures of the agent's call statistics of the day. It costs the gateway less than calldata.queryCallStatisticsInfo.
         */
        get: operations["calldata.queryCallStatisticsInfoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logininfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token to register the softphone with
         * @description Returns a temporary token that takes the place of the password when the softphone number registers. It is meant for unified authentication with several accounts.
         */
        post: operations["onlineagent.loginInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/getconnectinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the data to rejoin an H5 video call
         * @description Returns what an agent whose connection was lost needs to join the video room of an H5 (web) video call again.
         */
        post: operations["mediacall.getConnectInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/imagecapture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a screenshot in an H5 video call
         * @description Takes a picture of the user's video in an H5 (web) video call. The outcome and the name of the file arrive as the event AgentEvent_ImageCapture.
         */
        post: operations["mediacall.imageCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/setcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the agent a custom state
         * @description Gives the agent a custom state, whose meaning the integrator defines.
         */
        post: operations["onlineagent.setCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelsetcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the custom state of the agent
         * @description Removes the custom state that the agent has been given.
         */
        post: operations["onlineagent.cancelSetCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/querycustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Query the custom state of the agent
         * @description Returns the custom state that the agent has been given.
         */
        get: operations["onlineagent.queryCustomState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/thirdPartyConfTransmitNum": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass dialled digits on in a three-party call
         * @description Lets keys that the customer presses reach the external IVR in a three-party call, without the tones being recorded on the agent's side.
         */
        post: operations["voicecall.thirdPartyConfTransmitNum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take over a given call of another agent
         * @description Hands one given call of an inspected agent over to the inspector. It differs from qualitycontrol.intercept only in naming the call.
         */
        put: operations["qualitycontrol.interceptCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callinnerskill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Call an agent of a skill queue
         * @description Makes an internal call to an idle agent of a skill queue, for example to consult that team.
         */
        put: operations["voicecall.callInnerSkill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/playrelocation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Jump to a position in the playback
         * @description Jumps to a position in the file while the ACD plays a recording or a ring-back tone.
         */
        post: operations["recordplay.playRelocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/getNetCallId/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the network call ID of a call
         * @description Only the address of this interface is published. By its name it returns the network call ID that belongs to a call ID.
         */
        get: operations["calldata.getNetCallId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/setcallnumsbymediatype": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit concurrent multimedia sessions
         * @description Sets how many multimedia sessions the agent may have at the same time, in total and for each channel.
         */
        post: operations["mediacall.setCallNumsByMediaType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/startasrbycallid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start speech recognition for a call
         * @description Switches speech recognition on for a call that rings but is not answered yet, when the service side is the one that starts it.
         */
        post: operations["voicecall.startASR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The ID (work number) of an agent, from 101 to 999999. Paths and most bodies carry it as digits in a string, some bodies as a number.
         * @example 1001
         */
        AgentId: string | number;
        /** @description An English text. Empty or "success" when the call succeeded, otherwise what went wrong. In a text that reads "Unknown ERROR._" and digits, the digits are a result code of the CTI platform. */
        Message: string;
        /**
         * @description The call succeeded.
         * @constant
         */
        SuccessCode: "0";
        /**
         * Failure
         * @description The call failed. The HTTP status is 200 all the same.
         * @example {
         *       "message": "The agent is not signed in.",
         *       "retcode": "100-006"
         *     }
         */
        Failure: {
            message?: components["schemas"]["Message"];
            retcode: components["schemas"]["ErrorCode"];
            /** @description Absent, empty, or an empty object. */
            result?: unknown;
        };
        /** @description A skill queue that is configured for an agent. */
        ConfiguredSkillQueue: {
            /** @description The name of the skill queue. */
            name?: string;
            /** @description The ID of the skill queue. */
            id?: number;
            mediatype?: components["schemas"]["SkillMediaType"];
        };
        /**
         * @description The type of a call, as the state of an agent tells it.
         *     - 0: Common inbound call
         *     - 6: Internal call
         *     - 7: Common outbound call
         *     - 41: Preempted outbound call of the outbound system (HPS)
         *     - 44: Predicted outbound call of the outbound system (HPS)
         *     - 45: Scheduled callback of the outbound system (HPS)
         *     - 51: Internal consultation of two parties
         *     - 52: Internal consultation of three parties
         *     - 53: Call with several parties
         *     - -1: Other
         * @enum {integer}
         */
        AgentCallFeature: -1 | 0 | 6 | 7 | 41 | 44 | 45 | 51 | 52 | 53;
        /**
         * @description The state of an agent in detail.
         *     - 1: Idle
         *     - 2: Wrap-up
         *     - 3: Rest
         *     - 4: Busy
         *     - 5: Playing a recording
         *     - 6: Calling out
         *     - 7: Occupied
         *     - 8: Being asked to answer
         *     - 9: Talking
         *     - 10: In a three-party call
         *     - 11: Call on hold
         *     - 12: Muted
         *     - 13: Asking for help
         *     - 14: Transferring a call
         *     - 15: Inserting in a call
         *     - 16: Listening to a call
         *     - 17: Whispering in a call
         *     - 255: Abnormal
         * @enum {integer}
         */
        DetailedAgentState: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 255;
        /**
         * @description State of an agent as the gateway counts it. The documentation calls it an integer; its example sends a string.
         *     - 0: Unknown (ctiStatus 9)
         *     - 1: Signed in; not used
         *     - 2: Signed out (ctiStatus 0)
         *     - 3: Busy (ctiStatus 7)
         *     - 4: Idle (ctiStatus 1)
         *     - 5: Wrap-up (ctiStatus 6)
         *     - 6: The same as idle; not used
         *     - 7: Talking (ctiStatus 2, 3, 4 or 5)
         *     - 8: Rest (ctiStatus 8)
         *     - 9: Pre-rest
         * @enum {integer|string}
         */
        AgentStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
        /**
         * @description State of an agent as the CTI platform counts it. The documentation calls it an integer; its example sends a string.
         *     - 0: Not signed in
         *     - 1: Idle
         *     - 2: Preoccupied
         *     - 3: Occupied
         *     - 4: Answering
         *     - 5: Talking
         *     - 6: Wrap-up
         *     - 7: Busy
         *     - 8: Rest
         *     - 9: Study
         * @enum {integer|string}
         */
        AgentCtiStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
        /**
         * @description Media type of a skill queue.
         *     - 1: Text chat
         *     - 2: Click-to-dial
         *     - 4: Callback request
         *     - 5: Ordinary audio or video call
         *     - 15: Predicted outbound call
         *     - 16: Previewed outbound call
         *     - 17: Message call
         *     - 19: Ordinary video call
         *     - 51: Multimedia web chat
         *     - 53: Social chat
         * @enum {integer}
         */
        SkillMediaType: 1 | 2 | 4 | 5 | 15 | 16 | 17 | 19 | 51 | 53;
        /**
         * @description The type of a call.
         *     - 0: Common inbound call
         *     - 6: Internal call
         *     - 7: Common outbound call
         *     - 40: Reserved (scheduled) outbound call
         *     - 41: Preoccupied outbound call
         *     - 43: Predicted outbound call
         *     - 44: Previewed outbound call
         *     - 45: Reserved callback
         *     - 51: Internal two-party consultation
         *     - 52: Internal three-party consultation
         *     - 53: Multi-party call
         * @enum {integer}
         */
        CallFeature: 0 | 6 | 7 | 40 | 41 | 43 | 44 | 45 | 51 | 52 | 53;
        /**
         * @description The media type of a call.
         *     - 1: Text chat
         *     - 2: Click-to-call
         *     - 4: Callback request
         *     - 5: Common audio or video phone call
         *     - 15: Predicted outbound call
         *     - 16: Previewed outbound call
         *     - 17: Message call
         *     - 19: Common video call
         *     - 51: Multimedia web chat
         *     - 53: Social chat
         * @enum {integer}
         */
        CallMediaType: 1 | 2 | 4 | 5 | 15 | 16 | 17 | 19 | 51 | 53;
        /** @description The media capability of a call. Events say 1 for voice, 2 for video, 3 for voice and video, 5 for text and 6 for H5 (web) video in the field of the same name. */
        CallMediaAbility: number;
        /** @description A calling or called number. The documentation calls it an integer; its examples send a string. */
        CallNumber: number | string;
        /** @description The details of a call. */
        CallInfo: {
            callfeature?: components["schemas"]["CallFeature"];
            /** @description ID of the call. */
            callid?: string;
            /** @description Calling number. */
            caller?: components["schemas"]["CallNumber"];
            /** @description Called number. */
            called?: components["schemas"]["CallNumber"];
            /** @description Name or description of the skill. */
            callskill?: string;
            /** @description ID of the skill. */
            callskillid?: number;
            /** @description Original called number; returned but not used. */
            orgicallednum?: string;
            /** @description Call-associated data; may be empty. */
            calldata?: string;
            /**
             * Format: int64
             * @description Time of the answer in milliseconds since 1970.
             */
            begintime?: number;
            /**
             * Format: int64
             * @description Time of the end in milliseconds since 1970; returned but not used.
             */
            endtime?: number | null;
            /** @description Priority level of the customer. */
            userPriority?: number;
            /** @description Number of the trunk; may be absent. */
            trunkNo?: number;
            /** @description Time since the call came in, in seconds; may be absent. */
            logontimes?: number;
            mediaType?: components["schemas"]["CallMediaType"];
            mediaAbility?: components["schemas"]["CallMediaAbility"];
            /**
             * Format: int64
             * @description Time that the call waited for an answer, in seconds.
             */
            waitTime?: number;
            /** @description The extended attributes of the call track. Reserved; empty or null unless the platform fills it. */
            trace?: Record<string, unknown> | null;
        };
        /**
         * @description Role of a call for an agent.
         *     - main: Main call
         *     - assistant: Assistant (help) call
         * @enum {string}
         */
        CallRole: "main" | "assistant";
        /**
         * @description Media capability of a call.
         *     - 1: Voice
         *     - 2: Video
         *     - 3: Voice and video
         *     - 5: Text
         *     - 6: H5 (web) video
         * @enum {string}
         */
        EventMediaAbility: "1" | "2" | "3" | "5" | "6";
        /**
         * @description Media type of a call.
         *     - 1: Text chat
         *     - 2: Click-to-dial call
         *     - 4: Callback request
         *     - 5: Common voice call (or voice and video call)
         *     - 15: Predicted outbound call
         *     - 16: Previewed outbound call
         *     - 17: Message call
         *     - 19: Common video call
         *     - 51: Multimedia web chat
         *     - 53: Social chat
         * @enum {integer}
         */
        EventMediaType: 1 | 2 | 4 | 5 | 15 | 16 | 17 | 19 | 51 | 53;
        /** @description Names of the keys of this object in their order. It carries no meaning of its own. */
        KeyOrder: string[];
        /** @description A phone. */
        PhoneAddress: {
            /** @description Phone number. */
            address?: string;
            /**
             * @description Kind of address.
             *     - 6: Phone number
             * @enum {integer}
             */
            addressType?: 6;
        };
        /** @description A recording of an agent. */
        RecordingTask: {
            /** @description ID of the recording task inside the platform. */
            taskId?: number;
            /** @description Calling number. */
            caller?: string;
            /** @description Called number. */
            called?: string;
            /** @description ID of the central node that holds the recording, as digits in a string. */
            locationId?: string;
            /** @description Serial number of the recording. */
            recordID?: string;
            /** @description Address of the recording file. For video recorded by the platform (RSE) it is a list such as conferenceId=...;recordId0=...;. */
            fileName?: string;
            /** @description Call ID. */
            callId?: string;
            /**
             * @description Media of the recording. The documentation's example of a voice recording sends a string, those of video recordings send a number.
             *     - 1: Voice
             *     - 2: Video
             * @enum {string|integer}
             */
            fileMediaType?: "1" | "2" | 1 | 2;
        };
        /**
         * @description Why a call failed, three digits for the area, a hyphen and three digits for the cause.
         * @enum {string}
         */
        ErrorCode: "000-000" | "000-001" | "000-002" | "000-003" | "000-004" | "000-005" | "000-006" | "100-001" | "100-002" | "100-003" | "100-004" | "100-005" | "100-006" | "100-007" | "100-008" | "100-009" | "100-010" | "100-011" | "100-012" | "100-013" | "100-014" | "100-015" | "100-016" | "100-017" | "100-018" | "101-001" | "101-002" | "101-003" | "101-004" | "101-005" | "101-006" | "101-007" | "104-001" | "104-002" | "104-003" | "104-004" | "104-005" | "104-006" | "104-007" | "104-008" | "104-009" | "104-010" | "104-011" | "105-001" | "105-002" | "105-003" | "105-004" | "105-005" | "105-006" | "105-007" | "106-001" | "106-002" | "106-003" | "106-004" | "106-008" | "106-011" | "106-012" | "106-015" | "110-002" | "110-003" | "110-004" | "110-005" | "110-006" | "110-007" | "110-008" | "110-009" | "110-010" | "110-011" | "110-012" | "110-016" | "110-017" | "110-018" | "110-019" | "110-020" | "110-021" | "110-022" | "200-001" | "200-002" | "200-003" | "200-004" | "200-005" | "200-006" | "200-007" | "200-008" | "200-009" | "200-010" | "200-011" | "200-012" | "200-013" | "200-014" | "200-015" | "200-016" | "200-017" | "200-018" | "200-019" | "200-020" | "200-021" | "200-022" | "200-023" | "200-024" | "200-025" | "200-026" | "200-027" | "200-028" | "200-029" | "200-030" | "200-031" | "200-032" | "200-033" | "200-034" | "200-035" | "200-037" | "200-038" | "200-039" | "210-001" | "300-001" | "300-002" | "300-003" | "300-004" | "400-001" | "400-002" | "400-003" | "500-001" | "500-002" | "500-003" | "500-004" | "500-005" | "500-006" | "500-007" | "500-008" | "500-009" | "500-010" | "600-001" | "600-002" | "600-003" | "600-004" | "600-005" | "700-001" | "700-002" | "700-003" | "700-014" | "700-016" | "700-017" | "700-023" | "700-024" | "700-100" | "701-001" | "701-002" | "701-003" | "701-004" | "701-005" | "701-006" | "800-001" | "800-002" | "800-003" | "900-001" | "900-002" | "900-003" | "900-004" | "900-005" | "900-006" | "900-007" | "900-008" | "900-009" | "999-001" | "10001" | "100-019" | "500-012" | "500-013" | "100-020" | "104-012" | "108-019" | "000-007" | "100-021" | "200-040";
        /** @description An event of an agent, told apart by eventType. A gateway may send names that are not listed here; a client passes over those that it does not know. */
        Event: components["schemas"]["AgentState_Busy"] | components["schemas"]["AgentState_Work"] | components["schemas"]["AgentState_Ready"] | components["schemas"]["AgentState_SetNotReady_Success"] | components["schemas"]["AgentState_CancelNotReady_Success"] | components["schemas"]["AgentState_SetRest_Success"] | components["schemas"]["AgentState_CancelRest_Success"] | components["schemas"]["AgentState_Rest_Timeout"] | components["schemas"]["AgentState_SetWork_Success"] | components["schemas"]["AgentState_CancelWork_Success"] | components["schemas"]["AgentState_Force_Ready"] | components["schemas"]["AgentState_Force_SetNotReady"] | components["schemas"]["AgentOther_Note"] | components["schemas"]["AgentEvent_Talking"] | components["schemas"]["AgentEvent_Customer_Alerting"] | components["schemas"]["AgentEvent_Hold"] | components["schemas"]["AgentEvent_Conference"] | components["schemas"]["AgentEvent_Call_Out_Fail"] | components["schemas"]["OUTBOUND_DETECT_EVENT"] | components["schemas"]["AgentEvent_Inside_Call_Fail"] | components["schemas"]["AgentEvent_No_Answer"] | components["schemas"]["AgentEvent_Call_Release"] | components["schemas"]["AgentEvent_Customer_Release"] | components["schemas"]["AgentEvent_Auto_Answer"] | components["schemas"]["AgentEvent_Ringing"] | components["schemas"]["AgentEvent_Connect_Fail"] | components["schemas"]["AgentEvent_Consult_Fail"] | components["schemas"]["AgentEvent_SuccTransResult"] | components["schemas"]["AgentEvent_ReturnFromIvr"] | components["schemas"]["AgentEvent_MediaSwith"] | components["schemas"]["AgentEvent_UserMediaAbility"] | components["schemas"]["AgentEvent_Incoming_CallInfo"] | components["schemas"]["AgentEvent_Agent_Occupyed"] | components["schemas"]["AgentEvent_Preview"] | components["schemas"]["AgentEvent_Preview_CallOut"] | components["schemas"]["AgentEvent_Preview_CallOut_Ex"] | components["schemas"]["AgentMediaEvent_Record"] | components["schemas"]["AgentMediaEvent_Record_Fail"] | components["schemas"]["AgentMediaEvent_StopRecordDone"] | components["schemas"]["AgentMediaEvent_StartRecordScreen_Succ"] | components["schemas"]["AgentMediaEvent_StartRecordScreen_Fail"] | components["schemas"]["AgentMediaEvent_StopRecordScreen_Succ"] | components["schemas"]["AgentMediaEvent_StopRecordScreen_Fail"] | components["schemas"]["AgentMediaEvent_Play"] | components["schemas"]["AgentMediaEvent_Play_Succ"] | components["schemas"]["AgentMediaEvent_Play_Fail"] | components["schemas"]["AgentMediaEvent_StopPlayDone"] | components["schemas"]["AgentMediaEvent_PausePlayDone"] | components["schemas"]["AgentMediaEvent_ResumePlayDone"] | components["schemas"]["AgentMediaEvent_JumpPlayDone"] | components["schemas"]["QC_AgentState_Notify"] | components["schemas"]["AgentOther_BeQcStart"] | components["schemas"]["AgentOther_BeQcStop"] | components["schemas"]["AgentOther_PhoneUnknow"] | components["schemas"]["AgentOther_PhoneRelease"] | components["schemas"]["AgentOther_PhoneOffhook"] | components["schemas"]["AgentOther_PhoneAlerting"] | components["schemas"]["AgentOther_InService"] | components["schemas"]["AgentOther_ShutdownService"] | components["schemas"]["AgentOther_All_Agent_Busy"] | components["schemas"]["AgentEvent_MessageData"] | components["schemas"]["AgentEvent_RequestConnect"] | components["schemas"]["AgentEvent_ImageCapture"] | components["schemas"]["AgentConf_RequestSuccess"] | components["schemas"]["AgentConf_RequestFailed"] | components["schemas"]["AgentConf_SelfJoinResult"] | components["schemas"]["AgentConf_Timeout"] | components["schemas"]["AgentConf_Ringing"] | components["schemas"]["AgentConf_ParticipantChanged"] | components["schemas"]["AgentConf_SelfLeaveResult"] | components["schemas"]["AgentConf_PresidentChanged"] | components["schemas"]["AgentConf_StopVoice"] | components["schemas"]["AgentConf_StopParticipantVoice"] | components["schemas"]["AgentEvent_linkageCapability"] | components["schemas"]["AgentEvent_linkagePhoneStatus"] | components["schemas"]["AgentEvent_linkagePhoneMute"] | components["schemas"]["AgentEvent_linkagePhoneUnMute"] | components["schemas"]["AgentEvent_linkagePhoneTransferOut"] | components["schemas"]["AgentEvent_linkagePhoneTransferOut_Result"] | components["schemas"]["AgentEvent_linkagePhoneHold"] | components["schemas"]["AgentEvent_linkagePhoneUnHold"] | components["schemas"]["AgentEvent_linkagePhoneCallOut"] | components["schemas"]["AgentEvent_Offline_Queue_Call"];
        /**
         * @description A call has engaged the agent: it is reserved for one, ringing or talking. This is not the busy state that an agent chooses, which AgentState_SetNotReady_Success announces.
         * @example {
         *       "eventType": "AgentState_Busy",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_Busy: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Busy";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent has entered the wrap-up (work) state.
         * @example {
         *       "eventType": "AgentState_Work",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_Work: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Work";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent has become idle and can be given calls.
         * @example {
         *       "eventType": "AgentState_Ready",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_Ready: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Ready";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent is now busy (not ready), because it asked for that or because the platform set it so. The reason tells which.
         * @example {
         *       "eventType": "AgentState_SetNotReady_Success",
         *       "workNo": "1001",
         *       "content": {
         *         "reason": "200"
         *       }
         *     }
         */
        AgentState_SetNotReady_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_SetNotReady_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Why the agent is busy. */
            content: {
                /** @description Reason code: "0" to "5", "7", or a code from "200" to "250" that the business side has defined. */
                reason?: string;
            };
        };
        /**
         * @description The agent has left the busy state.
         * @example {
         *       "eventType": "AgentState_CancelNotReady_Success",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_CancelNotReady_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_CancelNotReady_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent is now at rest. A rest request is granted later than it is answered, so this event is what confirms it.
         * @example {
         *       "eventType": "AgentState_SetRest_Success",
         *       "workNo": "1001",
         *       "content": {
         *         "reason": "200"
         *       }
         *     }
         */
        AgentState_SetRest_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_SetRest_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The cause of the rest. The documentation says that there is nothing more to tell; its example sends the cause. */
            content: {
                /** @description Rest cause code. */
                reason?: string;
            } | null;
        };
        /**
         * @description The agent has left the rest state.
         * @example {
         *       "eventType": "AgentState_CancelRest_Success",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_CancelRest_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_CancelRest_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The rest time that the agent asked for is over. The agent stays at rest until it cancels the rest, so a desktop reminds it.
         * @example {
         *       "eventType": "AgentState_Rest_Timeout",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_Rest_Timeout: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Rest_Timeout";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent's request to enter the wrap-up (work) state took effect.
         * @example {
         *       "eventType": "AgentState_SetWork_Success",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_SetWork_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_SetWork_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Presumably null, as with the other events of agent states. */
            content?: unknown;
        };
        /**
         * @description The agent has left the wrap-up (work) state.
         * @example {
         *       "eventType": "AgentState_CancelWork_Success",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentState_CancelWork_Success: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_CancelWork_Success";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description Another agent has sent a note. The event does not carry its text.
         * @example {
         *       "eventType": "AgentOther_Note",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentOther_Note: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_Note";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description An inspector has set this agent idle. Clients treat it like AgentState_Ready.
         * @example {
         *       "eventType": "AgentState_Force_Ready",
         *       "workNo": "1001"
         *     }
         */
        AgentState_Force_Ready: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Force_Ready";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description An inspector has set this agent busy. Clients treat it like AgentState_SetNotReady_Success.
         * @example {
         *       "eventType": "AgentState_Force_SetNotReady",
         *       "workNo": "1001"
         *     }
         */
        AgentState_Force_SetNotReady: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentState_Force_SetNotReady";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description A call or text session of the agent is established. A desktop usually shows the customer at this moment.
         * @example {
         *       "eventType": "AgentEvent_Talking",
         *       "workNo": "1001",
         *       "content": {
         *         "caller": "10010001",
         *         "callid": "1700000000-101",
         *         "called": "10020002",
         *         "feature": "7",
         *         "type": "main",
         *         "mediaAbility": "1"
         *       }
         *     }
         */
        AgentEvent_Talking: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Talking";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Calling number. */
                caller?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Called number. */
                called?: string;
                /**
                 * @description Call type.
                 *     - 0: Common inbound call
                 *     - 6: Internal call
                 *     - 7: Common outbound call
                 *     - 40: Reserved (scheduled) outbound call
                 *     - 41: Preoccupied outbound call
                 *     - 43: Predicted outbound call
                 *     - 44: Previewed outbound call
                 *     - 45: Reserved callback
                 *     - 51: Internal two-party consultation
                 *     - 52: Internal three-party consultation
                 *     - 53: Multi-party call
                 * @enum {string}
                 */
                feature?: "0" | "6" | "7" | "40" | "41" | "43" | "44" | "45" | "51" | "52" | "53";
                /** @description Role of the call for this agent. */
                type?: components["schemas"]["CallRole"];
                /**
                 * @description Media capability of the call.
                 *     - 1: Voice
                 *     - 3: Voice and video
                 *     - 5: Text
                 *     - 6: H5 (web) video
                 * @enum {string}
                 */
                mediaAbility?: "1" | "3" | "5" | "6";
            };
        };
        /**
         * @description The party that the agent is about to talk to is ringing: the phone of a customer, or the called agent of an internal call. A desktop shows that the call is on its way.
         * @example {
         *       "eventType": "AgentEvent_Customer_Alerting",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "otherPhoneWorkno": "",
         *         "otherPhone": "10020002",
         *         "type": "main"
         *       }
         *     }
         */
        AgentEvent_Customer_Alerting: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Customer_Alerting";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The ringing party. */
            content: {
                /** @description Number of the ringing party; for an internal call the ID of the called agent. */
                otherPhone?: string;
                /** @description The ringing agent; empty when a customer is ringing. */
                otherPhoneWorkno?: components["schemas"]["AgentId"] | "";
                /** @description Call ID. */
                callid?: string;
                /** @description Role of the call for this agent. */
                type?: components["schemas"]["CallRole"];
            };
        };
        /**
         * @description The agent's call is now on hold.
         * @example {
         *       "eventType": "AgentEvent_Hold",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Hold: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Hold";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The agent is now in a three-party call.
         * @example {
         *       "eventType": "AgentEvent_Conference",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "partner": "1002,10020002"
         *       }
         *     }
         */
        AgentEvent_Conference: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Conference";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call and its other parties. */
            content: {
                /** @description Numbers of the other parties, separated by commas. */
                partner?: string;
                /** @description Call ID. */
                callid?: string;
            };
        };
        /**
         * @description An outbound call of the agent has failed, for example because the number is wrong. A desktop closes the call; OUTBOUND_DETECT_EVENT may tell the cause.
         * @example {
         *       "eventType": "AgentEvent_Call_Out_Fail",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Call_Out_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Call_Out_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description Tells why an outbound call failed. How exact that is depends on what the network of the carrier or the voice gateway signals.
         * @example {
         *       "eventType": "OUTBOUND_DETECT_EVENT",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101",
         *         "detect": 1552,
         *         "desc": "The calling number is not allowed"
         *       }
         *     }
         */
        OUTBOUND_DETECT_EVENT: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "OUTBOUND_DETECT_EVENT";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The cause of the failure. */
            content: {
                /** @description Call ID. */
                callId?: string;
                /** @description Cause code, for example 1552. */
                detect?: number;
                /** @description Text of the cause. */
                desc?: string;
            };
        };
        /**
         * @description An internal call (from agent to agent) that the agent made has failed.
         * @example {
         *       "eventType": "AgentEvent_Inside_Call_Fail",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Inside_Call_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Inside_Call_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description A call that waited for the agent to answer was dropped, because the agent did not answer in time or rejected it.
         * @example {
         *       "eventType": "AgentEvent_No_Answer",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_No_Answer: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_No_Answer";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The agent has left the call. A desktop closes it.
         * @example {
         *       "eventType": "AgentEvent_Call_Release",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Call_Release: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Call_Release";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The customer has left the call.
         * @example {
         *       "eventType": "AgentEvent_Customer_Release",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "number": "10010001"
         *       }
         *     }
         */
        AgentEvent_Customer_Release: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Customer_Release";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call and the customer. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Number of the customer. */
                number?: string;
            };
        };
        /**
         * @description A call has come in and, in automatic answer mode, has been answered for the agent; AgentEvent_Talking follows.
         * @example {
         *       "eventType": "AgentEvent_Auto_Answer",
         *       "workNo": "1001",
         *       "content": {
         *         "caller": "10010001",
         *         "transfer": "no",
         *         "callid": "1700000000-101",
         *         "transfrom": "",
         *         "called": "1001",
         *         "type": "main",
         *         "mediaAbility": "1",
         *         "feature": "0",
         *         "mediaType": 5
         *       }
         *     }
         */
        AgentEvent_Auto_Answer: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Auto_Answer";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Calling number. */
                caller?: string;
                /**
                 * @description Whether the call came by a transfer.
                 *     - yes: The call was transferred
                 *     - no: The call was not transferred
                 * @enum {string}
                 */
                transfer?: "yes" | "no";
                /** @description Called number. */
                called?: string;
                /** @description Where the transfer came from; empty when the call was not transferred. */
                transfrom?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Role of the call for this agent. */
                type?: components["schemas"]["CallRole"];
                /**
                 * @description Call type. It belongs to the call ID and stays the same when the call is transferred.
                 *     - 0: Common inbound call
                 *     - 7: Common outbound call
                 *     - 43: Predicted outbound call
                 * @enum {string}
                 */
                feature?: "0" | "7" | "43";
                /** @description Media capability of the call. */
                mediaAbility?: components["schemas"]["EventMediaAbility"];
                /** @description Media type of the call. */
                mediaType?: components["schemas"]["EventMediaType"];
            };
        };
        /**
         * @description A call has come in and waits for the agent to answer it. A desktop rings and offers to answer or to reject the call.
         * @example {
         *       "eventType": "AgentEvent_Ringing",
         *       "workNo": "1001",
         *       "content": {
         *         "caller": "10010001",
         *         "transfer": "no",
         *         "callid": "1700000000-101",
         *         "transfrom": "",
         *         "called": "1001",
         *         "type": "main",
         *         "mediaAbility": "1",
         *         "feature": "0"
         *       }
         *     }
         */
        AgentEvent_Ringing: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Ringing";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Calling number; it begins with a or A when an agent calls. */
                caller?: string;
                /**
                 * @description Whether the call came by a transfer.
                 *     - yes: The call was transferred
                 *     - no: The call was not transferred
                 * @enum {string}
                 */
                transfer?: "yes" | "no";
                /** @description Called number; it begins with a or A when it is an agent. */
                called?: string;
                /** @description Where the transfer came from; empty when the call was not transferred. */
                transfrom?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Role of the call for this agent. */
                type?: components["schemas"]["CallRole"];
                /**
                 * @description Call type.
                 *     - 0: Common inbound call
                 *     - 7: Common outbound call
                 * @enum {string}
                 */
                feature?: "0" | "7";
                /** @description Media capability of the call. */
                mediaAbility?: components["schemas"]["EventMediaAbility"];
                /** @description Media type of the call. */
                mediaType?: components["schemas"]["EventMediaType"];
            };
        };
        /**
         * @description A call could not be connected for the agent, for example because the agent or the called party did not answer. A desktop closes the call.
         * @example {
         *       "eventType": "AgentEvent_Connect_Fail",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Connect_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Connect_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The agent's request for internal help (a consultation) has failed.
         * @example {
         *       "eventType": "AgentEvent_Consult_Fail",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_Consult_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Consult_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The result of a success transfer of a call or text session, sent to the agent that started it. That agent is let go only when the target answers or the customer hangs up meanwhile; otherwise the transfer has failed and the agent keeps talking.
         * @example {
         *       "eventType": "AgentEvent_SuccTransResult",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 1,
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_SuccTransResult: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_SuccTransResult";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The result of the transfer. */
            content: {
                /** @description Call ID. */
                callId?: string;
                /** @description 0 when the transfer succeeded; any other number when it failed. */
                result?: number;
            };
        };
        /**
         * @description A call that the agent transferred to an IVR flow in suspend mode has come back to the agent.
         * @example {
         *       "eventType": "AgentEvent_ReturnFromIvr",
         *       "workNo": "1001",
         *       "content": "1700000000-101"
         *     }
         */
        AgentEvent_ReturnFromIvr: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_ReturnFromIvr";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call ID, as a bare string. */
            content: string;
        };
        /**
         * @description The result of switching a call between voice and video. A desktop shows or hides the video.
         * @example {
         *       "eventType": "AgentEvent_MediaSwith",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "reason": 0,
         *         "caller": "",
         *         "mediaType": 3,
         *         "called": "10020002",
         *         "jsonKey": [
         *           "callid",
         *           "reason",
         *           "caller",
         *           "mediaType",
         *           "called"
         *         ]
         *       },
         *       "jsonKey": [
         *         "eventType",
         *         "workNo",
         *         "content"
         *       ]
         *     }
         */
        AgentEvent_MediaSwith: {
            /**
             * @description The name of the event, which the gateway spells so.
             * @constant
             */
            eventType: "AgentEvent_MediaSwith";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call and its media. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description 0 when the switch succeeded; any other number when it failed. */
                reason?: number;
                /** @description Calling number; may be empty. */
                caller?: string;
                /** @description Called number. */
                called?: string;
                /** @description Media of the call after the switch; 3 is video. */
                mediaType?: number;
                jsonKey?: components["schemas"]["KeyOrder"];
            };
            jsonKey?: components["schemas"]["KeyOrder"];
        };
        /**
         * @description An inbound call has been given to the agent. Tells from which skill queue it comes and whether an agent has released it before.
         * @example {
         *       "eventType": "AgentEvent_Incoming_CallInfo",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101",
         *         "skillName": "defaultSkill",
         *         "skillId": 1,
         *         "caller": "10010001",
         *         "called": "10020002",
         *         "lastReleaseAgentId": 65535,
         *         "mediaType": 19,
         *         "releaseAndReQueueCount": 0,
         *         "releaseAndReQueueCallFlag": 0
         *       }
         *     }
         */
        AgentEvent_Incoming_CallInfo: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Incoming_CallInfo";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call and its way to the agent. */
            content: {
                /** @description Call ID. */
                callId?: string;
                /** @description Name of the skill queue. */
                skillName?: string;
                /** @description ID of the skill queue. */
                skillId?: number;
                /** @description Calling number. */
                caller?: string;
                /** @description Called number. */
                called?: string;
                /** @description The agent who released this call last, as a number. The documentation's example sends 65535 for a call that no agent released. */
                lastReleaseAgentId?: components["schemas"]["AgentId"] | 65535;
                /** @description Media type of the call. */
                mediaType?: components["schemas"]["EventMediaType"];
                /** @description How often an agent released the call and it was routed again. */
                releaseAndReQueueCount?: number;
                /**
                 * @description Whether the call was routed again after an agent released it.
                 *     - 0: It was not routed again
                 *     - 1: It was routed again
                 * @enum {integer}
                 */
                releaseAndReQueueCallFlag?: 0 | 1;
            };
        };
        /**
         * @description The agent has been reserved for a call of an outbound task. A desktop prepares for the call.
         * @example {
         *       "eventType": "AgentEvent_Agent_Occupyed",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentEvent_Agent_Occupyed: {
            /**
             * @description The name of the event, which the gateway spells so.
             * @constant
             */
            eventType: "AgentEvent_Agent_Occupyed";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent is offered a preview of an outbound call.
         * @example {
         *       "eventType": "AgentEvent_Preview",
         *       "workNo": "1001",
         *       "content": {
         *         "controlid": "1536",
         *         "dialeddigits": ""
         *       }
         *     }
         */
        AgentEvent_Preview: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call to preview. */
            content: {
                /** @description Control block number of the previewed call. */
                controlid?: string;
                /** @description Number to be called; may be empty. */
                dialeddigits?: string;
            };
        };
        /**
         * @description The agent is offered a previewed outbound call to one number. A desktop shows it to the agent, who then has it called.
         * @example {
         *       "eventType": "AgentEvent_Preview_CallOut",
         *       "workNo": "1001",
         *       "content": {
         *         "controlid": "0",
         *         "dialeddigits": "10020002",
         *         "callData": "demo"
         *       }
         *     }
         */
        AgentEvent_Preview_CallOut: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview_CallOut";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call to preview. */
            content: {
                /** @description Control block number of the previewed call. */
                controlid?: string;
                /** @description Number to be called, at most 24 digits. */
                dialeddigits?: string;
                /** @description Call-associated data, at most 16 KB (16384 bytes). */
                callData?: string;
            };
        };
        /**
         * @description The agent is offered a previewed outbound call that may name several numbers. A desktop shows it to the agent, who then has a number called.
         * @example {
         *       "eventType": "AgentEvent_Preview_CallOut_Ex",
         *       "workNo": "1001",
         *       "content": {
         *         "dialeddigits": "100,101",
         *         "controlid": "1536",
         *         "callData": "4"
         *       }
         *     }
         */
        AgentEvent_Preview_CallOut_Ex: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview_CallOut_Ex";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call to preview. */
            content: {
                /** @description Control block number of the previewed call. */
                controlid?: string;
                /** @description Numbers to be called, separated by commas, at most 120 characters together. */
                dialeddigits?: string;
                /** @description Call-associated data, at most 16 KB (16384 bytes). */
                callData?: string;
            };
        };
        /**
         * @description Recording of the agent has started: voice, video recorded by the platform (RSE) or video recorded by a third party. recordID and locationId are what the interfaces for playing and downloading need later.
         * @example {
         *       "eventType": "AgentMediaEvent_Record",
         *       "workNo": "1001",
         *       "content": {
         *         "taskId": 5001,
         *         "caller": "10010001",
         *         "recordID": "Yc1v1a1001d20240101t1000000",
         *         "called": "10020002",
         *         "locationId": "256",
         *         "fileName": "Y:/1/0/20240101/1001/1000000.V3",
         *         "fileMediaType": "1",
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentMediaEvent_Record: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Record";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The recording. */
            content: components["schemas"]["RecordingTask"];
        };
        /**
         * @description Recording of the agent could not be started.
         * @example {
         *       "eventType": "AgentMediaEvent_Record_Fail",
         *       "workNo": "1001",
         *       "content": {
         *         "taskId": 5001,
         *         "caller": "10010001",
         *         "recordID": "Cc1v1a1001d20240101t1000000",
         *         "called": "10020002",
         *         "locationId": "65535",
         *         "fileName": "C:/1/0/20240101/1001/1000000.V3",
         *         "fileMediaType": "1",
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentMediaEvent_Record_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Record_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The recording that failed. */
            content: components["schemas"]["RecordingTask"];
        };
        /**
         * @description Recording of the agent has stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordDone",
         *       "workNo": "1001",
         *       "content": {
         *         "beginTime": 1700000000000,
         *         "endTime": 1700000035000,
         *         "fileMediaType": "1",
         *         "taskId": 5001,
         *         "jsonKey": [
         *           "beginTime",
         *           "endTime",
         *           "taskId"
         *         ]
         *       },
         *       "jsonKey": [
         *         "eventType",
         *         "workNo",
         *         "content"
         *       ]
         *     }
         */
        AgentMediaEvent_StopRecordDone: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordDone";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The recording. */
            content: {
                /**
                 * Format: int64
                 * @description Start of the recording in milliseconds since 1970.
                 */
                beginTime?: number;
                /**
                 * Format: int64
                 * @description End of the recording in milliseconds since 1970.
                 */
                endTime?: number;
                /** @description ID of the recording task inside the platform. */
                taskId?: number;
                /**
                 * @description Media of the recording.
                 *     - 1: Voice
                 *     - 2: Video
                 * @enum {string}
                 */
                fileMediaType?: "1" | "2";
                jsonKey?: components["schemas"]["KeyOrder"];
                /**
                 * @description The format of the recording. Since Issue 24.
                 *     - 0: The default format of the resource side
                 *     - 1: VOX, 24K
                 *     - 2: VOX, 32K
                 *     - 3: A-law
                 * @enum {string}
                 */
                recordFormat?: "0" | "1" | "2" | "3";
            };
            jsonKey?: components["schemas"]["KeyOrder"];
        };
        /**
         * @description Playback of a recording begins.
         * @example {
         *       "eventType": "AgentMediaEvent_Play",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The request to play a recording succeeded.
         * @example {
         *       "eventType": "AgentMediaEvent_Play_Succ",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play_Succ: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play_Succ";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The request to play a recording failed.
         * @example {
         *       "eventType": "AgentMediaEvent_Play_Fail",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description Playback of a recording has stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopPlayDone",
         *       "workNo": "1001",
         *       "content": {
         *         "cause": 0
         *       }
         *     }
         */
        AgentMediaEvent_StopPlayDone: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopPlayDone";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description How the playback stopped. */
            content: {
                /**
                 * @description Why the playback stopped.
                 *     - 0: It reached the end
                 *     - 1: The agent stopped it
                 *     - 2: It failed
                 * @enum {integer}
                 */
                cause?: 0 | 1 | 2;
            };
        };
        /**
         * @description Playback of a recording is paused.
         * @example {
         *       "eventType": "AgentMediaEvent_PausePlayDone",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_PausePlayDone: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_PausePlayDone";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description Playback of a recording goes on after a pause.
         * @example {
         *       "eventType": "AgentMediaEvent_ResumePlayDone",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_ResumePlayDone: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_ResumePlayDone";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The fast-forward or rewind of a playback succeeded.
         * @example {
         *       "eventType": "AgentMediaEvent_JumpPlayDone",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentMediaEvent_JumpPlayDone: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_JumpPlayDone";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description Tells an inspector that an agent whom it monitors has signed in or out.
         * @example {
         *       "eventType": "QC_AgentState_Notify",
         *       "workNo": "1009",
         *       "content": {
         *         "subtype": "QC_AgentState_Login",
         *         "monitoredagent": "1001",
         *         "agentname": "1001",
         *         "mediaserver": "CtiServer",
         *         "jsonKey": [
         *           "subtype",
         *           "monitoredagent",
         *           "agentname",
         *           "mediaserver"
         *         ]
         *       },
         *       "jsonKey": [
         *         "eventType",
         *         "workNo",
         *         "content"
         *       ]
         *     }
         */
        QC_AgentState_Notify: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "QC_AgentState_Notify";
            /** @description The inspector who is told. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description What the monitored agent did. */
            content: {
                /**
                 * @description What happened to the monitored agent.
                 *     - QC_AgentState_Login: It signed in
                 *     - QC_AgentState_Logout: It signed out
                 * @enum {string}
                 */
                subtype?: "QC_AgentState_Login" | "QC_AgentState_Logout";
                /** @description The monitored agent. Changed in Issue 24. */
                monitoredagent?: components["schemas"]["AgentId"];
                /** @description Employee ID or user name of the monitored agent. */
                agentname?: string;
                /** @description Server that reports it, for example CtiServer. */
                mediaserver?: string;
                jsonKey?: components["schemas"]["KeyOrder"];
            };
            jsonKey?: components["schemas"]["KeyOrder"];
        };
        /**
         * @description An inspector has begun to listen to this agent, to join its call or to whisper to it. It goes to the inspected agent.
         * @example {
         *       "eventType": "AgentOther_BeQcStart",
         *       "content": {
         *         "qcType": 8,
         *         "qcAgentId": 1009
         *       }
         *     }
         */
        AgentOther_BeQcStart: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_BeQcStart";
            /** @description The inspected agent. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description The inspection. */
            content: {
                /** @description The inspector, as a number. Changed in Issue 24. */
                qcAgentId?: components["schemas"]["AgentId"];
                /**
                 * @description Kind of inspection.
                 *     - 8: Listening
                 *     - 9: Insertion
                 *     - 20172: Whispering
                 *     - 20173: Whispering
                 * @enum {integer}
                 */
                qcType?: 8 | 9 | 20172 | 20173;
            };
        };
        /**
         * @description The inspection of this agent has ended. It goes to the inspected agent.
         * @example {
         *       "eventType": "AgentOther_BeQcStop",
         *       "content": {
         *         "qcType": 8,
         *         "qcAgentId": 1009
         *       }
         *     }
         */
        AgentOther_BeQcStop: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_BeQcStop";
            /** @description The inspected agent. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description The inspection. */
            content: {
                /** @description The inspector, as a number. Changed in Issue 24. */
                qcAgentId?: components["schemas"]["AgentId"];
                /**
                 * @description Kind of inspection.
                 *     - 8: Listening
                 *     - 9: Insertion
                 *     - 20172: Whispering
                 *     - 20173: Whispering
                 * @enum {integer}
                 */
                qcType?: 8 | 9 | 20172 | 20173;
            };
        };
        /**
         * @description The state of the agent's phone is unknown.
         * @example {
         *       "eventType": "AgentOther_PhoneUnknow",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentOther_PhoneUnknow: {
            /**
             * @description The name of the event, which the gateway spells so.
             * @constant
             */
            eventType: "AgentOther_PhoneUnknow";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent's phone is on hook.
         * @example {
         *       "eventType": "AgentOther_PhoneRelease",
         *       "workNo": "1001",
         *       "content": {
         *         "phoneState": 3
         *       }
         *     }
         */
        AgentOther_PhoneRelease: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneRelease";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description How the phone came to be on hook. */
            content: {
                /**
                 * @description Who hung up.
                 *     - 2: The agent hung up
                 *     - 3: The platform hung up
                 * @enum {integer}
                 */
                phoneState?: 2 | 3;
            };
        };
        /**
         * @description The agent's phone is off hook.
         * @example {
         *       "eventType": "AgentOther_PhoneOffhook",
         *       "workNo": "1001",
         *       "content": {
         *         "type": "main"
         *       }
         *     }
         */
        AgentOther_PhoneOffhook: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneOffhook";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call on the phone. */
            content: {
                /**
                 * @description Role of the call for this agent.
                 *     - unknown: Unknown call
                 *     - main: Main call
                 *     - assistant: Assistant (help) call
                 * @enum {string}
                 */
                type?: "unknown" | "main" | "assistant";
            };
        };
        /**
         * @description The agent's phone is ringing.
         * @example {
         *       "eventType": "AgentOther_PhoneAlerting",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentOther_PhoneAlerting: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneAlerting";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent's sign-in has begun. Clients take the agent as signed in; AgentState_Ready follows when its skills are set.
         * @example {
         *       "eventType": "AgentOther_InService",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentOther_InService: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_InService";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description The agent has been signed out. A desktop stops polling.
         * @example {
         *       "eventType": "AgentOther_ShutdownService",
         *       "workNo": "1001",
         *       "content": {
         *         "loginTime": "1700000000000"
         *       }
         *     }
         */
        AgentOther_ShutdownService: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_ShutdownService";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The session that has ended. */
            content: {
                /** @description Time of the sign-in in milliseconds since 1970, as digits in a string. */
                loginTime?: string;
            };
        };
        /**
         * @description All agents are busy at present.
         * @example {
         *       "eventType": "AgentOther_All_Agent_Busy",
         *       "workNo": "1001",
         *       "content": null
         *     }
         */
        AgentOther_All_Agent_Busy: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentOther_All_Agent_Busy";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Always null. */
            content: null;
        };
        /**
         * @description A message of the customer has arrived in a text session. A desktop appends it to the conversation.
         * @example {
         *       "eventType": "AgentEvent_MessageData",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "caller": "10010001",
         *         "called": "10020002",
         *         "feature": 0,
         *         "type": "main",
         *         "message": "hello",
         *         "mediaAbility": "5",
         *         "jsonKey": [
         *           "callid",
         *           "caller",
         *           "called",
         *           "feature",
         *           "type",
         *           "message",
         *           "mediaAbility"
         *         ]
         *       },
         *       "jsonKey": [
         *         "eventType",
         *         "workNo",
         *         "content"
         *       ]
         *     }
         */
        AgentEvent_MessageData: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_MessageData";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The message and its session. */
            content: {
                /** @description Call ID of the session. */
                callid?: string;
                /** @description Calling number. */
                caller?: string;
                /** @description Called number. */
                called?: string;
                /**
                 * @description Call type, a number here and a string in the events of calls.
                 *     - 0: Common inbound call
                 *     - 7: Common outbound call
                 * @enum {integer}
                 */
                feature?: 0 | 7;
                /** @description Role of the session for this agent. */
                type?: components["schemas"]["CallRole"];
                /** @description Text of the message. */
                message?: string;
                /** @description Media capability of the session. */
                mediaAbility?: components["schemas"]["EventMediaAbility"];
                jsonKey?: components["schemas"]["KeyOrder"];
            };
            jsonKey?: components["schemas"]["KeyOrder"];
        };
        /**
         * @description The access data of an H5 video room, sent after getconnectinfo was called. A desktop joins the room with them.
         * @example {
         *       "eventType": "AgentEvent_RequestConnect",
         *       "workNo": "1001",
         *       "content": {
         *         "userId": "1001",
         *         "ctime": "1700000000",
         *         "channelId": "1700000-345",
         *         "appId": "app0",
         *         "ip": "192.0.2.1",
         *         "port": "6500",
         *         "role": "0",
         *         "signalingDomainIn": "https://in.example.com",
         *         "signalingDomainOut": "https://out.example.com",
         *         "locationId": "65535",
         *         "signature": "xxx"
         *       }
         *     }
         */
        AgentEvent_RequestConnect: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_RequestConnect";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The access data. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description The agent. Changed in Issue 24. */
                userId?: components["schemas"]["AgentId"];
                /** @description Time at which the data expire. */
                ctime?: string;
                /** @description ID of the room (channel). */
                channelId?: string;
                /** @description Role of the agent in the room. */
                role?: string;
                /** @description IP address of the media server access point. */
                ip?: string;
                /** @description Port of the media server access point, as digits in a string. */
                port?: string;
                /** @description Inner signalling address (a URL). */
                signalingDomainIn?: string;
                /** @description Outer signalling address (a URL). */
                signalingDomainOut?: string;
                /** @description ID of the node, as digits in a string. */
                locationId?: string;
                /** @description Signature of the access data. */
                signature?: string;
                /** @description Identification of the user. */
                appId?: string;
            };
        };
        /**
         * @description The result of a screenshot that imagecapture took in an H5 video call.
         * @example {
         *       "eventType": "AgentEvent_ImageCapture",
         *       "workNo": "1001",
         *       "content": {
         *         "callid": "1700000000-101",
         *         "result": 0,
         *         "filename": "F:/1/1/20240101/1001/1000000.jpg",
         *         "locationId": 256
         *       }
         *     }
         */
        AgentEvent_ImageCapture: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_ImageCapture";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The screenshot. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Address of the screenshot file. */
                filename?: string;
                /** @description ID of the node that holds the file. */
                locationId?: number;
                /**
                 * @description Result of the screenshot.
                 *     - 0: Success
                 *     - 1: Failure
                 *     - 2: The user refused
                 * @enum {integer}
                 */
                result?: 0 | 1 | 2;
            };
        };
        /**
         * @description The conference that the agent applied for exists and its chairperson has joined. Only now may the chairperson use the other conference interfaces.
         * @example {
         *       "eventType": "AgentConf_RequestSuccess",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1030400
         *       }
         *     }
         */
        AgentConf_RequestSuccess: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_RequestSuccess";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description The agent's application for a conference has failed.
         * @example {
         *       "eventType": "AgentConf_RequestFailed",
         *       "workNo": "1001",
         *       "content": {
         *         "cause": 21234
         *       }
         *     }
         */
        AgentConf_RequestFailed: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_RequestFailed";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description Why it failed. */
            content: {
                /** @description Cause code. */
                cause?: number;
            };
        };
        /**
         * @description This agent has joined the conference. The chairperson still waits for AgentConf_RequestSuccess.
         * @example {
         *       "eventType": "AgentConf_SelfJoinResult",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1030400
         *       }
         *     }
         */
        AgentConf_SelfJoinResult: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_SelfJoinResult";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description The conference has come to the time before its end that was set for a reminder. Unless it is extended with prolongtime, it is released at its end.
         * @example {
         *       "eventType": "AgentConf_Timeout",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1030400
         *       }
         *     }
         */
        AgentConf_Timeout: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_Timeout";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description The agent is invited to a conference. A desktop offers to answer or to reject.
         * @example {
         *       "eventType": "AgentConf_Ringing",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1030400
         *       }
         *     }
         */
        AgentConf_Ringing: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_Ringing";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description A participant of the conference has joined, left, become chairperson, been muted or unmuted, or been held or unheld.
         * @example {
         *       "eventType": "AgentConf_ParticipantChanged",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 0,
         *         "changeReason": 255,
         *         "changeType": 3,
         *         "confId": 1031168,
         *         "participant": "1001",
         *         "participantType": 9,
         *         "deviceCallType": 0,
         *         "deviceType": 0
         *       }
         *     }
         */
        AgentConf_ParticipantChanged: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_ParticipantChanged";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The participant and what changed. */
            content: {
                /** @description 0 when the change succeeded; any other number when it failed. */
                result?: number;
                /**
                 * @description Kind of change.
                 *     - 0: Joined
                 *     - 1: Left
                 *     - 2: Became chairperson
                 *     - 3: Muted
                 *     - 4: Unmuted
                 *     - 5: Held
                 *     - 6: No longer held
                 * @enum {integer}
                 */
                changeType?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                /**
                 * @description Why a participant left; it has a meaning only when changeType is 1. The documentation's example sends 255 with another change.
                 *     - 0: Left on its own
                 *     - 1: Removed by the chairperson
                 *     - 2: Hung up
                 *     - 3: The conference ended
                 *     - 4: The participating agent signed out
                 *     - 6: Forced out for another reason
                 *     - 255: The change is not a leave
                 * @enum {integer}
                 */
                changeReason?: 0 | 1 | 2 | 3 | 4 | 6 | 255;
                /** @description Conference ID. */
                confId?: number;
                /** @description The participant, a phone number or an agent ID as participantType says. */
                participant?: string;
                /**
                 * @description Kind of participant.
                 *     - 6: Phone number
                 *     - 9: Agent ID
                 * @enum {integer}
                 */
                participantType?: 6 | 9;
                /** @description User-defined call type of the participant's device. */
                deviceCallType?: number;
                /** @description User-defined type of the participant's device. */
                deviceType?: number;
            };
        };
        /**
         * @description This agent has left the conference.
         * @example {
         *       "eventType": "AgentConf_SelfLeaveResult",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1030400
         *       }
         *     }
         */
        AgentConf_SelfLeaveResult: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_SelfLeaveResult";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description This agent has become the chairperson of the conference.
         * @example {
         *       "eventType": "AgentConf_PresidentChanged",
         *       "workNo": "1001",
         *       "content": {
         *         "confId": 1031168
         *       }
         *     }
         */
        AgentConf_PresidentChanged: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_PresidentChanged";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The conference. */
            content: {
                /** @description Conference ID. */
                confId?: number;
            };
        };
        /**
         * @description An announcement to the whole conference has ended.
         * @example {
         *       "eventType": "AgentConf_StopVoice",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentConf_StopVoice: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_StopVoice";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description How the announcement ended. */
            content: {
                /**
                 * @description Result of stopping the announcement.
                 *     - 0: Success
                 *     - 1: Failure
                 * @enum {integer}
                 */
                result?: 0 | 1;
            };
        };
        /**
         * @description An announcement to one participant of the conference has ended.
         * @example {
         *       "eventType": "AgentConf_StopParticipantVoice",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentConf_StopParticipantVoice: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentConf_StopParticipantVoice";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description How the announcement ended. */
            content: {
                /**
                 * @description Result of stopping the announcement.
                 *     - 0: Success
                 *     - 1: Failure
                 * @enum {integer}
                 */
                result?: 0 | 1;
            };
        };
        /**
         * @description Tells whether the agent's phone could be linked. Only eSpace 7910 phones on the contact-centre network can be.
         * @example {
         *       "eventType": "AgentEvent_linkageCapability",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentEvent_linkageCapability: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkageCapability";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The result of linking. */
            content: {
                /** @description 0 when the phone is linked; any other number when linking failed. */
                result?: number;
            };
        };
        /**
         * @description The state of the agent's linked phone has changed.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneStatus",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 2
         *       }
         *     }
         */
        AgentEvent_linkagePhoneStatus: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneStatus";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The phone. */
            content: {
                /**
                 * @description State of the phone.
                 *     - 0: Off hook
                 *     - 1: On hook
                 *     - 2: Talking
                 *     - 3: Online
                 *     - 4: Offline
                 *     - 5: Ringing
                 * @enum {integer}
                 */
                result?: 0 | 1 | 2 | 3 | 4 | 5;
            };
        };
        /**
         * @description The agent has muted a call with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneMute",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneMute: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneMute";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * @description The agent has unmuted a call with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneUnMute",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneUnMute: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneUnMute";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * @description The agent is transferring its current call with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneTransferOut",
         *       "workNo": "1001",
         *       "content": {
         *         "addrOut": {
         *           "address": "70002",
         *           "addressType": 6
         *         },
         *         "addrSelf": {
         *           "address": "70001",
         *           "addressType": 6
         *         }
         *       }
         *     }
         */
        AgentEvent_linkagePhoneTransferOut: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneTransferOut";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The two ends of the transfer. */
            content: {
                /** @description The target of the transfer. */
                addrOut?: components["schemas"]["PhoneAddress"];
                /** @description The agent's own phone. */
                addrSelf?: components["schemas"]["PhoneAddress"];
            };
        };
        /**
         * @description The result of a transfer that the agent made with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneTransferOut_Result",
         *       "workNo": "1001",
         *       "content": {
         *         "result": 1138,
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneTransferOut_Result: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneTransferOut_Result";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The result of the transfer. */
            content: {
                /** @description 0 when the transfer succeeded; any other number, for example 1138, when it failed. */
                result?: number;
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * @description The agent has put a call on hold with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneHold",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneHold: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneHold";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * @description The agent has taken a held call back with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneUnHold",
         *       "workNo": "1001",
         *       "content": {
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneUnHold: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneUnHold";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * @description The agent is dialling out with the phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneCallOut",
         *       "workNo": "1001",
         *       "content": {
         *         "addrCalled": {
         *           "address": "70002",
         *           "addressType": 6
         *         },
         *         "addrCaller": {
         *           "address": "70001",
         *           "addressType": 6
         *         },
         *         "skillId": 0,
         *         "callId": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneCallOut: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneCallOut";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call that is being dialled. */
            content: {
                /** @description The called number. */
                addrCalled?: components["schemas"]["PhoneAddress"];
                /** @description The agent's phone. */
                addrCaller?: components["schemas"]["PhoneAddress"];
                /** @description ID of the skill queue. */
                skillId?: number;
                /** @description An ID without use: it is not the ID of the call that comes about. */
                callId?: string;
            };
        };
        /**
         * @description While the agent calls a user, tells whether the user's phone is capable of video. The gateway sends it only when the CTI software parameter P10 is 1 and bit 14 of the UAP software parameter 955 is 0.
         * @example {
         *       "eventType": "AgentEvent_UserMediaAbility",
         *       "workNo": "1001",
         *       "content": {
         *         "userAbility": "1",
         *         "callid": "1700000000-101"
         *       }
         *     }
         */
        AgentEvent_UserMediaAbility: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_UserMediaAbility";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo: components["schemas"]["AgentId"];
            /** @description The call and what the phone can do. */
            content: {
                /**
                 * @description Media capability of the user's phone.
                 *     - 1: Audio
                 *     - 3: Audio and video
                 * @enum {string}
                 */
                userAbility?: "1" | "3";
                /** @description Call ID. */
                callid?: string;
            };
        };
        /**
         * @description Recording of the agent's screen has started. Screen recording is meant for private deployments.
         * @example {
         *       "eventType": "AgentMediaEvent_StartRecordScreen_Succ",
         *       "workNo": "1001"
         *     }
         */
        AgentMediaEvent_StartRecordScreen_Succ: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StartRecordScreen_Succ";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description Recording of the agent's screen could not be started. Screen recording is meant for private deployments.
         * @example {
         *       "eventType": "AgentMediaEvent_StartRecordScreen_Fail",
         *       "workNo": "1001"
         *     }
         */
        AgentMediaEvent_StartRecordScreen_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StartRecordScreen_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description Recording of the agent's screen has stopped. Screen recording is meant for private deployments.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordScreen_Succ",
         *       "workNo": "1001"
         *     }
         */
        AgentMediaEvent_StopRecordScreen_Succ: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordScreen_Succ";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description Recording of the agent's screen could not be stopped. Screen recording is meant for private deployments.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordScreen_Fail",
         *       "workNo": "1001"
         *     }
         */
        AgentMediaEvent_StopRecordScreen_Fail: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordScreen_Fail";
            /** @description The agent that the event belongs to. Changed in Issue 24. */
            workNo?: components["schemas"]["AgentId"];
            /** @description What else the event tells. */
            content?: unknown;
        };
        /**
         * @description What an announcement plays.
         *     - 2: The file that voicePath names
         * @default 2
         * @enum {integer}
         */
        AnnouncementMode: 2;
        /**
         * @description File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
         * @example y:/conf/120/1136287.V3
         */
        AnnouncementFile: string;
        /**
         * @description Kind of address of a participant, digits in a string.
         *     - 6: Phone number
         *     - 9: Agent ID
         * @enum {string}
         */
        ParticipantAddressType: "6" | "9";
        /** @description Phone number or agent ID of a participant, at most 24 characters. */
        ParticipantAddress: string;
        /** @description The call failed; the result may tell why the announcement did. */
        AnnouncementFailure: {
            /** @description Absent, empty, or an object that tells why the announcement failed. */
            result?: {
                /** @description Cause of the failure, as the queuing device (CTI) gave it. */
                errorReason?: number;
            };
        } & components["schemas"]["Failure"];
        /** @description A conference and its participants. */
        Conference: {
            /**
             * Format: int64
             * @description Conference ID.
             */
            confId?: number;
            /**
             * @description State of the conference.
             *     - 0: The participants are talking
             *     - 1: An announcement is playing to the conference
             * @enum {integer}
             */
            confState?: 0 | 1;
            /**
             * Format: int64
             * @description Start of the conference in milliseconds since 1970.
             */
            startTime?: number;
            /** @description Duration that was applied for in minutes. */
            applyConfTime?: number;
            /** @description Time since the start of the conference in minutes. */
            confHaveBeenTime?: number;
            /** @description The participants. */
            addresses?: components["schemas"]["ConferenceParticipant"][];
        };
        /** @description A participant of a conference. */
        ConferenceParticipant: {
            addressType?: components["schemas"]["ParticipantAddressType"];
            /** @description Phone number or agent ID of the participant. */
            address?: string;
            /** @description User-defined call type of the device. Known are 0 (regular call), 1 (group call) and 2 (private call). */
            deviceCallType?: number;
            /** @description User-defined type of the device. Known are 0 (unknown), 1 (ordinary phone), 2 (wireless digital device), 3 (wireless analog device), 4 (shortwave), 5 (mobile phone), 6 (agent) and 7 (eLTE). */
            deviceType?: number;
            /**
             * @description What the participant can do.
             *     - 1: Listen only
             *     - 2: Speak only
             *     - 3: Listen and speak
             * @enum {integer}
             */
            channelAttrib?: 1 | 2 | 3;
            /**
             * @description State of the participant's channel.
             *     - 0: Talking in the conference
             *     - 1: Held
             *     - 2: An announcement is playing to it
             * @enum {integer}
             */
            channelState?: 0 | 1 | 2;
            /**
             * @description Role of the participant.
             *     - 0: Participant
             *     - 1: Chairperson
             * @enum {integer}
             */
            role?: 0 | 1;
            /**
             * Format: int64
             * @description Time of joining in milliseconds since 1970.
             */
            enterTime?: number;
        };
        /**
         * @description An inbound voice call is a callback that the customer asked for by queuing offline. A desktop can then read the offline queuing time from the call data.
         * @example {
         *       "eventType": "AgentEvent_Offline_Queue_Call",
         *       "workNo": "1001",
         *       "content": {
         *         "caller": "10010001",
         *         "orgCallId": "1700000000-101",
         *         "offlineData": ""
         *       }
         *     }
         */
        AgentEvent_Offline_Queue_Call: {
            /**
             * @description The name of the event.
             * @constant
             */
            eventType: "AgentEvent_Offline_Queue_Call";
            /** @description The agent that the event belongs to. */
            workNo: components["schemas"]["AgentId"];
            /** @description The callback. */
            content: {
                /** @description Calling number. */
                caller?: string;
                /** @description ID of the original call that asked for offline queuing. */
                orgCallId?: string;
                /** @description Offline call data; may be empty. */
                offlineData?: string;
            };
        };
    };
    responses: {
        /** @description The call succeeded and gives nothing back, or it failed. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "success",
                 *       "retcode": "0",
                 *       "result": {}
                 *     }
                 */
                "application/json": {
                    message?: components["schemas"]["Message"];
                    retcode: components["schemas"]["SuccessCode"];
                    /** @description Reserved; an empty object. */
                    result?: Record<string, unknown>;
                } | components["schemas"]["Failure"];
            };
        };
        /** @description The call succeeded, or it failed; there is no result. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "success",
                 *       "retcode": "0"
                 *     }
                 */
                "application/json": {
                    message?: components["schemas"]["Message"];
                    retcode: components["schemas"]["SuccessCode"];
                } | components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The agent that performs the operation.
         * @example 1001
         */
        AgentId: components["schemas"]["AgentId"];
    };
    requestBodies: never;
    headers: {
        /** @description The session token. */
        Guid: string;
        /**
         * @description A session token to use from now on, written as "JSESSIONID=" and the value for the request header Guid.
         * @example JSESSIONID=3f2b6c1e-7a54-4b8e-9d0f-5c6a7b8d9e01.AgentGateway1
         */
        SetGuid: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "onlineagent.login": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "<password>",
                 *       "phonenum": "40038",
                 *       "status": "4",
                 *       "releasephone": "true",
                 *       "agenttype": "4"
                 *     }
                 */
                "application/json": {
                    /** @description The password of the agent on the CTI platform, at most 32 characters. */
                    password: string;
                    /** @description The softphone number, at most 24 characters. */
                    phonenum: string;
                    /**
                     * @description How calls are answered; true answers them automatically, false leaves it to the agent.
                     * @default true
                     */
                    autoanswer?: boolean;
                    /**
                     * @description What follows the end of a call. The documentation calls it a boolean; clients also send a string.
                     *     - true: The agent becomes idle
                     *     - false: The agent goes to wrap-up
                     * @default true
                     * @enum {boolean|string}
                     */
                    autoenteridle?: true | false | "true" | "false";
                    /**
                     * @description What happens to the phone when a call ends. The documentation calls it a boolean; its example sends a string.
                     *     - true: The phone is hung up
                     *     - false: The phone stays off the hook (always-off-hook mode)
                     * @default true
                     * @enum {boolean|string}
                     */
                    releasephone?: true | false | "true" | "false";
                    /**
                     * @description The type that the agent signs in as. The documentation calls it an integer; its example sends a string.
                     *     - 4: Agent with PC and phone
                     *     - 11: Agent with PC and video phone
                     * @default 4
                     * @enum {integer|string}
                     */
                    agenttype?: 4 | 11 | "4" | "11";
                    /**
                     * @description The state of the agent right after the sign-in. The documentation calls it an integer; its example sends a string. Changed in Issue 08, 24.
                     *     - 3: Busy
                     *     - 4: Idle
                     *     - 5: Wrap-up
                     *     - 8: Rest
                     * @default 4
                     * @enum {integer|string}
                     */
                    status?: 4 | 5 | "4" | "5" | 3 | "3" | 8 | "8";
                    /**
                     * @description The IPv4 address of the agent, at most 15 characters. IPv6 is not supported.
                     * @default 127.0.0.1
                     */
                    ip?: string;
                    /** @description The IP address of the application gateway on the side of the agent's client. */
                    entryIp?: string;
                    /**
                     * @description Phone linkage. With true the softphone bar and the desk phone control the same call, with false they do not. Works only with eSpace 7910 phones in CC networking.
                     * @default false
                     */
                    phonelinkage?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server WebM. True signs in, false does not.
                     * @default true
                     */
                    checkInWebm?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server MailM. True signs in, false does not.
                     * @default false
                     */
                    checkInMailm?: boolean;
                    /** @description The VC number, at most 24 characters. */
                    vcPhoneNumber?: string;
                    /**
                     * @description Whether an inspector follows the sign-in and sign-out operations of agents. True follows them, false does not.
                     * @default false
                     */
                    listenStatus?: boolean;
                    /** @description The address that events are pushed to, at most 200 characters. Events are pushed only if serviceToken is there as well; otherwise they have to be polled. */
                    callBackUri?: string;
                    /** @description The token that comes with pushed events and proves where they come from. At most 50 characters without special ones. Takes effect only together with callBackUri. */
                    serviceToken?: string;
                    /** @description The sign-in mode. Since Issue 24. */
                    signInMode?: unknown;
                    /** @description How long the agent rests, with status 8. Since Issue 24. */
                    time?: unknown;
                    /** @description Why the agent rests, with status 8. Since Issue 24. */
                    restcause?: unknown;
                };
            };
        };
        responses: {
            /** @description The sign-in information. */
            200: {
                headers: {
                    Guid: components["headers"]["Guid"];
                    "Set-GUID": components["headers"]["SetGuid"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "vdnid": 1,
                     *         "workno": "291",
                     *         "mediatype": "TTF",
                     *         "loginTime": "1471585949806",
                     *         "isForceChange": "false",
                     *         "serverName": "AgentGateway"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The sign-in information. */
                        result: {
                            /** @description The ID of the virtual call centre (VDN). The documentation calls it a string; its example sends a number. */
                            vdnid?: string | number;
                            /** @description The agent that has signed in. Changed in Issue 24. */
                            workno?: components["schemas"]["AgentId"];
                            /** @description Where the agent is signed in, one letter each for CTI server, WebM and MailM. T means signed in, F not. Voice needs the first T, text chat the second; MailM is not supported. */
                            mediatype?: string;
                            /** @description The time of the sign-in in milliseconds since 1970, as digits. */
                            loginTime?: string;
                            /**
                             * @description Whether the password has to be changed after the sign-in. A string, not a boolean.
                             *     - true: The password has to be changed; until then the agent cannot take calls
                             *     - false: The password need not be changed
                             * @enum {string}
                             */
                            isForceChange?: "true" | "false";
                            /** @description The name of the CC-Gateway cluster that the agent signed in to. */
                            serverName?: string;
                            /** @description How many days the password of the agent stays valid, from 0 to 180. Empty when it never expires. Since Issue 05. */
                            timeRemaining?: string;
                            /** @description A code that tells more about the outcome than retcode does. Since Issue 22. */
                            detailCode?: unknown;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.forceLogin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "<password>",
                 *       "phonenum": "40038",
                 *       "status": "4",
                 *       "releasephone": "false",
                 *       "agenttype": "4"
                 *     }
                 */
                "application/json": {
                    /** @description The password of the agent on the CTI platform, at most 32 characters. */
                    password: string;
                    /** @description The softphone number, at most 24 characters. */
                    phonenum: string;
                    /**
                     * @description How calls are answered; true answers them automatically, false leaves it to the agent.
                     * @default true
                     */
                    autoanswer?: boolean;
                    /**
                     * @description What follows the end of a call. The documentation calls it a boolean; clients also send a string.
                     *     - true: The agent becomes idle
                     *     - false: The agent goes to wrap-up
                     * @default true
                     * @enum {boolean|string}
                     */
                    autoenteridle?: true | false | "true" | "false";
                    /**
                     * @description What happens to the phone when a call ends. The documentation calls it a boolean; its example sends a string.
                     *     - true: The phone is hung up
                     *     - false: The phone stays off the hook (always-off-hook mode)
                     * @default false
                     * @enum {boolean|string}
                     */
                    releasephone?: true | false | "true" | "false";
                    /**
                     * @description The type that the agent signs in as. The documentation calls it an integer; its example sends a string.
                     *     - 4: Agent with PC and phone
                     *     - 11: Agent with PC and video phone
                     * @default 4
                     * @enum {integer|string}
                     */
                    agenttype?: 4 | 11 | "4" | "11";
                    /**
                     * @description The state of the agent right after the sign-in. The documentation calls it an integer; its example sends a string. Changed in Issue 08, 24.
                     *     - 3: Busy
                     *     - 4: Idle
                     *     - 5: Wrap-up
                     *     - 8: Rest
                     * @default 4
                     * @enum {integer|string}
                     */
                    status?: 4 | 5 | "4" | "5" | 3 | "3" | 8 | "8";
                    /**
                     * @description The IPv4 address of the agent, at most 15 characters. IPv6 is not supported.
                     * @default 127.0.0.1
                     */
                    ip?: string;
                    /** @description The IP address of the application gateway on the side of the agent's client. */
                    entryIp?: string;
                    /**
                     * @description Phone linkage. With true the softphone bar and the desk phone control the same call, with false they do not. Works only with eSpace 7910 phones in CC networking.
                     * @default false
                     */
                    phonelinkage?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server WebM. True signs in, false does not.
                     * @default true
                     */
                    checkInWebm?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server MailM. True signs in, false does not.
                     * @default false
                     */
                    checkInMailm?: boolean;
                    /** @description The VC number, at most 24 characters. */
                    vcPhoneNumber?: string;
                    /**
                     * @description Whether an inspector follows the sign-in and sign-out operations of agents. True follows them, false does not.
                     * @default false
                     */
                    listenStatus?: boolean;
                    /** @description The address that events are pushed to, at most 200 characters. Events are pushed only if serviceToken is there as well; otherwise they have to be polled. */
                    callBackUri?: string;
                    /** @description The token that comes with pushed events and proves where they come from. At most 50 characters without special ones. Takes effect only together with callBackUri. */
                    serviceToken?: string;
                    /** @description The sign-in mode. Since Issue 24. */
                    signInMode?: unknown;
                    /** @description How long the agent rests, with status 8. Since Issue 24. */
                    time?: unknown;
                    /** @description Why the agent rests, with status 8. Since Issue 24. */
                    restcause?: unknown;
                };
            };
        };
        responses: {
            /** @description The sign-in information. */
            200: {
                headers: {
                    Guid: components["headers"]["Guid"];
                    "Set-GUID": components["headers"]["SetGuid"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "vdnid": 1,
                     *         "workno": "291",
                     *         "mediatype": "TTF",
                     *         "loginTime": "1471585949806",
                     *         "isForceChange": "false"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The sign-in information. */
                        result: {
                            /** @description The ID of the virtual call centre (VDN). The documentation calls it a string; its example sends a number. */
                            vdnid?: string | number;
                            /** @description The agent that has signed in. Changed in Issue 24. */
                            workno?: components["schemas"]["AgentId"];
                            /** @description Where the agent is signed in, one letter each for CTI server, WebM and MailM. T means signed in, F not. Voice needs the first T, text chat the second; MailM is not supported. */
                            mediatype?: string;
                            /** @description The time of the sign-in in milliseconds since 1970, as digits. */
                            loginTime?: string;
                            /**
                             * @description Whether the password has to be changed after the sign-in. A string, not a boolean.
                             *     - true: The password has to be changed; until then the agent cannot take calls
                             *     - false: The password need not be changed
                             * @enum {string}
                             */
                            isForceChange?: "true" | "false";
                            /** @description The name of the CC-Gateway cluster that the agent signed in to. */
                            serverName?: string;
                            /** @description How many days the password of the agent stays valid, from 0 to 180. Empty when it never expires. Since Issue 05. */
                            timeRemaining?: string;
                            /** @description A code that tells more about the outcome than retcode does. Since Issue 22. */
                            detailCode?: unknown;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.loginEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "",
                 *       "phonenum": "40038",
                 *       "status": "4",
                 *       "releasephone": "false",
                 *       "agenttype": "4"
                 *     }
                 */
                "application/json": {
                    /** @description The password of the agent, at most 32 characters. It may be empty. */
                    password: string;
                    /** @description The softphone number, at most 24 characters. */
                    phonenum?: string;
                    /**
                     * @description How calls are answered; true answers them automatically, false leaves it to the agent.
                     * @default true
                     */
                    autoanswer?: boolean;
                    /**
                     * @description What follows the end of a call. The documentation calls it a boolean; clients also send a string.
                     *     - true: The agent becomes idle
                     *     - false: The agent goes to wrap-up
                     * @default true
                     * @enum {boolean|string}
                     */
                    autoenteridle?: true | false | "true" | "false";
                    /**
                     * @description What happens to the phone when a call ends. The documentation calls it a boolean; its example sends a string.
                     *     - true: The phone is hung up
                     *     - false: The phone stays off the hook (always-off-hook mode)
                     * @default true
                     * @enum {boolean|string}
                     */
                    releasephone?: true | false | "true" | "false";
                    /**
                     * @description The type that the agent signs in as. The documentation calls it an integer; its example sends a string.
                     *     - 4: Agent with PC and phone
                     *     - 11: Agent with PC and video phone
                     * @default 4
                     * @enum {integer|string}
                     */
                    agenttype?: 4 | 11 | "4" | "11";
                    /**
                     * @description The state of the agent right after the sign-in. The documentation calls it an integer; its example sends a string. Changed in Issue 08.
                     *     - 3: Busy
                     *     - 4: Idle
                     *     - 5: Wrap-up
                     * @default 4
                     * @enum {integer|string}
                     */
                    status?: 4 | 5 | "4" | "5" | 3 | "3";
                    /**
                     * @description The IPv4 address of the agent, at most 15 characters. IPv6 is not supported.
                     * @default 127.0.0.1
                     */
                    ip?: string;
                    /** @description The IP address of the application gateway on the side of the agent's client. */
                    entryIp?: string;
                    /**
                     * @description Phone linkage. With true the softphone bar and the desk phone control the same call, with false they do not. Works only with eSpace 7910 phones in CC networking.
                     * @default false
                     */
                    phonelinkage?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server WebM. True signs in, false does not.
                     * @default true
                     */
                    checkInWebm?: boolean;
                    /**
                     * @description Whether the agent also signs in to the media server MailM. True signs in, false does not.
                     * @default false
                     */
                    checkInMailm?: boolean;
                    /** @description The VC number, at most 24 characters. */
                    vcPhoneNumber?: string;
                    /**
                     * @description Whether an inspector follows the sign-in and sign-out operations of agents. True follows them, false does not.
                     * @default false
                     */
                    listenStatus?: boolean;
                };
            };
        };
        responses: {
            /** @description The sign-in information. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["SetGuid"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "vdnid": 1,
                     *         "workno": "291",
                     *         "mediatype": "TTF",
                     *         "loginTime": "1471585949806",
                     *         "isForceChange": "false",
                     *         "serverName": "AgentGateway"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The sign-in information. */
                        result: {
                            /** @description The ID of the virtual call centre (VDN). The documentation calls it a string; its example sends a number. */
                            vdnid?: string | number;
                            /** @description The agent that has signed in. Changed in Issue 24. */
                            workno?: components["schemas"]["AgentId"];
                            /** @description Where the agent is signed in, one letter each for CTI server, WebM and MailM. T means signed in, F not. Voice needs the first T, text chat the second; MailM is not supported. */
                            mediatype?: string;
                            /** @description The time of the sign-in in milliseconds since 1970, as digits. */
                            loginTime?: string;
                            /**
                             * @description Whether the password has to be changed after the sign-in. A string, not a boolean.
                             *     - true: The password has to be changed; until then the agent cannot take calls
                             *     - false: The password need not be changed
                             * @enum {string}
                             */
                            isForceChange?: "true" | "false";
                            /** @description The name of the CC-Gateway cluster that the agent signed in to. */
                            serverName?: string;
                            /** @description How many days the password of the agent stays valid, from 0 to 180. Empty when it never expires. Since Issue 05. */
                            timeRemaining?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.handShake": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A new token for pushed events in place of the serviceToken of the sign-in. Freely chosen, at most 50 characters without special ones, which are answered with 100-001. It should change about every minute.
                 * @example 7c1e42b09d
                 */
                service_token?: string;
            };
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The heartbeat has arrived; there is no result. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["SetGuid"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.queryAgentSkills": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configured skill queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "name": "defaultMediaSkill",
                     *           "id": 1,
                     *           "mediatype": 53
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The configured skill queues. */
                        result: components["schemas"]["ConfiguredSkillQueue"][];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.queryAgentSkillsByWorkNo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The agent asked about; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workno: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configured skill queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "name": "text queue",
                     *           "id": 10,
                     *           "mediatype": 1
                     *         },
                     *         {
                     *           "name": "voice queue",
                     *           "id": 25,
                     *           "mediatype": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The configured skill queues. */
                        result: components["schemas"]["ConfiguredSkillQueue"][];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.setAgentAutoAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The text true has calls answered automatically; any other text, at most 5 characters, leaves it to the agent.
                 * @example true
                 */
                isautoanswer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.resetSkill": {
        parameters: {
            query?: {
                /**
                 * @description IDs of skill queues with a semicolon between two, at most 4000 characters. Used with autoflag false; the agent is signed in to those of them that are configured, and to none if it is empty.
                 * @example 20011;20012
                 */
                skillid?: string;
                /** @description Whether the softphone bar and the desk phone control the same call. Works with eSpace 7910 phones only. Since Issue 12. */
                phonelinkage?: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description True signs the agent in to every configured skill queue. Anything else counts as false and signs in to those of skillid.
                 * @example false
                 */
                autoflag: boolean;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.sayFree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.sayBusy": {
        parameters: {
            query?: {
                /**
                 * @description The busy cause code, from 200 to 250; empty or 0 gives none. Since Issue 05.
                 * @example 200
                 */
                reason?: 0 | number;
                /** @description Whether a busy agent shows busy anew. Needs to be true in that case, together with reason. Since Issue 11. */
                prolong?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.cancelBusy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.rest": {
        parameters: {
            query?: {
                /** @description Whether a resting agent asks for rest anew. Needs to be true in that case. Since Issue 11. */
                prolong?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The length of the rest in seconds, from 1 to 86399.
                 * @example 600
                 */
                time: number;
                /**
                 * @description The cause of the rest, from 0 to 255, as configured on the platform; 0 gives none.
                 * @example 0
                 */
                restcause: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.cancelRest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.sayWork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.cancelWork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.modifyAccountPwdEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oldPassword": "<old password>",
                 *       "newPassword": "<new password>"
                 *     }
                 */
                "application/json": {
                    /** @description The password so far, at most 32 characters. */
                    oldPassword: string;
                    /** @description The new password, 8 to 32 characters. It has at least three of upper case letters, lower case letters, digits and special characters, no equal characters in a row, no three or more characters in a row of the agent ID, and differs from the last passwords, of which the server (WAS) remembers five or as many as it is configured to. */
                    newPassword: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.setAgentAutoEnterIdle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The text true makes the agent idle; any other text, 1 to 5 characters, leads to wrap-up.
                 * @example true
                 */
                flag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.logout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.forceLogout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "onlineagent.forceLogoutWithReason": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The cause of the sign-out, from 1 to 255. The caller chooses its meaning; the platform knows none.
                 * @example 1
                 */
                reason: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "onlineagent.getAgentStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "agentState": 4,
                     *         "isWorking": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The state of the agent. The documentation calls it an array; its example sends an object. */
                        result: {
                            /**
                             * @description The state of the agent.
                             *     - 0: Unknown (state 9 of the CTI platform)
                             *     - 1: Signed in (reserved, not used)
                             *     - 2: Signed out (state 0 of the CTI platform)
                             *     - 3: Busy (state 7 of the CTI platform)
                             *     - 4: Idle (state 1 of the CTI platform)
                             *     - 5: Wrap-up (state 6 of the CTI platform)
                             *     - 6: The same as idle (reserved, not used)
                             *     - 7: Talking (states 2 to 5 of the CTI platform)
                             *     - 8: Rest (state 8 of the CTI platform)
                             *     - 9: Pre-rest, a rest has been asked for
                             * @enum {integer}
                             */
                            agentState?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
                            /** @description True while the agent is talking, otherwise false. */
                            isWorking?: boolean;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.setTalkRight": {
        parameters: {
            query: {
                /**
                 * @description Whether the agent answers inbound calls.
                 * @example 1
                 */
                flag: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.updateGuid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "guid": "00000000-0000-0000-0000-000000000000.AgentGateway1"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The new session token. */
                        result: {
                            /** @description The session token to send in the header Guid from now on. */
                            guid?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.syncagentinfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the agent and of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "callinfo": null,
                     *         "agentStateInfo": {
                     *           "callFeature": 0,
                     *           "callData": "",
                     *           "lastState": 255,
                     *           "preBusy": false,
                     *           "firsttalkingFlag": false,
                     *           "workNo": "41001",
                     *           "qcWorkNo": "",
                     *           "callerNo": "",
                     *           "beginHoldTime": null,
                     *           "state": 1,
                     *           "talkingCallfeature": 0,
                     *           "releaseFlag": 0,
                     *           "calledNo": "",
                     *           "mainCallId": "",
                     *           "secondTalkingTime": null,
                     *           "preRest": false,
                     *           "recordID": "",
                     *           "currentTime": "1566636307992",
                     *           "beginTalkingTime": null,
                     *           "partner": "",
                     *           "holdCallId": "",
                     *           "agentStateBeginTime": 1566636286408,
                     *           "curCommand": 0,
                     *           "curCallId": "",
                     *           "cmdBeginTime": ""
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The state of the agent and of the call. */
                        result: {
                            /** @description Information on the call; null when there is none. */
                            callinfo?: string | null;
                            /** @description The state of the agent. */
                            agentStateInfo?: {
                                /** @description The original type of the call. */
                                callFeature?: components["schemas"]["AgentCallFeature"];
                                /** @description Data that goes with the call; empty when there is none. */
                                callData?: string;
                                /** @description The state of the agent before the current one. */
                                lastState?: components["schemas"]["DetailedAgentState"];
                                /** @description True when the busy state has been asked for, otherwise false. */
                                preBusy?: boolean;
                                /** @description True for the first talk, otherwise false. */
                                firsttalkingFlag?: boolean;
                                /** @description The agent. Changed in Issue 24. */
                                workNo?: components["schemas"]["AgentId"];
                                /** @description The agent ID of the inspector; empty when there is none. */
                                qcWorkNo?: components["schemas"]["AgentId"] | "";
                                /** @description The calling number; empty when there is none. */
                                callerNo?: string;
                                /** @description When the hold began, in milliseconds since 1970; null when nothing is on hold. */
                                beginHoldTime?: string | null;
                                /** @description The current state of the agent. */
                                state?: components["schemas"]["DetailedAgentState"];
                                /** @description The original type of the call that the agent is talking in. */
                                talkingCallfeature?: components["schemas"]["AgentCallFeature"];
                                /** @description Whether the session is released. Not used. */
                                releaseFlag?: number;
                                /** @description The called number; empty when there is none. */
                                calledNo?: string;
                                /** @description The ID of the call that began first; empty when there is none. */
                                mainCallId?: string;
                                /** @description When the second talk began, in milliseconds since 1970; null when there is none. */
                                secondTalkingTime?: string | null;
                                /** @description True when a rest has been asked for, otherwise false. */
                                preRest?: boolean;
                                /** @description The serial number of the recording; empty when there is none. */
                                recordID?: string;
                                /** @description The time of the answer in milliseconds since 1970. */
                                currentTime?: string;
                                /** @description When the talk began, in milliseconds since 1970; null when there is none. */
                                beginTalkingTime?: string | null;
                                /** @description The partner of the call; empty when there is none. */
                                partner?: string;
                                /** @description The ID of the held call; empty when there is none. */
                                holdCallId?: string;
                                /** @description When the current state began, in milliseconds since 1970. The documentation calls it a string; its example sends a number. */
                                agentStateBeginTime?: string | number;
                                /** @description The current command. */
                                curCommand?: number;
                                /** @description The ID of the current call; empty when there is none. */
                                curCallId?: string;
                                /** @description When the command began, in milliseconds since 1970; empty when there is none. */
                                cmdBeginTime?: string;
                            };
                            /** @description The sign-in mode. Since Issue 24. */
                            signInMode?: unknown;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentevent.getAgentEvent": {
        parameters: {
            query?: {
                /** @description Call data, for an agent page (connection bar) that was refreshed. */
                calldata?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event, or none. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["SetGuid"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "event": {
                     *         "eventType": "AgentOther_InService",
                     *         "workNo": "291",
                     *         "content": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The event. Null or absent when none has happened. */
                        event?: components["schemas"]["Event"] | null;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.callout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caller": "40038",
                 *       "called": "40040",
                 *       "skillid": 25,
                 *       "callappdata": "",
                 *       "mediaability": 1
                 *     }
                 */
                "application/json": {
                    /** @description Calling number, at most 24 digits. Empty takes the default of the platform. It has no effect when the agent is not allowed to fill in the calling number. */
                    caller?: string;
                    /** @description Number to call: 1 to 24 digits, * or #. */
                    called: string;
                    /** @description Skill queue of the call. Left out, the default skill queue of the platform is taken. */
                    skillid?: number;
                    /** @description The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06. */
                    callappdata?: string;
                    /**
                     * @description Media of the call. With 1 a call to a party that has only audio ends when it is answered, so 2 is the better choice for video.
                     *     - 0: Audio
                     *     - 1: Video
                     *     - 2: The highest capability that host and terminal agree on
                     * @default 0
                     * @enum {integer}
                     */
                    mediaability?: 0 | 1 | 2;
                    /**
                     * @description The video direction of the user. Usable only with mediaability 1. Since Issue 20.
                     *     - 1: The user receives video only
                     *     - 2: The user sends video only
                     *     - 3: The user sends and receives video
                     *     - 4: Not set
                     * @default 4
                     * @enum {integer}
                     */
                    userVideoDirection?: 1 | 2 | 3 | 4;
                    /** @description User-to-user information. Since Issue 23. */
                    uuiData?: unknown;
                };
            };
        };
        responses: {
            /** @description The call ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": "1455885056-1095"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Call ID of the new call. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.answer": {
        parameters: {
            query?: {
                /**
                 * @description The call to answer. Needed in multimedia calls, where an agent has several. Since Issue 02.
                 * @example 1476838963-224
                 */
                callid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.callInner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "called": "40040"
                 *     }
                 */
                "application/json": {
                    /** @description ID of the agent to call: 1 to 24 digits, * or #. */
                    called: string;
                    /** @description Calling number, at most 24 digits. Empty takes the default of the platform. */
                    caller?: string;
                    /** @description Skill queue of the call. Left out, the default skill queue of the platform is taken. */
                    skillid?: number;
                    /** @description The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06. */
                    callappdata?: string;
                    /** @description Has no effect. The call uses the media that both the sign-in of the agent and the default skill queue support. */
                    mediaability?: number;
                };
            };
        };
        responses: {
            /** @description The call ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": "1455885056-1095"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Call ID of the new call. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.innerHelp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dstaddress": "49997",
                 *       "devicetype": 2,
                 *       "mode": 1,
                 *       "callappdata": ""
                 *     }
                 */
                "application/json": {
                    /** @description ID of the agent or skill queue that is asked. */
                    dstaddress: string;
                    /**
                     * @description What dstaddress names.
                     *     - 1: Skill queue
                     *     - 2: Agent
                     * @default 2
                     * @enum {integer}
                     */
                    devicetype?: 1 | 2;
                    /**
                     * @description Kind of help.
                     *     - 1: Two-party help, in which agent and helper talk alone
                     *     - 2: Three-party help, in which the customer takes part
                     * @default 1
                     * @enum {integer}
                     */
                    mode?: 1 | 2;
                    /** @description The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06. */
                    callappdata?: string;
                    /**
                     * @description Whether the call is held during a three-party help call. Since Issue 11.
                     * @default true
                     */
                    holdflag?: boolean;
                };
            };
        };
        responses: {
            /** @description The call ID of the help call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": "1455885056-1095"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Call ID of the help call. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.beginMute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "voicecall.endMute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "voicecall.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "voicecall.getHold": {
        parameters: {
            query?: {
                /**
                 * @description Call ID of the held call.
                 * @example 1476838963-224
                 */
                callid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "voicecall.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "devicetype": 2,
                 *       "mode": 2,
                 *       "address": "49998",
                 *       "callappdata": ""
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Kind of target. Changed in Issue 13.
                     *     - 1: Skill queue; address is its ID
                     *     - 2: Agent; address is the agent ID
                     *     - 3: IVR flow; address is its access code
                     *     - 4: System access code; address is the code
                     *     - 5: External number; address is the number
                     * @enum {integer}
                     */
                    devicetype: 1 | 2 | 3 | 5 | 4;
                    /** @description The target, in the form that devicetype asks for, at most 24 characters; digits only, unless it is an external number. */
                    address: string;
                    /**
                     * @description Kind of transfer. An agent takes 0, 2 or 3; an IVR flow 0 or 1; an external number 1, 2, 3 or 4; any other target 0 or 2.
                     *     - 0: Blind (release) transfer: the agent leaves at once; not for external numbers
                     *     - 1: To an IVR flow: suspending transfer, after which the call comes back, for audio and video flows only. To an external number: blind (release) transfer
                     *     - 2: Success transfer; not for IVR flows
                     *     - 3: To an external number: talk transfer. To an agent: transfer to the agent's private skill queue, which is not open to third parties
                     *     - 4: Three-party transfer; for external numbers only
                     * @enum {integer}
                     */
                    mode: 0 | 1 | 2 | 3 | 4;
                    /** @description The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06. */
                    callappdata?: string;
                    /** @description Calling number, at most 24 digits. Empty takes the default of the platform. It only counts in a transfer to an external number, and not in a blind one. */
                    caller?: string;
                    /**
                     * @description Media of a transfer to an external number. In other transfers the type of the agent decides. Changed in Issue 04.
                     *     - 0: Audio
                     *     - 1: Video
                     *     - 2: The highest capability that host and terminal agree on
                     * @default 0
                     * @enum {integer}
                     */
                    mediaability?: 0 | 1 | 2;
                    /**
                     * @description Whether the call is held during a three-party transfer. The documentation calls it a boolean; its example sends a string. Since Issue 11.
                     *     - true: The call is held
                     *     - false: The call is not held
                     * @default true
                     * @enum {boolean|string}
                     */
                    holdflag?: true | false | "true" | "false";
                    /** @description The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14. */
                    skillId?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.cancelTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.secondDialEx": {
        parameters: {
            query: {
                /**
                 * @description What to send: 1 to 24 digits, * or #. In the URL # is written as %23.
                 * @example 1
                 */
                number: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.confJoin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1455885056-1095",
                 *       "callappdata": ""
                 *     }
                 */
                "application/json": {
                    /** @description Call ID of the held call; not empty. (at least 1 character) */
                    callid: string;
                    /** @description The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06. */
                    callappdata?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.dropCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description Call ID of the call to hang up.
                 * @example 1476838963-224
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.releaseEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description Number of the party to drop, 1 to 24 digits. In internal help this is the agent ID of the helper, or the softphone number of the agent itself; a helper can only drop itself.
                 * @example 70001
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "queuedevice.queryQueueLengthOnAgent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of waiting users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": 1
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Number of waiting users. */
                        result: number;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "queuedevice.queryQueueLengthOnAgentSkills": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of waiting users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": 1
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Number of waiting users. */
                        result: number;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "queuedevice.querySkillQueueOnAgentVDN": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "name": "voice",
                     *           "id": 1,
                     *           "mediatype": 5,
                     *           "serviceType": 1,
                     *           "realFlag": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The skill queues. */
                        result: {
                            /** @description Name of the skill queue. */
                            name?: string;
                            /** @description ID of the skill queue. */
                            id?: number;
                            /** @description Media type of the skill queue. */
                            mediatype?: components["schemas"]["SkillMediaType"];
                            /** @description Number of the service type. */
                            serviceType?: number;
                            /**
                             * @description Whether the queue is real.
                             *     - 0: Virtual queue
                             *     - 1: Real queue
                             * @enum {integer}
                             */
                            realFlag?: 0 | 1;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "queuedevice.queryQueueLengthBySkillId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the skill queue.
                 * @example 20011
                 */
                skillid: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of waiting users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": 3
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Number of waiting users. The documentation calls it an integer; its example sends an empty object. */
                        result: number | Record<string, unknown>;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "queuedevice.queryStatInfoOfAcd": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         1,
                 *         10
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description IDs of the skill queues, at most 100. */
                    skills: (number | string)[];
                };
            };
        };
        responses: {
            /** @description The statistics of the skill queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "pilotNbr": "",
                     *           "deviceNo": 1,
                     *           "queueSize": 0,
                     *           "queueTime": 0,
                     *           "loadFactor": 65535,
                     *           "estWaitTime": 0,
                     *           "loggedOnAgents": 1,
                     *           "availAgents": 1,
                     *           "transferFlg": 0,
                     *           "transferDeviceType": 255,
                     *           "transferDeviceNo": 65535,
                     *           "skillDescrip": "chat_a",
                     *           "resourceIdleRate": 100,
                     *           "serviceLevel": 100,
                     *           "oldCallIdEx": {
                     *             "dateTime": 4294967295000,
                     *             "dsn": 65535,
                     *             "server": 255,
                     *             "handle": 255
                     *           },
                     *           "maxQueueSize": 100
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description One entry for each skill queue. */
                        result: {
                            /** @description Access code of the skill queue. */
                            pilotNbr?: string;
                            /** @description ID of the skill queue. */
                            deviceNo?: number;
                            /** @description Number of calls that wait at the moment. */
                            queueSize?: number;
                            /**
                             * Format: int64
                             * @description How long the call that waits longest has waited, in seconds.
                             */
                            queueTime?: number;
                            /** @description Not used. */
                            loadFactor?: number;
                            /**
                             * Format: int64
                             * @description Not used.
                             */
                            estWaitTime?: number;
                            /** @description Number of agents registered with the queue. */
                            loggedOnAgents?: number;
                            /** @description Number of available agents of the queue. */
                            availAgents?: number;
                            /**
                             * @description Whether the queue releases or transfers calls.
                             *     - 0: Release
                             *     - 2: Transfer
                             * @enum {integer}
                             */
                            transferFlg?: 0 | 2;
                            /** @description Kind of the device that the queue transfers calls to: 1 skill queue, 2 agent, 3 IVR flow. An example shows 255 beside transferFlg 0. */
                            transferDeviceType?: number;
                            /** @description Number of that device. An example shows 65535 beside transferFlg 0. */
                            transferDeviceNo?: number;
                            /** @description Description of the skill queue. */
                            skillDescrip?: string;
                            /** @description Rate of idle resources. */
                            resourceIdleRate?: number;
                            /** @description Service level of the queue. */
                            serviceLevel?: number;
                            /** @description A call ID in its parts. */
                            oldCallIdEx?: {
                                /**
                                 * Format: int64
                                 * @description Time part of the call ID.
                                 */
                                dateTime?: number;
                                /** @description Part of the call ID. */
                                dsn?: number;
                                /** @description Part of the call ID. */
                                server?: number;
                                /** @description Part of the call ID. */
                                handle?: number;
                            };
                            /** @description Largest length of the queue, in calls. */
                            maxQueueSize?: number;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentgroup.queryAgentInfoBySkillId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the skill queue.
                 * @example 20011
                 */
                skillid: number;
            };
            cookie?: never;
        };
        /** @description Which agents to return. A body of a GET request, which some HTTP clients and proxies drop. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "agentLimit": 100,
                 *       "agentStatus": [
                 *         4,
                 *         7
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description The largest number of agents to return. (from 1 to 500) */
                    agentLimit?: number;
                    /** @description The agent states to look for: 0 unknown, 2 signed out, 3 busy, 4 idle, 5 wrap-up, 7 talking, 8 rest, 9 pre-rest; 1 and 6 are not used. */
                    agentStatus?: number[];
                };
            };
        };
        responses: {
            /** @description The agents of the skill queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "workno": "1001",
                     *           "name": "agent1"
                     *         },
                     *         {
                     *           "workno": "1002",
                     *           "name": "agent2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The agents of the skill queue. */
                        result: {
                            /** @description ID of the agent. Changed in Issue 24. */
                            workno?: components["schemas"]["AgentId"];
                            /** @description Name of the agent. */
                            name?: string;
                            /** @description Whether a rest has been asked for. Since Issue 22. */
                            preRestFlag?: unknown;
                            /** @description Whether the busy state has been asked for. Since Issue 22. */
                            preBusyFlag?: unknown;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentgroup.queryAgentInfoByWorkNo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description The agent to look up, who belongs to the same virtual call centre as agentid. Changed in Issue 24.
                 * @example 1002
                 */
                workno: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "workno": "20011",
                     *         "name": "20011",
                     *         "status": "4",
                     *         "ctiStatus": "1",
                     *         "groupid": 1,
                     *         "groupname": "group1",
                     *         "skilllist": [
                     *           {
                     *             "name": "clicktodial",
                     *             "id": 10,
                     *             "mediatype": 2
                     *           },
                     *           {
                     *             "name": "callback",
                     *             "id": 2,
                     *             "mediatype": 4
                     *           },
                     *           {
                     *             "name": "webchat",
                     *             "id": 3,
                     *             "mediatype": 1
                     *           },
                     *           {
                     *             "name": "email",
                     *             "id": 4,
                     *             "mediatype": 6
                     *           },
                     *           {
                     *             "name": "voice",
                     *             "id": 6,
                     *             "mediatype": 5
                     *           }
                     *         ],
                     *         "mediatype": "TTT",
                     *         "vdnid": 6,
                     *         "phonenumber": "70942",
                     *         "currentstatetime": 1210,
                     *         "logindate": 1501125758000,
                     *         "callids": [],
                     *         "inMultimediaConf": 0,
                     *         "currentStateReason": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The agent. */
                        result: {
                            /** @description ID of the agent. Changed in Issue 24. */
                            workno?: components["schemas"]["AgentId"];
                            /** @description Name of the agent. */
                            name?: string;
                            status?: components["schemas"]["AgentStatus"];
                            ctiStatus?: components["schemas"]["AgentCtiStatus"];
                            /** @description ID of the agent group. */
                            groupid?: number;
                            /** @description Not used. */
                            groupname?: string;
                            /** @description The skill queues of the agent. */
                            skilllist?: {
                                /** @description Name of the skill queue. */
                                name?: string;
                                /** @description ID of the skill queue. */
                                id?: number;
                                /** @description Media type of the skill queue: 1 text chat, 2 click-to-dial, 4 callback request, 5 voice. An example also shows 6 for e-mail. */
                                mediatype?: number;
                            }[];
                            /** @description Not used. */
                            callids?: unknown[];
                            /** @description Whether the agent is signed in to the media servers, one letter each for CTIServer (audio and video calls), WebM (text chat) and MailM (not supported): T is yes, F is no. */
                            mediatype?: string;
                            /** @description ID of the virtual call centre. */
                            vdnid?: number;
                            /** @description Phone number of the agent. */
                            phonenumber?: string;
                            /**
                             * Format: int64
                             * @description How long the agent has been in its present state, in seconds.
                             */
                            currentstatetime?: number;
                            /**
                             * Format: int64
                             * @description When the agent signed in, as a timestamp in milliseconds.
                             */
                            logindate?: number;
                            /** @description Not used. */
                            inMultimediaConf?: number;
                            /** @description Reason code of the present state. */
                            currentStateReason?: number;
                            /** @description Whether a rest has been asked for. Since Issue 22. */
                            preRestFlag?: unknown;
                            /** @description Whether the busy state has been asked for. Since Issue 22. */
                            preBusyFlag?: unknown;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryCallAppData": {
        parameters: {
            query?: {
                /** @description Whether the data comes back Base64 encoded. True encodes it; false, and anything that is not true, does not. */
                isEncodeResult?: boolean;
                /**
                 * @description ID of the call to query. Multimedia sessions need it; without it the current call is meant.
                 * @example 1476838963-224
                 */
                callid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call-associated data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": "1234"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The call-associated data, Base64 encoded if isEncodeResult is true. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.setCallAppDataEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1456229294-1191",
                 *       "calldata": "MTIzMw==",
                 *       "isDataEncoded": "true"
                 *     }
                 */
                "application/json": {
                    /** @description ID of the call that gets the data. */
                    callid?: string;
                    /** @description The call-associated data: at most 16 KB of original content, which Base64 turns into up to 21848 characters. Changed in Issue 06. */
                    calldata?: string;
                    /**
                     * @description Whether calldata is Base64 encoded. The documentation calls it a boolean; its example sends a string.
                     *     - true: calldata is Base64 encoded
                     *     - false: calldata is plain text
                     * @default false
                     * @enum {boolean|string}
                     */
                    isDataEncoded?: true | false | "true" | "false";
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "calldata.queryHoldListInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The held calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "callfeature": 7,
                     *           "callid": "1476838963-224",
                     *           "caller": "60015",
                     *           "called": "70004",
                     *           "callskill": "voice",
                     *           "callskillid": 0,
                     *           "orgicallednum": "",
                     *           "calldata": "",
                     *           "begintime": null,
                     *           "endtime": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The held calls. The documentation calls it an object; its example sends an array. */
                        result: {
                            callfeature?: components["schemas"]["CallFeature"];
                            /** @description ID of the held call. */
                            callid?: string;
                            /** @description Calling number. */
                            caller?: components["schemas"]["CallNumber"];
                            /** @description Called number. */
                            called?: components["schemas"]["CallNumber"];
                            /** @description Description of the skill. */
                            callskill?: string;
                            /** @description ID of the skill; returned but not used. */
                            callskillid?: number;
                            /** @description Original called number; returned but not used. */
                            orgicallednum?: string;
                            /** @description Call-associated data; returned but not used. */
                            calldata?: string;
                            /**
                             * Format: int64
                             * @description Time of the answer in milliseconds since 1970; returned but not used.
                             */
                            begintime?: number | null;
                            /**
                             * Format: int64
                             * @description Time of the end in milliseconds since 1970; returned but not used.
                             */
                            endtime?: number | null;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryCallInfoBeforeAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The details of the incoming call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "callfeature": 0,
                     *         "callid": "1476838963-224",
                     *         "caller": "70004",
                     *         "called": "60015",
                     *         "callskill": "voice",
                     *         "callskillid": 20011,
                     *         "orgicallednum": "",
                     *         "calldata": "",
                     *         "begintime": 1476838963000,
                     *         "endtime": null,
                     *         "userPriority": 0,
                     *         "trunkNo": 65535,
                     *         "logontimes": 4,
                     *         "mediaType": 5,
                     *         "mediaAbility": 1,
                     *         "waitTime": 4,
                     *         "trace": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The incoming call. The documentation calls it a list; clients receive one object. */
                        result: components["schemas"]["CallInfo"];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryCallInfoByCallId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the call to query.
                 * @example 1397104272-3397
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The details of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "called": "40103",
                     *         "caller": "1000001",
                     *         "callid": "1397104272-3397",
                     *         "calldata": "",
                     *         "orgicallednum": "",
                     *         "callfeature": 7,
                     *         "callskill": "voice"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The call. The documentation calls it a list; clients receive one object. */
                        result: components["schemas"]["CallInfo"];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryAllCallInfoByAgentWorkNoEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent whose calls are listed; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workno: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         "1456297722-1253",
                     *         "1456297463-1249"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The IDs of the agent's calls. */
                        result: string[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryCallStatisticsInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "talktime": 4328,
                     *         "answernums": 5,
                     *         "noanswernums": 1,
                     *         "calloutnums": 2,
                     *         "intercallnums": 1,
                     *         "interhelpnums": 0,
                     *         "transfernums": 1,
                     *         "transferoutnums": 0,
                     *         "transferivrnums": 0,
                     *         "redirectnums": 0,
                     *         "keepnums": 2,
                     *         "busynums": 1,
                     *         "restnums": 1,
                     *         "restoutnums": 0,
                     *         "resttime": 600,
                     *         "restouttime": 0,
                     *         "agentrelease": 3,
                     *         "busytime": 120
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Counters and times of the day. */
                        result: {
                            /**
                             * Format: int64
                             * @description Total time in calls, in seconds.
                             */
                            talktime?: number;
                            /** @description Number of calls answered. */
                            answernums?: number;
                            /** @description Number of calls not answered in time. */
                            noanswernums?: number;
                            /** @description Number of outbound calls. */
                            calloutnums?: number;
                            /** @description Number of internal calls. */
                            intercallnums?: number;
                            /** @description Number of internal help requests. */
                            interhelpnums?: number;
                            /** @description Number of transfers. */
                            transfernums?: number;
                            /** @description Number of calls transferred out. */
                            transferoutnums?: number;
                            /** @description Number of transfers to an IVR flow. */
                            transferivrnums?: number;
                            /** @description Number of redirections. */
                            redirectnums?: number;
                            /** @description Number of times a call was placed on hold. */
                            keepnums?: number;
                            /** @description Number of times the agent showed busy. */
                            busynums?: number;
                            /** @description Number of rests. */
                            restnums?: number;
                            /** @description Number of rests that ran over their time. */
                            restoutnums?: number;
                            /**
                             * Format: int64
                             * @description Total time at rest, in seconds.
                             */
                            resttime?: number;
                            /**
                             * Format: int64
                             * @description Total time by which rests ran over, in seconds.
                             */
                            restouttime?: number;
                            /** @description Number of calls that the agent released. */
                            agentrelease?: number;
                            /**
                             * Format: int64
                             * @description Total time in busy state, in seconds.
                             */
                            busytime?: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "recordplay.beginPlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "voicepath": "Y:/1/0/20240101/1001/1000000.V3",
                 *       "startpostion": 0,
                 *       "volumechange": "50",
                 *       "speedchange": "50",
                 *       "times": 1,
                 *       "codeformat": 0,
                 *       "locationId": 256
                 *     }
                 */
                "application/json": {
                    /** @description Path of the file, at most 100 characters. */
                    voicepath: string;
                    /**
                     * Format: int64
                     * @description Where to start in the file, in seconds. The API spells the name this way.
                     */
                    startpostion?: number;
                    /**
                     * @description Volume, up to 5 digits. The documentation calls it a string; a published client sends a number. (from 0 to 99999)
                     * @default 50
                     */
                    volumechange?: string | number;
                    /**
                     * @description Speed, up to 5 digits. The documentation calls it a string; a published client sends a number. (from 0 to 99999)
                     * @default 50
                     */
                    speedchange?: string | number;
                    /**
                     * @description How often the file is played. Values that the gateway does not know count as 1.
                     * @default 1
                     */
                    times?: number;
                    /**
                     * @description Coding format of the file.
                     *     - 0: The only format that is supported
                     * @default 0
                     * @enum {integer}
                     */
                    codeformat?: 0;
                    /** @description ID of the node of a distributed call centre that holds the file; the event AgentMediaEvent_Record carries it. */
                    locationId?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.pausePlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.resumePlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.foreFastPlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description How far to skip forward, in seconds.
                 * @example 10
                 */
                time: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.backFastPlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description How far to skip back, in seconds.
                 * @example 10
                 */
                time: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.stopPlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.addInsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to insert into; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.addSupervise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to listen to; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.intercept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.stopSuperviseOrInsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.forceBusy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.forceIdle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.forceLogOutAgent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to sign out; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.forceDropCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the call to release.
                 * @example 1476838963-224
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.adjustSkill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workNo": "49999",
                 *       "skills": [
                 *         10,
                 *         25
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description ID of the agent to change. Changed in Issue 24. */
                    workNo?: components["schemas"]["AgentId"];
                    /** @description IDs of the skill queues, at most 1000. */
                    skills?: number[];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.switchSuperviseOrInsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.forceRest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent to send to rest; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
                /**
                 * @description Duration of the rest, from 1 to 86399 seconds.
                 * @example 600
                 */
                time: number;
                /**
                 * @description Reason code of the rest, from 1 to 255.
                 * @example 1
                 */
                reason: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "mediacall.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1476838963-224",
                 *       "devicetype": 2,
                 *       "mode": 2,
                 *       "address": "1002",
                 *       "calldata": "order 4711"
                 *     }
                 */
                "application/json": {
                    /** @description Call ID of the session. */
                    callid: string;
                    /** @description Calling number. */
                    caller?: string;
                    /**
                     * @description Kind of target. Changed in Issue 13.
                     *     - 1: Skill queue; address is its ID
                     *     - 2: Agent; address is the agent ID
                     *     - 4: System access code; address is the code
                     * @enum {integer}
                     */
                    devicetype: 1 | 2 | 4;
                    /**
                     * @description Kind of transfer. Every target takes both.
                     *     - 0: Release (blind) transfer: the agent lets go of the session whether or not the transfer works
                     *     - 2: Success transfer: the agent lets go only when the transfer worked, and else keeps the session
                     * @enum {integer}
                     */
                    mode: 0 | 2;
                    /** @description The target, in the form that devicetype asks for, at most 24 characters. */
                    address: string;
                    /** @description Data for the agent that takes over, at most 2048 bytes. */
                    calldata?: string;
                    /** @description The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14. */
                    skillId?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "mediacall.sendMessage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1552524689-16797284",
                 *       "userid": "1001",
                 *       "data": "{\"from\": \"1001\", \"to\": \"2001\", \"channel\": \"EMAIL\", \"controlType\": \"CHAT\", \"mediaType\": \"EMAIL\", \"messageCode\": \"1\", \"content\": \"Hello\"}"
                 *     }
                 */
                "application/json": {
                    /** @description Call ID of the multimedia session. */
                    callid: string;
                    /** @description Number of the user. */
                    userid?: string;
                    /** @description What to send. A plain string is the text itself; in the public cloud it is a string that holds JSON, in which clients send the keys from, to, channel, controlType, mediaType, messageCode and content. The documentation calls it an object; its clients send a string. */
                    data: Record<string, unknown> | string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "mediacall.setCallNums": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mediaType": "53",
                 *       "callnums": "1"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Media type. It has to be the type of a skill queue that the agent is signed in to.
                     *     - 1: Text chat
                     *     - 2: Click-to-dial
                     *     - 4: Callback request
                     *     - 5: Ordinary audio or video call
                     *     - 15: Predicted outbound call
                     *     - 16: Previewed outbound call
                     *     - 17: Message call
                     *     - 19: Ordinary video call
                     *     - 51: Multimedia web chat
                     *     - 53: Social chat
                     * @enum {string}
                     */
                    mediaType: "1" | "2" | "4" | "5" | "15" | "16" | "17" | "19" | "51" | "53";
                    /** @description Largest number of sessions at the same time, from 1 to 60, as digits in a string. */
                    callnums: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "recordfile.downloadRecordFile": {
        parameters: {
            query: {
                /**
                 * @description Path and name of the recording, as fileName of the event AgentMediaEvent_Record gives it. It starts with drive:/vdn/directory number/ for a call of an agent, with drive:/vdn/record/ for a message left in an IVR flow, and with drive:/3rdfile/vdn/record/ for a message left with a third party.
                 * @example y:/1/0/20181217/120/1524488.V3
                 */
                recordId: string;
                /** @description Kind of recording. */
                filetype?: "1" | "2";
                /**
                 * @description ID of the node, as the event AgentMediaEvent_Record gives it; has to be sent if the CTI runs in pool mode.
                 * @example 256
                 */
                locationId?: number;
                /** @description The format of the recording. Since Issue 24. */
                recordFormat?: unknown;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as application/octet-stream, or the envelope as JSON when the download failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    /**
                     * @example {
                     *       "retcode": "000-003",
                     *       "message": "no right to invite resource",
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "queuedevice.queryIVRInfoOnVdn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IVR flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "access": "1321",
                     *           "id": 1,
                     *           "description": "252",
                     *           "serviceNo": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The IVR flows. */
                        result: {
                            /** @description Access code of the flow. */
                            access?: string;
                            /** @description ID of the flow. */
                            id?: number;
                            /** @description Description of the flow. */
                            description?: string;
                            /** @description ID of the service. */
                            serviceNo?: number;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.connectHold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description Call ID of one of the two calls.
                 * @example 1476838963-224
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.requestWhisperAgent": {
        parameters: {
            query?: {
                /**
                 * @description ID of the agent to whisper to; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                whisperagentid?: components["schemas"]["AgentId"];
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.requestStopWhisperAgent": {
        parameters: {
            query?: {
                /**
                 * @description ID of the agent that is whispered to; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                whisperagentid?: components["schemas"]["AgentId"];
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.requestSwitchInsertWhisperAgent": {
        parameters: {
            query: {
                /**
                 * @description ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                whisperagentid?: components["schemas"]["AgentId"];
                /** @description What to switch to. */
                switchtype: 0 | 1 | 2;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "calldata.queryCallInfo": {
        parameters: {
            query?: {
                /** @description Whether the previous call is returned when the agent has no call at the moment. The documentation says that true returns it and false does not, although the name suggests the opposite. */
                isNoContainLastCall?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The details of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "callfeature": 0,
                     *         "callid": "1476838963-224",
                     *         "caller": "70004",
                     *         "called": "60015",
                     *         "callskill": "voice",
                     *         "callskillid": 20011,
                     *         "orgicallednum": "",
                     *         "calldata": "",
                     *         "begintime": 1476838963000,
                     *         "endtime": null,
                     *         "userPriority": 0,
                     *         "trunkNo": 65535,
                     *         "logontimes": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The call. */
                        result: {
                            callfeature?: components["schemas"]["CallFeature"];
                            /** @description ID of the call. */
                            callid?: string;
                            /** @description Calling number. */
                            caller?: components["schemas"]["CallNumber"];
                            /** @description Called number. */
                            called?: components["schemas"]["CallNumber"];
                            /** @description Name or description of the skill. */
                            callskill?: string;
                            /** @description ID of the skill. */
                            callskillid?: number;
                            /** @description Original called number; may be empty. */
                            orgicallednum?: string;
                            /** @description Call-associated data; may be empty. */
                            calldata?: string;
                            /**
                             * Format: int64
                             * @description Time of the answer in milliseconds since 1970.
                             */
                            begintime?: number;
                            /**
                             * Format: int64
                             * @description Time of the end in milliseconds since 1970; null while the call lasts.
                             */
                            endtime?: number | null;
                            /** @description Priority level of the customer. */
                            userPriority?: number;
                            /** @description Number of the trunk. */
                            trunkNo?: number;
                            /** @description Time since the call came in, in seconds. */
                            logontimes?: number;
                            mediaType?: components["schemas"]["CallMediaType"];
                            mediaAbility?: components["schemas"]["CallMediaAbility"];
                            /**
                             * Format: int64
                             * @description Time that the call waited for an answer, in seconds.
                             */
                            waitTime?: number;
                            /** @description The extended attributes of the call track. Reserved; empty or null unless the platform fills it. Since Issue 10. */
                            trace?: Record<string, unknown> | null;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "calldata.queryWaitCallInfoBySkillId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the skill queue to query.
                 * @example 1
                 */
                skillid: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "callfeature": 0,
                     *           "callid": "1476707884-279",
                     *           "caller": "70004",
                     *           "called": "60015",
                     *           "callskill": "voice",
                     *           "callskillid": 1,
                     *           "orgicallednum": "",
                     *           "calldata": "",
                     *           "begintime": 1476707884000,
                     *           "endtime": null,
                     *           "userPriority": 0,
                     *           "mediaType": 5,
                     *           "mediaAbility": 1,
                     *           "waitTime": 0,
                     *           "trace": null
                     *         },
                     *         {
                     *           "callfeature": 0,
                     *           "callid": "1476707885-280",
                     *           "caller": "70003",
                     *           "called": "60015",
                     *           "callskill": "voice",
                     *           "callskillid": 1,
                     *           "orgicallednum": "",
                     *           "calldata": "",
                     *           "begintime": 1476707885000,
                     *           "endtime": null,
                     *           "userPriority": 0,
                     *           "trunkNo": 65535,
                     *           "logontimes": 0,
                     *           "mediaType": 5,
                     *           "mediaAbility": 1,
                     *           "waitTime": 0,
                     *           "trace": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The waiting calls. */
                        result: components["schemas"]["CallInfo"][];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.sendNoteletEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agentIds": [
                 *         1002,
                 *         1003
                 *       ],
                 *       "content": "Team meeting at three."
                 *     }
                 */
                "application/json": {
                    /** @description The agents that get the note, at most 100. The documentation calls it an integer; its example sends an array. */
                    agentIds: components["schemas"]["AgentId"][];
                    /** @description The text of the note, at most 1023 bytes, so that fewer than 1023 characters fit if some of them are not ASCII. It may be empty. */
                    content: string;
                };
            };
        };
        responses: {
            /** @description The note has been sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": null
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Null. The documentation calls it an object. */
                        result?: Record<string, unknown> | null;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "recordplay.startRecordScreen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.stopRecordScreen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordfile.downloadVideoFile": {
        parameters: {
            query: {
                /**
                 * @description ID of the conference.
                 * @example 7a008307-34ad-435b-bccd-222be5ac5385
                 */
                conferenceId: string;
                /**
                 * @description ID of the video recording. Without it the file at the first recording address is downloaded.
                 * @example 0a08082d-df1e-4c06-9a97-c7c6f7a4724e
                 */
                recordId?: string;
                /** @description Which file of the recording. */
                fileType: "0" | "1" | "2";
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as application/octet-stream, or the envelope as JSON when the download failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    /**
                     * @example {
                     *       "retcode": "000-003",
                     *       "message": "no right to invite resource",
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.mediaSwitch": {
        parameters: {
            query: {
                /** @description Media to switch to. Changed in Issue 07. */
                mediaType: 3 | 1;
                /** @description The video direction of the user. Usable only with mediaType 3. Since Issue 20. */
                videoDirection?: 1 | 2 | 3 | 4;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "calldata.queryHoldListInfoEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent whose held calls are listed; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workno: components["schemas"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The held calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "callfeature": 7,
                     *           "callid": "1476838963-224",
                     *           "caller": "60015",
                     *           "called": "70004",
                     *           "callskill": "voice"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The held calls. */
                        result: {
                            callfeature?: components["schemas"]["CallFeature"];
                            /** @description ID of the held call. */
                            callid?: string;
                            /** @description Calling number. */
                            caller?: components["schemas"]["CallNumber"];
                            /** @description Called number. */
                            called?: components["schemas"]["CallNumber"];
                            /** @description Description of the skill. */
                            callskill?: string;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.adjustVideoMode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "0"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Layout of the pictures. The documentation calls it an integer; its example sends a string.
                     *     - 0: Three pictures of equal size
                     *     - 1: The user is shown large
                     *     - 2: The agent is shown large
                     *     - 3: The third party is shown large
                     * @enum {integer|string}
                     */
                    mode: 0 | 1 | 2 | 3 | "0" | "1" | "2" | "3";
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.beginRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "Y:/15/0/20201119/186/142702.V3",
                 *       "mediaType": 5,
                 *       "recordMode": 0,
                 *       "recordFormat": 0
                 *     }
                 */
                "application/json": {
                    /** @description Path of the file to write, at most 100 characters. If empty or absent, the gateway makes it from the drive (server setting MAPPINGDISK, usually Y), the virtual call centre, the media type, the date, the agent and a file name. */
                    fileName?: string;
                    /**
                     * @description What is recorded.
                     *     - 5: Common voice
                     * @enum {integer}
                     */
                    mediaType: 5;
                    /**
                     * @description What happens to a file that exists. Other values count as 0.
                     *     - 0: Overwrite the file
                     *     - 1: Append to the file
                     * @default 0
                     * @enum {integer}
                     */
                    recordMode?: 0 | 1;
                    /**
                     * @description Format of the file. An environment can use only one format, the one that is set on the UAP.
                     *     - 0: Default format of the resource side
                     *     - 1: 24K VOX
                     *     - 2: 32K VOX
                     *     - 3: 64K A-law
                     * @default 0
                     * @enum {integer}
                     */
                    recordFormat?: 0 | 1 | 2 | 3;
                };
            };
        };
        responses: {
            /** @description The recording task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "taskId": "5086"
                     *       },
                     *       "message": "success",
                     *       "retcode": "0"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The recording task. */
                        result: {
                            /** @description ID of the recording task. */
                            taskId?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "recordplay.stopRecord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "recordfile.downloadVideoFileEx": {
        parameters: {
            query: {
                /**
                 * @description Path of the video file.
                 * @example Y:/90/0/20210519/4977/1642329.mp4
                 */
                recordId: string;
                /**
                 * @description ID of the node; has to be sent if the CTI runs in pool mode.
                 * @example 256
                 */
                locationId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as application/octet-stream, or the envelope as JSON when the download failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    /**
                     * @example {
                     *       "retcode": "104-005",
                     *       "message": "The file does not exist.",
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.previewCallout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "called": "10020002",
                 *       "callcontrolid": 1536
                 *     }
                 */
                "application/json": {
                    /** @description Number to call: one of those in dialeddigits of the preview event. Other numbers cannot be called. */
                    called: string;
                    /**
                     * Format: int64
                     * @description Number of the preview, which the event carries as a string in controlid.
                     */
                    callcontrolid: number;
                };
            };
        };
        responses: {
            /** @description The call ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": "1476838963-224"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Call ID of the new call. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentgroup.queryAllOnlineAgents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents of each skill queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": [
                     *         {
                     *           "skillMediaType": 5,
                     *           "skillId": 1,
                     *           "agent": [
                     *             {
                     *               "workno": "2005",
                     *               "name": "agent1",
                     *               "status": "4",
                     *               "ctiStatus": "1",
                     *               "groupid": 0,
                     *               "groupname": null,
                     *               "skilllist": [],
                     *               "mediatype": "TFF",
                     *               "vdnid": 214,
                     *               "phonenumber": "88880026",
                     *               "currentstatetime": 527,
                     *               "logindate": 1616510142000,
                     *               "callids": [],
                     *               "inMultimediaConf": 0,
                     *               "currentStateReason": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description One entry for each skill queue. */
                        result: {
                            /** @description Media type of the skill queue. */
                            skillMediaType?: components["schemas"]["SkillMediaType"];
                            /** @description ID of the skill queue. */
                            skillId?: number;
                            /** @description The agents of the skill queue. */
                            agent?: {
                                /** @description ID of the agent. Changed in Issue 24. */
                                workno?: components["schemas"]["AgentId"];
                                /** @description Name of the agent. */
                                name?: string;
                                status?: components["schemas"]["AgentStatus"];
                                ctiStatus?: components["schemas"]["AgentCtiStatus"];
                                /** @description ID of the agent group. */
                                groupid?: number;
                                /** @description Not used. The documentation calls it a string; its example sends null. */
                                groupname?: string | null;
                                /** @description Not used here; empty. */
                                skilllist?: unknown[];
                                /** @description Not used. */
                                callids?: unknown[];
                                /** @description Whether the agent is signed in to the media servers, one letter each for CTIServer (audio and video calls), WebM (text chat) and MailM (not supported): T is yes, F is no. */
                                mediatype?: string;
                                /** @description ID of the virtual call centre. */
                                vdnid?: number;
                                /** @description Phone number of the agent. */
                                phonenumber?: string;
                                /**
                                 * Format: int64
                                 * @description How long the agent has been in its present state, in seconds.
                                 */
                                currentstatetime?: number;
                                /**
                                 * Format: int64
                                 * @description When the agent signed in, as a timestamp in milliseconds.
                                 */
                                logindate?: number;
                                /** @description Not used. */
                                inMultimediaConf?: number;
                                /** @description Reason code of the present state. */
                                currentStateReason?: number;
                                /** @description Whether a rest has been asked for. Since Issue 22. */
                                preRestFlag?: unknown;
                                /** @description Whether the busy state has been asked for. Since Issue 22. */
                                preBusyFlag?: unknown;
                            }[];
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.requestAppointedCall": {
        parameters: {
            query: {
                /**
                 * @description ID of the skill queue, which has to be a public one.
                 * @example 20011
                 */
                skillId: number;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description Call ID of the waiting call.
                 * @example 1476838963-224
                 */
                callid: string;
                /** @description Type of the skill queue. Only 0 is supported. */
                skilltype: 0;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordfile.recordfiledownloadEx": {
        parameters: {
            query: {
                /**
                 * @description ID of the recorded call.
                 * @example 1476838963-224
                 */
                callId: string;
                /**
                 * @description Path of the video file to download. Without it the audio file is downloaded.
                 * @example Y:/90/0/20210519/4977/1642329.mp4
                 */
                hwFileName?: string;
                /**
                 * @description ID of the inspected agent; has to be sent if the agent is an inspector and hwFileName is empty. Changed in Issue 24.
                 * @example 1002
                 */
                workNo?: components["schemas"]["AgentId"];
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as application/octet-stream, or the envelope as JSON when the download failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    /**
                     * @example {
                     *       "retcode": "000-003",
                     *       "message": "no right to invite resource",
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentconf.requestAgentConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberNum": 4,
                 *       "confCallerNo": "10000",
                 *       "time": 50,
                 *       "promptTime": 5,
                 *       "beepTone": true,
                 *       "playMode": 2,
                 *       "voicePath": "y:/conf/120/1136287.V3"
                 *     }
                 */
                "application/json": {
                    /** @description How many parties the conference can hold. (from 1 to 120) */
                    memberNum: number;
                    /** @description Caller number that the conference shows when it calls out, at most 24 bytes. It must lie in the number range of the virtual call centre (VDN) if that has one. Without it the system's caller number of the VDN is shown. */
                    confCallerNo?: string;
                    /**
                     * @description Duration of the conference in minutes. (from 4 to 1440)
                     * @default 60
                     */
                    time?: number;
                    /**
                     * @description How many minutes before the end the reminder AgentConf_Timeout comes. A value that is not below time counts as time - 1. (from 3 to 1440)
                     * @default 3
                     */
                    promptTime?: number;
                    /**
                     * @description True plays a tone when someone joins or leaves, false plays none.
                     * @default false
                     */
                    beepTone?: boolean;
                    playMode?: components["schemas"]["AnnouncementMode"];
                    /** @description File of the tone, as drive:/conf/VDN ID/file name, at most 127 characters. Required, together with playMode 2, when beepTone is true; ignored when it is false. */
                    voicePath?: components["schemas"]["AnnouncementFile"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.answerAgentConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.rejectAgentConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.requestLeaveAgentConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.releaseAgentConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.holdParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressType": "6",
                 *       "address": "70002",
                 *       "playMode": 2,
                 *       "voicePath": "y:/conf/120/1136287.V3"
                 *     }
                 */
                "application/json": {
                    addressType: components["schemas"]["ParticipantAddressType"];
                    address: components["schemas"]["ParticipantAddress"];
                    playMode?: components["schemas"]["AnnouncementMode"];
                    voicePath: components["schemas"]["AnnouncementFile"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.unholdParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressType": "6",
                 *       "address": "70002"
                 *     }
                 */
                "application/json": {
                    addressType: components["schemas"]["ParticipantAddressType"];
                    address: components["schemas"]["ParticipantAddress"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.prolongTime": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "prolongTime": 100
                 *     }
                 */
                "application/json": {
                    /** @description How many minutes to add. (from 1 to 1440) */
                    prolongTime: number;
                };
            };
        };
        responses: {
            /** @description The minutes that were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "applyedTime": 50
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The extension. */
                        result: {
                            /** @description How many minutes were added; below prolongTime when the sum with the time already used would exceed 1440 minutes. The gateway spells the name so. (from 1 to 1440) */
                            applyedTime?: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentconf.applyToShiftPresident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destAgentNo": 2001
                 *     }
                 */
                "application/json": {
                    /** @description The agent who becomes chairperson, as a number. Changed in Issue 24. */
                    destAgentNo: components["schemas"]["AgentId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.batchAddParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addresses": [
                 *         {
                 *           "addressType": "6",
                 *           "address": "70002",
                 *           "deviceCallType": 0,
                 *           "deviceType": 1
                 *         },
                 *         {
                 *           "addressType": "9",
                 *           "address": "1002"
                 *         }
                 *       ],
                 *       "beepTone": true,
                 *       "playMode": 2,
                 *       "voicePath": "y:/conf/120/1136287.V3",
                 *       "caller": "10000"
                 *     }
                 */
                "application/json": {
                    /** @description The participants to invite, at most 120. */
                    addresses: {
                        addressType: components["schemas"]["ParticipantAddressType"];
                        address: components["schemas"]["ParticipantAddress"];
                        /**
                         * @description User-defined call type of the device; null counts as 0. Known are 0 (regular call), 1 (group call) and 2 (private call). (from 0 to 255)
                         * @default 0
                         */
                        deviceCallType?: number | null;
                        /**
                         * @description User-defined type of the device; null counts as 0. Known are 0 (unknown), 1 (ordinary phone), 2 (wireless digital device), 3 (wireless analog device), 4 (shortwave), 5 (mobile phone), 6 (agent) and 7 (eLTE). (from 0 to 255)
                         * @default 0
                         */
                        deviceType?: number | null;
                    }[];
                    /**
                     * @description True plays a welcome announcement to each one who joins, false plays none.
                     * @default false
                     */
                    beepTone?: boolean;
                    playMode?: components["schemas"]["AnnouncementMode"];
                    /** @description File of the welcome announcement, as drive:/conf/VDN ID/file name, at most 127 characters. Required, together with playMode 2, when beepTone is true; ignored when it is false. */
                    voicePath?: components["schemas"]["AnnouncementFile"];
                    /** @description Caller number that is shown, at most 24 characters. It must lie in the number range of the virtual call centre (VDN) if that has one. */
                    caller?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "agentconf.batchRemoveParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addresses": [
                 *         {
                 *           "addressType": "6",
                 *           "address": "70002"
                 *         },
                 *         {
                 *           "addressType": "9",
                 *           "address": "1002"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description The participants to remove, at most 30. */
                    addresses: {
                        addressType: components["schemas"]["ParticipantAddressType"];
                        address: components["schemas"]["ParticipantAddress"];
                    }[];
                };
            };
        };
        responses: {
            /** @description The participants that could not be removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "noExistParticipants": [
                     *           {
                     *             "addressType": "9",
                     *             "address": "1002"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Who was not there. */
                        result: {
                            /** @description Those of the request who were not in the conference. */
                            noExistParticipants?: {
                                /** @description Kind of address. */
                                addressType?: string;
                                /** @description Phone number or agent ID. */
                                address?: string;
                            }[];
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentconf.changeParticipantMode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attribute": 1,
                 *       "addressType": "6",
                 *       "address": "70002"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What the participant can do from now on.
                     *     - 1: Listen only
                     *     - 2: Speak only
                     *     - 3: Listen and speak
                     *     - 4: Neither listen nor speak
                     * @enum {integer}
                     */
                    attribute: 1 | 2 | 3 | 4;
                    addressType: components["schemas"]["ParticipantAddressType"];
                    address: components["schemas"]["ParticipantAddress"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.playVoiceToConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "playType": 0,
                 *       "playMode": 2,
                 *       "voicePath": "y:/conf/120/1136287.V3"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Whether the announcement plays in the foreground or in the background.
                     *     - 0: Foreground
                     *     - 1: Background
                     * @default 0
                     * @enum {integer}
                     */
                    playType?: 0 | 1;
                    playMode?: components["schemas"]["AnnouncementMode"];
                    voicePath: components["schemas"]["AnnouncementFile"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "agentconf.stopVoiceToConf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement was stopped, or the call failed and errorReason may tell why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {}
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description An empty object. */
                        result?: Record<string, unknown>;
                    } | components["schemas"]["AnnouncementFailure"];
                };
            };
        };
    };
    "agentconf.playVoiceToParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressType": "6",
                 *       "address": "70002",
                 *       "playMode": 2,
                 *       "voicePath": "y:/conf/120/1136287.V3"
                 *     }
                 */
                "application/json": {
                    addressType: components["schemas"]["ParticipantAddressType"];
                    address: components["schemas"]["ParticipantAddress"];
                    playMode?: components["schemas"]["AnnouncementMode"];
                    voicePath: components["schemas"]["AnnouncementFile"];
                };
            };
        };
        responses: {
            /** @description The announcement is played, or the call failed and errorReason may tell why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {}
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description An empty object. */
                        result?: Record<string, unknown>;
                    } | components["schemas"]["AnnouncementFailure"];
                };
            };
        };
    };
    "agentconf.stopVoiceToParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressType": "6",
                 *       "address": "70002"
                 *     }
                 */
                "application/json": {
                    addressType: components["schemas"]["ParticipantAddressType"];
                    address: components["schemas"]["ParticipantAddress"];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "agentconf.modifyConfResource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "modifyType": 0,
                 *       "modifyNum": 2
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Direction of the change.
                     *     - 0: Increase
                     *     - 1: Decrease
                     * @enum {integer}
                     */
                    modifyType: 0 | 1;
                    /** @description By how many parties the capacity changes. (from 2 to 118) */
                    modifyNum: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "agentconf.queryConfInfos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confIds": [
                 *         1029888,
                 *         1029889
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description The conferences to ask for, at most 20. */
                    confIds: number[];
                };
            };
        };
        responses: {
            /** @description The conferences that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "confs": [
                     *           {
                     *             "confId": 1029888,
                     *             "confState": 0,
                     *             "startTime": 1475745454000,
                     *             "applyConfTime": 60,
                     *             "confHaveBeenTime": 29,
                     *             "addresses": [
                     *               {
                     *                 "addressType": "6",
                     *                 "address": "70005",
                     *                 "deviceCallType": 0,
                     *                 "deviceType": 0,
                     *                 "channelAttrib": 3,
                     *                 "channelState": 0,
                     *                 "role": 0,
                     *                 "enterTime": 1475745464000
                     *               },
                     *               {
                     *                 "addressType": "9",
                     *                 "address": "153",
                     *                 "deviceCallType": 0,
                     *                 "deviceType": 6,
                     *                 "channelAttrib": 3,
                     *                 "channelState": 0,
                     *                 "role": 1,
                     *                 "enterTime": 1475745454000
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The conferences. The documentation calls it an array; its examples send an object with the array in confs. */
                        result: {
                            /** @description The conferences that were found. */
                            confs?: components["schemas"]["Conference"][];
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "agentconf.queryCallIdOnParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "agentconf.queryAllConfIds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "confIds": [
                     *           355840
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The running conferences. */
                        result: {
                            /** @description IDs of the running conferences. */
                            confIds?: number[];
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.snatchpickup": {
        parameters: {
            query: {
                /**
                 * @description The agent whose ringing call is picked up. Changed in Issue 24.
                 * @example 1002
                 */
                destWorkNo: components["schemas"]["AgentId"];
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1455885056-1095",
                 *       "mode": "1"
                 *     }
                 */
                "application/json": {
                    /** @description Call ID of the ringing call. */
                    callid?: string;
                    /**
                     * @description What happens to a plain inbound call; internal help and transfers may end otherwise. The documentation calls it an integer; its example sends a string.
                     *     - 1: The call returns to its queue and the agent becomes busy
                     *     - 2: The call is released and the agent becomes idle
                     * @enum {integer|string}
                     */
                    mode: 1 | 2 | "1" | "2";
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "recordplay.beginNetPlay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "Y:/1/0/20240101/1001/1000000.V3",
                 *       "position": 0,
                 *       "playTime": 1,
                 *       "fileFormat": 0,
                 *       "ccId": 1,
                 *       "locationId": 0
                 *     }
                 */
                "application/json": {
                    /** @description Path of the file, at most 100 characters. */
                    fileName: string;
                    /**
                     * Format: int64
                     * @description Where to start in the file, in seconds.
                     */
                    position?: number;
                    /**
                     * @description How often the file is played. Other values count as 1.
                     *     - 0: In an endless loop
                     *     - 1: Once
                     * @default 1
                     * @enum {integer}
                     */
                    playTime?: 0 | 1;
                    /**
                     * @description Coding format of the file.
                     *     - 0: Default format of the resource side
                     *     - 1: 24K VOX
                     *     - 2: 32K VOX
                     * @default 0
                     * @enum {integer}
                     */
                    fileFormat?: 0 | 1 | 2;
                    /** @description ID of the call centre that holds the file, that is the client ID of its CCS client in NIRC. */
                    ccId: number;
                    /** @description Number of the distributed node, from 0 to 65535. It has an effect only with a single UAP and distribution set up. */
                    locationId?: number;
                };
            };
        };
        responses: {
            /** @description The request is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The documentation lists it; what it says is not published. */
                        result?: unknown;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.phonepickup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.phonehangup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "calldata.queryCallStatisticsInfoEx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "",
                     *       "retcode": "0",
                     *       "result": {
                     *         "talktime": 4328,
                     *         "answernums": 5,
                     *         "calloutnums": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Counters and times of the day. */
                        result: {
                            /**
                             * Format: int64
                             * @description Total time in calls, in seconds.
                             */
                            talktime?: number;
                            /** @description Number of calls answered. */
                            answernums?: number;
                            /** @description Number of outbound calls. */
                            calloutnums?: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "onlineagent.loginInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The softphone number and its temporary token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "phonenum": "88880001",
                     *         "phonetoken": "<token>"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The softphone number and its temporary token. */
                        result: {
                            /** @description The temporary token. */
                            phonetoken?: string;
                            /** @description The softphone number that the agent signed in with. */
                            phonenum?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "mediacall.getConnectInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userType": "agent",
                 *       "callid": "1476838963-224"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Whose data is asked for.
                     *     - agent: The data of the agent is asked for
                     * @default agent
                     * @enum {string}
                     */
                    userType: "agent";
                    /** @description Call ID of the H5 video call. */
                    callid: string;
                };
            };
        };
        responses: {
            /** @description How to connect to the video room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "userId": "1001",
                     *         "ctime": "1700000000",
                     *         "channelId": "15945185-345",
                     *         "role": "0",
                     *         "ip": "192.0.2.1",
                     *         "port": "6500",
                     *         "signalingDomainIn": "https://in.example.com:6501",
                     *         "signalingDomainOut": "https://out.example.com:6501",
                     *         "locationId": "65535",
                     *         "signature": "example",
                     *         "appId": "app0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description How to connect to the video room. */
                        result: {
                            /** @description The agent that the data is for. Changed in Issue 24. */
                            userId?: components["schemas"]["AgentId"];
                            /** @description Time at which the data expires. */
                            ctime?: string;
                            /** @description ID of the channel (the video room). */
                            channelId?: string;
                            /** @description Role in the video room. */
                            role?: string;
                            /** @description IP address of the access point of the media server. */
                            ip?: string;
                            /** @description Port of that access point, as digits in a string. */
                            port?: string;
                            /** @description Signalling address for the inner network, such as https://domain:port. */
                            signalingDomainIn?: string;
                            /** @description Signalling address for the outer network, such as https://domain:port. */
                            signalingDomainOut?: string;
                            /** @description ID of the node, as digits in a string. */
                            locationId?: string;
                            /** @description Signature to join with. */
                            signature?: string;
                            /** @description Identifier of the user. */
                            appId?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "mediacall.imageCapture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callid": "1552524689-16797284",
                 *       "userType": "user"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Whose video is captured.
                     *     - user: The video of the user is captured
                     * @default user
                     * @enum {string}
                     */
                    userType: "user";
                    /** @description Call ID of the H5 video call. */
                    callid: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "onlineagent.setCustomState": {
        parameters: {
            query: {
                /**
                 * @description The custom state, from 0 to 65534.
                 * @example 12
                 */
                customstate: number;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.cancelSetCustomState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "onlineagent.queryCustomState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": {
                     *         "agentcustomstate": "65535"
                     *       }
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description The custom state. */
                        result: {
                            /** @description The custom state as digits, 0 to 65534. The example of the documentation has 65535, which apparently says that none is set. */
                            agentcustomstate?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "voicecall.thirdPartyConfTransmitNum": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "qualitycontrol.interceptCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in Issue 24.
                 * @example 1002
                 */
                workNo: components["schemas"]["AgentId"];
                /**
                 * @description ID of the call to take over.
                 * @example 1476838963-224
                 */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.callInnerSkill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skillId": 20011
                 *     }
                 */
                "application/json": {
                    /** @description ID of the skill queue to call. */
                    skillId: number;
                };
            };
        };
        responses: {
            /** @description The call ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0",
                     *       "result": "1476838963-224"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Call ID of the new call. */
                        result: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "recordplay.playRelocation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seekdirection": 0,
                 *       "seekseconds": 10,
                 *       "seekposition": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Direction of the jump. It has an effect only if seekposition is 1.
                     *     - 0: Forward
                     *     - 1: Backward
                     * @enum {integer}
                     */
                    seekdirection?: 0 | 1;
                    /** @description How far to jump, in seconds. */
                    seekseconds: number;
                    /**
                     * @description Where the jump starts.
                     *     - 0: From the start of the file
                     *     - 1: From the current position
                     *     - 2: From the end of the file
                     * @enum {integer}
                     */
                    seekposition: 0 | 1 | 2;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "calldata.getNetCallId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
                /**
                 * @description ID of the call.
                 * @example 1476838963-224
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presumably the network call ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "success",
                     *       "retcode": "0"
                     *     }
                     */
                    "application/json": {
                        message?: components["schemas"]["Message"];
                        retcode: components["schemas"]["SuccessCode"];
                        /** @description Presumably the network call ID. */
                        result?: unknown;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "mediacall.setCallNumsByMediaType": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "totalCallNum": 10,
                 *       "agentMediaCallNums": [
                 *         {
                 *           "mediaType": 51
                 *         },
                 *         {
                 *           "mediaType": 53
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Largest number of multimedia sessions at the same time, from 1 to 60. */
                    totalCallNum: number;
                    /** @description Limit of each channel. */
                    agentMediaCallNums: {
                        /** @description Channel: 50 multimedia e-mail, 51 multimedia web chat, 52 multimedia SMS, 53 social chat, 56 multimedia WeChat. */
                        mediaType: number;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    "voicecall.startASR": {
        parameters: {
            query: {
                /**
                 * @description Call ID of the ringing call.
                 * @example 1476838963-224
                 */
                callId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent that performs the operation.
                 * @example 1001
                 */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
}
