import { didYouMean, LoaderError } from '@cc-gateway/loader';
import { complaint } from '../codes/complaint.ts';
import { compatibilities } from '../judge/finding.ts';
import { explain, explanationOf, type RuleExplanation } from '../judge/explain.ts';
import { rules } from '../judge/rules.ts';

/** The rule table as aligned columns or as JSON. */
export function renderRules(format: string): string {
  const rows = rules.map(explanationOf);
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const table = [['rule', 'category', 'why'], ...rows.map(({ id, category, why }) => [id, category, why])];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n${rules.length} rules.\n`;
}

/** What a rule means. Throws a LoaderError with the nearest match when there is no such rule. */
export function renderExplanation(name: string, format: string): string {
  const explanation = explain(name);
  if (explanation === undefined) throw unknownRule(name);
  return format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : `${linesOf(explanation).join('\n')}\n`;
}

function linesOf({ id, why, effect, category, aliases, levels }: RuleExplanation): string[] {
  const byDirection = compatibilities.map(
    (name) =>
      `  ${name.padEnd(8)}  ${levels?.[name].request ?? ''} in requests, ${levels?.[name].response ?? ''} in responses`,
  );
  return [
    id,
    `  ${why}`,
    `  effect    ${effect}`,
    `  category  ${category}`,
    ...(levels === undefined ? [] : byDirection),
    ...(aliases.length === 0 ? [] : [`  oasdiff   ${aliases.join(', ')}`]),
  ];
}

function unknownRule(name: string): LoaderError {
  const hint = didYouMean(
    name,
    rules.flatMap(({ id, aliases }) => [id, ...aliases]),
  );
  const message = `there is no rule '${name}'`;
  const help = hint === undefined ? {} : { hint };
  return new LoaderError([complaint({ code: 'rule-unknown', severity: 'error', message, ...help })]);
}
