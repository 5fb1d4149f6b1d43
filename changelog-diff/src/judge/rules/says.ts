import type { MessageFacts } from '../message-facts.ts';

type Message = (facts: MessageFacts) => string;

/** Messages of the same form: where, what, both values. */
export const says = {
  added:
    (thing: string): Message =>
    ({ owner, after }) =>
      `${owner}: ${thing} ${after} added`,
  removed:
    (thing: string): Message =>
    ({ owner, before }) =>
      `${owner}: ${thing} ${before} removed`,
  changed:
    (thing: string, verb = 'changed'): Message =>
    ({ owner, before, after }) =>
      `${owner}: ${thing} ${verb} from ${before} to ${after}`,
  /** For what is not written where it is as usual. */
  fromDefault:
    (thing: string): Message =>
    ({ owner, before, after }) =>
      `${owner}: ${thing} changed from ${orDefault(before)} to ${orDefault(after)}`,
  /** For what is told apart by its name. */
  named:
    (thing: string, verb: string): Message =>
    ({ owner, name }) =>
      `${owner}: ${thing} ${name} ${verb}`,
  /** For what has no value worth printing. */
  plainly:
    (text: string): Message =>
    ({ owner }) =>
      `${owner}: ${text}`,
};

function orDefault(text: string): string {
  return text === 'nothing' ? 'the default' : text;
}
