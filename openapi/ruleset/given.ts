/** Every operation of the gateway. */
export const operations = '$.paths[*][get,put,post,delete]';

/** Every operation, the callbacks to the integrator included. */
export const allOperations = [operations, '$.components.callbacks[*][*][post]'];

/** Every member of every object schema; works on the document as written, where each schema stands once. */
export const properties = '$..properties[*]';

/** Every parameter and header as written. */
export const parameters = ['$..parameters[*]', '$.components.headers[*]'];
