import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as client from '@cc-gateway/client';
import { answer, createPlugin, unimplemented, type Handlers } from '@cc-gateway/server';

interface Session {
  readonly agent: string;
}

/** A gateway for one agent and one call, written the way an integrator would write a test double. */
function gatewayHandlers(token: () => string): Handlers<Session> {
  const events: { eventType: 'AgentState_Ready'; workNo: string; content: null }[] = [];
  let call: string | undefined;
  return {
    ...unimplemented,
    onlineagent: {
      ...unimplemented.onlineagent,
      login: ({ path, body }) => {
        if (body.password !== 'correct') return { message: 'wrong password', retcode: '100-004' };
        events.push({ eventType: 'AgentState_Ready', workNo: String(path.agentid), content: null });
        const result = { vdnid: '1', workno: String(path.agentid), mediatype: 'TTF' };
        return answer(200, { message: '', retcode: '0', result }, { headers: { 'Set-GUID': `JSESSIONID=${token()}` } });
      },
    },
    agentevent: {
      getAgentEvent: () => ({ message: '', retcode: '0', event: events.shift() ?? null }),
    },
    voicecall: {
      ...unimplemented.voicecall,
      callout: ({ body }) => {
        call = `${body.called}-1`;
        return { message: '', retcode: '0', result: call };
      },
      release: () => {
        if (call === undefined) return { message: 'no call', retcode: '200-010' };
        call = undefined;
        return { message: 'success', retcode: '0', result: {} };
      },
    },
  };
}

describe('an agent’s day over HTTP, generated client against generated server', () => {
  const token = '3f2b6c1e-7a54-4b8e-9d0f-5c6a7b8d9e01.AgentGateway1';
  const path = { agentid: '1001' };
  let app: FastifyInstance;
  let guid: string | undefined;
  let gateway: client.Client;

  beforeEach(async () => {
    app = Fastify();
    await app.register(
      createPlugin(
        gatewayHandlers(() => token),
        {
          security: { Guid: (given): Session | undefined => (given === token ? { agent: '1001' } : undefined) },
          onUnauthorized: () => answer(200, { message: 'not signed in', retcode: '100-006' }),
          onInvalid: () => answer(200, { message: 'invalid parameter', retcode: '000-002' }),
        },
      ),
      { prefix: '/agentgateway/resource' },
    );
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    guid = undefined;
    gateway = client.createClient({ baseUrl: `${address}/agentgateway/resource`, security: { Guid: () => guid } });
  });

  afterEach(() => app.close());

  async function signIn(): Promise<void> {
    const signedIn = await client.onlineagent.login(gateway, {
      path,
      body: { password: 'correct', phonenum: '70001' },
    });
    if (!signedIn.ok || signedIn.data.retcode !== '0') throw new Error('sign-in failed');
    expect(signedIn.data.result.workno).toBe('1001');
    guid = signedIn.response.headers.get('set-guid')?.replace('JSESSIONID=', '');
  }

  it('signs in, polls an event, makes a call and releases it', async () => {
    await signIn();
    expect(guid).toBe(token);

    const polled = await client.agentevent.getAgentEvent(gateway, { path });
    expect(polled.ok && polled.data).toEqual({
      message: '',
      retcode: '0',
      event: { eventType: 'AgentState_Ready', workNo: '1001', content: null },
    });

    const called = await client.voicecall.callout(gateway, { path, body: { called: '90012345' } });
    if (!called.ok || called.data.retcode !== '0') throw new Error('callout failed');
    const callId: string = called.data.result; // Narrowed by retcode: a Failure has no such string.
    expect(callId).toBe('90012345-1');

    const released = await client.voicecall.release(gateway, { path });
    expect(released.ok && released.data).toEqual({ message: 'success', retcode: '0', result: {} });

    const again = await client.voicecall.release(gateway, { path });
    expect(again.ok && again.data.retcode).toBe('200-010');
  });

  it('tells a failed sign-in by its error code', async () => {
    const refused = await client.onlineagent.login(gateway, { path, body: { password: 'wrong', phonenum: '70001' } });
    if (!refused.ok) throw new Error('unexpected answer');
    expect(refused.data).toEqual({ message: 'wrong password', retcode: '100-004' });
  });

  it('refuses a call without a session', async () => {
    const refused = await client.voicecall.callout(gateway, { path, body: { called: '90012345' } });
    expect(refused.ok && refused.data).toEqual({ message: 'not signed in', retcode: '100-006' });
  });

  it('refuses a body that the specification does not allow', async () => {
    await signIn();
    const refused = await client.voicecall.callout(gateway, { path, body: { called: 'not a number' } });
    expect(refused.ok && refused.data).toEqual({ message: 'invalid parameter', retcode: '000-002' });
  });

  it('answers 501 for an operation that is not written', async () => {
    await signIn();
    const refused = await client.onlineagent.sayBusy(gateway, { path });
    expect(refused.ok).toBe(false);
    expect(refused.status).toBe(501);
  });
});
