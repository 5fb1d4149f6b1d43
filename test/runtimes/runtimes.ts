import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../../bench/diff/cache.ts';
import { installed } from '../../bench/diff/install.ts';
import { bundleWeb } from './bundle-web.ts';

/** A program with its arguments that serves `worker.ts` at a port of 127.0.0.1. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** Fetches it, unless it is there, and says how it is started. */
  prepare(port: number): Promise<Command>;
}

const WORKER = 'test/runtimes/worker.ts';
const NODE_WORKER = 'test/runtimes/node-worker.ts';

/** The program that an npm package of one platform holds: the packages around them only look for it. */
async function programOf(modules: string, scope: string, inside: string): Promise<string> {
  const folders = (await readdir(path.join(modules, scope))).toSorted();
  const programs = folders.map((folder) => path.join(modules, scope, folder, inside));
  const program = programs.find((file) => existsSync(file));
  if (program === undefined) throw new Error(`no package of ${scope} in ${modules} has ${inside} for this platform`);
  return program;
}

/** Node.js from the package of this platform; it takes the types away itself. */
function node(version: string): Runtime {
  return {
    name: `Node.js ${version}`,
    async prepare(port) {
      const platform = process.platform === 'win32' ? 'win' : process.platform;
      const name = `node-${platform}-${process.arch}`;
      const program = path.join(await installed(`node-${version}`, `${name}@${version}`), name, 'bin/node');
      const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', NODE_WORKER];
      return { program, args, env: { PORT: String(port) } };
    },
  };
}

const deno: Runtime = {
  name: 'Deno',
  async prepare(port) {
    const program = await programOf(await installed('deno', 'deno@2.9.6'), '@deno', 'deno');
    const permissions = ['--allow-net=127.0.0.1', '--allow-env', '--allow-read', '--node-modules-dir=manual'];
    const args = ['serve', ...permissions, '--no-lock', '--host', '127.0.0.1', '--port', String(port), WORKER];
    return { program, args };
  },
};

const bun: Runtime = {
  name: 'Bun',
  async prepare(port) {
    const program = await programOf(await installed('bun', 'bun@1.4.4'), '@oven', 'bin/bun');
    return { program, args: [WORKER], env: { PORT: String(port), HOST: '127.0.0.1' } };
  },
};

function workerdConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

const workerd: Runtime = {
  name: 'workerd (Cloudflare Workers, without Node compatibility)',
  async prepare(port) {
    const version = '1.20261117.1';
    const program = await programOf(await installed('workerd', `workerd@${version}`), '@cloudflare', 'bin/workerd');
    const folder = await cacheFolder('workerd');
    await writeFile(path.join(folder, 'worker.js'), await bundleWeb(WORKER));
    const config = path.join(folder, 'config.capnp');
    await writeFile(config, workerdConfig(port));
    return { program, args: ['serve', config] };
  },
};

export const runtimes: readonly Runtime[] = [node('22.23.3'), node('24.21.0'), deno, bun, workerd];
