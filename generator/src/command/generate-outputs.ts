import type { Diagnostic, LoadedDocument } from '@cc-gateway/loader';
import { generateClient } from '../generate-client.ts';
import { generateServer } from '../generate-server.ts';
import { generateTypes } from '../generate-types.ts';
import { sortFiles, type GeneratedFile } from '../generated-file.ts';
import { createModel } from '../model/create-model.ts';
import type { Model } from '../model/model.ts';
import { printTypes } from '../openapi-typescript.ts';
import type { Settings } from './settings.ts';

export type Side = 'client' | 'server' | 'types';

const GENERATORS = { client: generateClient, server: generateServer, types: generateTypes };

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

/** Below `prefix`, or directly in the output folder where nothing else is. */
function under(prefix: string, isAlone: boolean, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path, content }) => ({ path: isAlone ? path : `${prefix}/${path}`, content }));
}

/** Everything that the settings ask for. Each side and plugin has a folder of its own, unless there is one only. */
export async function generateOutputs(
  document: LoadedDocument,
  { sides, plugins, clientOptions, failures }: Pick<Settings, 'sides' | 'plugins' | 'clientOptions' | 'failures'>,
  { onNotice, onStep }: Listener,
): Promise<Outputs> {
  onStep('model');
  const model = createModel(document);
  model.notices.forEach(onNotice);
  onStep('types');
  const options = {
    model,
    types: await printTypes(document, model),
    report: onNotice,
    ...clientOptions,
    ...(failures === undefined ? {} : { failures }),
  };
  const isAlone = sides.length + plugins.length === 1;
  const files: GeneratedFile[] = [];
  for (const side of sides) {
    onStep(side);
    files.push(...under(side, isAlone, await GENERATORS[side](document, options)));
  }
  for (const { name, template } of plugins) {
    onStep(name);
    files.push(...under(name, isAlone, await template(model, document)));
  }
  return { model, files: sortFiles(files) };
}
