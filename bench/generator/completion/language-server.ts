import { spawn, type ChildProcess } from 'node:child_process';

const PATIENCE = 60_000;

export type Message = Readonly<Record<string, unknown>>;

/** What an editor does before it asks. */
export interface Edit {
  readonly before: string;
  readonly after: string;
  /** Where the cursor then stands: characters before it. */
  readonly at: number;
}

/** Line and column of the end of a text, both from 0. */
export function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

/** How one kind of server is talked to. */
export interface Language {
  /** Of the compiler, for the table. */
  readonly name: string;
  readonly command: readonly string[];
  /** Opens a file and waits until it is known. */
  open(server: LanguageServer, file: string, text: string): Promise<void>;
  /** Replaces the text of the file and asks what could stand at the cursor; gives the number of names. */
  complete(server: LanguageServer, file: string, edit: Edit): Promise<number>;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null;
}

/** A process that answers questions about code; its messages are JSON behind a `Content-Length`. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Set<(message: Message) => boolean>();
  #received = Buffer.alloc(0);
  #failure: Error | undefined;

  constructor([program = '', ...args]: readonly string[]) {
    this.#child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.on('error', (error) => (this.#failure = error));
    this.#child.on('close', (code) => (this.#failure = new Error(`ended with exit code ${code ?? 'none'}`)));
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  /** Sends text as it is. */
  write(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Calls `use` with every message from now on, until it says that it has what it wants. */
  until(use: (message: Message) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(this.#failure ?? new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE);
      this.#waiting.add((message) => {
        if (!use(message)) return false;
        clearTimeout(late);
        resolve();
        return true;
      });
    });
  }

  /** Ends it and what it has started. */
  close(): void {
    if (this.#child.pid !== undefined && this.#child.exitCode === null) process.kill(-this.#child.pid, 'SIGKILL');
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let message = this.#take(); message !== undefined; message = this.#take()) {
      for (const use of this.#waiting) if (use(message)) this.#waiting.delete(use);
    }
  }

  #take(): Message | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, end))?.[1]);
    const start = end + 4;
    if (this.#received.length < start + length) return undefined;
    const value: unknown = JSON.parse(this.#received.toString('utf8', start, start + length));
    this.#received = this.#received.subarray(start + length);
    return isMessage(value) ? value : {};
  }
}
