import { historyCommand } from './history/history-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(historyCommand());
