// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** Thrown before anything is sent: a value cannot be spelled in its place without changing the request's meaning. */
export class ParameterError extends TypeError {
  override readonly name = 'ParameterError';
  /** Place and name, for example `path.agentid`. */
  readonly parameter: string;

  constructor(parameter: string, cause: string) {
    super(`${parameter}: ${cause}`);
    this.parameter = parameter;
  }
}
