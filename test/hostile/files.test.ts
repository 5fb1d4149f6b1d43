// Table F of hostile documents: what is read, asked and written.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument, loadText } from '@cc-gateway/loader';
import { createModel, generateClient, generateServer, writeFiles, type GeneratedFile } from 'openapi-ts-morph';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
let project = '';
let listener: Server;
let port = 0;
let requests: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(folder, 'secret.yaml'), 'type: string\ndescription: secret\n');
  requests = [];
  listener = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(() => {
  listener.close();
  rmSync(folder, { recursive: true });
});

function documentReferring(reference: string): string {
  const schema = { $ref: reference };
  const responses = { 200: { description: 'Yes.', content: { 'application/json': { schema } } } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses } } },
  });
}

/** The code of the error that a document of the project gives. */
async function refusal(text: string, name = 'openapi.json'): Promise<string> {
  writeFileSync(join(project, name), text);
  try {
    const document = await loadDocument(name, { cwd: project });
    await generateClient(document, { model: createModel(document) });
    return 'none';
  } catch (error) {
    return /^error ([\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? String(error);
  }
}

test.each([
  ['../secret.yaml', 'outside-root'],
  ['/etc/passwd', 'outside-root'],
  ['file:///etc/hosts', 'outside-root'],
  ['..%2fsecret.yaml', 'outside-root'],
  ['link.yaml', 'outside-root'],
  ['linked/secret.yaml', 'outside-root'],
])('F01 %s is %s', async (reference, code) => {
  symlinkSync(join(folder, 'secret.yaml'), join(project, 'link.yaml'));
  symlinkSync(folder, join(project, 'linked'));
  expect(await refusal(documentReferring(reference))).toBe(code);
});

test('F01 the refusal says how to allow it', async () => {
  writeFileSync(join(project, 'a.json'), documentReferring('../secret.yaml'));
  await expect(loadDocument('a.json', { cwd: project })).rejects.toThrow(/root/);
  await expect(loadDocument('a.json', { cwd: project, root: folder })).resolves.toBeDefined();
});

test.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433', 'user@127.0.0.1', 'localhost.'])(
  'F02 no request goes to %s',
  async (host) => {
    expect(await refusal(documentReferring(`http://${host}:${port}/schema.json`))).toBe('network-not-allowed');
    expect(await refusal(documentReferring(`//${host}:${port}/schema.json`))).not.toBe('none');
    expect(requests).toEqual([]);
  },
);

test.each(['data:application/json,{}', 'javascript:1', 'node:fs', 'npm:a', 'ftp://a/b', 'C:\\a', '\\\\host\\a'])(
  'F05 %s is refused',
  async (reference) => {
    expect(await refusal(documentReferring(reference))).not.toBe('none');
    expect(requests).toEqual([]);
  },
);

test.each([
  ['a folder', 'folder', 'file-unreadable'],
  ['a pipe', 'pipe', 'file-unreadable'],
  ['nothing in it', 'empty.json', 'file-empty'],
  ['bytes', 'bytes.json', 'file-not-text'],
  ['a page of a login', 'login.html', 'ref-target-type'],
])('F06 a reference to %s is a located error', async (_, name, code) => {
  mkdirSync(join(project, 'folder'));
  execFileSync('mkfifo', [join(project, 'pipe')]);
  writeFileSync(join(project, 'empty.json'), '');
  writeFileSync(join(project, 'bytes.json'), Uint8Array.of(0, 255, 254, 1));
  writeFileSync(join(project, 'login.html'), '<!doctype html><title>Log in</title>');
  expect(await refusal(documentReferring(name))).toBe(code);
});

test('F07 names that are paths lead nowhere', async () => {
  const names = [
    '../../x',
    '/abs/x',
    'a/b',
    '..\\x',
    'C:\\x',
    'x\0.ts',
    '.',
    '..',
    '...',
    'CON',
    'a.ts',
    '~/x',
    '%2e%2e%2fx',
    '\u2215x',
  ];
  const responses = { 200: { description: 'Yes.' } };
  const paths = names.map((name, index): [string, object] => [
    `/${index}`,
    { get: { tags: [name], operationId: name, responses } },
  ]);
  const schemas = Object.fromEntries(names.map((name) => [name, { enum: [name, 'b'] }]));
  const info = { title: names[0], version: names[1] };
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: Object.fromEntries(paths), components: { schemas } });
  const out = join(project, 'a/out');
  const document = loadText(text, { name: '../../evil.json' });
  await writeFiles(out, [...(await generateClient(document)), ...prefixed('server', await generateServer(document))]);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  expect(written.length).toBeGreaterThan(2 * names.length);
  expect(
    written.filter((path) => !/^project\/a\/out\/(?:[a-z][a-z0-9-]*\/)*[a-z0-9][a-z0-9_-]*\.ts$/.test(path)),
  ).toEqual([]);
});

function prefixed(prefix: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path, content }) => ({ path: `${prefix}/${path}`, content }));
}

test('F08 an output folder that is the project keeps what was there', async () => {
  writeFileSync(join(project, 'openapi.json'), documentReferring('#/components'));
  writeFileSync(join(project, 'mine.ts'), 'export {};\n');
  const files = [{ path: 'a.ts', content: '// Generated from x. Do not edit.\n' }];
  // The output of another run below it.
  await writeFiles(join(project, 'src/api'), files);
  await writeFiles(project, files);
  await writeFiles(project, []);
  expect(readdirSync(join(project, 'src/api')).filter((name) => !name.startsWith('.'))).toEqual(['a.ts']);
  expect(readdirSync(project).sort()).toEqual(['mine.ts', 'openapi.json', 'src']);
});

test('F09 a failure leaves the old output whole', async () => {
  const out = join(project, 'out');
  await writeFiles(out, [{ path: 'a.ts', content: '// Generated from x. Do not edit.\n' }]);
  const bad = [
    { path: 'a.ts', content: '// Generated from y. Do not edit.\n' },
    { path: '../b.ts', content: '' },
  ];
  await expect(writeFiles(out, bad)).rejects.toThrow('output-path-invalid');
  expect(readFileSync(join(out, 'a.ts'), 'utf8')).toContain('from x');
  expect(existsSync(join(project, 'b.ts'))).toBe(false);
});

test('F10, I36 neither the place of the document nor its name get into the output', async () => {
  const name = 'a\n*__P1__().json';
  writeFileSync(
    join(project, name),
    documentReferring('#/components/schemas/A').replace('"paths"', '"components":{"schemas":{"A":{}}},"paths"'),
  );
  const document = await loadDocument(name, { cwd: project });
  const files = await generateClient(document);
  expect(files.filter(({ content }) => content.includes('__P1__') || content.includes(folder))).toEqual([]);
});
