import { BASE_URI } from "@tipx/taxonomy";
import { PREFIXES, type Resource, type Value } from "./graph.js";

/** Writes named resources as Turtle, in the order given. */
export function turtle(resources: readonly Resource[]): string {
  const head = [
    `@base <${BASE_URI}> .`,
    ...Object.entries(PREFIXES).map(([prefix, uri]) => `@prefix ${prefix}: <${uri}> .`),
  ];
  return `${head.join("\n")}\n\n${resources.map(block).join("\n")}`;
}

function block({ iri = "", types, facts }: Resource): string {
  const lines = [
    ...(types.length > 0 ? [`a ${types.join(", ")}`] : []),
    ...facts.map(([name, values]) => `${name} ${values.map(term).join(", ")}`),
  ];
  return `${reference(iri)}\n  ${lines.join(" ;\n  ")} .\n`;
}

function term(value: Value): string {
  if ("iri" in value) return reference(value.iri);
  if ("name" in value) return value.name;
  if ("node" in value) {
    const { types, facts } = value.node;
    const parts = [
      ...(types.length > 0 ? [`a ${types.join(", ")}`] : []),
      ...facts.map(([name, values]) => `${name} ${values.map(term).join(", ")}`),
    ];
    return `[ ${parts.join(" ; ")} ]`;
  }
  const quoted = `"${value.text.replace(/["\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
  if ("datatype" in value) return `${quoted}^^${value.datatype}`;
  return value.lang === undefined ? quoted : `${quoted}@${value.lang}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Writes an address, relative to the base where it begins with it. Characters that Turtle does not allow are escaped. */
function reference(uri: string): string {
  const short = uri.startsWith(BASE_URI) ? uri.slice(BASE_URI.length) : uri;
  return `<${short.replace(UNSAFE, (sign) => encodeURIComponent(sign))}>`;
}
export const UNSAFE = /[\u0000-\u0020<>"{}|^`\\]/g;
