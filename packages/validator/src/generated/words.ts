// Generated from packages/json-schema/schema/0.2.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

export const ACTORS =
  "asean-acwc asean-aichr asean-ammtc asean-asean-act asean-hsu asean-mlat-central-authorities asean-secretariat asean-slom asean-somtc-wg-tip asean-somtc asean aseanapol bali-process-rso bali-process bn-agc bn-htu bn-national-committee ca-pgc cn-acwf cn-mca cn-ministerial-joint-meeting cn-moj cn-mps-aht cn-mps cn-nia cn-spc cn-spp coe-greta coe commit eu hcch id-ago id-gugus-tugas id-kppa id-migrant-protection id-moj-ca id-polri io-iap io-icat io-ilo io-interpol io-iom io-ohchr io-unhcr io-unicef io-unodc io-unwomen io-who kh-ahtjpd kh-akp kh-ccos kh-central-authority-mla kh-council-of-ministers kh-court-appeal kh-court-firstinstance kh-gcnp kh-gdi kh-mfaic kh-mocfa kh-mocr kh-moeys kh-moh kh-moi kh-moinfo kh-moj kh-molvt kh-mond kh-mosvy kh-mot kh-mowa kh-mptc kh-ncct-secretariat kh-ncct-wg-child kh-ncct-wg-intl-coop kh-ncct-wg-justice kh-ncct-wg-law-enforcement kh-ncct-wg-prevention kh-ncct-wg-rrr kh-ncct kh-pcct kh-pg-appeal kh-pg-supreme kh-prosecution-firstinstance kh-supreme-court la-lwu la-mops-atd la-ncaht la-spp league-of-nations lmlecc mm-ago mm-atpf mm-cbtip-wg-legal mm-cbtip-wg-prevention mm-cbtip-wg-repatriation mm-cbtip mm-mswrr my-agc my-immigration my-labour-dept my-mapo my-mwfcd my-rmp-d3 ngo-aple ngo-caritas ngo-chab-dai ngo-cpu-kh ngo-lscw ngo-tdh ph-bi ph-dmw ph-doj ph-dswd ph-iacat ph-nbi-ahtrad ph-nps ph-paocc ph-pnp-wcpc sg-agc sg-mha sg-mom sg-msf sg-spf sg-tip-taskforce th-ahtd th-aoc th-atp-committee th-cmp th-dsi th-iac th-msdhs th-oag tl-klatu tl-pgr tl-pntl type-court type-destination-state type-friendly-country type-head-of-government type-international-organisation type-national-committee type-national-organisation type-news-agency type-origin-state type-prosecution-body type-prosecutor-general type-relevant-institution type-relevant-ministry type-state type-transit-state type-tv-station un-act un-sr-sale-of-children un-sr-slavery un-sr-trafficking un undp uniap vn-border-guard vn-mps-cid vn-mps vn-sc138 vn-spp";
export const INSTRUMENTS =
  "asean-actip-2015 asean-apa-2015 asean-bohol-workplan-2017 asean-china-nts-declaration-2002 asean-china-nts-mou-2004 asean-china-nts-mou-2009 asean-china-nts-mou-2017 asean-declaration-tip-2004 asean-extradition-treaty-2025 asean-human-rights-declaration-2012 asean-leaders-declaration-tech-2023 asean-leaders-statement-2011 asean-migrant-workers-consensus-2017 asean-mlat-2004 asean-multisectoral-workplan-2023 asean-practitioner-guidelines-2007 bali-process-2002 bali-process-declaration-2016 bn-order-2004 bn-order-2019 ca-pgc-joint-statement-2019 cn-action-plan-2008 cn-action-plan-2013 cn-action-plan-2021 cn-anti-fraud-law-2022 cn-criminal-law cn-la-agreement cn-mm-mou-2009 cn-spc-interpretation-2016-28 cn-vn-agreement-2010 coe-cets-185 coe-cets-197 coe-cets-201 coe-cets-216 eu-directive-2011-36 eu-directive-2024-1712 gms-commit-jd-2007 gms-commit-jd-2012 gms-commit-mou-2004 gms-commit-spa hague-adoption-1993 id-perpres-69-2008 id-uu-1-2023 id-uu-12-2017 id-uu-14-2009 id-uu-21-2007 ilo-c029 ilo-c097 ilo-c105 ilo-c138 ilo-c143 ilo-c181 ilo-c182 ilo-c189 ilo-c190 ilo-p029 in-mm-mou-2019 istanbul-declaration-2008 kh-cn-agreement kh-criminal-code-2009 kh-criminal-procedure-code-2007 kh-criminal-procedure-law-1993 kh-hts-law-2008 kh-in-mou-2018 kh-intercountry-adoption-law-2009 kh-labour-law-1997 kh-my-mou kh-ncct-subdecree-2009 kh-npa-2014 kh-online-scams-law kh-organ-donation-law-2016 kh-surrogacy-draft-law kh-surrogacy-prakas-2016 kh-th-mou-2003 kh-th-mou-2014 kh-trafficking-law-1996 kh-untac-law-1992 kh-vn-agreement-2005 la-law-2015 la-penal-code-2017 lon-slavery-1926 mm-law-2005 mm-law-2022 mm-plan-2022 my-atipsom-2007 ohchr-principles-2002 ph-ra-10364 ph-ra-11862 ph-ra-11930 ph-ra-9208 sg-phta-2014 th-atp-act-2008 th-atp-amendment-2015 th-atp-amendment-2017 th-atp-decree-2019 th-cn-mou-2018 th-la-mou-2005 th-measures-act-1997 th-mm-mou-2009 th-vn-mou-2008 tl-law-3-2017 tl-penal-code-2009 un-2030-agenda un-cedaw un-crc-opsc un-crc un-cybercrime-convention-2024 un-global-compact-migration un-gpa-2010 un-iccpr un-migrant-workers-1990 un-palermo-tip-protocol un-rome-statute un-slavery-supplementary-1956 un-smuggling-protocol un-traffic-persons-1949 un-uncac un-untoc vn-la-agreement-2010 vn-law-53-2024 vn-law-66-2011 vn-penal-code-2015 vn-programme-193-2021 vn-programme-33-2026 who-transplant-principles-2010";
export const AGE_BANDS =
  "adult age-0-29 age-0-8 age-18-20 age-21-23 age-24-26 age-27-29 age-30-38 age-39-47 age-48-plus age-9-17 child";
export const COUNTRIES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";
export const REGIONS =
  "142 143 145 150 151 154 155 202 419 002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061";
export const FORMS_EXPLOITATION =
  "child-labour child-transfer debt-bondage domestic-servitude exploitation-of-prostitution exploitation-of-surrogate-mothers exploitative-adoption forced-begging forced-criminality forced-labour forced-marriage forced-services forced-surrogacy labour-exploitation online-scam-compound organ-removal other-exploitation private-sexual-services recruitment-or-use-by-armed-forces recruitment-or-use-by-non-state-groups recruitment-or-use-by-state-forces remote-interactive-services serfdom servile-marriage servitude sexual-abuse-material sexual-exploitation slavery-and-similar-practices slavery state-imposed-forced-labour";
export const FORMS_EXPLOITATION_MOVED =
  "child-pornography forced-labor";
export const SECTORS =
  "accommodation-and-food-service-activities accommodation activities-auxiliary-to-financial-service-and-insurance-activities activities-of-extraterritorial-organizations-and-bodies-section activities-of-extraterritorial-organizations-and-bodies activities-of-head-offices-management-consultancy-activities activities-of-households-as-employers-of-domestic-personnel activities-of-households-as-employers activities-of-membership-organizations administrative-and-support-service-activities advertising-and-market-research agriculture-forestry-and-fishing air-transport architectural-and-engineering-activities-technical-testing-and-analysis arts-entertainment-and-recreation civil-engineering computer-programming-consultancy-and-related-activities construction-of-buildings construction creative-arts-and-entertainment-activities crop-and-animal-production-hunting-and-related-service-activities education-section education electricity-gas-steam-and-air-conditioning-supply-section electricity-gas-steam-and-air-conditioning-supply employment-activities extraction-of-crude-petroleum-and-natural-gas financial-and-insurance-activities financial-service-activities-except-insurance-and-pension-funding fishing-and-aquaculture food-and-beverage-service-activities forestry-and-logging gambling-and-betting-activities human-health-activities human-health-and-social-work-activities information-and-communication information-service-activities insurance-reinsurance-and-pension-funding-except-compulsory-social-security land-transport-and-transport-via-pipelines legal-and-accounting-activities libraries-archives-museums-and-other-cultural-activities manufacture-of-basic-metals manufacture-of-basic-pharmaceutical-products-and-pharmaceutical-preparations manufacture-of-beverages manufacture-of-chemicals-and-chemical-products manufacture-of-coke-and-refined-petroleum-products manufacture-of-computer-electronic-and-optical-products manufacture-of-electrical-equipment manufacture-of-fabricated-metal-products-except-machinery-and-equipment manufacture-of-food-products manufacture-of-furniture manufacture-of-leather-and-related-products manufacture-of-machinery-and-equipment-nec manufacture-of-motor-vehicles-trailers-and-semi-trailers manufacture-of-other-non-metallic-mineral-products manufacture-of-other-transport-equipment manufacture-of-paper-and-paper-products manufacture-of-rubber-and-plastics-products manufacture-of-textiles manufacture-of-tobacco-products manufacture-of-wearing-apparel manufacture-of-wood-and-of-products-of-wood-and-cork-except-furniture manufacturing mining-and-quarrying mining-of-coal-and-lignite mining-of-metal-ores mining-support-service-activities motion-picture-video-and-television-programme-production office-administrative-office-support-and-other-business-support-activities other-manufacturing other-mining-and-quarrying other-personal-service-activities other-professional-scientific-and-technical-activities other-service-activities peddling postal-and-courier-activities printing-and-reproduction-of-recorded-media professional-scientific-and-technical-activities programming-and-broadcasting-activities public-administration-and-defence-compulsory-social-security-section public-administration-and-defence-compulsory-social-security publishing-activities real-estate-activities-section real-estate-activities remediation-activities-and-other-waste-management-services rental-and-leasing-activities repair-and-installation-of-machinery-and-equipment repair-of-computers-and-personal-and-household-goods residential-care-activities retail-trade-except-of-motor-vehicles-and-motorcycles scientific-research-and-development security-and-investigation-activities services-to-buildings-and-landscape-activities sewerage social-work-activities-without-accommodation specialized-construction-activities sports-activities-and-amusement-and-recreation-activities telecommunications transportation-and-storage travel-agency-tour-operator-reservation-service-and-related-activities undifferentiated-goods-and-services-producing-activities-of-private-households veterinary-activities warehousing-and-support-activities-for-transportation waste-collection-treatment-and-disposal-activities-materials-recovery water-collection-treatment-and-supply water-supply-sewerage-waste-management-and-remediation-activities water-transport wholesale-and-retail-trade-and-repair-of-motor-vehicles-and-motorcycles wholesale-and-retail-trade-repair-of-motor-vehicles-and-motorcycles wholesale-trade-except-of-motor-vehicles-and-motorcycles";
export const SITE_KINDS =
  "armed-group-camp brick-kiln brothel-type-venue construction-site educational-institution entertainment-venue factory farm fish-processing-plant fishing-vessel logging-site massage-parlour medical-facility mine-or-quarry online overseas-project-site plantation private-household residential-institution restaurant-or-hotel scam-compound ship shop-or-market street vehicle worker-accommodation workshop";
export const PERPETRATOR_FUNCTIONS =
  "abuser advertiser broker-or-travel-agent buyer controller document-forger exploiter facilitator-official financier guard harbourer kidnapper medical-practitioner money-handler organiser premises-provider receiver recruiter seller smuggler transferrer transporter travelling-partner";
export const OUTCOMES =
  "accused-died acquitted convicted-of-other-offence convicted dismissed no-prosecution not-punished-as-victim proceedings-transferred time-barred unfit-for-trial withdrawn";
export const SUPPORT_SERVICES =
  "child-protection compensation-support education family-tracing financial-support food-and-basic-needs guardianship health-care information-on-rights interpretation labour-exploitation-rehabilitation legal-aid livelihood medical-care psychosocial-support reintegration residence-support rights-based-training safe-return security-measures sexual-exploitation-rehabilitation shelter social-care support-in-proceedings vocational-training witness-protection";
export const ORGANIZATION_KINDS =
  "business central-government conference consular-post court faith-based-organisation financial-intelligence-unit health-service immigration intergovernmental labour law-enforcement legal-service local-government media ministry national-committee ngo police prosecution research-institution school shelter-provider social-welfare task-force trade-union";
export const RECOMMENDATIONS =
  "4p-partnership 4p-prevention 4p-prosecution 4p-protection apa-a apa-b apa-c apa-d commit-1 commit-2 commit-3 commit-4 commit-5 gcm-10 gpa-1 gpa-2 gpa-3 gpa-4 greta-cooperation greta-criminal-law greta-monitoring greta-prevention greta-procedure greta-protection ohchr-g1 ohchr-g10 ohchr-g11 ohchr-g2 ohchr-g3 ohchr-g4 ohchr-g5 ohchr-g6 ohchr-g7 ohchr-g8 ohchr-g9 ohchr-p1 ohchr-p10 ohchr-p11 ohchr-p12 ohchr-p13 ohchr-p14 ohchr-p15 ohchr-p16 ohchr-p17 ohchr-p2 ohchr-p3 ohchr-p4 ohchr-p5 ohchr-p6 ohchr-p7 ohchr-p8 ohchr-p9 r1 r2 r3 r4 s1 s2 s3 s4 s5 sdg-16-2 sdg-5-2 sdg-8-7";
export const CUSTODY_STEPS =
  "analysed checked collected copied destroyed opened presented-in-court received returned sealed stored transferred";
export const AWARENESS_ACTIVITIES =
  "border-airport-messaging community-dialogue community-theatre coproduction-partnership demand-reduction film-screening frontline-training hotline-promotion interfaith-forum job-scam-alert journalist-training law-dissemination media-campaign mobile-outreach national-day peer-education post-arrival-orientation pre-departure-orientation printed-material private-sector-engagement public-awareness-raising radio-programme regular-outreach-mechanism research-publication school-education social-media survivor-engagement tv-reportage video-clip world-day";
export const AUDIENCES =
  "children-and-young-people communities consumers employers faith-communities general-public health-workers job-seekers media migrant-workers officials parents-and-families police-and-prosecutors policy-makers private-sector-staff prospective-migrants returnees rural-residents teachers travellers victims-and-survivors women";
export const FORMS =
  "agreement-to-sell-before-birth child-grooming-offence child-labour child-sexual-abuse-material-offence child-sexual-exploitation-offence child-transfer debt-bondage domestic-servitude exploitation-of-prostitution exploitation-of-surrogate-mothers exploitative-adoption forced-begging forced-criminality forced-labour forced-marriage-offence forced-marriage forced-services forced-surrogacy generated-child-sexual-abuse-material-offence illegal-adoption labour-exploitation migrant-smuggling online-scam-compound online-scam-offence organ-removal other-exploitation private-sexual-services procuring-of-prostitution recruitment-or-use-by-armed-forces recruitment-or-use-by-non-state-groups recruitment-or-use-by-state-forces remote-interactive-services sale-of-children sale-of-infants sale-of-persons serfdom servile-marriage servitude sexual-abuse-material sexual-exploitation sexual-extortion-offence slavery-and-similar-practices slavery-offence slavery state-imposed-forced-labour surrogacy-offence trafficking-in-children trafficking-in-infants trafficking-in-organs trafficking-in-persons";
export const WITHHELD_REASONS =
  "not-applicable not-asked not-permitted pending redacted refused unknown";
export const INFORMATION_SOURCES =
  "automated-import case-file case-management court-record foreign-authority hotline inspection interview observation open-source partner-agency self-report third-party-report";
export const DE_IDENTIFICATION_METHODS =
  "differential-privacy generalisation k-anonymity perturbation suppression synthetic-data";
export const HANDLING_CODES_USE_RESTRICTION =
  "crime-combating-only no-copying no-court-use-without-permission no-onward-sharing-without-permission originator-consults-before-action other-restriction-stated return-or-destroy-after-use stated-request-only";
export const PURPOSES_OF_USE =
  "asset-recovery compensation immigration-enforcement investigation monitoring-evaluation nationality-verification oversight prevention prosecution research return-and-reintegration statistics victim-assistance victim-identification victim-protection";
export const LEGAL_BASIS_KINDS =
  "agreement consent court-order law published-under-terms reciprocity treaty vital-interest";
export const CONSENT_SCOPES =
  "prosecution referral research services statistics";
export const CONSENT_DECISION =
  "given refused withdrawn";
export const CONSENT_GIVERS =
  "guardian legal-representative self";
export const SEXES =
  "female male";
export const GENDER_IDENTITIES =
  "man non-conforming transgender-man transgender-woman woman";
export const NATIONALITY_STATUSES =
  "citizen stateless undetermined";
export const EDUCATION_LEVELS =
  "bachelor-or-equivalent doctoral-or-equivalent early-childhood-education lower-secondary-education master-or-equivalent no-schooling post-secondary-non-tertiary-education primary-education short-cycle-tertiary-education upper-secondary-education";
export const MARITAL_STATUSES =
  "divorced married registered-partnership separated single widowed";
export const VULNERABILITIES =
  "abuse-on-social-media addiction childhood debt dependence-on-a-carer-or-guardian disability-or-physical-health discrimination displacement homelessness inability-to-protect-oneself lack-of-education mental-health migration physical-abuse poverty separation-from-family social-group statelessness work-environment";
export const FORMS_CONDUCT =
  "agreement-to-sell-before-birth child-grooming-offence child-sexual-abuse-material-offence child-sexual-exploitation-offence forced-marriage-offence generated-child-sexual-abuse-material-offence illegal-adoption migrant-smuggling online-scam-offence procuring-of-prostitution sale-of-children sale-of-infants sale-of-persons sexual-extortion-offence slavery-offence surrogacy-offence trafficking-in-children trafficking-in-infants trafficking-in-organs trafficking-in-persons";
export const ACTS =
  "abduction-of-a-minor abduction concealment detention-or-confinement harbouring organising provision-or-offering purchase receipt recruitment removal sale-or-exchange transfer transportation";
export const CONTROLS =
  "debt-bondage demanding-ransom excessive-working-hours false-promises imposing-quotas-and-fines physical-abuse psychoactive-substances psychological-abuse restricting-financial-access restricting-medical-care restricting-movement selling-on sexual-abuse surveilling-devices-and-accounts taking-earnings threat-of-law-enforcement threats-against-children-or-family threats-of-physical-harm threats torture using-accounts-or-identity using-children withholding-documents withholding-necessities";
export const WARNING_SIGNS =
  "abuse-of-vulnerability abusive-working-and-living-conditions debt-bondage deception delphi-abuse-of-vulnerability-at-destination delphi-coercion-at-destination delphi-coercive-recruitment delphi-deceptive-recruitment delphi-exploitation delphi-recruitment-by-abuse-of-vulnerability excessive-overtime intimidation-and-threats isolation physical-and-sexual-violence restriction-of-movement retention-of-identity-documents withholding-of-wages";
export const RECRUITMENT_METHODS =
  "at-a-place-of-business at-an-educational-institution at-work dispatch-to-project-abroad false-job-offer feigned-relationship marriage-broker recruitment-agency recruitment-by-former-victim sale-by-exploiter sale-by-family taken-by-force through-a-newspaper-advertisement through-a-television-advertisement through-an-online-advertisement through-family-or-family-events through-friends-or-social-events through-online-social-networks";
export const ONLINE_PLATFORM_KINDS =
  "accommodation-booking-site classified-advertisement-site cryptoasset-service dating-application escort-advertisement-site file-sharing-service forum-or-message-board hidden-service job-board livestreaming-site messaging-application online-game payment-application ride-or-delivery-application social-network video-sharing-site";
export const EVENT_PLATFORM_PHASES_ITEM =
  "recruitment control exploitation";
export const PLACE_ROLES =
  "departure destination exploitation identification recruitment residence return transit";
export const DRIVERS =
  "abuse-of-technology demand discrimination international-labour-mobility labour-market-movement lack-of-equal-opportunity poverty underdevelopment";
export const INVOLVEMENT_ROLES =
  "accused convicted identified-victim presumed-victim suspect witness";
export const MEANS =
  "abduction abuse-of-power abuse-of-vulnerability binding-by-debt confinement deception disguised-marriage-or-adoption drugging enticement fraud giving-payments-or-benefits other-coercion receiving-payments-or-benefits restriction-of-liberty threat-of-force use-of-force";
export const RELATIONSHIPS =
  "child co-worker employer family-member fellow-victim friend-or-acquaintance intimate-partner neighbour official-in-charge online-contact other-relative parent-or-guardian recruitment-agent sibling stranger supervisor teacher-or-caregiver";
export const IDENTIFICATION_STATUSES =
  "identified not-identified presumed reasonable-grounds withdrawn";
export const DECISION_BODIES =
  "consular-authority court immigration-authority intergovernmental-organisation labour-inspectorate multi-agency-body non-governmental-organisation non-police-government-body police prosecution-or-court prosecution social-welfare-authority";
export const PROTECTION_OUTCOMES =
  "asylum-pending complementary-protection no-status-needed none-granted permanent-residence reflection-period-only refugee-status resettlement return statelessness-status temporary-residence";
export const CASE_KINDS =
  "civil criminal labour support";
export const CASE_STATUSES =
  "active closed-referred closed follow-up";
export const CLOSURE_REASONS =
  "died evidence-insufficient judgment-final no-contact not-trafficking opened-in-error person-withdrew returned-home service-ended settled support-completed suspect-not-found time-barred transferred";
export const CHARGE_STAGES =
  "charged final judged-at-first-instance on-trial under-appeal under-investigation";
export const SENTENCE_KINDS =
  "closure-of-legal-person community-sentence corporal-punishment death-sentence deportation-order disqualification fine imprisonment life-imprisonment no-penalty protective-or-educational-measure suspended-imprisonment";
export const REFERRAL_REASONS =
  "additional-services-required child-protection criminal-proceedings identification-procedure migration-or-change-of-location person-request return-home safety-risk service-ended specialised-care";
export const SERVICE_STATUSES =
  "accepted completed declined interrupted needed offered ongoing";
export const IDENTITY_NAME_USE =
  "legal usual alias former";
export const DOCUMENT_KINDS =
  "birth-certificate border-pass consular-certificate driving-licence emergency-travel-document family-book national-identity-card passport refugee-document residence-permit seafarer-identity-document travel-document visa work-permit";
export const IDENTITY_CONTACT_KIND =
  "home-phone mobile-phone email messaging-account";
export const ORGANIZATION_CONTACT_KIND =
  "phone email website";
export const REQUEST_KINDS =
  "asset-recovery attendance-of-person document-verification evidence-preservation evidence-taking extradition joint-investigation location-of-persons mutual-legal-assistance nationality-check police-to-police return search-and-seizure service-of-documents spontaneous-information transfer-of-proceedings transfer-of-sentenced-person victim-identification";
export const CHANNELS =
  "aseanapol central-authority consular court-to-court diplomatic interpol joint-team national-focal-point police-liaison prosecutor-to-prosecutor service-provider-network task-force-to-task-force";
export const REQUEST_STAGES =
  "accepted acknowledged executed executing partly-executed postponed received refused sent withdrawn";
export const REFUSAL_GROUNDS =
  "available-by-other-means contrary-to-domestic-law death-penalty-risk discriminatory-purpose double-jeopardy dual-criminality-absent essential-interests excessive-burden human-rights-risk insufficient-gravity insufficient-information military-offence no-legal-basis non-conforming-request not-competent not-found ongoing-investigation own-nationals political-offence victim-protection";
export const AGREEMENT_KINDS =
  "arrangement exchange-of-letters joint-team mou national-law standard-operating-procedure treaty";
export const AGREEMENT_STATUSES =
  "expired in-force negotiating signed suspended terminated";
export const MEASURES =
  "acknowledged-in-time agreements-reviewed compensation-paid custody-unbroken detected-victims-per-100000 findings-closed implicated-states-contacted median-days-per-stage nationality-checks-in-time refusals-with-ground requests-executed resources-disbursed statements-with-verified-evidence values-reported-on-time victims-accepting-service victims-relieved-of-penalty";
export const MEASUREMENT_METHODS =
  "administrative-count estimate file-review independent-evaluation self-assessment survey";
export const QUALITY_GRADES =
  "checked low provisional verified";
export const RESOURCE_KINDS =
  "equipment money people premises-or-facilities services-in-kind training";
export const EVIDENCE_KINDS =
  "communication-record database-extract digital-device document employment-record expert-opinion financial-record forensic-report identity-or-travel-document online-content physical-object scene-record testimony-recording travel-record written-statement";
export const DIGEST_ALGORITHM =
  "sha-256 sha-384 sha-512";
export const MEETINGS =
  "ca-pgc-12-opening-ceremony ca-pgc-12";
export const ACTIVITY_ACTOR_PART =
  "leads produces broadcasts funds carries-out supports";
export const AWARENESS_CHANNELS =
  "border-point cinema event in-person messaging-application mobile-unit outdoor-display print radio religious-venue school social-media telephone-hotline television website workplace";
export const AIMS =
  "monitoring-evaluation partnership prevention prosecution protection public-awareness suppression";
export const SCOPES =
  "bilateral cross-border global national provincial regional sub-regional transnational";
export const ACTIVITY_REACH_MEASURED =
  "people items sessions minutes districts calls views";
export const TABLE_UNITS =
  "convictions events persons-reached prosecutions requests suspects victims";
export const TABLE_ROUNDING_METHOD =
  "nearest random controlled perturbed";
