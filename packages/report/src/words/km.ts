import type { NotCheckedReason } from "../report.js";
import type { TranslatedWords } from "./words.js";

const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  "not-asked": "ព្រោះគ្មានការស្នើសុំឱ្យពិនិត្យ",
  disabled: "ព្រោះត្រូវបានដកចេញតាមឈ្មោះ",
  "earlier-errors": "ព្រោះស្រទាប់មុនៗបានរកឃើញកំហុស",
  "needs-structure": "ព្រោះវិធានត្រូវការស្រទាប់ structure ដែលត្រូវបានដកចេញ",
  "newer-shapes": "ព្រោះកំណត់ត្រាប្រកាសទម្រង់ថ្មីជាងទម្រង់ដែលឧបករណ៍នេះមាន ហើយត្រូវបានពិនិត្យតាមទម្រង់ដែលមាន",
  "stream-limit": "ព្រោះទិន្នន័យមានលេខសម្គាល់ច្រើនជាងចំនួនដែលរក្សាទុកសម្រាប់ប្រៀបធៀប",
};

/** Khmer. A draft. */
export const km: TranslatedWords = {
  severity: { error: "កំហុស", warning: "ការព្រមាន", info: "កំណត់សម្គាល់" },
  standardInput: "(ទិន្នន័យបញ្ចូលស្តង់ដារ)",
  value: "តម្លៃ៖",
  why: "មូលហេតុ៖",
  source: "ប្រភព៖",
  see: "សូមមើល៖",
  findings: (number) => `${number} ករណី`,
  totals: "ខាងក្រោមនេះជាចំនួនបញ្ហាតាមប្រភេទ។ ទីតាំងរបស់វាមិនត្រូវបានបង្ហាញទេ។",
  omitted: (number) => `មានបញ្ហា ${number} ទៀតមិនបានបង្ហាញទេ។ --max-issues បង្ហាញបានច្រើនជាងនេះ។`,
  omittedFromTotals: (number) => `មានបញ្ហា ${number} ទៀតមិនបានរាប់តាមប្រភេទទេ។`,
  notChecked: (layer, rule, records, reason) =>
    `មិនបានពិនិត្យ៖ ${rule === undefined ? `ស្រទាប់ ${layer}` : `វិធាន ${rule}`} សម្រាប់កំណត់ត្រា ${records} ${REASONS[reason]}។`,
  handling: (tlp) => `កម្រិតគ្រប់គ្រងតឹងរ៉ឹងបំផុតដែលបានស្នើគឺ TLP:${tlp}។`,
  none: "រកមិនឃើញកំណត់ត្រាទេ។",
  allValid: (records) => `កំណត់ត្រា ${records} ត្រឹមត្រូវទាំងអស់។`,
  tally: (records, { valid, invalid, refused }) => {
    const parts = [
      `ត្រឹមត្រូវ ${valid}`,
      ...(invalid > 0 ? [`មានកំហុស ${invalid}`] : []),
      ...(refused > 0 ? [`ត្រូវបានបដិសេធ ${refused}`] : []),
    ];
    return `កំណត់ត្រា ${records}៖ ${parts.join(", ")}។`;
  },
  warnings: (number) => `ការព្រមាន ${number}។`,
  notes: (number) => `កំណត់សម្គាល់ ${number}។`,
  inputsRefused: (number) => `ឯកសារបញ្ចូល ${number} ត្រូវបានបដិសេធទាំងស្រុង។`,
  draft: "អត្ថបទជាភាសាខ្មែរនេះជាសេចក្តីព្រាង មិនទាន់បានពិនិត្យទេ។ អ្វីដែលបញ្ចប់ដោយ [en] មិនទាន់មានការបកប្រែទេ។",
};
