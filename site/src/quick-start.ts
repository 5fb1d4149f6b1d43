import { html, type Html } from './html.ts';

/** The interfaces that the quick start calls; a test checks that the newest specification has them. */
export const quickStartOperations = [
  { method: 'put', path: '/onlineagent/{agentid}' },
  { method: 'get', path: '/agentevent/{agentid}' },
  { method: 'put', path: '/voicecall/{agentid}/callout' },
  { method: 'delete', path: '/onlineagent/{agentid}/logout' },
] as const;

const commands = `GATEWAY=https://gateway.example:8043/agentgateway/resource

# Sign in. The session token comes back in the header Set-GUID, after "JSESSIONID=".
curl -i -X PUT "$GATEWAY/onlineagent/1001" -H 'Content-Type: application/json' \\
  -d '{ "password": "...", "phonenum": "70001" }'

# Fetch the next event; repeat it 200 to 500 ms after each answer. It is the heartbeat as well.
curl -i "$GATEWAY/agentevent/1001" -H "Guid: $GUID"

# Call a number. The call succeeded when "retcode" is "0", whatever the HTTP status says.
curl -X PUT "$GATEWAY/voicecall/1001/callout" -H "Guid: $GUID" -H 'Content-Type: application/json' \\
  -d '{ "called": "90012345" }'

# Sign out.
curl -X DELETE "$GATEWAY/onlineagent/1001/logout" -H "Guid: $GUID"`;

/** The quick start of an integrator: the first four calls, and what to do with the specification. */
export function quickStart(): Html {
  return html`<section id="quick-start" aria-labelledby="quick-start-title">
    <h2 id="quick-start-title">Quick start for integrators</h2>
    <ol>
      <li>Ask which AICC version your platform runs and <a href="#issues">pick its Issue</a> below.</li>
      <li>
        Download its specification. Any tool that reads OpenAPI 3.1 makes a client, a mock or a test collection of it;
        for TypeScript there is <a href="client.html">a client</a> for each Issue.
      </li>
      <li>Make the first calls:</li>
    </ol>
    <pre><code>${commands}</code></pre>
  </section> `;
}
