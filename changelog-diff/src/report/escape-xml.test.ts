import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test.each([
  ['plain ä 😀', 'plain ä 😀'],
  [`<a b="c" d='e'>&amp;`, '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;'],
  ['a\n\r\tb', 'a&#10;&#13;&#9;b'],
  ['\u0000\u001b\u007f\uffff', '\ufffd\ufffd\ufffd\ufffd'],
  ['\ud800a\udc00', '\ufffda\ufffd'],
])('%j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
