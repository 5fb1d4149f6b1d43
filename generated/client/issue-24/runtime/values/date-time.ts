// Generated from the client runtime of openapi-ts-morph. Do not edit.

// RFC 3339 section 5.6.
const DATE = /^\d{4}-\d\d-\d\d/;
const TIME = /^[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Date rolls the 30th of February over to March. */
function isDay(text: string): boolean {
  const start = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/**
 * The instant of a text in the format `date-time`; a leap second is the second before it, as Temporal has it.
 *
 * @returns `undefined` when the text is no date-time
 */
export function instantOf(text: string): Date | undefined {
  const [day = ''] = DATE.exec(text) ?? [];
  const time = text.slice(day.length);
  if (day === '' || !TIME.test(time) || !isDay(day)) return undefined;
  return new Date(
    `${day}T${time
      .slice(1)
      .toUpperCase()
      .replace(/^(.{6})60/, (_all, start: string) => `${start}59`)}`,
  );
}
