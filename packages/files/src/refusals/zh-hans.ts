import type { RefusalCode } from "./refusals.js";

/** The words in simplified Chinese. A draft: our own translation, not yet reviewed. */
export const zhHans: Readonly<Record<RefusalCode, string>> = {
  "not-found": "没有这个名称的文件。请检查路径。",
  unreadable: "无法读取该输入。请检查访问权限和磁盘。",
  "is-directory": "这是一个文件夹。请指定其中的文件。",
  "not-a-file": "这是设备、管道或套接字，不是文件。请将其数据送入标准输入。",
  gzip: "gzip 数据已损坏，或其后还有不属于 gzip 的内容。请重新压缩该文件。",
  "gzip-truncated": "gzip 数据过早结束。请重新发送完整的文件。",
  "gzip-ratio": "gzip 数据解压时的增长超过限制，与压缩炸弹相似。请发送未压缩的数据。",
  "gzip-size": "gzip 数据解压后的大小超过限制。请分批发送数据。",
};
