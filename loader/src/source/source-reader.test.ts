import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadOptions } from '../document.ts';
import { faultOf } from './fault-of.ts';
import { openSource } from './source-reader.ts';

const FILES: Readonly<Record<string, string>> = {
  'outside.yaml': 'secret: 1',
  'repo/api/openapi.yaml': 'openapi: 3.1.1',
  'repo/api/pets.yaml': 'pets: 1',
  'repo/api/bad.yaml': 'a: 1\na: 2',
  'repo/api/my file.yaml': 'space: 1',
  'repo/api/100%.yaml': 'percent: 1',
  'repo/common/shared.yaml': 'shared: 1',
  'repo/json/openapi.json': '{"openapi": "3.0.0"}',
  'repo/none/readme.md': '',
  'plain/api.yaml': 'openapi: 3.1.1',
  'plain/sub/part.yaml': 'part: 1',
};

let top = '';
let repo = '';
let server: Server;
let origin = '';

function run(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repo, encoding: 'utf8' }).trim();
}

function writeTree(): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  symlinkSync('../../outside.yaml', join(repo, 'api/escape.yaml'));
  symlinkSync('../common', join(repo, 'api/linked'));
  symlinkSync('loop.yaml', join(repo, 'api/loop.yaml'));
  symlinkSync('api/pets.yaml', join(repo, 'entry-link.yaml'));
}

beforeAll(async () => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'source-reader-')));
  repo = join(top, 'repo');
  writeTree();
  run('init', '-q', '-b', 'main');
  run('add', '-A');
  run('commit', '-q', '-m', 'first');
  run('tag', 'v1.0.0');
  writeFileSync(join(repo, 'api/openapi.yaml'), 'openapi: 3.2.0');
  writeFileSync(join(repo, 'api/new.yaml'), 'new: 1');
  server = createServer((request, response) => {
    const body = { '/api/openapi.yaml': 'openapi: 3.1.1', '/api/pets.yaml': 'pets: 1' }[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(top, { recursive: true });
});

/** What `source` names and what `reference` from it leads to. */
async function follow(source: string, reference: string | undefined, options: LoadOptions = {}): Promise<string[]> {
  const { reader, entry } = await openSource(source, { cwd: repo, ...options });
  const found = [`${entry.name} ${JSON.stringify(entry.value)}`];
  if (reference !== undefined) {
    const file = await reader.read(reader.resolve(reference, entry.uri));
    found.push(`${file.name} ${JSON.stringify(file.value)}`);
  }
  return found;
}

describe('files', () => {
  const ENTRY = 'api/openapi.yaml {"openapi":"3.2.0"}';
  it.each<[string, string | undefined, string[]]>([
    ['api/openapi.yaml', undefined, [ENTRY]],
    ['api', './pets.yaml#/x', [ENTRY, 'api/pets.yaml {"pets":1}']],
    ['api/', '../common/shared.yaml', [ENTRY, 'common/shared.yaml {"shared":1}']],
    ['api', 'my%20file.yaml', [ENTRY, 'api/my file.yaml {"space":1}']],
    ['api', '100%.yaml', [ENTRY, 'api/100%.yaml {"percent":1}']],
    ['api', 'linked/shared.yaml', [ENTRY, 'api/linked/shared.yaml {"shared":1}']],
    ['api', '#/here', [ENTRY, ENTRY]],
    ['api', 'openapi.yaml#/here', [ENTRY, ENTRY]],
    ['json', undefined, ['json/openapi.json {"openapi":"3.0.0"}']],
    ['entry-link.yaml', 'openapi.yaml', ['entry-link.yaml {"pets":1}', ENTRY]],
    [
      '../plain/api.yaml',
      'sub/part.yaml',
      ['../plain/api.yaml {"openapi":"3.1.1"}', '../plain/sub/part.yaml {"part":1}'],
    ],
  ])('%s then %s', async (source, reference, expected) => {
    expect(await follow(source, reference)).toEqual(expected);
  });

  it('are named from the working directory and identified by their file URL', async () => {
    const { reader, entry } = await openSource('openapi.yaml', { cwd: join(repo, 'api') });
    expect([entry.name, entry.uri]).toEqual(['openapi.yaml', pathToFileURL(join(repo, 'api/openapi.yaml')).href]);
    expect(reader.resolve('./openapi.yaml', reader.resolve('pets.yaml', entry.uri))).toBe(entry.uri);
    expect(await reader.read(entry.uri)).toBe(entry);
  });

  it('may be named by a file URL, also in a reference', async () => {
    const url = pathToFileURL(join(repo, 'api/pets.yaml')).href;
    expect(await follow(url, url)).toEqual(['api/pets.yaml {"pets":1}', 'api/pets.yaml {"pets":1}']);
  });
});

describe('files that cannot be read', () => {
  it.each<[string, string | undefined, LoadOptions, string]>([
    [
      'api/openapi.yml',
      undefined,
      {},
      "file-not-found\n  api/openapi.yml does not exist\n  did you mean 'openapi.yaml'?",
    ],
    [
      'apy/openapi.yaml',
      undefined,
      {},
      "file-not-found\n  apy/openapi.yaml does not exist, there is no folder 'apy'\n  did you mean 'api'?",
    ],
    ['api', 'pet.yaml', {}, "file-not-found\n  api/pet.yaml does not exist\n  did you mean 'pets.yaml'?"],
    [
      'none',
      undefined,
      {},
      'folder-without-document\n  the folder none holds no OpenAPI document\n  looked for openapi.yaml, openapi.yml, openapi.json; or name the file itself',
    ],
    ['api', '../common', {}, 'file-unreadable\n  cannot read common: it is a folder\n  name a file in it'],
    [
      'api',
      'loop.yaml',
      {},
      'file-unreadable\n  cannot read api/loop.yaml: its links lead in a circle\n  replace the link by the file',
    ],
    [
      'api',
      'a%00.yaml',
      {},
      'file-unreadable\n  cannot read api/a\0.yaml: the name holds a NUL character\n  correct the name',
    ],
    [
      'api',
      '../../outside.yaml',
      {},
      'outside-root\n  ../outside.yaml lies outside the root folder .\n  move the file into it or name a wider root',
    ],
    [
      'api',
      '%2e%2e/../outside.yaml',
      {},
      'outside-root\n  ../outside.yaml lies outside the root folder .\n  move the file into it or name a wider root',
    ],
    [
      'api',
      '//host/share/x.yaml',
      {},
      'outside-root\n  ../../../host/share/x.yaml lies outside the root folder .\n  move the file into it or name a wider root',
    ],
    [
      'api',
      'escape.yaml',
      {},
      'outside-root\n  api/escape.yaml lies outside the root folder .\n  move the file into it or name a wider root',
    ],
    [
      'api',
      '../common/shared.yaml',
      { root: 'api' },
      'outside-root\n  common/shared.yaml lies outside the root folder api\n  move the file into it or name a wider root',
    ],
    [
      'api',
      'linked/shared.yaml',
      { root: 'api' },
      'outside-root\n  api/linked/shared.yaml lies outside the root folder api\n  move the file into it or name a wider root',
    ],
    [
      'json',
      undefined,
      { root: 'api' },
      'outside-root\n  json/openapi.json lies outside the root folder api\n  move the file into it or name a wider root',
    ],
    [
      '../plain/api.yaml',
      '../outside.yaml',
      {},
      'outside-root\n  ../outside.yaml lies outside the root folder ../plain\n  move the file into it or name a wider root',
    ],
    [
      'api',
      'https://user:pw@example.com/x.yaml#/a',
      {},
      'network-not-allowed\n  https://example.com/x.yaml lies on the network, which is not allowed\n  allow it with --allow-network, or download the file',
    ],
    [
      'https://example.com/x.yaml',
      undefined,
      {},
      'network-not-allowed\n  https://example.com/x.yaml lies on the network, which is not allowed\n  allow it with --allow-network, or download the file',
    ],
    [
      'api',
      'git:abc:/x.yaml',
      {},
      'ref-unsupported\n  git:abc:/x.yaml cannot be followed: what it names cannot be read from here\n  refer to a file by a relative path',
    ],
    [
      'api',
      'data:text/plain,a',
      {},
      'ref-unsupported\n  data:text/plain,a cannot be followed: what it names cannot be read from here\n  refer to a file by a relative path',
    ],
    [
      'api',
      'file://host/x.yaml',
      {},
      'ref-unsupported\n  file://host/x.yaml cannot be followed: what it names cannot be read from here\n  refer to a file by a relative path',
    ],
    [
      'api',
      'http://',
      { allowNetwork: true },
      'ref-unsupported\n  http:// cannot be followed: what it names cannot be read from here\n  refer to a file by a relative path',
    ],
    [
      'api',
      undefined,
      { root: 'absent' },
      "file-not-found\n  absent does not exist\n  there is: 'api', 'common', 'entry-link.yaml', 'json', 'none'",
    ],
    [
      'api',
      'bad.yaml',
      {},
      "duplicate-key   api/bad.yaml:2:1\n  the key 'a' is written twice in this mapping\n  first at api/bad.yaml:1:1; keep one of them",
    ],
  ])('%s then %s with %j', async (source, reference, options, expected) => {
    expect(await faultOf(() => follow(source, reference, options))).toBe(`error ${expected}`);
  });
});

describe('standard input', () => {
  it('resolves references from the working directory', async () => {
    const found = await follow('-', 'api/pets.yaml', { stdin: 'openapi: 3.1.1' });
    expect(found).toEqual(['<stdin> {"openapi":"3.1.1"}', 'api/pets.yaml {"pets":1}']);
  });
  it('stays inside the root', async () => {
    const fault = await faultOf(() => follow('-', '../outside.yaml', { stdin: 'a: 1' }));
    expect(fault).toBe(
      'error outside-root\n  ../outside.yaml lies outside the root folder .\n  move the file into it or name a wider root',
    );
  });
  it('reports positions under its name', async () => {
    expect(await faultOf(() => follow('-', undefined, { stdin: '' }))).toBe(
      'error file-empty   <stdin>:1:1\n  the file is empty\n  an OpenAPI document begins with openapi: 3.1.1',
    );
  });
});

describe('git revisions', () => {
  const ENTRY = 'v1.0.0:api/openapi.yaml {"openapi":"3.1.1"}';
  it.each<[string, string | undefined, string[], LoadOptions?]>([
    ['v1.0.0:api/openapi.yaml', undefined, [ENTRY]],
    ['HEAD:api', undefined, ['HEAD:api/openapi.yaml {"openapi":"3.1.1"}']],
    ['v1.0.0:api/', 'pets.yaml', [ENTRY, 'v1.0.0:api/pets.yaml {"pets":1}']],
    ['v1.0.0:api', '../common/shared.yaml', [ENTRY, 'v1.0.0:common/shared.yaml {"shared":1}']],
    ['v1.0.0:api', 'my%20file.yaml', [ENTRY, 'v1.0.0:api/my file.yaml {"space":1}']],
    ['v1.0.0:api', 'openapi.yaml', [ENTRY, ENTRY]],
    ['v1.0.0:./openapi.yaml', undefined, [ENTRY], { cwd: 'api' }],
    ['v1.0.0:../common/shared.yaml', undefined, ['v1.0.0:common/shared.yaml {"shared":1}'], { cwd: 'api' }],
    ['v1.0.0:.', undefined, [ENTRY], { cwd: 'api' }],
  ])('%s then %s', async (source, reference, expected, options = {}) => {
    expect(await follow(source, reference, { cwd: join(repo, options.cwd ?? '.') })).toEqual(expected);
  });

  it('are identified by their commit', async () => {
    const { entry } = await openSource('v1.0.0:api', { cwd: repo });
    expect(entry.uri).toBe(`git:${run('rev-parse', 'v1.0.0')}:/api/openapi.yaml`);
  });

  it.each<[string, string | undefined, LoadOptions, string]>([
    [
      'v1.0.1:api',
      undefined,
      {},
      "git-unknown-revision\n  there is no revision 'v1.0.1' in this repository\n  did you mean 'v1.0.0'?",
    ],
    [
      'HEAD:api/openapi.yml',
      undefined,
      {},
      "file-not-found\n  HEAD:api/openapi.yml does not exist\n  did you mean 'openapi.yaml'?",
    ],
    [
      'HEAD:none',
      undefined,
      {},
      'folder-without-document\n  the folder HEAD:none holds no OpenAPI document\n  looked for openapi.yaml, openapi.yml, openapi.json; or name the file itself',
    ],
    ['HEAD:api', 'pet.yaml', {}, "file-not-found\n  HEAD:api/pet.yaml does not exist\n  did you mean 'pets.yaml'?"],
    [
      'HEAD:api',
      'new.yaml',
      {},
      "file-not-found\n  HEAD:api/new.yaml does not exist\n  there is: '100%.yaml', 'bad.yaml', 'escape.yaml', 'linked', 'loop.yaml' and 3 more",
    ],
    ['HEAD:api', '../none', {}, 'file-unreadable\n  cannot read HEAD:none: it is a folder\n  name the file itself'],
    [
      'HEAD:api',
      'escape.yaml',
      {},
      'file-unreadable\n  cannot read HEAD:api/escape.yaml: it is a symbolic link\n  name the file itself',
    ],
    [
      'HEAD:api',
      '../../outside.yaml',
      {},
      'outside-root\n  ../outside.yaml lies outside the root folder HEAD:\n  move the file into it or name a wider root',
    ],
    [
      'HEAD:api',
      '/etc/hosts',
      {},
      'outside-root\n  ../etc/hosts lies outside the root folder HEAD:\n  move the file into it or name a wider root',
    ],
    [
      'HEAD:api',
      '../common/shared.yaml',
      { root: 'api' },
      'outside-root\n  common/shared.yaml lies outside the root folder HEAD:api\n  move the file into it or name a wider root',
    ],
    [
      'HEAD:../outside.yaml',
      undefined,
      {},
      'outside-root\n  ../outside.yaml lies outside the root folder HEAD:\n  move the file into it or name a wider root',
    ],
    [
      'HEAD:api',
      'file:///etc/hosts',
      {},
      'ref-unsupported\n  file:///etc/hosts cannot be followed: what it names cannot be read from here\n  refer to a file by a relative path',
    ],
  ])('%s then %s is refused', async (source, reference, options, expected) => {
    expect(await faultOf(() => follow(source, reference, options))).toBe(`error ${expected}`);
  });

  it('need a repository', async () => {
    const fault = await faultOf(() => follow('HEAD:api.yaml', undefined, { cwd: join(top, 'plain') }));
    const cause = 'HEAD:api.yaml is no file, and git cannot read it: not a git repository';
    expect(fault).toContain(`error git-no-repository\n  ${cause}`);
  });
});

describe('the network, when allowed', () => {
  const options: LoadOptions = { allowNetwork: true };
  it('gives documents and what they refer to', async () => {
    const found = await follow(`${origin}/api/openapi.yaml#/x`, 'pets.yaml', options);
    expect(found).toEqual([`${origin}/api/openapi.yaml {"openapi":"3.1.1"}`, `${origin}/api/pets.yaml {"pets":1}`]);
  });
  it('is not asked for what a file refers to at a private address', async () => {
    expect(await faultOf(() => follow('api', `${origin}/api/pets.yaml`, options))).toContain('error network-private');
  });
  it.each([
    ['/absent.yaml', '', 'network-failed', 'the server answers 404'],
    ['/api/openapi.yaml', 'file:///etc/hosts', 'ref-unsupported', 'file:///etc/hosts cannot be followed'],
    ['/api/openapi.yaml', 'git:x:/y', 'ref-unsupported', 'git:x:/y cannot be followed'],
    ['/api/openapi.yaml', 'http://127.0.0.1:1/x.yaml', 'network-private', 'cannot fetch http://127.0.0.1:1/x.yaml'],
  ])('%s then %s is refused', async (path, reference, code, message) => {
    const fault = await faultOf(() => follow(`${origin}${path}`, reference, options));
    expect(fault.split('\n')[0]).toBe(`error ${code}`);
    expect(fault).toContain(message);
  });
});
