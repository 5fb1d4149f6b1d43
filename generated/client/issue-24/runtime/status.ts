// Generated from the client runtime of openapi-ts-morph. Do not edit.

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Numbers<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses of a range: `StatusRange<4>` is 400 to 499, `StatusRange<3 | 4 | 5>` every one that is no success. */
export type StatusRange<First extends 1 | 2 | 3 | 4 | 5> = Numbers<`${First}${Digit}${Digit}`>;
