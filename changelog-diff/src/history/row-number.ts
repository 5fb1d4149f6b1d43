/** Orders `9.2` before `9.10`: by Issue, then by row. */
export function compareRowNumbers(a: string, b: string): number {
  const [issueA = 0, rowA = 0] = a.split('.').map(Number);
  const [issueB = 0, rowB = 0] = b.split('.').map(Number);
  return issueA - issueB || rowA - rowB;
}
