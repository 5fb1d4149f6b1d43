// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from '../../../../src/runtime/server/mock/mock-handler.ts';
import { valueTypes } from '../../../../src/runtime/server/formats.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, { types: valueTypes, ...options });
  return {
    values: {
      places: mock,
      json: mock,
      list: mock,
      form: mock,
      multipart: mock,
      lines: mock,
      whole: mock,
      events: mock,
      marks: mock,
      choices: mock,
    },
  };
}
