/** How grave a tool says a finding is. */
export type Level = 'error' | 'warning' | 'info';

/** Gives the levels of all findings in a tool's JSON report; a report of another form is an error. */
export type ReadLevels = (output: string) => Level[];

const oasdiffLevels: Readonly<Record<string, Level>> = { 3: 'error', 2: 'warning', 1: 'info' };
const redoclyLevels: Readonly<Record<string, Level>> = { major: 'error', minor: 'info', patch: 'info' };
const apiSmartDiffLevels: Readonly<Record<string, Level>> = {
  breaking: 'error',
  'non-breaking': 'info',
  annotation: 'info',
  deprecated: 'info',
  unclassified: 'info',
};
const ourLevels: Readonly<Record<string, Level>> = { error: 'error', warning: 'warning', info: 'info' };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function levelsOf(list: unknown, member: string, levels: Readonly<Record<string, Level>>): Level[] {
  if (!Array.isArray(list)) throw new Error('the report has no list of findings');
  return list.map((entry: unknown) => {
    const level = isRecord(entry) ? levels[String(entry[member])] : undefined;
    if (level === undefined) throw new Error(`a finding has no ${member} that is known`);
    return level;
  });
}

function parse(output: string): unknown {
  return JSON.parse(output);
}

/** oasdiff writes `null` or nothing where nothing was found. */
export const levelsOfOasdiff: ReadLevels = (output) =>
  output.trim() === '' ? [] : levelsOf(parse(output) ?? [], 'level', oasdiffLevels);

export const levelsOfRedocly: ReadLevels = (output) => {
  const report = parse(output);
  return levelsOf(isRecord(report) ? report['changes'] : undefined, 'impact', redoclyLevels);
};

export const levelsOfApiSmartDiff: ReadLevels = (output) => levelsOf(parse(output), 'type', apiSmartDiffLevels);

export const levelsOfOurs: ReadLevels = (output) => {
  const report = parse(output);
  return levelsOf(isRecord(report) ? report['findings'] : report, 'level', ourLevels);
};
