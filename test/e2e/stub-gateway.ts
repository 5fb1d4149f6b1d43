import Fastify, { type FastifyInstance } from 'fastify';
import { answer, createPlugin, GatewayError, unimplemented, type Handlers, type components } from '@cc-gateway/server';

type Event = components['schemas']['Event'];

/** Where the stub serves its API, below the address that it listens on. */
export const basePath = '/agentgateway/resource';

/** A gateway for one agent and one call, written the way an integrator would write a test double. */
export class StubGateway {
  /** The operations that were carried out, in order. */
  readonly calls: string[] = [];
  readonly events: Event[] = [];
  /** The only token that is taken; sign-in and every poll make a new one. */
  token = '';
  #count = 0;
  #call: string | undefined;

  /** Starts it on a free port. */
  async listen(): Promise<{ readonly app: FastifyInstance; readonly address: string }> {
    const app = Fastify();
    const plugin = createPlugin(this.#handlers(), {
      security: { Guid: (given) => (given === this.token ? { agent: '1001' } : undefined) },
    });
    await app.register(plugin, { prefix: basePath });
    return { app, address: await app.listen({ host: '127.0.0.1', port: 0 }) };
  }

  #renewed(): { readonly headers: Record<string, string> } {
    this.token = `3f2b6c1e-7a54-4b8e-9d0f-5c6a7b8d9e01.AgentGateway${++this.#count}`;
    return { headers: { 'Set-GUID': `JSESSIONID=${this.token}` } };
  }

  #handlers(): Handlers<{ readonly agent: string }> {
    const done = { message: 'success', retcode: '0', result: {} } as const;
    return {
      ...unimplemented,
      onlineagent: {
        ...unimplemented.onlineagent,
        login: ({ path, body }) => {
          this.calls.push('login');
          if (body.password !== 'correct') return { message: 'wrong password', retcode: '100-004' };
          this.events.push({ eventType: 'AgentState_Ready', workNo: String(path.agentid), content: null });
          const result = { vdnid: '1', workno: String(path.agentid), mediatype: 'TTF' };
          return answer(200, { message: '', retcode: '0', result }, this.#renewed());
        },
        handShake: ({ headers }) => {
          this.calls.push(`handShake ${headers?.service_token ?? 'without a token'}`);
          return answer(200, { message: '', retcode: '0' }, this.#renewed());
        },
        logout: () => {
          this.calls.push('logout');
          if (this.#call !== undefined) return { message: 'in a call', retcode: '100-010' };
          this.token = '';
          return done;
        },
      },
      recordfile: {
        ...unimplemented.recordfile,
        downloadRecordFile: ({ query }) => {
          this.calls.push('downloadRecordFile');
          if (query.recordId !== 'known') return { message: 'no such file', retcode: '104-005' };
          return new Uint8Array([82, 73, 70, 70]);
        },
      },
      agentevent: {
        getAgentEvent: () => {
          this.calls.push('getAgentEvent');
          const event = this.events.shift() ?? null;
          return answer(200, { message: '', retcode: '0', event }, this.#renewed());
        },
      },
      voicecall: {
        ...unimplemented.voicecall,
        callout: ({ path, body }) => {
          this.calls.push('callout');
          this.#call = `${body.called}-1`;
          const content = { callid: this.#call, called: body.called };
          this.events.push({ eventType: 'AgentEvent_Talking', workNo: String(path.agentid), content });
          return { message: '', retcode: '0', result: this.#call };
        },
        transfer: ({ body }) => {
          this.calls.push(`transfer to ${body.address}`);
          this.#call = undefined;
          return done;
        },
        release: () => {
          this.calls.push('release');
          if (this.#call === undefined) throw new GatewayError('200-017', 'no call');
          this.#call = undefined;
          return done;
        },
      },
    };
  }
}
