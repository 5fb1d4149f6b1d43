import type { Position } from '../diagnostic.ts';
import type { JsonPointer, JsonValue } from '../json.ts';

/** What a source is called: one name for machines, one for people. */
export interface SourceId {
  /**
   * The base of relative references: a `file:` URL, `git:<revision>:/<path in the repository>`,
   * an `http(s)` URL or `stdin:`.
   */
  readonly uri: string;
  /** What messages show: a path relative to the working directory, `rev:path`, a URL or `<stdin>`. */
  readonly name: string;
}

/** The kind of place asked for: where a member's key stands or where its value starts. */
export type PositionPart = 'key' | 'value';

/** One parsed YAML or JSON text. Its tree may be shared and must not be mutated. */
export interface SourceFile extends SourceId {
  /** Plain values: own enumerable string keys only, no dates, no cycles. */
  readonly value: JsonValue;
  /** The text as it was read, without a byte order mark. */
  readonly text: string;
  /**
   * Where the node at `pointer` is written; its value unless `part` says `key`. Array items and the root
   * have no key and give their value. A pointer to a node that does not exist gives its nearest existing
   * ancestor. For JSON it costs nothing until the first call, which finds the text's positions.
   */
  positionAt(pointer: JsonPointer, part?: PositionPart): Position;
}
