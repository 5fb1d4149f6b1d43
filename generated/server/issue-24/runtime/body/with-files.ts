// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** A multipart form whose members `Names` are files where the document, which has no type for files, says text. */
export type WithFiles<Declared, Names extends PropertyKey> = {
  readonly [Name in keyof Declared]: Name extends Names ? FilesFor<Declared[Name]> : Declared[Name];
};

type FilesFor<Member> = Member extends readonly unknown[] ? File[] : Member extends undefined ? undefined : File;
