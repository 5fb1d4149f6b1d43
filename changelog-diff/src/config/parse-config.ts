import { type Diagnostic, LoaderError } from '@cc-gateway/loader/diagnostic';
import { didYouMean } from '@cc-gateway/loader/nearest';
import { type ErrorObject, Ajv2020 } from 'ajv/dist/2020.js';
import { complaint } from '../codes/complaint.ts';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { escapeToken, isObject, type JsonPointer } from '../compare/json.ts';
import type { ParsedText } from '../wording/parsed-text.ts';
import type { Category, Compatibility, Level } from '../judge/finding.ts';
import { type Config, emptyConfig, type ExtensionRule, type FailLevel, type IgnoreEntry } from './config.ts';
import { parseSelector } from './selector.ts';

/** The form of a configuration file, as `schemas/config.schema.json` says it. */
interface ConfigFile {
  readonly direction?: Compatibility;
  readonly failOn?: FailLevel;
  readonly categories?: readonly Category[];
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
  readonly select?: readonly string[];
  readonly ignore?: readonly Omit<IgnoreEntry, 'position'>[];
  readonly extensions?: Readonly<Record<string, ExtensionRule>>;
  readonly stability?: Readonly<Record<string, Level>>;
  readonly sunset?: { readonly graceDays?: number };
}

const validate = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false }).compile<ConfigFile>(schema);

/**
 * Reads a configuration. `known` are the ids of rules and their aliases; a name without `*` must be one of them.
 * Throws a LoaderError with one diagnostic per mistake, each at its place.
 */
export function parseConfig(text: ParsedText, known: readonly string[]): Config {
  const { value } = text;
  if (value === null) return emptyConfig;
  if (!validate(value)) throw new LoaderError(faultsOf(validate.errors ?? [], text));
  const config = toConfig(value, text);
  const faults = [...unknownRules(config, value, text, known), ...wrongDates(config, text)];
  if (faults.length > 0) throw new LoaderError(faults);
  return config;
}

function toConfig(file: ConfigFile, text: ParsedText): Config {
  const { direction, failOn, categories, levels = {}, select = [], ignore = [], extensions = {}, stability } = file;
  const graceDays = file.sunset?.graceDays;
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(categories === undefined ? {} : { categories }),
    ...(stability === undefined ? {} : { stability }),
    ...(graceDays === undefined ? {} : { graceDays }),
    levels: Object.entries(levels).map(([rule, level]) => ({ rule, level })),
    select: select.map(parseSelector),
    ignore: ignore.map((entry, index) => ({ ...entry, position: text.positionAt(`/ignore/${index}`) })),
    extensions,
  };
}

type Complaint = readonly [message: string, hint: string | undefined, part?: 'key'];

/** One diagnostic for each place: that of the deepest error, as those of `anyOf` around it only repeat it. */
function faultsOf(errors: readonly ErrorObject[], text: ParsedText): Diagnostic[] {
  const told = errors.filter(({ keyword, instancePath }) =>
    ['anyOf', 'not'].includes(keyword)
      ? !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`))
      : true,
  );
  const faults = told
    .filter(({ keyword, schemaPath }) => keyword !== 'required' || !schemaPath.includes('/anyOf/'))
    .map((error) => faultOf(error, text));
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.position, fault.message]), fault])).values()];
}

function faultOf(error: ErrorObject, text: ParsedText): Diagnostic {
  const [message, hint, part] = complaintAbout(error);
  const extra: unknown = error.params['additionalProperty'];
  const pointer = typeof extra === 'string' ? `${error.instancePath}/${escapeToken(extra)}` : error.instancePath;
  return fault(text, pointer, message, hint, part);
}

function fault(text: ParsedText, pointer: JsonPointer, message: string, hint?: string, part?: 'key'): Diagnostic {
  const position = text.positionAt(pointer, part);
  const help = hint === undefined ? {} : { hint };
  return complaint({ code: 'config-invalid', severity: 'error', message, position, ...help });
}

/** What is wrong, by the keyword of the schema that says so. */
const complaints: Readonly<Record<string, (error: ErrorObject, name: string) => Complaint>> = {
  additionalProperties: ({ params, parentSchema }) => {
    const key = String(params['additionalProperty']);
    const properties = isObject(parentSchema?.['properties']) ? Object.keys(parentSchema['properties']) : [];
    const hint = properties.length === 0 ? "names of extensions begin with 'x-'" : didYouMean(key, properties);
    return [`'${key}' is not known here`, hint, 'key'];
  },
  enum: ({ params, data }, name) => {
    const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
    return [`'${name}' cannot be ${JSON.stringify(data)}`, `write one of ${allowed.join(', ')}`];
  },
  required: ({ params }) => [`the entry has no '${String(params['missingProperty'])}'`, 'say why it is accepted'],
  anyOf: () => ["the entry says neither 'rule' nor 'at' nor 'fingerprint'", 'say what it ignores'],
  not: () => ["the extension has both 'effect' and 'level'", 'give one of them'],
  pattern: ({ data }, name) => [
    `'${name}' cannot be ${JSON.stringify(data)}`,
    name === 'until' ? 'write a date like 2027-01-31' : 'copy it from a report',
  ],
};

function complaintAbout(error: ErrorObject): Complaint {
  const name = error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1);
  const complain = complaints[error.keyword];
  return (
    complain?.(error, name) ?? [
      `'${name === '' ? 'the configuration' : name}' ${error.message ?? 'is wrong'}`,
      undefined,
    ]
  );
}

function unknownRules(config: Config, file: ConfigFile, text: ParsedText, known: readonly string[]): Diagnostic[] {
  const check = (rule: string | undefined, pointer: JsonPointer, part?: 'key') =>
    rule === undefined || isKnown(rule, known)
      ? []
      : [fault(text, pointer, `there is no rule '${rule}'`, didYouMean(rule, known), part)];
  return [
    ...Object.keys(file.levels ?? {}).flatMap((rule) => check(rule, `/levels/${escapeToken(rule)}`, 'key')),
    ...config.select.flatMap(({ rule }, index) => check(rule, `/select/${index}`)),
    ...config.ignore.flatMap(({ rule }, index) => check(rule, `/ignore/${index}/rule`)),
  ];
}

function isKnown(rule: string, known: readonly string[]): boolean {
  return rule.includes('*') || known.includes(rule);
}

/** The pattern lets the 31st of any month through. */
function wrongDates({ ignore }: Config, text: ParsedText): Diagnostic[] {
  return ignore.flatMap(({ until }, index) => {
    if (until === undefined || new Date(`${until}T00:00:00Z`).toISOString().startsWith(until)) return [];
    return [fault(text, `/ignore/${index}/until`, `${until} is no day`, 'write a date like 2027-01-31')];
  });
}
