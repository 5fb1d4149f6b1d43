import { readFile } from 'node:fs/promises';
import { isObject, LoaderError, parseSource, type JsonObject } from '@cc-gateway/loader';
import { issueName, type IssueEntry } from '../issues/issue-list.ts';
import { inRepository } from '../repository.ts';

/** A built specification as it stands under `generated/specs/`. */
export interface SpecificationFile {
  /** `issue-08` */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/**
 * The built specification of each Issue.
 * @throws LoaderError `specification-missing` when one has not been built.
 */
export async function readSpecifications(issues: readonly IssueEntry[]): Promise<SpecificationFile[]> {
  return Promise.all(
    issues.map(async (issue) => {
      const name = `issue-${issueName(issue.number)}`;
      const file = inRepository('generated', 'specs', `${name}.yaml`);
      return { name, file, text: await readGenerated(file, `generated/specs/${name}.yaml`) };
    }),
  );
}

/**
 * The text of a file that `npm run generate` writes.
 * @throws LoaderError `generated-file-missing` when it is not there.
 */
export async function readGenerated(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
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

/** The content of a specification that our own build wrote. */
export function parseSpecification({ name, file, text }: SpecificationFile): JsonObject {
  const { value } = parseSource(text, { uri: `file://${file}`, name: `generated/specs/${name}.yaml` });
  return isObject(value) ? value : {};
}
