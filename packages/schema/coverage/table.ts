/**
 * The table behind COVERAGE.md: where a record holds what other standards record.
 * A pointer is `type#/path`, with `*` for any item of a list. `ids` are the vocabulary entries that say what a flag says.
 */
export interface Held {
  readonly pointers: readonly string[];
  readonly ids?: readonly string[];
  readonly note?: string;
}
export interface NotHeld {
  readonly reason: string;
}
export type Coverage = Held | NotHeld;

const at = (...pointers: string[]): Held => ({ pointers });
const as = (pointer: string, ...ids: string[]): Held => ({ pointers: [pointer], ids });
const because = (reason: string): NotHeld => ({ reason });
const noted = (coverage: Held, note: string): Held => ({ ...coverage, note });

const ADDRESS = because(
  "No address and no coordinates: they lead to a shelter or a home. State and subdivision are held.",
);
const FREE_TEXT = because(
  "No free text about a person: names leak there. What can be said in codes is held in codes.",
);
const STAFF = because("No officer or caseworker by name: the agency is held.");

const CONTROL = "event#/controls/*";
const FORM = "event#/realisedExploitation/*";
const SECTOR = "event#/sectors/*";
const RELATION = "involvement#/relationships/*/kind";
const FUNCTION = "involvement#/functions/*";
const DERIVED = (from: string) =>
  because(`Derived from ${from}: the parts are held, the combination is computed.`);

/** Every field of HTCDS 2.0. */
export const HTCDS: Readonly<Record<string, Coverage>> = {
  org_Name: at("organization#/name"),
  org_ShippingCity: ADDRESS,
  org_ShippingCountry: at("organization#/country"),
  org_ShippingState: at("organization#/subdivision"),
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
  prs_Title: at("identity#/names/*/title"),
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
  vic_AgreementToManagePersonalData: at("person#/handling/consents/*/scope"),
  vic_TraffickingStatus: at("status-decision#/status"),
  vic_TraffickingStatusDecisionMakingOrg: at("status-decision#/body"),
  vic_RelationshipToTrafficker: at(RELATION),
  vic_AgeWhenTrafficked: at("involvement#/ageAtStart"),
  vic_RecruitmentWebsitesAndApps: at("event#/platforms/*/kind", "event#/platforms/*/phases/*"),
  vic_MethodOfRecruitment: at("event#/recruitmentMethods/*"),
  vic_LocationOfRecruitment: noted(
    at("event#/places/*/role", "event#/places/*/country"),
    "theirs links to an organisation; ours says the state and subdivision",
  ),
  vic_MethodsOfControl: at(CONTROL),
  vic_TypeOfExploitation: at(FORM),
  vic_ForcedLabourIndustry: at(SECTOR),
  vic_TypeOfSexExploitation: at(FORM),
  vic_LocationOfExploitation: noted(
    at("event#/places/*/country", "event#/siteKinds/*"),
    "theirs links to an organisation; ours says the state and the kind of site",
  ),
  vic_ExploitationWebsitesAndApps: at("event#/platforms/*/kind", "event#/platforms/*/phases/*"),
  vic_Vulnerabilities: at("person#/vulnerabilities/*"),
  vic_DetailsOfVulnerabilities: FREE_TEXT,
  per_RoleInProcess: at(FUNCTION),
  per_RoleDetails: FREE_TEXT,
  per_Organisation: at("involvement#/organization"),
  cas_Status: at("case#/status"),
  cas_ReasonForCaseClosure: noted(at("case#/closure/reason"), "theirs is free text, ours a code"),
  cas_CaseOwner: noted(at("case#/owner"), "the agency, never the officer"),
  cas_ReferringOrganisation: at("referral#/from"),
  cas_IncomingReferralDate: at("referral#/referredOn"),
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
  hte_State: at("event#/places/*/subdivision"),
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
  con_Consent: at("person#/handling/consents/*/scope", "person#/handling/consents/*/givenOn"),
};

const means = (name: string, ...ids: string[]): [string, Coverage] => [
  name,
  as(CONTROL, ...ids.map((id) => `controls/${id}`)),
];
const form = (name: string, ...ids: string[]): [string, Coverage] => [
  name,
  as(FORM, ...ids.map((id) => `forms/${id}`)),
];
const sector = (name: string, ...ids: string[]): [string, Coverage] => [
  name,
  as(SECTOR, ...ids.map((id) => `sectors/${id}`)),
];
const RESIDUAL = "their residue: whatever the other flags do not say";

const EXPLOITATION = new Map<string, Coverage>([
  form("isForcedLabour", "forced-labour"),
  form("isSexualExploit", "sexual-exploitation"),
  ["isOtherExploit", noted(as(FORM, "forms/other-exploitation"), RESIDUAL)],
  ["isSexAndLabour", DERIVED("the two forms")],
  form("isForcedMarriage", "forced-marriage"),
  form("isForcedMilitary", "recruitment-or-use-by-armed-forces"),
  form("isOrganRemoval", "organ-removal"),
  form("isSlaveryAndPractices", "slavery-and-similar-practices"),
  ["typeOfExploitConcatenated", DERIVED("the flags")],
  form("typeOfSexProstitution", "exploitation-of-prostitution"),
  form("typeOfSexPornography", "sexual-abuse-material"),
  form("typeOfSexRemoteInteractiveServices", "remote-interactive-services"),
  form("typeOfSexPrivateSexualServices", "private-sexual-services"),
  ["typeOfSexOther", noted(as(FORM, "forms/sexual-exploitation"), RESIDUAL)],
  ["typeOfSexConcatenated", DERIVED("the flags")],
]);

const CONTROLS = new Map<string, Coverage>([
  means("meansOfControlDebtBondage", "debt-bondage"),
  means("meansOfControlTakesEarnings", "taking-earnings"),
  means("meansOfControlRestrictsFinancialAccess", "restricting-financial-access"),
  means("meansOfControlThreats", "threats"),
  means("meansOfControlPsychologicalAbuse", "psychological-abuse"),
  means("meansOfControlPhysicalAbuse", "physical-abuse"),
  means("meansOfControlSexualAbuse", "sexual-abuse"),
  means("meansOfControlFalsePromises", "false-promises"),
  means("meansOfControlPsychoactiveSubstances", "psychoactive-substances"),
  means("meansOfControlRestrictsMovement", "restricting-movement"),
  means("meansOfControlRestrictsMedicalCare", "restricting-medical-care"),
  means("meansOfControlExcessiveWorkingHours", "excessive-working-hours"),
  means("meansOfControlUsesChildren", "using-children"),
  means("meansOfControlThreatOfLawEnforcement", "threat-of-law-enforcement"),
  means("meansOfControlWithholdsNecessities", "withholding-necessities"),
  means("meansOfControlWithholdsDocuments", "withholding-documents"),
  ["meansOfControlOther", noted(at(`${CONTROL}/local`), "as a local code: the list is open")],
  [
    "meansOfControlNotSpecified",
    noted(as(`${CONTROL}/withheld`, "withheld-reasons/unknown"), "as a withheld value"),
  ],
  ["meansOfControlConcatenated", DERIVED("the flags")],
  means("meansDebtBondageEarnings", "debt-bondage", "taking-earnings"),
  means("meansThreats", "threats", "using-children", "threat-of-law-enforcement"),
  means("meansAbusePsyPhySex", "psychological-abuse", "physical-abuse", "sexual-abuse"),
  means("meansFalsePromises", "false-promises"),
  means("meansDrugsAlcohol", "psychoactive-substances"),
  means(
    "meansDenyBasicNeeds",
    "restricting-financial-access",
    "restricting-movement",
    "restricting-medical-care",
    "withholding-necessities",
  ),
  means("meansExcessiveWorkHours", "excessive-working-hours"),
  means("meansWithholdDocs", "withholding-documents"),
]);

const LABOUR = new Map<string, Coverage>([
  sector("typeOfLabourAgriculture", "agriculture-forestry-and-fishing"),
  sector("typeOfLabourAquafarming", "fishing-and-aquaculture"),
  form("typeOfLabourBegging", "forced-begging"),
  sector("typeOfLabourConstruction", "construction"),
  sector("typeOfLabourDomesticWork", "activities-of-households-as-employers-of-domestic-personnel"),
  sector("typeOfLabourHospitality", "accommodation-and-food-service-activities"),
  form("typeOfLabourIllicitActivities", "forced-criminality"),
  sector("typeOfLabourManufacturing", "manufacturing"),
  sector("typeOfLabourMiningOrDrilling", "mining-and-quarrying"),
  sector("typeOfLabourPeddling", "retail-trade-except-of-motor-vehicles-and-motorcycles"),
  sector("typeOfLabourTransportation", "transportation-and-storage"),
  ["typeOfLabourOther", noted(at(SECTOR), "a section or division; sectors have no residue")],
  ["typeOfLabourNotSpecified", because("An absent sector says the same.")],
  ["typeOfLabourConcatenated", DERIVED("the flags")],
]);

const REGION = because("Regions of the United Nations are computed from the country held.");

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
  ["isAbduction", as("involvement#/means/*", "means/abduction")],
  ["RecruiterRelationship", at(RELATION)],
  ["CountryOfExploitation", as("event#/places/*/country", "place-roles/exploitation")],
  ["recruiterRelationIntimatePartner", as(RELATION, "relationships/intimate-partner")],
  ["recruiterRelationFriend", as(RELATION, "relationships/friend-or-acquaintance")],
  ["recruiterRelationFamily", as(RELATION, "relationships/family-member")],
  [
    "recruiterRelationOther",
    noted(at(`${RELATION}/local`), "as a listed id where one fits, else a local code"),
  ],
  ["recruiterRelationUnknown", as(`${RELATION}/withheld`, "withheld-reasons/unknown")],
  ["traffickMonths", at("event#/durationMonths", "event#/period/start", "event#/period/end")],
  ["yearRegister", at("person#/provenance/registeredOn")],
  ["UN_COO_Region", REGION],
  ["UN_COE_Region", REGION],
  ["IP_Exploiter", as(FUNCTION, "perpetrator-functions/exploiter")],
  ["IP_Gender", at("person#/sex", "person#/genderIdentity")],
  ["IP_ageBroad", at("person#/ageBand")],
  ["IP_citizen_UNRegion", REGION],
  ["IP_Relation", at(RELATION)],
  ["IP_PayMoney", at("involvement#/paidMoney")],
  [
    "IP_RecruiterBroker",
    as(FUNCTION, "perpetrator-functions/recruiter", "perpetrator-functions/broker-or-travel-agent"),
  ],
  [
    "IP_TransactionProcess",
    as(
      FUNCTION,
      "perpetrator-functions/transporter",
      "perpetrator-functions/transferrer",
      "perpetrator-functions/harbourer",
      "perpetrator-functions/seller",
      "perpetrator-functions/buyer",
      "perpetrator-functions/receiver",
      "perpetrator-functions/travelling-partner",
    ),
  ],
  [
    "IP_ControlAbuseKidnap",
    as(
      FUNCTION,
      "perpetrator-functions/controller",
      "perpetrator-functions/abuser",
      "perpetrator-functions/kidnapper",
    ),
  ],
  ...CONTROLS,
  ...EXPLOITATION,
  ...LABOUR,
]);
