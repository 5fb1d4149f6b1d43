import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

export interface FetchLimits {
  /** Of one document. */
  readonly bytes: number;
  /** From the first request to the last byte, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

/** Why nothing was fetched: a sentence without its subject. */
export class FetchFailure extends Error {
  readonly isPrivate: boolean;

  constructor(message: string, isPrivate = false) {
    super(message);
    this.isPrivate = isPrivate;
  }
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

function refuseAddress(address: string): FetchFailure {
  return new FetchFailure(`${address} is an address of this machine or its network`, true);
}

/** Asks for the addresses of a name, and takes them only if all are public: the connection goes to what was checked. */
const publicLookup: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '');
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    if (refused !== undefined) return done(refuseAddress(refused.address), '');
    const [first] = addresses;
    if (options.all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  });
};

function optionsFor(url: URL, trusted: string | undefined, signal: AbortSignal): RequestOptions {
  // Compressed answers could be small on the way and huge in memory.
  const options = { agent: false, signal, headers: { accept: '*/*', 'accept-encoding': 'identity' } };
  if (url.origin === trusted) return options;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isPrivateAddress(host)) throw refuseAddress(host);
  return { ...options, lookup: publicLookup };
}

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => request(url, options, resolve).on('error', reject).end());
}

async function readAll(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > limit) throw new FetchFailure(`the server sends more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Where an answer leads; `undefined` when it leads nowhere else. Throws a FetchFailure. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  const { location } = headers;
  if (!REDIRECTS.includes(statusCode) || location === undefined) return undefined;
  const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (next === undefined || !/^https?:$/.test(next.protocol)) throw new FetchFailure('it redirects to what is no URL');
  if (url.protocol === 'https:' && next.protocol === 'http:') throw new FetchFailure('it redirects from https to http');
  return next;
}

function refuseAnswer({ statusCode, headers }: IncomingMessage): void {
  if (statusCode !== 200) throw new FetchFailure(`the server answers ${statusCode}`);
  const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = headers;
  if (/^text\/html\b/i.test(type)) throw new FetchFailure('the server sends a web page');
  if (coding !== 'identity') throw new FetchFailure(`the server sends ${coding}, which nobody asked for`);
}

async function fetchWithin(
  start: URL,
  trusted: string | undefined,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let url = start;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await send(url, optionsFor(url, trusted, signal));
    try {
      const next = redirectOf(response, url);
      if (next === undefined) {
        refuseAnswer(response);
        return await readAll(response, limits.bytes);
      }
      url = next;
    } finally {
      response.destroy();
    }
  }
  throw new FetchFailure(`it redirects more than ${limits.redirects} times`);
}

/**
 * The bytes at a URL. Only `trusted`, the origin that a person named, may be on a private address: neither a document
 * nor a redirect leads into the network of whoever reads it. User name and password go to the origin of the URL that
 * holds them.
 *
 * @throws FetchFailure
 */
export async function fetchBytes(url: URL, trusted: string | undefined, limits: FetchLimits): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await fetchWithin(url, trusted, limits, signal);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (signal.aborted) throw new FetchFailure(`no answer in ${limits.milliseconds / 1000} seconds`);
    throw new FetchFailure(reasonOf(error));
  }
}

/** Of several addresses that all failed there is a code only. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : 'no answer';
}
