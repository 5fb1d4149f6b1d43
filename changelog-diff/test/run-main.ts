import { loadDocument } from '@cc-gateway/loader';
import { vi } from 'vitest';
import { main } from '../src/cli.ts';

/** What a run of the command gave. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a command runs. */
export interface Surroundings {
  readonly cwd: string;
  /** What standard input holds. */
  readonly stdin?: string;
}

/** Runs the command without a process of its own, which would take most of the time of a test. */
export async function runMain(args: readonly string[], { cwd, stdin = '' }: Surroundings): Promise<Outcome> {
  const before = process.cwd();
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    }),
  );
  process.chdir(cwd);
  try {
    const code = await main(args, { load: (source, options) => loadDocument(source, { ...options, stdin }) });
    return { code, ...written };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
