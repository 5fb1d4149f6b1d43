import { readFile } from 'node:fs/promises';
import { isObject, loadDocument, LoaderError, toYaml, type JsonObject, type Position } from '@cc-gateway/loader';
import { compare } from 'changelog-diff';
import { inRepository, root } from '../repository.ts';
import { changedIssues, checkFrozen, withPlace, type FrozenDigests } from './frozen.ts';
import { frozenFile, type Issue } from './load-issues.ts';

/** A file that a command writes: absolute path and content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

const order = ['openapi', 'info', 'x-issue', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'];

/** `generated/specs/issue-08.yaml` of each Issue. */
export function specificationFiles(issues: readonly Issue[]): OutputFile[] {
  return issues.map((issue) => ({
    path: inRepository('generated', 'specs', `issue-${issue.name}.yaml`),
    content:
      `# Issue ${issue.name} of ${issue.date}, AICC ${issue.aiccVersion}. Built from openapi/; do not edit.\n` +
      toYaml(inOrder(issue.document.value)),
  }));
}

/** Root members in the usual order of an OpenAPI document; others follow. */
function inOrder(value: JsonObject): JsonObject {
  const keys = [...order.filter((key) => key in value), ...Object.keys(value).filter((key) => !order.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, value[key] ?? null]));
}

/**
 * Compares released Issues with `openapi/frozen.json`.
 * @throws LoaderError when one differs or is missing, with the place of the first difference from the specification
 * that was last written.
 */
export async function requireFrozen(issues: readonly Issue[]): Promise<void> {
  const frozen = await readFrozen();
  const compared = issues.map((issue) => ({ ...issue, released: issue.status === 'released' }));
  const findings = checkFrozen(compared, frozen);
  if (findings.length === 0) return;
  const [first] = changedIssues(compared, frozen);
  const place = first === undefined ? undefined : await firstDifference(first);
  throw new LoaderError(findings.map((finding) => withPlace(finding, place)));
}

/** Where an Issue first differs in meaning from its committed specification; `undefined` when that cannot be read. */
async function firstDifference(issue: Issue): Promise<Position | undefined> {
  try {
    const written = await loadDocument(`generated/specs/issue-${issue.name}.yaml`, { cwd: root });
    const change = compare(written, issue.document)[0];
    return change === undefined ? undefined : issue.document.locate(change.revision);
  } catch (error) {
    if (error instanceof LoaderError) return undefined;
    throw error;
  }
}

/** The digests of `openapi/frozen.json`; none when there is no such file. */
export async function readFrozen(): Promise<FrozenDigests> {
  const text = await readFile(frozenFile, 'utf8').catch(() => '{}');
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, digest]) => (typeof digest === 'string' ? [[name, digest]] : [])),
  );
}
