import { isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { objectsIn, readYaml } from './read-yaml.ts';

/** An action of an Overlay and what it touches. */
export interface Action {
  readonly issue: number;
  readonly row: string;
  readonly target: string;
  /** Paths that it brings in or changes; `all` for a target over all paths. */
  readonly paths: readonly string[];
  /** `schemas.ErrorCode`: shared components that it brings in or changes. */
  readonly components: readonly string[];
  /** Members of the root that it changes otherwise. */
  readonly others: readonly string[];
}

/** The actions of every Overlay, in order. `numbers` are the Issues that have one. */
export async function readActions(numbers: readonly number[]): Promise<Action[]> {
  const overlays = await Promise.all(
    numbers.map(async (issue) => {
      const overlay = await readYaml(`openapi/issues/${String(issue).padStart(2, '0')}/overlay.yaml`);
      return objectsIn(overlay, 'actions').map((action) => toAction(issue, action));
    }),
  );
  return overlays.flat();
}

function toAction(issue: number, action: JsonObject): Action {
  const { target, 'x-row': row } = action;
  if (typeof target !== 'string' || typeof row !== 'string')
    throw new Error(`an action of Issue ${issue} has no target or row`);
  return { issue, row, target, ...touches(target, action['update']) };
}

/** What a target and its update reach, told from the first segments of the target. */
function touches(target: string, update: JsonValue | undefined): Pick<Action, 'paths' | 'components' | 'others'> {
  const keys = isObject(update) ? Object.keys(update) : [];
  if (target === '$') return { paths: [], components: [], others: keys };
  if (target === '$.paths') return { paths: keys, components: [], others: [] };
  if (target.startsWith('$.paths[*]')) return { paths: ['all'], components: [], others: [] };
  if (target.startsWith('$.paths[')) {
    const first = target.slice('$.paths['.length).split(']')[0] ?? '';
    return { paths: [...first.matchAll(/'([^']*)'/g)].map(([, path]) => path ?? ''), components: [], others: [] };
  }
  const [, section, name] = /^\$\.components\.(\w+)(?:\.(\w+))?/.exec(target) ?? [];
  if (section === undefined) return { paths: [], components: [], others: [target] };
  const names = name === undefined ? keys : [name];
  return { paths: [], components: names.map((each) => `${section}.${each}`), others: [] };
}
