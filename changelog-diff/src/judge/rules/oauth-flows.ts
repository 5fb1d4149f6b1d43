import { flowUrlEffect } from '../effects/security.ts';
import type { RuleRow } from '../rule.ts';
import { says } from './says.ts';

const urls = {
  authorizationUrl: { id: 'authorization', why: 'Clients send their users to this URL to ask for their consent.' },
  tokenUrl: { id: 'token', why: 'Clients that have this URL built in get their tokens from it.' },
  refreshUrl: { id: 'refresh', why: 'Clients that have this URL built in renew their tokens at it.' },
  deviceAuthorizationUrl: {
    id: 'device-authorization',
    why: 'Devices that have this URL built in get the codes for their users from it.',
  },
};

/** The ways to get a token of an OAuth 2 scheme (OpenAPI 3.1.1 section 4.8.28). */
export const oauthFlowRules: readonly RuleRow[] = [
  {
    id: 'oauth-flow-added',
    when: { subject: 'oauth-flow', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('OAuth flow', 'added'),
    why: 'Clients can get their tokens in one more way.',
  },
  {
    id: 'oauth-flow-removed',
    when: { subject: 'oauth-flow', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('OAuth flow', 'removed'),
    why: 'Clients that get their tokens by this flow no longer get any.',
  },
  {
    id: 'oauth-scope-added',
    when: { subject: 'oauth-scope', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('scope', 'added'),
    why: 'Clients can ask for one more scope; none has to, unless an operation requires it.',
  },
  {
    id: 'oauth-scope-removed',
    when: { subject: 'oauth-scope', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('scope', 'removed'),
    why: 'Clients that ask for the scope are refused.',
  },
  {
    id: 'oauth-scope-description-changed',
    when: { subject: 'oauth-scope', kind: 'changed' },
    effect: 'none',
    category: 'docs',
    message: ({ owner, name }) => `${owner}: description of scope ${name} changed`,
    why: 'Text for people; clients ask for scopes by name.',
  },
  ...Object.entries(urls).map(([name, { id, why }]): RuleRow => ({
    id: `oauth-${id}-url-changed`,
    when: { subject: 'keyword', object: 'oauth-flow', name },
    effect: { text: 'incomparable; widens where it came, narrows where it went', of: flowUrlEffect },
    category: 'wire',
    message: says.changed(name),
    why,
  })),
];
