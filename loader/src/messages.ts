import { pageOf, type Diagnostic, type Position } from './diagnostic.ts';
import { DOCUMENT_MESSAGES } from './messages/document-messages.ts';
import { OVERLAY_MESSAGES } from './messages/overlay-messages.ts';
import { REFERENCE_MESSAGES } from './messages/reference-messages.ts';

/** Code of every diagnostic about documents, references and Overlays, with its cause; `{…}` takes a parameter. */
export const MESSAGES = { ...DOCUMENT_MESSAGES, ...REFERENCE_MESSAGES, ...OVERLAY_MESSAGES } as const;

export type MessageCode = keyof typeof MESSAGES;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

export type MessageParameters<Code extends MessageCode> = Readonly<
  Record<ParameterNames<(typeof MESSAGES)[Code]['message']>, string | number>
>;

/** Where a problem is and what to do about it. */
export interface Advice {
  readonly position?: Position | undefined;
  readonly hint?: string | undefined;
}

/** The error `code`, its cause filled in with `parameters`. */
export function problem<Code extends MessageCode>(
  code: Code,
  parameters: MessageParameters<Code>,
  advice: Advice = {},
): Diagnostic {
  const values = new Map<string, unknown>(Object.entries(parameters));
  const message = MESSAGES[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
  return {
    code,
    severity: 'error',
    message,
    ...(advice.position !== undefined && { position: advice.position }),
    ...(advice.hint !== undefined && { hint: advice.hint }),
    page: pageOf(code),
  };
}
