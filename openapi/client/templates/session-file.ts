import type { Model } from 'openapi-ts-morph';
import { code, comment, importTypes, printFile, typeAlias } from 'openapi-ts-morph/template';

/** `gateway/session.ts`: the runtime's types with the client and the errors of the Issue. */
export function sessionFile(model: Model): string {
  return printFile(model, [
    importTypes([code`Client`], '../runtime/client.ts'),
    importTypes([code`GatewayError`], './errors.ts'),
    importTypes([code`Call`], './runtime/call.ts'),
    importTypes([code`Session`], './runtime/session.ts'),
    importTypes([code`TransportError`], './runtime/transport-error.ts'),
    typeAlias(
      code`CallError`,
      [code`GatewayError`, code`TransportError`],
      comment`Why a call failed; \`kind\` is \`refused\` when the gateway said so.`,
    ),
    typeAlias(
      code`GatewayCall<Value>`,
      [code`Call<Value, CallError>`],
      comment`A call: \`await\` it, or take its \`outcome()\`, which never throws.`,
    ),
    typeAlias(
      code`AgentSession`,
      [code`Session<Client, CallError>`],
      comment`The session of an agent that is signed in.`,
    ),
  ]);
}
