import { dump } from 'js-yaml';
import type { JsonValue } from './json.ts';

/**
 * Prints a value as YAML that every YAML 1.1 and 1.2 parser reads as the same value: keys in the given order,
 * no anchors, strings that look like something else (`'200'`, `'yes'`, dates) quoted, long texts folded.
 */
export function toYaml(value: JsonValue): string {
  return dump(value, { noRefs: true, lineWidth: 120 });
}
