import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import { createDocument, readDocument } from '../document/create-document.ts';
import type { Material } from '../document/create-document.ts';
import { Draft } from '../document/draft.ts';
import type { Origin } from '../document/origin.ts';
import { asTraced } from '../document/traced-document.ts';
import type { LoadedDocument } from '../document.ts';
import type { JsonValue } from '../json.ts';
import { childOf, isArray, isObject, toPointer } from '../json.ts';
import type { MessageCode, MessageParameters } from '../messages.ts';
import { problem } from '../messages.ts';
import { listing } from '../nearest.ts';
import { sortDiagnostics } from '../sort-diagnostics.ts';
import { appendEntries, mergeObject, setNode } from './merge-update.ts';
import type { Merge } from './merge-update.ts';
import { hintForTarget } from './nearest-target.ts';
import type { LoadedOverlay, OverlayAction } from './overlay.ts';
import { TargetQuery } from './target-query.ts';

/**
 * The document after an Overlay. Strict: a target that matches nothing, or not as many nodes as `x-matches`
 * says, an update that changes nothing or does not fit is an error. The document given is not altered.
 *
 * References in updates are relative to the document's own file and must lead to files that were read with
 * it; `loadChain` reads others. Throws a LoaderError with the problems of all actions.
 */
export function applyOverlay(document: LoadedDocument, overlay: LoadedOverlay): LoadedDocument {
  return createDocument(runActions(document, overlay));
}

/** Like {@link applyOverlay}; reads the files that updates refer to, from where the document was read. */
export function extendDocument(document: LoadedDocument, overlay: LoadedOverlay): Promise<LoadedDocument> {
  return readDocument(runActions(document, overlay));
}

function runActions(document: LoadedDocument, overlay: LoadedOverlay): Material {
  const traced = asTraced(document);
  const run = new Run(new Draft(traced), document.name, overlay);
  for (const action of overlay.actions) run.apply(action);
  if (run.problems.length > 0) throw new LoaderError(sortDiagnostics(run.problems));
  const { name, uri, homes, files } = traced;
  return { name, tree: run.draft, uri, homes, files };
}

class Run implements Merge {
  readonly draft: Draft;
  readonly documentName: string;
  readonly problems: Diagnostic[] = [];
  readonly #overlay: LoadedOverlay;

  constructor(draft: Draft, documentName: string, overlay: LoadedOverlay) {
    this.draft = draft;
    this.documentName = documentName;
    this.#overlay = overlay;
  }

  apply(action: OverlayAction): void {
    const paths = this.#match(action);
    if (paths === undefined) return;
    if (action.remove) return this.#remove(action, paths);
    if (action.update === undefined) return;
    const known = this.problems.length;
    let changed = false;
    for (const path of paths) if (this.#update(action, path, action.update)) changed = true;
    if (changed || this.problems.length > known) return;
    this.#report(
      action,
      'overlay-no-effect',
      { document: this.documentName },
      'update',
      'drop the action, or correct it',
    );
  }

  /** The paths that the target matches, or `undefined` after saying why they are not what they should be. */
  #match(action: OverlayAction): string[][] | undefined {
    const { target, matches } = action;
    const query = TargetQuery.parse(target);
    if (!(query instanceof TargetQuery)) {
      const hint = "quote names with other characters than letters, digits and _: $.paths['/a'].get";
      const shown = target.length > 100 ? `${target.slice(0, 100)}…` : target;
      this.#report(action, 'overlay-target-syntax', { target: shown, reason: query.reason }, 'target', hint);
      return undefined;
    }
    if (query.selectsByPosition) {
      const hint = "pick an entry by what it holds: [?@.name == '…'] or [?@ == '…']";
      this.#report(action, 'overlay-target-index', { target }, 'target', hint);
      return undefined;
    }
    const paths = query.match(this.draft.value);
    if (paths === undefined) {
      this.#report(action, 'overlay-target-slow', { target }, 'target', 'select by what has to be equal: ==');
      return undefined;
    }
    if (paths.length === matches) return paths;
    if (paths.length === 0) this.#reportNoMatch(action, query);
    else this.#reportCount(action, paths);
    return undefined;
  }

  #reportNoMatch(action: OverlayAction, query: TargetQuery): void {
    const step = query.failedStep(this.draft.value);
    const parameters = { target: step?.text ?? query.text, document: this.documentName };
    this.#report(action, 'overlay-target-not-found', parameters, 'target', step && hintForTarget(step));
  }

  #reportCount(action: OverlayAction, paths: readonly string[][]): void {
    const { target, matches } = action;
    const parameters = { target, found: paths.length, document: this.documentName, expected: matches };
    const found = listing(paths.map((path) => `#${toPointer(path)}`)) ?? '';
    const hint = `${found}; narrow the target, or say x-matches: ${paths.length} if all are meant`;
    this.#report(action, 'overlay-match-count', parameters, 'target', hint);
  }

  /** Last first, so that the paths of the others stay right; a node inside a removed one is gone with it. */
  #remove(action: OverlayAction, paths: readonly string[][]): void {
    for (const path of [...paths].sort(laterFirst)) {
      const node = path.reduce<JsonValue | undefined>(childOf, this.draft.value);
      if (path.length === 0)
        this.#report(action, 'overlay-remove-root', {}, 'target', 'narrow the target to what is to go');
      else if (this.#isPlainTarget(action, node)) continue;
      else this.draft.remove(path);
    }
  }

  #update(action: OverlayAction, path: readonly string[], update: JsonValue): boolean {
    const node = path.reduce<JsonValue | undefined>(childOf, this.draft.value);
    const origin = this.#originOf(action);
    if (isObject(node)) {
      if (isObject(update)) return mergeObject(this, path, update, origin);
      return this.#reportType(action, node, update);
    }
    if (isArray(node)) return this.#append(action, path, update, origin);
    if (this.#isPlainTarget(action, node) || node === undefined) return false;
    if (isObject(update) || isArray(update)) return this.#reportType(action, node, update);
    if (node === update) return false;
    setNode(this, path, update, origin);
    return true;
  }

  #append(action: OverlayAction, path: readonly string[], update: JsonValue, origin: Origin): boolean {
    if (!isArray(update)) {
      const end = this.draft.writable(path);
      this.draft.set(end, String(isArray(end) ? end.length : 0), update, { value: origin });
      return true;
    }
    if (this.#overlay.version === '1.1') return appendEntries(this, path, update, origin);
    const key = path.at(-1) ?? '';
    const hint = `target the object around it and update '${key}' there: lists are then appended entry by entry`;
    this.#report(action, 'overlay-array-update', { target: action.target }, 'update', hint);
    return false;
  }

  /** Overlay 1.0.0, Action Object: a target selects objects or lists. 1.1.0 takes plain values as well. */
  #isPlainTarget(action: OverlayAction, node: JsonValue | undefined): boolean {
    if (isObject(node) || isArray(node) || this.#overlay.version === '1.1') return false;
    const hint = action.remove
      ? "an Overlay with 'overlay: 1.1.0' may remove plain values"
      : 'target the object around it and give the new value under its key';
    const parameters = { target: action.target, found: describeValue(node) };
    this.#report(action, 'overlay-target-primitive', parameters, 'target', hint);
    return true;
  }

  #reportType(action: OverlayAction, node: JsonValue, update: JsonValue): false {
    const parameters = { target: action.target, found: describeValue(node), update: describeValue(update) };
    this.#report(action, 'overlay-update-type', parameters, 'update', 'give an update of the same kind');
    return false;
  }

  #originOf(action: OverlayAction): Origin {
    return { file: this.#overlay.file, pointer: `/actions/${action.index}/update`, action: action.origin };
  }

  #report<Code extends MessageCode>(
    action: OverlayAction,
    code: Code,
    parameters: MessageParameters<Code>,
    field: 'target' | 'update' = 'target',
    hint?: string,
  ): void {
    const position = this.#overlay.file.positionAt(`/actions/${action.index}/${field}`, 'value');
    this.problems.push(problem(code, parameters, { position, hint }));
  }
}

/** Deeper and later nodes first: by token, numbers as numbers, a longer path before its own beginning. */
function laterFirst(a: readonly string[], b: readonly string[]): number {
  for (const [depth, token] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return -1;
    if (token !== other) return compareTokens(other, token);
  }
  return b.length - a.length;
}

function compareTokens(a: string, b: string): number {
  const isIndex = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (isIndex) return Number(a) - Number(b);
  return a < b ? -1 : 1;
}
