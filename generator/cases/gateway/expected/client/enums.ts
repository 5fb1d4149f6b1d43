// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

export const ErrorCode = {
  _100002: '100-002',
  _100006: '100-006',
  _300001: '300-001',
} as const;

/** One of the values of {@link ErrorCode}. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
