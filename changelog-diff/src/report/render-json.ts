import type { Position } from '@cc-gateway/loader/diagnostic';
import { compareText } from '../compare/canonical.ts';
import { pointerOf } from '../compare/change.ts';
import type { Finding, Side, Use } from '../judge/finding.ts';
import { describePlace } from './describe-place.ts';
import { leadingUse, nameOperation } from './operations.ts';
import type { Report } from './report.ts';

/** Number of the form of the JSON report; grows when a member changes its meaning or goes away. */
export const reportFormat = 1;

/** Further places of a use differ in nothing that the report tells. */
const mostPlaces = 5;

/**
 * A report as JSON, in the form that `schemas/report.schema.json` describes. Members always stand in the same order,
 * positions name files as the user did, and nothing depends on the time or the machine.
 */
export function renderJson(report: Report): string {
  const { base, revision, compatibility, counts, leftOut, ignored, passedOver, notices } = report;
  const findings = report.findings.map(findingJson);
  const json = {
    format: reportFormat,
    base,
    revision,
    compatibility,
    counts,
    leftOut,
    ignored,
    passedOver,
    notices,
    operations: operationsIn(report),
    findings,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function findingJson(finding: Finding) {
  const { rule, level, category, effect, message, aliases, uses, base, revision, change, fingerprint } = finding;
  const operation = leadingUse(finding)?.operations[0]?.operation;
  return {
    rule,
    level,
    category,
    effect,
    kind: change.kind,
    message,
    ...(operation === undefined ? {} : { operation: nameOperation(operation) }),
    pointer: pointerOf(change),
    base: sideJson(base),
    revision: sideJson(revision),
    ...(finding.before === undefined ? {} : { before: finding.before }),
    ...(finding.after === undefined ? {} : { after: finding.after }),
    uses: uses.map(useJson),
    ...(finding.guards === undefined ? {} : { guards: finding.guards }),
    ...(finding.witness === undefined ? {} : { witness: finding.witness }),
    aliases,
    fingerprint,
  };
}

function sideJson({ pointer, position, through }: Side) {
  const { file, line, column }: Position = position;
  return { pointer, file, line, column, through };
}

function useJson({ direction, level, guards, operations }: Use) {
  return {
    direction,
    level,
    guards,
    operations: operations.map(({ operation }) => nameOperation(operation)),
    places: placesIn(operations),
  };
}

/** The first places in words, each once. */
function placesIn(operations: Use['operations']): string[] {
  const places = new Set<string>();
  for (const { places: own } of operations) {
    for (const place of own) {
      places.add(describePlace(place));
      if (places.size === mostPlaces) return [...places];
    }
  }
  return [...places];
}

/** What the names of operations in `uses` stand for. */
function operationsIn({ findings }: Report) {
  const all = findings.flatMap(({ uses }) => uses.flatMap(({ operations }) => operations));
  const byName = new Map(all.map(({ operation }) => [nameOperation(operation), operation]));
  const sorted = [...byName].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    sorted.map(([name, { method, path, operationId, webhook }]) => [name, { method, path, operationId, webhook }]),
  );
}
