import { joinCatalogues, listParam, lookUpParam as look, type Params } from "@tipx/report";
import { zhHans as rules } from "@tipx/rules";
import { codeCatalogue, type Messages } from "./catalogue.js";

const list = (value: Params[string] | undefined): string => listParam(value, "、");

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16（小端序）",
  "utf-16be": "UTF-16（大端序）",
  "utf-32le": "UTF-32（小端序）",
  "utf-32be": "UTF-32（大端序）",
};

const HINTS: Readonly<Record<string, string>> = {
  "byte-order-mark":
    "该处有字节顺序标记（BOM）：合并的文件中有以它开头的。它只能位于整个输入的开头。请删除它的字节（EF BB BF）。",
  comma: "后面只有一个逗号。NDJSON 的各值之间只有换行。请删除该逗号。",
  gzip: "看来是用 gzip 压缩的数据。请先解压。",
  joined: "两个值之间缺少换行，合并文件时会这样。请让每个值各占一行。",
  ndjson: '该输入看来是每行一个值的 NDJSON。请用 --input ndjson 读取（在程序中：format "ndjson"）。',
  "not-a-number": "JSON 没有 NaN 和 Infinity。请省略该属性。",
  python: "看来是 Python 打印的值。请用 json.dumps 生成。",
};

const AS_JSON = '用 --input json 读取（在程序中：format "json"）';
const AS_RECORDS = "请将其内容写成 JSON 记录，每行一条。";
const ROWS = "请将每行数据写成一条 JSON 记录，每条占一行。";
const UNPACK = "请先解压。";
const SEND = "请以 JSON 或 NDJSON 发送记录。";
const OTHERS: Readonly<Record<string, readonly [is: string, then: string]>> = {
  "7z": ["用 7-Zip 压缩的文件", UNPACK],
  binary: ["二进制数据", SEND],
  bzip2: ["用 bzip2 压缩的文件", UNPACK],
  "carriage-returns": ["各行之间只有回车符的 JSON", "请以换行符（LF）作为行尾保存。"],
  commas: ["每个值后面都有逗号的文本", `请删除这些逗号；或将全部内容置于 [ 和 ] 之间，并${AS_JSON}。`],
  csv: ["表格（CSV）", ROWS],
  html: ["网页（HTML），可能是服务器的错误页面", "请重新获取该文件。"],
  json: ["单个 JSON 值，而不是每行一个值", `请${AS_JSON}。`],
  "json-seq": ["JSON 文本序列（RFC 7464）", "请删除每个值前面的字节 1E，这样就是 NDJSON。"],
  lz4: ["用 LZ4 压缩的文件", UNPACK],
  office: ["办公文档（如 .xls）", `请将工作表另存为 CSV。${ROWS}`],
  pdf: ["PDF 文档", AS_RECORDS],
  rar: ["用 RAR 压缩的文件", UNPACK],
  text: ["纯文本（如日志）", SEND],
  xml: ["XML", AS_RECORDS],
  xz: ["用 xz 压缩的文件", UNPACK],
  zip: ["ZIP 压缩包，或办公文档（如 .xlsx）", `压缩包请先解压；文档请将工作表另存为 CSV。${ROWS}`],
  zstd: ["用 Zstandard 压缩的文件", UNPACK],
};

const UNITS: Readonly<Record<string, string>> = {
  bytes: "字节",
  values: "个值",
  characters: "个字符",
  records: "条记录",
};

const KINDS: Readonly<Record<string, string>> = {
  accessor: "取值或赋值方法（getter 或 setter）",
  bigint: "BigInt",
  cycle: "指回其上级对象的循环引用",
  "extra-property": "带有自有属性的数组",
  function: "函数",
  hidden: "不可枚举的属性",
  instance: "类的实例（Date、Map 等）",
  "not-finite": "NaN 或 Infinity",
  proxy: "Proxy",
  sparse: "有空位的数组",
  symbol: "Symbol",
  undefined: "值为 undefined 的属性或数组项",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "公历日期，精确到已知的程度：YYYY、YYYY-MM 或 YYYY-MM-DD",
  instant: "协调世界时（UTC）时刻：YYYY-MM-DDThh:mm:ssZ",
  "record-id": "为本次交换生成的记录标识：urn:uuid: 加小写的第 4、7 或 8 版 UUID",
  id: "词表中的标识：以连字符连接的小写英文单词",
  country: "大写的 ISO 3166-1 两字母国家代码，或 XK",
  subdivision: "ISO 3166-2 行政区划代码：国家的两个字母、连字符，以及一至三个大写字母或数字",
  "local-code": "机构自有代码：x-<agency>:<code>",
  "spec-version": "记录结构的版本：主版本号.次版本号",
  semver: "词表的发布版本：主版本号.次版本号.修订号",
  currency: "大写的 ISO 4217 货币代码",
  language: "语言标签：ISO 639 代码，必要时加文字代码",
  "hex-digest": "小写十六进制的 SHA-256、SHA-384 或 SHA-512 摘要",
  text: "单行文字，不含控制字符和改变书写方向的字符",
};

const asked = (format: Params[string] | undefined): string | undefined => {
  const means = look(FORMATS, format);
  return means === undefined ? undefined : `允许的写法：${means}。`;
};

const MESSAGES: Messages = {
  empty: () => "这里没有 JSON 值。请发送一条记录，或由记录组成的数组。",
  encoding: ({ encoding }) =>
    `这些字节不是 UTF-8 编码${encoding === undefined ? "" : `，看来是 ${look(ENCODINGS, encoding) ?? list(encoding)}`}。请将文件另存为 UTF-8。`,
  syntax: ({ offset, looksLike }) =>
    `该文本在第 ${list(offset)} 字节处（从 0 起数）不是 JSON。${look(HINTS, looksLike) ?? "请使用 JSON 程序库生成。"}`,
  truncated: ({ looksLike }) =>
    `输入在 JSON 值尚未写完时就结束了。${look(HINTS, looksLike) ?? "请重新发送完整的输入。"}`,
  trailing: ({ offset, looksLike }) =>
    `在第 ${list(offset)} 字节处（从 0 起数），JSON 值的后面还有内容。${look(HINTS, looksLike) ?? "请只发送一个值，或发送每行一个值的 NDJSON。"}`,
  "other-format": ({ format }) => {
    const [is, then] = look(OTHERS, format) ?? ["其他种类的文件", SEND];
    return `该输入是${is}。${then}`;
  },
  "too-large": ({ limit, unit }) =>
    `输入超过 ${list(limit)} ${look(UNITS, unit) ?? list(unit)}。请用 NDJSON 分批发送。`,
  depth: ({ limit }) => `对象和数组的嵌套超过 ${list(limit)} 层。任何记录都不需要这么深。请去掉多余的层。`,
  "duplicate-key": () => "一个对象中同一个键出现两次，不同的程序会读出不同的值。每个键请只写一次。",
  "forbidden-key": () => "一个对象含有键 __proto__，复制时可能改变其他对象。请删除该键。",
  "too-many-keys": ({ limit }) => `一个对象的键超过 ${list(limit)} 个。请删除模式（schema）中没有的键。`,
  "too-many-items": ({ limit }) => `一个数组的项超过 ${list(limit)} 个。请分批发送，或使用 NDJSON。`,
  "string-too-long": ({ limit }) => `一个字符串或键超过 ${list(limit)} 个字符。请缩短。`,
  "number-range": () =>
    "有一个数无法精确保存。整数必须在 -9007199254740991 与 9007199254740991 之间，所有的数都必须是有限数。请使用较小的数，或将标识写成字符串。",
  "lone-surrogate": () => "一个字符串只含有半个代理对，它不是完整的字符。请写完整的字符。",
  "not-plain-data": ({ kind }) =>
    `该值含有${look(KINDS, kind) ?? " JSON 无法表示的内容"}。请只传入普通的对象、数组、字符串、有限数、布尔值和 null。`,
  "internal-error": () =>
    "TIPX 未能检查这条记录，因此它不能视为有效。这是 TIPX 的错误。请连同所用的版本号一起报告，但切勿附上数据。",

  type: ({ expected }) =>
    `该值的 JSON 类型不对。允许的类型：${list(expected)}。TIPX 不转换值。请按允许的类型书写。`,
  required: ({ property }) => `缺少必填属性 ${list(property)}。请补上。`,
  "unknown-property": ({ count, near, types }) =>
    `该对象有 ${list(count)} 个模式（schema）中没有的属性。${near === undefined ? "" : `您要写的是不是 ${list(near)}？`}${types === undefined ? "" : `该名称的属性属于 ${list(types)} 类型的记录。`}请检查拼写，或将其删除。`,
  "too-short": ({ limit, format }) =>
    `字符串太短。至少需要 ${list(limit)} 个字符。${asked(format) ?? "请填写该值，或省略该属性。"}`,
  "too-long": ({ limit, format }) =>
    `字符串太长。最多可有 ${list(limit)} 个字符。${asked(format) ?? "请缩短。"}`,
  "too-few": ({ limit }) => `列表太短。至少需要 ${list(limit)} 项。请补上缺少的项，或省略该属性。`,
  "too-many": ({ limit }) => `列表太长。最多可有 ${list(limit)} 项。请缩短，或分成几条记录发送。`,
  format: ({ format }) =>
    `字符串的写法不符合模式（schema）的要求。${asked(format) ?? "请参阅该属性的说明。"}`,
  enum: ({ allowed }) =>
    `该值不是允许的值之一${allowed === undefined ? "。请参阅该属性的说明。" : `：${list(allowed)}。请使用其中之一。`}`,
  const: ({ allowed }) =>
    `该值不是此处唯一允许的值${allowed === undefined ? "" : `：${list(allowed)}`}。请使用该值，或省略该属性。`,
  minimum: ({ limit }) => `数值太小。必须至少为 ${list(limit)}。请更正。`,
  maximum: ({ limit }) => `数值太大。必须最多为 ${list(limit)}。请更正。`,
  "record-type": ({ allowed }) =>
    `缺少属性 type，或此处不允许它的值。允许的值：${list(allowed)}。请将 type 设为其中之一。`,
  "other-type": ({ expected }) => `该记录的类型不是此处所期望的类型：${list(expected)}。请发送该类型的记录。`,
  "no-branch": ({ allowed }) =>
    `该值不符合此处允许的任何一种结构。${allowed === undefined ? "" : `这些结构所要求的属性：${list(allowed)}。`}请参阅该属性的说明。`,

  "moved-id": ({ scheme, to }) =>
    to === undefined
      ? `该标识在 ${list(scheme)} 中已由新标识取代。请使用新标识：可用 \`tipx show\` 查看。`
      : `该标识在 ${list(scheme)} 中已由 ${list(to)} 取代。请使用新标识。`,
  "split-id": ({ scheme, to }) =>
    `该标识在 ${list(scheme)} 中已拆分为几个标识。请从中选择一个${to === undefined ? "：可用 `tipx show` 查看" : `：${list(to)}`}。`,
  "withdrawn-id": ({ scheme }) =>
    `该标识已从 ${list(scheme)} 中撤销。请另选一个标识；撤销的原因可用 \`tipx show\` 查看。`,
  "unknown-id": ({ scheme, nearest }) =>
    `词表 ${list(scheme)} 中没有该标识。${nearest === undefined ? `请使用其中已有的标识：见 \`tipx list ${list(scheme)}\`。` : `您要写的是不是 ${list(nearest)}？`}`,
  "id-not-usable-here": ({ scheme, under }) =>
    `该标识属于 ${list(scheme)}，但此字段不接受它。请使用${under === undefined ? "不是类目名称的标识" : `${list(under)} 之下的标识`}。`,
  "newer-vocabulary": ({ scheme, tool }) =>
    `本工具所带的 ${list(tool)} 版词表 ${list(scheme)} 中没有该标识。记录声明的版本比它新。请更新本工具。`,
};

/** Simplified Chinese. A draft. The words of every code, those of rules included. */
export const zhHans = /* @__PURE__ */ joinCatalogues([codeCatalogue("zh-Hans", "draft", MESSAGES), rules]);
