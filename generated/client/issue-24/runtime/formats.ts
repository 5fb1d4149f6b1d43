// Generated from the client runtime of openapi-ts-morph. Do not edit.

// What generated code names of the conversions of values.
export type { Format } from './format.ts';
export { all, any, dateTime, int64, int64Text, lazy, list, object, tagged, tuple } from './values/formats.ts';
export { fitting } from './values/fitting.ts';
export { longJson } from './values/long-json.ts';
export { longs } from './values/longs.ts';
export { valueTypes } from './values/value-types.ts';
