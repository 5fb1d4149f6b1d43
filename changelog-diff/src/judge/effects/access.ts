import type { JsonValue } from '../../compare/json.ts';
import { itemsIn, memberIn } from '../documents-at.ts';
import type { Effect } from '../finding.ts';
import type { Occasion, PlacedOccasion } from '../rule.ts';
import { walkPlace } from '../walk-place.ts';

/** Whether the property that a place ends in is required in the revision. */
function isRequiredAt({ documents, operation, place }: PlacedOccasion): boolean {
  const last = place.at(-1);
  if (operation === undefined || last?.step !== 'property') return false;
  const stops = walkPlace(documents.revision, operation, place.slice(0, -1));
  const holder = stops.length === place.length ? stops.at(-1)?.value : undefined;
  const schema = memberIn(documents.revision, holder, 'schema') ?? holder;
  return itemsIn(memberIn(documents.revision, schema, 'required')).includes(last.name);
}

/** To be read-only takes a property out of requests, whatever `required` says (OpenAPI 3.0.4 section 4.7.24.2). */
export function becameReadOnly({ direction }: Occasion): Effect {
  return direction === 'request' ? 'unknown' : 'none';
}

export function becameNotReadOnly(occasion: PlacedOccasion): Effect {
  return occasion.direction === 'request' && isRequiredAt(occasion) ? 'narrows' : 'none';
}

/** To be write-only takes a property out of responses. */
export function becameWriteOnly(occasion: PlacedOccasion): Effect {
  if (occasion.direction === 'request') return 'none';
  return isRequiredAt(occasion) ? 'widens' : 'unknown';
}

/** What a change of the XML form of a value does: it shows in XML only. */
export function xmlEffect({ place }: PlacedOccasion): Effect {
  const media = place.findLast((step) => step.step === 'media-type');
  if (media === undefined) return 'unknown';
  return /[/+]xml\b/.test(media.name) ? 'incomparable' : 'none';
}

/** Effect of a list of media types separated by commas. */
export function contentTypeEffect({ change: { before, after } }: Occasion): Effect {
  const from = mediaTypesIn(before);
  const to = mediaTypesIn(after);
  const isWithin = (inner: readonly string[], outer: readonly string[]) => inner.every((item) => outer.includes(item));
  if (from.length === 0 || to.length === 0) return 'unknown';
  if (isWithin(from, to)) return isWithin(to, from) ? 'none' : 'widens';
  return isWithin(to, from) ? 'narrows' : 'incomparable';
}

function mediaTypesIn(value: JsonValue | undefined): string[] {
  return typeof value === 'string' ? value.split(',').map((item) => item.trim().toLowerCase()) : [];
}
