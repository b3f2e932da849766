// Runs the tipx command on the two examples beside this file and compares its verdicts with the expected ones.
// `npm run demo` builds the packages first.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);
const BIN = fileURLToPath(new URL("packages/cli/dist/bin.js", root));
const BUNDLE = "examples/siem-reap-2019.bundle.json";
const EXCHANGE = "examples/exchange.ndjson";
const EXPECTED = "examples/exchange.expected.ndjson";

/** Runs `tipx validate FILE --format json`. Returns the exit code and the report; the report is undefined when there is none. */
function validate(file) {
  const args = ["validate", file, "--format", "json"];
  console.log(`$ tipx ${args.join(" ")}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  process.stderr.write(stderr ?? "");
  try {
    return { status, report: JSON.parse(stdout) };
  } catch {
    return { status, report: undefined };
  }
}

/** Two findings are the same when these agree. The message is left out: it may change between releases. */
const keyOf = ({ line, layer, code, pointer }) => JSON.stringify({ line, layer, code, pointer });

function tell({ status, report }) {
  if (!report) return console.log(`  no report; exit code ${status}`);
  const { records, valid, invalid, refused, warnings } = report.summary;
  console.log(
    `  ${records} ${records === 1 ? "record" : "records"}: ${valid} valid, ${invalid} with errors, ${refused} refused; ${warnings} warnings; exit code ${status}`,
  );
}

const complaints = [];
const must = (holds, complaint) => holds || complaints.push(complaint);

console.log(
  "\n1. The recommendations of the 2019 conference in Siem Reap as one bundle of records. All of it is valid.\n",
);
const bundle = validate(BUNDLE);
tell(bundle);
must(bundle.status === 0, `${BUNDLE} should be valid (exit code 0); it exited ${bundle.status}`);

console.log(
  "\n2. An invented exchange of 1,000 records. Some have a planted fault: the good ones pass, and each fault is found.\n",
);
const exchange = validate(EXCHANGE);
tell(exchange);
must(exchange.status === 1, `${EXCHANGE} should have findings (exit code 1); it exited ${exchange.status}`);

const faults = (exchange.report?.issues ?? []).filter(({ severity }) => severity === "error");
const wanted = readFileSync(new URL(EXPECTED, root), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => keyOf(JSON.parse(line)));
const found = new Set((exchange.report?.issues ?? []).map(keyOf));
if (faults.length > 0) console.log("\n  line  layer       code                      where");
for (const { line, layer, code, pointer } of faults)
  console.log(
    `  ${String(line ?? "-").padStart(4)}  ${layer.padEnd(12)}${code.padEnd(26)}${pointer || "(the record)"}`,
  );
for (const key of wanted) must(found.has(key), `expected and not found: ${key}`);
for (const fault of faults) must(wanted.includes(keyOf(fault)), `found and not expected: ${keyOf(fault)}`);
console.log(
  "\n  No value of any record appears above or in a report: a report names places and rules, not people.",
);

if (complaints.length > 0) {
  console.log(`\nNot as expected:\n${complaints.map((text) => `  ${text}`).join("\n")}`);
  process.exit(1);
}
console.log(`
All as expected (${wanted.length} faults). Where to go next:
  npm run tipx -- validate ${EXCHANGE}        the same for people
  npm run tipx -- show forms/labour-exploitation --lang km
  npm run tipx -- search "criminal code 2010"
  npm run tipx -- list --coverage
  npm run tipx -- help
`);
