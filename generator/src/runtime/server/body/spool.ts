/** A file of a multipart body, kept somewhere while a handler works. */
export interface SpooledFile {
  readonly content: Blob;
  /** Frees what keeps it; called once the request has been answered. */
  dispose(): Promise<void>;
}

/** Keeps a file of a multipart body as it arrives, and fails when the chunks do. */
export type Spool = (chunks: AsyncIterable<Uint8Array>) => Promise<SpooledFile>;

/** Keeps files in memory. */
export const spoolToMemory: Spool = async (chunks) => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return { content: new Blob(parts), dispose: () => Promise.resolve() };
};
