import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../diff/cache.ts';
import { endOf, type Language, type LanguageServer, type Message } from './language-server.ts';

let last = 0;
let version = 1;

function write(server: LanguageServer, message: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

/** The server asks, too, for settings of the editor above all: it has none. */
function answerQuestion(server: LanguageServer, { id, method, params }: Message): void {
  const items: unknown = Reflect.get(Object(params), 'items');
  const result = method === 'workspace/configuration' && Array.isArray(items) ? items.map(() => null) : null;
  write(server, { id, result });
}

async function ask(server: LanguageServer, method: string, params: object): Promise<unknown> {
  const id = ++last;
  let result: unknown;
  const answered = server.until((message) => {
    if (message['method'] !== undefined && message['id'] !== undefined) answerQuestion(server, message);
    if (message['method'] !== undefined || message['id'] !== id) return false;
    result = message['result'];
    return true;
  });
  write(server, { id, method, params });
  await answered;
  return result;
}

/** The language server of TypeScript 7. */
export const lsp: Language = {
  name: 'TypeScript 7',
  command: [process.execPath, path.join(repository, 'node_modules/typescript-native/bin/tsc'), '--lsp', '--stdio'],
  async open(server, file, text) {
    const folder = pathToFileURL(path.dirname(file)).href;
    const workspaceFolders = [{ uri: folder, name: 'bench' }];
    await ask(server, 'initialize', { processId: null, rootUri: folder, workspaceFolders, capabilities: {} });
    write(server, { method: 'initialized', params: {} });
    const textDocument = { uri: pathToFileURL(file).href, languageId: 'typescript', version, text };
    write(server, { method: 'textDocument/didOpen', params: { textDocument } });
    await ask(server, 'textDocument/hover', { textDocument, position: { line: 1, character: 10 } });
  },
  async complete(server, file, { after, at }) {
    const uri = pathToFileURL(file).href;
    const params = { textDocument: { uri, version: ++version }, contentChanges: [{ text: after }] };
    write(server, { method: 'textDocument/didChange', params });
    const { line, column } = endOf(after.slice(0, at));
    const position = { line, character: column };
    const result = await ask(server, 'textDocument/completion', { textDocument: { uri }, position });
    const items: unknown = Array.isArray(result) ? result : Reflect.get(Object(result), 'items');
    return Array.isArray(items) ? items.length : 0;
  },
};
