// Generated from the gateway runtime in openapi/client. Do not edit.

/** A body that is optional is sent when it has a member: an empty object and no body are not the same. */
export function bodyIfAny<Body extends object>(body: Body): { readonly body?: Body } {
  return Object.keys(body).length === 0 ? {} : { body };
}
