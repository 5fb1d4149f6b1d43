import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createNodeListener } from '../../generator/cases/strict/expected/server/index.ts';
import { basePath, StubGateway } from '../e2e/stub-gateway.ts';
import { createItemsServer } from './items-server.ts';

/** A running server on this machine. */
export interface Peer {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts what the clients in other runtimes call: the server of the case `strict`, and a gateway, on one port.
 *
 * @param pages - texts of further paths: a page that calls from a browser has to come from the same server
 */
export async function startPeer(pages: Readonly<Record<string, string>> = {}): Promise<Peer> {
  const { app } = await new StubGateway().listen();
  const items = createNodeListener(createItemsServer());
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const page = pages[request.url ?? ''];
    if (request.url?.startsWith(basePath) === true) return app.routing(request, response);
    if (page === undefined) return items(request, response);
    response.setHeader('Content-Type', request.url?.endsWith('.js') === true ? 'text/javascript' : 'text/html');
    return response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}
