import { expect, test } from 'vitest';
import { findingOf, useOf } from '../../test/finding-of.ts';
import { applyOasdiffIgnores, parseOasdiffIgnores } from './oasdiff-ignores.ts';
import { importSeverities } from './oasdiff-severity.ts';

test('severities', () => {
  const text =
    '# ours\nresponse-required-property-removed   warn\r\napi-removed none\n\nresponse-body-remved err\none two three\n';
  expect(importSeverities(text, 'levels.txt', ['response-required-property-removed', 'api-removed'])).toEqual({
    levels: [
      { rule: 'response-required-property-removed', level: 'warning' },
      { rule: 'api-removed', level: 'off' },
    ],
    notices: [
      {
        code: 'oasdiff-id',
        severity: 'warning',
        message: 'no rule has the id response-body-remved',
        position: { file: 'levels.txt', line: 5, column: 1 },
        hint: "there is: 'response-required-property-removed', 'api-removed'",
        page: 'docs/rules/oasdiff-id.md',
      },
      {
        code: 'oasdiff-line',
        severity: 'warning',
        message: "'one two three' is not an id and a severity",
        position: { file: 'levels.txt', line: 6, column: 1 },
        hint: 'a severity is err, warn, info or none',
        page: 'docs/rules/oasdiff-line.md',
      },
    ],
  });
});

const place = [{ step: 'response', status: '200' } as const, { step: 'media-type', name: 'application/json' } as const];
const get = useOf({ places: [place] });
const put = useOf({ method: 'put', path: '/pets/{id}', level: 'warning', places: [place] });
const finding = findingOf({ uses: [get, put] });

function ignore(text: string) {
  const { lines, notices } = parseOasdiffIgnores(text, 'ignore.txt');
  const applied = applyOasdiffIgnores([finding], lines);
  return { kept: applied.kept, told: [...notices, ...applied.notices].map(({ message }) => message) };
}

const nothing = 'the line is for no change of these documents';

test.each([
  ["GET /pets removed the required property 'name' from the response with the '200' status", [put], []],
  ['in API get /PETS deleted the required property `name` from the response', [put], []],
  ["GET /pets removed the required property 'age' from the response with the '200' status", [get, put], [nothing]],
  ["GET /pets removed the request property 'name'", [get, put], [nothing]],
  ["POST /pets removed the required property 'name' from the response", [get, put], [nothing]],
  ['everything is fine', [get, put], ['the line names no method and path']],
  ['# a comment\n\n', [get, put], []],
])('%s', (text, uses, told) => {
  const outcome = ignore(text);
  expect(outcome.kept.map((one) => one.uses)).toEqual([uses]);
  expect(outcome.told).toEqual(told);
});

test('lines for all uses take the finding; the level follows from the uses that are left', () => {
  const line = "removed the required property 'name' from the response";
  expect(ignore(`GET /pets ${line}\nPUT /pets/{id} ${line}`)).toEqual({ kept: [], told: [] });
  expect(ignore(`GET /pets ${line}`).kept[0]?.level).toBe('warning');
});
