import type { RefusalCode } from "./refusals.js";

/** The words in simplified Chinese. A draft: our own translation, not yet reviewed. */
export const zhHans: Readonly<Record<RefusalCode, string>> = {
  "not-found": "没有这个文件。请检查路径。",
  unreadable: "无法读取该输入。请检查访问权限和磁盘。",
  "is-directory": "这是一个文件夹。请指定其中的文件。",
  "not-a-file": "这是设备、管道或套接字，不是文件。请改从标准输入送入：… | tipx validate -",
  gzip: "gzip 数据已损坏，或其后还有不属于 gzip 的内容。请重新压缩该文件。",
  "gzip-truncated": "gzip 数据过早结束。请重新完整发送该文件。",
  "gzip-ratio": "gzip 数据解压后增大一百倍以上，与压缩炸弹相似。请不压缩发送。",
  "gzip-size": "gzip 数据解压后超过 --max-unpacked 允许的大小。请分批发送。",
};
