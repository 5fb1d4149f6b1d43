import { isList, isRecord } from '../../generator/src/runtime/shared/schema/schema.ts';

function hasBytes(value: object): value is { bytes(): Promise<Uint8Array> } {
  return typeof Reflect.get(value, 'bytes') === 'function';
}

async function showBytes(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    const content = Buffer.from(await value.arrayBuffer()).toString('hex');
    return value instanceof File ? { name: value.name, content } : { content };
  }
  if (typeof value !== 'object' || value === null || !hasBytes(value)) return undefined;
  return { content: Buffer.from(await value.bytes()).toString('hex') };
}

/** A value as plain data: of files and other bytes what is in them; what is undefined is not there. */
export async function showValues(value: unknown): Promise<unknown> {
  const shown = await showBytes(value);
  if (shown !== undefined) return shown;
  if (isList(value)) return Promise.all(value.map(showValues));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const entries = members.map(async ([name, member]): Promise<[string, unknown]> => [name, await showValues(member)]);
  return Object.fromEntries(await Promise.all(entries));
}
