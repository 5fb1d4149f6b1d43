import type { Random } from '../../generator/src/runtime/server/mock/sample-pattern.ts';
import { sample } from '../../generator/src/runtime/server/mock/sample.ts';
import type { Content } from '../../generator/src/runtime/server/route.ts';
import type { Judge } from '../../generator/src/runtime/shared/schema/judge.ts';
import { isList, isRecord } from '../../generator/src/runtime/shared/schema/schema.ts';
import { asText } from './as-text.ts';

/** A body and the media type that it is declared with. */
export interface SampledContent {
  readonly mediaType: string;
  readonly value: unknown;
}

const ATTEMPTS = 10;

function bytes(random: Random): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.floor(random() * 256));
}

function file(random: Random): File {
  return new File([bytes(random)], `${Math.floor(random() * 1000)}.bin`, { type: 'application/octet-stream' });
}

function sampleForm(judge: Judge, content: Content, random: Random): unknown {
  const { schema = true, kind } = content;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const value = asText(sample(judge, schema, random), judge.test(schema));
    // A form has fields, whatever else its schema describes.
    if (isRecord(value)) return kind === 'multipart' ? withFiles(value, content, random) : value;
  }
  return undefined;
}

/** The members of a form that are files, as such. */
function withFiles(form: Readonly<Record<string, unknown>>, { fields = [] }: Content, random: Random): unknown {
  const files = fields.flatMap(({ name, shape }): [string, unknown][] => {
    if (!Object.hasOwn(form, name)) return [];
    if (shape === 'file') return [[name, file(random)]];
    const isFiles = typeof shape === 'object' && 'list' in shape && shape.list === 'file';
    const given = form[name];
    return isFiles ? [[name, (isList(given) ? given : [given]).map(() => file(random))]] : [];
  });
  return { ...form, ...Object.fromEntries(files) };
}

function sampleValue(judge: Judge, content: Content, mediaType: string, random: Random): unknown {
  const { kind, schema = true } = content;
  if (kind === 'json') return sample(judge, schema, random);
  if (kind === 'form' || kind === 'multipart') return sampleForm(judge, content, random);
  if (kind === 'binary') return new Blob([bytes(random)], { type: mediaType.replace('*', 'x') });
  const text = kind === 'text' ? sample(judge, schema, random) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** A body of one of the declared media types; `undefined` when none can be made. */
export function sampleContent(
  judge: Judge,
  contents: Readonly<Record<string, Content>>,
  random: Random,
): SampledContent | undefined {
  const declared = Object.entries(contents);
  const from = Math.floor(random() * declared.length);
  for (const [mediaType, content] of [...declared.slice(from), ...declared.slice(0, from)]) {
    // Beside others it would not be known which one of them a range has become.
    if (mediaType.includes('*') && declared.length > 1) continue;
    const value = sampleValue(judge, content, mediaType, random);
    if (value !== undefined) return { mediaType, value };
  }
  return undefined;
}
