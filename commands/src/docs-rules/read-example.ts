import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isArray, isObject, parseSource, toYaml, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { filesBelow } from '../pipeline/digest.ts';
import type { Example } from './rule-page.ts';

/** Files of a case that are not its input. */
const OWN_FILES = new Set(['case.yaml', 'errors.txt']);

/** The example of the case folder `error-<code>`; of what it prints, only the diagnostics with that code. None without such a folder. */
export async function readFolderExample(cases: string, code: string): Promise<Example | undefined> {
  const folder = path.join(cases, `error-${code}`);
  const paths = await filesBelow(folder);
  if (paths.length === 0) return undefined;
  const read = await readObject(path.join(folder, 'case.yaml'));
  const names = paths.map((each) => path.relative(folder, each).split(path.sep).join('/'));
  const inputs = names.filter((name) => !OWN_FILES.has(name));
  const files = await Promise.all(
    inputs.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
  const printed = await readFile(path.join(folder, 'errors.txt'), 'utf8');
  return { about: textOf(read, 'about'), files, action: actionOf(read), printed: diagnosticsOf(printed, code) };
}

function actionOf(read: JsonObject): string {
  const { command, overlays, repository } = read;
  if (typeof command === 'string') return `\`${command}\``;
  const [overlay] = isArray(overlays) ? overlays : [];
  const done = typeof overlay === 'string' ? `Applying \`${overlay}\` to` : 'Loading';
  const where = repository === 'none' ? ' outside of any repository' : '';
  return `${done} \`${textOf(read, 'load')}\`${where}`;
}

/** The example of a code of the generator: the first case that prints it. */
export async function readGeneratorExample(cases: string, code: string): Promise<Example | undefined> {
  const goldens = (await filesBelow(cases)).filter((file) => path.basename(file) === 'expected-error.txt').sort();
  for (const golden of goldens) {
    const printed = diagnosticsOf((await readFile(golden, 'utf8')).replace(/^GeneratorError: /, ''), code);
    if (printed === '') continue;
    const name = 'input.yaml';
    const text = await readFile(path.join(path.dirname(golden), name), 'utf8');
    return { about: '', files: [{ name, text }], action: `\`openapi-ts-morph ${name} --out generated\``, printed };
  }
  return undefined;
}

/** Diagnostics begin with their severity in the first column; the lines below are indented. */
function diagnosticsOf(printed: string, code: string): string {
  return printed
    .split(/\n(?=\S)/)
    .filter((block) => new RegExp(`^\\w+ ${code}(\\s|$)`).test(block))
    .map((block) => block.trimEnd())
    .join('\n');
}

/** The example of a Spectral rule: the first case with findings in `cases/<rule>.yaml`. */
export async function readRulesetExample(cases: string, rule: string): Promise<Example | undefined> {
  const { cases: all } = await readObject(path.join(cases, `${rule}.yaml`));
  const failing = (isArray(all) ? all : [])
    .filter(isObject)
    .find(({ findings }) => isArray(findings) && findings.length > 0);
  if (failing === undefined) return undefined;
  const { document, findings } = failing;
  return {
    about: `${textOf(failing, 'name')}.`.replace(/^./, (first) => first.toUpperCase()),
    files: [{ name: 'openapi.yaml', text: toYaml(document ?? null) }],
    action: '`npm run lint`',
    printed: (isArray(findings) ? findings : []).map((finding) => findingText(rule, finding)).join('\n'),
  };
}

function findingText(rule: string, finding: JsonValue): string {
  const read = isObject(finding) ? finding : {};
  return `error ${rule}   at ${textOf(read, 'path')}
  ${textOf(read, 'message')}`;
}

function textOf(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

async function readObject(file: string): Promise<JsonObject> {
  const { value } = parseSource(await readFile(file, 'utf8'), { uri: `file://${file}`, name: path.basename(file) });
  return isObject(value) ? value : {};
}
