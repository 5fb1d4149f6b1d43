import { compatibilities, type Compatibility, type Guard, type Level, type RuleExplanation } from 'changelog-diff';
import { fence, NOTE } from './rule-page.ts';

/** Everything that the page of one rule of changelog-diff says. */
export interface DiffRulePage {
  readonly rule: RuleExplanation;
  /** What the rule is about: `operation`, `property`. */
  readonly subject: string;
  readonly guards: readonly Guard[];
  readonly advice: string;
  readonly example: DiffExample;
}

/** A tested case of the rule. */
export interface DiffExample {
  /** What differs between the two documents. */
  readonly diff: string;
  /** What the command prints about it. */
  readonly printed: string;
  /** An operation that it reaches: `GET /orders`. */
  readonly operation: string | undefined;
}

const HURT: Readonly<Record<string, string>> = {
  wire: 'requests and payloads on the wire',
  types: 'code that is generated from the description',
  docs: 'nobody’s program, only what people read',
};

const MILDER: Readonly<Record<Guard, string>> = {
  'client-chosen': 'In a response it counts as part of the request, because the client asks for it.',
  deprecated: 'It was `deprecated` before, and the day of its `x-sunset`, if there is one, has passed: info.',
  extensible: 'In a response, the list is open (`x-extensible-enum`): info.',
  'non-success': 'Only answers that tell of a failure have it: a warning at most.',
  'read-only': 'In a request, it is `readOnly` on both sides: info.',
  'write-only': 'In a response, it is `writeOnly` on both sides: info.',
  stability: 'The operation is a draft or alpha (`x-stability-level`): info; beta: a warning at most.',
  unused: 'No operation uses it: a warning at most.',
};

const VIEWS: Readonly<Record<Compatibility, string>> = {
  backward: 'backward: old clients, new server',
  forward: 'forward: new clients, old server',
  full: 'full: both',
};

const NAMES: Readonly<Record<Level, string>> = { error: 'an error', warning: 'a warning', info: 'information' };

/** Calls are the client's, so that they have no verdict in a response. */
const CALLS: readonly string[] = ['operation', 'callback', 'callback-operation'];

/** The Markdown of a page. */
export function renderDiffRulePage({ rule, subject, guards, advice, example }: DiffRulePage): string {
  const { id, why, category, aliases } = rule;
  const parts = [
    NOTE,
    `# ${id}`,
    why,
    `It concerns ${HURT[category] ?? 'payloads of requests, and code that is generated for responses'}. ${effectSentence(rule)}`,
    ...verdict(rule, CALLS.includes(subject)),
    ...mildness(guards.filter((guard) => guard !== 'client-chosen' || !CALLS.includes(subject))),
    '## Example',
    fence('diff', example.diff),
    '`changelog-diff base.yaml revision.yaml` prints',
    fence('text', example.printed),
    '## What to do',
    advice,
    'To judge it otherwise, or to accept it in one place, write into `.changelog-diff.yaml`',
    fence('yaml', configuration(id, example.operation)),
    ...(aliases.length === 0 ? [] : [`oasdiff calls it ${aliases.map((alias) => `\`${alias}\``).join(', ')}.`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function effectSentence({ effect, levels }: RuleExplanation): string {
  const words: Readonly<Record<string, string>> = {
    narrows: 'Less is let in than before: it **narrows**.',
    widens: 'More is let in than before: it **widens**.',
    incomparable: 'Other values are let in than before: both are **incomparable**.',
    unknown: 'Whether it narrows or widens is **unknown**.',
    none: 'What is let in stays the same: it has **no effect**.',
  };
  return levels === undefined ? `Its effect depends on the change: ${effect}.` : (words[effect] ?? '');
}

/** A table where the verdict depends on anything, else a sentence. */
function verdict({ levels }: RuleExplanation, isCall: boolean): string[] {
  if (levels === undefined) return [];
  const all = new Set(compatibilities.flatMap((view) => [levels[view].request, levels[view].response]));
  const [only] = all;
  if (all.size === 1 && only !== undefined) return [`It is ${NAMES[only]}, wherever it stands.`];
  const shown = (level: Level): string => (level === 'error' ? '**error**' : level);
  const rows = compatibilities.map((view) => {
    const { request, response } = levels[view];
    return [VIEWS[view], shown(request), ...(isCall ? [] : [shown(response)])];
  });
  const head = isCall ? ['view', 'verdict'] : ['view', 'in requests', 'in responses'];
  return [[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function mildness(guards: readonly Guard[]): string[] {
  if (guards.length === 0) return [];
  return ['It is milder where one of these holds:', guards.map((guard) => `- ${MILDER[guard]}`).join('\n')];
}

function configuration(id: string, operation: string | undefined): string {
  const place = operation === undefined ? [] : [`    at: ${operation}`];
  return [
    'levels:',
    `  ${id}: info # or error, warning, 'off'`,
    'ignore:',
    `  - rule: ${id}`,
    ...place,
    '    reason: Why it is accepted.',
  ].join('\n');
}
