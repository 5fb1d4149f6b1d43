import type { ParameterModel } from './model.ts';

/**
 * The template expressions of a path that no parameter corresponds to, which each of them has to (OpenAPI 3.1.1 section
 * 4.8.8): texts without which there is no path to send.
 *
 * @param parameters - those that are declared
 */
export function undeclaredParameters(path: string, parameters: readonly ParameterModel[]): ParameterModel[] {
  const declared = new Set(parameters.filter((one) => one.in === 'path').map(({ name }) => name));
  const expressions = new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
  const missing = [...expressions].filter((name) => !declared.has(name));
  return missing.map((name) => ({
    in: 'path',
    name,
    required: true,
    description: '',
    isUndeclared: true,
    shape: 'string',
    isScalar: true,
  }));
}
