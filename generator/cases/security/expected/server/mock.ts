// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from '../../../../src/runtime/server/mock/mock-handler.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, options);
  return {
    calls: {
      basic: mock,
      bearer: mock,
      digest: mock,
      header: mock,
      query: mock,
      cookie: mock,
      oauth2: mock,
      openid: mock,
      certificate: mock,
      both: mock,
      either: mock,
    },
  };
}
