import { change, UNKNOWN, type Json, type RuleCases } from "@tipx/records";

const transitIn = (country: Json): Json => [{ role: "transit", country, subdivision: "KH-17" }];

export const cases: RuleCases = {
  ...change("event", "/places/0/subdivision", "/places", transitIn(UNKNOWN), transitIn("TH")),
  keeps: [["/places", transitIn("KH")]],
};
