import { SIGN } from "../signs.js";
import { accounts, emails } from "./contacts.js";
import { plain, undisguised } from "./normalise.js";
import { numbers } from "./numbers.js";
import { addresses, coordinates, mapLinks, plusCodes } from "./places.js";

export { isLatin, mayMention } from "./trigger.js";

/**
 * Signs of personal data in a text: telephone and identity numbers, e-mail, accounts, coordinates, plus codes, links to maps,
 * addresses, places of shelters; in the forms, languages and digits of ASEAN and China, also where they are disguised. Dates, amounts,
 * shares, numbers of laws and files are let pass. For texts of which a quick look says that they may hold some.
 */
export function personal(text: string): number {
  const read = plain(text);
  const small = undisguised(read);
  let found =
    numbers(small) |
    emails(small) |
    accounts(small) |
    coordinates(small) |
    plusCodes(small) |
    mapLinks(small);
  found |= addresses(read, (found & (SIGN.coordinates | SIGN.plusCode | SIGN.mapLink)) !== 0);
  return found;
}
