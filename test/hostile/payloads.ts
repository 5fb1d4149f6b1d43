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

/** Trouble by themselves, without any code. */
export const ODDITIES: readonly string[] = [
  '__proto__',
  '',
  '\\',
  'constructor',
  '../../evil*\\/ $& %s {{x}} <%= x %> **/',
  '\0\ufeff\ud800\u202e</script>//# sourceMappingURL=data:x',
];
