// Generated from the gateway runtime in openapi/client. Do not edit.

/** What a function of the client answers: `Success`, `Refusal` and `Unexpected` of its runtime have these members. */
export type Answer<Data> =
  | { readonly ok: true; readonly status: number; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/** The data of every way in which a function of the client may succeed. */
export type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never;

/** The part of an answer that means that the call succeeded: the envelope with retcode "0", or a file. */
export type Succeeded<Data> = Extract<Data, { readonly retcode: '0' } | Blob>;

/** What the envelope of a function's answer carries when the call succeeded. */
export type ResultOf<Result> = Result extends { readonly ok: true; readonly data: infer Data }
  ? Data extends { readonly retcode: '0'; readonly result?: infer Value }
    ? Value
    : never
  : never;

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What was received: of an answer that the document does not describe, the client keeps it in `error.body`. */
export function bodyOf(answer: Answer<unknown>): unknown {
  if (answer.ok) return answer.data;
  return answer.error instanceof Error ? memberOf(answer.error, 'body') : answer.error;
}

/** The error code of a body; `undefined` where it is no envelope. */
export function retcodeOf(body: unknown): string | undefined {
  const retcode = memberOf(body, 'retcode');
  return typeof retcode === 'string' ? retcode : undefined;
}

/** Whether an answer without an error code is what a call that succeeded gives: an envelope or a file. */
export function hasSucceeded<Data>(data: Data): data is Succeeded<Data> {
  return data instanceof Blob || retcodeOf(data) === '0';
}

/** Reads the result of an envelope. */
export function resultOf<Value>(envelope: { readonly result: Value }): Value {
  return envelope.result;
}

/** Reads the result of an envelope that may have none. */
export function optionalResultOf<Value>(envelope: { readonly result?: Value }): Value | undefined {
  return envelope.result;
}

/** Reads the event of an envelope; there is none when nothing has happened. */
export function eventOf<Value>(envelope: { readonly event?: Value }): Value | undefined {
  return envelope.event;
}

/** For calls that answer nothing but that they succeeded. */
export function nothingOf(): void {}

/** For calls whose answer is the value: files. */
export function wholeOf<Value>(data: Value): Value {
  return data;
}
