import { isArray, isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { textOf } from '../text.ts';

/** Only signing in works without a session token; pushed events carry it as a parameter of their own. */
const withoutToken = new Set([
  'onlineagent.login',
  'onlineagent.forceLogin',
  'onlineagent.loginEx',
  'agentevent.pushEvent',
]);

/** The document asks for Guid once; an operation takes that away when it is a sign-in and says nothing otherwise. */
export const sessionToken: RuleDefinition = {
  description: 'Guid is required of every operation but the sign-ins',
  why: 'Every operation needs the token that a sign-in hands out. A sign-in that asks for it cannot be called.',
  mend: 'Leave `security` to the document, and write `security: []` at the sign-ins and at what the gateway itself calls.',
  at: ['document', 'operation'],
  check: ({ kind, value }) => {
    const { security } = value;
    if (kind === 'document') {
      const [first] = isArray(security) ? security : [];
      return isObject(first) && 'Guid' in first
        ? []
        : [{ message: 'the document does not require Guid', path: ['security'] }];
    }
    const id = textOf(value, 'operationId') ?? '';
    if (withoutToken.has(id)) {
      const isOpen = isArray(security) && security.length === 0;
      return isOpen ? [] : [{ message: `${id} needs no Guid: write security: []`, path: ['security'] }];
    }
    return security === undefined ? [] : [{ message: 'only a sign-in has security of its own', path: ['security'] }];
  },
};
