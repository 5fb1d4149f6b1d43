// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

export interface paths {
    "/onlineagent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the agent. */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Signs an agent in. */
        put: operations["onlineagent.signIn"];
        post?: never;
        /**
         * Signs an agent out.
         * @deprecated
         */
        delete: operations["onlineagent.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes an outbound call.
         * @description A signed-in agent dials an external number.
         *
         *     The agent must not be handling a call.
         */
        put: operations["voicecall.callout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a recording. */
        get: operations["recordfile.download"];
        put?: never;
        post?: never;
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
        AgentId: string;
        Success: {
            message: string;
            /** @constant */
            retcode: "0";
        };
        Failure: {
            message: string;
            retcode: components["schemas"]["ErrorCode"];
        };
        /** @enum {string} */
        ErrorCode: "100-002" | "100-006" | "300-001";
    };
    responses: {
        /** @description Done or refused. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Success"] | components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description ID of the agent. */
        AgentId: components["schemas"]["AgentId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "onlineagent.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the agent. */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description at most 32 characters */
                    password: string;
                    phonenum?: string | null;
                    /** @default true */
                    autoanswer?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "onlineagent.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the agent. */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    "voicecall.callout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the agent. */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description from 1 to 24 characters */
                    called: string;
                    /**
                     * @default 0
                     * @enum {integer|string}
                     */
                    mediaability?: 0 | 1 | "0" | "1";
                };
            };
        };
        responses: {
            /** @description Accepted or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        /** @constant */
                        retcode: "0";
                        /** @description ID of the call. */
                        result?: string;
                    } | components["schemas"]["Failure"];
                };
            };
        };
    };
    "recordfile.download": {
        parameters: {
            query: {
                record: number;
                formats?: string[];
            };
            header?: never;
            path: {
                /** @description ID of the agent. */
                agentid: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
