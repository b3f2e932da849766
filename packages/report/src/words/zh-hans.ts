import type { NotCheckedReason } from "../report.js";
import type { TranslatedWords } from "./words.js";

const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  "not-asked": "未要求检查",
  disabled: "已按名称排除",
  "earlier-errors": "先前的层已发现错误",
  "needs-structure": "规则需要结构层（structure），而该层已被排除",
  "newer-shapes": "记录声明的结构比本工具所有的更新，检查依据的是现有的结构",
  "stream-limit": "数据流中的标识多于为比较而保留的数量",
};

/** Simplified Chinese. A draft. */
export const zhHans: TranslatedWords = {
  severity: { error: "错误", warning: "警告", info: "说明" },
  standardInput: "（标准输入）",
  value: "值：",
  why: "原因：",
  source: "出处：",
  see: "另见：",
  findings: (number) => `${number} 处`,
  totals: "以下是各类问题的数量；不公开其所在位置。",
  omitted: (number) => `另有 ${number} 处问题未列出；用 --max-issues 可列出更多。`,
  omittedFromTotals: (number) => `另有 ${number} 处问题未分类计数。`,
  notChecked: (layer, rule, records, reason) =>
    `未检查：${rule === undefined ? `层 ${layer}` : `规则 ${rule}`}，涉及 ${records} 条记录；${REASONS[reason]}。`,
  handling: (tlp) => `所要求的最严格处理级别为 TLP:${tlp}。`,
  none: "没有找到任何记录。",
  allValid: (records) => `${records} 条记录，全部有效。`,
  tally: (records, { valid, invalid, refused }) => {
    const parts = [
      `${valid} 条有效`,
      ...(invalid > 0 ? [`${invalid} 条有错误`] : []),
      ...(refused > 0 ? [`${refused} 条被拒绝`] : []),
    ];
    return `${records} 条记录：${parts.join("，")}。`;
  },
  warnings: (number) => `${number} 项警告。`,
  notes: (number) => `${number} 项说明。`,
  inputsRefused: (number) => `${number} 个输入被整体拒绝。`,
  draft: "中文文字为未经审校的草稿；以 [en] 结尾的内容尚无译文。",
};
