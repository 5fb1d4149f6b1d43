import { readdir, readFile } from 'node:fs/promises';
import type { GeneratedFile, Template } from 'openapi-ts-morph';

async function runtimeFiles(header: (origin: string) => string): Promise<GeneratedFile[]> {
  const folder = new URL('./runtime/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return {
        path: `gateway/runtime/${name}`,
        content: `${header('the gateway runtime in openapi/client')}\n${text}`,
      };
    }),
  );
}

/**
 * What makes the client of an Issue a client of CC-Gateway: sessions, the functions of an agent, events, errors. All of
 * it stands in the folder `gateway/`, beside the files of the general client, on which it builds.
 *
 * @throws Error when the Issue lacks an operation that `conventions.ts` names
 */
export const gatewayFiles: Template = async (model, document) => {
  const { header } = await import('openapi-ts-morph/template');
  const { agentOperations, agentResource } = await import('./templates/agent-resource.ts');
  const { errorsFile } = await import('./templates/errors-file.ts');
  const { eventsFile } = await import('./templates/events-file.ts');
  const { gatewayFile, gatewayIndex } = await import('./templates/gateway-file.ts');
  const { retriesFile } = await import('./templates/retries-file.ts');
  const { sessionFile } = await import('./templates/session-file.ts');
  const resources = model.resources.filter((resource) => agentOperations(resource).length > 0);
  return [
    { path: 'gateway/index.ts', content: gatewayIndex(model) },
    { path: 'gateway/gateway.ts', content: gatewayFile(model, resources) },
    { path: 'gateway/errors.ts', content: errorsFile(model, document) },
    { path: 'gateway/events.ts', content: eventsFile(model, document) },
    { path: 'gateway/retries.ts', content: retriesFile(model) },
    { path: 'gateway/session.ts', content: sessionFile(model) },
    ...resources.map((resource) => ({
      path: `gateway/${resource.fileName}.ts`,
      content: agentResource(model, document, resource),
    })),
    ...(await runtimeFiles(header)),
  ];
};
