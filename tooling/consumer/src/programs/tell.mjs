// Imported first, by what runs in a page or a worker: hears what the policy refuses from then on.
const violations = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);

/**
 * Tells the server what came of it. A test hears it from there and runs nothing in the page itself: what a debugger runs, no
 * policy forbids.
 */
export async function tell(told) {
  // A refusal is heard some turns of the loop after it: a request and its answer are more.
  await (await fetch("inputs.json")).text();
  await new Promise((resolve) => setTimeout(resolve));
  await fetch("told", { method: "POST", body: JSON.stringify({ ...told, violations }) });
}
