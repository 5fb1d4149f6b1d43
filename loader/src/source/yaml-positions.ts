import { EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { PositionTree } from './position-tree.ts';
import { endOfEvent, isMergeKey, skipToIndicator } from './yaml-events.ts';

interface Anchored {
  readonly node: number;
  readonly scalar?: ScalarEvent;
}

interface Frame {
  readonly isMapping: boolean;
  atKey: boolean;
}

/**
 * The positions of YAML text, from its events as the parser gave them. Made while the text is loaded: the events take
 * ten times the memory of the positions, and parsing again takes as long as loading did.
 */
export function yamlPositions(text: string, events: readonly Event[]): PositionTree {
  return new YamlPositions(text).build(events);
}

class YamlPositions {
  readonly #text: string;
  readonly #tree: PositionTree;
  readonly #frames: Frame[] = [];
  readonly #anchors = new Map<string, Anchored>();
  #previousEnd = 0;
  #keyStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tree = new PositionTree(text);
  }

  build(events: readonly Event[]): PositionTree {
    for (const event of events) {
      if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
      else if (event.type === EVENT_ID.ALIAS) this.#alias(event);
      else if (event.type === EVENT_ID.POP) this.#pop();
      else if (event.type !== EVENT_ID.DOCUMENT) this.#collection(event);
      this.#previousEnd = Math.max(this.#previousEnd, endOfEvent(event));
    }
    return this.#tree;
  }

  #scalar(event: ScalarEvent): void {
    if (this.#enter()) {
      this.#keyStart = this.#startOf(event);
      this.#key(event);
      this.#anchor(event, { node: 0, scalar: event });
    } else {
      this.#anchor(event, { node: this.#tree.leaf(this.#startOf(event)), scalar: event });
    }
  }

  #key(event: ScalarEvent): void {
    if (isMergeKey(this.#text, event)) this.#tree.merge();
    if (event.fast && event.valueStart !== -1) this.#tree.key(this.#keyStart, event.valueEnd);
    else this.#tree.spelledKey(getScalarValue(this.#text, event), this.#keyStart);
  }

  #collection(event: MappingEvent | SequenceEvent): void {
    this.#enter();
    this.#anchor(event, { node: this.#tree.open(event.start) });
    const isMapping = event.type === EVENT_ID.MAPPING;
    this.#frames.push({ isMapping, atKey: isMapping });
  }

  #alias(event: AliasEvent): void {
    const anchored = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
    const start = event.anchorStart - 1;
    if (!this.#enter()) this.#tree.alias(start, anchored?.node ?? 0);
    else if (anchored?.scalar !== undefined) {
      this.#keyStart = start;
      this.#tree.spelledKey(getScalarValue(this.#text, anchored.scalar), start);
    }
  }

  #pop(): void {
    if (this.#frames.pop() !== undefined) this.#tree.close();
  }

  /** Steps the parent from key to value or back; says whether the node that begins is a key. */
  #enter(): boolean {
    const parent = this.#frames.at(-1);
    if (parent === undefined || !parent.isMapping) return false;
    parent.atKey = !parent.atKey;
    return !parent.atKey;
  }

  #anchor(event: ScalarEvent | MappingEvent | SequenceEvent, anchored: Anchored): void {
    if (event.anchorStart === -1) return;
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchored);
  }

  /** Where a reader sees the scalar begin: its quote, its `|` or `>`, its first character. */
  #startOf(event: ScalarEvent): number {
    if (event.valueStart === -1) return this.#emptyStart(event);
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
    if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return event.valueStart - 1;
    }
    const from = Math.max(this.#previousEnd, event.anchorEnd, event.tagEnd);
    return skipToIndicator(this.#text, from, '|>') ?? event.valueStart;
  }

  /** An empty value stands where its tag or anchor does, else at its key or its dash. */
  #emptyStart(event: ScalarEvent): number {
    if (event.tagStart !== -1) return event.tagStart;
    if (event.anchorStart !== -1) return event.anchorStart - 1;
    if (this.#frames.at(-1)?.isMapping !== false) return this.#keyStart;
    const dash = skipToIndicator(this.#text, this.#previousEnd, '-') ?? this.#previousEnd;
    this.#previousEnd = dash + 1;
    return dash;
  }
}
