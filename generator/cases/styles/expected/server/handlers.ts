// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { PetStoreHandlers } from './pet-store.ts';
import type { PhotosHandlers } from './photos.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly petStore: PetStoreHandlers<Principal>;
  readonly photos: PhotosHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  petStore: {
    getPetsByPetId: notImplemented,
    deletePetsByPetId: notImplemented,
    delete_: notImplemented,
  },
  photos: {
    putPhoto: notImplemented,
  },
};
