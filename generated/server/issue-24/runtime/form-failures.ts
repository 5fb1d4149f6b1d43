// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { answer, type Answer } from './answer.ts';
import type { FailureHooks } from './failures.ts';
import type { Issue } from './issue.ts';
import { Refusal } from './refusal.ts';
import { isList, isRecord } from './schema/schema.ts';

/** An answer with gaps: `{message}` and `{code}` in its texts are filled. */
export interface FailureForm {
  /** That which HTTP has for the failure where it is missing. */
  readonly status?: number;
  readonly body: unknown;
}

/** How an API words what it refuses; problem details where a form is missing. */
export interface FailureForms {
  /** The request is not what the document describes. */
  readonly invalid?: FailureForm;
  /** The body is too large (413) or of another media type (415); as `invalid`, with that status, where this is missing. */
  readonly unread?: FailureForm;
  readonly unauthorized?: FailureForm;
  readonly unimplemented?: FailureForm;
  /** A handler failed in a way that nobody foresaw. */
  readonly error?: FailureForm;
  /** A handler threw a {@link Refusal}. */
  readonly refusal?: FailureForm;
}

function fill(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\{(\w+)\}/g, (gap: string, name: string) => texts.get(name) ?? gap);
  if (isList(value)) return value.map((item) => fill(item, texts));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, texts)]));
}

function answerIn({ status, body }: FailureForm, usual: number, texts: Readonly<Record<string, string>> = {}): Answer {
  return answer(status ?? usual, fill(body, new Map(Object.entries(texts))), { contentType: 'application/json' });
}

/** Narrows to a refusal with any code. */
function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal;
}

function complaints(issues: readonly Issue[]): string {
  return issues.map(({ name, message }) => `${name} ${message}`.trim()).join('; ');
}

/** Hooks that answer in the forms of an API. */
export function formFailures(forms: FailureForms): FailureHooks {
  const { invalid, unauthorized, unimplemented, error: failed, refusal } = forms;
  // What a body could not be read for is told by the status of HTTP, unless the API has another one for just that.
  const unread = forms.unread ?? (invalid === undefined ? undefined : { body: invalid.body });
  return {
    onInvalid: (issues, { status }) => {
      const form = status === 400 ? invalid : unread;
      return form === undefined ? undefined : answerIn(form, status, { message: complaints(issues) });
    },
    onUnauthorized: () => unauthorized && answerIn(unauthorized, 401),
    onUnimplemented: () => unimplemented && answerIn(unimplemented, 501),
    onError: (error: unknown) => {
      if (isRefusal(error) && refusal !== undefined) {
        return answerIn(refusal, 500, { code: error.code, message: error.message });
      }
      return failed && answerIn(failed, 500);
    },
  };
}
