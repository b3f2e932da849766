/** What `look` may find in a text, as bits. */
export const SIGN = {
  phone: 1,
  email: 2,
  number: 4,
  coordinates: 8,
  profile: 16,
  /** The look itself failed: treated as if everything had been found. */
  unread: 32,
  spreadsheet: 64,
  mixedScript: 128,
  zeroWidth: 256,
  noLetter: 512,
  khmerOrder: 1024,
  khmerLookAlike: 2048,
  zawgyi: 4096,
  placeholder: 8192,
  decomposed: 16384,
  notPublic: 32768,
  plusCode: 65536,
  mapLink: 131072,
  address: 262144,
  shelter: 524288,
  blank: 1048576,
  straySpace: 2097152,
  lost: 4194304,
} as const;

/** What a reader is told was found; never the thing itself. */
export const PERSONAL: readonly (readonly [sign: number, kind: string])[] = [
  [SIGN.phone, "telephone"],
  [SIGN.email, "e-mail"],
  [SIGN.number, "number"],
  [SIGN.coordinates, "coordinates"],
  [SIGN.profile, "profile"],
  [SIGN.plusCode, "plus-code"],
  [SIGN.mapLink, "map-link"],
  [SIGN.address, "address"],
  [SIGN.shelter, "shelter"],
  [SIGN.unread, "not-read"],
];
