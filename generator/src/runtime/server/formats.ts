// What generated code names of the conversions of values.
export type { Format } from '../shared/format.ts';
export { all, any, dateTime, int64, int64Text, lazy, list, object, tagged, tuple } from '../shared/values/formats.ts';
export { fitting } from '../shared/values/fitting.ts';
export { longJson } from '../shared/values/long-json.ts';
export { longs } from '../shared/values/longs.ts';
export { valueTypes } from '../shared/values/value-types.ts';
