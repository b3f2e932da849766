import { expectTypeOf, test } from "vitest";
import { type Form, FORM_IDS, type FormId, getForm, isFormId } from "../src/generated/schemes/forms.js";
import { getInstrument, type InstrumentId } from "../src/generated/schemes/instruments.js";
import { formLabel, km } from "../src/generated/labels/schemes/forms.js";
import { getEntry, type Label, type Ref, resolveId, type Scheme } from "../src/index.js";
import {
  boundBy,
  type BoundParty,
  elementMatrix,
  type Grounds,
  inForce,
  type LawFact,
  type LegalElement,
  provisionsCovering,
  type Truth,
} from "../src/law.js";
import type { EntryBase } from "../src/types.js";

test("an id with a typing error does not compile", () => {
  expectTypeOf<"debt-bondage">().toExtend<FormId>();
  // @ts-expect-error: no such id
  getForm("debt-bondge");
  // @ts-expect-error: an id of another scheme
  getForm("recruitment");
  // @ts-expect-error: an old id
  getForm("forced-labor");
  // @ts-expect-error: any string
  getForm("debt-bondage" as string);
  // @ts-expect-error: no such scheme
  const ref: Ref = "form/debt-bondage";
  expectTypeOf(ref).toBeString();
});

test("the labels of a scheme take its ids and no others, and always answer", () => {
  expectTypeOf(km("debt-bondage")).toEqualTypeOf<Label>();
  expectTypeOf(formLabel("debt-bondage", "km")).toEqualTypeOf<Label>();
  // @ts-expect-error: no such id
  km("debt-bondge");
  // @ts-expect-error: an id of another scheme
  formLabel("recruitment", "km");
});

test("the guard narrows, and never to any string", () => {
  const value: unknown = "debt-bondage";
  if (isFormId(value)) expectTypeOf(value).toEqualTypeOf<FormId>();
  expectTypeOf<string>().not.toExtend<FormId>();
  expectTypeOf(FORM_IDS[0]).toExtend<FormId>();
});

test("entries are what their scheme holds, and cannot be written to", () => {
  expectTypeOf(getForm("debt-bondage")).toEqualTypeOf<Form>();
  expectTypeOf(getForm("debt-bondage").broader).toEqualTypeOf<readonly FormId[] | undefined>();
  expectTypeOf(getInstrument("un-crc").replaces).toEqualTypeOf<readonly InstrumentId[] | undefined>();
  expectTypeOf(getEntry("forms/debt-bondage")).toEqualTypeOf<Form | undefined>();
  expectTypeOf(getEntry("forms/debt-bondage" as string)).toEqualTypeOf<EntryBase | undefined>();
  // @ts-expect-error: what is handed out is frozen
  getForm("debt-bondage").since = "9.9.9";
  // @ts-expect-error: what is handed out is frozen
  FORM_IDS[0] = "slavery";
});

test("a resolution is told apart by its status", () => {
  const found = resolveId("forms", "x");
  if (found.status === "split") expectTypeOf(found.choose).toBeString();
  // @ts-expect-error: only where it is known
  const id: string = found.id;
  expectTypeOf(id).toBeString();
  expectTypeOf<Scheme>().not.toEqualTypeOf<string>();
});

test("a question about the law names one concept of its scheme, and ids that exist", () => {
  const at = { jurisdiction: "KH", on: "2019-11-06" } as const;
  provisionsCovering({ act: "recruitment", ...at }, { includeUnsettled: true });
  // @ts-expect-error: no such form
  provisionsCovering({ form: "debt-bondge", ...at });
  // @ts-expect-error: an act is no form
  provisionsCovering({ form: "recruitment", ...at });
  // @ts-expect-error: one concept at a time
  provisionsCovering({ form: "debt-bondage", act: "recruitment", ...at });
  // @ts-expect-error: no concept
  provisionsCovering(at);
  // @ts-expect-error: no such instrument
  boundBy("asean-actip", "2017");
  // @ts-expect-error: no such instrument
  inForce("asean-actip", "2017");
  // @ts-expect-error: a state is a code
  inForce("asean-actip-2015", "2017", "Cambodia");
  expectTypeOf(inForce("asean-actip-2015", "2017", "KH").truth).toEqualTypeOf<Truth>();
  expectTypeOf(boundBy("un-crc", "2017").found).toEqualTypeOf<readonly (BoundParty & Grounds)[]>();
  const [line] = provisionsCovering({ form: "debt-bondage", ...at }).found;
  expectTypeOf(line?.instrument).toEqualTypeOf<InstrumentId | undefined>();
  expectTypeOf(line?.facts).toEqualTypeOf<readonly LawFact[] | undefined>();
  expectTypeOf(elementMatrix("KH", "2017").found[0]?.acts).toEqualTypeOf<
    readonly LegalElement[] | undefined
  >();
});
