// Closes comments, all kinds of strings, template literals, line comments, regular expressions and blocks; should one
// of them give way, its __Pn__ becomes an identifier of the output.
const POLYGLOT = [
  'x*/__P1__();/*\'+__P2__()+\'"+__P3__()+"${__P4__()}`+__P5__()+`',
  '__P6__()',
  "/;__P7__();/ };__P8__();{ \\'+__P9__()+\\'",
].join('\n');

/** Texts that have broken generators before: out of comments and strings, out of a type, out of a line. */
export const PAYLOADS: readonly string[] = [
  POLYGLOT,
  '*/ a: import("data:text/javascript,globalThis.__CANARY=__P1__") /*',
  "\u2028__P1__()\u2029'];__P2__();['// @ts-nocheck",
  "${__P1__()}<!-- __P2__() -->\\'__P3__()//",
];

/** Everything alone, because one payload can hide what another one breaks. */
export const SINGLES: readonly string[] = [
  ...PAYLOADS,
  ...['', '__proto__', 'constructor', 'prototype', 'toString', '../../evil', 'x'.repeat(10_000)],
  // The parts of the polyglot: comment, strings, template, line, regular expression, block.
  ...[
    'x*/__P1__();/*',
    "'+__P2__()+'",
    '"+__P3__()+"',
    '${__P4__()}',
    '`+__P5__()+`',
    'a\n__P6__()\n',
    'a\r__P6__()\r',
  ],
  ...['/;__P7__();/', '};__P8__();{', "\\'+__P9__()+\\'"],
  // Escapes.
  ...['\\', 'a\\', "\\'", '\\"', "\\\\'", '\\u0027', '\\n', '\\u{110000}', '\\x', '`', "'", '"'],
  // Characters that end lines, hide, turn round or are none.
  ...['\u2028', '\u2029', '\0', '\u0085', '\ufeff', '\ud800', 'a\udfff', '\u202e', '\u200b', '\u001b[31m', '\t'],
  // Comments and directives.
  ...[
    '*/',
    '*\\/',
    '**/',
    '*\u200b/',
    '/*',
    '//',
    '// @ts-nocheck',
    '@ts-ignore',
    '#!/bin/sh',
    '//# sourceMappingURL=data:x',
  ],
  ...[
    '/// <reference path="/etc/passwd"/>',
    '@deprecated',
    '{@link __P1__}',
    '@type {__P1__}',
    'eslint-disable',
    '@license',
  ],
  // Templates of HTML, of other languages, and of replacing.
  ...[
    '</script>',
    '<!--',
    '-->',
    '${',
    '$${',
    '$&',
    "$'",
    '$1',
    '{{x}}',
    '{}',
    '{a}',
    '<%= x %>',
    '%s',
    '%n',
    '%',
    '#{x}',
  ],
];
