/** Forms of a report; `render-report.ts` has a renderer for each. */
export const reportFormats = ['text', 'json', 'markdown', 'html', 'junit', 'sarif', 'github', 'gitlab'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Forms of a summary. */
export const summaryFormats = ['text', 'json', 'markdown'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];
