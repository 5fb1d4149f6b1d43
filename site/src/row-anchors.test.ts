import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAnchors } from './row-anchors.ts';

test('names the Issue and the interface and counts what repeats', () => {
  const rows = ['/voicecall/{agentid}/callout', 'Agent IDs', '/voicecall/{agentid}/callout', '-', ''];
  expect(
    rowAnchors(
      4,
      rows.map((name) => ({ interface: name })),
    ),
  ).toEqual([
    'issue-04-voicecall-agentid-callout',
    'issue-04-agent-ids',
    'issue-04-voicecall-agentid-callout-2',
    'issue-04-row',
    'issue-04-row-2',
  ]);
});

test('gives every row an anchor of its own that needs no escape', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '2', '-', '/', '<', 'ä') })), (names) => {
      const anchors = rowAnchors(
        24,
        names.map((name) => ({ interface: name })),
      );
      expect(new Set(anchors).size).toBe(names.length);
      for (const anchor of anchors) expect(anchor).toMatch(/^issue-24-[a-z0-9-]+$/);
    }),
  );
});
