import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isObject, LoaderError, parseSource, type JsonObject } from '@cc-gateway/loader';
import { issueName, type IssueEntry } from '../issues/issue-list.ts';
import { inRepository } from '../repository.ts';

/** A built specification as it stands under `generated/specs/`. */
export interface Specification {
  /** `issue-08` */
  readonly name: string;
  readonly text: string;
  readonly value: JsonObject;
}

/**
 * The built specification of each Issue.
 * @throws LoaderError `generated-file-missing` when one has not been built.
 */
export async function readSpecifications(issues: readonly IssueEntry[]): Promise<Specification[]> {
  return Promise.all(
    issues.map(async (issue) => {
      const name = `issue-${issueName(issue.number)}`;
      const source = await readGenerated(`specs/${name}.yaml`);
      const { value } = parseSource(source.text, source);
      return { name, text: source.text, value: isObject(value) ? value : {} };
    }),
  );
}

/**
 * A file under `generated/`, which `npm run generate` writes.
 * @throws LoaderError `generated-file-missing` when it is not there.
 */
export async function readGenerated(relative: string): Promise<{ name: string; uri: string; text: string }> {
  const name = `generated/${relative}`;
  const file = inRepository(...name.split('/'));
  try {
    return { name, uri: pathToFileURL(file).href, text: await readFile(file, 'utf8') };
  } catch {
    throw new LoaderError([
      {
        code: 'generated-file-missing',
        severity: 'error',
        message: `${name} is not there`,
        hint: 'run `npm run generate`, which builds it',
      },
    ]);
  }
}
