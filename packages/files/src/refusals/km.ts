import type { RefusalCode } from "./refusals.js";

/** The words in Khmer. A draft: our own translation, not yet reviewed. */
export const km: Readonly<Record<RefusalCode, string>> = {
  "not-found": "គ្មានឯកសារនេះទេ។ សូមពិនិត្យផ្លូវ (path)។",
  unreadable: "មិនអាចអានទិន្នន័យបានទេ។ សូមពិនិត្យសិទ្ធិចូលប្រើ និងថាស។",
  "is-directory": "នេះជាថតឯកសារ។ សូមបញ្ជាក់ឈ្មោះឯកសារក្នុងថតនេះ។",
  "not-a-file": "នេះជាឧបករណ៍ បំពង់ (pipe) ឬរន្ធ (socket) មិនមែនជាឯកសារទេ។ សូមបញ្ជូនវាតាម៖ … | tipx validate -",
  gzip: "ទិន្នន័យ gzip ខូច ឬមានអ្វីផ្សេងនៅបន្ទាប់ពីវា។ សូមបង្ហាប់ឯកសារម្តងទៀត។",
  "gzip-truncated": "ទិន្នន័យ gzip ចប់មុនពេល។ សូមផ្ញើឯកសារម្តងទៀតឱ្យបានពេញលេញ។",
  "gzip-ratio": "ទិន្នន័យ gzip រីកធំលើសពីមួយរយដង ដូចជាឯកសារបង្ហាប់បំផ្លាញ (bomb)។ សូមផ្ញើដោយមិនបង្ហាប់។",
  "gzip-size": "ទិន្នន័យ gzip ធំជាងអ្វីដែល --max-unpacked អនុញ្ញាត។ សូមផ្ញើជាផ្នែកៗ។",
};
