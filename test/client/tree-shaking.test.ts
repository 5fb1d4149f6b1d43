import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { root } from '../docs/read-code-blocks.ts';

/** What a program that imports from the client becomes: its code for a browser. */
async function bundle(program: string): Promise<string> {
  const entry = path.join(root, 'test/client/program.ts');
  const build = await rolldown({
    input: entry,
    treeshake: true,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? { code: program, moduleType: 'ts' } : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

test('a plain function brings its operation and the runtime, and nothing of sessions, events and codes', async () => {
  const code = await bundle(`
    import { createClient, voicecall } from '@cc-gateway/client';
    const client = createClient({ baseUrl: '/', security: { Guid: () => 'x' } });
    console.log(await voicecall.hold(client, { path: { agentid: '1' } }));
  `);
  expect(code).toContain('/voicecall/{agentid}/hold');
  expect(code).not.toMatch(/callout|agentevent|AgentEvent_|100-006|JSESSIONID/);
  // Nothing of queries, cookies, bodies, ranges of statuses and choices of media types either.
  expect(code).not.toMatch(/'cookie'|"cookie"|`cookie`|content-type`\]|XX|is not declared for/);
  expect(gzipSync(code).length).toBeLessThan(1_800);
});

test('a gateway with all functions, events and error codes', async () => {
  const code = await bundle(`
    import { createGateway } from '@cc-gateway/client';
    console.log(await createGateway({ baseUrl: '/' }).signIn('1', { password: '', phonenum: '' }));
  `);
  expect(code).toMatch(/\/voicecall\/\{agentid\}\/hold/);
  expect(gzipSync(code).length).toBeLessThan(20_000);
});

test('an operation brings the security schemes that it needs, and no others', async () => {
  const client = path.join(root, 'generator/cases/security/expected/client');
  const code = await bundle(`
    import { createClient } from '${client}/client.ts';
    import { header } from '${client}/calls.ts';
    console.log(await header(createClient({ baseUrl: '/', security: { header: () => 'x' } })));
  `);
  expect(code).toContain('X-Key');
  expect(code).not.toMatch(/Basic|Bearer|btoa|cookie/);
});
