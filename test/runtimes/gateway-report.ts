import { createGateway } from '@cc-gateway/client';
import type { Report } from './items-report.ts';

/** An agent's day with the client of the newest Issue: signs in, calls, takes events, is refused, transfers, signs out. */
export async function reportGateway(baseUrl: string): Promise<Report> {
  const gateway = createGateway({ baseUrl });
  const agent = await gateway.signIn('1001', { password: 'correct', phonenum: '70001' });
  const callId = await agent.voicecall.callout({ called: '90012345' });
  const events: string[] = [];
  for await (const event of agent.events()) {
    events.push(event.eventType);
    if (event.eventType === 'AgentEvent_Talking') break;
  }
  const refused = await agent.signOut().outcome();
  await agent.voicecall.transfer({ devicetype: 2, address: '1002', mode: 0 });
  const file = await agent.recordfile.downloadRecordFile({ recordId: 'known' });
  await agent.signOut();
  return { callId, events, refused: refused.error?.kind, file: await file.text(), state: agent.state };
}
