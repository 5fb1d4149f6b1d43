import type { Level } from '../judge/finding.ts';
import type { Paint } from '../report/paint.ts';
import type { Report } from '../report/report.ts';
import type { ReportFormat, SummaryFormat } from './format-names.ts';

/** What some of the renderers want to know besides the report. */
export interface Look {
  readonly paint: Paint;
  /** The levels at which the command fails. */
  readonly failing: readonly Level[];
}

type Renderer = (report: Report, look: Look) => Promise<string>;

const reportRenderers: Readonly<Record<ReportFormat, Renderer>> = {
  text: async (report, { paint }) => (await import('../report/render-text.ts')).renderText(report, paint),
  json: async (report) => (await import('../report/render-json.ts')).renderJson(report),
  markdown: async (report) => (await import('../report/render-markdown.ts')).renderMarkdown(report),
  html: async (report) => (await import('../report/render-html.ts')).renderHtml(report),
  junit: async (report, { failing }) => (await import('../report/render-junit.ts')).renderJunit(report, failing),
  sarif: async (report) => {
    const { rules } = await import('../judge/rules.ts');
    const reasons = new Map(rules.map(({ id, why }) => [id, why]));
    return (await import('../report/render-sarif.ts')).renderSarif(report, (id) => reasons.get(id));
  },
  github: async (report) => (await import('../report/render-github.ts')).renderGithub(report),
  gitlab: async (report) => (await import('../report/render-gitlab.ts')).renderGitlab(report),
};

const summaryRenderers: Readonly<Record<SummaryFormat, Renderer>> = {
  text: async (report) => (await import('../report/render-summary.ts')).renderSummaryText(report),
  json: async (report) => (await import('../report/render-summary.ts')).renderSummaryJson(report),
  markdown: async (report) => (await import('../report/render-summary.ts')).renderSummaryMarkdown(report),
};

/** Whether a form of report has room for values that show why findings break. */
export function showsWitnesses(format: string): boolean {
  return !['sarif', 'github', 'gitlab'].includes(format);
}

/** A report in one of the forms. The option's choices permit no other name. */
export function renderReport(report: Report, format: string, look: Look): Promise<string> {
  return find(reportRenderers, format)(report, look);
}

/** A summary in one of the forms. */
export function renderSummary(report: Report, format: string, look: Look): Promise<string> {
  return find(summaryRenderers, format)(report, look);
}

function find(renderers: Readonly<Record<string, Renderer>>, format: string): Renderer {
  const renderer = renderers[format];
  if (renderer === undefined) throw new TypeError(`there is no format ${format}`);
  return renderer;
}
