import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as client from '@cc-gateway/client';
import { basePath, StubGateway } from './stub-gateway.ts';

let stub: StubGateway;
let app: FastifyInstance;
let baseUrl: string;

beforeEach(async () => {
  stub = new StubGateway();
  const listening = await stub.listen();
  app = listening.app;
  baseUrl = `${listening.address}${basePath}`;
});

afterEach(() => app.close());

describe('an agent’s day over HTTP, generated client against generated server', () => {
  const credentials = { password: 'correct', phonenum: '70001' };

  it('signs in, polls events, makes a call, transfers it and signs out', async () => {
    const agent = await client.createGateway({ baseUrl }).signIn('1001', credentials);
    expect([agent.state, agent.token, agent.signedIn?.workno]).toEqual(['open', stub.token, '1001']);

    const callId: string = await agent.voicecall.callout({ called: '90012345' });
    expect(callId).toBe('90012345-1');

    const seen: string[] = [];
    for await (const event of agent.events()) {
      seen.push(event.eventType);
      expect(agent.token).toBe(stub.token); // Every poll renews it.
      if (event.eventType === 'AgentEvent_Talking') {
        expect(event.content.called).toBe('90012345');
        break;
      }
    }
    expect(seen).toEqual(['AgentState_Ready', 'AgentEvent_Talking']);

    const refused = await agent.signOut().outcome();
    expect(refused.error).toMatchObject({ kind: 'refused', retcode: '100-010', operation: 'onlineagent.logout' });
    expect(agent.state).toBe('open');

    await agent.voicecall.transfer({ devicetype: 2, address: '1002', mode: 0 });
    const released = await agent.voicecall.release().catch((error: unknown) => error);
    expect(released).toBeInstanceOf(client.GatewayError);
    expect(released).toMatchObject({ retcode: '200-017', meaning: 'There is no call to release.' });

    await agent.signOut();
    expect([agent.state, agent.token]).toEqual(['signed-out', undefined]);
    expect((await agent.voicecall.release().outcome()).error?.kind).toBe('ended');
  });

  it('goes on with a session by its token', async () => {
    const gateway = client.createGateway({ baseUrl });
    const { token } = await gateway.signIn('1001', credentials);
    const agent = gateway.resume('1001', token ?? '');
    expect(await agent.voicecall.callout({ called: '90012345' })).toBe('90012345-1');
  });

  it('gives a file, or says why there is none', async () => {
    const agent = await client.createGateway({ baseUrl }).signIn('1001', credentials);
    const file = await agent.recordfile.downloadRecordFile({ recordId: 'known' });
    expect(await file.text()).toBe('RIFF');
    const none = await agent.recordfile.downloadRecordFile({ recordId: 'other' }).outcome();
    expect(none.error).toMatchObject({ retcode: '104-005', meaning: 'The recording file does not exist.' });
  });

  it('keeps a session alive by heartbeats when events are pushed', async () => {
    const pushed = { callBackUri: 'https://desktop.example/events', serviceToken: 'secret' };
    const agent = await client.createGateway({ baseUrl }).signIn('1001', { ...credentials, ...pushed });
    const alive = agent.keepAlive({ serviceToken: () => 'newer' });
    await expect.poll(() => stub.calls).toContain('handShake newer');
    await expect.poll(() => agent.token).toBe(stub.token);
    await agent.signOut();
    await alive;
    expect(stub.calls).toEqual(['login', 'handShake newer', 'logout']);
  });

  it('tells a failed sign-in by its error code', async () => {
    const outcome = await client
      .createGateway({ baseUrl })
      .signIn('1001', { ...credentials, password: 'x' })
      .outcome();
    expect(outcome.error).toMatchObject({ retcode: '100-004', meaning: 'The agent ID or the password is wrong.' });
  });

  it('refuses a body that the specification does not allow', async () => {
    const agent = await client.createGateway({ baseUrl }).signIn('1001', credentials);
    const refused = await agent.voicecall.callout({ called: 'not a number' }).outcome();
    expect(refused.error).toMatchObject({ retcode: '000-002' });
  });

  it('tells a server that is gone, or is no gateway, from a refusal', async () => {
    const gateway = client.createGateway({ baseUrl: 'http://127.0.0.1:1' });
    expect((await gateway.signIn('1001', credentials).outcome()).error).toMatchObject({ kind: 'network' });
    const elsewhere = client.createGateway({ baseUrl: baseUrl.replace(basePath, '/elsewhere') });
    expect((await elsewhere.signIn('1001', credentials).outcome()).error).toMatchObject({
      kind: 'status',
      status: 404,
    });
  });
});

describe('the functions of the client without sessions', () => {
  const path = { agentid: '1001' };

  it('refuse a call without a token, and answer 501 for an operation that is not written', async () => {
    const gateway = client.createClient({ baseUrl, security: { Guid: () => 'wrong' } });
    const refused = await client.voicecall.callout(gateway, { path, body: { called: '90012345' } });
    expect(refused.ok && refused.data).toEqual({ message: 'not signed in', retcode: '100-006' });

    stub.token = 'right';
    const signedIn = client.createClient({ baseUrl, security: { Guid: () => 'right' } });
    const unwritten = await client.onlineagent.sayBusy(signedIn, { path });
    expect([unwritten.ok, unwritten.status]).toEqual([false, 501]);
  });
});
