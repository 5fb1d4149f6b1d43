import type { Position } from '@cc-gateway/loader/diagnostic';
import { pointerOf } from '../compare/change.ts';
import type { Finding, Side, Use } from '../judge/finding.ts';
import { describePlace } from './describe-place.ts';
import type { Report } from './report.ts';

/** Number of the form of the JSON report; grows when a member changes its meaning or goes away. */
export const reportFormat = 1;

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
    findings,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function findingJson(finding: Finding) {
  const { rule, level, category, effect, message, aliases, uses, base, revision, change, fingerprint } = finding;
  return {
    rule,
    level,
    category,
    effect,
    kind: change.kind,
    message,
    pointer: pointerOf(change),
    base: sideJson(base),
    revision: sideJson(revision),
    ...(finding.before === undefined ? {} : { before: finding.before }),
    ...(finding.after === undefined ? {} : { after: finding.after }),
    operations: uses.map(useJson),
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

function useJson({ operation, direction, level, guards, places }: Use) {
  const { method, path, operationId, webhook } = operation;
  return {
    method,
    path,
    ...(operationId === undefined ? {} : { operationId }),
    ...(webhook === undefined ? {} : { webhook }),
    direction,
    level,
    guards,
    places: places.map(describePlace),
  };
}
