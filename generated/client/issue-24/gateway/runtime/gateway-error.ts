// Generated from the gateway runtime in openapi/client. Do not edit.

/** What the specification says about an error code. */
export interface CodeFacts {
  readonly meaning: string;
  /** What a client does about it, where that is known. */
  readonly action?: string;
}

export type CodeTable<Code extends string> = Readonly<Record<Code, CodeFacts>>;

/** A call that the gateway refused. */
export interface Refused {
  /** `voicecall.callout` */
  readonly operation: string;
  /** The code as it was sent. */
  readonly code: string;
  /** The text that the gateway sent with it. */
  readonly text: string;
  /** HTTP status; a gateway usually refuses with 200. */
  readonly status: number;
  readonly body: unknown;
}

function isListed<Code extends string>(code: string, codes: CodeTable<Code>): code is Code {
  return Object.hasOwn(codes, code);
}

function sentence({ operation, code, text }: Refused, facts: CodeFacts | undefined): string {
  const meaning = facts?.meaning ?? 'This Issue does not list the code.';
  const said = text === '' ? '' : ` The gateway said: ${text}`;
  const action = facts?.action === undefined ? '' : ` What to do: ${facts.action}`;
  return `${operation}: ${code}: ${meaning}${said}${action}`;
}

/** The gateway refused a call. The client of each Issue has its own class with the codes of that Issue. */
export abstract class RefusedCall<Code extends string> extends Error implements Refused {
  readonly kind = 'refused';
  /** The error code; `undefined` when the Issue does not list what was sent ({@link code}). */
  readonly retcode: Code | undefined;
  readonly meaning: string | undefined;
  /** What to do about it, where that is known. */
  readonly action: string | undefined;
  readonly operation: string;
  readonly code: string;
  readonly text: string;
  readonly status: number;
  readonly body: unknown;

  constructor(refused: Refused, codes: CodeTable<Code>) {
    const { code } = refused;
    const retcode = isListed(code, codes) ? code : undefined;
    const facts = retcode === undefined ? undefined : codes[retcode];
    super(sentence(refused, facts));
    this.retcode = retcode;
    this.meaning = facts?.meaning;
    this.action = facts?.action;
    this.operation = refused.operation;
    this.code = code;
    this.text = refused.text;
    this.status = refused.status;
    this.body = refused.body;
  }
}
