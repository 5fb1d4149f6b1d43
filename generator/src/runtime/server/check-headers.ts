import type { Judge } from '../shared/schema/judge.ts';
import { explain } from '../shared/schema/explain.ts';
import type { AnswerDetails } from './answer.ts';
import { readSimple } from './decode/read-simple.ts';
import { Undecodable, verbatim } from './decode/read-value.ts';
import type { AnswerHeader } from './route.ts';

function valueFault(header: AnswerHeader, text: string, judge: Judge): string | undefined {
  try {
    const value = readSimple(header, text, verbatim, Infinity);
    return judge.test(header.schema)(value) ? undefined : explain(judge, header.schema, value)[0]?.message;
  } catch (error) {
    if (error instanceof Undecodable) return error.message;
    throw error;
  }
}

/**
 * The first declared header field of an answer that is missing or does not fit its schema.
 *
 * @returns what is wrong with it, such as `the header ETag is missing`
 */
export function headerFault(
  declared: readonly AnswerHeader[],
  sent: NonNullable<AnswerDetails['headers']>,
  judge: Judge,
): string | undefined {
  const given = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]));
  for (const header of declared) {
    const value = given.get(header.name.toLowerCase());
    if (value === undefined && header.required === true) return `the header ${header.name} is missing`;
    // Several fields of one name are a list, except cookies (RFC 6265 section 3).
    const isEach = header.name.toLowerCase() === 'set-cookie';
    const texts = value === undefined ? [] : typeof value === 'string' ? [value] : isEach ? value : [value.join(', ')];
    const fault = texts.map((text) => valueFault(header, text, judge)).find((one) => one !== undefined);
    if (fault !== undefined) return `the header ${header.name} ${fault}`;
  }
  return undefined;
}
