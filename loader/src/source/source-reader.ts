import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadOptions } from '../document.ts';
import { decodeText } from './decode-text.ts';
import { FileStore, defaultRoot, findFile, pathOfFileUrl, realPath } from './file-store.ts';
import { GitStore } from './git-store.ts';
import { HttpStore, displayUrl } from './http-store.ts';
import { parseSource } from './parse-source.ts';
import { parseSourceName } from './source-name.ts';
import { sourceError, unsupported } from './source-error.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceStore } from './source-store.ts';

/** Reads the files of one document: the entry and what it refers to. */
export interface SourceReader {
  /**
   * The parsed file at an absolute URI; each URI is read once. Throws a LoaderError. Faults inside the file
   * carry a position; faults of the file as a whole (missing, unreadable, outside the root) carry none, so
   * that the caller can add the place that refers to it.
   */
  read(uri: string): Promise<SourceFile>;
  /**
   * The absolute URI of the file that `reference` (without its fragment) names, seen from `fromUri`. Throws
   * a LoaderError without position when it lies outside the root or needs a network that is not allowed.
   */
  resolve(reference: string, fromUri: string): string;
}

/** What openSource gives: the document itself and the reader of what it refers to. */
export interface OpenedSource {
  readonly reader: SourceReader;
  readonly entry: SourceFile;
}

/**
 * Finds and parses `source`: a file, a folder that holds `openapi.yaml`, `.yml` or `.json`, `-` for standard
 * input, `rev:path` in the git repository of the working directory (unless a file of that name exists), or
 * an http(s) URL if the options allow the network. Throws a LoaderError.
 */
export async function openSource(source: string, options: LoadOptions = {}): Promise<OpenedSource> {
  const cwd = realpathSync(options.cwd ?? process.cwd());
  const name = parseSourceName(source, cwd);
  const reader = new StoreReader(options.allowNetwork === true);
  const root = options.root === undefined ? undefined : await realPath(resolve(cwd, options.root), options.root);
  switch (name.kind) {
    case 'stdin': {
      reader.use('file', new FileStore(cwd, root ?? defaultRoot(cwd)));
      const text = options.stdin ?? decodeText(await readStandardInput(), '<stdin>');
      return reader.openWith(parseSource(text, { uri: 'stdin:', name: '<stdin>' }));
    }
    case 'url':
      reader.use('http', new HttpStore(name.url));
      return reader.open(reader.resolve(name.url, 'stdin:'));
    case 'git': {
      const store = await GitStore.open(cwd, name, root);
      reader.use('git', store);
      return reader.open(await store.find(name.path));
    }
    case 'file': {
      const file = await findFile(name.path, cwd, root);
      const store = new FileStore(cwd, file.root, file);
      reader.use('file', store);
      return reader.open(store.resolve(file.path, pathToFileURL(file.path).href));
    }
  }
}

type StoreKind = 'file' | 'git' | 'http';

class StoreReader implements SourceReader {
  readonly #stores = new Map<StoreKind, SourceStore>([['http', new HttpStore()]]);
  readonly #files = new Map<string, Promise<SourceFile>>();
  readonly #allowNetwork: boolean;

  constructor(allowNetwork: boolean) {
    this.#allowNetwork = allowNetwork;
  }

  use(kind: StoreKind, store: SourceStore): void {
    this.#stores.set(kind, store);
  }

  async open(uri: string): Promise<OpenedSource> {
    return { reader: this, entry: await this.read(uri) };
  }

  openWith(entry: SourceFile): OpenedSource {
    this.#files.set(entry.uri, Promise.resolve(entry));
    return { reader: this, entry };
  }

  read(uri: string): Promise<SourceFile> {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const file = this.#load(uri);
    this.#files.set(uri, file);
    return file;
  }

  resolve(reference: string, fromUri: string): string {
    const target = reference.replace(/#.*$/s, '');
    if (target === '') return fromUri;
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(target)?.[1]?.toLowerCase();
    const from = kindOf(fromUri);
    const isHttp = scheme === 'http' || scheme === 'https' || (from === 'http' && scheme === undefined);
    if (isHttp) return this.#allowed(this.#store('http', target).resolve(target, fromUri));
    if (scheme !== undefined && !(scheme === 'file' && from === 'file')) throw unsupported(target);
    return this.#store(from, target).resolve(pathIn(target, scheme), fromUri);
  }

  async #load(uri: string): Promise<SourceFile> {
    const kind = kindOf(uri);
    if (kind === 'http') this.#allowed(uri);
    const { name, bytes } = await this.#store(kind, uri).load(uri);
    return parseSource(decodeText(bytes, name), { uri, name });
  }

  #allowed(uri: string): string {
    if (this.#allowNetwork) return uri;
    throw sourceError({
      code: 'network-not-allowed',
      message: `${displayUrl(uri)} lies on the network, which is not allowed`,
      hint: 'allow it with --allow-network, or download the file',
    });
  }

  #store(kind: StoreKind, target: string): SourceStore {
    const store = this.#stores.get(kind);
    if (store === undefined) throw unsupported(target);
    return store;
  }
}

function kindOf(uri: string): StoreKind {
  if (uri.startsWith('git:')) return 'git';
  return /^https?:/.test(uri) ? 'http' : 'file';
}

/** The path that a reference names, which is a URI or relative to one. Throws a LoaderError. */
function pathIn(target: string, scheme: string | undefined): string {
  const path = scheme === 'file' ? pathOfFileUrl(target) : decoded(target);
  if (path === undefined) throw unsupported(target);
  return path;
}

/** References are URIs: `%20` is a space. A `%` that encodes nothing stands for itself. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
