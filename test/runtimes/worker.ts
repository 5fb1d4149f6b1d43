import { createFetchHandler } from '../../generator/cases/strict/expected/server/index.ts';
import { createItemsServer } from './items-server.ts';
import { report } from './report.ts';

const serve = createFetchHandler(createItemsServer());

/**
 * What `deno serve`, Bun and workerd run: the generated server, and at `/report?peer=…` what the generated clients
 * report when they call a server elsewhere.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    return pathname === '/report' ? Response.json(await report(searchParams.get('peer') ?? '')) : serve(request);
  },
};
