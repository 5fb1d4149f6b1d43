/** The packages that are published, each after those that it depends on. */
export const packageFolders: readonly string[] = [
  'loader',
  'changelog-diff',
  'generator',
  'generated/client',
  'generated/server',
];
