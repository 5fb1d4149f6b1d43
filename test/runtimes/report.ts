import { createFetchHandler } from '../../generator/cases/strict/expected/server/index.ts';
import { reportGateway } from './gateway-report.ts';
import { reportAbort, reportItems, type Report } from './items-report.ts';
import { createItemsServer } from './items-server.ts';

/**
 * Both clients against a server elsewhere, and client and server against each other without a network between them.
 *
 * @param peer - address of what `startPeer` has started
 */
export async function report(peer: string): Promise<Report> {
  const handler = createFetchHandler(createItemsServer());
  return {
    items: await reportItems(peer),
    aborted: await reportAbort(peer),
    gateway: await reportGateway(`${peer}/agentgateway/resource`),
    withoutNetwork: await reportItems('http://localhost', (url, init) => handler(new Request(url, init))),
  };
}
