import path from 'node:path';
import { repository } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';
import type { Bench } from './bench.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { clientOverhead } from './client-overhead.ts';
import { completionCosts } from './completion.ts';
import { issuesTimes } from './issues.ts';
import type { Measurements, SectionName } from './results.ts';
import { raceServers } from './servers.ts';
import { checkCosts } from './type-check.ts';

/** One measurement of the bench; `say` hears what it does. */
export interface Section<Name extends SectionName> {
  measure(bench: Bench): Promise<Measurements[Name]>;
}

export type Sections = { readonly [Name in SectionName]: Section<Name> };

/** What each section does, in the order in which they run: first what others build on, last what takes longest. */
export const sections: Sections = {
  github: {
    measure: (bench) => bench.race('github', { rounds: 3, minutes: 2.5 }),
  },
  bundle: {
    async measure(bench) {
      const runtimes = [
        path.join(repository, 'generator/node_modules'),
        await installed('oazapfts-runtime', '@oazapfts/runtime@1'),
      ];
      return bundleSizes(await bench.outputs(), runtimes);
    },
  },
  typecheck: {
    measure: async (bench) => checkCosts(await bench.outputs(), bench.say),
  },
  completion: {
    measure: async (bench) => completionCosts(await bench.outputs(), bench.say),
  },
  client: {
    async measure({ say }) {
      const overhead = await clientOverhead();
      say(`client over bare fetch: ${overhead === undefined ? 'no number' : `${(overhead * 100).toFixed(1)} %`}`);
      return overhead === undefined ? [] : [overhead];
    },
  },
  issues: {
    measure: async (bench) => issuesTimes(await bench.ours(), bench.say),
  },
  graph: {
    measure: (bench) => bench.race('graph', { rounds: 2, minutes: 1 }),
  },
  server: {
    measure: ({ say }) => raceServers(say),
  },
};
