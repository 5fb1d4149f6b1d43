import { expectTypeOf, test } from 'vitest';
import type { media } from '../cases/media/expected/client/index.ts';
import type { items } from '../cases/strict/expected/client/index.ts';
import { type Client } from '../cases/strict/expected/client/index.ts';
import type { EmptyRefusal, UnexpectedAnswer } from '../cases/styles/expected/client/index.ts';
import { petStore } from '../cases/styles/expected/client/index.ts';
import type { components } from '../cases/styles/expected/client/types.ts';

// Checked by the compiler (`npm run check:types`); what must not compile stands in compile.test.ts.

type Pet = components['schemas']['Pet'];
type Problem = components['schemas']['Problem'];
type Answer<Call extends (...parameters: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>;
type PetAnswer = Answer<typeof petStore.getPetsByPetId>;

test('an answer narrows by success', () => {
  expectTypeOf<Extract<PetAnswer, { ok: true }>['data']>().toEqualTypeOf<Pet>();
  expectTypeOf<Extract<PetAnswer, { ok: false }>['error']>().toEqualTypeOf<Problem | string | UnexpectedAnswer>();
});

test('an expected answer narrows by status and by media type', () => {
  const read = (answer: PetAnswer): Pet | Problem | string => {
    if (answer.unexpected === true) throw answer.error;
    if (answer.status === 404) {
      expectTypeOf(answer.error).toEqualTypeOf<Problem>();
      expectTypeOf(answer.contentType).toEqualTypeOf<'application/problem+json'>();
      return answer.error;
    }
    if (answer.contentType === 'text/plain') {
      expectTypeOf(answer.error).toEqualTypeOf<string>();
      return answer.error;
    }
    expectTypeOf(answer.status).toEqualTypeOf<200>();
    return answer.data;
  };
  expectTypeOf(read).returns.toEqualTypeOf<Pet | Problem | string>();
});

test('a declared refusal without content is one like the others', () => {
  type Refused = Exclude<Extract<petStore.DeletePetsByPetIdResult, { ok: false }>, { unexpected: true }>;
  expectTypeOf<Pick<Refused, 'contentType' | 'error'>>().toEqualTypeOf<{
    readonly contentType: '';
    readonly error: EmptyRefusal;
  }>();
  expectTypeOf<404 | 409>().toExtend<Refused['status']>();
});

test('a request has the parts of its operation, in one of the declared media types', () => {
  type Request = Parameters<typeof items.open>[1];
  expectTypeOf<NonNullable<Request>['contentType']>().toEqualTypeOf<
    | 'application/json'
    | 'application/x-www-form-urlencoded'
    | 'multipart/form-data'
    | 'text/plain'
    | 'application/octet-stream'
    | undefined
  >();
  expectTypeOf<{ contentType: 'text/plain'; body: string }>().toExtend<NonNullable<Request>>();
  expectTypeOf<{ contentType: 'text/plain'; body: Uint8Array }>().not.toExtend<NonNullable<Request>>();
  expectTypeOf<{ body: Uint8Array }>().not.toExtend<NonNullable<Request>>();
});

test('every operation is a plain function', () => {
  expectTypeOf(petStore.deletePetsByPetId).parameter(0).toEqualTypeOf<Client>();
  expectTypeOf(petStore.deletePetsByPetId).parameter(1).toEqualTypeOf<petStore.DeletePetsByPetIdRequest>();
  expectTypeOf(petStore.deletePetsByPetId).returns.toEqualTypeOf<Promise<petStore.DeletePetsByPetIdResult>>();
});

test('which one of a range a body is stands within the range', () => {
  type Request = Parameters<typeof media.putImage>[1];
  expectTypeOf<{ body: Blob }>().toExtend<Request>();
  expectTypeOf<{ contentType: 'image/png'; body: Blob }>().toExtend<Request>();
  expectTypeOf<{ contentType: 'text/plain'; body: string }>().toExtend<Request>();
  expectTypeOf<{ contentType: 'text/plain'; body: Blob }>().not.toExtend<Request>();
  expectTypeOf<{ contentType: 'video/mp4'; body: Blob }>().not.toExtend<Request>();
});

test('under any media type bytes are bytes, and text is text', () => {
  type File = Parameters<typeof media.putAny>[1];
  expectTypeOf<{ contentType: 'image/png'; body: Uint8Array<ArrayBuffer> }>().toExtend<File>();
  expectTypeOf<{ body: string }>().not.toExtend<File>();
  expectTypeOf<{ contentType: 'text/plain'; body: string }>().toExtend<Parameters<typeof media.putNote>[1]>();
  expectTypeOf<Extract<Answer<typeof media.putNote>, { ok: true }>['data']>().toEqualTypeOf<string>();
});

test('files of a form that the document calls text are files', () => {
  type Form = Exclude<Parameters<typeof media.putForm>[1]['body'], FormData>;
  expectTypeOf<{ file: Blob; files: Uint8Array[]; photo: ArrayBuffer; scan: string; note: string }>().toExtend<Form>();
  expectTypeOf<{ file: string }>().not.toExtend<Form>();
});
