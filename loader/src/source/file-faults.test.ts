import { describe, expect, it } from 'vitest';
import { faultOf } from './fault-of.ts';
import { fileError } from './file-faults.ts';

describe('fileError', () => {
  it.each([
    ['EACCES', 'permission denied', 'make it readable, for example with chmod'],
    ['EPERM', 'permission denied', 'make it readable, for example with chmod'],
    ['EISDIR', 'it is a folder', 'name a file in it'],
    ['ENAMETOOLONG', 'the name is too long', 'is this the text of a document instead of its path?'],
    ['EIO', 'the system reports EIO', 'check the path'],
  ])('%s', async (code, cause, hint) => {
    const error = Object.assign(new Error('refused'), { code });
    const fault = await faultOf(async () => {
      throw await fileError(error, '/api/a.yaml', 'api/a.yaml');
    });
    expect(fault).toBe(`error file-unreadable\n  cannot read api/a.yaml: ${cause}\n  ${hint}`);
  });

  it('leaves errors without a system code alone', async () => {
    const error = new Error('internal');
    expect(await fileError(error, '/a', 'a')).toBe(error);
  });
});
