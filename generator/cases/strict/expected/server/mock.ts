// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from '../../../../src/runtime/server/mock/mock-handler.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, options);
  return {
    items: {
      put: mock,
      latest: mock,
      file: mock,
      open: mock,
      search: mock,
      answer: mock,
      odd: mock,
      removeOdd: mock,
    },
  };
}
