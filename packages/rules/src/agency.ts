/** Tells whether two references lead to one agency. */
export function sameAgency(a: object, b: object): boolean {
  const [left, right] = [
    a as { actor?: string; organization?: string },
    b as { actor?: string; organization?: string },
  ];
  return left.actor === right.actor && left.organization === right.organization;
}
