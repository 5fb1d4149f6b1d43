/** Height of the bar above the reference, in CSS pixels. */
export const barHeight = 48;

/** Options of Redoc 3, which `redocly build-docs --openapi` takes as JSON. */
export const redocOptions = {
  scrollYOffset: barHeight,
  hideDownloadButtons: true,
  jsonSamplesExpandLevel: 'all',
  maxDisplayedEnumValues: 12,
  schemasExpansionLevel: 2,
  showExtensions: ['x-range', 'x-unconfirmed'],
  sortRequiredPropsFirst: true,
} as const;

/** Stands between the two parts of what `redocly build-docs` writes with our template. */
export const partSeparator = '<!-- the head ends here -->';

/** The Handlebars template of `redocly build-docs`: nothing but its two parts, which `referencePage` puts into a page. */
export const redocTemplate = `{{{redocHead}}}\n${partSeparator}\n{{{redocHTML}}}\n`;
