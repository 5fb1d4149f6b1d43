import { code, joined, number, type Code } from '../code/code.ts';
import type { ResponseModel } from '../model/model.ts';

function isExact(status: string): boolean {
  return /^\d+$/.test(status);
}

function exactOf(responses: readonly ResponseModel[], first: string): Code[] {
  const statuses = responses.map(({ status }) => status).filter((status) => isExact(status) && status[0] === first);
  return statuses.sort().map((status) => number(Number(status)));
}

/** The statuses with these first digits, without those that are declared one by one. */
function rangeType(digits: readonly string[], responses: readonly ResponseModel[]): Code {
  const range = code`StatusRange<${joined(
    digits.map((digit) => number(Number(digit))),
    ' | ',
  )}>`;
  const declared = digits.flatMap((digit) => exactOf(responses, digit));
  return declared.length === 0 ? range : code`Exclude<${range}, ${joined(declared, ' | ')}>`;
}

/** The type of `status` in an answer: `200`, or the statuses of the range that are not declared one by one. */
export function statusType(status: string, responses: readonly ResponseModel[]): Code {
  return isExact(status) ? number(Number(status)) : rangeType([status.slice(0, 1)], responses);
}

/** As {@link statusType}, but any number for a range or `default`. */
export function plainStatusType(status: string): Code {
  return isExact(status) ? number(Number(status)) : code`number`;
}

/** The statuses that `default` stands for: refusals, and successes when no success is declared. */
export function rangesOfDefault(responses: readonly ResponseModel[]): { success?: Code; refusal?: Code } {
  const statuses = responses.map(({ status }) => status);
  const ranges = new Set(statuses.filter((status) => !isExact(status)).map((status) => status.slice(0, 1)));
  const hasSuccess = statuses.some((status) => status.startsWith('2'));
  const refusals = ['3', '4', '5'].filter((digit) => !ranges.has(digit));
  return {
    ...(hasSuccess ? {} : { success: rangeType(['2'], responses) }),
    ...(refusals.length === 0 ? {} : { refusal: rangeType(refusals, responses) }),
  };
}
