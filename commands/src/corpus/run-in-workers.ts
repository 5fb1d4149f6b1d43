import { fork, type ChildProcess } from 'node:child_process';

const PATIENCE = 600_000;

/** What a process of its own does. */
export interface Work<Task extends object, Outcome> {
  /** Path of the module; it answers a message, the task, by a message, the outcome. */
  readonly script: string;
  readonly isOutcome: (message: unknown) => message is Outcome;
  /** The outcome of a task that a process did not survive. */
  readonly failed: (reason: string) => Outcome;
  readonly onDone: (task: Task, outcome: Outcome) => void;
}

function once<Task extends object, Outcome>(
  worker: ChildProcess,
  task: Task,
  { isOutcome, failed }: Work<Task, Outcome>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      worker.kill('SIGKILL');
      end(failed(`not done after ${PATIENCE / 1000} s`));
    }, PATIENCE);
    worker.on('message', (message) => {
      if (isOutcome(message)) end(message);
    });
    worker.on('exit', (code) => end(failed(`the process ended with ${code ?? 'a signal'}`)));
    worker.send(task);
  });
}

/** Does tasks in `workers` processes, so that one that hangs or takes all memory can be ended. */
export async function runInWorkers<Task extends object, Outcome>(
  tasks: readonly Task[],
  workers: number,
  work: Work<Task, Outcome>,
): Promise<void> {
  const queue = [...tasks];
  const start = (): ChildProcess => fork(work.script, { execArgv: ['--import', 'tsx', '--max-old-space-size=3000'] });
  const workOff = async (): Promise<void> => {
    let worker = start();
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      if (worker.killed || !worker.connected) worker = start();
      work.onDone(task, await once(worker, task, work));
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: workers }, workOff));
}
