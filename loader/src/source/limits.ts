/** Containers inside containers. Hand-written descriptions stay below 50; recursion of later readers is safe up to here. */
export const MAX_NESTING = 500;

/** Nodes that aliases may add to a document over what is written in it. */
export const MAX_ALIAS_NODES = 1_000_000;

/** Keys that `<<` may copy in one document. */
export const MAX_MERGE_KEYS = 100_000;
