import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsExpected, reportExpected } from './expected.ts';
import { reportItems } from './items-report.ts';
import { startPeer, type Peer } from './peer.ts';
import { report } from './report.ts';
import { runtimes } from './runtimes.ts';
import { startRuntime } from './start-runtime.ts';

it('the clients and the server work in this Node.js', async () => {
  const peer = await startPeer();
  expect(await report(peer.url)).toEqual(reportExpected);
  await peer.close();
});

describe.each(runtimes)('$name', (runtime) => {
  let peer: Peer;
  let started: Peer;

  beforeAll(async () => {
    peer = await startPeer();
    started = await startRuntime(runtime);
  });
  afterAll(() => Promise.all([peer.close(), started.close()]));

  it('runs the clients', async () => {
    const response = await fetch(`${started.url}/report?peer=${encodeURIComponent(peer.url)}`);
    expect(await response.json()).toEqual(reportExpected);
  });

  it('runs the server', async () => {
    expect(await reportItems(started.url)).toEqual(itemsExpected);
  });
});
