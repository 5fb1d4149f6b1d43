import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSource } from '@cc-gateway/loader';
import {
  changeHistoryPage,
  countInterfaces,
  guidePage,
  guides,
  localRedocScript,
  operationPlaces,
  parseChangeHistory,
  referencePage,
  rulePage,
  startPage,
  type RedocParts,
  type SiteIssue,
  type SitePage,
} from '@cc-gateway/site';
import type { HistoryIssue } from 'changelog-diff';
import { readIssueList, type IssueEntry } from '../issues/issue-list.ts';
import type { OutputFile } from '../issues/build-specs.ts';
import { inRepository } from '../repository.ts';
import { browserScripts } from './browser-scripts.ts';
import { readGenerated, readSpecifications, type Specification } from './read-specifications.ts';
import { redocScriptFile } from './redocly-cli.ts';
import { renderReferences, type OnReference } from './render-references.ts';

/** The files of the site, not yet written. */
export interface BuiltSite {
  readonly files: readonly OutputFile[];
  readonly pages: number;
}

/** Builds the site from `generated/` for a folder; nothing is written but the cache of rendered references. */
export async function buildSite(folder: string, onReference?: OnReference): Promise<BuiltSite> {
  const list = await readIssueList();
  const specifications = await readSpecifications(list);
  const history = await readHistory();
  const issues = list.map((entry, index) => siteIssue(entry, specifications[index]));
  const references = await renderReferences(specifications, onReference);
  const pages: SitePage[] = [
    startPage(issues, history),
    changeHistoryPage(issues, history),
    ...issues.flatMap((issue, index) => referenceOf(issues, issue, references[index])),
    ...(await guidePages()),
    ...(await rulePages()),
  ];
  const files = [
    ...pages.map((page) => ({ path: page.path, content: page.html })),
    ...specifications.map(({ name, text }) => ({ path: `specs/${name}.yaml`, content: text })),
    ...(await assets(references)),
  ];
  const written = files.map((file) => ({ path: path.join(folder, ...file.path.split('/')), content: file.content }));
  return { files: written, pages: pages.length };
}

function guidePages(): Promise<SitePage[]> {
  return Promise.all(
    guides.map(async (guide) => guidePage(guide, await readFile(inRepository(...guide.source.split('/')), 'utf8'))),
  );
}

async function rulePages(): Promise<SitePage[]> {
  const folder = inRepository('docs', 'rules');
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => rulePage(name.replace(/\.md$/, ''), await readFile(path.join(folder, name), 'utf8'))),
  );
}

async function readHistory(): Promise<HistoryIssue[]> {
  const source = await readGenerated('change-history.json');
  return parseChangeHistory(parseSource(source.text, source));
}

function siteIssue(entry: IssueEntry, specification: Specification | undefined): SiteIssue {
  const value = specification?.value ?? {};
  // The first operation of a path stands for it, so it is set last.
  const places = operationPlaces(value).reverse();
  return {
    number: entry.number,
    date: entry.date,
    aiccVersion: entry.aiccVersion,
    interfaces: countInterfaces(value),
    places: new Map(places.map(({ path: address, fragment }) => [address, fragment])),
  };
}

function referenceOf(issues: readonly SiteIssue[], issue: SiteIssue, redoc: RedocParts | undefined): SitePage[] {
  if (redoc === undefined) return [];
  const previous = issues.find((other) => other.number === issue.number - 1);
  const next = issues.find((other) => other.number === issue.number + 1);
  const neighbours = { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
  return [referencePage(issue, neighbours, redoc)];
}

async function assets(references: readonly RedocParts[]): Promise<OutputFile[]> {
  const folder = inRepository('site', 'assets');
  const names = await readdir(folder);
  const own = await Promise.all(
    names.sort().map(async (name) => ({
      path: `assets/${name}`,
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
  const scripts = (await browserScripts()).map((script) => ({ path: script.path, content: script.text }));
  const redoc = await readFile(redocScriptFile, 'utf8');
  const integrity = references[0]?.integrity ?? '';
  return [...own, ...scripts, { path: 'assets/redoc.js', content: localRedocScript(redoc, integrity) }];
}
