import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { didYouMean } from '../nearest.ts';
import { MAX_ALIAS_NODES, MAX_NESTING } from './limits.ts';
import { tooDeep } from './nesting-error.ts';
import type { TextMap } from './text-map.ts';
import { endOfEvent, isMergeKey, skipToIndicator } from './yaml-events.ts';

/** What an anchor stands for; sizes and heights count through nested aliases. */
interface Anchored {
  nodes: number;
  height: number;
  isOpen: boolean;
  readonly scalar?: ScalarEvent;
}

interface Frame extends Anchored {
  readonly isMapping: boolean;
  /** In a mapping: whether the next node is a key. */
  atKey: boolean;
}

/**
 * Checks the parsed events of one document and turns each untagged plain key into a quoted one, so that it
 * stays the text that was written: `200`, `1.0`, `yes` and `null` are strings as keys (OpenAPI 3.1,
 * section "Format"). Throws a LoaderError for a key that is no text, an unknown or cyclic alias, and aliases
 * that expand to more than MAX_ALIAS_NODES or nest deeper than MAX_NESTING. Linear in the events.
 */
export function checkYamlEvents(events: Event[], source: TextMap): void {
  new EventChecker(events, source).run();
}

class EventChecker {
  readonly #events: Event[];
  readonly #source: TextMap;
  readonly #frames: Frame[] = [];
  readonly #anchors = new Map<string, Anchored>();
  #aliasNodes = 0;

  constructor(events: Event[], source: TextMap) {
    this.#events = events;
    this.#source = source;
  }

  run(): void {
    for (const [index, event] of this.#events.entries()) {
      if (event.type === EVENT_ID.SCALAR) this.#scalar(event, index);
      else if (event.type === EVENT_ID.ALIAS) this.#alias(event, index);
      else if (event.type === EVENT_ID.POP) this.#pop();
      else if (event.type !== EVENT_ID.DOCUMENT) this.#collection(event);
    }
  }

  #scalar(event: ScalarEvent, index: number): void {
    const isKey = this.#enter();
    if (event.anchorStart !== -1) {
      this.#anchors.set(this.#anchorName(event), { nodes: 1, height: 0, isOpen: false, scalar: event });
    }
    this.#grow(1, 0);
    if (!isKey || event.style !== SCALAR_STYLE.PLAIN) return;
    if (event.valueStart === -1 && event.tagStart === -1)
      throw this.#keyError(this.#emptyKeyOffset(index), 'is missing');
    // A plain key over several lines can only be text.
    const isText = event.tagStart !== -1 || !event.fast || isMergeKey(this.#source.text, event);
    if (!isText) event.style = SCALAR_STYLE.SINGLE_QUOTED;
  }

  #collection(event: MappingEvent | SequenceEvent): void {
    if (this.#enter()) throw this.#keyError(event.start, 'must be text');
    const isMapping = event.type === EVENT_ID.MAPPING;
    const frame: Frame = { nodes: 1, height: 1, isOpen: true, isMapping, atKey: isMapping };
    if (event.anchorStart !== -1) this.#anchors.set(this.#anchorName(event), frame);
    this.#frames.push(frame);
  }

  #pop(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    frame.isOpen = false;
    this.#grow(frame.nodes, frame.height);
  }

  #alias(event: AliasEvent, index: number): void {
    const isKey = this.#enter();
    const offset = event.anchorStart - 1;
    const name = this.#source.text.slice(event.anchorStart, event.anchorEnd);
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      const hint = didYouMean(name, [...this.#anchors.keys()]) ?? `define it earlier in the file as &${name}`;
      throw this.#source.errorAt(offset, 'alias-unknown', `no anchor &${name} stands before the alias *${name}`, hint);
    }
    if (anchored.isOpen) {
      const message = `the alias *${name} stands inside the node that &${name} names, which would never end`;
      throw this.#source.errorAt(offset, 'alias-cycle', message, 'describe recursive structures with a $ref');
    }
    if (isKey) this.#aliasKey(anchored, offset, index);
    else this.#expand(anchored, offset);
  }

  #aliasKey(anchored: Anchored, offset: number, index: number): void {
    if (anchored.scalar === undefined) throw this.#keyError(offset, 'must be text');
    const { scalar } = anchored;
    const style = scalar.style === SCALAR_STYLE.PLAIN && scalar.fast ? SCALAR_STYLE.SINGLE_QUOTED : scalar.style;
    this.#events[index] = { ...scalar, style, anchorStart: -1, anchorEnd: -1 };
    this.#grow(1, 0);
  }

  #expand(anchored: Anchored, offset: number): void {
    this.#aliasNodes += anchored.nodes;
    if (this.#aliasNodes > MAX_ALIAS_NODES) {
      const message = `aliases expand this document by more than ${MAX_ALIAS_NODES} nodes`;
      throw this.#source.errorAt(offset, 'alias-bomb', message, 'move the shared part to components and refer to it');
    }
    if (this.#frames.length + anchored.height > MAX_NESTING) throw tooDeep(this.#source, offset);
    this.#grow(anchored.nodes, anchored.height);
  }

  /** Steps the parent from key to value or back; says whether the node that begins is a key. */
  #enter(): boolean {
    const parent = this.#frames.at(-1);
    if (parent === undefined || !parent.isMapping) return false;
    parent.atKey = !parent.atKey;
    return !parent.atKey;
  }

  #grow(nodes: number, height: number): void {
    const parent = this.#frames.at(-1);
    if (parent === undefined) return;
    parent.nodes += nodes;
    if (height >= parent.height) parent.height = height + 1;
  }

  #anchorName(event: ScalarEvent | MappingEvent | SequenceEvent): string {
    return this.#source.text.slice(event.anchorStart, event.anchorEnd);
  }

  #emptyKeyOffset(index: number): number {
    let before = index - 1;
    while (before > 0 && endOfEvent(this.#events[before]) === -1) before--;
    const from = Math.max(0, endOfEvent(this.#events[before]));
    return skipToIndicator(this.#source.text, from, '?:') ?? from;
  }

  #keyError(offset: number, fault: string): Error {
    return this.#source.errorAt(
      offset,
      'key-not-text',
      `a mapping key ${fault}`,
      "write it as text, for example 'key':",
    );
  }
}
