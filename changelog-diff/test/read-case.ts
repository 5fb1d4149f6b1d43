import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedDocument, loadText, parseSource } from '@cc-gateway/loader';
import type { JsonValue } from '../src/compare/json.ts';

export const caseFolder = join(import.meta.dirname, '../cases');

/** The cases of comparison, sorted; folders of other kinds of cases stand beside them. */
export const caseNames = readdirSync(caseFolder)
  .filter((name) => existsSync(join(caseFolder, name, 'base.yaml')))
  .sort();

export function readText(name: string, file: string): string {
  return readFileSync(join(caseFolder, name, file), 'utf8');
}

/** A document of a case. */
export function readDocument(name: string, file: string): LoadedDocument {
  return loadText(readText(name, file), { name: file });
}

/** Any other YAML file of a case. */
export function readValue(name: string, file: string): JsonValue {
  return parseSource(readText(name, file), { uri: file, name: file }).value;
}
