// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

export interface paths {
    "/places/{at}/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["values.places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.json"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multipart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.multipart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["values.whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["values.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.marks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["values.choices"];
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
        /** Format: date-time */
        Instant: Date;
        Instants: components["schemas"]["Instant"][];
        /** Format: int64 */
        Id: bigint;
        Ids: components["schemas"]["Id"][];
        Pair: {
            at?: components["schemas"]["Instant"];
            id?: components["schemas"]["Id"];
        };
        Event: {
            /** Format: date-time */
            at: Date | null;
            /** Format: int64 */
            id?: bigint | null;
            count?: number;
            size?: number;
            note?: string;
            seen?: components["schemas"]["Instant"][];
            ids?: components["schemas"]["Id"][];
            next?: components["schemas"]["Event"];
        } & {
            [key: string]: components["schemas"]["Id"] | (Date | null) | (bigint | null) | number | string | components["schemas"]["Instant"][] | components["schemas"]["Id"][] | components["schemas"]["Event"];
        };
        Fields: {
            at?: components["schemas"]["Instant"];
            id?: components["schemas"]["Id"];
            ids?: components["schemas"]["Ids"];
            seen?: components["schemas"]["Instants"];
            event?: components["schemas"]["Event"];
            text?: string;
        };
        Mark: components["schemas"]["Moment"] | components["schemas"]["Note"];
        Moment: {
            /** @enum {unknown} */
            kind: "moment";
            at: components["schemas"]["Instant"];
        };
        Note: {
            /** @enum {unknown} */
            kind: "note";
            at: string;
        };
        Choices: {
            paper?: components["schemas"]["Order"] | components["schemas"]["Invoice"];
            span?: components["schemas"]["Started"] | components["schemas"]["Ended"];
            row?: [
                string,
                components["schemas"]["Instant"]
            ];
        };
        Order: {
            /** @constant */
            kind: "order";
            /** Format: date-time */
            ordered: Date;
        };
        Invoice: {
            /** @constant */
            kind: "invoice";
            /** Format: date-time */
            issued: Date;
            total?: components["schemas"]["Id"];
        };
        Started: {
            /** Format: date-time */
            start: Date;
            seen?: components["schemas"]["Instant"];
        };
        Ended: {
            /** Format: date-time */
            end: Date;
            seen?: components["schemas"]["Instant"];
            id?: components["schemas"]["Id"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "values.places": {
        parameters: {
            query?: {
                since?: components["schemas"]["Instant"];
                many?: components["schemas"]["Ids"];
                piped?: components["schemas"]["Instants"];
                deep?: components["schemas"]["Pair"];
                json?: components["schemas"]["Event"];
            };
            header?: {
                "X-At"?: components["schemas"]["Instant"];
                "X-Ids"?: components["schemas"]["Ids"];
            };
            path: {
                at: components["schemas"]["Instant"];
                ids: components["schemas"]["Ids"];
            };
            cookie?: {
                seen?: components["schemas"]["Instant"];
                last?: components["schemas"]["Id"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "values.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description No. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Pair"];
                };
            };
        };
    };
    "values.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Instants"];
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instants"];
                };
            };
        };
    };
    "values.form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Fields"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "values.multipart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Fields"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "values.lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/jsonl": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": components["schemas"]["Event"];
                };
            };
        };
    };
    "values.whole": {
        parameters: {
            query?: {
                all?: components["schemas"]["Event"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "values.events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** Format: date-time */
                        data: Date;
                        id?: string;
                    };
                };
            };
        };
    };
    "values.marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mark"];
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mark"];
                };
            };
        };
    };
    "values.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Choices"];
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
        };
    };
}
