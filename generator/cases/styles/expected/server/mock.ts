// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from '../../../../src/runtime/server/mock/mock-handler.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, options);
  return {
    petStore: {
      getPetsByPetId: mock,
      deletePetsByPetId: mock,
      delete_: mock,
    },
    photos: {
      putPhoto: mock,
    },
  };
}
