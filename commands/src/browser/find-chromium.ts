import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { LoaderError } from '@cc-gateway/loader';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put it when they put it on no PATH. */
const commonPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Environment variables that decide where to look. */
export interface Surroundings {
  readonly CHROMIUM_PATH?: string | undefined;
  readonly PATH?: string | undefined;
}

/**
 * The program of a Chromium or Chrome: `CHROMIUM_PATH`, else the first found on PATH, else a common place.
 * @throws LoaderError `chromium-missing` when there is none, `chromium-path-wrong` when CHROMIUM_PATH names none.
 */
export async function findChromium(environment: Surroundings, isProgram = canRun): Promise<string> {
  const chosen = environment.CHROMIUM_PATH ?? '';
  if (chosen !== '') {
    if (await isProgram(chosen)) return chosen;
    throw wrongPath(chosen);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...commonPlaces];
  for (const candidate of candidates) {
    if (await isProgram(candidate)) return candidate;
  }
  throw missing();
}

async function canRun(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function missing(): LoaderError {
  return new LoaderError([
    {
      code: 'chromium-missing',
      severity: 'error',
      message: 'the browser tests need Chromium or Chrome, and none was found',
      hint:
        'install one: `apt-get install chromium` (Debian), `snap install chromium` (Ubuntu), ' +
        '`dnf install chromium` (Fedora), `brew install --cask chromium` (macOS); ' +
        'or set CHROMIUM_PATH to the program of one that you have',
    },
  ]);
}

function wrongPath(chosen: string): LoaderError {
  return new LoaderError([
    {
      code: 'chromium-path-wrong',
      severity: 'error',
      message: `CHROMIUM_PATH is ${chosen}, which is no program that can be run`,
      hint: 'set it to the program itself, for example /usr/bin/chromium, or unset it',
    },
  ]);
}
