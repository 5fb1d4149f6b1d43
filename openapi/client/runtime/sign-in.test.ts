import { expect, test } from 'vitest';
import {
  connectionTo,
  envelope,
  FakeError,
  refusal,
  send,
  type FakeSession,
  type Respond,
} from '../test/fake-gateway.ts';
import { nothingOf, optionalResultOf } from './answer.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

interface FakeAgent {
  readonly session: FakeSession;
  readonly signedIn: string | undefined;
}

function signInTo(respond: Respond): ReturnType<typeof signIn<unknown, unknown, unknown, FakeAgent, unknown>> {
  const toAgent = (session: FakeSession, signedIn: string | undefined): FakeAgent => ({ session, signedIn });
  return signIn(connectionTo(respond), '1001', {
    operation: 'onlineagent.login',
    send,
    read: optionalResultOf,
    toAgent,
  });
}

test('a sign-in gives the agent, what was answered and the token', async () => {
  const answer = { result: 'welcome' };
  const { session, signedIn } = await signInTo(() => envelope(answer, { 'Set-GUID': 'JSESSIONID=abc.Gateway1' }));
  expect([session.agentId, session.token, session.state, signedIn]).toEqual([
    '1001',
    'abc.Gateway1',
    'open',
    'welcome',
  ]);
});

test('a sign-in that is refused, or answered without a token, gives no agent', async () => {
  expect(await signInTo(() => refusal('000-003')).outcome()).toMatchObject({ error: { retcode: '000-003' } });
  expect(await signInTo(() => envelope({})).outcome()).toMatchObject({
    error: {
      kind: 'body',
      message:
        'onlineagent.login: the answer has no header Set-GUID; for browsers the gateway has to name it in Access-Control-Expose-Headers',
    },
  });
});

const signOuts: readonly (readonly [string, Response, string, boolean])[] = [
  ['signs out', envelope({}), 'signed-out', true],
  ['was not signed in', refusal('100-006'), 'signed-out', true],
  ['had signed out', refusal('100-008'), 'signed-out', true],
  ['is in a call', refusal('100-010'), 'open', false],
];

test.each(signOuts)('an agent that %s', async (_name, response, state, ok) => {
  const agent = await signInTo(() => envelope({}, { 'Set-GUID': 'JSESSIONID=abc' }));
  const { session } = agent;
  const client = { fetch: () => Promise.resolve(response), token: () => undefined };
  const logout = session.call('onlineagent.logout', (_client, init) => send(client, init), nothingOf);
  const leaving = signOut(session, () => logout.outcome());
  expect((await leaving.outcome()).ok).toBe(ok);
  expect(session.state).toBe(state);
});

test('a session that has ended needs no sign-out', async () => {
  const { session } = await signInTo(() => envelope({}, { 'Set-GUID': 'JSESSIONID=abc' }));
  session.lose(new FakeError({ operation: 'poll', code: '100-006', text: '', status: 200, body: {} }));
  await signOut(session, () => Promise.reject(new Error('not to be sent')));
  expect(session.state).toBe('lost');
});
