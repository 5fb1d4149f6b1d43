import type { KindRule } from '@cc-gateway/loader';

/** What there is to say about each code of the generator beside the one line that is printed; a new code begins here. */
export const CODE_TEXTS = {
  'generator-config-invalid': {
    means: 'What is to be generated is not said, or said in a way that the generator does not know.',
    why: 'A misspelled setting that is passed over would be missed when it matters.',
    mend: 'Correct the flag or the field; `config.schema.json` of the package lists all of them.',
  },
  'generator-config-unreadable': {
    means: 'The configuration is missing, is no module that can be run, or is no object.',
    why: 'To go on without it would generate something else than was meant.',
    mend: 'Name the file after `--config`; a module exports the configuration as its default.',
  },
  'keyword-unusable': {
    means: 'A keyword of a schema has a value that it cannot have, such as a length that is a text.',
    why: 'What it was meant to ask for is not known, so that the server lets every value pass there; the rest is checked.',
    mend: 'Correct the value; JSON Schema 2020-12 says what each keyword takes.',
  },
  'media-type-invalid': {
    means: 'The key of a `content` is no media type.',
    why: 'Nothing can be sent or told apart under it, so that it is left out and the rest is generated.',
    mend: 'Write a media type such as `application/json`, or a range such as `text/*`.',
  },
  'method-invalid': {
    means: 'A key of `additionalOperations` is no method.',
    why: 'Nothing can be sent under it, so that it is left out and the rest is generated.',
    mend: 'Write a method as it is sent: letters, digits and hyphens.',
  },
  'output-busy': {
    means: 'Another run of the generator has been writing into the output folder for ten seconds.',
    why: 'Two runs at once would mix their files.',
    mend: 'Wait for the other run. If there is none, remove the folder that the message names: its process has been ended, and another one has its number now.',
  },
  'output-file-foreign': {
    means: 'A file that was not generated stands where a generated one belongs.',
    why: 'What somebody wrote by hand is never overwritten. Generated files are known by their first line.',
    mend: 'Move the file away, or choose another folder for `--out`.',
  },
  'output-header-missing': {
    means: 'A file that a plugin made does not begin with the line by which generated files are known.',
    why: 'The next run would take it for a file that somebody wrote by hand, and neither replace nor remove it.',
    mend: 'Make the file with `printFile` of `openapi-ts-morph/template`, which begins with that line.',
  },
  'output-not-a-folder': {
    means: 'The output folder is a file or a link.',
    why: 'Links are not followed, so that nothing is written or removed outside of the folder that was named.',
    mend: 'Name a folder. It is made if it does not exist.',
  },
  'output-not-writable': {
    means: 'The file system refuses to write in the output folder.',
    why: 'What was there before is still whole: new files take their places only when all of them have been written.',
    mend: 'Mend the permissions or the space of the disk that the message tells, or name another folder.',
  },
  'output-path-invalid': {
    means: 'A generated file would lie outside of the output folder, is no TypeScript, or is there twice.',
    why: 'Names in a document never decide where files are written, and no file replaces another of the same run.',
    mend: 'Paths of a plugin are relative, with `/`, end in `.ts`, and each is made once. If no plugin made it, it is a defect of the generator: please report it.',
  },
  'parameter-unknown': {
    means: 'An entry under `parameters` is no parameter: it has no name, or a place that there is not.',
    why: 'Nobody can tell where its value belongs, so that it is left out and the rest is generated.',
    mend: 'Give it a `name`, and `in: path`, `query`, `header` or `cookie`.',
  },
  'path-ambiguous': {
    means: 'Two paths differ only in the names of their parameters, in what follows `#`, or by a slash at the end.',
    why: 'The first are one and the same path, because a fragment is never sent: of two operations with one method the server has the earlier. The others are told apart here, but proxies and frameworks often treat them as one.',
    mend: 'Write such operations under one path; leave out the slash, or one of the two paths.',
  },
  'path-parameter-undeclared': {
    means: 'A path has an expression in braces, and the operation no path parameter with that name.',
    why: 'A path with braces in it is never what a server expects. It is filled with a text that every call has to give, percent-encoded like any other; what stands in the braces is the name, `{name=projects/*}` included, because OpenAPI has no patterns there.',
    mend: 'Declare the parameter with `in: path` and the name that the path has, or correct the one of the two that is misspelled.',
  },
  'pattern-unusable': {
    means: 'A `pattern` is no regular expression of ECMA-262, which OpenAPI asks for.',
    why: 'What another language means by it cannot be checked, so that the server lets every text pass there.',
    mend: 'Write it as ECMA-262 has it: `^` and `$` for `\\A` and `\\Z`, no flags inside.',
  },
  'plugin-failed': {
    means: 'The template of a plugin has thrown an error.',
    why: 'Without its files the output would not be what the configuration asks for; nothing is written.',
    mend: 'Mend the plugin: the message tells what it has thrown, and where. If it is ours, please report it.',
  },
  'reference-untyped': {
    means: 'A reference leads to a place that has no type of its own in TypeScript.',
    why: 'The types have a name for each component; what lies beside them cannot be named.',
    mend: 'Move the schema to `components.schemas` and refer to it there.',
  },
  'reference-unresolved': {
    means: 'A reference leads nowhere, out of the document, or back to itself.',
    why: 'What it stands for is not known, and a guess would give wrong types.',
    mend: 'Correct the reference.',
  },
  'schema-invalid': {
    means:
      'A schema asks for itself before it looks at a value, or has a pattern of names that is no regular expression.',
    why: 'A validator made from it would never end, or would mean other names by `additionalProperties`.',
    mend: 'Let it refer to itself below `properties` or `items` only; write patterns as ECMA-262 has them.',
  },
  'security-scheme-undeclared': {
    means: 'An operation asks for a security scheme that is not declared.',
    why: 'A server that cannot know the credential would have to let everybody in or nobody.',
    mend: 'Declare it under `components.securitySchemes`, or correct the name.',
  },
  'security-scheme-unsupported': {
    means: 'A security scheme is of a kind that generated code cannot check.',
    why: 'To leave it out would leave a door open.',
    mend: 'Use `apiKey` with `in` and `name`, `http`, `mutualTLS`, `oauth2` or `openIdConnect`.',
  },
  'status-invalid': {
    means: 'The key of a response is no status.',
    why: 'No answer can have it, so that it is left out and the rest is generated.',
    mend: 'Write a status such as `200`, a range such as `4XX`, or `default`.',
  },
  'watch-impossible': {
    means: 'The document does not come from a file or folder.',
    why: 'Nothing tells when something behind a network, in a revision or on standard input has changed.',
    mend: 'Watch a file, or run the command without `--watch`.',
  },
} as const satisfies Readonly<Record<string, KindRule>>;

export type Code = keyof typeof CODE_TEXTS;
