import { expect, test } from 'vitest';
import { browserScripts, withoutTypes } from './browser-scripts.ts';

test('drops types and comments and keeps the module', () => {
  const source = `import { b, type T } from './b.ts';\n/** Why. */\nexport function a(x: T): number {\n  return b(x);\n}\n`;
  expect(withoutTypes(source)).toBe(`import { b } from "./b.js";\nexport function a(x) {\n    return b(x);\n}\n`);
});

test('the scripts of the site import nothing but each other', async () => {
  const scripts = await browserScripts();
  expect(scripts.map((script) => script.path)).toEqual(['assets/history-filter.js', 'assets/row-filter.js']);
  expect(scripts.flatMap((script) => script.text.match(/from "[^"]*"/g) ?? [])).toEqual(['from "./row-filter.js"']);
});
