import { parseJson } from './parse-json.ts';
import { LoaderError } from '../diagnostic.ts';
import type { JsonValue } from '../json.ts';
import { jsonPositions } from './json-positions.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PositionTree } from './position-tree.ts';
import type { SourceFile, SourceId } from './source-file.ts';
import { TextMap } from './text-map.ts';

interface Parsed {
  readonly value: JsonValue;
  /** Those of JSON are found when first asked for, which takes no longer than it would before. */
  readonly positions: PositionTree | undefined;
}

/**
 * Parses YAML or JSON text. What a name ending in `.json` holds is JSON; any other text is JSON when it
 * begins like it and parses, else YAML. Throws a LoaderError with one diagnostic.
 */
export function parseSource(text: string, id: SourceId): SourceFile {
  const source = new TextMap(text.startsWith('\uFEFF') ? text.slice(1) : text, id.name);
  const { value, positions } = parse(source);
  let tree = positions;
  return {
    uri: id.uri,
    name: id.name,
    value,
    text: source.text,
    positionAt(pointer, part = 'value') {
      tree ??= jsonPositions(source.text);
      return source.positionAt(tree.offsetAt(pointer, part));
    },
  };
}

function parse(source: TextMap): Parsed {
  const looksLikeJson = /^\s*[[{]/.test(source.text);
  if (/\.json$/i.test(source.file) && /\S/.test(source.text)) return { value: parseJson(source), positions: undefined };
  if (!looksLikeJson) return parseYaml(source);
  try {
    return { value: parseJson(source), positions: undefined };
  } catch (error) {
    // Only wrong JSON syntax leaves the possibility that the text is YAML in flow style.
    if (!(error instanceof LoaderError) || error.diagnostics[0]?.code !== 'json-syntax') throw error;
    return parseYamlOr(error, source);
  }
}

/** Text that begins `{"` or `[{"` is meant as JSON unless its name says otherwise: then its JSON error helps more. */
function parseYamlOr(jsonError: LoaderError, source: TextMap): Parsed {
  try {
    return parseYaml(source);
  } catch (error) {
    const isNamedYaml = /\.ya?ml$/i.test(source.file);
    throw !isNamedYaml && /^[\s[{]*"/.test(source.text) ? jsonError : error;
  }
}
