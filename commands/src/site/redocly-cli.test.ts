import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LoaderError } from '@cc-gateway/loader';
import { localRedocScript, parseRedocOutput, redocOptions, redocTemplate } from '@cc-gateway/site';
import { buildDocs, redocScriptFile } from './redocly-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'redocly-'));
  await writeFile(path.join(folder, 'template.hbs'), redocTemplate);
});
afterAll(() => rm(folder, { recursive: true }));

/** What build-docs writes for a specification. */
async function render(text: string): Promise<string> {
  const [specification, output] = [path.join(folder, 'specification.json'), path.join(folder, 'output.html')];
  await writeFile(specification, text);
  await buildDocs({ specification, template: path.join(folder, 'template.hbs'), options: redocOptions, output });
  return readFile(output, 'utf8');
}

/** Redocly's hosts that a text would load from. */
function hosts(text: string): string[] {
  return text.match(/https:\/\/cdn\.[a-z.]+[^`"' ]*\.(?:js|css|svg)/g) ?? [];
}

test('the installed Redocly CLI writes what the site expects, with the script that lies beside it', async () => {
  const info = { title: 'A small API', version: '1' };
  const parts = parseRedocOutput(await render(JSON.stringify({ openapi: '3.1.1', info, paths: {} })));
  expect(parts.body).toContain('A small API');
  expect(hosts(parts.head + parts.body)).toEqual([]);
  const script = localRedocScript(await readFile(redocScriptFile, 'utf8'), parts.integrity);
  expect(hosts(script)).toEqual([]);
});

test('a document that it refuses is a diagnostic', async () => {
  const failing = render('{ "openapi": "3.1.1"');
  await expect(failing).rejects.toThrow(LoaderError);
  await expect(failing).rejects.toThrow(
    /^error reference-failed\n {2}redocly build-docs failed for .*specification\.json: ./,
  );
});
