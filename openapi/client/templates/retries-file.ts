import type { Model } from 'openapi-ts-morph';
import {
  code,
  comment,
  functionDeclaration,
  importNamespace,
  importTypes,
  printFile,
  value,
} from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';

/** `gateway/retries.ts`: repeats what the gateway answers without doing anything. */
export function retriesFile(model: Model): string {
  return printFile(model, [
    importTypes([code`Fetch`], '../runtime/client.ts'),
    importNamespace(code`general`, '../runtime/retries.ts'),
    functionDeclaration({
      name: code`withRetries`,
      docs: comment`Sends a request again when it failed on the way. By default only what asks and changes nothing is repeated: the
PUT and DELETE of the gateway act each time they arrive, so that a repeated call-out would call twice. Name
them in \`methods\` where that does no harm.`,
      parameters: [
        { name: code`options`, type: code`general.RetryOptions`, initializer: code`{}` },
        { name: code`send`, type: code`Fetch`, isOptional: true },
      ],
      returnType: code`Fetch`,
      statements: [
        code`return general.withRetries({ methods: ${value([...conventions.repeatable])}, ...options }, send);`,
      ],
    }),
  ]);
}
