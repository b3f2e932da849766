import { change, type RuleCases } from "@tipx/records";

const contacts = (kind: string, value: string) => [{ kind, value }];

export const cases: RuleCases = {
  ...change(
    "organization",
    "/contacts/0/value",
    "/contacts",
    contacts("phone", "1280 ext. 4"),
    contacts("phone", "desk@example.org"),
  ),
  keeps: [["/contacts", contacts("website", "https://example.org/")]],
};
