import type { Position } from '@cc-gateway/loader';
import type { JsonPointer, JsonValue } from '../compare/json.ts';

/** A parsed configuration text that knows where its nodes are written. */
export interface ParsedText {
  readonly value: JsonValue;
  positionAt(pointer: JsonPointer, part?: 'key' | 'value'): Position;
}
