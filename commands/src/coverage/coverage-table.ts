import { alignColumns } from '../pipeline/table.ts';
import type { Coverage, ResourceCoverage } from './measure.ts';

const heading = [
  'resource',
  'interfaces',
  'parameters',
  'request',
  'response',
  'fields',
  'examples',
  'error codes',
  'events',
  'unconfirmed',
];

/** The text form of a coverage: a row per resource, what is shared, the total, and what the API has. */
export function coverageTable(issue: string, coverage: Coverage): string {
  const { api, callbacks, total } = coverage;
  const shared = ['(shared)', ...heading.slice(1, -1).map(() => ''), String(coverage.sharedUnconfirmed)];
  const table = alignColumns([heading, ...coverage.resources.map(row), shared, row(total)]);
  const named = callbacks.length === 0 ? '' : `, ${callbacks.join(', ')} among them, which the integrator provides`;
  return [
    table,
    '',
    `Issue ${issue}: ${total.interfaces} interfaces${named}`,
    `${api.events} events with ${api.eventFields} fields; interfaces name ${total.events} of them`,
    `${api.errorCodes} error codes; interfaces name ${total.errorCodes} of them`,
  ].join('\n');
}

function row(coverage: ResourceCoverage): string[] {
  const { resource, interfaces, parameters, requestFields, responseFields, examples, errorCodes, events, unconfirmed } =
    coverage;
  const fields = parameters + requestFields + responseFields;
  const counts = [
    interfaces,
    parameters,
    requestFields,
    responseFields,
    fields,
    examples,
    errorCodes,
    events,
    unconfirmed,
  ];
  return [resource, ...counts.map(String)];
}
