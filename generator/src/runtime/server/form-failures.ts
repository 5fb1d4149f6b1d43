import { answer, type Answer } from './answer.ts';
import type { FailureHooks } from './failures.ts';
import type { Issue } from './issue.ts';
import { Refusal } from './refusal.ts';
import { isList, isRecord } from '../shared/schema/schema.ts';

/** An answer with gaps: `{message}` and `{code}` in its texts are filled. */
export interface FailureForm {
  readonly status: number;
  readonly body: unknown;
}

/** How an API words what it refuses; problem details where a form is missing. */
export interface FailureForms {
  readonly invalid?: FailureForm;
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

function answerIn({ status, body }: FailureForm, texts: Readonly<Record<string, string>>): Answer {
  return answer(status, fill(body, new Map(Object.entries(texts))), { contentType: 'application/json' });
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
  const onInvalid = (form: FailureForm): FailureHooks => ({
    onInvalid: (issues) => answerIn(form, { message: complaints(issues) }),
  });
  return {
    ...(invalid === undefined ? {} : onInvalid(invalid)),
    ...(unauthorized === undefined ? {} : { onUnauthorized: () => answerIn(unauthorized, {}) }),
    ...(unimplemented === undefined ? {} : { onUnimplemented: () => answerIn(unimplemented, {}) }),
    onError: (error: unknown) => {
      if (isRefusal(error) && refusal !== undefined) {
        return answerIn(refusal, { code: error.code, message: error.message });
      }
      return failed === undefined ? undefined : answerIn(failed, {});
    },
  };
}
