import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { localRedocScript, parseRedocOutput, RedocOutputError } from './redoc-parts.ts';
import { partSeparator } from './redoc-settings.ts';

const address = 'https://cdn.example/redoc/v3.0.1/bundles/redoc.standalone.js';
const link = `<link rel="modulepreload" href="${address}" integrity="sha384-abc" crossorigin="anonymous" />`;
const mode = 'try{localStorage.getItem("redoc.colorMode")}catch(e){}';
const start = `import { hydrate } from "${address}"; hydrate({"description":"\\u003ca href=\\"/x\\">"});`;

function output({
  head = `${link}<style>a{}</style>`,
  body = `<script>${mode}</script><a class="m" href="/voicecall">v</a>`,
} = {}): string {
  return `${head}\n${partSeparator}\n${body}<script type="module">${start}</script>`;
}

function digest(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

test('takes the script from the site and corrects the addresses of the menu', () => {
  const local = start.replace(address, '../assets/redoc.js');
  expect(parseRedocOutput(output())).toEqual({
    head: '<style>a{}</style>\n',
    body: `\n<script>${mode}</script><a class="m" href="#/voicecall">v</a><script type="module">${local}</script>`,
    script: '../assets/redoc.js',
    scriptDigests: [digest(mode), digest(local)],
    integrity: 'sha384-abc',
  });
});

test.each([
  ['', 'build-docs did not write the link to its script that is expected'],
  [output({ head: '<style></style>' }), 'build-docs did not write the link to its script that is expected'],
  [output().replace('import {', 'import{'), 'build-docs did not import its script once'],
  [output({ body: '' }), 'build-docs wrote 1 scripts where two known ones are expected'],
  [
    output({ body: `<script>${mode}</script><script>x</script>` }),
    'build-docs wrote 3 scripts where two known ones are expected',
  ],
  [output({ body: '<script>x</script>' }), 'build-docs wrote 2 scripts where two known ones are expected'],
])('refuses output of another form', (text, message) => {
  expect(() => parseRedocOutput(text)).toThrow(new RedocOutputError(message));
});

test("takes the logos of Redoc's script from the site", () => {
  const script = 'a("https://cdn.redoc.ly/redoc/logo-mini-full.svg","https://cdn.redoc.ly/redoc/logo-mini.svg")';
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  expect(localRedocScript(script, integrity)).toBe('a("../assets/redoc-logo.svg","../assets/redoc-logo.svg")');
  expect(() => localRedocScript(`${script};`, integrity)).toThrow(RedocOutputError);
});
