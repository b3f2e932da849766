import { joinCatalogues, listParam as list, lookUpParam as look, type Params } from "@tipx/report";
import { km as rules } from "@tipx/rules";
import { codeCatalogue, type Messages } from "./catalogue.js";

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "utf-32le": "UTF-32 (little-endian)",
  "utf-32be": "UTF-32 (big-endian)",
};

const HINTS: Readonly<Record<string, string>> = {
  "byte-order-mark":
    "នៅទីនោះមានសញ្ញាលំដាប់បៃ (BOM)៖ ឯកសារដែលចាប់ផ្តើមដោយសញ្ញានេះត្រូវបានភ្ជាប់បន្ត។ វាអាចនៅតែដើមទិន្នន័យទាំងមូលប៉ុណ្ណោះ។ សូមលុបបៃរបស់វា (EF BB BF)។",
  comma: "បន្ទាប់ពីនោះមានតែសញ្ញាក្បៀស។ NDJSON មានតែការចុះបន្ទាត់រវាងតម្លៃនីមួយៗ។ សូមលុបសញ្ញាក្បៀសនោះ។",
  gzip: "វាហាក់ដូចជាទិន្នន័យបង្ហាប់ដោយ gzip។ សូមពន្លាវាជាមុនសិន។",
  joined: "តម្លៃពីរជាប់គ្នាដោយគ្មានការចុះបន្ទាត់ ដូចពេលភ្ជាប់ឯកសារ។ សូមដាក់តម្លៃនីមួយៗក្នុងបន្ទាត់ផ្ទាល់ខ្លួន។",
  ndjson:
    'ទិន្នន័យនេះហាក់ដូចជា NDJSON ដែលមានតម្លៃមួយក្នុងមួយបន្ទាត់។ សូមអានវាដោយប្រើ --input ndjson (ក្នុងកម្មវិធី៖ format "ndjson")។',
  "not-a-number": "JSON គ្មាន NaN និង Infinity ទេ។ សូមទុកលក្ខណៈនេះចោល។",
  python: "វាហាក់ដូចជាតម្លៃដែល Python បង្ហាញ។ សូមបង្កើតវាដោយប្រើ json.dumps។",
};

const AS_JSON = 'ដោយប្រើ --input json (ក្នុងកម្មវិធី៖ format "json")';
const AS_RECORDS = "សូមសរសេរខ្លឹមសាររបស់វាជាកំណត់ត្រា JSON មួយក្នុងមួយបន្ទាត់។";
const ROWS = "សូមសរសេរជួរនីមួយៗជាកំណត់ត្រា JSON មួយក្នុងមួយបន្ទាត់។";
const UNPACK = "សូមពន្លាវាជាមុនសិន។";
const SEND = "សូមផ្ញើកំណត់ត្រាជា JSON ឬ NDJSON។";
const OTHERS: Readonly<Record<string, readonly [is: string, then: string]>> = {
  "7z": ["ឯកសារបង្ហាប់ដោយ 7-Zip", UNPACK],
  binary: ["ទិន្នន័យគោលពីរ (binary)", SEND],
  bzip2: ["ឯកសារបង្ហាប់ដោយ bzip2", UNPACK],
  "carriage-returns": [
    "JSON ដែលមានតែ carriage return (CR) រវាងបន្ទាត់",
    "សូមរក្សាទុកវាដោយប្រើ line feed (LF) នៅចុងបន្ទាត់។",
  ],
  commas: [
    "បន្ទាត់ដែលមានសញ្ញាក្បៀសបន្ទាប់ពីតម្លៃនីមួយៗ",
    `សូមលុបសញ្ញាក្បៀសទាំងនោះ។ ឬដាក់ទាំងអស់រវាង [ និង ] ហើយអានវា${AS_JSON}។`,
  ],
  csv: ["តារាង (CSV)", ROWS],
  html: ["ទំព័របណ្តាញ (HTML) ប្រហែលជាទំព័រកំហុសរបស់ម៉ាស៊ីនបម្រើ", "សូមយកឯកសារម្តងទៀត។"],
  json: ["តម្លៃ JSON តែមួយ មិនមែនតម្លៃមួយក្នុងមួយបន្ទាត់ទេ", `សូមអានវា${AS_JSON}។`],
  "json-seq": ["លំដាប់អត្ថបទ JSON (RFC 7464)", "សូមលុបបៃ 1E នៅមុខតម្លៃនីមួយៗ។ បន្ទាប់មកវាជា NDJSON។"],
  lz4: ["ឯកសារបង្ហាប់ដោយ LZ4", UNPACK],
  office: ["ឯកសារការិយាល័យ ដូចជា .xls", `សូមរក្សាទុកសន្លឹកជា CSV។ ${ROWS}`],
  pdf: ["ឯកសារ PDF", AS_RECORDS],
  rar: ["ឯកសារបង្ហាប់ដោយ RAR", UNPACK],
  text: ["អត្ថបទធម្មតា ដូចជាកំណត់ហេតុ (log)", SEND],
  xml: ["XML", AS_RECORDS],
  xz: ["ឯកសារបង្ហាប់ដោយ xz", UNPACK],
  zip: [
    "ឯកសារបង្ហាប់ ZIP ឬឯកសារការិយាល័យ ដូចជា .xlsx",
    `សូមពន្លាឯកសារបង្ហាប់ជាមុនសិន។ ចំពោះឯកសារការិយាល័យ សូមរក្សាទុកសន្លឹកជា CSV។ ${ROWS}`,
  ],
  zstd: ["ឯកសារបង្ហាប់ដោយ Zstandard", UNPACK],
};

const UNITS: Readonly<Record<string, string>> = {
  bytes: "បៃ",
  values: "តម្លៃ",
  characters: "តួអក្សរ",
  records: "កំណត់ត្រា",
};

const KINDS: Readonly<Record<string, string>> = {
  accessor: "មុខងារអាន ឬសរសេរតម្លៃ (getter ឬ setter)",
  bigint: "BigInt",
  cycle: "សេចក្តីយោងវិលត្រឡប់ទៅវត្ថុដែលផ្ទុកវា",
  "extra-property": "អារេដែលមានលក្ខណៈផ្ទាល់ខ្លួន",
  function: "អនុគមន៍ (function)",
  hidden: "លក្ខណៈដែលមិនអាចរាប់បញ្ចូល (not enumerable)",
  instance: "វត្ថុនៃថ្នាក់ (Date, Map ជាដើម)",
  "not-finite": "NaN ឬ Infinity",
  proxy: "Proxy",
  sparse: "អារេដែលមានចន្លោះទទេ",
  symbol: "Symbol",
  undefined: "លក្ខណៈ ឬធាតុដែលមានតម្លៃ undefined",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "កាលបរិច្ឆេទតាមប្រតិទិនសកល (Gregorian) តាមភាពជាក់លាក់ដែលដឹង៖ YYYY, YYYY-MM ឬ YYYY-MM-DD",
  instant: "ពេលវេលាតាម UTC៖ YYYY-MM-DDThh:mm:ssZ",
  "record-id": "លេខសម្គាល់កំណត់ត្រាដែលបង្កើតសម្រាប់ការផ្លាស់ប្តូរនេះ៖ urn:uuid: និង UUID អក្សរតូច ជំនាន់ទី 4, 7 ឬ 8",
  id: "លេខសម្គាល់ក្នុងបញ្ជីពាក្យ៖ ពាក្យអង់គ្លេសអក្សរតូច ភ្ជាប់ដោយសហសញ្ញា (-)",
  country: "កូដប្រទេស ISO 3166-1 ពីរអក្សរធំ ឬ XK",
  subdivision: "កូដដែនរដ្ឋបាល ISO 3166-2៖ កូដរដ្ឋពីរអក្សរ សហសញ្ញា (-) រួចអក្សរធំ ឬលេខពីមួយដល់បី",
  "local-code": "កូដផ្ទាល់របស់ស្ថាប័ន៖ x-<agency>:<code>",
  "spec-version": "ជំនាន់នៃទម្រង់កំណត់ត្រា៖ major.minor",
  semver: "ជំនាន់នៃបញ្ជីពាក្យ៖ major.minor.patch",
  currency: "កូដរូបិយប័ណ្ណ ISO 4217 ជាអក្សរធំ",
  language: "កូដភាសា៖ កូដ ISO 639 និងកូដអក្សរនៅពេលចាំបាច់",
  "hex-digest": "តម្លៃសង្ខេប (digest) SHA-256, SHA-384 ឬ SHA-512 ជាលេខគោលដប់ប្រាំមួយអក្សរតូច",
  text: "អត្ថបទមួយបន្ទាត់ គ្មានតួអក្សរបញ្ជា ឬតួអក្សរប្តូរទិសអាន",
};

const asked = (format: Params[string] | undefined): string | undefined => {
  const means = look(FORMATS, format);
  return means === undefined ? undefined : `របៀបសរសេរដែលអនុញ្ញាត៖ ${means}។`;
};

const MESSAGES: Messages = {
  empty: () => "នៅទីនេះគ្មានតម្លៃ JSON ទេ។ សូមផ្ញើកំណត់ត្រាមួយ ឬអារេនៃកំណត់ត្រា។",
  encoding: ({ encoding }) =>
    `បៃទាំងនេះមិនមែនជា UTF-8 ទេ${encoding === undefined ? "" : ` ហើយហាក់ដូចជា ${look(ENCODINGS, encoding) ?? list(encoding)}`}។ សូមរក្សាទុកឯកសារជា UTF-8។`,
  syntax: ({ offset, looksLike }) =>
    `អត្ថបទនេះមិនមែនជា JSON ទេ ត្រង់បៃទី ${list(offset)} (រាប់ពី 0)។ ${look(HINTS, looksLike) ?? "សូមបង្កើតវាដោយប្រើបណ្ណាល័យកម្មវិធី JSON។"}`,
  truncated: ({ looksLike }) =>
    `ទិន្នន័យបញ្ចប់មុនពេលតម្លៃ JSON របស់វាពេញលេញ។ ${look(HINTS, looksLike) ?? "សូមផ្ញើទិន្នន័យទាំងមូលម្តងទៀត។"}`,
  trailing: ({ offset, looksLike }) =>
    `មានអត្ថបទបន្ថែមនៅបន្ទាប់ពីតម្លៃ JSON ត្រង់បៃទី ${list(offset)} (រាប់ពី 0)។ ${look(HINTS, looksLike) ?? "សូមផ្ញើតម្លៃតែមួយ ឬ NDJSON ដែលមានតម្លៃមួយក្នុងមួយបន្ទាត់។"}`,
  "other-format": ({ format }) => {
    const [is, then] = look(OTHERS, format) ?? ["ឯកសារប្រភេទផ្សេង", SEND];
    return `ទិន្នន័យនេះជា${is}។ ${then}`;
  },
  "too-large": ({ limit, unit }) =>
    `ទិន្នន័យធំជាង ${list(limit)} ${look(UNITS, unit) ?? list(unit)}។ សូមផ្ញើជាផ្នែកៗ ជា NDJSON។`,
  depth: ({ limit }) =>
    `វត្ថុ និងអារេត្រូវបានដាក់ក្នុងគ្នាជ្រៅជាង ${list(limit)} ថ្នាក់។ គ្មានកំណត់ត្រាណាត្រូវការជ្រៅដូច្នេះទេ។ សូមលុបថ្នាក់ដែលលើស។`,
  "duplicate-key": () => "វត្ថុមួយមានសោ (key) ដូចគ្នាពីរដង ហើយកម្មវិធីនានានឹងអានតម្លៃខុសគ្នា។ សូមសរសេរសោនីមួយៗតែម្តង។",
  "forbidden-key": () => "វត្ថុមួយមានសោ (key) __proto__ ដែលអាចផ្លាស់ប្តូរវត្ថុផ្សេងទៀតនៅពេលចម្លង។ សូមលុបសោនេះចេញ។",
  "too-many-keys": ({ limit }) => `វត្ថុមួយមានសោ (key) លើសពី ${list(limit)}។ សូមលុបសោដែលគ្មានក្នុងគំរូ (schema)។`,
  "too-many-items": ({ limit }) => `អារេមួយមានធាតុលើសពី ${list(limit)}។ សូមផ្ញើជាផ្នែកៗ ឬជា NDJSON។`,
  "string-too-long": ({ limit }) => `អត្ថបទ ឬសោ (key) មួយវែងជាង ${list(limit)} តួអក្សរ។ សូមសរសេរឱ្យខ្លី។`,
  "number-range": () =>
    "មានលេខមួយដែលមិនអាចរក្សាទុកបានជាក់លាក់៖ ចំនួនគត់ត្រូវស្ថិតក្នុងចន្លោះ -9007199254740991 ដល់ 9007199254740991 ហើយលេខទាំងអស់ត្រូវមានកំណត់។ សូមប្រើលេខតូចជាងនេះ ឬសរសេរលេខសម្គាល់ជាអត្ថបទ។",
  "lone-surrogate": () =>
    "អត្ថបទមួយមានតែពាក់កណ្តាលនៃគូតួអក្សរ (surrogate pair) ដែលមិនមែនជាតួអក្សរពេញលេញ។ សូមសរសេរតួអក្សរឱ្យពេញ។",
  "not-plain-data": ({ kind }) =>
    `តម្លៃនេះមាន ${look(KINDS, kind) ?? "អ្វីដែល JSON មិនអាចតំណាងបាន"}។ សូមប្រើតែវត្ថុធម្មតា អារេ អត្ថបទ លេខមានកំណត់ តម្លៃ true ឬ false និង null។`,
  "internal-error": () =>
    "TIPX មិនអាចពិនិត្យកំណត់ត្រានេះបានទេ ដូច្នេះវាមិនត្រូវបានចាត់ទុកថាត្រឹមត្រូវឡើយ។ កំហុសនេះស្ថិតនៅក្នុង TIPX។ សូមរាយការណ៍ដោយភ្ជាប់ជំនាន់ដែលអ្នកប្រើ ប៉ុន្តែកុំភ្ជាប់ទិន្នន័យឡើយ។",

  type: ({ expected }) =>
    `តម្លៃនេះមានប្រភេទ JSON មិនត្រឹមត្រូវ។ ប្រភេទដែលអនុញ្ញាត៖ ${list(expected)}។ TIPX មិនបម្លែងតម្លៃទេ។ សូមសរសេរតម្លៃតាមប្រភេទដែលអនុញ្ញាត។`,
  required: ({ property }) => `ខ្វះលក្ខណៈចាំបាច់ ${list(property)}។ សូមបន្ថែមវា។`,
  "unknown-property": ({ count, near, types }) =>
    `វត្ថុនេះមានលក្ខណៈចំនួន ${list(count)} ដែលគ្មានក្នុងគំរូ (schema)។${near === undefined ? "" : ` តើអ្នកចង់សរសេរ ${list(near)} មែនទេ?`}${types === undefined ? "" : ` លក្ខណៈឈ្មោះនេះជារបស់កំណត់ត្រាប្រភេទ ${list(types)}។`} សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬលុបចេញ។`,
  "too-short": ({ limit, format }) =>
    `អត្ថបទខ្លីពេក។ ត្រូវមានយ៉ាងតិច ${list(limit)} តួអក្សរ។ ${asked(format) ?? "សូមបំពេញតម្លៃ ឬដកលក្ខណៈនេះចេញ។"}`,
  "too-long": ({ limit, format }) =>
    `អត្ថបទវែងពេក។ អាចមានយ៉ាងច្រើន ${list(limit)} តួអក្សរ។ ${asked(format) ?? "សូមសរសេរឱ្យខ្លី។"}`,
  "too-few": ({ limit }) => `បញ្ជីខ្លីពេក។ ត្រូវមានយ៉ាងតិច ${list(limit)} ធាតុ។ សូមបន្ថែមអ្វីដែលខ្វះ ឬដកលក្ខណៈនេះចេញ។`,
  "too-many": ({ limit }) => `បញ្ជីវែងពេក។ អាចមានយ៉ាងច្រើន ${list(limit)} ធាតុ។ សូមកាត់ឱ្យខ្លី ឬផ្ញើជាកំណត់ត្រាច្រើន។`,
  format: ({ format }) =>
    `អត្ថបទនេះមិនបានសរសេរតាមគំរូ (schema) ទេ។ ${asked(format) ?? "សូមមើលការពន្យល់អំពីលក្ខណៈនេះ។"}`,
  enum: ({ allowed }) =>
    `តម្លៃនេះមិនស្ថិតក្នុងចំណោមតម្លៃដែលអនុញ្ញាតទេ${allowed === undefined ? "។ សូមមើលការពន្យល់អំពីលក្ខណៈនេះ។" : `៖ ${list(allowed)}។ សូមប្រើតម្លៃណាមួយក្នុងចំណោមនេះ។`}`,
  const: ({ allowed }) =>
    `តម្លៃនេះមិនមែនជាតម្លៃតែមួយគត់ដែលអនុញ្ញាតនៅទីនេះទេ${allowed === undefined ? "" : `៖ ${list(allowed)}`}។ សូមប្រើតម្លៃនោះ ឬដកលក្ខណៈនេះចេញ។`,
  minimum: ({ limit }) => `លេខតូចពេក។ ត្រូវមានយ៉ាងតិច ${list(limit)}។ សូមកែតម្រូវ។`,
  maximum: ({ limit }) => `លេខធំពេក។ អាចមានយ៉ាងច្រើន ${list(limit)}។ សូមកែតម្រូវ។`,
  "record-type": ({ allowed }) =>
    `ខ្វះលក្ខណៈ type ឬតម្លៃរបស់វាមិនត្រូវបានអនុញ្ញាតនៅទីនេះ។ តម្លៃដែលអនុញ្ញាត៖ ${list(allowed)}។ សូមដាក់តម្លៃណាមួយក្នុងចំណោមនេះឱ្យ type។`,
  "other-type": ({ expected }) =>
    `ប្រភេទនៃកំណត់ត្រានេះខុសពីប្រភេទដែលរំពឹងទុកនៅទីនេះ៖ ${list(expected)}។ សូមផ្ញើកំណត់ត្រាប្រភេទនោះ។`,
  "no-branch": ({ allowed }) =>
    `តម្លៃនេះមិនត្រូវនឹងទម្រង់ណាមួយដែលអនុញ្ញាតនៅទីនេះទេ។${allowed === undefined ? "" : ` លក្ខណៈដែលទម្រង់ទាំងនោះត្រូវការ៖ ${list(allowed)}។`} សូមមើលការពន្យល់អំពីលក្ខណៈនេះ។`,

  "moved-id": ({ scheme, to }) =>
    to === undefined
      ? `លេខសម្គាល់នេះត្រូវបានជំនួសក្នុង ${list(scheme)}។ សូមប្រើលេខសម្គាល់ថ្មី៖ \`tipx show\` ប្រាប់ថាជាលេខណា។`
      : `លេខសម្គាល់នេះត្រូវបានជំនួសក្នុង ${list(scheme)} ដោយ ${list(to)}។ សូមប្រើលេខសម្គាល់ថ្មី។`,
  "split-id": ({ scheme, to }) =>
    `លេខសម្គាល់នេះត្រូវបានបំបែកជាលេខសម្គាល់ច្រើនក្នុង ${list(scheme)}។ ${to === undefined ? "សូមជ្រើសរើសមួយក្នុងចំណោមនោះ៖ មើល `tipx show`" : `សូមជ្រើសរើសមួយក្នុងចំណោមនេះ៖ ${list(to)}`}។`,
  "withdrawn-id": ({ scheme }) =>
    `លេខសម្គាល់នេះត្រូវបានដកចេញពី ${list(scheme)}។ សូមជ្រើសរើសលេខសម្គាល់ផ្សេង។ \`tipx show\` ប្រាប់មូលហេតុដែលវាត្រូវបានដកចេញ។`,
  "unknown-id": ({ scheme, nearest }) =>
    `បញ្ជី ${list(scheme)} គ្មានលេខសម្គាល់នេះទេ។ ${nearest === undefined ? `សូមប្រើលេខសម្គាល់ណាមួយក្នុងបញ្ជីនេះ៖ មើល \`tipx list ${list(scheme)}\`។` : `តើអ្នកចង់សរសេរ ${list(nearest)} មែនទេ?`}`,
  "id-not-usable-here": ({ scheme, under }) =>
    `លេខសម្គាល់នេះមានក្នុង ${list(scheme)} ប៉ុន្តែវាលនេះមិនទទួលយកវាទេ។ សូមប្រើ${under === undefined ? "លេខសម្គាល់ដែលមិនមែនជាឈ្មោះក្រុម" : `លេខសម្គាល់ដែលស្ថិតក្រោម ${list(under)}`}។`,
  "newer-vocabulary": ({ scheme, tool }) =>
    `បញ្ជី ${list(scheme)} ជំនាន់ ${list(tool)} ដែលកម្មវិធីនេះមាន គ្មានលេខសម្គាល់នេះទេ។ កំណត់ត្រានេះប្រកាសជំនាន់ថ្មីជាងនេះ។ សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធី។`,
};

/** Khmer. A draft. The words of every code, those of rules included. */
export const km = /* @__PURE__ */ joinCatalogues([codeCatalogue("km", "draft", MESSAGES), rules]);
