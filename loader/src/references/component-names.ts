import type { JsonObject, JsonPointer } from '../json.ts';
import { fromPointer, isObject } from '../json.ts';

/** A node of another file that a reference leads to. */
export interface Target {
  readonly uri: string;
  readonly pointer: JsonPointer;
}

/** The component that a target became. */
export interface Home {
  readonly section: string;
  readonly name: string;
}

/** The home of each target, by `targetKey`. */
export type Homes = ReadonlyMap<string, Home>;

export function targetKey({ uri, pointer }: Target, section: string): string {
  return `${section} ${uri}#${pointer}`;
}

/** Names the components that references to other files become: each target one name, each name one target. */
export class ComponentNames {
  readonly #homes = new Map<string, Home>();
  readonly #taken = new Map<string, Set<string>>();
  readonly #sections = new Set<string>();

  /** `previous`: the homes given when an earlier state of the same document was put together. */
  constructor(document: JsonObject, previous: Homes) {
    const components = isObject(document.components) ? document.components : {};
    for (const [section, entries] of Object.entries(components)) {
      if (isObject(entries)) this.#taken.set(section, new Set(Object.keys(entries)));
    }
    for (const [key, home] of previous) {
      if (this.#namesOf(home.section).has(home.name)) this.#add(key, home);
    }
  }

  get homes(): Homes {
    return this.#homes;
  }

  /** Makes an existing component the home of a target, unless the target has one. */
  adopt(target: Target, home: Home): void {
    const key = targetKey(target, home.section);
    if (!this.#homes.has(key)) this.#add(key, home);
  }

  /** The home of a target. */
  find(target: Target, section: string): Home | undefined {
    return this.#homes.get(targetKey(target, section));
  }

  /** The home of the nearest node around a target, and the rest of the path. */
  findAround(target: Target): { readonly home: Home; readonly rest: JsonPointer } | undefined {
    for (let end = target.pointer.lastIndexOf('/'); end >= 0; end = target.pointer.lastIndexOf('/', end - 1)) {
      const around = { uri: target.uri, pointer: target.pointer.slice(0, end) };
      for (const section of this.#sections) {
        const home = this.find(around, section);
        if (home !== undefined) return { home, rest: target.pointer.slice(end) };
      }
      if (end === 0) break;
    }
    return undefined;
  }

  /** Gives a target a home of its own, named after the end of its pointer or after its file. */
  reserve(target: Target, section: string): Home {
    const names = this.#namesOf(section);
    const wanted = nameOf(target);
    let name = wanted;
    for (let count = 2; names.has(name); count += 1) name = `${wanted}_${count}`;
    names.add(name);
    const home = { section, name };
    this.#add(targetKey(target, section), home);
    return home;
  }

  #add(key: string, home: Home): void {
    this.#homes.set(key, home);
    this.#sections.add(home.section);
  }

  #namesOf(section: string): Set<string> {
    const names = this.#taken.get(section) ?? new Set<string>();
    this.#taken.set(section, names);
    return names;
  }
}

/** Component names use letters, digits, `.`, `-` and `_` only (OpenAPI 3.1, Components Object). */
function nameOf({ uri, pointer }: Target): string {
  const last = fromPointer(pointer).at(-1) ?? fileStem(uri);
  const name = last.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
  return name === '' ? '_' : name;
}

function fileStem(uri: string): string {
  const file = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?].*$/, '');
  return file.replace(/\.(?:ya?ml|json)$/i, '');
}
