import { UnexpectedAnswer, type AnyAnswer } from './answer.ts';
import type { AnswerReader, Operation } from './operation.ts';

/** Reads a body as JSON. */
export const json: AnswerReader = async ({ text }) => {
  const value: unknown = JSON.parse(await text());
  return value;
};

/** The value of a JSON text; else the text itself, or a Blob of bytes that are none; `undefined` when there is nothing. */
function looselyParsed(text: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What stands for bytes that are no UTF-8.
    return text.includes('\ufffd') ? new Blob([bytes]) : text || undefined;
  }
}

function labelOf({ headers }: Response): string {
  return headers.get('content-type') ?? '';
}

/** How an answer is read, which its operation declares. */
export type ReadAnswer = (operation: Operation, response: Response) => Promise<AnyAnswer>;

/**
 * Reads an answer as its operation declares it, told apart by status and by the media type that really came. Gateways
 * often label JSON as text or not at all: where JSON alone is declared, it counts as what it is.
 */
export async function readAnswer(
  { responses, findStatus, findMediaType }: Operation,
  response: Response,
): Promise<AnyAnswer> {
  const { status, ok } = response;
  const contents = (findStatus === undefined ? responses[status] : findStatus(responses, status)) ?? {};
  const declared = Object.keys(contents);
  const label = labelOf(response);
  const contentType = (findMediaType === undefined ? declared[0] : findMediaType(declared, label)) ?? '';
  const read = contents[contentType];
  let received: Promise<ArrayBuffer> | undefined;
  const bytes = (): Promise<ArrayBuffer> => (received ??= response.arrayBuffer());
  const text = async (): Promise<string> => new TextDecoder().decode(await bytes());
  try {
    if (read !== undefined) {
      const value = await read({ response, bytes, text });
      if (ok) return { ok, status, contentType, data: value, response };
      // A refusal has a word where one is declared, and nowhere else; the JSON text `""` is one.
      const isDeclaredEmpty = !contentType;
      const isEmpty = (isDeclaredEmpty || value === '') && !(await text());
      if (isEmpty === isDeclaredEmpty) return { ok, status, contentType, error: value, response };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const error = new UnexpectedAnswer(status, label, looselyParsed(await text(), await bytes()));
  return { ok: false, status, contentType: label, error, unexpected: true, response };
}
