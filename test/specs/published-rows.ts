import { isObject, type JsonObject } from '@cc-gateway/loader';
import { objectIn, objectsIn, readYaml, textsIn } from './read-yaml.ts';

/** A row of the published change history, its known slips set right. */
export interface Row {
  readonly number: string;
  readonly issue: number;
  readonly type: 'New' | 'Modified';
  readonly remarks: readonly string[];
  /** The path that it names; `all` interfaces, or `none`. */
  readonly interface: string;
  /** `schemas.ErrorCode`: shared components that it names besides. */
  readonly components: readonly string[];
}

/** The 119 rows, oldest Issue first. */
export async function readRows(): Promise<Row[]> {
  const published = await readYaml('openapi/published/change-history.yaml');
  const slips = objectsIn(await readYaml('openapi/published/slips.yaml'), 'slips');
  const meanings = await readYaml('test/specs/rows.yaml');
  const printed = objectsIn(published, 'issues')
    .reverse()
    .flatMap((issue) => objectsIn(issue, 'rows').map((row) => ({ issue: Number(issue['issue']), row })));
  const byNumber = new Map(printed.map(({ row }) => [textIn(row, 'number'), row]));
  return printed.map(({ issue, row }) => {
    const number = textIn(row, 'number');
    const cells = byNumber.get(sharedWith(number, slips)) ?? row;
    const remarks = textsIn(cells, 'remarks');
    const named = objectIn(meanings, 'interfaces')[number];
    return {
      number,
      issue,
      type: isRepeatedNew(number, slips) || cells['type'] !== 'New' ? 'Modified' : 'New',
      remarks,
      interface: typeof named === 'string' ? named : (correctedPath(number, slips) ?? pathOf(textIn(row, 'interface'))),
      components: [
        ...textsIn(objectIn(meanings, 'components'), number),
        ...(namesErrorCodes(remarks) ? ['schemas.ErrorCode'] : []),
      ],
    };
  });
}

/** `https://IP address:Port number/agentgateway/resource/a/ {b}?c=1` gives `/a/{b}`. */
export function pathOf(printed: string): string {
  const path = printed.replace(/^https:\/\/IP address:Port number\/agentgateway\/resource/, '').replace(/\?.*$/, '');
  return path.replaceAll(' ', '');
}

function namesErrorCodes(remarks: readonly string[]): boolean {
  return remarks.some((remark) => /error codes?/i.test(remark));
}

function sharedWith(number: string, slips: readonly JsonObject[]): string {
  const shares = slips.map((slip) => objectIn(slip, 'shares')[number]).find((other) => typeof other === 'string');
  return shares ?? number;
}

function isRepeatedNew(number: string, slips: readonly JsonObject[]): boolean {
  return slips.some((slip) => slip['kind'] === 'repeated-new' && textsIn(slip, 'rows').includes(number));
}

function correctedPath(number: string, slips: readonly JsonObject[]): string | undefined {
  const slip = slips.find((each) => each['kind'] === 'wrong-path' && textsIn(each, 'rows').includes(number));
  return slip === undefined ? undefined : textIn(slip, 'interface');
}

function textIn(value: JsonObject, member: string): string {
  const text = isObject(value) ? value[member] : undefined;
  if (typeof text !== 'string') throw new Error(`${member} is missing in ${JSON.stringify(value)}`);
  return text;
}
