/** A body that is not what the operation takes; the message continues "the body …" or "<name> …". */
export class RefusedBody extends Error {
  /** 400 Bad Request, 413 Content Too Large, 415 Unsupported Media Type (RFC 9110 section 15.5). */
  readonly status: 400 | 413 | 415;
  /** JSON Pointer of what is wrong, empty for the whole. */
  readonly pointer: string;

  constructor(status: 400 | 413 | 415, message: string, pointer = '') {
    super(message);
    this.name = 'RefusedBody';
    this.status = status;
    this.pointer = pointer;
  }
}

/** A body that ends before its end is nobody's failure: its caller has gone, or a hook cannot read it. */
export function brokenOff(): RefusedBody {
  return new RefusedBody(400, 'breaks off');
}
