/** Command lines as people use them, by subcommand; the help shows them and a test runs them. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  changelog: [
    'changelog-diff base.yaml revision.yaml',
    'changelog-diff base.yaml revision.yaml --format html --output report.html',
    'changelog-diff base.yaml - < revision.yaml',
    'changelog-diff main:openapi.yaml openapi.yaml',
  ],
  breaking: [
    'changelog-diff breaking base.yaml revision.yaml',
    'changelog-diff breaking base.yaml revision.yaml --fail-on warning --format sarif --output breaking.sarif',
    "changelog-diff breaking base.yaml revision.yaml --ignore 'property-removed@GET /pets'",
    'changelog-diff breaking base.yaml revision.yaml --write-ignores --reason "agreed with the clients"',
  ],
  summary: [
    'changelog-diff summary base.yaml revision.yaml',
    'changelog-diff summary base.yaml revision.yaml --category wire --format markdown',
  ],
  rules: ['changelog-diff rules', 'changelog-diff rules --format json'],
  explain: [
    'changelog-diff explain property-became-required',
    'changelog-diff explain request-property-became-required',
  ],
};

/** The examples of a subcommand as its help shows them. */
export function examplesHelp(name: string): string {
  return ['', 'Examples:', ...(examples[name] ?? []).map((line) => `  ${line}`)].join('\n');
}
