// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** Thrown before anything is sent: a value cannot be spelled in its place, or not without changing what the request means. */
export class ParameterError extends TypeError {
  override readonly name = 'ParameterError';
  /** Place and name, for example `path.agentid`. */
  readonly parameter: string;

  constructor(parameter: string, reason: string, options?: ErrorOptions) {
    super(`${parameter}: ${reason}`, options);
    this.parameter = parameter;
  }
}
