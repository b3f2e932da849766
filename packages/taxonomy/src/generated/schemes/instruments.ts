// Generated from packages/taxonomy/data/instruments by `npm run fix`. Do not edit.

import type { Instrument as Entry } from "../../types.js";
import type { InstrumentId } from "../id-types.js";
import { TABLE } from "../entries/instruments.js";

/** Instruments: the current ids. */
export const INSTRUMENT_IDS = /* @__PURE__ */ Object.freeze([
  "asean-actip-2015",
  "asean-apa-2015",
  "asean-bohol-workplan-2017",
  "asean-china-nts-declaration-2002",
  "asean-china-nts-mou-2004",
  "asean-china-nts-mou-2009",
  "asean-china-nts-mou-2017",
  "asean-declaration-tip-2004",
  "asean-extradition-treaty-2025",
  "asean-human-rights-declaration-2012",
  "asean-leaders-declaration-tech-2023",
  "asean-leaders-statement-2011",
  "asean-migrant-workers-consensus-2017",
  "asean-mlat-2004",
  "asean-multisectoral-workplan-2023",
  "asean-practitioner-guidelines-2007",
  "bali-process-2002",
  "bali-process-declaration-2016",
  "bn-order-2004",
  "bn-order-2019",
  "ca-pgc-joint-statement-2019",
  "cn-action-plan-2008",
  "cn-action-plan-2013",
  "cn-action-plan-2021",
  "cn-criminal-law",
  "cn-la-agreement",
  "cn-mm-mou-2009",
  "cn-spc-interpretation-2016-28",
  "cn-vn-agreement-2010",
  "coe-cets-185",
  "coe-cets-197",
  "coe-cets-216",
  "gms-commit-jd-2007",
  "gms-commit-jd-2012",
  "gms-commit-mou-2004",
  "gms-commit-spa",
  "hague-adoption-1993",
  "id-perpres-69-2008",
  "id-uu-12-2017",
  "id-uu-14-2009",
  "id-uu-21-2007",
  "ilo-c029",
  "ilo-c105",
  "ilo-c182",
  "ilo-p029",
  "in-mm-mou-2019",
  "istanbul-declaration-2008",
  "kh-cn-agreement",
  "kh-criminal-code-2009",
  "kh-criminal-procedure-code-2007",
  "kh-criminal-procedure-law-1993",
  "kh-hts-law-2008",
  "kh-in-mou-2018",
  "kh-intercountry-adoption-law-2009",
  "kh-labour-law-1997",
  "kh-my-mou",
  "kh-ncct-subdecree-2009",
  "kh-npa-2014",
  "kh-online-scams-law",
  "kh-organ-donation-law-2016",
  "kh-surrogacy-draft-law",
  "kh-surrogacy-prakas-2016",
  "kh-th-mou-2003",
  "kh-th-mou-2014",
  "kh-trafficking-law-1996",
  "kh-untac-law-1992",
  "kh-vn-agreement-2005",
  "la-law-2015",
  "la-penal-code-2017",
  "lon-slavery-1926",
  "mm-law-2005",
  "mm-law-2022",
  "mm-plan-2022",
  "my-atipsom-2007",
  "ohchr-principles-2002",
  "ph-ra-10364",
  "ph-ra-11862",
  "ph-ra-9208",
  "sg-phta-2014",
  "th-atp-act-2008",
  "th-atp-amendment-2015",
  "th-atp-amendment-2017",
  "th-atp-decree-2019",
  "th-cn-mou-2018",
  "th-la-mou-2005",
  "th-measures-act-1997",
  "th-mm-mou-2009",
  "th-vn-mou-2008",
  "tl-law-3-2017",
  "tl-penal-code-2009",
  "un-2030-agenda",
  "un-cedaw",
  "un-crc-opsc",
  "un-crc",
  "un-cybercrime-convention-2024",
  "un-global-compact-migration",
  "un-gpa-2010",
  "un-palermo-tip-protocol",
  "un-slavery-supplementary-1956",
  "un-smuggling-protocol",
  "un-traffic-persons-1949",
  "un-untoc",
  "vn-la-agreement-2010",
  "vn-law-53-2024",
  "vn-law-66-2011",
  "vn-penal-code-2015",
  "vn-programme-193-2021",
  "vn-programme-33-2026",
  "who-transplant-principles-2010"
] as const);

export type { InstrumentId } from "../id-types.js";
export type Instrument = Entry<InstrumentId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isInstrumentId(value: unknown): value is InstrumentId {
  known ??= new Set(INSTRUMENT_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getInstrument(id: InstrumentId): Instrument {
  return TABLE.get(id) as Instrument;
}
