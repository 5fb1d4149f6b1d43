import path from 'node:path';
import { expect, test } from 'vitest';
import { LoaderError } from '@cc-gateway/loader';
import { findChromium } from './find-chromium.ts';

/** Says that only these files are programs. */
function only(...programs: readonly string[]): (file: string) => Promise<boolean> {
  return (file) => Promise.resolve(programs.includes(file));
}

const searchPath = ['/usr/local/bin', '/usr/bin'].join(path.delimiter);

test.each([
  [
    'what CHROMIUM_PATH names',
    { CHROMIUM_PATH: '/my/chrome', PATH: searchPath },
    ['/my/chrome', '/usr/bin/chromium'],
    '/my/chrome',
  ],
  ['chromium on PATH', { PATH: searchPath }, ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
  ['Chrome on PATH', { CHROMIUM_PATH: '', PATH: searchPath }, ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
  ['a common place', {}, ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
])('takes %s', async (_, environment, programs, expected) => {
  expect(await findChromium(environment, only(...programs))).toBe(expected);
});

test('says how to install one when there is none', async () => {
  const failing = findChromium({ PATH: searchPath }, only());
  await expect(failing).rejects.toThrow(LoaderError);
  await expect(failing).rejects.toThrow(/^error chromium-missing\n.*none was found\n.*`apt-get install chromium`/);
});

test('does not take another one when CHROMIUM_PATH is wrong', async () => {
  const failing = findChromium({ CHROMIUM_PATH: '/nowhere', PATH: searchPath }, only('/usr/bin/chromium'));
  await expect(failing).rejects.toThrow('error chromium-path-wrong\n  CHROMIUM_PATH is /nowhere');
});

test('takes no folder and no file that cannot be run', async () => {
  await expect(findChromium({ CHROMIUM_PATH: '/tmp' })).rejects.toThrow('chromium-path-wrong');
  await expect(findChromium({ CHROMIUM_PATH: import.meta.filename })).rejects.toThrow('chromium-path-wrong');
  expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});
