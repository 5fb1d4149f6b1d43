import { isArray, type JsonValue } from '../../../compare/json.ts';
import { textFormats } from '../check/formats.ts';
import { samplePattern } from './sample-pattern.ts';
import { least, most, numbersOf, textsOf, type Views, valuesOf } from './views.ts';

/** Numbers that may satisfy the views, those near zero first. */
export function numbers(views: Views): number[] {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap((name) =>
    numbersOf(views, name),
  );
  const steps = numbersOf(views, 'multipleOf').filter((step) => step > 0);
  const around = bounds.flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5, bound + 2]);
  const middle = bounds.length > 1 ? [bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length] : [];
  const multiples = steps.flatMap((step) => [
    ...[step, 2 * step, 3 * step, step / 2, step + 1],
    ...bounds.flatMap((bound) => [Math.ceil(bound / step) * step, Math.floor(bound / step) * step]),
  ]);
  const near = [0, 1, 2, 3, 4, 5, 7, -1, 0.5, 1.5];
  const all = [...near, ...around, ...middle, ...multiples].filter((number) => Number.isFinite(number));
  const wide = textsOf(views, 'format').length > 0 ? [2 ** 31, -(2 ** 31) - 1] : [];
  return [...new Set([...all, ...wide])].map((number) => (Object.is(number, -0) ? 0 : number));
}

/** No witness needs longer texts. */
const longest = 2000;
const letters = ['a', 'b', 'A', '0', '1', '-', ' ', 'é', '_', '.', '/', '@', '+', 'ab'];

/** Texts that may satisfy the views, the short ones first. */
export function texts(views: Views): string[] {
  const shortest = least(views, 'minLength', 0);
  if (shortest > longest) return [];
  const formats = textsOf(views, 'format').filter((name) => Object.hasOwn(textFormats, name));
  const ofFormats = formats.flatMap((name) => textFormats[name]?.samples ?? []);
  const ofPatterns = textsOf(views, 'pattern').flatMap((pattern) => samplePattern(pattern, lengthFor(views, shortest)));
  const plain = shortest === 0 ? ['', ...letters] : letters.map((letter) => letter.repeat(shortest).slice(0, shortest));
  return [...new Set([...examples(views), ...ofFormats, ...ofPatterns, ...plain])];
}

/** The length that a pattern is to be filled to. */
function lengthFor(views: Views, shortest: number): number {
  const longestAllowed = most(views, 'maxLength');
  return shortest > 0 ? shortest : longestAllowed < 100 ? longestAllowed : 0;
}

/** What authors give as examples of texts whose format nobody else knows. */
function examples(views: Views): string[] {
  const unknown = views.filter(({ keywords }) => {
    const { format } = keywords;
    return typeof format === 'string' && !Object.hasOwn(textFormats, format);
  });
  const lists = valuesOf(unknown, 'examples').flatMap((value) => (isArray(value) ? value : []));
  const all: JsonValue[] = [...valuesOf(unknown, 'example'), ...valuesOf(unknown, 'default'), ...lists];
  return all.filter((value) => typeof value === 'string');
}
