/** Words by which a text tells where something is or how to reach someone, in the languages of the region. Small letters, no regular expressions. */

/** What a place to hide in is called. */
export const SHELTER = [
  "shelter", "sheltered", "safe house", "safehouse", "safe home", "refuge", "crisis home", "crisis centre", "crisis center", "halfway home", "halfway house",
  "transit home", "transit centre", "foster family", "foster home", "women's home", "group home",
  "ទីជម្រក", "ផ្ទះសុវត្ថិភាព", "មណ្ឌលស្នាក់នៅ", "មជ្ឈមណ្ឌលជនរងគ្រោះ", "ផ្ទះជម្រក", "ជម្រក",
  "บ้านพัก", "สถานคุ้มครอง", "เซฟเฮาส์", "เซฟเฮ้าส์", "ที่พักพิง", "ศูนย์พักพิง", "บ้านปลอดภัย",
  "nhà tạm lánh", "nhà an toàn", "mái ấm", "cơ sở bảo trợ", "nhà mở", "trung tâm bảo trợ", "ngôi nhà bình yên",
  "庇护所", "庇護所", "安全屋", "救助站", "收容中心", "收容所", "庇护中心", "庇護中心", "中途之家", "安置中心",
  "ສູນພັກ", "ເຮືອນພັກ", "ບ້ານພັກສຸກເສີນ", "ສູນຊ່ວຍເຫຼືອ",
  "ခိုလှုံရာ", "ဘေးကင်းရာ", "ဂေဟာ", "ဘေးကင်းလုံခြုံသောအိမ်",
  "rumah perlindungan", "rumah selamat", "rumah aman", "rumah singgah", "tempat perlindungan", "kanlungan", "bahay-kanlungan",
  "casa de abrigo", "casa abrigo", "uma mahon",
] as const; // prettier-ignore

/** Words that tie a place to something near it. */
export const BESIDE = [
  "behind", "next to", "opposite", "beside", "near the", "in front of", "above the", "across from", "turn left", "turn right", "left side", "right side",
  "around the corner", "kilometre", "kilometer", "close to the", "red roof", "blue door",
  "ខាងក្រោយ", "ជិត", "ទល់មុខ", "ខាងមុខ", "ជាប់", "ក្បែរ",
  "หลังวัด", "ติดกับ", "ข้าง", "ตรงข้าม", "ใกล้", "หน้า", "ด้านหลัง", "หลังตลาด", "หลังโรงเรียน",
  "phía sau", "đối diện", "cạnh", "gần", "sau chợ", "sau trường",
  "后面", "後面", "旁边", "旁邊", "对面", "對面", "附近", "隔壁", "楼上", "樓上",
  "ຫຼັງ", "ໃກ້", "ຂ້າງ", "ຕິດກັບ", "ກົງກັນຂ້າມ",
  "အနီး", "နောက်", "ဘေး", "ရှေ့",
  "belakang", "sebelah", "depan", "dekat", "seberang", "sa likod ng", "sa tabi ng", "malapit sa", "atrás", "ao lado", "em frente",
] as const; // prettier-ignore

/** What streets are called. */
const STREET = [
  "street", "road", "avenue", "boulevard", "highway", "lane", "close", "alley", "drive", "jalan", "lorong", "gang", "kalye", "rua", "avenida", "estrada", "simpang",
  "đường", "phố", "ngõ", "hẻm", "ngách", "ถนน", "ซอย", "ถ.", "ซ.", "ផ្លូវ", "មហាវិថី", "វិថី", "ຖະໜົນ", "ຮ່ອມ", "ຖ.", "လမ်း", "soi", "st.", "rd.", "ave.", "jl.", "jln",
] as const; // prettier-ignore

/** What a village or the smallest part of a town is called; its name follows or stands before. */
const VILLAGE = [
  "village", "hamlet", "phum", "barangay", "brgy", "purok", "kampung", "kampong", "dusun", "desa", "aldeia", "thôn", "ấp", "bản", "tổ dân phố",
  "ភូមិ", "หมู่", "บ้าน", "ບ້ານ", "ကျေးရွာ", "ရွာ", "taman", "sitio",
] as const; // prettier-ignore

/** What the next larger parts are called. */
const COMMUNE = [
  "commune", "khum", "sangkat", "ward", "township", "quarter", "mukim", "kelurahan", "kel.", "suco", "xã", "phường", "subdivision", "estate",
  "ឃុំ", "សង្កាត់", "ตำบล", "แขวง", "ต.", "ရပ်ကွက်", "ມືອງ", "ເມືອງ", "kec.", "kecamatan", "bayan",
] as const; // prettier-ignore

/** Words before a telephone number. */
export const PHONE = [
  "phone", "telephone", "tel", "mobile", "call", "dial", "ring", "cell", "hotline", "whatsapp", "viber", "handphone", "contact", "sms", "fax", "hp", "wa", "cp", "sim",
  "ទូរស័ព្ទ", "ទូរសព្ទ", "ទាក់ទង", "เบอร์", "โทร", "โทรศัพท์", "điện thoại", "đt", "sđt", "số máy", "gọi", "liên hệ", "电话", "電話", "手机", "手機", "联系", "聯絡", "聯繫", "致电", "致電", "拨打", "固话", "市話",
  "ໂທ", "ເບີ", "ဖုန်း", "ဆက်သွယ်", "telefon", "telepon", "telefone", "telemóvel", "hubungi", "ligar", "tawag", "selular", "bimbit", "تليفون",
] as const; // prettier-ignore

/** Words before a number of any kind: a telephone's where nothing else is said. */
export const NUMBER = [
  "number",
  "text",
  "nomor",
  "nombor",
  "号码",
  "號碼",
  "លេខ",
  "หมายเลข",
  "số",
  "ເລກ",
  "အမှတ်",
] as const;

/** Words before the number of a person's document. */
export const DOCUMENT = [
  "passport", "identity card", "identity", "id card", "national id", "nid", "nric", "fin", "hkid", "mykad", "nik", "ktp", "kad pengenalan", "no. kp", "paspor", "pasport", "pp no", "ic no", "ic", "id",
  "philsys", "umid", "crn", "sss", "tin", "driving licence", "driving license", "driver's licence", "licence no", "unhcr", "family book", "nrc", "resident certificate", "citizen card", "refugee card", "bir",
  "cccd", "căn cước", "cmnd", "chứng minh nhân dân", "hộ chiếu", "身份证", "身分證", "身份證", "证件号", "證件號", "护照", "護照", "户口", "戶口", "เลขประจำตัว", "บัตรประชาชน", "เลขบัตร", "บัตรชมพู", "หนังสือเดินทาง",
  "អត្តសញ្ញាណប័ណ្ណ", "លិខិតឆ្លងដែន", "សៀវភៅគ្រួសារ", "မှတ်ပုံတင်", "နိုင်ငံကူးလက်မှတ်", "ບັດປະຈຳຕົວ", "ໜັງສືຜ່ານແດນ", "bilhete de identidade", "passaporte", "kartaun eleitorál", "cartão eleitoral", "ڤڠنالن",
] as const; // prettier-ignore

/** Services in which persons have accounts, by the names that people use. */
export const SERVICE = [
  "telegram", "wechat", "weixin", "facebook", "messenger", "instagram", "tiktok", "douyin", "kuaishou", "discord", "skype", "kakaotalk", "kakao", "snapchat", "signal", "whatsapp", "viber", "zalo", "twitter", "weibo", "xiaohongshu", "roblox", "line",
  "微信", "v信", "微博", "抖音", "快手", "小红书", "飞机", "陌陌", "ไลน์", "เฟซบุ๊ก", "เฟสบุ๊ค", "តេឡេក្រាម", "ហ្វេសប៊ុក", "ເຟສບຸກ", "တယ်လီဂရမ်", "ဖေ့စ်ဘွတ်",
] as const; // prettier-ignore

/** Money, before or behind an amount. */
export const MONEY = [
  "riel", "usd", "us$", "s$", "$", "€", "£", "₱", "₫", "៛", "฿", "₭", "¥", "rp", "rm", "khr", "thb", "vnd", "lak", "mmk", "myr", "sgd", "idr", "php", "bnd", "cny", "hkd", "twd", "mop", "eur", "jpy", "gbp", "aud",
  "dollar", "baht", "kip", "kyat", "ringgit", "rupiah", "peso", "yuan", "yen", "dong", "đồng", "រៀល", "ដុល្លារ", "บาท", "ກີບ", "ကျပ်", "元", "万", "萬", "人民币", "人民幣", "港幣", "港币", "臺幣", "台幣", "amount", "currency",
] as const; // prettier-ignore

/** Numbers of things, which are nobody's: what stands before them. */
export const THING = [
  "isbn", "issn", "doi", "law no", "law number", "act no", "case no", "case number", "case file", "file", "article", "sha256", "md5", "uuid", "commit", "build", "version", "release", "log says", "section", "annex", "page",
  "pp.", "budget line", "seal", "iccs", "isic", "hs", "unts", "g.r. no", "docket", "standard", "mean", "index", "coefficient", "weights", "rate", "score", "ci", "host", "server", "คดี", "พระราชบัญญัติ", "bản án", "luật", "nghị định", "សំណុំរឿង", "ព្រះរាជក្រម", "ច្បាប់", "ប្រកាស", "ກົດໝາຍ", "ဥပဒေ", "undang-undang", "akta",
] as const; // prettier-ignore

/** Chinese characters of places, each of which calls for a closer look. */
const PLACE_CHARACTERS = "路街巷弄道村镇鎮乡鄉组組栋棟幢室楼樓号號座" as const;

/** A text that holds none of these words, few digits and no signs of an address tells nothing. */
export const WORDS: readonly string[] = [
  ...SHELTER, ...STREET, ...VILLAGE, ...COMMUNE, ...SERVICE, ...PLACE_CHARACTERS,
  "home address", "house", "room", "flat", "block", "user name", "username", "电话", "電話", "手机", "手機", "号码", "號碼", "身份证", "身分證", "zero", "double", "kosong", "sifar", "không", "ศูนย์", "សូន្យ", "ສູນ", "သုည", "latitude", "coordinates", "huyện", "xóm ", "làng ", "dot ", "艾特", "微 ",
]; // prettier-ignore
