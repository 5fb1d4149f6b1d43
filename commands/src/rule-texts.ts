import type { KindRule } from '@cc-gateway/loader';

/** What there is to say about each code of a command that has a page; the loader and the ruleset have tables of their own. */
export const COMMAND_RULES: Readonly<Record<string, KindRule>> = {
  'bench-run-failed': {
    means: 'A program that the bench measures has failed or could not be started.',
    why: 'A table with a hole would compare what was not measured.',
    mend: 'Run the command that the message names alone and read what it says.',
  },
  'change-history-invalid': {
    means: '`generated/change-history.json` does not have the form that the site reads.',
    why: 'The page of the change history is made from it alone.',
    mend: 'Run `npm run generate`, which writes it anew.',
  },
  'chromium-missing': {
    means: 'There is no Chromium for the browser tests.',
    why: 'They open the built site as a person does. Without a browser they would test nothing and look green.',
    mend: 'Install Chromium, or name one in the environment variable that the hint names.',
  },
  'chromium-path-wrong': {
    means: 'The Chromium that the environment names is not there.',
    why: 'Another browser than the one that was named would not be what was asked for.',
    mend: 'Correct the path, or unset the variable.',
  },
  'erratum-without-issues': {
    means: 'An erratum does not name the Issues that it corrects.',
    why: 'An erratum is applied to released Issues, so it has to say to which; a later Issue may have it right already.',
    mend: 'Write `x-issues` with their numbers, or `x-issues: all`.',
  },
  'generated-file-missing': {
    means: 'A file below `generated/` that the site is made from is not there.',
    why: 'The site shows what is generated and makes up nothing.',
    mend: 'Run `npm run generate` first.',
  },
  'issue-frozen': {
    means: 'An edit changes the specification of an Issue that is released.',
    why:
      'Released Issues are what integrators have built on. Because each Issue is derived from the one before, an edit ' +
      'that is meant for a new Issue can change an old one without anybody noticing; `openapi/frozen.json` notices.',
    mend:
      'Take the edit back. If the Issue was always like that and the specification is wrong, write an erratum: see ' +
      '"Correct a released Issue" in CONTRIBUTING.md.',
  },
  'issue-list-invalid': {
    means: 'The list of Issues, `openapi/issues.yaml`, has an entry that is not one.',
    why: 'Number, date, AICC version and status of each Issue are taken from this list alone.',
    mend: 'Write the entry like those around it. Numbers count up from 1 without a gap.',
  },
  'issue-not-frozen': {
    means: 'An Issue is marked released, but its specification is not frozen.',
    why: 'Without a digest nobody would notice when the released Issue changes.',
    mend: 'Run `npm run freeze`, or set the status back to `draft` until the Issue is released.',
  },
  'issue-unknown': {
    means: 'There is no Issue of this number.',
    why: 'Only Issues that `openapi/issues.yaml` lists are built.',
    mend: 'Name one of them. `npm run new-issue` prepares the next one.',
  },
  'reference-failed': {
    means: 'Redocly could not render the reference of an Issue.',
    why: 'A site without the reference of an Issue would look whole.',
    mend: 'Read what Redocly says; `npm run lint` tells of most causes with their line.',
  },
  'revision-unknown': {
    means: 'git knows no revision of this name.',
    why: 'A review compares two revisions, and a shallow clone has only one.',
    mend: 'Fetch the revision (`git fetch origin main`) and name it as git does: `origin/main`.',
  },
  'revision-without-specifications': {
    means: 'The revision has no folder `openapi`.',
    why: 'The specifications of a revision are built from that folder.',
    mend: 'Compare with a revision that has one.',
  },
};
