import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from './cli.ts';
import { INVENTORY } from './output-folder.ts';

const INPUT = fileURLToPath(new URL('../cases/gateway/input.yaml', import.meta.url));

let folder = '';
let printed: string[] = [];
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-ts-morph-'));
  printed = [];
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: unknown) => void printed.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void said.push(String(text)));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('writes both sides, then has nothing to do', async () => {
  expect(await main([INPUT, '--out', folder])).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'client', 'server']);
  expect(said.at(-1)).toMatch(/^\S+: \d+ written, 0 unchanged, 0 removed \(\d operations in 3 resources\)$/);
  expect(await main([INPUT, '--out', folder])).toBe(0);
  expect(said.at(-1)).toMatch(/^\S+: 0 written, \d+ unchanged, 0 removed$/);
  expect(await main([INPUT, '--out', folder, '--check'])).toBe(0);
  expect(printed).toEqual([]);
});

test('a second run notices what has been changed by hand', async () => {
  await main([INPUT, '--out', folder, '--types']);
  writeFileSync(join(folder, 'types.ts'), '// Generated from here. Do not edit.\n');
  expect(await main([INPUT, '--out', folder, '--types'])).toBe(0);
  expect(said.at(-1)).toContain(': 1 written, 1 unchanged, 0 removed');
});

test('a second run notices another choice of types', async () => {
  const document = join(folder, 'a.json');
  const content = { 'application/json': { schema: { type: 'string', format: 'date-time' } } };
  const paths = { '/a': { get: { responses: { 200: { description: 'Yes.', content } } } } };
  writeFileSync(document, JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths }));
  const out = join(folder, 'out');
  await main([document, '--out', out, '--client']);
  expect(await main([document, '--out', out, '--client', '--dates', 'Date'])).toBe(0);
  expect(said.at(-1)).not.toContain(': 0 written');
});

test('what is no longer asked for is removed', async () => {
  await main([INPUT, '--out', folder, '--types', '--client']);
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'client', 'types']);
  await main([INPUT, '--out', folder, '--types']);
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'types.ts']);
});

test('--check lists what is stale and exits 1', async () => {
  await main([INPUT, '--out', folder, '--client']);
  rmSync(join(folder, 'voicecall.ts'));
  expect(await main([INPUT, '--out', folder, '--client', '--check'])).toBe(1);
  expect(printed).toEqual([join(folder, 'voicecall.ts')]);
});

test('a configuration says what flags do not; its paths are relative to it', async () => {
  const plugin =
    "{ name: 'notes', template: () => [{ path: 'a.ts', content: '// Generated from x. Do not edit.\\n' }] }";
  writeFileSync(
    join(folder, 'config.mjs'),
    `export default { out: './out', client: true, plugins: ['msw', ${plugin}] };`,
  );
  expect(await main([INPUT, '--config', join(folder, 'config.mjs'), '--types'])).toBe(0);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([INVENTORY, 'msw', 'notes', 'types']);
});

test('dates and long integers are those of client and server', async () => {
  expect(await main([INPUT, '--out', folder, '--dates', 'Date', '--int64', 'bigint'])).toBe(0);
  for (const side of ['client', 'server']) {
    expect(readdirSync(join(folder, side, 'runtime', 'values'))).toContain('date-time.ts');
  }
});

test('a configuration words what the server refuses; it has to fit the document', async () => {
  const config = join(folder, 'config.json');
  const configure = (refusal: object): void =>
    writeFileSync(
      config,
      JSON.stringify({
        out: './out',
        server: true,
        failures: { forms: { invalid: { body: { why: '{message}' } } }, refusal },
      }),
    );
  configure({ name: 'ApiError', codes: 'ErorCode' });
  expect(await main([INPUT, '--config', config])).toBe(2);
  expect(said.at(-1)).toContain(
    "'failures' /refusal/codes 'ErorCode' is no component schema\n  did you mean 'ErrorCode'?",
  );
  configure({ name: 'Handlers', codes: 'ErrorCode' });
  expect(await main([INPUT, '--config', config])).toBe(2);
  expect(said.at(-1)).toContain("'failures' /refusal/name 'Handlers' is taken");
  expect(readdirSync(folder)).toEqual(['config.json']);
  configure({ name: 'ApiError', codes: 'ErrorCode' });
  expect(await main([INPUT, '--config', config])).toBe(0);
  const written = readFileSync(join(folder, 'out/failures.ts'), 'utf8');
  expect(written).toContain("export type ApiError = Refusal<components['schemas']['ErrorCode']>;");
  expect(written).toContain("formFailures({ invalid: { body: { why: '{message}' } } })");
});

test.each([
  ['an empty file', '', 'config.json: is empty'],
  ['nothing to generate', '{ "client": false, "server": false }', 'neither client nor server nor types nor a plugin'],
  ['a plugin twice', '{ "plugins": ["msw", "msw"] }', "'msw/handlers.ts' is generated twice"],
])('a configuration with %s changes nothing', async (_name, text, message) => {
  const out = join(folder, 'out');
  await main([INPUT, '--out', out]);
  const before = readdirSync(out, { recursive: true });
  writeFileSync(join(folder, 'config.json'), text);
  expect(await main([INPUT, '--out', out, '--config', join(folder, 'config.json')])).toBe(2);
  expect(said.join('\n')).toContain(message);
  expect(readdirSync(out, { recursive: true })).toEqual(before);
});

test.each([
  [
    'throws',
    "() => { throw new Error('no') }",
    /error plugin-failed\n {2}the plugin 'p' failed: Error: no\n {2}mend it at .*config\.mjs/,
  ],
  [
    'forgets the header',
    "() => [{ path: 'a.ts', content: '' }]",
    /output-header-missing\n {2}'p\/a\.ts' does not begin/,
  ],
  [
    'leaves its folder',
    "() => [{ path: '../../a.ts', content: '' }]",
    /output-path-invalid\n {2}'p\/\.\.\/\.\.\/a\.ts' is no path/,
  ],
])('a plugin that %s', async (_name, template, message) => {
  writeFileSync(
    join(folder, 'config.mjs'),
    `export default { out: './out', plugins: [{ name: 'p', template: ${template} }] };`,
  );
  expect(await main([INPUT, '--config', join(folder, 'config.mjs')])).toBe(2);
  expect(said.join('\n')).toMatch(message);
  expect(readdirSync(folder)).toEqual(['config.mjs']);
});

test.each([
  [['--out', ''], 'no output folder is named'],
  [['--check', '--watch'], "error: option '--watch' cannot be used with option '--check'"],
  [['--config', tmpdir()], 'is a folder'],
])('wrong use: %j', async (flags, message) => {
  expect(await main([INPUT, '--out', folder, ...flags])).toBe(2);
  expect(said.join('\n')).toContain(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('bad input is a diagnostic and exits 2; nothing is written', async () => {
  const bad = join(folder, 'bad.yaml');
  writeFileSync(
    bad,
    'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { security: [{ k: [] }] } } }\n',
  );
  expect(await main([bad, '--out', join(folder, 'out')])).toBe(2);
  expect(said.at(-1)).toContain('error security-scheme-undeclared');
  expect(await main([INPUT])).toBe(2);
  expect(said.at(-1)).toContain('no output folder is named');
  expect(await main(['--out', folder])).toBe(2);
  expect(said.at(-1)).toContain('no document is named');
  expect(await main([INPUT, '--out', folder, '--clinet'])).toBe(2);
  expect(await main(['-', '--out', folder, '--watch'])).toBe(2);
  expect(said.at(-1)).toContain('error watch-impossible');
  expect(readdirSync(folder)).toEqual(['bad.yaml']);
});
