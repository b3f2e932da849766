import { SIGN } from "../signs.js";
import { wordsPattern } from "./context.js";
import { BESIDE, SHELTER } from "./words.js";

const NUMBER = "([-+]?[0-9]{1,3}[.,][0-9]{4,12})";
const PAIR = new RegExp(`(?<![0-9.,])${NUMBER}(?: ?[,;/|~] ?|%2c| )${NUMBER}(?![0-9]|[.,][0-9]|%)`, "g");
const LATITUDE = "lat(?:itude?|\\.)?|latitud|vĩ độ|纬度|緯度|北纬|北緯|រយៈទទឹង|ละติจูด|ເສັ້ນຂະໜານ|လတ္တီတွဒ်|lintang";
const LONGITUDE =
  "lon(?:g(?:itude?|\\.)?)?|lng|longitud|kinh độ|经度|經度|东经|東經|រយៈបណ្តោយ|ลองจิจูด|ເສັ້ນແວງ|လောင်ဂျီတွဒ်|bujur";
const VALUE = "[\"' :=]{0,5}[-+]?[0-9]{1,3}[.,][0-9]{2,12}";
const LABELLED = new RegExp(
  `(?:(?:${LATITUDE})${VALUE}.{0,12}?(?:${LONGITUDE})${VALUE}|(?:${LONGITUDE})${VALUE}.{0,12}?(?:${LATITUDE})${VALUE})`,
);
const NAMES_A_POINT =
  /gps|coordinat|koordinat|location|lokasi|\bpin\b|\bmap|geo:|posi[cs]|坐标|座標|位置|定位|ទីតាំង|កូអរដោនេ|พิกัด|ພິກັດ|တည်နေရာ|tọa độ|vị trí/;
const NAMES_A_FIGURE =
  /mean|deviation|coefficient|weight|index|score|\bci\b|rate|ratio|interval|version|average/;

/** Where the region lies, with its seas; what lies elsewhere needs a word that says that it is a point. */
const isRegional = (first: number, second: number): boolean =>
  first >= -13 && first <= 54 && second >= 68 && second <= 146;

function pairs(text: string): boolean {
  for (const { 1: a = "", 2: b = "", index } of text.matchAll(PAIR)) {
    const [first, second] = [Number(a.replace(",", ".")), Number(b.replace(",", "."))];
    if (Math.abs(first) > 180 || Math.abs(second) > 180 || (Math.abs(first) > 90 && Math.abs(second) > 90))
      continue;
    const lead = text.slice(Math.max(0, index - 40), index);
    if (NAMES_A_FIGURE.test(lead)) continue;
    if (isRegional(first, second) || isRegional(second, first) || NAMES_A_POINT.test(lead)) return true;
  }
  return false;
}

const SIDE = "(?:n|s|north|south|u|lat)";
const OTHER_SIDE = "(?:e|w|east|west|t|b|lon)";
const DEGREES = "[0-9]{1,3}(?:\\.[0-9]{1,8})?";
const SEXAGESIMAL = `[0-9]{1,3} ?(?:°|deg(?:rees)?|度|o) ?(?:[0-9]{1,2}(?:\\.[0-9]{1,6})? ?(?:'|min(?:utes)?|分|′) ?)?(?:[0-9]{1,2}(?:\\.[0-9]{1,6})? ?(?:"|''|sec(?:onds)?|秒) ?)?`;
const DIRECTED: readonly RegExp[] = [
  /[0-9] ?° ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?' ?(?:[0-9]{1,2}(?:\.[0-9]{1,6})? ?(?:"|'') ?)?[nsew](?![a-z])/,
  /[0-9]\.[0-9]{3,8} ?° ?[nsew](?![a-z])/,
  new RegExp(
    `[0-9]{1,2}\\.[0-9]{2,8} ?°? ?${SIDE}[ ,;/]{1,3}[0-9]{1,3}\\.[0-9]{2,8} ?°? ?${OTHER_SIDE}(?![a-z])`,
  ),
  new RegExp(`(?<![a-z])[ns] ?[0-9]{1,2}\\.[0-9]{2,8} ?°?[ ,;/]{1,3}[ew] ?[0-9]{1,3}\\.[0-9]{2,8}`),
  new RegExp(`${SEXAGESIMAL}[ ,]?${SIDE}(?![a-z]).{0,6}?${SEXAGESIMAL}[ ,]?${OTHER_SIDE}(?![a-z])`),
  new RegExp(`(?<![a-z])[ns] ?${SEXAGESIMAL}.{0,4}?(?<![a-z])[ew] ?${SEXAGESIMAL}`),
  /(?<![0-9])[0-9]{1,2} [0-9]{1,2} [0-9]{1,2}(?:\.[0-9]+)? ?[ns][ ,;/]{1,3}[0-9]{1,3} [0-9]{1,2} [0-9]{1,2}(?:\.[0-9]+)? ?[ew](?![a-z])/,
  new RegExp(`(?:北纬|北緯|南纬|南緯|东经|東經|西经|西經) ?${DEGREES} ?度`),
];
const GRIDS: readonly RegExp[] = [
  /(?<![a-z0-9])[0-9]{1,2}[c-x] ?[0-9]{6}(?:m?e)?[ ,]{1,2}[0-9]{6,7}(?![0-9])/,
  /(?:utm|zone) ?[0-9]{1,2}[c-x].{0,6}?[0-9]{6}.{0,6}?[0-9]{6,7}/,
  /(?<![a-z0-9])[0-9]{1,2}[c-x] ?[a-hj-np-z]{2} ?(?:[0-9]{3,5} [0-9]{3,5}|[0-9]{6}|[0-9]{8}|[0-9]{10})(?![0-9a-z])/,
  /geo:-?[0-9]/,
];

export const coordinates = (text: string): number =>
  pairs(text) ||
  LABELLED.test(text) ||
  DIRECTED.some((form) => form.test(text)) ||
  GRIDS.some((form) => form.test(text))
    ? SIGN.coordinates
    : 0;

const CODE = "[2-9cfghjmpqrvwx]";
const PLUS = " ?(?:\\+|plus) ?";
const PLUS_CODES: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z0-9])[2-9cfghjmpqrv][2-9cfghjmpqrvwx]${CODE}{2} ?${CODE}{4}${PLUS}${CODE}{2,7}(?![a-z0-9])`,
  ),
  new RegExp(`(?<![a-z0-9])[2-9cfghjmpqrv]${CODE}(?:${CODE}{2}(?:${CODE}{2}00|0000)|000000)\\+(?![a-z0-9])`),
  new RegExp(`(?<![a-z0-9+])(?=[2-9+]{0,9}[cfghjmpqrvwx])${CODE}{4}\\+${CODE}{2,3}(?![a-z0-9+])`),
];

export const plusCodes = (text: string): number =>
  PLUS_CODES.some((form) => form.test(text)) ? SIGN.plusCode : 0;

const MAPS = new RegExp(
  "(?<![a-z0-9-])(?:" +
    [
      "google\\.[a-z.]{2,8}/maps[/?@]\\S", "maps\\.google\\.[a-z.]{2,8}/\\S", "maps\\.app\\.goo\\.gl/\\S", "goo\\.gl/maps/\\S", "g\\.co/maps/\\S", "maps\\.apple\\.com/\\S", "maps\\.apple/\\S", "(?:openstreetmap|osm)\\.org/(?:[#?]|go/|node/|way/|relation/|search|directions|note/)\\S", "osmand\\.net/(?:map|go)\\S",
      "(?:uri\\.|surl\\.|www\\.|m\\.)?amap\\.com/\\S", "(?:j\\.|api\\.)?map\\.baidu\\.com/\\S", "(?:apis\\.)?map\\.qq\\.com/\\S", "waze\\.com/(?:ul|live-map)\\S", "bing\\.com/maps\\S", "(?:share|wego)\\.here\\.com/\\S", "her\\.is/\\S", "yandex\\.[a-z.]{2,6}/maps/\\S", "w3w\\.co/\\S", "what3words\\.com/\\S", "plus\\.codes/\\S",
      "map\\.longdo\\.com/\\S", "2gis\\.[a-z]+/\\S", "organicmaps\\.app/\\S", "omaps\\.app/\\S", "ge0\\.me/\\S", "map\\.naver\\.com/\\S", "naver\\.me/\\S", "map\\.kakao\\.com/\\S", "kko\\.to/\\S", "mapy\\.[a-z]+/\\S", "maps\\.vietmap\\.vn/\\S", "map\\.goong\\.io/\\S", "onemap\\.gov\\.sg/\\S", "streetdirectory\\.com/\\S", "grab\\.[a-z]+/maps\\S", "petalmaps\\.com/\\S", "mappls\\.com/\\S",
    ].join("|") +
    ")|(?<![:/a-z0-9])///[\\p{L}]+\\.[\\p{L}]+\\.[\\p{L}]+",
  "u",
); // prettier-ignore

/** Links to a place on a map, and places named by three words. */
export const mapLinks = (text: string): number =>
  MAPS.test(text) || MAPS.test(text.replaceAll(/ ?([./]) ?/g, "$1")) ? SIGN.mapLink : 0;

/** What a part of an address is, each with how it is written in the languages of the region; of a text with capitals. */
const PART = {
  /** A house, flat, room or floor with its number. */
  unit: [
    /\b(?:[Hh]ouse|[Hh]ome|[Ff]lat|[Rr]oom|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Bb]lock|[Bb]lk|[Ll]ot|[Bb]uilding|[Bb]ldg\.?|[Vv]illa|Tower) (?:[Nn]o\.? ?)?(?:[0-9]+|[A-Z])\b/,
    /(?<![A-Za-z.])(?:[Nn][Oo]\.? ?|#)[0-9]+[A-Z]?[0-9]?(?:[/-][0-9]+)?(?=[, ]|$)/,
    /#[0-9]+-[0-9]+/,
    /ផ្ទះលេខ ?[0-9]|បន្ទប់(?:ជួល)?(?:លេខ)? ?[0-9]|អគារលេខ ?[0-9]|ក្រុមទី ?[0-9]/,
    /เลขที่ ?[0-9]|ห้อง ?[0-9]|(?<![0-9])[0-9]{1,4}\/[0-9]{1,4} ?(?:ซ|ถ|ห|ม)/,
    /số(?: nhà)? ?[0-9]+|phòng(?: trọ)?(?: số)? ?[0-9]+|(?<![0-9])[0-9]{1,4}\/[0-9]{1,4} (?:ngõ|hẻm|đường|phố)/i,
    /[0-9一二三四五六七八九十]+ ?(?:号(?!令|文|案)|號|栋|棟|幢|单元|單元|室|座|弄|巷)|[0-9]+[A-Z]室|[A-Z](?:室|座)/,
    /ເລກ(?:ທີ)? ?[0-9]|ໜ່ວຍ ?[0-9]|ຫ້ອງ[^ ]{0,8} ?[0-9]|ຫນ່ວຍ ?[0-9]/,
    /အမှတ် ?\(?[0-9]/,
    /\b[Kk]amar [0-9]+|\b[Nn]o\. ?[0-9]+|\b[Rr][Tt] ?[0-9]+|\bn\.?[oº°] ?[0-9]+/,
  ],
  /** A floor: of a house that something else names. */
  floor: [
    /\b(?:[0-9]+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Gg]round) floor\b|\b[0-9]+\/F\b|\bfloor [0-9]+\b/,
    /ជាន់ទី ?[0-9]|ชั้น ?[0-9]|tầng [0-9]+|[0-9一二三四五六七八九十]+ ?(?:楼|樓|层|層)|ထပ်|ຊັ້ນ ?[0-9]|tingkat [0-9]+|lantai [0-9]+/,
  ],
  /** A street with its name or number. */
  street: [
    /\b(?:[A-Z][\p{L}']+|[0-9]+(?:st|nd|rd|th)?) (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Highway|Lane|Close|Alley|Drive|Terrace|Crescent|Place|Way|Garden|Mansion|Homes|Flats|Hotel)\b/u,
    /\b(?:Street|St\.|Road|Rd\.|Avenue|Highway|Soi|Simpang|Batu|Lorong|Gang|Jalan|Jl\.|Jln\.?|Kalye|Rua|Avenida|Lane|National Road|NR) ?(?:d[aeo]s? )?(?:[A-Z0-9][\p{L}0-9]*)/u,
    /ផ្លូវ(?:លេខ)? ?(?:[0-9]|[\u1780-\u17b3])|មហាវិថី/,
    /(?:ถนน|ถ\.|ซอย|ซ\.|ตรอก) ?[\u0e00-\u0e7f0-9]/,
    /(?:đường|phố|ngõ|hẻm|ngách) (?:[\p{Lu}0-9])/u,
    /[\u4e00-\u9fff](?:路|街(?![道市])|大道|道(?=[0-9])|巷|胡同|弄)/,
    /(?:ຖະຫນົນ|ຖະໜົນ|ຖ\.|ຮ່ອມ) ?[\u0e80-\u0eff0-9]/,
    /[\u1000-\u109f](?:လမ်း)/,
  ],
  /** A village, or the smallest named part of a town. */
  village: [
    /\b(?:[A-Z][\p{L}']+ )(?:[Vv]illage|[Hh]amlet|[Ee]state|[Ss]ubdivision|[Cc]ondominium|[Gg]ardens?)\b|\b(?:Phum|Barangay|Brgy\.?|Purok|Sitio|Kampung|Kampong|Kg\.?|Dusun|Desa|Taman|[Aa]ldeia|Ban) (?:[A-Z0-9][\p{L}0-9]*)/u,
    /(?<!មាតុ)ភូមិ ?[\u1780-\u17b3]/,
    /(?:หมู่(?:ที่|บ้าน)? ?[\u0e00-\u0e7f0-9]|(?<![\u0e00-\u0e7f])ม\. ?[0-9])/,
    /(?<!\p{L})(?:[Tt]hôn|[Ấấ]p|[Bb]ản|[Xx]óm|[Ll]àng|[Tt]ổ dân phố|[Kk]hu phố) \p{Lu}/u,
    /[\u4e00-\u9fff]{1,6}(?:村|小区|小區|屯|寨|大厦|大廈|工业园|工業園|新村)/,
    /ບ້ານ ?(?!ພັກ)[\u0e80-\u0eff]/,
    /(?:ကျေးရွာ|ရွာ)/,
  ],
  /** A commune, ward or township. */
  commune: [
    /\b(?:[A-Z][\p{L}']+ )(?:[Cc]ommune|[Ww]ard|[Tt]ownship|[Qq]uarter|[Ss]ubdistrict|[Tt]own)\b|\b(?:Khum|Sangkat|Mukim|Kel\.|Kelurahan|Kec\.|Kecamatan|[Ss]uco|Tambon|Bayan ng) (?:[A-Z][\p{L}]*)/u,
    /(?:ឃុំ|សង្កាត់) ?[\u1780-\u17b3]/,
    /(?:ตำบล|แขวง|(?<![\u0e00-\u0e7f])ต\.) ?[\u0e00-\u0e7f]/,
    /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) \p{Lu}/u,
    /[\u4e00-\u9fff]{1,6}(?:镇|鎮|乡|鄉|街道|社区|社區)|[一二三四五六七八九十0-9]组/,
    /ເມືອງ ?[\u0e80-\u0eff]/,
    /(?:ရပ်ကွက်|မြို့နယ်)/,
  ],
  /** A district or town: alone it tells little. */
  district: [
    /\b(?:[A-Z][\p{L}']+ )(?:[Dd]istrict|City)\b|\b(?:Srok|Khan|Amphoe|Kabupaten) [A-Z]/u,
    /(?:ស្រុក|ខណ្ឌ) ?[\u1780-\u17b3]/,
    /(?:อำเภอ|เขต|(?<![\u0e00-\u0e7f])อ\.) ?[\u0e00-\u0e7f]/,
    /(?<!\p{L})(?:[Hh]uyện|[Qq]uận|[Tt]hị xã) \p{Lu}/u,
    /[\u4e00-\u9fff]{1,6}(?:区|區|县|縣)(?!别)/,
  ],
} as const; // prettier-ignore
type Part = keyof typeof PART;

/** A number that stands before a street without a word: 12 Example Close. */
const NUMBERED_STREET =
  /(?<![\p{L}0-9])[0-9]{1,5}[A-Za-z]?(?:\/[0-9]{1,4})?,? (?:[A-Z][\p{L}']+ ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Lane|Close|Alley|Drive|Soi)\b|\bSoi (?:\p{Lu}\p{L}+ ){0,2}[0-9]+|(?<![0-9])[0-9]{1,5}(?:\/[0-9]{1,4})? (?:Kalye|Jalan|Soi|Rua|ซอย|ถนน|ตรอก|ngõ|đường|phố|hẻm|ม\.|หมู่)|[\u4e00-\u9fff](?:路|街|巷|道|弄) ?[0-9]{1,5} ?(?:号|號|弄|巷)/u;

const LANDMARK =
  /school|pagoda|temple|mosque|church|market|factory|bridge|station|hospital|clinic|surau|masjid|sekolah|pasar|សាលា|វត្ត|ផ្សារ|โรงเรียน|วัด|ตลาด|chợ|trường|chùa|学校|医院|寺|市场|ວັດ|ໂຮງຮຽນ|ຕະຫຼາດ|ဘုရား|ကျောင်း|ဈေး/;

function partsOf(text: string): ReadonlySet<Part> {
  return new Set((Object.keys(PART) as Part[]).filter((part) => PART[part].some((form) => form.test(text))));
}

function isAddress(text: string, parts: ReadonlySet<Part>): boolean {
  if (NUMBERED_STREET.test(text)) return true;
  if (parts.has("unit") && (parts.has("street") || parts.has("village") || parts.has("commune"))) return true;
  if (parts.has("village") && (parts.has("commune") || parts.has("district") || parts.has("street")))
    return true;
  if (parts.has("street") && (parts.has("commune") || parts.has("floor"))) return true;
  return parts.has("village") && LANDMARK.test(text.toLowerCase());
}

let shelters: { readonly shelter: RegExp; readonly beside: RegExp } | undefined;
/** What a way to a place is told by. */
const WAY =
  /kilomet(?:re|er) [0-9]|\bkm [0-9]|[0-9] m to |turn (?:left|right)|(?:room|ห้อง|phòng|kamar) [0-9]|(?:first|second|third|ground|top|[0-9](?:st|nd|rd|th)) floor|[二三四五六七八九0-9]楼|[二三四五六七八九0-9]樓|(?:red|green|blue|white|yellow|black|grey|gray) (?:gate|door|roof|wall|house|fence|building)|pagar (?:hijau|merah|biru|putih)|cổng (?:xanh|đỏ|trắng)/;

/**
 * Addresses, and places of shelters. `text` has capitals, because names of streets and villages begin with one; `exact` tells that
 * the text holds a point of the earth, so that a shelter named beside it is told.
 */
export function addresses(text: string, exact: boolean): number {
  const small = text.toLowerCase();
  shelters ??= { shelter: wordsPattern(SHELTER), beside: wordsPattern(BESIDE) };
  const parts = partsOf(text);
  const address = isAddress(text, parts);
  const isShelter = shelters.shelter.test(small);
  const located =
    address || exact || parts.has("unit") || parts.has("street") || parts.has("village") || parts.has("commune") ||
    WAY.test(small) || (shelters.beside.test(small) && (/[A-Z][a-z]/.test(text.slice(1)) || LANDMARK.test(small) || /[^\u0000-\u024f]/.test(text))); // prettier-ignore
  return (address ? SIGN.address : 0) | (isShelter && located ? SIGN.shelter : 0);
}
