import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import { positionOf } from '../document/origin.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { isObject, toPointer } from '../json.ts';
import { problem } from '../messages.ts';
import type { BundleInput, FileAnswer } from './bundle.ts';
import type { Home, Homes, Target } from './component-names.ts';
import { ComponentNames } from './component-names.ts';
import type { Destination } from './destination.ts';
import { destinationOf, locate } from './destination.ts';
import type { FoundReference } from './find-references.ts';
import type { Frame } from './frame.ts';
import { tokensOf } from './frame.ts';
import type { NodeKind } from './grammar.ts';
import { isReferable, SECTIONS } from './grammar.ts';
import { isPlaced, referencesAt } from './placed-at.ts';
import type { Missing } from './pointer-target.ts';
import { followPointer, fragmentOfPointer } from './pointer-target.ts';
import type { Unit } from './unit.ts';
import { actionOf, createUnit, placeOf } from './unit.ts';

/** What becomes of one reference: another text, or the unit it leads to in its place. Or a schema loses its `$id`. */
export type Edit =
  | { readonly kind: 'unidentify'; readonly schema: Frame }
  | { readonly kind: 'rewrite'; readonly reference: FoundReference; readonly text: string }
  | { readonly kind: 'replace'; readonly reference: FoundReference; readonly target: Unit };

/** Everything that has to be put together, and what cannot be. */
export interface Discovery {
  readonly root: Unit & { readonly value: JsonObject };
  readonly edits: ReadonlyMap<Unit, readonly Edit[]>;
  /** Units that become components that the document does not list yet. */
  readonly added: readonly { readonly home: Home; readonly unit: Unit }[];
  readonly homes: Homes;
  readonly problems: Diagnostic[];
}

/** Finds what a document refers to, file by file. Yields the URI of each file it needs and is given the file. */
export function* discover(input: BundleInput): Generator<string, Discovery, FileAnswer> {
  const search = new Search(input);
  yield* search.run();
  return search;
}

class Search implements Discovery {
  readonly root: Unit & { readonly value: JsonObject };
  readonly edits = new Map<Unit, Edit[]>();
  readonly added: { home: Home; unit: Unit }[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #input: BundleInput;
  readonly #names: ComponentNames;
  readonly #self: string | undefined;
  readonly #files = new Map<string, FileAnswer>();
  readonly #units = new Map<string, Unit>();
  readonly #queue: Unit[] = [];
  /** Components that stand for a target, by the object that holds the reference. */
  readonly #entries = new Map<object, Home>();

  constructor(input: BundleInput) {
    const { value } = input.tree;
    this.#input = input;
    this.root = { ...createUnit(input.tree, input.uri, 'document'), value };
    this.#names = new ComponentNames(value, input.homes);
    this.#self = typeof value.$self === 'string' ? value.$self : undefined;
  }

  get homes(): Homes {
    return this.#names.homes;
  }

  *run(): Generator<string, void, FileAnswer> {
    this.#reportMalformed(this.root);
    for (const reference of this.root.list.references) this.#adoptEntry(reference);
    yield* this.#followRoot();
    for (const unit of this.#queue) {
      this.#reportMalformed(unit);
      for (const reference of unit.list.references) yield* this.#follow(unit, reference);
    }
  }

  /** The document's references, and those of data that turns out to be more because it is referred to. */
  *#followRoot(): Generator<string, void, FileAnswer> {
    const references = [...this.root.list.references];
    const seen = new Set<string>();
    const settled = new Set<string>();
    for (const reference of references) {
      if (isPlain(reference)) {
        if (settled.has(reference.text)) continue;
        settled.add(reference.text);
      }
      const destination = yield* this.#follow(this.root, reference);
      if (destination?.at !== 'document' || seen.has(destination.pointer)) continue;
      seen.add(destination.pointer);
      if (isPlaced(this.root.value, destination.pointer)) continue;
      references.push(...referencesAt(this.root.value, destination.pointer, reference));
    }
  }

  /** A component that is nothing but a reference to another file gives the target its name. */
  #adoptEntry(reference: FoundReference): void {
    const home = entryHome(reference);
    if (home === undefined) return;
    const destination = this.#destinationOf(this.root, reference);
    if (destination.at !== 'file') return;
    this.#names.adopt(destination, home);
    const owner = this.#names.find(destination, home.section);
    if (owner?.name === home.name) this.#entries.set(reference.holder.node, home);
  }

  *#follow(unit: Unit, reference: FoundReference): Generator<string, Destination | undefined, FileAnswer> {
    if (reference.role === 'misplaced') return this.#misplaced(unit, reference);
    const destination = this.#destinationOf(unit, reference);
    if (reference.role === 'link' && destination.at !== 'document') return undefined;
    if (destination.at === 'document') this.#rewrite(unit, reference, `#${destination.fragment}`);
    else if (destination.at === 'file') yield* this.#bringIn(unit, reference, destination);
    else this.problems.push(...destination.problems);
    return destination;
  }

  #destinationOf(unit: Unit, reference: FoundReference): Destination {
    const { uri } = this.#input;
    const resolve = (text: string, fromUri: string) => this.#input.resolve(text, fromUri);
    return destinationOf(unit, reference, { uri, self: this.#self, resolve });
  }

  #reportMalformed(unit: Unit): void {
    for (const frame of unit.list.malformed) {
      const value = isObject(frame.node) ? frame.node.$ref : undefined;
      const position = positionOf(unit, [...tokensOf(frame), '$ref']);
      const hint = value === null ? 'put it in quotes: # begins a comment' : "write it as text: '#/components/…'";
      this.problems.push(problem('ref-not-text', { found: describeValue(value) }, { position, hint }));
    }
  }

  #misplaced(unit: Unit, reference: FoundReference): undefined {
    if (reference.text.startsWith('#')) return;
    const parameters = { ref: reference.text, parent: reference.holder.key || reference.kind };
    const hint = 'refer from each entry instead';
    this.problems.push(problem('ref-misplaced', parameters, { position: placeOf(unit, reference), hint }));
  }

  *#bringIn(unit: Unit, reference: FoundReference, target: Target): Generator<string, void, FileAnswer> {
    const section = SECTIONS.get(reference.kind);
    const existing = section === undefined ? undefined : this.#pointerTo(target, section);
    const entry = unit === this.root ? this.#entries.get(reference.holder.node) : undefined;
    if (existing !== undefined && entry === undefined) return this.#rewrite(unit, reference, existing);
    const brought = yield* this.#unitAt(unit, reference, target);
    if (brought === undefined) return;
    if (section === undefined || entry !== undefined) {
      this.#edit(unit, { kind: 'replace', reference, target: brought });
    } else {
      const home = this.#names.reserve(target, section);
      this.added.push({ home, unit: brought });
      this.#rewrite(unit, reference, componentFragment(home));
    }
  }

  /** The reference to a target that is a component already, or lies inside one. */
  #pointerTo(target: Target, section: string): string | undefined {
    const home = this.#names.find(target, section);
    if (home !== undefined) return componentFragment(home);
    const around = this.#names.findAround(target);
    return around && componentFragment(around.home) + fragmentOfPointer(around.rest);
  }

  *#unitAt(from: Unit, reference: FoundReference, target: Target): Generator<string, Unit | undefined, FileAnswer> {
    const { kind } = reference;
    const key = `${kind} ${target.uri}#${target.pointer}`;
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const file = yield* this.#open(target.uri);
    if (file instanceof LoaderError) {
      this.problems.push(...locate(file, from, reference));
      return undefined;
    }
    const { value, missing } = followPointer(file.value, target.pointer);
    const fault = missing === undefined ? wrongKind(value, reference) : lacking(file.name, missing, reference);
    if (missing !== undefined || fault !== undefined) {
      if (fault !== undefined) this.problems.push({ position: placeOf(from, reference), ...fault });
      return undefined;
    }
    const origin = { file, pointer: target.pointer, action: actionOf(from, reference) };
    const unit = createUnit({ value, origin, slots: this.#input.tree.slots }, target.uri, kind);
    this.#units.set(key, unit);
    this.#queue.push(unit);
    return unit;
  }

  *#open(uri: string): Generator<string, FileAnswer, FileAnswer> {
    const answer = this.#files.get(uri) ?? (yield uri);
    this.#files.set(uri, answer);
    return answer;
  }

  #rewrite(unit: Unit, reference: FoundReference, text: string): void {
    if (text !== reference.text) this.#edit(unit, { kind: 'rewrite', reference, text });
    // The new text starts at the document, so no $id around it may give it another start.
    for (let schema = reference.holder.idScope; schema !== undefined; schema = schema.idScope) {
      this.#edit(unit, { kind: 'unidentify', schema });
    }
  }

  #edit(unit: Unit, edit: Edit): void {
    const edits = this.edits.get(unit);
    if (edits === undefined) this.edits.set(unit, [edit]);
    else edits.push(edit);
  }
}

function componentFragment({ section, name }: Home): string {
  return `#${fragmentOfPointer(toPointer(['components', section, name]))}`;
}

/** A pointer into the document that means the same wherever it stands: one look is enough for all that are equal. */
function isPlain({ text, role, holder }: FoundReference): boolean {
  return role === 'reference' && holder.idScope === undefined && text.startsWith('#/') && !text.includes('%');
}

/** The component that is nothing but this reference, if the reference is one. */
function entryHome({ holder, role, kind }: FoundReference): Home | undefined {
  const { parent: section } = holder;
  if (role !== 'reference' || kind === 'pathItem' || section?.parent?.place.kind !== 'components') return undefined;
  const isWhole = section.place.form === 'map' && Object.keys(holder.node).length === 1;
  return isWhole ? { section: section.key, name: holder.key } : undefined;
}

function lacking(fileName: string, { parent, token, hint }: Missing, { text }: FoundReference): Diagnostic {
  const place = parent === '' ? fileName : `${fileName}#${parent}`;
  return problem('ref-not-found', { ref: text, parent: place, token }, { hint });
}

/** The problem with a node that cannot be what a reference stands for. */
function wrongKind(value: JsonValue, { text, kind }: FoundReference): Diagnostic | undefined {
  if (isObject(value) || (kind === 'schema' && typeof value === 'boolean')) return undefined;
  const hint = 'let it end at the object itself';
  return problem('ref-target-type', { ref: text, found: describeValue(value), kind: kindName(kind) }, { hint });
}

function kindName(kind: NodeKind): string {
  const words = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${isReferable(kind) && /^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
