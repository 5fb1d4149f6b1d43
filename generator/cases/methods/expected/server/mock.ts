// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from '../../../../src/runtime/server/mock/mock-handler.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, options);
  return {
    close: {
      get: mock,
      put: mock,
      fixed: mock,
      slash: mock,
    },
    things: {
      list: mock,
      query: mock,
      copy: mock,
      frob: mock,
      json: mock,
      body: mock,
      head: mock,
      stream: mock,
      drop: mock,
      cancel: mock,
    },
  };
}
