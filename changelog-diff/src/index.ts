export type * from './compare/change.ts';
export { pointerOf } from './compare/change.ts';
export { CODE_TEXTS } from './codes/code-texts.ts';
export { compare } from './compare/compare.ts';
export { type Account, accountFor, type Difference } from './history/account-for.ts';
export { explain, type RuleExplanation } from './judge/explain.ts';
export type * from './judge/finding.ts';
export { compatibilities } from './judge/finding.ts';
export { judge, type JudgeOptions } from './judge/judge.ts';
export { addWitnesses, findWitness, type WitnessUse } from './judge/witness/index.ts';
export type { Condition as RuleCondition, Documents, Rule } from './judge/rule.ts';
export { ruleGroups, rules, type RuleGroup } from './judge/rules.ts';
export { possibleGuards } from './judge/possible-guards.ts';
export { deriveHistory, deriveRows } from './history/derive-history.ts';
export type { HistoryIssue, HistoryRow, IssuePair } from './history/history.ts';
export type { PublishedIssue, PublishedRow, Slip } from './history/published.ts';
export { filterHistory, type HistoryFilter } from './history/filter-history.ts';
export { renderHistoryHtml } from './history/render-history-html.ts';
export { renderHistoryMarkdown } from './history/render-history-markdown.ts';
export { renderHistoryText } from './history/render-history-text.ts';
export { renderReviewMarkdown, type ReviewedDocument } from './review/render-review-markdown.ts';
export { describePlace } from './report/describe-place.ts';
export { wordChanges } from './wording/word-changes.ts';
export type { Condition, RowType, Wording, WordingRule } from './wording/wording.ts';
export { parsePublished, parseSlips } from './history/parse-published.ts';
export type { ParsedText } from './wording/parsed-text.ts';
export { parseWording } from './wording/parse-wording.ts';
export { createReport, type Report, type ReportInput } from './report/report.ts';
export type { Paint, Tone } from './report/paint.ts';
export { renderGithub } from './report/render-github.ts';
export { renderGitlab } from './report/render-gitlab.ts';
export { renderHtml } from './report/render-html.ts';
export { renderJson } from './report/render-json.ts';
export { renderJunit } from './report/render-junit.ts';
export { renderMarkdown } from './report/render-markdown.ts';
export { type ReasonOf, renderSarif } from './report/render-sarif.ts';
export {
  renderSummaryJson,
  renderSummaryMarkdown,
  renderSummaryText,
  summarise,
  type Summary,
} from './report/render-summary.ts';
export { renderText } from './report/render-text.ts';
