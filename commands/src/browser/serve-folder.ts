import { createServer } from 'node:http';
import sirv from 'sirv';

/** A running server of static files. */
export interface ServedFolder {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder, and nothing outside it, on a free port of this machine only. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  // `dev` reads each file when it is asked for, so that a rebuilt site is seen.
  const server = createServer(sirv(folder, { dev: true, etag: true }));
  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the server has no port'));
    });
  });
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error === undefined ? resolve() : reject(error)));
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
