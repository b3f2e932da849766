import { SIGN } from "../signs.js";
import { wordsPattern } from "./context.js";
import { SERVICE } from "./words.js";

/** The last parts of host names that count as a host even without a scheme before them. */
const TOP =
  "com|net|org|edu|gov|info|biz|co|io|me|asia|example|test|kh|th|vn|la|mm|my|sg|id|ph|bn|tl|cn|hk|mo|tw";

const EMAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_])?(?:@| @ )[\p{L}\p{N}-]{1,63}(?: ?\. ?[\p{L}\p{N}-]{2,63}){1,4}(?![\p{L}\p{N}_])/u;
const EMAIL_IN_WORDS = new RegExp(
  `[a-z0-9_](?: dot [a-z0-9_]+){0,3} at (?:[a-z0-9-]+ dot ){1,3}(?:${TOP})(?![a-z])`,
);
/** Another sign for the at sign. */
const EMAIL_BY_HASH = new RegExp(`(?<![a-z0-9/])[a-z0-9._-]{2,64}#[a-z0-9-]{2,63}\\.(?:${TOP})(?![a-z])`);
/** A name that an address cannot begin with. */
const TAKEN_OUT = /\[[a-z]+\]@/;

export const emails = (text: string): number =>
  (text.includes("@") && EMAIL.test(text) && !TAKEN_OUT.test(text)) ||
  EMAIL_IN_WORDS.test(text) ||
  EMAIL_BY_HASH.test(text)
    ? SIGN.email
    : 0;

/** Hosts whose pages are persons, or groups of them. */
const PAGES = new RegExp(
  "(?<![\\p{L}\\p{N}-])(?:" +
    [
      "facebook\\.com", "fb\\.com", "fb\\.me", "fb\\.watch", "m\\.me", "instagram\\.com", "instagr\\.am", "tiktok\\.com/@", "t\\.me", "telegram\\.me", "telegram\\.dog", "wa\\.me", "api\\.whatsapp\\.com/send", "chat\\.whatsapp\\.com",
      "line\\.me", "lin\\.ee", "zalo\\.me", "viber\\.me", "viber\\.com", "twitter\\.com", "x\\.com", "vk\\.com", "weibo\\.com", "weibo\\.cn", "linkedin\\.com/in", "youtube\\.com/@", "threads\\.net/@", "threads\\.com/@",
      "douyin\\.com/user", "kuaishou\\.com/profile", "xiaohongshu\\.com/user", "u\\.wechat\\.com", "qm\\.qq\\.com", "discord\\.gg", "discord\\.com/users", "snapchat\\.com/add", "signal\\.me", "signal\\.group", "ok\\.ru", "bigo\\.tv", "onlyfans\\.com", "open\\.kakao\\.com", "join\\.skype\\.com",
    ].join("|") +
    ")(?:(?<=@)|/+)@?[\\p{L}\\p{N}~#_][^\\s]*|viber://\\S+|tg://\\S+|whatsapp://\\S+|weixin://\\S+",
  "u",
); // prettier-ignore

const HANDLE = /(?<![\p{L}\p{N}._%+-])@[a-z][a-z0-9_.]{3,40}/u;
/** A handle behind letters of a script that needs no space. */
const HANDLE_IN_SCRIPT = /[\u0e00-\u9fff] ?@[a-z][a-z0-9_.]{3,40}/;
const AFTER_SERVICE =
  /^(?: ?(?:id|username|user name|user|account|handle|number|name|号码|号|號|好友|ไอดี|群|会员|\(|\)))*[ :=]{0,3}@?(?:live:)?([a-z0-9][a-z0-9._#-]{4,40})/;
/** Behind a service name: what says that a name or number of an account comes. */
const ANNOUNCED = /^(?: ?(?:id|username|user name|account name|handle|号码|号|號|ไอดี))+[ :=]|^ ?[:=]/;
const SHORT_SERVICES =
  /(?<![a-z0-9])(?:tg|ig|fb|vx|wx|qq|imo|x \(twitter\)|wechat id|line id|v信|群主qq)(?![a-z])/g;
const GENERIC =
  /(?<![a-z])(?:user ?name|screen name|player name|game id|gamertag|account name|用户名|昵称|账号|帐号)[ :=]{1,3}[\p{L}\p{N}_.-]*[\p{L}\p{N}]*[0-9_.][\p{L}\p{N}_.-]*/u;
const WXID = /(?<![a-z0-9])wxid_[a-z0-9]{4}/;

let services: RegExp | undefined;

/** Tells whether a token is a name of an account and no word: it has a digit, a dot or a line in it, or something says what it is. */
function isAccount(rest: string): boolean {
  const [whole, token = ""] = AFTER_SERVICE.exec(rest) ?? [];
  if (whole === undefined) return false;
  const name = token.replace(/[.,]+$/, "");
  if (name.length < 5) return false;
  if (/^[0-9]+$/.test(name))
    return /^ ?(?:id|number|号|號|群)|^ ?[:=]|^ [0-9]/.test(rest) && name.length <= 12 && name.length >= 6;
  const mixed = /[a-z]/.test(name) && /[0-9_]|[a-z]\.[a-z0-9]/.test(name);
  return mixed || (ANNOUNCED.test(rest) && /[a-z]/.test(name) && name.length >= 6);
}

/** Accounts and profiles of persons in an undisguised text in small letters. */
export function accounts(text: string): number {
  const links = text.replaceAll(/ ?([./]) ?/g, "$1");
  if (PAGES.test(links) || WXID.test(text) || GENERIC.test(text)) return SIGN.profile;
  if (HANDLE.test(text) || HANDLE_IN_SCRIPT.test(text)) return SIGN.profile;
  services ??= wordsPattern(SERVICE);
  for (const pattern of [services, SHORT_SERVICES])
    for (const { 0: word, index } of text.matchAll(new RegExp(pattern, "g")))
      if (isAccount(text.slice(index + word.length, index + word.length + 64))) return SIGN.profile;
  return 0;
}
