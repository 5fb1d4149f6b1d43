import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import type { ActionOrigin } from '../document.ts';
import type { JsonObject, JsonPointer, JsonValue } from '../json.ts';
import { isArray, isObject, toPointer } from '../json.ts';
import type { MessageCode, MessageParameters } from '../messages.ts';
import { problem } from '../messages.ts';
import { nearest } from '../nearest.ts';
import { sortDiagnostics } from '../sort-diagnostics.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { LoadedOverlay, OverlayAction } from './overlay.ts';

type FieldType = 'string' | 'object' | 'list' | 'boolean' | 'count' | 'any';

interface FieldRule {
  readonly type: FieldType;
  readonly required?: boolean;
}

type FieldRules = Readonly<Record<string, FieldRule>>;

/** The fields of Overlay 1.0.0 and 1.1.0, and the two extensions of ours that this loader acts on. */
const OVERLAY_FIELDS: FieldRules = {
  overlay: { type: 'string', required: true },
  info: { type: 'object', required: true },
  extends: { type: 'string' },
  actions: { type: 'list', required: true },
};
const INFO_FIELDS: FieldRules = {
  title: { type: 'string', required: true },
  version: { type: 'string', required: true },
  description: { type: 'string' },
};
const ACTION_FIELDS: FieldRules = {
  target: { type: 'string', required: true },
  description: { type: 'string' },
  update: { type: 'any' },
  remove: { type: 'boolean' },
  copy: { type: 'any' },
  'x-row': { type: 'string' },
  'x-matches': { type: 'count' },
};

const EXPECTED: Readonly<Record<FieldType, string>> = {
  string: 'a string',
  object: 'an object',
  list: 'a list of at least one action',
  boolean: 'true or false',
  count: 'a whole number from 1',
  any: 'a value',
};

/** Checks an Overlay document strictly: a field of the wrong name or type is an error. Throws a LoaderError. */
export function readOverlay(file: SourceFile): LoadedOverlay {
  const reading = new Reading(file);
  const overlay = reading.overlay();
  if (reading.problems.length > 0 || overlay === undefined) throw new LoaderError(sortDiagnostics(reading.problems));
  return overlay;
}

class Reading {
  readonly problems: Diagnostic[] = [];
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  overlay(): LoadedOverlay | undefined {
    const { name, value } = this.#file;
    if (!isObject(value) || !Object.hasOwn(value, 'overlay')) {
      this.#report('overlay-not-overlay', { name }, '', "it starts with a line like 'overlay: 1.0.0'");
      return undefined;
    }
    const { overlay, info } = value;
    const version = typeof overlay === 'string' ? /^1\.([01])\.\d+$/.exec(overlay)?.[1] : undefined;
    if (version === undefined) {
      const hint = "write 'overlay: 1.0.0', or 1.1.0 where its features are needed";
      this.#report('overlay-version-unsupported', { version: describeValue(overlay) }, '/overlay', hint);
      return undefined;
    }
    this.#checkFields(value, OVERLAY_FIELDS, '', 'the Overlay');
    if (isObject(info)) this.#checkFields(info, INFO_FIELDS, '/info', 'info');
    const actions = isArray(value.actions) ? value.actions.map((action, index) => this.#action(action, index)) : [];
    const title = isObject(info) && typeof info.title === 'string' ? info.title : '';
    const read = actions.filter((action) => action !== undefined);
    return { name, version: version === '0' ? '1.0' : '1.1', title, actions: read, file: this.#file };
  }

  #action(value: JsonValue, index: number): OverlayAction | undefined {
    const pointer = toPointer(['actions', index]);
    if (!isObject(value)) {
      const parameters = { field: `actions[${index}]`, found: describeValue(value), expected: 'an object' };
      this.#report('overlay-field-type', parameters, pointer);
      return undefined;
    }
    this.#checkFields(value, ACTION_FIELDS, pointer, 'the action');
    this.#checkEffect(value, pointer);
    const { target, description, remove, update, 'x-matches': matches } = value;
    return {
      index,
      target: typeof target === 'string' ? target : '',
      description: typeof description === 'string' ? description : undefined,
      matches: typeof matches === 'number' ? matches : 1,
      remove: remove === true,
      update,
      origin: actionOrigin(this.#file, pointer, value['x-row']),
    };
  }

  #checkEffect(action: JsonObject, pointer: JsonPointer): void {
    if (Object.hasOwn(action, 'copy')) {
      const hint = 'write what is to be copied into an update';
      return this.#report('overlay-copy-unsupported', {}, `${pointer}/copy`, hint);
    }
    const updates = Object.hasOwn(action, 'update');
    if (updates && action.remove === true) {
      this.#report('overlay-action-ambiguous', {}, `${pointer}/update`, 'make it two actions, or drop one of them');
    }
    if (!updates && action.remove !== true) {
      this.#report('overlay-action-empty', {}, pointer, 'say what to do with the nodes that the target matches');
    }
  }

  #checkFields(object: JsonObject, rules: FieldRules, pointer: JsonPointer, where: string): void {
    const known = Object.keys(rules);
    for (const [field, value] of Object.entries(object)) {
      const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
      const at = pointer + toPointer([field]);
      if (rule !== undefined && !hasType(value, rule.type)) {
        const parameters = { field, found: describeValue(value), expected: EXPECTED[rule.type] };
        this.#report('overlay-field-type', parameters, at, hintForType(rule.type, value));
      } else if (rule === undefined && !field.startsWith('x-')) {
        const similar = nearest(field, known);
        const hint = similar === undefined ? "extensions start with 'x-'" : `did you mean '${similar}'?`;
        this.#report('overlay-field-unknown', { where, field }, at, hint, 'key');
      }
    }
    for (const field of known) {
      const isMissing = rules[field]?.required === true && !Object.hasOwn(object, field);
      if (isMissing) this.#report('overlay-field-missing', { where, field }, pointer, `add '${field}'`);
    }
  }

  #report<Code extends MessageCode>(
    code: Code,
    parameters: MessageParameters<Code>,
    pointer: JsonPointer,
    hint?: string,
    part: 'key' | 'value' = 'value',
  ): void {
    const position = this.#file.positionAt(pointer, part);
    this.problems.push(problem(code, parameters, { position, hint }));
  }
}

function hasType(value: JsonValue, type: FieldType): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'object':
      return isObject(value);
    case 'list':
      return isArray(value) && value.length > 0;
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1;
    case 'any':
      return true;
  }
}

function hintForType(type: FieldType, value: JsonValue): string | undefined {
  return type === 'string' && typeof value === 'number'
    ? 'put it in quotes; without them 24.10 becomes 24.1'
    : undefined;
}

/** Its position is looked up when asked for, not before. */
function actionOrigin(file: SourceFile, pointer: JsonPointer, row: JsonValue | undefined): ActionOrigin {
  return {
    overlay: file.name,
    get position() {
      return file.positionAt(pointer, 'value');
    },
    ...(typeof row === 'string' && { row }),
  };
}
