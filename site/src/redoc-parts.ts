import { createHash } from 'node:crypto';
import { partSeparator } from './redoc-settings.ts';

/** Where the pages of the reference find Redoc's script, from their own folder. */
export const redocScript = '../assets/redoc.js';

/** What Redoc rendered of a specification, made free of other hosts. */
export interface RedocParts {
  readonly head: string;
  readonly body: string;
  /** Address of Redoc's script. */
  readonly script: string;
  /** `sha256-…` of each script that stands in the body. */
  readonly scriptDigests: readonly string[];
  /** `sha384-…` of the script that the rendering was made for. */
  readonly integrity: string;
}

/** Says that the installed Redocly CLI writes something else than this file knows. */
export class RedocOutputError extends Error {
  override readonly name = 'RedocOutputError';
}

const preload =
  /<link rel="modulepreload" href="(https:\/\/[^"]+)" integrity="(sha384-[^"]+)" crossorigin="anonymous" \/>/;

/**
 * Takes apart what `redocly build-docs` wrote with our template. Redoc's script is taken from the site instead of
 * Redocly's host, and the addresses in the rendered menu become those that Redoc gives them in the browser.
 * @throws RedocOutputError when the output has another form.
 */
export function parseRedocOutput(output: string): RedocParts {
  const end = output.indexOf(partSeparator);
  const head = output.slice(0, Math.max(end, 0));
  const link = preload.exec(head);
  const [address, integrity] = [link?.[1], link?.[2]];
  if (link === null || address === undefined || integrity === undefined) {
    throw new RedocOutputError('build-docs did not write the link to its script that is expected');
  }
  const statement = `import { hydrate } from "${address}";`;
  const body = output.slice(end + partSeparator.length);
  if (body.split(statement).length !== 2) throw new RedocOutputError('build-docs did not import its script once');
  const local = body
    .replace(statement, () => `import { hydrate } from "${redocScript}";`)
    .replaceAll(/(<a [^>]*\bhref=")(\/[^"]*")/g, '$1#$2');
  return {
    head: head.replace(link[0], ''),
    body: local,
    script: redocScript,
    scriptDigests: digests(local),
    integrity,
  };
}

/** The two scripts that Redoc writes: the one that chooses light or dark, and the one that starts it. */
function digests(body: string): string[] {
  const scripts = [...body.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const [mode, start] = scripts;
  if (scripts.length !== 2 || mode?.includes('redoc.colorMode') !== true || start?.includes('hydrate(') !== true) {
    throw new RedocOutputError(`build-docs wrote ${scripts.length} scripts where two known ones are expected`);
  }
  return scripts.map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`);
}

/** The logos that Redoc's script would load from Redocly's host. */
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/**
 * Redoc's script with its logo taken from the site.
 * @throws RedocOutputError when the script is not the one that the references were rendered for.
 */
export function localRedocScript(script: string, integrity: string): string {
  const actual = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  if (actual !== integrity) throw new RedocOutputError("Redoc's script is not the one that build-docs refers to");
  return script.replaceAll(logos, '../assets/redoc-logo.svg');
}
