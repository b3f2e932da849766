// Generated from packages/taxonomy/data by `npm run fix`. Do not edit.

import type { SchemeInfo } from "../types.js";
import { TABLE as actors } from "./entries/actors.js";
import { TABLE as acts } from "./entries/acts.js";
import { TABLE as age_bands } from "./entries/age-bands.js";
import { TABLE as agreement_kinds } from "./entries/agreement-kinds.js";
import { TABLE as agreement_statuses } from "./entries/agreement-statuses.js";
import { TABLE as aims } from "./entries/aims.js";
import { TABLE as audiences } from "./entries/audiences.js";
import { TABLE as awareness_activities } from "./entries/awareness-activities.js";
import { TABLE as awareness_channels } from "./entries/awareness-channels.js";
import { TABLE as case_kinds } from "./entries/case-kinds.js";
import { TABLE as case_statuses } from "./entries/case-statuses.js";
import { TABLE as channels } from "./entries/channels.js";
import { TABLE as charge_stages } from "./entries/charge-stages.js";
import { TABLE as closure_reasons } from "./entries/closure-reasons.js";
import { TABLE as collections } from "./entries/collections.js";
import { TABLE as consent_givers } from "./entries/consent-givers.js";
import { TABLE as consent_scopes } from "./entries/consent-scopes.js";
import { TABLE as controls } from "./entries/controls.js";
import { TABLE as countries } from "./entries/countries.js";
import { TABLE as custody_steps } from "./entries/custody-steps.js";
import { TABLE as de_identification_methods } from "./entries/de-identification-methods.js";
import { TABLE as decision_bodies } from "./entries/decision-bodies.js";
import { TABLE as document_kinds } from "./entries/document-kinds.js";
import { TABLE as drivers } from "./entries/drivers.js";
import { TABLE as education_levels } from "./entries/education-levels.js";
import { TABLE as effects } from "./entries/effects.js";
import { TABLE as evidence_kinds } from "./entries/evidence-kinds.js";
import { TABLE as forms } from "./entries/forms.js";
import { TABLE as gender_identities } from "./entries/gender-identities.js";
import { TABLE as handling_codes } from "./entries/handling-codes.js";
import { TABLE as identification_statuses } from "./entries/identification-statuses.js";
import { TABLE as information_sources } from "./entries/information-sources.js";
import { TABLE as instruments } from "./entries/instruments.js";
import { TABLE as involvement_roles } from "./entries/involvement-roles.js";
import { TABLE as legal_basis_kinds } from "./entries/legal-basis-kinds.js";
import { TABLE as marital_statuses } from "./entries/marital-statuses.js";
import { TABLE as means } from "./entries/means.js";
import { TABLE as measurement_methods } from "./entries/measurement-methods.js";
import { TABLE as measures } from "./entries/measures.js";
import { TABLE as meetings } from "./entries/meetings.js";
import { TABLE as modalities } from "./entries/modalities.js";
import { TABLE as nationality_statuses } from "./entries/nationality-statuses.js";
import { TABLE as online_platform_kinds } from "./entries/online-platform-kinds.js";
import { TABLE as organization_kinds } from "./entries/organization-kinds.js";
import { TABLE as outcomes } from "./entries/outcomes.js";
import { TABLE as perpetrator_functions } from "./entries/perpetrator-functions.js";
import { TABLE as place_roles } from "./entries/place-roles.js";
import { TABLE as places } from "./entries/places.js";
import { TABLE as protection_outcomes } from "./entries/protection-outcomes.js";
import { TABLE as purposes_of_use } from "./entries/purposes-of-use.js";
import { TABLE as qualities } from "./entries/qualities.js";
import { TABLE as quality_grades } from "./entries/quality-grades.js";
import { TABLE as recommendations } from "./entries/recommendations.js";
import { TABLE as recruitment_methods } from "./entries/recruitment-methods.js";
import { TABLE as referral_reasons } from "./entries/referral-reasons.js";
import { TABLE as refusal_grounds } from "./entries/refusal-grounds.js";
import { TABLE as regions } from "./entries/regions.js";
import { TABLE as relationships } from "./entries/relationships.js";
import { TABLE as request_kinds } from "./entries/request-kinds.js";
import { TABLE as request_stages } from "./entries/request-stages.js";
import { TABLE as resource_kinds } from "./entries/resource-kinds.js";
import { TABLE as scopes } from "./entries/scopes.js";
import { TABLE as sectors } from "./entries/sectors.js";
import { TABLE as sentence_kinds } from "./entries/sentence-kinds.js";
import { TABLE as service_statuses } from "./entries/service-statuses.js";
import { TABLE as severities } from "./entries/severities.js";
import { TABLE as sexes } from "./entries/sexes.js";
import { TABLE as site_kinds } from "./entries/site-kinds.js";
import { TABLE as support_services } from "./entries/support-services.js";
import { TABLE as systems } from "./entries/systems.js";
import { TABLE as table_units } from "./entries/table-units.js";
import { TABLE as vulnerabilities } from "./entries/vulnerabilities.js";
import { TABLE as warning_signs } from "./entries/warning-signs.js";
import { TABLE as withheld_reasons } from "./entries/withheld-reasons.js";

import type { Actor } from "./schemes/actors.js";
import type { Act } from "./schemes/acts.js";
import type { AgeBand } from "./schemes/age-bands.js";
import type { AgreementKind } from "./schemes/agreement-kinds.js";
import type { AgreementStatus } from "./schemes/agreement-statuses.js";
import type { Aim } from "./schemes/aims.js";
import type { Audience } from "./schemes/audiences.js";
import type { AwarenessActivity } from "./schemes/awareness-activities.js";
import type { AwarenessChannel } from "./schemes/awareness-channels.js";
import type { CaseKind } from "./schemes/case-kinds.js";
import type { CaseStatus } from "./schemes/case-statuses.js";
import type { Channel } from "./schemes/channels.js";
import type { ChargeStage } from "./schemes/charge-stages.js";
import type { ClosureReason } from "./schemes/closure-reasons.js";
import type { Collection } from "./schemes/collections.js";
import type { ConsentGiver } from "./schemes/consent-givers.js";
import type { ConsentScope } from "./schemes/consent-scopes.js";
import type { Control } from "./schemes/controls.js";
import type { Country } from "./schemes/countries.js";
import type { CustodyStep } from "./schemes/custody-steps.js";
import type { DeIdentificationMethod } from "./schemes/de-identification-methods.js";
import type { DecisionBody } from "./schemes/decision-bodies.js";
import type { DocumentKind } from "./schemes/document-kinds.js";
import type { Driver } from "./schemes/drivers.js";
import type { EducationLevel } from "./schemes/education-levels.js";
import type { Effect } from "./schemes/effects.js";
import type { EvidenceKind } from "./schemes/evidence-kinds.js";
import type { Form } from "./schemes/forms.js";
import type { GenderIdentity } from "./schemes/gender-identities.js";
import type { HandlingCode } from "./schemes/handling-codes.js";
import type { IdentificationStatus } from "./schemes/identification-statuses.js";
import type { InformationSource } from "./schemes/information-sources.js";
import type { Instrument } from "./schemes/instruments.js";
import type { InvolvementRole } from "./schemes/involvement-roles.js";
import type { LegalBasisKind } from "./schemes/legal-basis-kinds.js";
import type { MaritalStatus } from "./schemes/marital-statuses.js";
import type { MeansOfTrafficking } from "./schemes/means.js";
import type { MeasurementMethod } from "./schemes/measurement-methods.js";
import type { Measure } from "./schemes/measures.js";
import type { Meeting } from "./schemes/meetings.js";
import type { Modality } from "./schemes/modalities.js";
import type { NationalityStatus } from "./schemes/nationality-statuses.js";
import type { OnlinePlatformKind } from "./schemes/online-platform-kinds.js";
import type { OrganizationKind } from "./schemes/organization-kinds.js";
import type { Outcome } from "./schemes/outcomes.js";
import type { PerpetratorFunction } from "./schemes/perpetrator-functions.js";
import type { PlaceRole } from "./schemes/place-roles.js";
import type { Place } from "./schemes/places.js";
import type { ProtectionOutcome } from "./schemes/protection-outcomes.js";
import type { PurposeOfUse } from "./schemes/purposes-of-use.js";
import type { Quality } from "./schemes/qualities.js";
import type { QualityGrade } from "./schemes/quality-grades.js";
import type { Recommendation } from "./schemes/recommendations.js";
import type { RecruitmentMethod } from "./schemes/recruitment-methods.js";
import type { ReferralReason } from "./schemes/referral-reasons.js";
import type { RefusalGround } from "./schemes/refusal-grounds.js";
import type { Region } from "./schemes/regions.js";
import type { Relationship } from "./schemes/relationships.js";
import type { RequestKind } from "./schemes/request-kinds.js";
import type { RequestStage } from "./schemes/request-stages.js";
import type { ResourceKind } from "./schemes/resource-kinds.js";
import type { Scope } from "./schemes/scopes.js";
import type { Sector } from "./schemes/sectors.js";
import type { SentenceKind } from "./schemes/sentence-kinds.js";
import type { ServiceStatus } from "./schemes/service-statuses.js";
import type { Severity } from "./schemes/severities.js";
import type { Sex } from "./schemes/sexes.js";
import type { SiteKind } from "./schemes/site-kinds.js";
import type { SupportService } from "./schemes/support-services.js";
import type { System } from "./schemes/systems.js";
import type { TableUnit } from "./schemes/table-units.js";
import type { Vulnerability } from "./schemes/vulnerabilities.js";
import type { WarningSign } from "./schemes/warning-signs.js";
import type { WithheldReason } from "./schemes/withheld-reasons.js";

/** The type of the entries of each scheme. */
export interface EntryTypes {
  "actors": Actor;
  "acts": Act;
  "age-bands": AgeBand;
  "agreement-kinds": AgreementKind;
  "agreement-statuses": AgreementStatus;
  "aims": Aim;
  "audiences": Audience;
  "awareness-activities": AwarenessActivity;
  "awareness-channels": AwarenessChannel;
  "case-kinds": CaseKind;
  "case-statuses": CaseStatus;
  "channels": Channel;
  "charge-stages": ChargeStage;
  "closure-reasons": ClosureReason;
  "collections": Collection;
  "consent-givers": ConsentGiver;
  "consent-scopes": ConsentScope;
  "controls": Control;
  "countries": Country;
  "custody-steps": CustodyStep;
  "de-identification-methods": DeIdentificationMethod;
  "decision-bodies": DecisionBody;
  "document-kinds": DocumentKind;
  "drivers": Driver;
  "education-levels": EducationLevel;
  "effects": Effect;
  "evidence-kinds": EvidenceKind;
  "forms": Form;
  "gender-identities": GenderIdentity;
  "handling-codes": HandlingCode;
  "identification-statuses": IdentificationStatus;
  "information-sources": InformationSource;
  "instruments": Instrument;
  "involvement-roles": InvolvementRole;
  "legal-basis-kinds": LegalBasisKind;
  "marital-statuses": MaritalStatus;
  "means": MeansOfTrafficking;
  "measurement-methods": MeasurementMethod;
  "measures": Measure;
  "meetings": Meeting;
  "modalities": Modality;
  "nationality-statuses": NationalityStatus;
  "online-platform-kinds": OnlinePlatformKind;
  "organization-kinds": OrganizationKind;
  "outcomes": Outcome;
  "perpetrator-functions": PerpetratorFunction;
  "place-roles": PlaceRole;
  "places": Place;
  "protection-outcomes": ProtectionOutcome;
  "purposes-of-use": PurposeOfUse;
  "qualities": Quality;
  "quality-grades": QualityGrade;
  "recommendations": Recommendation;
  "recruitment-methods": RecruitmentMethod;
  "referral-reasons": ReferralReason;
  "refusal-grounds": RefusalGround;
  "regions": Region;
  "relationships": Relationship;
  "request-kinds": RequestKind;
  "request-stages": RequestStage;
  "resource-kinds": ResourceKind;
  "scopes": Scope;
  "sectors": Sector;
  "sentence-kinds": SentenceKind;
  "service-statuses": ServiceStatus;
  "severities": Severity;
  "sexes": Sex;
  "site-kinds": SiteKind;
  "support-services": SupportService;
  "systems": System;
  "table-units": TableUnit;
  "vulnerabilities": Vulnerability;
  "warning-signs": WarningSign;
  "withheld-reasons": WithheldReason;
}

export const TABLES = {
  "actors": actors,
  "acts": acts,
  "age-bands": age_bands,
  "agreement-kinds": agreement_kinds,
  "agreement-statuses": agreement_statuses,
  "aims": aims,
  "audiences": audiences,
  "awareness-activities": awareness_activities,
  "awareness-channels": awareness_channels,
  "case-kinds": case_kinds,
  "case-statuses": case_statuses,
  "channels": channels,
  "charge-stages": charge_stages,
  "closure-reasons": closure_reasons,
  "collections": collections,
  "consent-givers": consent_givers,
  "consent-scopes": consent_scopes,
  "controls": controls,
  "countries": countries,
  "custody-steps": custody_steps,
  "de-identification-methods": de_identification_methods,
  "decision-bodies": decision_bodies,
  "document-kinds": document_kinds,
  "drivers": drivers,
  "education-levels": education_levels,
  "effects": effects,
  "evidence-kinds": evidence_kinds,
  "forms": forms,
  "gender-identities": gender_identities,
  "handling-codes": handling_codes,
  "identification-statuses": identification_statuses,
  "information-sources": information_sources,
  "instruments": instruments,
  "involvement-roles": involvement_roles,
  "legal-basis-kinds": legal_basis_kinds,
  "marital-statuses": marital_statuses,
  "means": means,
  "measurement-methods": measurement_methods,
  "measures": measures,
  "meetings": meetings,
  "modalities": modalities,
  "nationality-statuses": nationality_statuses,
  "online-platform-kinds": online_platform_kinds,
  "organization-kinds": organization_kinds,
  "outcomes": outcomes,
  "perpetrator-functions": perpetrator_functions,
  "place-roles": place_roles,
  "places": places,
  "protection-outcomes": protection_outcomes,
  "purposes-of-use": purposes_of_use,
  "qualities": qualities,
  "quality-grades": quality_grades,
  "recommendations": recommendations,
  "recruitment-methods": recruitment_methods,
  "referral-reasons": referral_reasons,
  "refusal-grounds": refusal_grounds,
  "regions": regions,
  "relationships": relationships,
  "request-kinds": request_kinds,
  "request-stages": request_stages,
  "resource-kinds": resource_kinds,
  "scopes": scopes,
  "sectors": sectors,
  "sentence-kinds": sentence_kinds,
  "service-statuses": service_statuses,
  "severities": severities,
  "sexes": sexes,
  "site-kinds": site_kinds,
  "support-services": support_services,
  "systems": systems,
  "table-units": table_units,
  "vulnerabilities": vulnerabilities,
  "warning-signs": warning_signs,
  "withheld-reasons": withheld_reasons,
};

export const schemeInfos = (): Record<keyof EntryTypes, SchemeInfo> =>
  JSON.parse("{\"actors\":{\"kind\":\"register\",\"singular\":\"actor\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Actors\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"តួអង្គ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"行为主体\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Bodies, kinds of body and roles that act against trafficking.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"acts\":{\"kind\":\"concept-scheme\",\"singular\":\"act\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Acts\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"សកម្មភាព\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"行为\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What is done to bring a person into, or keep a person in, trafficking.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"age-bands\":{\"kind\":\"concept-scheme\",\"singular\":\"age-band\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Age bands\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ក្រុមអាយុ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"年龄组\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Ranges of completed years of age.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"agreement-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"agreement-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of agreement\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទកិច្ចព្រមព្រៀង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"协议种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What kind of instrument or arrangement binds the parties.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"agreement-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"agreement-status\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Statuses of agreements\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពកិច្ចព្រមព្រៀង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"协议状态\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Whether an agreement or arrangement is in use.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"aims\":{\"kind\":\"concept-scheme\",\"singular\":\"aim\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Aims\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"គោលបំណង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"目标\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What an instrument, a body or an activity is for.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"audiences\":{\"kind\":\"concept-scheme\",\"singular\":\"audience\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Audiences\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ក្រុមគោលដៅ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"受众\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Whom an awareness activity addresses.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"awareness-activities\":{\"kind\":\"concept-scheme\",\"singular\":\"awareness-activity\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Awareness activities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"សកម្មភាពលើកកម្ពស់ការយល់ដឹង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"宣传活动\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What is done so that people know the risk and where to find help.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"awareness-channels\":{\"kind\":\"concept-scheme\",\"singular\":\"awareness-channel\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Channels of awareness activities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"បណ្តាញផ្សព្វផ្សាយ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"宣传渠道\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"The medium that carries an awareness activity.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"case-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"case-kind\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of case\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទសំណុំរឿង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"案件种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What kind of file a case is.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"case-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"case-status\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Case statuses\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពសំណុំរឿង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"案件状态\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Whether work on a case goes on.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"channels\":{\"kind\":\"concept-scheme\",\"singular\":\"channel\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Channels of cooperation\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"បណ្តាញសហប្រតិបត្តិការ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"合作渠道\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"The way a request travels.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"charge-stages\":{\"kind\":\"concept-scheme\",\"singular\":\"charge-stage\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Stages of a charge\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ដំណាក់កាលនៃការចោទប្រកាន់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"指控所处阶段\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How far a charge has come.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"closure-reasons\":{\"kind\":\"concept-scheme\",\"singular\":\"closure-reason\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Reasons for closing a case\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មូលហេតុនៃការបិទសំណុំរឿង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"结案原因\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Why work on a case ended.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"collections\":{\"kind\":\"register\",\"singular\":\"collection\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Collections\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"បណ្តុំពាក្យ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"概念集合\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Concepts that one legal text lists together.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"consent-givers\":{\"kind\":\"concept-scheme\",\"singular\":\"consent-giver\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Givers of consent\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"អ្នកផ្តល់ការយល់ព្រម\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"同意人\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Who gave the consent.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"consent-scopes\":{\"kind\":\"concept-scheme\",\"singular\":\"consent-scope\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Scopes of consent\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិសាលភាពនៃការយល់ព្រម\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"同意范围\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a person agreed their data may be used for.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"controls\":{\"kind\":\"concept-scheme\",\"singular\":\"control\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Methods of control\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិធីគ្រប់គ្រងជនរងគ្រោះ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"控制手段\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How a person is held in exploitation; finer than the means of the Protocol.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"countries\":{\"kind\":\"concept-scheme\",\"singular\":\"country\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Countries\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រទេស\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"国家和地区\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Countries and territories by ISO 3166-1 alpha-2 code, and XK, which ISO leaves for users to assign.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"custody-steps\":{\"kind\":\"concept-scheme\",\"singular\":\"custody-step\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Steps of custody\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ជំហានរក្សាភស្តុតាង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"证据保管步骤\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What happened to an item of evidence.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"de-identification-methods\":{\"kind\":\"concept-scheme\",\"singular\":\"de-identification-method\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.2.0\",\"title\":{\"en\":{\"text\":\"Methods of de-identification\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិធីលុបអត្តសញ្ញាណទិន្នន័យ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"去标识化方法\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How a data set was changed so that nobody is found in it when it is published.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"decision-bodies\":{\"kind\":\"concept-scheme\",\"singular\":\"decision-body\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Decision bodies\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថាប័នសម្រេច\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"决定机关\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"The kind of body that decides on a status.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"document-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"document-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of identity document\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទឯកសារអត្តសញ្ញាណ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"身份证件种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What kind of document identifies a person.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"drivers\":{\"kind\":\"concept-scheme\",\"singular\":\"driver\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Drivers\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កត្តាជំរុញ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"驱动因素\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What makes trafficking more likely in a society.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"education-levels\":{\"kind\":\"concept-scheme\",\"singular\":\"education-level\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Education levels\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កម្រិតសិក្សា\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"教育程度\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Levels of ISCED 2011, and no schooling.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"effects\":{\"kind\":\"concept-scheme\",\"singular\":\"effect\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Effects\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ផលប៉ះពាល់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"影响\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What trafficking does to persons and societies.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"evidence-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"evidence-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of evidence\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទភស្តុតាង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"证据种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What kind of thing an item of evidence is.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"forms\":{\"kind\":\"concept-scheme\",\"singular\":\"form\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Forms\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ទម្រង់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"形式\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What the law punishes (conduct) and what is intended or done to the person (exploitation), in one polyhierarchy with two tops.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"gender-identities\":{\"kind\":\"concept-scheme\",\"singular\":\"gender-identity\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Gender identities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"អត្តសញ្ញាណយេនឌ័រ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"性别认同\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How a person describes their own gender, where they wish to.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"handling-codes\":{\"kind\":\"concept-scheme\",\"singular\":\"handling-code\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Handling codes\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កូដនៃការគ្រប់គ្រងព័ត៌មាន\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"信息处理代码\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Traffic Light Protocol 2.0 and restrictions on use.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"identification-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"identification-status\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Identification statuses\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពនៃការកំណត់អត្តសញ្ញាណ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"被害人识别状态\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How far the identification of a victim has come.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"information-sources\":{\"kind\":\"concept-scheme\",\"singular\":\"information-source\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Sources of information\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភពព័ត៌មាន\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"信息来源\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How the reporting agency knows what it records.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"instruments\":{\"kind\":\"register\",\"singular\":\"instrument\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Instruments\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"លិខិតបទដ្ឋាន និងឯកសារគតិយុត្ត\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"法律文书\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Treaties, laws, policies and arrangements, with their provisions, dates and parties.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"involvement-roles\":{\"kind\":\"concept-scheme\",\"singular\":\"involvement-role\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Roles of persons in events\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"តួនាទីរបស់បុគ្គលក្នុងហេតុការណ៍\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"人员在事件中的身份\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"In what capacity a person appears in an event.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"legal-basis-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"legal-basis-kind\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of legal basis\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទមូលដ្ឋានគតិយុត្ត\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"法律依据种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What allows a record to be made and shared.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"marital-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"marital-status\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Marital statuses\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពអាពាហ៍ពិពាហ៍\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"婚姻状况\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Civil status of a person.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"means\":{\"kind\":\"concept-scheme\",\"singular\":\"means-of-trafficking\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Means\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មធ្យោបាយ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"手段\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How the act is made possible against an adult's free will, after the Palermo Protocol, article 3(a).\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"measurement-methods\":{\"kind\":\"concept-scheme\",\"singular\":\"measurement-method\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Methods of measurement\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិធីវាស់វែង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"测量方法\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How a measure's value was obtained.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"measures\":{\"kind\":\"concept-scheme\",\"singular\":\"measure\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Measures\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"សូចនាករ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"指标\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What is counted to see whether a recommendation is carried out.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"meetings\":{\"kind\":\"register\",\"singular\":\"meeting\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Meetings\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កិច្ចប្រជុំ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"会议\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Conferences and sessions that made recommendations.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"modalities\":{\"kind\":\"concept-scheme\",\"singular\":\"modality\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Modalities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កម្រិតកាតព្វកិច្ច\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"约束程度\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How binding an instruction is.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"nationality-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"nationality-status\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Nationality statuses\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពសញ្ជាតិ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"国籍状况\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Whether a person has a nationality.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"online-platform-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"online-platform-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of online platform\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទវេទិកាអ៊ីនធឺណិត\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"网络平台种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Kinds of site and application used to recruit, control or exploit; brands are kept as other wordings.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"organization-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"organization-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of organization\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទអង្គភាព\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"组织种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What an agency, service or legal person is.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"outcomes\":{\"kind\":\"concept-scheme\",\"singular\":\"outcome\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Outcomes of charges\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"លទ្ធផលនៃការចោទប្រកាន់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"指控结果\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How a charge ended.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"perpetrator-functions\":{\"kind\":\"concept-scheme\",\"singular\":\"perpetrator-function\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Functions of perpetrators\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មុខងាររបស់ជនល្មើស\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"行为人的作用\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a suspected or convicted person did in the course of events.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"place-roles\":{\"kind\":\"concept-scheme\",\"singular\":\"place-role\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Roles of places\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"តួនាទីនៃទីកន្លែង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"地点的作用\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a place or a state was in the course of events.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"places\":{\"kind\":\"register\",\"singular\":\"place\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Places\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ទីកន្លែង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"地点\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Subdivisions of states, after ISO 3166-2, where a record needs one.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"protection-outcomes\":{\"kind\":\"concept-scheme\",\"singular\":\"protection-outcome\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Protection outcomes\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"លទ្ធផលនៃការការពារ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"保护结果\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What residence or protection followed a decision.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"purposes-of-use\":{\"kind\":\"concept-scheme\",\"singular\":\"purpose-of-use\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Purposes of use\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"គោលបំណងនៃការប្រើប្រាស់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"使用目的\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a receiver may use a record for.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"qualities\":{\"kind\":\"concept-scheme\",\"singular\":\"quality\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Qualities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"គុណលក្ខណៈ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"品质要求\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How cooperation is asked to be done.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"quality-grades\":{\"kind\":\"concept-scheme\",\"singular\":\"quality-grade\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Grades of data quality\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កម្រិតគុណភាពទិន្នន័យ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"数据质量等级\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How far a measure's value can be relied on.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"recommendations\":{\"kind\":\"register\",\"singular\":\"recommendation\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Recommendations\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"អនុសាសន៍\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"建议\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a meeting or an instrument asks to be done, by whom, how, with whom and measured by what.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"recruitment-methods\":{\"kind\":\"concept-scheme\",\"singular\":\"recruitment-method\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Methods of recruitment\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិធីជ្រើសរើស\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"招募方式\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Where or through whom a person was recruited.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"referral-reasons\":{\"kind\":\"concept-scheme\",\"singular\":\"referral-reason\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Reasons for referral\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មូលហេតុនៃការបញ្ជូនបន្ត\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"转介原因\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Why a person is handed over to another service.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"refusal-grounds\":{\"kind\":\"concept-scheme\",\"singular\":\"refusal-ground\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Grounds of refusal\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មូលហេតុនៃការបដិសេធ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"拒绝理由\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Why a request was refused or postponed.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"regions\":{\"kind\":\"concept-scheme\",\"singular\":\"region\",\"open\":false,\"since\":\"0.2.0\",\"title\":{\"en\":{\"text\":\"Regions of the world\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"តំបន់នៃពិភពលោក\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"世界区域\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Geographic regions by their UN M49 codes, for data that name a region and not a state.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"relationships\":{\"kind\":\"concept-scheme\",\"singular\":\"relationship\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Relationships\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ទំនាក់ទំនង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"人际关系\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What two persons in an event were to each other.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"request-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"request-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of cooperation request\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទសំណើសហប្រតិបត្តិការ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"合作请求种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What one state or agency asks of another.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"request-stages\":{\"kind\":\"concept-scheme\",\"singular\":\"request-stage\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Stages of a request\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ដំណាក់កាលនៃសំណើ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"请求所处阶段\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How far a cooperation request has come.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"resource-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"resource-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of resource\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទធនធាន\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"资源种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a party contributes to cooperation.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"scopes\":{\"kind\":\"concept-scheme\",\"singular\":\"scope\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Scopes\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិសាលភាព\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"范围\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How far a problem, a measure or a mechanism reaches.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"sectors\":{\"kind\":\"concept-scheme\",\"singular\":\"sector\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Economic sectors\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"វិស័យសេដ្ឋកិច្ច\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"经济行业\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Sections and divisions of ISIC Revision 4, with peddling added under retail trade. What a source calls \\\"other\\\" is a local code.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"sentence-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"sentence-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of sentence\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទទោស\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"刑罚种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a court imposed.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"service-statuses\":{\"kind\":\"concept-scheme\",\"singular\":\"service-status\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Statuses of services\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ស្ថានភាពសេវា\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"服务状态\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Whether a service was offered, taken up or ended.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"severities\":{\"kind\":\"concept-scheme\",\"singular\":\"severity\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Severities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"កម្រិតធ្ងន់ធ្ងរ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"严重程度\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"How grave a conduct is held to be, in plain and in legal senses.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"sexes\":{\"kind\":\"concept-scheme\",\"singular\":\"sex\",\"open\":false,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Sexes\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ភេទ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"性别\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Sex as recorded for statistics.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"site-kinds\":{\"kind\":\"concept-scheme\",\"singular\":\"site-kind\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Kinds of site\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រភេទទីតាំង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"场所种类\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"The kind of place where exploitation happened; never its address.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"support-services\":{\"kind\":\"concept-scheme\",\"singular\":\"support-service\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Support services\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"សេវាគាំទ្រ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"支持服务\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a victim may need and be given.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"systems\":{\"kind\":\"register\",\"singular\":\"system\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Classification systems\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ប្រព័ន្ធចំណាត់ថ្នាក់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"分类系统\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"The standards and classifications that entries are mapped to, with their publishers and licences.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"table-units\":{\"kind\":\"concept-scheme\",\"singular\":\"table-unit\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Counting units of tables\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ឯកតារាប់ក្នុងតារាង\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"表格计数单位\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"What a cell of a statistical table counts.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"vulnerabilities\":{\"kind\":\"concept-scheme\",\"singular\":\"vulnerability\",\"open\":true,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Vulnerabilities\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"ភាពងាយរងគ្រោះ\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"脆弱境况\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Circumstances of a person that traffickers abuse.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"warning-signs\":{\"kind\":\"concept-scheme\",\"singular\":\"warning-sign\",\"open\":true,\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Warning signs\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"សញ្ញាព្រមាន\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"警示迹象\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Signs that call for a closer look; none of them proves anything alone.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}},\"withheld-reasons\":{\"kind\":\"concept-scheme\",\"singular\":\"withheld-reason\",\"open\":false,\"decidedBy\":\"the maintainers of TIPX\",\"since\":\"0.1.0\",\"title\":{\"en\":{\"text\":\"Reasons for withholding\",\"status\":\"reviewed\",\"evidence\":\"own\"},\"km\":{\"text\":\"មូលហេតុនៃការមិនផ្តល់\",\"status\":\"draft\",\"evidence\":\"own\"},\"zh-Hans\":{\"text\":\"未提供原因\",\"status\":\"draft\",\"evidence\":\"own\"}},\"description\":{\"en\":{\"text\":\"Why a value is not there.\",\"status\":\"reviewed\",\"evidence\":\"own\"}}}}") as Record<keyof EntryTypes, SchemeInfo>;
