import type { Wording, WordingRule } from './wording.ts';

const added = ['added'] as const;
const removed = ['removed'] as const;

/** Sentences for a thing that comes and goes: one by one, or several in one sentence. */
function existence(
  subject: NonNullable<WordingRule['when']['subject']>[number],
  noun: string,
  nouns: string,
): WordingRule[] {
  return [
    {
      when: { kind: added, subject: [subject] },
      one: `The ${noun} {name} is added.`,
      many: `The ${nouns} {name} are added.`,
      list: 'name',
    },
    {
      when: { kind: removed, subject: [subject] },
      one: `The ${noun} {name} is removed.`,
      many: `The ${nouns} {name} are removed.`,
      list: 'name',
    },
  ];
}

const bounds: readonly (readonly [string, string])[] = [
  ['maxLength', 'maximum length'],
  ['minLength', 'minimum length'],
  ['maximum', 'maximum value'],
  ['minimum', 'minimum value'],
  ['exclusiveMaximum', 'exclusive maximum'],
  ['exclusiveMinimum', 'exclusive minimum'],
  ['maxItems', 'maximum number of items'],
  ['minItems', 'minimum number of items'],
  ['pattern', 'pattern'],
  ['format', 'format'],
  ['type', 'type'],
  ['default', 'default value'],
];

function keyword([name, noun]: readonly [string, string]): WordingRule[] {
  const when = { subject: ['keyword'], name: [name], object: ['schema'] } as const;
  return [
    { when: { ...when, kind: added }, one: `The ${noun} of {owner} is set to {after}.` },
    { when: { ...when, kind: removed }, one: `The ${noun} {before} of {owner} is removed.` },
    { when, one: `The ${noun} of {owner} is changed from {before} to {after}.` },
  ];
}

function requiredness(object: 'request-body' | 'parameter' | 'header', what: string): WordingRule[] {
  const when = { subject: ['keyword'], name: ['required'], object: [object] } as const;
  return [
    { when: { ...when, kind: added }, one: `${what} becomes mandatory.` },
    { when: { ...when, kind: removed }, one: `${what} becomes optional.` },
  ];
}

/** Words for every change. The last rules catch what none before them is for. */
export const defaultWording: Wording = [
  { when: { kind: added, subject: ['operation'] }, one: 'This interface is added.', type: 'New' },
  { when: { kind: removed, subject: ['operation'] }, one: 'This interface is removed.' },
  ...existence('parameter', 'request parameter', 'request parameters'),
  ...existence('property', '{part} parameter', '{part} parameters'),
  ...existence('header', '{part} header', '{part} headers'),
  ...existence('response', 'response', 'responses'),
  ...existence('media-type', 'media type', 'media types'),
  ...existence('callback', 'callback', 'callbacks'),
  ...existence('callback-operation', 'callback operation', 'callback operations'),
  ...existence('link', 'link', 'links'),
  ...existence('branch', 'variant', 'variants'),
  ...existence('discriminator-value', 'variant', 'variants'),
  ...existence('tag', 'tag', 'tags'),
  ...existence('server', 'server', 'servers'),
  ...existence('security', 'security requirement', 'security requirements'),
  {
    when: { kind: ['changed'], subject: ['security'] },
    one: 'The security requirement {name} is changed from {before} to {after}.',
  },
  ...existence('oauth-flow', 'OAuth flow', 'OAuth flows'),
  ...existence('oauth-scope', 'OAuth scope', 'OAuth scopes'),
  {
    when: { kind: ['changed'], subject: ['oauth-scope'] },
    one: 'The description of the OAuth scope {name} is modified.',
    onlyAlone: true,
  },
  ...existence('component', 'component', 'components'),
  {
    when: { kind: added, subject: ['enum-value'] },
    one: 'The value {value} is added for the {part} parameter {owner}.',
    many: 'The values {value} are added for the {part} parameter {owner}.',
    list: 'value',
  },
  {
    when: { kind: removed, subject: ['enum-value'] },
    one: 'The value {value} is removed from the {part} parameter {owner}.',
    many: 'The values {value} are removed from the {part} parameter {owner}.',
    list: 'value',
  },
  { when: { kind: added, subject: ['required'] }, one: 'The {part} parameter {name} becomes mandatory.' },
  { when: { kind: removed, subject: ['required'] }, one: 'The {part} parameter {name} becomes optional.' },
  { when: { kind: added, subject: ['request-body'] }, one: 'A request body ({members}) is added.' },
  { when: { kind: removed, subject: ['request-body'] }, one: 'The request body is removed.' },
  ...bounds.flatMap(keyword),
  {
    when: { subject: ['keyword'], name: ['name'], object: ['parameter'] },
    one: 'The request parameter {before} is renamed to {after}.',
  },
  ...requiredness('request-body', 'The request body'),
  ...requiredness('parameter', 'The request parameter {owner}'),
  ...requiredness('header', 'The {part} header {owner}'),
  { when: { kind: added, subject: ['keyword'], name: ['deprecated'] }, one: 'Deprecation is announced for {owner}.' },
  { when: { subject: ['description'], object: ['operation'] }, one: 'The description is modified.', onlyAlone: true },
  { when: { subject: ['description'] }, one: 'The description of {owner} is modified.', onlyAlone: true },
  { when: { kind: added, subject: ['extension'] }, one: '{name} of {owner} is added: {value}.' },
  { when: { kind: removed, subject: ['extension'] }, one: '{name} of {owner} is removed: {value}.' },
  { when: { kind: added }, one: '{name} of {owner} is added.' },
  { when: { kind: removed }, one: '{name} of {owner} is removed.' },
  { when: {}, one: '{name} of {owner} is changed from {before} to {after}.' },
];
