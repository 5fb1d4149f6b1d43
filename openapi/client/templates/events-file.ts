import type { LoadedDocument } from '@cc-gateway/loader';
import type { Model } from 'openapi-ts-morph';
import { code, comment, constant, importTypes, printFile, text, typeAlias, value } from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';
import { eventTypesOf } from '../issue-facts.ts';

/** `gateway/events.ts`: the events of the Issue and their names. */
export function eventsFile(model: Model, document: LoadedDocument): string {
  return printFile(model, [
    importTypes([code`components`], '../types.ts'),
    typeAlias(
      code`AgentEvent`,
      [code`components['schemas'][${text(conventions.events)}]`],
      comment`An event of an agent; \`eventType\` tells which.`,
    ),
    typeAlias(code`EventType`, [code`AgentEvent['eventType']`], comment`The names of the events of this Issue.`),
    constant({
      name: code`eventTypes`,
      type: code`ReadonlySet<string>`,
      value: code`new Set<EventType>(${value(eventTypesOf(document))})`,
      docs: comment`The names of the events of this Issue.`,
    }),
  ]);
}
