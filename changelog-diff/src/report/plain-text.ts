/**
 * Text from a document as part of one line: control characters, line breaks and marks that turn the direction of
 * writing around become spaces, so that it cannot move the cursor or pretend to be other text.
 */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** A text cut to `limit` characters; never through the middle of one. */
export function shortened(text: string, limit: number): string {
  const characters = text.length > limit ? [...text] : [];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
