import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';

// openapi-typescript makes references of the names below these members, and decodes them without having encoded them.
const MEMBERS = ['paths', 'webhooks'];
const COMPONENTS = 'components';

const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;

/** How the printer writes a character into a string literal. */
function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A character for private use that the document does not use; it cannot be part of an identifier. */
function unusedCharacter(text: string): string {
  for (let code = FIRST_PRIVATE; code <= LAST_PRIVATE; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character) && !text.includes(escapeOf(character))) return character;
  }
  throw new RangeError('the document uses every character for private use');
}

function renameKeys(owner: JsonValue | undefined, sign: string): void {
  if (!isObject(owner)) return;
  const entries = Object.entries(owner);
  for (const [key] of entries) Reflect.deleteProperty(owner, key);
  for (const [key, child] of entries) {
    const value = { value: child, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(owner, key.replaceAll('%', sign), value);
  }
}

function renameReferences(root: JsonObject, sign: string): void {
  const pending: JsonValue[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isArray(node)) pending.push(...node);
    if (!isObject(node)) continue;
    const reference = node['$ref'];
    if (typeof reference === 'string') Reflect.set(node, '$ref', reference.replaceAll('%25', encodeURIComponent(sign)));
    pending.push(...Object.values(node));
  }
}

function hasPercentSign(owner: JsonValue | undefined): boolean {
  return isObject(owner) && Object.keys(owner).some((key) => key.includes('%'));
}

/**
 * Writes another character for `%` into the names that openapi-typescript stumbles over.
 *
 * @param root - changed in place
 * @returns puts the percent signs back into printed code
 */
export function hidePercentSigns(root: JsonObject): (printed: string) => string {
  const components = root[COMPONENTS];
  const owners = [...MEMBERS.map((member) => root[member]), ...(isObject(components) ? Object.values(components) : [])];
  if (!owners.some(hasPercentSign)) return (printed) => printed;
  const sign = unusedCharacter(JSON.stringify(root));
  for (const owner of owners) renameKeys(owner, sign);
  renameReferences(root, sign);
  return (printed) => printed.replaceAll(sign, '%').replaceAll(escapeOf(sign), '%');
}
