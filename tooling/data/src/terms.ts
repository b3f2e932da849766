import * as z from "zod";
import { day, id, line, ref, source, text } from "./entry.ts";

/**
 * The shape of `packages/taxonomy/data/_terms/<lang>.yml`: how the law and the bodies that speak a language render the
 * terms of art, and where a label departs from that on purpose. Nothing of it is published; `one-rendering` reads it.
 */

const concepts = z.array(ref).min(1);
const reason = line.describe("Why, for a reviewer who speaks the language.");

const term = z.strictObject({
  concepts: concepts.describe("The entries whose label is this term."),
  render: z
    .array(text)
    .min(1)
    .describe("The rendering that labels use; more than one where the text itself has several."),
  from: id
    .optional()
    .describe("The text it was read in, by its name in `texts`; absent for a decision of ours."),
  locator: line.optional().describe("The place in that text, where it is another than the one in `texts`."),
  evidence: z
    .enum(["text", "official", "secondary", "own"])
    .describe("text, official, secondary: as for any fact; own: we chose it, and `note` says why."),
  checked: day.optional().describe("The day it was read."),
  note: line.optional(),
});

export const termsSchema = z.strictObject({
  texts: z.record(id, source).describe("The texts that were read, each under a short name."),
  terms: z.array(term).min(1),
  otherwise: z
    .array(z.strictObject({ concepts, render: text, reason }))
    .optional()
    .describe("Labels that are not the term of art, on purpose."),
  apart: z
    .array(z.strictObject({ concepts: concepts.min(2), reason }))
    .optional()
    .describe("Entries with one English label that this language rightly renders in two ways."),
  avoid: z
    .array(z.strictObject({ not: text, write: text, reason, except: concepts.optional() }))
    .optional()
    .describe("Wordings that no label of ours uses, and what it uses in their place."),
});

export type Terms = z.infer<typeof termsSchema>;
