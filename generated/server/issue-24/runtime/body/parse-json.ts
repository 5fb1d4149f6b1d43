// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Json } from '../format.ts';
import { RefusedBody } from './refused-body.ts';

/** Whether there are more brackets than `most`, wherever they stand: text that has fewer is not nested deeper. */
function hasMoreBrackets(text: string, most: number): boolean {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (++count > most) return true;
  }
  return false;
}

/** Whether brackets are nested deeper than `most`; looked at before parsing, which would build it all. */
function isDeeper(text: string, most: number): boolean {
  if (text.length <= 2 * most || !hasMoreBrackets(text, most)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) at = endOfString(text, at);
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > most) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at;
  }
  return text.length;
}

/** Members that would reach a prototype once a handler copies the value into another object. */
function reachesPrototype(root: unknown): boolean {
  const pending: unknown[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return true;
    const maker: unknown = Object.hasOwn(value, 'constructor') ? Reflect.get(value, 'constructor') : undefined;
    if (typeof maker === 'object' && maker !== null && Object.hasOwn(maker, 'prototype')) return true;
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) pending.push(child);
  }
  return false;
}

/**
 * The value of a JSON text.
 *
 * @param depth - how deep it may be nested
 * @param json - what reads it
 * @throws RefusedBody when it is no JSON, nested deeper, or names a member that reaches a prototype
 */
export function parseJson(text: string, depth: number, json: Json = JSON): unknown {
  if (isDeeper(text, depth)) throw new RefusedBody(400, `is nested deeper than ${depth}`);
  let value: unknown;
  try {
    value = json.parse(text);
  } catch {
    throw new RefusedBody(400, 'is no valid JSON');
  }
  const isSuspect = text.includes('__proto__') || text.includes('constructor') || text.includes('\\u');
  if (isSuspect && reachesPrototype(value)) throw new RefusedBody(400, 'names a member that is not allowed');
  return value;
}

/**
 * The values of JSON texts, one a line; before each there may be a record separator (RFC 7464).
 *
 * @throws RefusedBody
 */
export function parseLines(text: string, depth: number, json?: Json): unknown[] {
  const lines = text.replaceAll('\u001e', '').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => parseJson(line, depth, json));
}
