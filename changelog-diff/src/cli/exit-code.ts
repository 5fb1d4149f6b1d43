/** Exit codes: no findings that fail, findings that do, wrong use or unreadable input, a defect of ours. */
export const exitCode = { clean: 0, findings: 1, wrongUse: 2, internal: 3 } as const;
