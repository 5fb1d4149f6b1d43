import type { Position } from '../diagnostic.ts';
import type { ActionOrigin, LoadedDocument, OpenApiVersion } from '../document.ts';
import type { JsonObject, JsonPointer, JsonValue } from '../json.ts';
import { fromPointer, valueAt } from '../json.ts';
import type { Homes } from '../references/component-names.ts';
import type { PositionPart } from '../source/source-file.ts';
import type { Origin, Slots } from './origin.ts';
import { positionOf, textOf, traceNode } from './origin.ts';
import type { SourceFiles } from './source-files.ts';

interface Parts {
  readonly name: string;
  readonly version: OpenApiVersion;
  readonly value: JsonObject;
  readonly uri: string;
  readonly origin: Origin;
  readonly slots: Slots;
  readonly homes: Homes;
  readonly files: SourceFiles;
}

/** A LoadedDocument with what it takes to go on from it: apply an Overlay, bring in another file. */
export class TracedDocument implements LoadedDocument {
  readonly name: string;
  readonly version: OpenApiVersion;
  readonly value: JsonObject;
  /** The base of references that later changes bring in: the URI of the file that the document started from. */
  readonly uri: string;
  readonly origin: Origin;
  readonly slots: Slots;
  readonly homes: Homes;
  readonly files: SourceFiles;

  constructor(parts: Parts) {
    this.name = parts.name;
    this.version = parts.version;
    this.value = parts.value;
    this.uri = parts.uri;
    this.origin = parts.origin;
    this.slots = parts.slots;
    this.homes = parts.homes;
    this.files = parts.files;
  }

  at(pointer: JsonPointer): JsonValue | undefined {
    return valueAt(this.value, pointer);
  }

  locate(pointer: JsonPointer, part: PositionPart = 'value'): Position {
    return positionOf(this, fromPointer(pointer), part);
  }

  textAt(pointer: JsonPointer, part: PositionPart = 'value'): string {
    return textOf(this, fromPointer(pointer), part);
  }

  actionAt(pointer: JsonPointer): ActionOrigin | undefined {
    return traceNode(this, fromPointer(pointer)).value.action;
  }

  /** The same document under another name. */
  named(name: string): TracedDocument {
    return new TracedDocument({ ...this, name });
  }
}

/** Overlays are applied to documents of this loader only: others do not know where they were written. */
export function asTraced(document: LoadedDocument): TracedDocument {
  if (document instanceof TracedDocument) return document;
  throw new TypeError(`${document.name} was not made by this loader`);
}
