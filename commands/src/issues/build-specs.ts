import { readFile } from 'node:fs/promises';
import { isObject, LoaderError, toYaml, type JsonObject } from '@cc-gateway/loader';
import { inRepository } from '../repository.ts';
import { checkFrozen, type FrozenDigests } from './frozen.ts';
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
 * @throws LoaderError when one differs or is missing.
 */
export async function requireFrozen(issues: readonly Issue[]): Promise<void> {
  const findings = checkFrozen(
    issues.map(({ name, status, digest }) => ({ name, released: status === 'released', digest })),
    await readFrozen(),
  );
  if (findings.length > 0) throw new LoaderError(findings);
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
