// Plain Overlay tools applied one after another give the same documents: ours is a strict subset of the standard.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isArray, isObject, loadChain, loadDocument, type JsonObject } from '@cc-gateway/loader';
import openapiFormat from 'openapi-format';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueName, readIssueList } from '../../commands/src/issues/issue-list.ts';
import { readYaml, repository } from './read-yaml.ts';

/** What the test uses of openapi-format, whose own types need a package that it does not bring. */
interface OverlayTool {
  openapiOverlay(document: object, options: { readonly overlaySet: object }): Promise<unknown>;
}

function isOverlayTool(value: unknown): value is OverlayTool {
  return typeof value === 'object' && value !== null && 'openapiOverlay' in value;
}

const base = 'openapi/issues/01/openapi.yaml';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'independent-overlay-'));
  await cp(path.join(repository, 'openapi', 'issues'), path.join(folder, 'openapi', 'issues'), { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Applies an Overlay with openapi-format; each of its actions has to be used. */
async function applyIndependently(document: JsonObject, name: string): Promise<JsonObject> {
  const tool: unknown = openapiFormat;
  const overlay = await readYaml(`openapi/issues/${name}/overlay.yaml`);
  if (!isOverlayTool(tool) || !isObject(overlay))
    throw new Error('openapi-format has no openapiOverlay, or there is no Overlay');
  const answer = await tool.openapiOverlay(structuredClone(document), { overlaySet: structuredClone(overlay) });
  const { data, resultData } = isObject(answer) ? answer : {};
  const unused = isObject(resultData) ? resultData['unusedActions'] : undefined;
  if (!isObject(data) || !isArray(unused) || unused.length > 0) throw new Error(`unused: ${JSON.stringify(unused)}`);
  return data;
}

/** The document put at the place of Issue 01, where references in Overlays start, and bundled from there. */
async function bundle(document: JsonObject): Promise<JsonObject> {
  await writeFile(path.join(folder, base), JSON.stringify(document));
  return (await loadDocument(base, { cwd: folder, root: folder })).value;
}

test('another Overlay tool gives every Issue', async () => {
  const list = await readIssueList();
  const overlays = list.slice(1).map(({ number, unchanged }) => ({
    name: issueName(number),
    path: unchanged ? undefined : `openapi/issues/${issueName(number)}/overlay.yaml`,
  }));
  const ours = await loadChain({ base: { name: '01', path: base }, overlays }, { cwd: repository, root: repository });
  let document = (await loadDocument(base, { cwd: folder, root: folder })).value;
  for (const { name, value } of ours) {
    const hasOverlay = overlays.some((overlay) => overlay.name === name && overlay.path !== undefined);
    if (hasOverlay) document = await bundle(await applyIndependently(document, name));
    expect(document, `Issue ${name}`).toEqual(value);
  }
  expect(ours).toHaveLength(24);
});
