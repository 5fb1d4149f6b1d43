import { code, name, value, type Code } from '../code/code.ts';
import { comment, docLine, docText, sections, type Comment } from '../code/comment.ts';
import type { Note, OperationModel } from '../model/model.ts';
import type { InputFacts } from '../model/operation-facts.ts';

/** How the function that is documented is called. */
export interface Usage {
  /** What an input is called there; an empty text: it is not given. */
  readonly label: (input: InputFacts) => string;
  /** A line that calls it; none when the document has no values for it. */
  readonly example?: Code;
}

function inputDocs({ label }: Usage, input: InputFacts): Comment[] {
  const { description, limits, values } = input;
  const called = label(input);
  if (called === '' || (description === '' && limits.length === 0 && values.length === 0)) return [];
  const limited = limits.join('; ');
  const said = description === '' || limited === '' ? description + limited : `${description} (${limited})`;
  const line = docText(`- ${String(docLine(`${called}: ${said}`))}`, '  ');
  const meanings = values.map((one) => docText(`- ${String(docLine(`${one.value}: ${one.meaning}`))}`, '  '));
  return [line, ...meanings.map((meaning) => comment`  ${meaning}`)];
}

function noteDocs({ title, lines }: Note): Comment {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return docText(`${title}: ${only}`);
  return sections([docText(`${title}:`), ...lines.map((line) => docText(`- ${String(docLine(line))}`, '  '))], '\n');
}

/** For those who are called, not calling: inputs named by place, no example. */
export const inputUsage: Usage = { label: ({ place, name: input }) => `${place}.${input}` };

/** `const answer = await callout(client, { path: { agentid: '1001' } });` */
export function plainUsage(operation: OperationModel): Usage {
  const { example } = operation.facts;
  if (example === undefined || Object.keys(example).length === 0) return inputUsage;
  return {
    ...inputUsage,
    example: code`const answer = await ${name(operation.name)}(client, ${value({ ...example })});`,
  };
}

/**
 * The JSDoc text of an operation: summary, description, inputs with their limits and what listed values stand for, notes,
 * an example. All text of the document goes through {@link docText}; only the tags written here are tags.
 */
export function operationDocs(operation: OperationModel, usage: Usage = plainUsage(operation)): Comment {
  const { summary, description, deprecated, method, path, facts, notes } = operation;
  const line = docLine(summary);
  const head = line.isEmpty ? docLine(`${method} ${path}`) : line;
  const body = docText(description);
  return sections([
    docText(String(head)),
    ...(String(body) === String(head) ? [] : [body]),
    sections(
      facts.inputs.flatMap((input) => inputDocs(usage, input)),
      '\n',
    ),
    ...notes.map(noteDocs),
    ...(deprecated ? [comment`@deprecated`] : []),
    ...(usage.example === undefined ? [] : [comment`@example\n${usage.example}`]),
  ]);
}
