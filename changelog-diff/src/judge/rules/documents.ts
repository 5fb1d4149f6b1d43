import type { Change } from '../../compare/change.ts';
import {
  requirementAddedEffect,
  requirementChangedEffect,
  requirementRemovedEffect,
  variablesEffect,
} from '../effects/security.ts';
import type { RuleRow } from '../rule.ts';
import { oauthFlowRules } from './oauth-flows.ts';
import { says } from './says.ts';

const schemeIds: { readonly [name: string]: string } = {
  openIdConnectUrl: 'open-id-connect-url',
  oauth2MetadataUrl: 'oauth2-metadata-url',
  in: 'location',
};

const securityRules: readonly RuleRow[] = [
  {
    id: 'security-requirement-added',
    when: { subject: 'security', kind: 'added' },
    effect: {
      text: 'widens; narrows where no credential was needed before; none where another one asks for less',
      of: requirementAddedEffect,
    },
    category: 'wire',
    message: says.named('security requirement', 'added'),
    why: 'A further credential lets clients in, unless everybody was let in before.',
  },
  {
    id: 'security-requirement-removed',
    when: { subject: 'security', kind: 'removed' },
    effect: {
      text: 'narrows; widens where no credential is needed any more; none where another one asks for less',
      of: requirementRemovedEffect,
    },
    category: 'wire',
    message: says.named('security requirement', 'removed'),
    why: 'Clients with this credential are refused, unless it is enough for another requirement.',
  },
  {
    id: 'security-requirement-changed',
    when: { subject: 'security', kind: 'changed' },
    effect: {
      text: 'narrows where a scope came, widens where one went; none where another requirement asks for less',
      of: requirementChangedEffect,
    },
    category: 'wire',
    message: says.changed('security requirement'),
    why: 'Clients whose token lacks a scope that is asked for are refused.',
  },
  ...['type', 'name', 'in', 'scheme', 'openIdConnectUrl', 'oauth2MetadataUrl'].map((name): RuleRow => ({
    id: `security-scheme-${schemeIds[name] ?? name}-changed`,
    when: { subject: 'keyword', object: 'security-scheme', name },
    effect: 'incomparable',
    category: 'wire',
    message: says.changed(name),
    why: 'Clients that show their credential the old way are refused.',
  })),
  {
    id: 'security-scheme-changed',
    when: { subject: 'keyword', object: 'security-scheme' },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'How clients show who they are may have changed.',
  },
];

const serverRules: readonly RuleRow[] = [
  {
    id: 'server-added',
    when: { subject: 'server', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('server', 'added'),
    why: 'Requests are served at one more address.',
  },
  {
    id: 'server-removed',
    when: { subject: 'server', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('server', 'removed'),
    why: 'Requests to this address are no longer said to be served.',
  },
  {
    id: 'server-variables-changed',
    when: { subject: 'keyword', object: 'server', name: 'variables' },
    effect: {
      text: 'narrows where a value went, widens where one came, unknown where a default changed',
      of: variablesEffect,
    },
    category: 'wire',
    message: says.changed('variables'),
    why: 'The variables make the addresses at which requests are served.',
  },
  {
    id: 'server-renamed',
    when: { subject: 'keyword', object: 'server' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name, before, after }) => `${owner}: ${name} of a server changed from ${before} to ${after}`,
    why: 'The address is the same.',
  },
];

function isScheme({ subject }: Change): boolean {
  return subject.kind === 'component' && subject.section === 'securitySchemes';
}

const componentRules: readonly RuleRow[] = [
  {
    id: 'security-scheme-added',
    when: { subject: 'component', kind: 'added', is: isScheme },
    effect: 'none',
    category: 'docs',
    message: says.named('security scheme', 'added'),
    why: 'No operation asks for it.',
  },
  {
    id: 'security-scheme-removed',
    when: { subject: 'component', kind: 'removed', is: isScheme },
    effect: 'none',
    category: 'docs',
    message: says.named('security scheme', 'removed'),
    why: 'No operation asks for it; where one did, its requirement is a change of its own.',
  },
  {
    id: 'component-added',
    when: { subject: 'component', kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.named('component', 'added'),
    why: 'Nothing uses it yet.',
  },
  {
    id: 'component-removed',
    when: { subject: 'component', kind: 'removed' },
    effect: 'unknown',
    category: 'types',
    message: says.named('component', 'removed'),
    why: 'No operation uses it, but code or documents outside may refer to it.',
  },
];

const exampleKeywords = ['example', 'examples', 'value', 'externalValue'];

const textRules: readonly RuleRow[] = [
  {
    id: 'example-changed',
    when: {
      subject: 'description',
      is: ({ subject }) =>
        subject.kind === 'description' && (subject.object === 'example' || exampleKeywords.includes(subject.keyword)),
    },
    effect: 'none',
    category: 'docs',
    message: says.plainly('example changed'),
    why: 'Examples show values and allow none.',
  },
  {
    id: 'example-value-changed',
    when: { subject: 'keyword', object: 'example' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name }) => `${owner}: ${name} of an example changed`,
    why: 'Examples show values and allow none.',
  },
  {
    id: 'documentation-changed',
    when: { subject: 'description' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name }) => `${owner}: ${name} changed`,
    why: 'Text for people; no program reads it.',
  },
  {
    id: 'api-version-changed',
    when: { subject: 'keyword', object: 'info', name: 'version' },
    effect: 'none',
    category: 'docs',
    message: says.changed('version of the description'),
    why: 'The number says nothing of what travels.',
  },
  {
    id: 'tag-changed',
    when: { subject: 'keyword', object: 'tag' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name, before, after }) => `${owner}: ${name} of a tag changed from ${before} to ${after}`,
    why: 'Tags order what people read.',
  },
  {
    id: 'extension-changed',
    when: { subject: 'extension' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'What an extension means is not part of OpenAPI; a configuration can give it a level.',
  },
  {
    id: 'field-changed',
    when: { subject: 'keyword' },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'OpenAPI does not say what the field means here.',
  },
];

export const documentRuleRows: readonly RuleRow[] = [
  ...securityRules,
  ...oauthFlowRules,
  ...serverRules,
  ...componentRules,
  ...textRules,
];
