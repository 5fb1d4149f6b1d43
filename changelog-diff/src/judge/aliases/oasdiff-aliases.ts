import aliases from './oasdiff-aliases.json' with { type: 'json' };

/**
 * Ids of oasdiff (509 of v1.28 and 47 that came later) by the rule here that means the same. oasdiff has an id for
 * each direction and owner; the rules here are free of both.
 */
export const oasdiffAliases: Readonly<Record<string, readonly string[]>> = aliases;
