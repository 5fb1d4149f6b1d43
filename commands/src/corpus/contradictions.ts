/** What no client and no server can do, because the document contradicts itself or the way HTTP works. */
export interface Contradiction {
  /** Absent where it holds for every document. */
  readonly document?: string;
  /** What is in `GET /path` of the operations concerned; absent where it is all of them. */
  readonly operation?: string;
  readonly reason: string;
}

/** The differences of a round trip that are none of ours; a run fails on every other one. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    operation: '?',
    reason:
      'A path with a query, which is no part of a path: such operations are parameters of one (OpenAPI 3.1 section 4.8.8).',
  },
  {
    document: 'cpy.re/peertube',
    operation: 'DELETE /api/v1/videos/upload-resumable',
    reason:
      'A request without content has to have Content-Length, which clients do not send then (RFC 9110 section 8.6).',
  },
  {
    document: 'mist.com',
    operation: '/{zone_type}/',
    reason: 'With the value zones the path is another one of the document, and fixed paths win.',
  },
  {
    document: 'fec.gov',
    reason:
      'The API key is a security scheme and a parameter of every operation besides: who gives both gives it twice.',
  },
  {
    document: 'trello.com',
    reason: 'The API key and the token are security schemes and parameters besides: who gives both gives them twice.',
  },
  {
    document: 'azure.com/containerregistry',
    reason: 'Two security schemes are asked for together that both are the value of Authorization.',
  },
];

/** The contradiction that explains a difference. */
export function contradictionOf(document: string, operation: string): Contradiction | undefined {
  return CONTRADICTIONS.find(
    (one) =>
      (one.document === undefined || one.document === document) &&
      (one.operation === undefined || operation.includes(one.operation)),
  );
}
