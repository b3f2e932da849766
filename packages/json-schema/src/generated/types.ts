// Generated from the compact JSON Schema by `npm run fix`. Do not edit.

/**
 * Any record of the trafficking in persons exchange, a bundle included.
 */
export type TIPXRecord =
  | Person
  | EventRecord
  | Involvement
  | StatusDecision
  | Case
  | Referral
  | Assistance
  | Identity
  | Organization
  | CooperationRequest
  | Agreement
  | MonitoringReport
  | ResourceContribution
  | EvidenceItem
  | JointReport
  | AwarenessActivity
  | StatisticalTable
  | Bundle;
/**
 * A record id made for this exchange: urn:uuid: and a lower-case UUID of version 4, 7 or 8.
 */
export type RecordIdString = string;
/**
 * The version of the record shapes: major.minor.
 */
export type SpecVersionString = string;
/**
 * A release of the vocabulary: major.minor.patch.
 */
export type SemverString = string;
/**
 * An agency: an actor of the register, or an organization record of the same exchange.
 */
export type Agency =
  | {
      /**
       * The actor's id in the register.
       */
      actor: Actors;
    }
  | {
      /**
       * The id of an organization record.
       */
      organization: RecordIdString;
    };
export type Actors =
  | "asean-acwc"
  | "asean-aichr"
  | "asean-ammtc"
  | "asean-asean-act"
  | "asean-hsu"
  | "asean-mlat-central-authorities"
  | "asean-secretariat"
  | "asean-slom"
  | "asean-somtc-wg-tip"
  | "asean-somtc"
  | "asean"
  | "aseanapol"
  | "bali-process-rso"
  | "bali-process"
  | "bn-agc"
  | "bn-htu"
  | "bn-national-committee"
  | "ca-pgc"
  | "cn-acwf"
  | "cn-mca"
  | "cn-ministerial-joint-meeting"
  | "cn-moj"
  | "cn-mps-aht"
  | "cn-mps"
  | "cn-nia"
  | "cn-spc"
  | "cn-spp"
  | "coe-greta"
  | "coe"
  | "commit"
  | "eu"
  | "hcch"
  | "id-ago"
  | "id-gugus-tugas"
  | "id-kppa"
  | "id-migrant-protection"
  | "id-moj-ca"
  | "id-polri"
  | "io-iap"
  | "io-icat"
  | "io-ilo"
  | "io-interpol"
  | "io-iom"
  | "io-ohchr"
  | "io-unhcr"
  | "io-unicef"
  | "io-unodc"
  | "io-unwomen"
  | "io-who"
  | "kh-ahtjpd"
  | "kh-akp"
  | "kh-ccos"
  | "kh-central-authority-mla"
  | "kh-council-of-ministers"
  | "kh-court-appeal"
  | "kh-court-firstinstance"
  | "kh-gcnp"
  | "kh-gdi"
  | "kh-mfaic"
  | "kh-mocfa"
  | "kh-mocr"
  | "kh-moeys"
  | "kh-moh"
  | "kh-moi"
  | "kh-moinfo"
  | "kh-moj"
  | "kh-molvt"
  | "kh-mond"
  | "kh-mosvy"
  | "kh-mot"
  | "kh-mowa"
  | "kh-mptc"
  | "kh-ncct-secretariat"
  | "kh-ncct-wg-child"
  | "kh-ncct-wg-intl-coop"
  | "kh-ncct-wg-justice"
  | "kh-ncct-wg-law-enforcement"
  | "kh-ncct-wg-prevention"
  | "kh-ncct-wg-rrr"
  | "kh-ncct"
  | "kh-pcct"
  | "kh-pg-appeal"
  | "kh-pg-supreme"
  | "kh-prosecution-firstinstance"
  | "kh-supreme-court"
  | "la-lwu"
  | "la-mops-atd"
  | "la-ncaht"
  | "la-spp"
  | "league-of-nations"
  | "lmlecc"
  | "mm-ago"
  | "mm-atpf"
  | "mm-cbtip-wg-legal"
  | "mm-cbtip-wg-prevention"
  | "mm-cbtip-wg-repatriation"
  | "mm-cbtip"
  | "mm-mswrr"
  | "my-agc"
  | "my-immigration"
  | "my-labour-dept"
  | "my-mapo"
  | "my-mwfcd"
  | "my-rmp-d3"
  | "ngo-aple"
  | "ngo-caritas"
  | "ngo-chab-dai"
  | "ngo-cpu-kh"
  | "ngo-lscw"
  | "ngo-tdh"
  | "ph-bi"
  | "ph-dmw"
  | "ph-doj"
  | "ph-dswd"
  | "ph-iacat"
  | "ph-nbi-ahtrad"
  | "ph-nps"
  | "ph-paocc"
  | "ph-pnp-wcpc"
  | "sg-agc"
  | "sg-mha"
  | "sg-mom"
  | "sg-msf"
  | "sg-spf"
  | "sg-tip-taskforce"
  | "th-ahtd"
  | "th-aoc"
  | "th-atp-committee"
  | "th-cmp"
  | "th-dsi"
  | "th-iac"
  | "th-msdhs"
  | "th-oag"
  | "tl-klatu"
  | "tl-pgr"
  | "tl-pntl"
  | "type-court"
  | "type-destination-state"
  | "type-friendly-country"
  | "type-head-of-government"
  | "type-international-organisation"
  | "type-national-committee"
  | "type-national-organisation"
  | "type-news-agency"
  | "type-origin-state"
  | "type-prosecution-body"
  | "type-prosecutor-general"
  | "type-relevant-institution"
  | "type-relevant-ministry"
  | "type-state"
  | "type-transit-state"
  | "type-tv-station"
  | "un-act"
  | "un-sr-sale-of-children"
  | "un-sr-slavery"
  | "un-sr-trafficking"
  | "un"
  | "undp"
  | "uniap"
  | "vn-border-guard"
  | "vn-mps-cid"
  | "vn-mps"
  | "vn-sc138"
  | "vn-spp";
/**
 * An instant in UTC: YYYY-MM-DDThh:mm:ssZ.
 */
export type InstantString = string;
/**
 * A Gregorian date, as fine as it is known: YYYY, YYYY-MM or YYYY-MM-DD.
 */
export type DateString = string;
export type WithheldReasons =
  "not-applicable" | "not-asked" | "not-permitted" | "pending" | "redacted" | "refused" | "unknown";
export type InformationSources =
  | "automated-import"
  | "case-file"
  | "case-management"
  | "court-record"
  | "foreign-authority"
  | "hotline"
  | "inspection"
  | "interview"
  | "observation"
  | "open-source"
  | "partner-agency"
  | "self-report"
  | "third-party-report";
/**
 * An agency's own code: x-<agency>:<code>.
 */
export type LocalCodeString = string;
/**
 * Text of at most 200 characters on one line.
 */
export type Text200String = string;
export type DeIdentificationMethods =
  | "differential-privacy"
  | "generalisation"
  | "k-anonymity"
  | "perturbation"
  | "suppression"
  | "synthetic-data";
export type HandlingCodesUnderTlp = "amber-strict" | "amber" | "clear" | "green" | "red";
export type HandlingCodesUnderUseRestriction =
  | "crime-combating-only"
  | "no-copying"
  | "no-court-use-without-permission"
  | "no-onward-sharing-without-permission"
  | "originator-consults-before-action"
  | "other-restriction-stated"
  | "return-or-destroy-after-use"
  | "stated-request-only";
export type PurposesOfUse =
  | "asset-recovery"
  | "compensation"
  | "immigration-enforcement"
  | "investigation"
  | "monitoring-evaluation"
  | "nationality-verification"
  | "oversight"
  | "prevention"
  | "prosecution"
  | "research"
  | "return-and-reintegration"
  | "statistics"
  | "victim-assistance"
  | "victim-identification"
  | "victim-protection";
export type LegalBasisKinds =
  | "agreement"
  | "consent"
  | "court-order"
  | "law"
  | "published-under-terms"
  | "reciprocity"
  | "treaty"
  | "vital-interest";
export type Instruments =
  | "asean-actip-2015"
  | "asean-apa-2015"
  | "asean-bohol-workplan-2017"
  | "asean-china-nts-declaration-2002"
  | "asean-china-nts-mou-2004"
  | "asean-china-nts-mou-2009"
  | "asean-china-nts-mou-2017"
  | "asean-declaration-tip-2004"
  | "asean-extradition-treaty-2025"
  | "asean-human-rights-declaration-2012"
  | "asean-leaders-declaration-tech-2023"
  | "asean-leaders-statement-2011"
  | "asean-migrant-workers-consensus-2017"
  | "asean-mlat-2004"
  | "asean-multisectoral-workplan-2023"
  | "asean-practitioner-guidelines-2007"
  | "bali-process-2002"
  | "bali-process-declaration-2016"
  | "bn-order-2004"
  | "bn-order-2019"
  | "ca-pgc-joint-statement-2019"
  | "cn-action-plan-2008"
  | "cn-action-plan-2013"
  | "cn-action-plan-2021"
  | "cn-anti-fraud-law-2022"
  | "cn-criminal-law"
  | "cn-la-agreement"
  | "cn-mm-mou-2009"
  | "cn-spc-interpretation-2016-28"
  | "cn-vn-agreement-2010"
  | "coe-cets-185"
  | "coe-cets-197"
  | "coe-cets-201"
  | "coe-cets-216"
  | "eu-directive-2011-36"
  | "eu-directive-2024-1712"
  | "gms-commit-jd-2007"
  | "gms-commit-jd-2012"
  | "gms-commit-mou-2004"
  | "gms-commit-spa"
  | "hague-adoption-1993"
  | "id-perpres-69-2008"
  | "id-uu-1-2023"
  | "id-uu-12-2017"
  | "id-uu-14-2009"
  | "id-uu-21-2007"
  | "ilo-c029"
  | "ilo-c097"
  | "ilo-c105"
  | "ilo-c138"
  | "ilo-c143"
  | "ilo-c181"
  | "ilo-c182"
  | "ilo-c189"
  | "ilo-c190"
  | "ilo-p029"
  | "in-mm-mou-2019"
  | "istanbul-declaration-2008"
  | "kh-cn-agreement"
  | "kh-criminal-code-2009"
  | "kh-criminal-procedure-code-2007"
  | "kh-criminal-procedure-law-1993"
  | "kh-hts-law-2008"
  | "kh-in-mou-2018"
  | "kh-intercountry-adoption-law-2009"
  | "kh-labour-law-1997"
  | "kh-my-mou"
  | "kh-ncct-subdecree-2009"
  | "kh-npa-2014"
  | "kh-online-scams-law"
  | "kh-organ-donation-law-2016"
  | "kh-surrogacy-draft-law"
  | "kh-surrogacy-prakas-2016"
  | "kh-th-mou-2003"
  | "kh-th-mou-2014"
  | "kh-trafficking-law-1996"
  | "kh-untac-law-1992"
  | "kh-vn-agreement-2005"
  | "la-law-2015"
  | "la-penal-code-2017"
  | "lon-slavery-1926"
  | "mm-law-2005"
  | "mm-law-2022"
  | "mm-plan-2022"
  | "my-atipsom-2007"
  | "ohchr-principles-2002"
  | "ph-ra-10364"
  | "ph-ra-11862"
  | "ph-ra-11930"
  | "ph-ra-9208"
  | "sg-phta-2014"
  | "th-atp-act-2008"
  | "th-atp-amendment-2015"
  | "th-atp-amendment-2017"
  | "th-atp-decree-2019"
  | "th-cn-mou-2018"
  | "th-la-mou-2005"
  | "th-measures-act-1997"
  | "th-mm-mou-2009"
  | "th-vn-mou-2008"
  | "tl-law-3-2017"
  | "tl-penal-code-2009"
  | "un-2030-agenda"
  | "un-cedaw"
  | "un-crc-opsc"
  | "un-crc"
  | "un-cybercrime-convention-2024"
  | "un-global-compact-migration"
  | "un-gpa-2010"
  | "un-iccpr"
  | "un-migrant-workers-1990"
  | "un-palermo-tip-protocol"
  | "un-rome-statute"
  | "un-slavery-supplementary-1956"
  | "un-smuggling-protocol"
  | "un-traffic-persons-1949"
  | "un-uncac"
  | "un-untoc"
  | "vn-la-agreement-2010"
  | "vn-law-53-2024"
  | "vn-law-66-2011"
  | "vn-penal-code-2015"
  | "vn-programme-193-2021"
  | "vn-programme-33-2026"
  | "who-transplant-principles-2010";
/**
 * An id of the vocabulary: lower-case words joined by hyphens.
 */
export type IdString = string;
export type ConsentScopes = "prosecution" | "referral" | "research" | "services" | "statistics";
export type ConsentGivers = "guardian" | "legal-representative" | "self";
export type Sexes = "female" | "male";
export type GenderIdentities = "man" | "non-conforming" | "transgender-man" | "transgender-woman" | "woman";
/**
 * Age in completed years.
 */
export type Age = number;
export type AgeBands =
  | "adult"
  | "age-0-29"
  | "age-0-8"
  | "age-18-20"
  | "age-21-23"
  | "age-24-26"
  | "age-27-29"
  | "age-30-38"
  | "age-39-47"
  | "age-48-plus"
  | "age-9-17"
  | "child";
export type Countries =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "XK"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";
export type Regions =
  | "142"
  | "143"
  | "145"
  | "150"
  | "151"
  | "154"
  | "155"
  | "202"
  | "419"
  | "002"
  | "005"
  | "009"
  | "011"
  | "013"
  | "014"
  | "015"
  | "017"
  | "018"
  | "019"
  | "021"
  | "029"
  | "030"
  | "034"
  | "035"
  | "039"
  | "053"
  | "054"
  | "057"
  | "061";
export type NationalityStatuses = "citizen" | "stateless" | "undetermined";
/**
 * A language tag: an ISO 639 code, with a script where it matters.
 */
export type LanguageString = string;
export type EducationLevels =
  | "bachelor-or-equivalent"
  | "doctoral-or-equivalent"
  | "early-childhood-education"
  | "lower-secondary-education"
  | "master-or-equivalent"
  | "no-schooling"
  | "post-secondary-non-tertiary-education"
  | "primary-education"
  | "short-cycle-tertiary-education"
  | "upper-secondary-education";
export type MaritalStatuses =
  "divorced" | "married" | "registered-partnership" | "separated" | "single" | "widowed";
export type Vulnerabilities =
  | "abuse-on-social-media"
  | "addiction"
  | "childhood"
  | "debt"
  | "dependence-on-a-carer-or-guardian"
  | "disability-or-physical-health"
  | "discrimination"
  | "displacement"
  | "homelessness"
  | "inability-to-protect-oneself"
  | "lack-of-education"
  | "mental-health"
  | "migration"
  | "physical-abuse"
  | "poverty"
  | "separation-from-family"
  | "social-group"
  | "statelessness"
  | "work-environment";
export type FormsUnderConduct =
  | "agreement-to-sell-before-birth"
  | "child-grooming-offence"
  | "child-sexual-abuse-material-offence"
  | "child-sexual-exploitation-offence"
  | "forced-marriage-offence"
  | "generated-child-sexual-abuse-material-offence"
  | "illegal-adoption"
  | "migrant-smuggling"
  | "online-scam-offence"
  | "procuring-of-prostitution"
  | "sale-of-children"
  | "sale-of-infants"
  | "sale-of-persons"
  | "sexual-extortion-offence"
  | "slavery-offence"
  | "surrogacy-offence"
  | "trafficking-in-children"
  | "trafficking-in-infants"
  | "trafficking-in-organs"
  | "trafficking-in-persons";
export type Acts =
  | "abduction-of-a-minor"
  | "abduction"
  | "concealment"
  | "detention-or-confinement"
  | "harbouring"
  | "organising"
  | "provision-or-offering"
  | "purchase"
  | "receipt"
  | "recruitment"
  | "removal"
  | "sale-or-exchange"
  | "transfer"
  | "transportation";
export type FormsUnderExploitation =
  | "child-labour"
  | "child-transfer"
  | "debt-bondage"
  | "domestic-servitude"
  | "exploitation-of-prostitution"
  | "exploitation-of-surrogate-mothers"
  | "exploitative-adoption"
  | "forced-begging"
  | "forced-criminality"
  | "forced-labour"
  | "forced-marriage"
  | "forced-services"
  | "forced-surrogacy"
  | "labour-exploitation"
  | "online-scam-compound"
  | "organ-removal"
  | "other-exploitation"
  | "private-sexual-services"
  | "recruitment-or-use-by-armed-forces"
  | "recruitment-or-use-by-non-state-groups"
  | "recruitment-or-use-by-state-forces"
  | "remote-interactive-services"
  | "serfdom"
  | "servile-marriage"
  | "servitude"
  | "sexual-abuse-material"
  | "sexual-exploitation"
  | "slavery-and-similar-practices"
  | "slavery"
  | "state-imposed-forced-labour";
export type Controls =
  | "debt-bondage"
  | "demanding-ransom"
  | "excessive-working-hours"
  | "false-promises"
  | "imposing-quotas-and-fines"
  | "physical-abuse"
  | "psychoactive-substances"
  | "psychological-abuse"
  | "restricting-financial-access"
  | "restricting-medical-care"
  | "restricting-movement"
  | "selling-on"
  | "sexual-abuse"
  | "surveilling-devices-and-accounts"
  | "taking-earnings"
  | "threat-of-law-enforcement"
  | "threats-against-children-or-family"
  | "threats-of-physical-harm"
  | "threats"
  | "torture"
  | "using-accounts-or-identity"
  | "using-children"
  | "withholding-documents"
  | "withholding-necessities";
export type WarningSigns =
  | "abuse-of-vulnerability"
  | "abusive-working-and-living-conditions"
  | "debt-bondage"
  | "deception"
  | "delphi-abuse-of-vulnerability-at-destination"
  | "delphi-coercion-at-destination"
  | "delphi-coercive-recruitment"
  | "delphi-deceptive-recruitment"
  | "delphi-exploitation"
  | "delphi-recruitment-by-abuse-of-vulnerability"
  | "excessive-overtime"
  | "intimidation-and-threats"
  | "isolation"
  | "physical-and-sexual-violence"
  | "restriction-of-movement"
  | "retention-of-identity-documents"
  | "withholding-of-wages";
export type Sectors =
  | "accommodation-and-food-service-activities"
  | "accommodation"
  | "activities-auxiliary-to-financial-service-and-insurance-activities"
  | "activities-of-extraterritorial-organizations-and-bodies-section"
  | "activities-of-extraterritorial-organizations-and-bodies"
  | "activities-of-head-offices-management-consultancy-activities"
  | "activities-of-households-as-employers-of-domestic-personnel"
  | "activities-of-households-as-employers"
  | "activities-of-membership-organizations"
  | "administrative-and-support-service-activities"
  | "advertising-and-market-research"
  | "agriculture-forestry-and-fishing"
  | "air-transport"
  | "architectural-and-engineering-activities-technical-testing-and-analysis"
  | "arts-entertainment-and-recreation"
  | "civil-engineering"
  | "computer-programming-consultancy-and-related-activities"
  | "construction-of-buildings"
  | "construction"
  | "creative-arts-and-entertainment-activities"
  | "crop-and-animal-production-hunting-and-related-service-activities"
  | "education-section"
  | "education"
  | "electricity-gas-steam-and-air-conditioning-supply-section"
  | "electricity-gas-steam-and-air-conditioning-supply"
  | "employment-activities"
  | "extraction-of-crude-petroleum-and-natural-gas"
  | "financial-and-insurance-activities"
  | "financial-service-activities-except-insurance-and-pension-funding"
  | "fishing-and-aquaculture"
  | "food-and-beverage-service-activities"
  | "forestry-and-logging"
  | "gambling-and-betting-activities"
  | "human-health-activities"
  | "human-health-and-social-work-activities"
  | "information-and-communication"
  | "information-service-activities"
  | "insurance-reinsurance-and-pension-funding-except-compulsory-social-security"
  | "land-transport-and-transport-via-pipelines"
  | "legal-and-accounting-activities"
  | "libraries-archives-museums-and-other-cultural-activities"
  | "manufacture-of-basic-metals"
  | "manufacture-of-basic-pharmaceutical-products-and-pharmaceutical-preparations"
  | "manufacture-of-beverages"
  | "manufacture-of-chemicals-and-chemical-products"
  | "manufacture-of-coke-and-refined-petroleum-products"
  | "manufacture-of-computer-electronic-and-optical-products"
  | "manufacture-of-electrical-equipment"
  | "manufacture-of-fabricated-metal-products-except-machinery-and-equipment"
  | "manufacture-of-food-products"
  | "manufacture-of-furniture"
  | "manufacture-of-leather-and-related-products"
  | "manufacture-of-machinery-and-equipment-nec"
  | "manufacture-of-motor-vehicles-trailers-and-semi-trailers"
  | "manufacture-of-other-non-metallic-mineral-products"
  | "manufacture-of-other-transport-equipment"
  | "manufacture-of-paper-and-paper-products"
  | "manufacture-of-rubber-and-plastics-products"
  | "manufacture-of-textiles"
  | "manufacture-of-tobacco-products"
  | "manufacture-of-wearing-apparel"
  | "manufacture-of-wood-and-of-products-of-wood-and-cork-except-furniture"
  | "manufacturing"
  | "mining-and-quarrying"
  | "mining-of-coal-and-lignite"
  | "mining-of-metal-ores"
  | "mining-support-service-activities"
  | "motion-picture-video-and-television-programme-production"
  | "office-administrative-office-support-and-other-business-support-activities"
  | "other-manufacturing"
  | "other-mining-and-quarrying"
  | "other-personal-service-activities"
  | "other-professional-scientific-and-technical-activities"
  | "other-service-activities"
  | "peddling"
  | "postal-and-courier-activities"
  | "printing-and-reproduction-of-recorded-media"
  | "professional-scientific-and-technical-activities"
  | "programming-and-broadcasting-activities"
  | "public-administration-and-defence-compulsory-social-security-section"
  | "public-administration-and-defence-compulsory-social-security"
  | "publishing-activities"
  | "real-estate-activities-section"
  | "real-estate-activities"
  | "remediation-activities-and-other-waste-management-services"
  | "rental-and-leasing-activities"
  | "repair-and-installation-of-machinery-and-equipment"
  | "repair-of-computers-and-personal-and-household-goods"
  | "residential-care-activities"
  | "retail-trade-except-of-motor-vehicles-and-motorcycles"
  | "scientific-research-and-development"
  | "security-and-investigation-activities"
  | "services-to-buildings-and-landscape-activities"
  | "sewerage"
  | "social-work-activities-without-accommodation"
  | "specialized-construction-activities"
  | "sports-activities-and-amusement-and-recreation-activities"
  | "telecommunications"
  | "transportation-and-storage"
  | "travel-agency-tour-operator-reservation-service-and-related-activities"
  | "undifferentiated-goods-and-services-producing-activities-of-private-households"
  | "veterinary-activities"
  | "warehousing-and-support-activities-for-transportation"
  | "waste-collection-treatment-and-disposal-activities-materials-recovery"
  | "water-collection-treatment-and-supply"
  | "water-supply-sewerage-waste-management-and-remediation-activities"
  | "water-transport"
  | "wholesale-and-retail-trade-and-repair-of-motor-vehicles-and-motorcycles"
  | "wholesale-and-retail-trade-repair-of-motor-vehicles-and-motorcycles"
  | "wholesale-trade-except-of-motor-vehicles-and-motorcycles";
export type SiteKinds =
  | "armed-group-camp"
  | "brick-kiln"
  | "brothel-type-venue"
  | "construction-site"
  | "educational-institution"
  | "entertainment-venue"
  | "factory"
  | "farm"
  | "fish-processing-plant"
  | "fishing-vessel"
  | "logging-site"
  | "massage-parlour"
  | "medical-facility"
  | "mine-or-quarry"
  | "online"
  | "overseas-project-site"
  | "plantation"
  | "private-household"
  | "residential-institution"
  | "restaurant-or-hotel"
  | "scam-compound"
  | "ship"
  | "shop-or-market"
  | "street"
  | "vehicle"
  | "worker-accommodation"
  | "workshop";
export type RecruitmentMethods =
  | "at-a-place-of-business"
  | "at-an-educational-institution"
  | "at-work"
  | "dispatch-to-project-abroad"
  | "false-job-offer"
  | "feigned-relationship"
  | "marriage-broker"
  | "recruitment-agency"
  | "recruitment-by-former-victim"
  | "sale-by-exploiter"
  | "sale-by-family"
  | "taken-by-force"
  | "through-a-newspaper-advertisement"
  | "through-a-television-advertisement"
  | "through-an-online-advertisement"
  | "through-family-or-family-events"
  | "through-friends-or-social-events"
  | "through-online-social-networks";
export type OnlinePlatformKinds =
  | "accommodation-booking-site"
  | "classified-advertisement-site"
  | "cryptoasset-service"
  | "dating-application"
  | "escort-advertisement-site"
  | "file-sharing-service"
  | "forum-or-message-board"
  | "hidden-service"
  | "job-board"
  | "livestreaming-site"
  | "messaging-application"
  | "online-game"
  | "payment-application"
  | "ride-or-delivery-application"
  | "social-network"
  | "video-sharing-site";
export type PlaceRoles =
  | "departure"
  | "destination"
  | "exploitation"
  | "identification"
  | "recruitment"
  | "residence"
  | "return"
  | "transit";
/**
 * An ISO 3166-2 code of a subdivision: the state's two letters, a hyphen, and one to three capitals or digits.
 */
export type SubdivisionString = string;
export type Drivers =
  | "abuse-of-technology"
  | "demand"
  | "discrimination"
  | "international-labour-mobility"
  | "labour-market-movement"
  | "lack-of-equal-opportunity"
  | "poverty"
  | "underdevelopment";
export type InvolvementRoles =
  "accused" | "convicted" | "identified-victim" | "presumed-victim" | "suspect" | "witness";
export type PerpetratorFunctions =
  | "abuser"
  | "advertiser"
  | "broker-or-travel-agent"
  | "buyer"
  | "controller"
  | "document-forger"
  | "exploiter"
  | "facilitator-official"
  | "financier"
  | "guard"
  | "harbourer"
  | "kidnapper"
  | "medical-practitioner"
  | "money-handler"
  | "organiser"
  | "premises-provider"
  | "receiver"
  | "recruiter"
  | "seller"
  | "smuggler"
  | "transferrer"
  | "transporter"
  | "travelling-partner";
export type Means =
  | "abduction"
  | "abuse-of-power"
  | "abuse-of-vulnerability"
  | "binding-by-debt"
  | "confinement"
  | "deception"
  | "disguised-marriage-or-adoption"
  | "drugging"
  | "enticement"
  | "fraud"
  | "giving-payments-or-benefits"
  | "other-coercion"
  | "receiving-payments-or-benefits"
  | "restriction-of-liberty"
  | "threat-of-force"
  | "use-of-force";
export type Relationships =
  | "child"
  | "co-worker"
  | "employer"
  | "family-member"
  | "fellow-victim"
  | "friend-or-acquaintance"
  | "intimate-partner"
  | "neighbour"
  | "official-in-charge"
  | "online-contact"
  | "other-relative"
  | "parent-or-guardian"
  | "recruitment-agent"
  | "sibling"
  | "stranger"
  | "supervisor"
  | "teacher-or-caregiver";
export type IdentificationStatuses =
  "identified" | "not-identified" | "presumed" | "reasonable-grounds" | "withdrawn";
export type DecisionBodies =
  | "consular-authority"
  | "court"
  | "immigration-authority"
  | "intergovernmental-organisation"
  | "labour-inspectorate"
  | "multi-agency-body"
  | "non-governmental-organisation"
  | "non-police-government-body"
  | "police"
  | "prosecution-or-court"
  | "prosecution"
  | "social-welfare-authority";
export type ProtectionOutcomes =
  | "asylum-pending"
  | "complementary-protection"
  | "no-status-needed"
  | "none-granted"
  | "permanent-residence"
  | "reflection-period-only"
  | "refugee-status"
  | "resettlement"
  | "return"
  | "statelessness-status"
  | "temporary-residence";
export type CaseKinds = "civil" | "criminal" | "labour" | "support";
export type CaseStatuses = "active" | "closed-referred" | "closed" | "follow-up";
export type ClosureReasons =
  | "died"
  | "evidence-insufficient"
  | "judgment-final"
  | "no-contact"
  | "not-trafficking"
  | "opened-in-error"
  | "person-withdrew"
  | "returned-home"
  | "service-ended"
  | "settled"
  | "support-completed"
  | "suspect-not-found"
  | "time-barred"
  | "transferred";
export type ChargeStages =
  "charged" | "final" | "judged-at-first-instance" | "on-trial" | "under-appeal" | "under-investigation";
export type Outcomes =
  | "accused-died"
  | "acquitted"
  | "convicted-of-other-offence"
  | "convicted"
  | "dismissed"
  | "no-prosecution"
  | "not-punished-as-victim"
  | "proceedings-transferred"
  | "time-barred"
  | "unfit-for-trial"
  | "withdrawn";
export type SentenceKinds =
  | "closure-of-legal-person"
  | "community-sentence"
  | "corporal-punishment"
  | "death-sentence"
  | "deportation-order"
  | "disqualification"
  | "fine"
  | "imprisonment"
  | "life-imprisonment"
  | "no-penalty"
  | "protective-or-educational-measure"
  | "suspended-imprisonment";
/**
 * An ISO 4217 currency code in capitals.
 */
export type CurrencyString = string;
export type ReferralReasons =
  | "additional-services-required"
  | "child-protection"
  | "criminal-proceedings"
  | "identification-procedure"
  | "migration-or-change-of-location"
  | "person-request"
  | "return-home"
  | "safety-risk"
  | "service-ended"
  | "specialised-care";
export type SupportServices =
  | "child-protection"
  | "compensation-support"
  | "education"
  | "family-tracing"
  | "financial-support"
  | "food-and-basic-needs"
  | "guardianship"
  | "health-care"
  | "information-on-rights"
  | "interpretation"
  | "labour-exploitation-rehabilitation"
  | "legal-aid"
  | "livelihood"
  | "medical-care"
  | "psychosocial-support"
  | "reintegration"
  | "residence-support"
  | "rights-based-training"
  | "safe-return"
  | "security-measures"
  | "sexual-exploitation-rehabilitation"
  | "shelter"
  | "social-care"
  | "support-in-proceedings"
  | "vocational-training"
  | "witness-protection";
export type ServiceStatuses =
  "accepted" | "completed" | "declined" | "interrupted" | "needed" | "offered" | "ongoing";
export type DocumentKinds =
  | "birth-certificate"
  | "border-pass"
  | "consular-certificate"
  | "driving-licence"
  | "emergency-travel-document"
  | "family-book"
  | "national-identity-card"
  | "passport"
  | "refugee-document"
  | "residence-permit"
  | "seafarer-identity-document"
  | "travel-document"
  | "visa"
  | "work-permit";
export type OrganizationKinds =
  | "business"
  | "central-government"
  | "conference"
  | "consular-post"
  | "court"
  | "faith-based-organisation"
  | "financial-intelligence-unit"
  | "health-service"
  | "immigration"
  | "intergovernmental"
  | "labour"
  | "law-enforcement"
  | "legal-service"
  | "local-government"
  | "media"
  | "ministry"
  | "national-committee"
  | "ngo"
  | "police"
  | "prosecution"
  | "research-institution"
  | "school"
  | "shelter-provider"
  | "social-welfare"
  | "task-force"
  | "trade-union";
export type RequestKinds =
  | "asset-recovery"
  | "attendance-of-person"
  | "document-verification"
  | "evidence-preservation"
  | "evidence-taking"
  | "extradition"
  | "joint-investigation"
  | "location-of-persons"
  | "mutual-legal-assistance"
  | "nationality-check"
  | "police-to-police"
  | "return"
  | "search-and-seizure"
  | "service-of-documents"
  | "spontaneous-information"
  | "transfer-of-proceedings"
  | "transfer-of-sentenced-person"
  | "victim-identification";
export type Channels =
  | "aseanapol"
  | "central-authority"
  | "consular"
  | "court-to-court"
  | "diplomatic"
  | "interpol"
  | "joint-team"
  | "national-focal-point"
  | "police-liaison"
  | "prosecutor-to-prosecutor"
  | "service-provider-network"
  | "task-force-to-task-force";
/**
 * A provision, an agreement, or reciprocity.
 */
export type RequestBasis =
  | {
      /**
       * The provision it rests on.
       */
      provision: Provision;
    }
  | {
      /**
       * The agreement record it rests on.
       */
      agreement: RecordIdString;
    }
  | {
      /**
       * It rests on reciprocity.
       */
      reciprocity: true;
    };
export type RequestStages =
  | "accepted"
  | "acknowledged"
  | "executed"
  | "executing"
  | "partly-executed"
  | "postponed"
  | "received"
  | "refused"
  | "sent"
  | "withdrawn";
export type RefusalGrounds =
  | "available-by-other-means"
  | "contrary-to-domestic-law"
  | "death-penalty-risk"
  | "discriminatory-purpose"
  | "double-jeopardy"
  | "dual-criminality-absent"
  | "essential-interests"
  | "excessive-burden"
  | "human-rights-risk"
  | "insufficient-gravity"
  | "insufficient-information"
  | "military-offence"
  | "no-legal-basis"
  | "non-conforming-request"
  | "not-competent"
  | "not-found"
  | "ongoing-investigation"
  | "own-nationals"
  | "political-offence"
  | "victim-protection";
/**
 * Text of at most 1000 characters on one line.
 */
export type Text1000String = string;
export type AgreementKinds =
  | "arrangement"
  | "exchange-of-letters"
  | "joint-team"
  | "mou"
  | "national-law"
  | "standard-operating-procedure"
  | "treaty";
export type AgreementStatuses =
  "expired" | "in-force" | "negotiating" | "signed" | "suspended" | "terminated";
/**
 * A state or an agency bound by an agreement.
 */
export type AgreementParty =
  | {
      /**
       * A state.
       */
      state: Countries;
    }
  | {
      /**
       * An agency or organisation.
       */
      agency: Agency;
    };
export type Recommendations =
  | "4p-partnership"
  | "4p-prevention"
  | "4p-prosecution"
  | "4p-protection"
  | "apa-a"
  | "apa-b"
  | "apa-c"
  | "apa-d"
  | "commit-1"
  | "commit-2"
  | "commit-3"
  | "commit-4"
  | "commit-5"
  | "gcm-10"
  | "gpa-1"
  | "gpa-2"
  | "gpa-3"
  | "gpa-4"
  | "greta-cooperation"
  | "greta-criminal-law"
  | "greta-monitoring"
  | "greta-prevention"
  | "greta-procedure"
  | "greta-protection"
  | "ohchr-g1"
  | "ohchr-g10"
  | "ohchr-g11"
  | "ohchr-g2"
  | "ohchr-g3"
  | "ohchr-g4"
  | "ohchr-g5"
  | "ohchr-g6"
  | "ohchr-g7"
  | "ohchr-g8"
  | "ohchr-g9"
  | "ohchr-p1"
  | "ohchr-p10"
  | "ohchr-p11"
  | "ohchr-p12"
  | "ohchr-p13"
  | "ohchr-p14"
  | "ohchr-p15"
  | "ohchr-p16"
  | "ohchr-p17"
  | "ohchr-p2"
  | "ohchr-p3"
  | "ohchr-p4"
  | "ohchr-p5"
  | "ohchr-p6"
  | "ohchr-p7"
  | "ohchr-p8"
  | "ohchr-p9"
  | "r1"
  | "r2"
  | "r3"
  | "r4"
  | "s1"
  | "s2"
  | "s3"
  | "s4"
  | "s5"
  | "sdg-16-2"
  | "sdg-5-2"
  | "sdg-8-7";
export type Measures =
  | "acknowledged-in-time"
  | "agreements-reviewed"
  | "compensation-paid"
  | "custody-unbroken"
  | "detected-victims-per-100000"
  | "findings-closed"
  | "implicated-states-contacted"
  | "median-days-per-stage"
  | "nationality-checks-in-time"
  | "refusals-with-ground"
  | "requests-executed"
  | "resources-disbursed"
  | "statements-with-verified-evidence"
  | "values-reported-on-time"
  | "victims-accepting-service"
  | "victims-relieved-of-penalty";
export type MeasurementMethods =
  | "administrative-count"
  | "estimate"
  | "file-review"
  | "independent-evaluation"
  | "self-assessment"
  | "survey";
export type QualityGrades = "checked" | "low" | "provisional" | "verified";
/**
 * Text of at most 4000 characters on one line.
 */
export type Text4000String = string;
export type ResourceKinds =
  "equipment" | "money" | "people" | "premises-or-facilities" | "services-in-kind" | "training";
export type EvidenceKinds =
  | "communication-record"
  | "database-extract"
  | "digital-device"
  | "document"
  | "employment-record"
  | "expert-opinion"
  | "financial-record"
  | "forensic-report"
  | "identity-or-travel-document"
  | "online-content"
  | "physical-object"
  | "scene-record"
  | "testimony-recording"
  | "travel-record"
  | "written-statement";
/**
 * A SHA-256, SHA-384 or SHA-512 digest in lower-case hexadecimal.
 */
export type HexDigestString = string;
export type CustodySteps =
  | "analysed"
  | "checked"
  | "collected"
  | "copied"
  | "destroyed"
  | "opened"
  | "presented-in-court"
  | "received"
  | "returned"
  | "sealed"
  | "stored"
  | "transferred";
export type Meetings = "ca-pgc-12-opening-ceremony" | "ca-pgc-12";
export type AwarenessActivities =
  | "border-airport-messaging"
  | "community-dialogue"
  | "community-theatre"
  | "coproduction-partnership"
  | "demand-reduction"
  | "film-screening"
  | "frontline-training"
  | "hotline-promotion"
  | "interfaith-forum"
  | "job-scam-alert"
  | "journalist-training"
  | "law-dissemination"
  | "media-campaign"
  | "mobile-outreach"
  | "national-day"
  | "peer-education"
  | "post-arrival-orientation"
  | "pre-departure-orientation"
  | "printed-material"
  | "private-sector-engagement"
  | "public-awareness-raising"
  | "radio-programme"
  | "regular-outreach-mechanism"
  | "research-publication"
  | "school-education"
  | "social-media"
  | "survivor-engagement"
  | "tv-reportage"
  | "video-clip"
  | "world-day";
export type AwarenessChannels =
  | "border-point"
  | "cinema"
  | "event"
  | "in-person"
  | "messaging-application"
  | "mobile-unit"
  | "outdoor-display"
  | "print"
  | "radio"
  | "religious-venue"
  | "school"
  | "social-media"
  | "telephone-hotline"
  | "television"
  | "website"
  | "workplace";
export type Audiences =
  | "children-and-young-people"
  | "communities"
  | "consumers"
  | "employers"
  | "faith-communities"
  | "general-public"
  | "health-workers"
  | "job-seekers"
  | "media"
  | "migrant-workers"
  | "officials"
  | "parents-and-families"
  | "police-and-prosecutors"
  | "policy-makers"
  | "private-sector-staff"
  | "prospective-migrants"
  | "returnees"
  | "rural-residents"
  | "teachers"
  | "travellers"
  | "victims-and-survivors"
  | "women";
export type Aims =
  | "monitoring-evaluation"
  | "partnership"
  | "prevention"
  | "prosecution"
  | "protection"
  | "public-awareness"
  | "suppression";
export type Scopes =
  | "bilateral"
  | "cross-border"
  | "global"
  | "national"
  | "provincial"
  | "regional"
  | "sub-regional"
  | "transnational";
export type TableUnits =
  "convictions" | "events" | "persons-reached" | "prosecutions" | "requests" | "suspects" | "victims";
export type Forms =
  | "agreement-to-sell-before-birth"
  | "child-grooming-offence"
  | "child-labour"
  | "child-sexual-abuse-material-offence"
  | "child-sexual-exploitation-offence"
  | "child-transfer"
  | "debt-bondage"
  | "domestic-servitude"
  | "exploitation-of-prostitution"
  | "exploitation-of-surrogate-mothers"
  | "exploitative-adoption"
  | "forced-begging"
  | "forced-criminality"
  | "forced-labour"
  | "forced-marriage-offence"
  | "forced-marriage"
  | "forced-services"
  | "forced-surrogacy"
  | "generated-child-sexual-abuse-material-offence"
  | "illegal-adoption"
  | "labour-exploitation"
  | "migrant-smuggling"
  | "online-scam-compound"
  | "online-scam-offence"
  | "organ-removal"
  | "other-exploitation"
  | "private-sexual-services"
  | "procuring-of-prostitution"
  | "recruitment-or-use-by-armed-forces"
  | "recruitment-or-use-by-non-state-groups"
  | "recruitment-or-use-by-state-forces"
  | "remote-interactive-services"
  | "sale-of-children"
  | "sale-of-infants"
  | "sale-of-persons"
  | "serfdom"
  | "servile-marriage"
  | "servitude"
  | "sexual-abuse-material"
  | "sexual-exploitation"
  | "sexual-extortion-offence"
  | "slavery-and-similar-practices"
  | "slavery-offence"
  | "slavery"
  | "state-imposed-forced-labour"
  | "surrogacy-offence"
  | "trafficking-in-children"
  | "trafficking-in-infants"
  | "trafficking-in-organs"
  | "trafficking-in-persons";
/**
 * A count, a bound or range that protects small cells, or the reason it is withheld.
 */
export type CellCount =
  | number
  | {
      /**
       * The count is below this: a small cell that is not shown.
       */
      lessThan: number;
    }
  | {
      /**
       * The count is at least this.
       */
      from: number;
      /**
       * The count is at most this.
       */
      to: number;
    }
  | Withheld;
/**
 * A record of any type but a bundle.
 */
export type HeldRecord =
  | Person
  | EventRecord
  | Involvement
  | StatusDecision
  | Case
  | Referral
  | Assistance
  | Identity
  | Organization
  | CooperationRequest
  | Agreement
  | MonitoringReport
  | ResourceContribution
  | EvidenceItem
  | JointReport
  | AwarenessActivity
  | StatisticalTable;

/**
 * The attributes of a person, without a role: what a person was in an event stands in an involvement, names stand in an identity.
 */
export interface Person {
  /**
   * What kind of record it is.
   */
  type: "person";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * Sex as recorded for statistics.
   */
  sex: Sexes | Withheld;
  /**
   * The person's own description of their gender, where they offered it.
   */
  genderIdentity?: GenderIdentities | LocalValue | Withheld;
  /**
   * Completed years when the record was written; for a child give the band.
   */
  age?: Age | Withheld;
  /**
   * Range of completed years when the record was written.
   */
  ageBand?: AgeBands | Withheld;
  /**
   * States of which the person is a national, or their regions.
   *
   * @minItems 1
   * @maxItems 5
   */
  citizenship?: (Countries | Region | Withheld)[];
  /**
   * Whether the person has a nationality.
   */
  nationalityStatus?: NationalityStatuses | Withheld;
  /**
   * State of usual residence, or its region.
   */
  residenceCountry?: Countries | Region | Withheld;
  /**
   * Languages the person can be spoken to in, best first.
   *
   * @minItems 1
   * @maxItems 10
   */
  languages?: LanguageString[];
  /**
   * Highest level completed (ISCED 2011).
   */
  educationLevel?: EducationLevels | Withheld;
  /**
   * Civil status.
   */
  maritalStatus?: MaritalStatuses | Withheld;
  /**
   * How many children the person has.
   */
  numberOfChildren?: number | Withheld;
  /**
   * Whether the person is known to have died.
   */
  deceased?: boolean | Withheld;
  /**
   * Circumstances that traffickers abused or could abuse.
   *
   * @minItems 1
   * @maxItems 30
   */
  vulnerabilities?: (Vulnerabilities | LocalValue | Withheld)[];
  /**
   * Circumstances that were asked about and are not there.
   *
   * @minItems 1
   * @maxItems 30
   */
  vulnerabilitiesAbsent?: (Vulnerabilities | LocalValue)[];
}
/**
 * Who says so, since when, and how they know.
 */
export interface Provenance {
  /**
   * The agency that vouches for the record, or the agencies.
   */
  reportedBy: Agency | Agency[];
  /**
   * When this record was written.
   */
  recordedAt: InstantString;
  /**
   * When the agency first registered the matter.
   */
  registeredOn?: DateString | DateSpan | Withheld;
  /**
   * How the agency knows it.
   */
  source: InformationSources | LocalValue | Withheld;
  /**
   * Present when the record is one of a data set that was made safe to publish.
   */
  deIdentified?: DeIdentification;
  /**
   * Present when nothing in the record is real: examples and tests.
   */
  synthetic?: true;
}
/**
 * A date of which only a span is known, as a source gives it; both ends belong to it.
 */
export interface DateSpan {
  /**
   * The first day, month or year it may be.
   */
  from: DateString;
  /**
   * The last day, month or year it may be.
   */
  to: DateString;
}
/**
 * Stands where a value is not given, and says why. Never an empty string, null or -99.
 */
export interface Withheld {
  /**
   * Why the value is not there.
   */
  withheld: WithheldReasons;
}
/**
 * Stands where no listed id fits. Propose the concept for the vocabulary, then use its id.
 */
export interface LocalValue {
  /**
   * The agency's own code.
   */
  local: LocalCodeString;
  /**
   * What the code means, for a reader; never about a person by name.
   */
  text: Text200String;
}
/**
 * How the data set that the record is taken from was made safe to publish.
 */
export interface DeIdentification {
  /**
   * How the data were changed so that nobody is found in them.
   */
  method: DeIdentificationMethods | LocalValue | Withheld;
  /**
   * How many records at least have the same attributes, this one included.
   */
  k?: number;
  /**
   * The data set and its release, as its publisher names them.
   */
  release: Text200String;
}
/**
 * Who may see a record, for what, on what basis and until when.
 */
export interface Handling {
  /**
   * How far it may travel (TLP 2.0).
   */
  tlp: HandlingCodesUnderTlp;
  /**
   * Further restrictions the sender sets.
   *
   * @minItems 1
   * @maxItems 10
   */
  restrictions?: HandlingCodesUnderUseRestriction[];
  /**
   * What it may be used for. Immigration enforcement is forbidden unless listed.
   *
   * @minItems 1
   * @maxItems 20
   */
  purposes: PurposesOfUse[];
  /**
   * What allows it to be shared.
   *
   * @minItems 1
   * @maxItems 10
   */
  legalBasis: LegalBasis[];
  /**
   * Consents of the person concerned.
   *
   * @minItems 1
   * @maxItems 10
   */
  consents?: Consent[];
  /**
   * When the receiver must review or delete it; absent for public data only.
   */
  retainUntil?: DateString;
}
/**
 * What allows the record to be made and shared.
 */
export interface LegalBasis {
  /**
   * What kind of basis it is.
   */
  kind: LegalBasisKinds;
  /**
   * The provision it rests on.
   */
  provision?: Provision;
  /**
   * The agreement record it rests on.
   */
  agreement?: RecordIdString;
}
/**
 * A provision of a legal instrument, or the instrument as a whole.
 */
export interface Provision {
  /**
   * The instrument's id.
   */
  instrument: Instruments;
  /**
   * The provision's slug in that instrument.
   */
  provision?: IdString;
}
/**
 * A person's consent to a use of their data, given, refused or withdrawn. Consent to exploitation has no field: it does not count.
 */
export interface Consent {
  /**
   * What the data may be used for.
   */
  scope: ConsentScopes | Withheld;
  /**
   * What was decided; absent: given, or withdrawn where `withdrawnOn` is there.
   */
  decision?: "given" | "refused" | "withdrawn";
  /**
   * Who gave or refused it.
   */
  givenBy: ConsentGivers | Withheld;
  /**
   * The person record of the guardian who gave or refused it.
   */
  guardian?: RecordIdString;
  /**
   * When it was given or refused.
   */
  givenOn: DateString | Withheld;
  /**
   * When it was withdrawn; from then on the scope is closed.
   */
  withdrawnOn?: DateString | Withheld;
}
/**
 * Stands where the state is not known, only the region it lies in (UN M49).
 */
export interface Region {
  /**
   * The region's UN M49 code.
   */
  region: Regions;
}
/**
 * What happened: acts, exploitation, control, where, when and in what trade. Persons are linked by involvements.
 */
export interface EventRecord {
  /**
   * What kind of record it is.
   */
  type: "event";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * What the law may punish in it.
   *
   * @minItems 1
   * @maxItems 10
   */
  conduct?: (FormsUnderConduct | LocalValue | Withheld)[];
  /**
   * What was done.
   *
   * @minItems 1
   * @maxItems 20
   */
  acts?: (Acts | LocalValue | Withheld)[];
  /**
   * Acts that were asked about and were not done.
   *
   * @minItems 1
   * @maxItems 20
   */
  actsAbsent?: (Acts | LocalValue)[];
  /**
   * Exploitation that was intended.
   *
   * @minItems 1
   * @maxItems 30
   */
  intendedExploitation?: (FormsUnderExploitation | LocalValue | Withheld)[];
  /**
   * Exploitation that was asked about and was not intended.
   *
   * @minItems 1
   * @maxItems 30
   */
  intendedExploitationAbsent?: (FormsUnderExploitation | LocalValue)[];
  /**
   * Exploitation that took place.
   *
   * @minItems 1
   * @maxItems 30
   */
  realisedExploitation?: (FormsUnderExploitation | LocalValue | Withheld)[];
  /**
   * Exploitation that was asked about and did not take place.
   *
   * @minItems 1
   * @maxItems 30
   */
  realisedExploitationAbsent?: (FormsUnderExploitation | LocalValue)[];
  /**
   * How persons were held.
   *
   * @minItems 1
   * @maxItems 30
   */
  controls?: (Controls | LocalValue | Withheld)[];
  /**
   * Methods of control that were asked about and were not used.
   *
   * @minItems 1
   * @maxItems 30
   */
  controlsAbsent?: (Controls | LocalValue)[];
  /**
   * Signs that were seen.
   *
   * @minItems 1
   * @maxItems 30
   */
  warningSigns?: (WarningSigns | LocalValue | Withheld)[];
  /**
   * Signs that were looked for and were not there.
   *
   * @minItems 1
   * @maxItems 30
   */
  warningSignsAbsent?: (WarningSigns | LocalValue)[];
  /**
   * Economic sectors (ISIC Rev. 4) of the work exacted.
   *
   * @minItems 1
   * @maxItems 10
   */
  sectors?: (Sectors | LocalValue | Withheld)[];
  /**
   * Sectors that were asked about and in which no work was exacted.
   *
   * @minItems 1
   * @maxItems 100
   */
  sectorsAbsent?: (Sectors | LocalValue)[];
  /**
   * The kind of place of exploitation; never its address.
   *
   * @minItems 1
   * @maxItems 10
   */
  siteKinds?: (SiteKinds | LocalValue | Withheld)[];
  /**
   * Kinds of place that were asked about and were not used.
   *
   * @minItems 1
   * @maxItems 30
   */
  siteKindsAbsent?: (SiteKinds | LocalValue)[];
  /**
   * Where or through whom persons were recruited.
   *
   * @minItems 1
   * @maxItems 10
   */
  recruitmentMethods?: (RecruitmentMethods | LocalValue | Withheld)[];
  /**
   * Ways of recruitment that were asked about and were not used.
   *
   * @minItems 1
   * @maxItems 30
   */
  recruitmentMethodsAbsent?: (RecruitmentMethods | LocalValue)[];
  /**
   * Online platforms used.
   *
   * @minItems 1
   * @maxItems 20
   */
  platforms?: EventPlatform[];
  /**
   * States and subdivisions with their roles.
   *
   * @minItems 1
   * @maxItems 50
   */
  places?: EventPlace[];
  /**
   * When it happened.
   */
  period?: Period;
  /**
   * How long it lasted, in completed months, where the period is not known.
   */
  durationMonths?: number | MonthsSpan | Withheld;
  /**
   * Whether an organised criminal group took part (UNTOC art. 2).
   */
  organisedGroup?: boolean | Withheld;
  /**
   * What made it more likely.
   *
   * @minItems 1
   * @maxItems 10
   */
  drivers?: (Drivers | LocalValue | Withheld)[];
  /**
   * Drivers that were asked about and are not there.
   *
   * @minItems 1
   * @maxItems 20
   */
  driversAbsent?: (Drivers | LocalValue)[];
}
/**
 * A kind of site or application, and the phases it was used in.
 */
export interface EventPlatform {
  /**
   * The kind of site or application.
   */
  kind: OnlinePlatformKinds | LocalValue | Withheld;
  /**
   * What it was used for.
   *
   * @minItems 1
   * @maxItems 3
   */
  phases: ("recruitment" | "control" | "exploitation")[];
}
/**
 * A state or its subdivision with its role; never an address or coordinates.
 */
export interface EventPlace {
  /**
   * What the place was in the course of events.
   */
  role: PlaceRoles;
  /**
   * The state, or its region.
   */
  country: Countries | Region | Withheld;
  /**
   * The first-level subdivision (ISO 3166-2). Nothing finer.
   */
  subdivision?: SubdivisionString;
  /**
   * When the person was there, or the stay began.
   */
  on?: DateString;
}
/**
 * A span of time; both ends belong to it.
 */
export interface Period {
  /**
   * When it began, as fine as it is known.
   */
  start: DateString | Withheld;
  /**
   * When it ended; absent while it goes on.
   */
  end?: DateString | Withheld;
}
/**
 * A number of months of which only a band is known, as a source gives it.
 */
export interface MonthsSpan {
  /**
   * At least so many completed months.
   */
  min: number;
  /**
   * At most so many completed months; absent: no more is known.
   */
  max?: number;
}
/**
 * One person in one event: in what role, by what means, since what age.
 */
export interface Involvement {
  /**
   * What kind of record it is.
   */
  type: "involvement";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The person record.
   */
  person: RecordIdString;
  /**
   * The event record.
   */
  event: RecordIdString;
  /**
   * In what capacity.
   */
  role: InvolvementRoles;
  /**
   * What a suspect, accused or convicted person did.
   *
   * @minItems 1
   * @maxItems 20
   */
  functions?: (PerpetratorFunctions | LocalValue | Withheld)[];
  /**
   * Functions that were asked about and that the person did not have.
   *
   * @minItems 1
   * @maxItems 30
   */
  functionsAbsent?: (PerpetratorFunctions | LocalValue)[];
  /**
   * The organization through which the person acted.
   */
  organization?: RecordIdString;
  /**
   * Means used against this person; for a child none is needed.
   *
   * @minItems 1
   * @maxItems 20
   */
  means?: (Means | LocalValue | Withheld)[];
  /**
   * Means that were asked about and were not used against this person.
   *
   * @minItems 1
   * @maxItems 20
   */
  meansAbsent?: (Means | LocalValue)[];
  /**
   * Completed years when trafficking began.
   */
  ageAtStart?: Age | Withheld;
  /**
   * Age band when trafficking began.
   */
  ageBandAtStart?: AgeBands | Withheld;
  /**
   * Whether under eighteen on entering the process.
   */
  childAtEntry?: boolean | Withheld;
  /**
   * Whether under eighteen when exploitation began.
   */
  childAtExploitation?: boolean | Withheld;
  /**
   * Relationships to other persons in the event.
   *
   * @minItems 1
   * @maxItems 20
   */
  relationships?: InvolvementRelationship[];
  /**
   * What the recruiter was not to this person: asked, and found not to be.
   *
   * @minItems 1
   * @maxItems 20
   */
  relationshipsAbsent?: (Relationships | LocalValue)[];
  /**
   * Whether this person paid money for, or to control, the other.
   */
  paidMoney?: boolean | Withheld;
  /**
   * The legal definition by which the involvement was judged.
   *
   * @minItems 1
   * @maxItems 5
   */
  definitionApplied?: Provision[];
}
/**
 * What another person in the same event was to this one.
 */
export interface InvolvementRelationship {
  /**
   * The other involvement in the same event; absent where that person is not known.
   */
  to?: RecordIdString;
  /**
   * What that person was to this one.
   */
  kind: Relationships | LocalValue | Withheld;
  /**
   * What that person did, where no involvement of theirs says it.
   */
  otherFunction?: PerpetratorFunctions | LocalValue | Withheld;
}
/**
 * A decision on whether a person is a victim of trafficking, and what followed.
 */
export interface StatusDecision {
  /**
   * What kind of record it is.
   */
  type: "status-decision";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The person decided on.
   */
  person: RecordIdString;
  /**
   * The event it concerns.
   */
  event?: RecordIdString;
  /**
   * The status reached.
   */
  status: IdentificationStatuses;
  /**
   * The kind of body that decided.
   */
  body: DecisionBodies | LocalValue | Withheld;
  /**
   * The agency that decided.
   */
  decidedBy?: Agency;
  /**
   * When it was decided.
   */
  decidedOn: DateString | Withheld;
  /**
   * The provision applied.
   */
  law?: Provision;
  /**
   * The earlier decision that this one reviews.
   */
  reviews?: RecordIdString;
  /**
   * Whether a review was asked for.
   */
  reviewRequested?: boolean | Withheld;
  /**
   * Recovery and reflection period granted.
   */
  reflectionPeriod?: ReflectionPeriod;
  /**
   * What residence or protection followed.
   */
  outcome?: ProtectionOutcomes | LocalValue | Withheld;
}
/**
 * A recovery and reflection period that was granted; both ends belong to it.
 */
export interface ReflectionPeriod {
  /**
   * When it begins, as fine as it is known.
   */
  start: DateString | Withheld;
  /**
   * When it ends; absent while no end is set.
   */
  end?: DateString | Withheld;
}
/**
 * A file of an agency: criminal, support, civil or labour. For prosecution: charges, outcomes, what victims got.
 */
export interface Case {
  /**
   * What kind of record it is.
   */
  type: "case";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * What kind of file.
   */
  kind: CaseKinds;
  /**
   * Whether work goes on.
   */
  status: CaseStatuses;
  /**
   * The state whose law governs it.
   */
  jurisdiction: Countries;
  /**
   * The agency in charge; never an officer by name.
   */
  owner?: Agency;
  /**
   * When work began.
   */
  openedOn: DateString | Withheld;
  /**
   * When and why work ended.
   */
  closure?: CaseClosure;
  /**
   * Events it is about.
   *
   * @minItems 1
   * @maxItems 200
   */
  events?: RecordIdString[];
  /**
   * Involvements it is about.
   *
   * @minItems 1
   * @maxItems 2000
   */
  involvements?: RecordIdString[];
  /**
   * Charges, one per accused and provision.
   *
   * @minItems 1
   * @maxItems 500
   */
  charges?: CaseCharge[];
  /**
   * Compensation of victims.
   *
   * @minItems 1
   * @maxItems 500
   */
  compensation?: CaseCompensation[];
  /**
   * Victims charged for compelled acts.
   *
   * @minItems 1
   * @maxItems 500
   */
  nonPunishment?: CaseNonPunishment[];
  /**
   * States on the route, and whether they were contacted.
   *
   * @minItems 1
   * @maxItems 50
   */
  implicatedStates?: CaseImplicatedState[];
  /**
   * Related cases.
   *
   * @minItems 1
   * @maxItems 50
   */
  relatedCases?: RecordIdString[];
}
/**
 * When and why work on a case ended.
 */
export interface CaseClosure {
  /**
   * When work ended.
   */
  on: DateString | Withheld;
  /**
   * Why.
   */
  reason: ClosureReasons | LocalValue | Withheld;
}
/**
 * One charge against one accused under one provision.
 */
export interface CaseCharge {
  /**
   * The involvement of the accused.
   */
  accused: RecordIdString;
  /**
   * The provision charged.
   */
  provision: Provision;
  /**
   * What the provision punishes.
   */
  conduct?: FormsUnderConduct | LocalValue | Withheld;
  /**
   * How far the charge has come.
   */
  stage: ChargeStages;
  /**
   * How it ended.
   */
  outcome?: Outcomes | LocalValue | Withheld;
  /**
   * When it became final.
   */
  finalOn?: DateString;
  /**
   * What was imposed.
   *
   * @minItems 1
   * @maxItems 10
   */
  sentences?: CaseSentence[];
  /**
   * Proceeds confiscated.
   */
  confiscation?: CaseConfiscation;
}
/**
 * What a court imposed.
 */
export interface CaseSentence {
  /**
   * What was imposed.
   */
  kind: SentenceKinds | LocalValue | Withheld;
  /**
   * Its length in months.
   */
  months?: number;
  /**
   * Its amount.
   */
  fine?: Money;
}
/**
 * An amount of money in minor units of a currency, so that nothing is rounded.
 */
export interface Money {
  /**
   * The amount in minor units (cents, sen); whole.
   */
  minor: number;
  /**
   * The currency.
   */
  currency: CurrencyString;
}
/**
 * Proceeds ordered to be confiscated and recovered.
 */
export interface CaseConfiscation {
  /**
   * What was ordered to be confiscated.
   */
  ordered: Money;
  /**
   * What was recovered so far.
   */
  recovered?: Money;
}
/**
 * Compensation ordered for a victim, and paid.
 */
export interface CaseCompensation {
  /**
   * The involvement of the victim.
   */
  victim: RecordIdString;
  /**
   * What was ordered.
   */
  ordered: Money;
  /**
   * What was paid so far.
   */
  paid?: Money;
  /**
   * When the last payment was made.
   */
  paidOn?: DateString;
}
/**
 * Whether a victim charged for compelled acts was relieved.
 */
export interface CaseNonPunishment {
  /**
   * The involvement of the victim who was charged.
   */
  victim: RecordIdString;
  /**
   * When the victim was charged for acts they were compelled to do.
   */
  chargedOn?: DateString;
  /**
   * Whether non-punishment was raised.
   */
  raised: boolean | Withheld;
  /**
   * Whether the victim was relieved of charge or penalty.
   */
  relieved?: boolean | Withheld;
  /**
   * When it was decided.
   */
  decidedOn?: DateString;
}
/**
 * A state on the route of the case, and whether it was contacted.
 */
export interface CaseImplicatedState {
  /**
   * The state.
   */
  country: Countries;
  /**
   * What it was in the course of events.
   */
  role: PlaceRoles;
  /**
   * When it was first contacted; absent while it was not.
   */
  contactedOn?: DateString;
}
/**
 * A person handed over from one agency to another, with consent (see handling).
 */
export interface Referral {
  /**
   * What kind of record it is.
   */
  type: "referral";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The person referred.
   */
  person: RecordIdString;
  /**
   * The case it belongs to.
   */
  case?: RecordIdString;
  /**
   * The referring agency.
   */
  from: Agency;
  /**
   * The agency referred to.
   */
  to: Agency;
  /**
   * When it was made.
   */
  referredOn: DateString | Withheld;
  /**
   * Why.
   */
  reason: ReferralReasons | LocalValue | Withheld;
  /**
   * Services asked for.
   *
   * @minItems 1
   * @maxItems 20
   */
  services?: (SupportServices | LocalValue | Withheld)[];
  /**
   * Whether the receiving agency took it.
   */
  accepted?: boolean | Withheld;
  /**
   * When it answered.
   */
  answeredOn?: DateString;
}
/**
 * One need of a person and the service that meets it: needed, offered, accepted, declined, ended.
 */
export interface Assistance {
  /**
   * What kind of record it is.
   */
  type: "assistance";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The person assisted.
   */
  person: RecordIdString;
  /**
   * The case it belongs to.
   */
  case?: RecordIdString;
  /**
   * The agency that provides it.
   */
  provider?: Agency;
  /**
   * The service.
   */
  service: SupportServices | LocalValue | Withheld;
  /**
   * Whether it was offered, taken up or ended.
   */
  status: ServiceStatuses;
  /**
   * When it was offered.
   */
  offeredOn?: DateString;
  /**
   * When it began.
   */
  startedOn?: DateString;
  /**
   * When it is planned to end.
   */
  plannedEnd?: DateString;
  /**
   * When it ended.
   */
  endedOn?: DateString;
  /**
   * For a return: where to and how.
   */
  safeReturn?: AssistanceSafeReturn;
  /**
   * For reintegration: what and whether it lasted.
   */
  reintegration?: AssistanceReintegration;
}
/**
 * A return: where to, whether chosen, whether its risk was assessed.
 */
export interface AssistanceSafeReturn {
  /**
   * The state returned to.
   */
  to: Countries;
  /**
   * Whether the person chose it.
   */
  voluntary: boolean | Withheld;
  /**
   * Whether the risk of return was assessed.
   */
  riskAssessed: boolean | Withheld;
  /**
   * When the person returned.
   */
  on?: DateString;
}
/**
 * Support after return or settlement.
 */
export interface AssistanceReintegration {
  /**
   * Services after return.
   *
   * @minItems 1
   * @maxItems 20
   */
  services: (SupportServices | LocalValue | Withheld)[];
  /**
   * When the person was last followed up.
   */
  followedUpOn?: DateString;
  /**
   * Whether the plan was completed.
   */
  completed?: boolean | Withheld;
}
/**
 * Direct identifiers of one person, apart from every other record and from every profile that does not need them.
 */
export interface Identity {
  /**
   * What kind of record it is.
   */
  type: "identity";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The person record it identifies.
   */
  person: RecordIdString;
  /**
   * Names.
   *
   * @minItems 1
   * @maxItems 20
   */
  names?: IdentityName[];
  /**
   * Date of birth, as fine as it is known.
   */
  birthDate?: DateString;
  /**
   * Documents.
   *
   * @minItems 1
   * @maxItems 20
   */
  documents?: IdentityDocument[];
  /**
   * Ways to reach the person; no addresses.
   *
   * @minItems 1
   * @maxItems 20
   */
  contacts?: IdentityContact[];
}
/**
 * A name of a person, whole; parts only where the name has them.
 */
export interface IdentityName {
  /**
   * The whole name as the person writes it; one word is a name.
   */
  full: Text200String;
  /**
   * Form of address.
   */
  salutation?: Text200String;
  /**
   * Title or rank.
   */
  title?: Text200String;
  /**
   * Given name, where names have parts.
   */
  given?: Text200String;
  /**
   * Middle name, where names have parts.
   */
  middle?: Text200String;
  /**
   * Family name, where names have parts.
   */
  family?: Text200String;
  /**
   * Language and script it is written in.
   */
  language?: LanguageString;
  /**
   * How the name is used.
   */
  use: "legal" | "usual" | "alias" | "former";
}
/**
 * A document that identifies the person; never its picture.
 */
export interface IdentityDocument {
  /**
   * What kind of document.
   */
  kind: DocumentKinds | LocalValue | Withheld;
  /**
   * Its number.
   */
  number: Text200String;
  /**
   * The issuing state.
   */
  country: Countries | Withheld;
  /**
   * When it expires.
   */
  expiresOn?: DateString;
}
/**
 * A way to reach the person, and whether it is safe.
 */
export interface IdentityContact {
  /**
   * What kind of contact.
   */
  kind: "home-phone" | "mobile-phone" | "email" | "messaging-account";
  /**
   * The number or address.
   */
  value: Text200String;
  /**
   * Whether it is safe to use: a trafficker may hold the phone.
   */
  safe: boolean | Withheld;
}
/**
 * An agency, a service or a legal person. No street and no coordinates: it may be a shelter.
 */
export interface Organization {
  /**
   * What kind of record it is.
   */
  type: "organization";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * Its name.
   */
  name: Text200String;
  /**
   * What it is.
   */
  kind: OrganizationKinds | LocalValue | Withheld;
  /**
   * Its id in the register of actors, where it has one.
   */
  actor?: Actors;
  /**
   * The organization it is a unit of.
   */
  partOf?: RecordIdString;
  /**
   * The state where it works.
   */
  country: Countries | Withheld;
  /**
   * The first-level subdivision (ISO 3166-2).
   */
  subdivision?: SubdivisionString;
  /**
   * Ways to reach the office.
   *
   * @minItems 1
   * @maxItems 10
   */
  contacts?: OrganizationContact[];
}
/**
 * A way to reach an office; shelters give none but a coordinating office's.
 */
export interface OrganizationContact {
  /**
   * What kind of contact.
   */
  kind: "phone" | "email" | "website";
  /**
   * The office's number or address; never a person's own.
   */
  value: Text200String;
}
/**
 * One request from one state to another and how far it has come, so that promptness and transparency (R1) can be measured.
 */
export interface CooperationRequest {
  /**
   * What kind of record it is.
   */
  type: "cooperation-request";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * What is asked.
   */
  kind: RequestKinds | LocalValue;
  /**
   * How it travels.
   */
  channel: Channels | LocalValue;
  /**
   * The requesting agency.
   */
  from: Agency;
  /**
   * The requesting state.
   */
  fromState: Countries;
  /**
   * The requested agency.
   */
  to: Agency;
  /**
   * The requested state.
   */
  toState: Countries;
  /**
   * The case it serves.
   */
  case?: RecordIdString;
  /**
   * The request it supplements or repeats.
   */
  follows?: RecordIdString;
  /**
   * What it rests on.
   *
   * @minItems 1
   * @maxItems 10
   */
  basis: RequestBasis[];
  /**
   * Whether a person's safety or evidence is at risk.
   */
  urgent?: boolean;
  /**
   * By when it is to be acknowledged under the agreement.
   */
  acknowledgeBy?: InstantString;
  /**
   * By when it is to be answered under the agreement.
   */
  answerBy?: InstantString;
  /**
   * Stages reached, in order; the last is where it stands.
   *
   * @minItems 1
   * @maxItems 50
   */
  stages: RequestStage[];
  /**
   * Why it was refused or postponed.
   */
  refusal?: RequestRefusal;
  /**
   * What the answer may be used for.
   *
   * @minItems 1
   * @maxItems 20
   */
  useLimitation?: PurposesOfUse[];
  /**
   * Whether the request itself is to be kept secret.
   */
  confidential?: boolean;
}
/**
 * A stage of a request and when it was reached.
 */
export interface RequestStage {
  /**
   * The stage reached.
   */
  stage: RequestStages;
  /**
   * When it was reached.
   */
  at: InstantString;
  /**
   * The agency that brought it there.
   */
  by?: Agency;
}
/**
 * The ground on which a request was refused or postponed.
 */
export interface RequestRefusal {
  /**
   * Why it was refused or postponed.
   */
  ground: RefusalGrounds | LocalValue | Withheld;
  /**
   * The provision that allows it.
   */
  provision?: Provision;
}
/**
 * A treaty, memorandum, joint team or arrangement in use: who is bound to what, by when, measured how (R2).
 */
export interface Agreement {
  /**
   * What kind of record it is.
   */
  type: "agreement";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * Its title.
   */
  title: Text1000String;
  /**
   * What it is.
   */
  kind: AgreementKinds | LocalValue;
  /**
   * Whether it is in use.
   */
  status: AgreementStatuses;
  /**
   * Its id in the register of instruments.
   */
  instrument?: Instruments;
  /**
   * Who is bound.
   *
   * @minItems 1
   * @maxItems 300
   */
  parties: AgreementParty[];
  /**
   * When it was signed or adopted.
   */
  signedOn?: DateString;
  /**
   * Since when it is in use.
   */
  start?: DateString | Withheld;
  /**
   * Until when; absent: without end.
   */
  end?: DateString;
  /**
   * What the parties have to do.
   *
   * @minItems 1
   * @maxItems 200
   */
  duties?: AgreementDuty[];
  /**
   * How fast requests are to be handled.
   *
   * @minItems 1
   * @maxItems 100
   */
  timeLimits?: AgreementTimeLimit[];
  /**
   * Measures to be reported.
   *
   * @minItems 1
   * @maxItems 100
   */
  measuresPromised?: AgreementMeasure[];
  /**
   * When it is reviewed.
   */
  reviews?: AgreementReviews;
}
/**
 * What the parties have bound themselves to do.
 */
export interface AgreementDuty {
  /**
   * What the party has to do, in the reporter's own words.
   */
  text: Text1000String;
  /**
   * Where it stands.
   */
  provision?: Provision;
  /**
   * The recommendation it carries out.
   */
  recommendation?: Recommendations;
}
/**
 * How long a requested party has to reach a stage.
 */
export interface AgreementTimeLimit {
  /**
   * The stage to be reached.
   */
  stage: RequestStages;
  /**
   * The kind of request it holds for; absent: all.
   */
  kind?: RequestKinds | LocalValue;
  /**
   * Hours from receipt.
   */
  hours: number;
}
/**
 * A measure the parties promised to report.
 */
export interface AgreementMeasure {
  /**
   * The measure to be reported.
   */
  measure: Measures | LocalValue;
  /**
   * How often, in months.
   */
  everyMonths: number;
  /**
   * The value aimed at, in the measure's unit.
   */
  target?: number;
}
/**
 * When the agreement is reviewed.
 */
export interface AgreementReviews {
  /**
   * How often it is to be reviewed.
   */
  everyMonths?: number;
  /**
   * When it was last reviewed.
   */
  lastHeld?: DateString;
  /**
   * When the next review is due.
   */
  nextDue?: DateString;
}
/**
 * Values of the measures promised in an agreement, and findings, for one period (R2).
 */
export interface MonitoringReport {
  /**
   * What kind of record it is.
   */
  type: "monitoring-report";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The agreement record.
   */
  agreement: RecordIdString;
  /**
   * The period reported on.
   */
  period: ReportingPeriod;
  /**
   * Who made it jointly.
   *
   * @minItems 1
   * @maxItems 50
   */
  agencies: Agency[];
  /**
   * Values of measures.
   *
   * @minItems 1
   * @maxItems 500
   */
  values?: MeasureValue[];
  /**
   * Findings.
   *
   * @minItems 1
   * @maxItems 500
   */
  findings?: MonitoringFinding[];
  /**
   * When the joint review was held.
   */
  reviewHeldOn?: DateString;
}
/**
 * The span of time a report, table or activity covers; both ends belong to it.
 */
export interface ReportingPeriod {
  /**
   * Its first day, month or year.
   */
  start: DateString;
  /**
   * Its last day, month or year.
   */
  end?: DateString;
}
/**
 * The value of one measure in the period of the report.
 */
export interface MeasureValue {
  /**
   * The measure.
   */
  measure: Measures | LocalValue;
  /**
   * Its value, in the measure's unit.
   */
  value: number | Withheld;
  /**
   * What was counted.
   */
  numerator?: number;
  /**
   * Out of how many.
   */
  denominator?: number;
  /**
   * How it was obtained.
   */
  method: MeasurementMethods | LocalValue;
  /**
   * How far it can be relied on.
   */
  quality: QualityGrades;
  /**
   * When it was due.
   */
  dueOn?: DateString;
  /**
   * When it was reported.
   */
  reportedOn?: DateString;
}
/**
 * What monitoring found, and whether it is settled.
 */
export interface MonitoringFinding {
  /**
   * What was found; no person is named.
   */
  text: Text4000String;
  /**
   * The recommendation it concerns.
   */
  recommendation?: Recommendations;
  /**
   * By when it is to be settled.
   */
  dueOn?: DateString;
  /**
   * Whether it is settled.
   */
  closed: boolean | Withheld;
  /**
   * When it was settled.
   */
  closedOn?: DateString;
}
/**
 * What a party committed and gave, and for which measure (R3).
 */
export interface ResourceContribution {
  /**
   * What kind of record it is.
   */
  type: "resource-contribution";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The agreement it serves.
   */
  agreement?: RecordIdString;
  /**
   * Who gives.
   */
  contributor: Agency;
  /**
   * The state that gives.
   */
  contributorState?: Countries;
  /**
   * Who receives.
   */
  recipient?: Agency;
  /**
   * The measure it is meant to move.
   */
  measure: Measures | LocalValue;
  /**
   * The recommendation it serves.
   */
  recommendation?: Recommendations;
  /**
   * What was committed.
   *
   * @minItems 1
   * @maxItems 100
   */
  committed: ResourceEntry[];
  /**
   * What was given so far.
   *
   * @minItems 1
   * @maxItems 500
   */
  disbursed?: ResourceEntry[];
}
/**
 * An amount of money or a number of people, training places or things.
 */
export interface ResourceEntry {
  /**
   * What is given.
   */
  kind: ResourceKinds | LocalValue;
  /**
   * When it was committed or disbursed.
   */
  on: DateString | Withheld;
  /**
   * Its amount.
   */
  money?: Money;
  /**
   * How many, for people, training places and things.
   */
  count?: number;
  /**
   * What is counted.
   */
  unit?: Text200String;
}
/**
 * The digest of a thing, the chain of its custody, and who may use it for what (R4). The thing itself stays where it is.
 */
export interface EvidenceItem {
  /**
   * What kind of record it is.
   */
  type: "evidence-item";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * What kind of thing.
   */
  kind: EvidenceKinds | LocalValue;
  /**
   * What it is, without naming a person.
   */
  description: Text1000String;
  /**
   * Digest of its bytes.
   */
  digest: Digest;
  /**
   * The state under whose law it was taken.
   */
  jurisdiction: Countries;
  /**
   * The case it belongs to.
   */
  case?: RecordIdString;
  /**
   * Steps of custody, in order, from collection on.
   *
   * @minItems 1
   * @maxItems 500
   */
  custody: CustodyStep[];
  /**
   * Who may use it for what.
   *
   * @minItems 1
   * @maxItems 100
   */
  permissions: EvidencePermission[];
  /**
   * Whether it was verified.
   */
  verification?: EvidenceVerification;
}
/**
 * A digest of the bytes of a thing. Never of a name or a number: those can be guessed and checked.
 */
export interface Digest {
  /**
   * The hash function.
   */
  algorithm: "sha-256" | "sha-384" | "sha-512";
  /**
   * The digest in lower-case hexadecimal.
   */
  value: HexDigestString;
}
/**
 * One step in the custody of an item.
 */
export interface CustodyStep {
  /**
   * What happened.
   */
  step: CustodySteps;
  /**
   * When.
   */
  at: InstantString;
  /**
   * The agency that holds it after this step.
   */
  holder: Agency;
  /**
   * For a handover: the agency that held it before.
   */
  from?: Agency;
  /**
   * The digest as computed at this step.
   */
  digest?: Digest;
}
/**
 * Who may use an item of evidence, and for what.
 */
export interface EvidencePermission {
  /**
   * Who may use it.
   */
  to: Agency;
  /**
   * For what.
   *
   * @minItems 1
   * @maxItems 20
   */
  purposes: PurposesOfUse[];
  /**
   * Until when.
   */
  until?: DateString;
}
/**
 * Whether the digest was checked against the thing itself.
 */
export interface EvidenceVerification {
  /**
   * Whether the digest was checked against the thing.
   */
  verified: boolean | Withheld;
  /**
   * Who checked.
   */
  by?: Agency;
  /**
   * When.
   */
  at?: InstantString;
}
/**
 * Statements of several agencies, each resting on evidence items and records (R4).
 */
export interface JointReport {
  /**
   * What kind of record it is.
   */
  type: "joint-report";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * Its title.
   */
  title: Text1000String;
  /**
   * Who made it.
   *
   * @minItems 1
   * @maxItems 100
   */
  agencies: Agency[];
  /**
   * The period it covers.
   */
  period?: ReportingPeriod;
  /**
   * When it was issued.
   */
  issuedOn?: DateString;
  /**
   * The agreement under which it is made.
   */
  agreement?: RecordIdString;
  /**
   * The meeting it was made for or by.
   */
  meeting?: Meetings;
  /**
   * Recommendations it carries out or makes.
   *
   * @minItems 1
   * @maxItems 100
   */
  recommendations?: Recommendations[];
  /**
   * What is stated.
   *
   * @minItems 1
   * @maxItems 500
   */
  statements: ReportStatement[];
}
/**
 * What several agencies state together, and what it rests on.
 */
export interface ReportStatement {
  /**
   * What is stated; no person is named.
   */
  text: Text4000String;
  /**
   * Who states it.
   *
   * @minItems 1
   * @maxItems 50
   */
  by: Agency[];
  /**
   * Evidence items it rests on.
   *
   * @minItems 1
   * @maxItems 100
   */
  evidence?: ReportEvidenceCitation[];
  /**
   * Other records it rests on.
   *
   * @minItems 1
   * @maxItems 200
   */
  records?: ReportCitation[];
  /**
   * The recommendation it concerns.
   */
  recommendation?: Recommendations;
  /**
   * Measures by which to see whether it is carried out.
   *
   * @minItems 1
   * @maxItems 20
   */
  measures?: (Measures | LocalValue | Withheld)[];
}
/**
 * An evidence item cited by its id and the digest of the record's bytes.
 */
export interface ReportEvidenceCitation {
  /**
   * The evidence item cited.
   */
  record: RecordIdString;
  /**
   * Digest of that record's bytes as cited.
   */
  digest?: Digest;
}
/**
 * A record cited by its id and the digest of its bytes.
 */
export interface ReportCitation {
  /**
   * The record cited.
   */
  record: RecordIdString;
  /**
   * Digest of that record's bytes as cited.
   */
  digest?: Digest;
}
/**
 * What was done so that people know the risk: clips, reportage, outreach; by whom, where, how far it reached.
 */
export interface AwarenessActivity {
  /**
   * What kind of record it is.
   */
  type: "awareness-activity";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * What kind of activity.
   */
  activity: AwarenessActivities | LocalValue;
  /**
   * Its title.
   */
  title: Text1000String;
  /**
   * Who took part.
   *
   * @minItems 1
   * @maxItems 50
   */
  actors: ActivityActor[];
  /**
   * Media that carried it.
   *
   * @minItems 1
   * @maxItems 20
   */
  channels?: (AwarenessChannels | LocalValue | Withheld)[];
  /**
   * Whom it addressed.
   *
   * @minItems 1
   * @maxItems 20
   */
  audiences?: (Audiences | LocalValue | Withheld)[];
  /**
   * What it was for.
   *
   * @minItems 1
   * @maxItems 10
   */
  aims?: (Aims | LocalValue | Withheld)[];
  /**
   * Languages used.
   *
   * @minItems 1
   * @maxItems 20
   */
  languages?: LanguageString[];
  /**
   * States where it was done.
   *
   * @minItems 1
   * @maxItems 20
   */
  countries: Countries[];
  /**
   * How far it was meant to reach.
   */
  scope?: Scopes;
  /**
   * Subdivisions where it was done (ISO 3166-2).
   *
   * @minItems 1
   * @maxItems 50
   */
  subdivisions?: SubdivisionString[];
  /**
   * When.
   */
  period?: ReportingPeriod;
  /**
   * Whether it is repeated at set intervals.
   */
  recurring?: boolean;
  /**
   * How far it reached.
   *
   * @minItems 1
   * @maxItems 20
   */
  reach?: ActivityReach[];
  /**
   * The call or recommendation it carries out.
   */
  recommendation?: Recommendations;
  /**
   * The duty it carries out.
   */
  provision?: Provision;
}
/**
 * Who took part in an awareness activity, and how.
 */
export interface ActivityActor {
  /**
   * Who took part.
   */
  agency: Agency;
  /**
   * In what part.
   */
  part: "leads" | "produces" | "broadcasts" | "funds" | "carries-out" | "supports";
}
/**
 * How many people, items or sessions an activity came to.
 */
export interface ActivityReach {
  /**
   * What was counted.
   */
  measured: "people" | "items" | "sessions" | "minutes" | "districts" | "calls" | "views";
  /**
   * How many.
   */
  count: number | Withheld;
  /**
   * How it was counted.
   */
  method?: MeasurementMethods | LocalValue;
}
/**
 * Counts for GLOTIP, ICCS and SDG 16.2.2; a cell may be a bound or a range.
 */
export interface StatisticalTable {
  /**
   * What kind of record it is.
   */
  type: "statistical-table";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * Its title.
   */
  title: Text1000String;
  /**
   * What is counted.
   */
  unit: TableUnits;
  /**
   * The measure it feeds.
   */
  measure?: Measures | LocalValue;
  /**
   * States covered.
   *
   * @minItems 1
   * @maxItems 250
   */
  jurisdiction: Countries[];
  /**
   * The period counted.
   */
  period: ReportingPeriod;
  /**
   * Population of those states in that period, for rates.
   */
  population?: number;
  /**
   * Counts below this are not shown.
   */
  smallCellThreshold?: number;
  /**
   * How the counts were rounded; absent: they are exact.
   */
  rounding?: TableRounding;
  /**
   * The conduct counted, where the whole table has one.
   */
  conduct?: FormsUnderConduct;
  /**
   * Counts.
   *
   * @minItems 1
   * @maxItems 50000
   */
  cells: TableCell[];
}
/**
 * How counts were rounded before they were shown; a sum may then differ from its parts.
 */
export interface TableRounding {
  /**
   * Counts are shown as multiples of this number, or were changed by less than it.
   */
  base: number;
  /**
   * nearest: to the nearest multiple. random: up or down by chance. controlled: as random, so that parts still add up to their totals. perturbed: changed by chance, not to a multiple.
   */
  method: "nearest" | "random" | "controlled" | "perturbed";
}
/**
 * One count and the groups it counts; a dimension that is absent is a total over it.
 */
export interface TableCell {
  /**
   * Of persons of this sex; absent: all.
   */
  sex?: Sexes | Withheld;
  /**
   * Of persons in this age band; absent: all.
   */
  ageBand?: AgeBands | Withheld;
  /**
   * Of this conduct or exploitation; absent: all.
   */
  form?: Forms | LocalValue | Withheld;
  /**
   * In this sector; absent: all.
   */
  sector?: Sectors | LocalValue | Withheld;
  /**
   * Of nationals of this state; absent: all.
   */
  citizenship?: Countries | Withheld;
  /**
   * Where that state was the place of `placeRole`; absent: all.
   */
  placeCountry?: Countries | Withheld;
  /**
   * What `placeCountry` was.
   */
  placeRole?: PlaceRoles;
  /**
   * In this role; absent: all.
   */
  role?: InvolvementRoles;
  /**
   * At this stage of charge; absent: all.
   */
  stage?: ChargeStages;
  /**
   * With this outcome of charge; absent: all.
   */
  outcome?: Outcomes | LocalValue | Withheld;
  /**
   * How many.
   */
  count: CellCount;
}
/**
 * An envelope of whole records; references among them resolve inside it. A bundle holds no bundle.
 */
export interface Bundle {
  /**
   * What kind of record it is.
   */
  type: "bundle";
  /**
   * The record's id, made for this exchange; never derived from a person alone.
   */
  id: RecordIdString;
  /**
   * The version of the record shapes it was written for.
   */
  specVersion: SpecVersionString;
  /**
   * The release of the vocabulary it was written with.
   */
  taxonomyVersion: SemverString;
  provenance: Provenance;
  /**
   * Who may see it, for what, on what basis and until when.
   */
  handling: Handling;
  /**
   * The records.
   *
   * @minItems 1
   * @maxItems 10000
   */
  records: HeldRecord[];
  /**
   * The agreement under which it is sent.
   */
  agreement?: RecordIdString;
}
