import type { Change } from '../../compare/change.ts';
import type { Condition, RuleRow } from '../rule.ts';
import { says } from './says.ts';

/** The name of a keyword as part of an id: `maxLength` is `max-length`. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function schemaKeyword(name: string): Pick<Condition, 'subject' | 'object' | 'name'> {
  return { subject: 'keyword', object: 'schema', name };
}

/** Rows for a keyword that lets in less by being there. */
export function constraintRows(name: string, demands: string): RuleRow[] {
  return [
    {
      id: `schema-${kebab(name)}-added`,
      when: { ...schemaKeyword(name), kind: 'added' },
      effect: 'narrows',
      category: 'wire',
      message: says.added(name),
      why: `${demands}, which was not asked before.`,
    },
    {
      id: `schema-${kebab(name)}-removed`,
      when: { ...schemaKeyword(name), kind: 'removed' },
      effect: 'widens',
      category: 'wire',
      message: says.removed(name),
      why: `${demands} no longer: values that were refused before are let in.`,
    },
  ];
}

/** Whether a flag is set that was not. */
export const isSet = ({ after }: Change): boolean => after === true;

/** Whether a flag that was set is not any more. */
export const isUnset = ({ before, after }: Change): boolean => before === true && after !== true;
