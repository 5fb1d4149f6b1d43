export * from './diagnostic.ts';
export * from './document.ts';
export * from './json.ts';
