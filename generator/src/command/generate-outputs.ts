import type { Diagnostic, LoadedDocument } from '@cc-gateway/loader';
import { clientBesidesTypes, type GenerateOptions } from '../generate-client.ts';
import { serverBesidesTypes } from '../generate-server.ts';
import { typesFile } from '../generate-types.ts';
import { sortFiles, type GeneratedFile } from '../generated-file.ts';
import { createModel } from '../model/create-model.ts';
import { GeneratorError } from '../generator-error.ts';
import type { Plugin } from '../plugin.ts';
import type { FormatOptions } from '../model/formats.ts';
import type { Model } from '../model/model.ts';
import { printTypes } from '../openapi-typescript.ts';
import { typesThread, type TypesThread } from './print-types-apart.ts';
import type { Settings } from './settings.ts';

export type Side = 'client' | 'server' | 'types';

type Generate = (document: LoadedDocument, model: Model, options: GenerateOptions) => Promise<GeneratedFile[]>;

const BESIDES_TYPES: Readonly<Record<Side, Generate>> = {
  client: clientBesidesTypes,
  server: serverBesidesTypes,
  types: () => Promise.resolve([]),
};

export interface Listener {
  /** Told of what the document holds and the output does not. */
  readonly onNotice: (notice: Diagnostic) => void;
  /** Told of each step before it begins. */
  readonly onStep: (step: string) => void;
}

export interface Outputs {
  readonly model: Model;
  /** Relative to the output folder. */
  readonly files: readonly GeneratedFile[];
}

type Wanted = Pick<Settings, 'sides' | 'plugins' | 'valueOptions' | 'failures'>;

/** Below `prefix`, or directly in the output folder where nothing else is. */
function under(prefix: string, isAlone: boolean, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path, content }) => ({ path: isAlone ? path : `${prefix}/${path}`, content }));
}

/** The types, which are those of all sides; a thread prints them while others go on. */
async function printing(
  document: LoadedDocument,
  thread: TypesThread | undefined,
  model: Model,
  { dates, int64 }: FormatOptions,
): Promise<{ text: Promise<string> }> {
  const formats = { ...(dates === undefined ? {} : { dates }), ...(int64 === undefined ? {} : { int64 }) };
  const text = thread === undefined ? printTypes(document, model, formats) : thread.print(model, formats);
  if (thread === undefined) await text;
  return { text };
}

/** The files of a plugin. @throws GeneratorError that tells what it has thrown, and where */
async function filesOfPlugin(
  { name, template }: Plugin,
  model: Model,
  document: LoadedDocument,
): Promise<readonly GeneratedFile[]> {
  try {
    return await template(model, document);
  } catch (error) {
    if (error instanceof GeneratorError) throw error;
    const [text = '', place = ''] =
      error instanceof Error ? (error.stack ?? '').split(/\n\s+(?=at )/) : [String(error)];
    const message = `the plugin '${name}' failed: ${text}`;
    const hint = place === '' ? 'mend the plugin, or leave it out' : `mend it ${place}`;
    throw new GeneratorError([{ code: 'plugin-failed', severity: 'error', message, hint }]);
  }
}

/** Waits for both; of two failures, that of the first counts. */
async function both<First, Second>(first: Promise<First>, second: Promise<Second>): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

/** Everything that the settings ask for. Each side and plugin has a folder of its own, unless there is one only. */
export async function generateOutputs(
  document: LoadedDocument,
  settings: Wanted,
  listener: Listener,
): Promise<Outputs> {
  const thread = typesThread(document);
  try {
    return await generateBeside(thread, document, settings, listener);
  } finally {
    await thread?.end();
  }
}

async function generateBeside(
  thread: TypesThread | undefined,
  document: LoadedDocument,
  { sides, plugins, valueOptions, failures }: Wanted,
  { onNotice, onStep }: Listener,
): Promise<Outputs> {
  onStep('model');
  const model = createModel(document);
  model.notices.forEach(onNotice);
  onStep('types');
  const { text } = await printing(document, thread, model, valueOptions);
  const options = { report: onNotice, ...valueOptions, ...(failures === undefined ? {} : { failures }) };
  const isAlone = sides.length + plugins.length === 1;
  const besidesTypes = async (): Promise<GeneratedFile[]> => {
    const files: GeneratedFile[] = [];
    for (const side of sides) {
      onStep(side);
      files.push(...under(side, isAlone, await BESIDES_TYPES[side](document, model, options)));
    }
    for (const plugin of plugins) {
      onStep(plugin.name);
      files.push(...under(plugin.name, isAlone, await filesOfPlugin(plugin, model, document)));
    }
    return files;
  };
  const [types, files] = await both(text, besidesTypes());
  const typed = sides.flatMap((side) => under(side, isAlone, [typesFile(model, types)]));
  return { model, files: sortFiles([...typed, ...files]) };
}
