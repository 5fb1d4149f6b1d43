import type { KindRule } from './rule-text.ts';

const ONE_MEANING = 'A document has to mean the same to every reader.';

/** What can be wrong with a file, with how it was named, or with its text. */
export const SOURCE_RULES = {
  'file-not-found': {
    means: 'There is no file of this name, or no folder on the way to it.',
    why: 'Nothing can be said about a document of which a part is missing.',
    mend:
      'Correct the path; the hint names the nearest file there is. Paths in a reference start at the file that holds ' +
      'it, paths after `revision:` at the top of the repository.',
  },
  'file-unreadable': {
    means: 'The file exists but cannot be read.',
    why: 'It is a folder, a device, a circle of links, or you may not read it.',
    mend: 'Follow the hint: name a file, make it readable, replace the link.',
  },
  'file-empty': {
    means: 'The file holds nothing, or only comments.',
    why: 'An empty document describes no API; mostly a command that wrote the file failed.',
    mend: 'Write the document, or name another file.',
  },
  'file-not-text': {
    means: 'The file is not text in UTF-8.',
    why: 'JSON is UTF-8 by its standard (RFC 8259, section 8.1), and in any other encoding letters would be guessed.',
    mend: 'Save the file as UTF-8. A file with NUL bytes is no text at all: name the right one.',
  },
  'folder-without-document': {
    means: 'The folder holds none of the files that a document in a folder is called.',
    why: 'Of several documents in a folder none is preferred, so only fixed names are looked for.',
    mend: 'Name the file itself, or call it `openapi.yaml`, `openapi.yml` or `openapi.json`.',
  },
  'outside-root': {
    means: 'The file lies outside the folder that may be read.',
    why:
      'A document from elsewhere must not be able to read your files: a reference to `../../.ssh/id_rsa` would end ' +
      'up in what is made of it. Links that lead out of the folder are refused as well.',
    mend: 'Move the file into the folder, or name a wider root. Without one it is the git work tree, else the folder.',
  },
  'source-unsupported': {
    means: 'The document was named by a URL of a kind that is not read.',
    why: 'Only files, git revisions and, where allowed, http and https are read.',
    mend: 'Download the document and name its path.',
  },
  'network-not-allowed': {
    means: 'The document, or something that it refers to, lies on the network.',
    why: 'What comes over the network can change between two runs, and a document must not make your machine ask around.',
    mend: 'Download the file and refer to it by a path, or allow the network with `--allow-network`.',
  },
  'network-failed': {
    means: 'The network is allowed, but the document could not be fetched.',
    why:
      'The server was not found, did not answer within 30 seconds, answered with an error or a web page, redirected ' +
      'more than 5 times, or sent more than 100 MB.',
    mend: 'Check the URL in a browser; or download the file and name its path.',
  },
  'network-private': {
    means: 'The network is allowed, but a reference or a redirect leads to this machine or the network that it is in.',
    why:
      'A document from elsewhere must not be able to ask servers that only you can reach. A server on a private address ' +
      'is asked only if you name a document of it yourself.',
    mend: 'Download the file and refer to it by a path, or name a document of that server as the one to read.',
  },
  'git-no-repository': {
    means: 'There is no file of this name, and outside a git repository it cannot be `revision:path`.',
    why: '`revision:path` is read from the repository around the working directory.',
    mend: 'Correct the path, or run the command inside the repository.',
  },
  'git-unknown-revision': {
    means: 'The repository has no such branch, tag or commit.',
    why: 'A shallow clone, as CI makes it, lacks older revisions.',
    mend: 'Correct the name, or fetch the revision: `git fetch --unshallow`, `git fetch --tags`.',
  },
  'git-failed': {
    means: 'git knows the file but cannot give its content.',
    why: 'A partial clone lacks the content, or the repository is damaged.',
    mend: 'Fetch the content (`git fetch --refetch`), or check the repository (`git fsck`).',
  },
  'json-syntax': {
    means: 'The text is not JSON (RFC 8259).',
    why: ONE_MEANING + ' Comments, trailing commas and unquoted keys are read by some parsers only.',
    mend: 'Correct what the message points at, or write the document as YAML.',
  },
  'yaml-syntax': {
    means: 'The text is not YAML (1.2).',
    why: ONE_MEANING,
    mend: 'Correct what the message points at. Text with `: `, ` #` or a special first character needs quotes.',
  },
  'yaml-tab': {
    means: 'A line is indented with a tab.',
    why: 'YAML forbids it (YAML 1.2, section 6.1), because tabs are as wide as each editor likes.',
    mend: 'Indent with spaces.',
  },
  'yaml-anchor': {
    means: 'An anchor (`&name`) or an alias (`*name`) is malformed.',
    why: 'Text that begins with `&` or `*` is taken for one unless it is quoted.',
    mend: 'Give it a name, keep one anchor per node, or quote the text.',
  },
  'yaml-tag': {
    means: 'A value has a tag that is not allowed.',
    why: 'Tags make values that JSON does not have, and some parsers run code for them.',
    mend: 'Remove the tag. Quote text that looks like a number instead of tagging it `!!str`.',
  },
  'yaml-merge': {
    means: 'A merge key (`<<`) merges something that is no mapping, or far too much.',
    why: '`<<` copies the keys of a mapping; YAML 1.2 has dropped it, and it is read because documents use it.',
    mend: 'Give it an alias of a mapping, or better: use `$ref` or `allOf`.',
  },
  'yaml-documents': {
    means: 'The file holds a second YAML document.',
    why: 'Only one of them could be the API description, and readers differ in which one they take.',
    mend: 'Keep one document per file and remove the line `---` between them.',
  },
  'alias-unknown': {
    means: 'An alias names an anchor that does not stand before it.',
    why: 'YAML reads from top to bottom: an alias repeats an earlier node.',
    mend: 'Correct the name, move the anchor up, or use a `$ref`, which may lead anywhere.',
  },
  'alias-cycle': {
    means: 'An alias stands inside the node that it repeats.',
    why: 'Written out, the document would never end.',
    mend: 'Describe recursion with a `$ref`.',
  },
  'alias-bomb': {
    means: 'Aliases of aliases expand the document beyond any reason.',
    why: 'A few lines can ask for billions of nodes and fill the memory of whatever reads them.',
    mend: 'Move what is repeated to `components` and refer to it.',
  },
  'duplicate-key': {
    means: 'An object has the same key twice.',
    why: ONE_MEANING + ' Some parsers take the first value, most the last, and the other one is lost without a word.',
    mend: 'Keep one of them, or merge them. The message names both places.',
  },
  'key-not-text': {
    means: 'A key is a list, a mapping or missing.',
    why: 'JSON has only texts as keys, and every OpenAPI document is JSON in meaning.',
    mend: 'Write the key as text.',
  },
  'number-not-finite': {
    means: 'A number is infinite, not a number, or too large to be represented.',
    why: 'JSON has no such numbers (RFC 8259, section 6).',
    mend: 'Write the value as a string, or leave the limit out: no `maximum` means no limit.',
  },
  'nesting-too-deep': {
    means: 'Objects and lists are nested deeper than anything that people write.',
    why: 'Whatever reads the document next would run out of stack.',
    mend: 'Move inner parts to `components` and refer to them.',
  },
} as const satisfies Readonly<Record<string, KindRule>>;

/** Code of every diagnostic about a file or its text. */
export type SourceCode = keyof typeof SOURCE_RULES;
