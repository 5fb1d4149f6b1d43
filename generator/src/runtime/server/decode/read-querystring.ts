import { parseForm } from '../body/parse-form.ts';
import { parseJson } from '../body/parse-json.ts';
import { RefusedBody } from '../body/refused-body.ts';
import type { Issue } from '../issue.ts';
import type { Limits } from '../limits.ts';
import type { Querystring } from '../route.ts';
import { explain } from '../../shared/schema/explain.ts';
import type { Judge } from '../../shared/schema/judge.ts';
import { percentDecode, Undecodable } from './read-value.ts';

function parse(text: string, { content }: Querystring, limits: Limits): unknown {
  if (content.kind === 'form') return parseForm(text, content.fields ?? [], limits);
  return content.kind === 'json' ? parseJson(percentDecode(text), limits.depth, content.json) : percentDecode(text);
}

/** Reads a query that is one value (OpenAPI 3.2 section 4.12.1, `in: querystring`), and says what is wrong with it. */
export function readQuerystring(
  url: string,
  querystring: Querystring,
  judge: Judge,
  limits: Limits,
): { value?: unknown; issues: readonly Issue[] } {
  const at = url.indexOf('?');
  const issue = (message: string): Issue => ({ in: 'query', name: querystring.name, message });
  if (at < 0) return { issues: querystring.required === true ? [issue('is missing')] : [] };
  try {
    const value = parse(url.slice(at + 1), querystring, limits);
    const { schema = true } = querystring.content;
    if (judge.test(schema)(value)) return { value, issues: [] };
    const faults = explain(judge, schema, value);
    return { issues: faults.map(({ pointer, message }) => issue(`${pointer} ${message}`.trim())) };
  } catch (error) {
    if (error instanceof Undecodable || error instanceof RefusedBody) return { issues: [issue(error.message)] };
    throw error;
  }
}
