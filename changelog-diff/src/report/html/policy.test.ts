import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scriptDigest, styleDigest } from './policy.ts';
import { script } from './script.ts';
import { style } from './style.ts';

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

test('the policy permits the style and the script of the report', () => {
  expect({ styleDigest, scriptDigest }).toEqual({ styleDigest: digestOf(style), scriptDigest: digestOf(script) });
});
