import path from 'node:path';
import { repository } from '../../diff/cache.ts';
import { endOf, type Language, type LanguageServer } from './language-server.ts';

let last = 0;

function tell(server: LanguageServer, command: string, content: object): number {
  server.write(`${JSON.stringify({ seq: ++last, type: 'request', command, arguments: content })}\n`);
  return last;
}

function namesIn(body: unknown): number {
  const entries: unknown = Reflect.get(Object(body), 'entries');
  return Array.isArray(entries) ? entries.length : 0;
}

/** The service of TypeScript 5.9, by its own protocol. */
export const tsserver: Language = {
  name: 'TypeScript 5.9',
  command: [
    process.execPath,
    path.join(repository, 'node_modules/typescript/lib/tsserver.js'),
    '--disableAutomaticTypingAcquisition',
    '--suppressDiagnosticEvents',
  ],
  open(server, file, text) {
    tell(server, 'open', { file, fileContent: text });
    const question = tell(server, 'projectInfo', { file, needFileNameList: false });
    return server.until((message) => message['request_seq'] === question);
  },
  async complete(server, file, { before, after, at }) {
    const [end, cursor] = [endOf(before), endOf(after.slice(0, at))];
    const whole = { line: 1, offset: 1, endLine: end.line + 1, endOffset: end.column + 1 };
    tell(server, 'change', { file, ...whole, insertString: after });
    const question = tell(server, 'completionInfo', { file, line: cursor.line + 1, offset: cursor.column + 1 });
    let names = 0;
    await server.until((message) => {
      if (message['request_seq'] !== question) return false;
      names = namesIn(message['body']);
      return true;
    });
    return names;
  },
};
