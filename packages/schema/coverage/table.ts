/**
 * The table behind COVERAGE.md: where a record holds what other standards record. As which id a value is held is not said here: the
 * mappings of the vocabulary say it. A pointer is `type#/path`, with `*` for any item of a list.
 */
export interface Held {
  readonly pointers: readonly string[];
  readonly note?: string;
}
export interface NotHeld {
  readonly reason: string;
}
export type Coverage = Held | NotHeld;

const at = (...pointers: string[]): Held => ({ pointers });
const because = (reason: string): NotHeld => ({ reason });
const noted = (coverage: Held, note: string): Held => ({ ...coverage, note });

const ADDRESS = because(
  "No address and no coordinates: they lead to a shelter or a home. State and subdivision are held.",
);
const FREE_TEXT = because(
  "No free text about a person: names leak there. What can be said in codes is held in codes.",
);
const SUBDIVISION = "theirs is a name, ours an ISO 3166-2 code: who converts looks it up";
const CONSENT = "TRUE is given, FALSE refused; scope, giver and day are withheld, for HTCDS has none of them";
const PLACE =
  "in the standard a link to an organisation, in its workbooks and form a text: held only where a state can be read from it";
const APPLICATION = "the kind of site or application; its name is not held";
const STAFF = because("No officer or caseworker by name: the agency is held.");

const CONTROL = "event#/controls/*";
const FORM = "event#/realisedExploitation/*";
const SECTOR = "event#/sectors/*";
const RELATION = "involvement#/relationships/*/kind";
const FUNCTION = "involvement#/functions/*";
const REPEATS = (what: string) =>
  because(`Repeats ${what}, not always alike: who converts takes both and reports where they differ.`);

/** Every field of HTCDS 2.0. */
export const HTCDS: Readonly<Record<string, Coverage>> = {
  org_Name: at("organization#/name"),
  org_ShippingCity: ADDRESS,
  org_ShippingCountry: at("organization#/country"),
  org_ShippingState: noted(at("organization#/subdivision"), SUBDIVISION),
  org_ShippingStreet: ADDRESS,
  org_ShippingPostalCode: ADDRESS,
  org_ShippingLongitude: ADDRESS,
  org_ShippingLatitude: ADDRESS,
  org_Phone: at("organization#/contacts/*/value"),
  org_Type: at("organization#/kind"),
  prs_Salutation: at("identity#/names/*/salutation"),
  prs_FirstName: at("identity#/names/*/given", "identity#/names/*/full"),
  prs_MiddleName: at("identity#/names/*/middle"),
  prs_SecondName: at("identity#/names/*/family"),
  prs_Birthdate: at("identity#/birthDate"),
  prs_Gender: noted(at("person#/sex", "person#/genderIdentity"), "one field of theirs, two facts of ours"),
  prs_Deceased: at("person#/deceased"),
  prs_MaritalStatus: at("person#/maritalStatus"),
  prs_NumberOfChildren: at("person#/numberOfChildren"),
  prs_PrimaryLanguage: noted(at("person#/languages/*"), "the first"),
  prs_SecondaryLanguage: noted(at("person#/languages/*"), "the second"),
  prs_HighestLevelOfEducation: at("person#/educationLevel"),
  prs_Citizenship: at("person#/citizenship/*", "person#/nationalityStatus"),
  prs_IdentityNumber: at("identity#/documents/*/number"),
  prs_Title: because("The person's position within an organisation: no record holds an occupation."),
  prs_Email: at("identity#/contacts/*/value"),
  prs_HomePhone: at("identity#/contacts/*/value"),
  prs_MobilePhone: at("identity#/contacts/*/value"),
  prs_MailingCity: ADDRESS,
  prs_MailingCountry: at("person#/residenceCountry"),
  prs_MailingState: ADDRESS,
  prs_MailingStreet: ADDRESS,
  prs_MailingPostalCode: ADDRESS,
  prs_MailingLongitude: ADDRESS,
  prs_MailingLatitude: ADDRESS,
  vic_AgreementToManagePersonalData: noted(at("person#/handling/consents/*/decision"), CONSENT),
  vic_TraffickingStatus: noted(
    at("status-decision#/status", "involvement#/role"),
    "`decidedOn` is withheld, for HTCDS has no such date; no role says NotAVictimOfTrafficking",
  ),
  vic_TraffickingStatusDecisionMakingOrg: at("status-decision#/body"),
  vic_RelationshipToTrafficker: at(RELATION),
  vic_AgeWhenTrafficked: at("involvement#/ageAtStart"),
  vic_RecruitmentWebsitesAndApps: noted(
    at("event#/platforms/*/kind", "event#/platforms/*/phases/*"),
    APPLICATION,
  ),
  vic_MethodOfRecruitment: at("event#/recruitmentMethods/*"),
  vic_LocationOfRecruitment: noted(at("event#/places/*/role", "event#/places/*/country"), PLACE),
  vic_MethodsOfControl: at(CONTROL),
  vic_TypeOfExploitation: at(FORM),
  vic_ForcedLabourIndustry: at(SECTOR),
  vic_TypeOfSexExploitation: at(FORM),
  vic_LocationOfExploitation: noted(at("event#/places/*/country", "event#/siteKinds/*"), PLACE),
  vic_ExploitationWebsitesAndApps: noted(
    at("event#/platforms/*/kind", "event#/platforms/*/phases/*"),
    APPLICATION,
  ),
  vic_Vulnerabilities: at("person#/vulnerabilities/*"),
  vic_DetailsOfVulnerabilities: FREE_TEXT,
  per_RoleInProcess: at(FUNCTION),
  per_RoleDetails: FREE_TEXT,
  per_Organisation: at("involvement#/organization"),
  cas_Status: at("case#/status"),
  cas_ReasonForCaseClosure: noted(at("case#/closure/reason"), "theirs is free text, ours a code"),
  cas_CaseOwner: noted(at("case#/owner"), "the agency, never the officer"),
  cas_ReferringOrganisation: at("referral#/from"),
  cas_IncomingReferralDate: noted(
    at("referral#/answeredOn", "referral#/accepted"),
    "the day the referral was accepted; `referredOn` is withheld, for HTCDS has no such date",
  ),
  cas_ReferringPrimaryCaseWorker: STAFF,
  cas_ReasonForIncomingReferral: at("referral#/reason"),
  cas_IncomingReferralDetails: FREE_TEXT,
  cas_ReferredOrganisation: at("referral#/to"),
  cas_ReferredPrimaryCaseWorker: STAFF,
  cas_ReasonForOutgoingReferral: at("referral#/reason"),
  cas_OutgoingReferralDate: at("referral#/referredOn"),
  cas_OutgoingReferralDetails: FREE_TEXT,
  cco_CaseComment: FREE_TEXT,
  hte_Longitude: ADDRESS,
  hte_Latitude: ADDRESS,
  hte_City: ADDRESS,
  hte_Country: at("event#/places/*/country"),
  hte_State: noted(at("event#/places/*/subdivision"), SUBDIVISION),
  hte_Street: ADDRESS,
  hte_PostalCode: ADDRESS,
  hte_Date: at("event#/places/*/on", "event#/period/start"),
  hte_Type: at("event#/places/*/role"),
  hte_Description: FREE_TEXT,
  spl_Objectives: FREE_TEXT,
  spl_ActionPlan: FREE_TEXT,
  spl_PlannedEndDate: at("assistance#/plannedEnd"),
  spl_ActualEndDate: at("assistance#/endedOn"),
  spl_Type: at("assistance#/service"),
  con_Consent: noted(at("person#/handling/consents/*/decision"), CONSENT),
};

const flags = (pointer: string, ...names: string[]): [string, Coverage][] =>
  names.map((name) => [name, at(pointer)]);
const RESIDUAL = "their residue: whatever the other flags do not say";

const EXPLOITATION = new Map<string, Coverage>([
  ...flags(
    FORM,
    "isForcedLabour",
    "isSexualExploit",
    "isForcedMarriage",
    "isForcedMilitary",
    "isOrganRemoval",
    "isSlaveryAndPractices",
    "typeOfSexProstitution",
    "typeOfSexPornography",
    "typeOfSexRemoteInteractiveServices",
    "typeOfSexPrivateSexualServices",
  ),
  ["isOtherExploit", noted(at(FORM), RESIDUAL)],
  ["typeOfSexOther", noted(at(FORM), RESIDUAL)],
  ["isSexAndLabour", REPEATS("the two forms")],
  ["typeOfExploitConcatenated", REPEATS("the flags")],
  ["typeOfSexConcatenated", REPEATS("the flags")],
]);

const CONTROLS = new Map<string, Coverage>([
  ...flags(
    CONTROL,
    "meansOfControlDebtBondage",
    "meansOfControlTakesEarnings",
    "meansOfControlRestrictsFinancialAccess",
    "meansOfControlThreats",
    "meansOfControlPsychologicalAbuse",
    "meansOfControlPhysicalAbuse",
    "meansOfControlSexualAbuse",
    "meansOfControlFalsePromises",
    "meansOfControlPsychoactiveSubstances",
    "meansOfControlRestrictsMovement",
    "meansOfControlRestrictsMedicalCare",
    "meansOfControlExcessiveWorkingHours",
    "meansOfControlUsesChildren",
    "meansOfControlThreatOfLawEnforcement",
    "meansOfControlWithholdsNecessities",
    "meansOfControlWithholdsDocuments",
    "meansDebtBondageEarnings",
    "meansThreats",
    "meansAbusePsyPhySex",
    "meansFalsePromises",
    "meansDrugsAlcohol",
    "meansDenyBasicNeeds",
    "meansExcessiveWorkHours",
    "meansWithholdDocs",
  ),
  ["meansOfControlOther", noted(at(`${CONTROL}/local`), "as a local code: the list is open")],
  ["meansOfControlNotSpecified", at(`${CONTROL}/withheld`)],
  ["meansOfControlConcatenated", REPEATS("the flags")],
]);

const LABOUR = new Map<string, Coverage>([
  ...flags(
    SECTOR,
    "typeOfLabourAgriculture",
    "typeOfLabourAquafarming",
    "typeOfLabourConstruction",
    "typeOfLabourDomesticWork",
    "typeOfLabourHospitality",
    "typeOfLabourManufacturing",
    "typeOfLabourMiningOrDrilling",
    "typeOfLabourPeddling",
    "typeOfLabourTransportation",
  ),
  ...flags(FORM, "typeOfLabourBegging", "typeOfLabourIllicitActivities"),
  ["typeOfLabourOther", noted(at(`${SECTOR}/local`), "as a local code: the list is open")],
  ["typeOfLabourNotSpecified", at(`${SECTOR}/withheld`)],
  ["typeOfLabourConcatenated", REPEATS("the flags")],
]);

const RECRUITER = "without `to`: only that there was a recruiter is known; `otherFunction` says so";
const SEVERAL_ACTORS = "whose function it was is not known where the file has two perpetrators";

/** Every column of the CTDC data sets, by name; a name means the same in each data set that has it. */
export const CTDC: ReadonlyMap<string, Coverage> = new Map<string, Coverage>([
  ["yearOfRegistration", at("person#/provenance/registeredOn")],
  ["Datasource", at("person#/provenance/source")],
  ["gender", at("person#/sex", "person#/genderIdentity")],
  ["ageBroad", at("person#/ageBand")],
  ["majorityStatus", at("person#/ageBand")],
  ["majorityStatusAtExploit", at("involvement#/childAtExploitation")],
  ["majorityEntry", at("involvement#/childAtEntry")],
  ["citizenship", at("person#/citizenship/*")],
  ["isAbduction", at("involvement#/means/*")],
  ["RecruiterRelationship", noted(at(RELATION), RECRUITER)],
  [
    "CountryOfExploitation",
    noted(
      at("event#/places/*/country", "event#/places/*/role"),
      "with the role exploitation; in the source often where the person was identified or registered",
    ),
  ],
  ["recruiterRelationIntimatePartner", noted(at(RELATION), RECRUITER)],
  ["recruiterRelationFriend", noted(at(RELATION), RECRUITER)],
  ["recruiterRelationFamily", noted(at(RELATION), RECRUITER)],
  ["recruiterRelationOther", noted(at(`${RELATION}/local`), RECRUITER)],
  ["recruiterRelationUnknown", noted(at(`${RELATION}/withheld`), RECRUITER)],
  ["traffickMonths", noted(at("event#/durationMonths/min", "event#/durationMonths/max"), "a band is a span")],
  [
    "yearRegister",
    noted(
      at("person#/provenance/registeredOn/from", "person#/provenance/registeredOn/to"),
      "a band is a span",
    ),
  ],
  ["UN_COO_Region", noted(at("event#/places/*/country/region"), "with the role departure")],
  ["UN_COE_Region", noted(at("event#/places/*/country/region"), "with the role exploitation")],
  ["IP_Exploiter", noted(at(FUNCTION), SEVERAL_ACTORS)],
  ["IP_Gender", at("person#/sex", "person#/genderIdentity")],
  ["IP_ageBroad", at("person#/ageBand")],
  ["IP_citizen_UNRegion", at("person#/citizenship/*/region")],
  [
    "IP_Relation",
    noted(
      at(RELATION),
      "FamilyIntimatePartner and StrangerUnknownOther as a local code: no id says as little",
    ),
  ],
  ["IP_PayMoney", at("involvement#/paidMoney")],
  ["IP_RecruiterBroker", noted(at(FUNCTION), SEVERAL_ACTORS)],
  ["IP_TransactionProcess", noted(at(FUNCTION), SEVERAL_ACTORS)],
  ["IP_ControlAbuseKidnap", noted(at(FUNCTION), SEVERAL_ACTORS)],
  ...CONTROLS,
  ...EXPLOITATION,
  ...LABOUR,
]);
