import { fold, localise, validate, validateBytes, validateStream } from "@tipx/validator";
import { check } from "@tipx/validator/check";
import { toBasicOutput, toJUnit, toOperationOutcome, toProblem, toSarif } from "@tipx/validator/formats";
import { scriptMatcher, wasmMatcher } from "@tipx/validator/match";
import { km } from "@tipx/validator/messages/km";
import { zhHans } from "@tipx/validator/messages/zh-Hans";

const EXCHANGE = "exchange.ndjson";

/**
 * What the packages say of the inputs of a site. The same program runs in Node, in a page and in a worker; only how a file is
 * opened differs, as a ReadableStream.
 */
export async function verdicts(open) {
  // The stream comes first: so what it loads, it loaded by itself.
  const stream = await all(validateStream(await open(EXCHANGE)));
  const source = await open(EXCHANGE);
  const reader = await all(validateStream({ getReader: () => source.getReader() }));
  const lines = await bytesOf(EXCHANGE, open);
  const script = taken(await scriptMatcher(), lines);
  const wasm = taken(await wasmMatcher(), lines);
  return { stream, reader, script, wasm, formats: formats(stream), inputs: await inputs(open) };
}

async function all(iterable) {
  const items = [];
  for await (const item of iterable) items.push(item);
  return items;
}

const bytesOf = async (name, open) => new Uint8Array(await new Response(await open(name)).arrayBuffer());

/** What a matcher says of each line; null without a matcher. */
function taken(matcher, bytes) {
  if (!matcher) return null;
  matcher.load(bytes);
  const labels = [];
  for (let from = 0, to; from < bytes.length; from = to + 1) {
    to = bytes.indexOf(0x0a, from);
    labels.push(matcher.match(from, to));
  }
  return labels;
}

function formats(found) {
  const folding = fold();
  for (const verdict of found) folding.add(verdict);
  const report = folding.report();
  return {
    basic: toBasicOutput(report),
    junit: toJUnit(localise(report, zhHans)),
    outcome: toOperationOutcome(report),
    problem: toProblem(report),
    sarif: toSarif(localise(report, km)),
  };
}

/** Every input, by name. They stand one after the other in one file: a request each would take longer than judging them. */
async function inputs(open) {
  const rows = JSON.parse(await new Response(await open("inputs.json")).text());
  const bytes = await bytesOf("inputs.bin", open);
  const told = {};
  let at = 0;
  for (const { name, length, enable } of rows) {
    const input = bytes.subarray(at, (at += length));
    const options = enable ? { rules: { enable } } : {};
    told[name] = name.endsWith(".ndjson")
      ? await all(validateStream(new Blob([input]).stream(), options))
      : document(input, options);
  }
  return told;
}

function document(bytes, options) {
  const report = validateBytes(bytes, options);
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { report };
  }
  return { report, value: validate(value, options), check: check(value) };
}
