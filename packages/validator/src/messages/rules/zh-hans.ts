import type { Catalogue } from "../catalogue.js";

/** What holds and what the sender has to do, in the order of the table of rules. */
export const RULES: Catalogue["rules"] = {
  "reference-unresolved": {
    title: "记录包（bundle）内的引用应指向包内的记录。",
    advice: "请补上所引用的记录，或删除该引用。",
  },
  "reference-wrong-type": {
    title: "引用所指的记录应属于该字段所要求的类型。",
    advice: "请引用所要求类型的记录。",
  },
  "duplicate-record-id": {
    title: "同一记录包（bundle）或同一数据流中，不得有两条记录使用同一标识。",
    advice: "请只发送其中一条，或为第二条另设标识。",
  },
  "provision-unknown": {
    title: "所引条款应是法律文书登记册中已有的条款。",
    advice: "请检查条款代号（第 3 条 (a) 项写作 art-3-a）；登记册若缺该条款，请提议增补。",
  },
  "redundant-code": {
    title: "同一列表中不应既有某一标识，又有其上位标识。",
    advice: "请保留较具体的标识。",
  },
  "period-order": {
    title: "结束日期不得早于开始日期。",
    advice: "请更正其中一个日期；不知道具体日子时，请只写年份或年月。",
  },
  "recorded-too-early": {
    title: "过去事实的日期不得晚于其记录日期。",
    advice: "请按公历更正该日期，或更正 `provenance.recordedAt`。",
  },
  "buddhist-era-year": {
    title: "年份应为公历年份。",
    advice:
      "请查看原始资料并写明公历年份，即佛历年份减去 543；泰国 1941 年以前各年 1 月至 3 月的日期，请询问能读懂原文的人。",
  },
  "retention-past": {
    title: "记录应在允许保存的期限内发送。",
    advice: "请设定协议所允许的较晚的 `retainUntil`，或不要发送该记录。",
  },
  "retention-too-long": {
    title: "关于人员的记录应在五年之内复核或删除。",
    advice: "请将 `retainUntil` 设为五年之内的复核日期；经复核可以延长。",
  },
  "duration-mismatch": {
    title: "持续时间应与同处所记的起止期间相符。",
    advice: "请更正其中一项；起止期间已精确到月的，也可省略 `durationMonths`。",
  },
  "place-outside-period": {
    title: "人员身处过境地或剥削地的时间应在事件的起止期间之内。",
    advice: "请更正该地点的日期，或扩大起止期间。",
  },
  "birth-date-implausible": {
    title: "出生日期不得比记录日期早 130 年以上。",
    advice: "请按公历更正出生日期。",
  },
  "handling-too-open": {
    title: "记录的处理级别至少应与其字段所需的级别同样严格。",
    advice: "请为 `handling.tlp` 设定更严格的级别。",
  },
  "bundle-too-open": {
    title: "记录包（bundle）的处理级别应与包内最严格的记录同样严格。",
    advice: "请将记录包的 `handling.tlp` 设为包内记录中最严格的级别。",
  },
  "consent-missing": {
    title: "以同意为依据共享的记录，应附有仍然有效的同意。",
    advice: "请补上同意，写明其他法律依据，或不要共享该记录。",
  },
  "consent-scope": {
    title: "同意是唯一依据时，应涵盖每一项用途。",
    advice: "请删除该用途，就该用途征求同意，或写明其他法律依据。",
  },
  "consent-withdrawn": {
    title: "同意已被撤回的用途，不应列在各项用途之中。",
    advice: "请删除该用途，或确保另一项法律依据足以支持该用途，并告知本人。",
  },
  "guardian-missing": {
    title: "由监护人作出的同意应指明监护人是谁。",
    advice: "请在 `guardian` 中引用监护人的人员记录。",
  },
  "guardian-is-self": {
    title: "任何人都不得是自己的监护人。",
    advice: "请引用监护人的人员记录，或写明同意由本人作出。",
  },
  "guardian-suspect": {
    title: "身为犯罪嫌疑人的监护人不得代儿童表示同意。",
    advice: "请取得独立监护人或依法指定的代理人的同意。",
  },
  "child-consent-alone": {
    title: "对于儿童，除其本人同意外，还应有监护人或代理人的同意。",
    advice: "请补上独立监护人或依法指定的代理人的同意，或写明其他法律依据。",
  },
  "referral-without-consent": {
    title: "移送人员应经同意，但法律、条约、法院或攸关生命健康的利益允许不经同意的除外。",
    advice: "请记录对移送的同意，或写明允许不经同意而移送的法律。",
  },
  "referral-to-itself": {
    title: "移送应从一个机构到另一个机构。",
    advice: "请更正机构，或将该服务记为援助（assistance）。",
  },
  "child-age-too-exact": {
    title: "儿童的年龄应以年龄段表示。",
    advice: "请填写 `ageBand` 并删除 `age`；出生日期只能写在身份记录（identity）中。",
  },
  "immigration-use": {
    title: "关于人员的记录，只有写明条款时才可将移民执法列为用途。",
    advice: "请删除该用途，或在 `legalBasis` 中写明条款。",
  },
  "legal-basis-unnamed": {
    title: "以法律、条约或协议为依据的，应写明是哪一项。",
    advice: "请写明条款，或引用协议记录。",
  },
  "identity-for-statistics": {
    title: "不应为统计、研究或监测而发送可直接识别个人的信息。",
    advice: "请删除该用途，或只发送人员记录而不附身份记录（identity）。",
  },
  "return-risk-not-assessed": {
    title: "未评估风险之前不应送返任何人，也不应违背其意愿送返。",
    advice: "请在送返之前评估风险并询问本人；如已送返，请写明并后续跟进。",
  },
  "service-not-begun": {
    title: "仅属需要、已提出提供或已被谢绝的服务，不应有开始日期。",
    advice: "请更正状态，或删除开始日期。",
  },
  "victims-and-suspects-together": {
    title: "被害人的身份和犯罪嫌疑人的身份不应在同一记录包（bundle）中发送。",
    advice: "请分成两个记录包，分别发给需要的接收方。",
  },
  "age-contradiction": {
    title: "一条记录中关于人员年龄的各项内容应彼此一致。",
    advice: "请更正年龄、年龄段或相应的回答；年龄存疑的，请不予提供，并将该人作为儿童对待。",
  },
  "stateless-with-citizenship": {
    title: "无国籍人不具有任何国家的国籍。",
    advice: "请删除 `citizenship`，或更正 `nationalityStatus`；`undetermined` 表示正在查明。",
  },
  "relationship-to-itself": {
    title: "关系应指向另一人的涉事记录（involvement）。",
    advice: "请引用另一人的涉事记录。",
  },
  "place-of-another-state": {
    title: "行政区划应位于同处所记的国家之内。",
    advice: "请更正行政区划或国家。",
  },
  "age-not-recorded": {
    title: "被害人的涉事记录（involvement）应写明其当时是否为儿童。",
    advice: "请填写年龄段或 `childAtEntry`；年龄存疑的，请注明不予提供的原因。",
  },
  "name-script": {
    title: "姓名应以所标语言的文字书写。",
    advice: "请更正语言（高棉文写作 km，拉丁字母写作 km-Latn），或将两种写法作为两个姓名填写。",
  },
  "age-against-birth-date": {
    title: "人员的年龄应与身份记录（identity）中的出生日期相符。",
    advice: "请更正年龄、年龄段或出生日期。",
  },
  "born-after-event": {
    title: "任何人都不应涉及在其出生之前已经结束的事件。",
    advice: "请更正出生日期或起止期间，两者均不要删除。",
  },
  "elements-not-recorded": {
    title: "被害人的涉事记录（involvement）应载明据以认定的定义的各项要件。",
    advice: "请记录已知的要件；不知道的要件，请注明不予提供的原因。",
  },
  "means-not-met": {
    title: "对于成年人，所记录的手段中应有一项是所适用的定义所列举的。",
    advice:
      "请记录所使用的每一种手段，或适用与之相符的定义；各国法律不同，因此这是提出疑问，而不是予以拒绝。",
  },
  "act-not-met": {
    title: "所记录的行为中应有一项是所适用的定义所列举的。",
    advice:
      "请记录所实施的每一种行为，或适用与之相符的定义；各国法律不同，因此这是提出疑问，而不是予以拒绝。",
  },
  "child-definition-for-adult": {
    title: "针对儿童的定义应适用于儿童。",
    advice: "请适用针对成年人的定义并记录手段，或更正年龄。",
  },
  "definition-of-no-elements": {
    title: "所适用的定义应是界定或惩治贩运人口的条款。",
    advice: "请引用界定该罪的条款。",
  },
  "charge-of-no-offence": {
    title: "指控应以规定处罚的条款为依据。",
    advice: "请引用处罚该行为的条款。",
  },
  "law-of-another-state": {
    title: "依据一国国内法的指控，应在该国提出。",
    advice: "请更正 `jurisdiction` 或条款；诉讼系接受移交的，请引用起诉国的法律。",
  },
  "charge-under-treaty": {
    title: "指控应以国内法为依据。",
    advice: "请引用实施该条约的国内法条款。",
  },
  "law-not-in-force": {
    title: "所引法律在据以引用之日应当有效。",
    advice: "请引用当日有效的法律：其日期及其所取代的法律可用 `tipx show instruments/…` 查看。",
  },
  "law-after-conduct": {
    title: "指控应以行为实施时有效的法律为依据。",
    advice: "请引用当时有效的法律，或更正事件的起止期间；持续到新法生效之后的犯罪，可以依新法指控。",
  },
  "outcome-before-judgement": {
    title: "只有已作出判决的指控，其结果才可以是定罪或宣告无罪。",
    advice: "请更正阶段，或在作出判决之前删除该结果。",
  },
  "sentence-without-conviction": {
    title: "只有被定罪人才可被判处刑罚。",
    advice: "请更正结果，或删除刑罚；`no-penalty` 和保护性措施可以保留。",
  },
  "final-without-outcome": {
    title: "已经终局的指控应有结果和日期。",
    advice: "请补上 `outcome` 和 `finalOn`。",
  },
  "closure-contradiction": {
    title: "已有结案信息的案件不应标为办理中。",
    advice:
      "请将 `status` 设为已结案（closed），或删除 `closure`；重新启动的案件是一个新案件，由新案件指明本案。",
  },
  "closed-without-closure": {
    title: "已结案的案件应写明何时结案、因何结案。",
    advice: "请补上 `closure`。",
  },
  "states-not-contacted": {
    title: "刑事案件所涉路线上的每个国家，均应已与之联系。",
    advice: "请联系该国并填写日期。",
  },
  "victim-punished": {
    title: "被害人因被迫实施的行为受到指控的，应就其提出不处罚原则。",
    advice: "请向检察官或法院提出不处罚原则，并记录所作的决定。",
  },
  "case-role-mismatch": {
    title: "受指控的人在涉事记录中应为犯罪嫌疑人、被告人或被定罪人；获得赔偿或免除处罚的人应为被害人。",
    advice: "请引用所指的涉事记录，或更正其中的角色；受到指控的被害人列在 `nonPunishment` 之下。",
  },
  "charge-outside-case": {
    title: "在案件中受指控的人，应是该案某一事件的涉事人。",
    advice: "请将该事件加入 `events`，或引用该人在本案事件中的涉事记录。",
  },
  "assisted-outside-case": {
    title: "在案件中接受援助或被移送的人，应是该案的涉事人。",
    advice: "请更正人员或案件，或将该人的涉事记录加入该案。",
  },
  "relationship-across-events": {
    title: "关系应指向同一事件中的涉事记录（involvement）。",
    advice: "请引用另一人在本事件中的涉事记录。",
  },
  "involvement-twice": {
    title: "同一人在同一事件中，以同一角色只应记录一次。",
    advice: "请合并这两条涉事记录。",
  },
  "role-against-decision": {
    title: "该人为已认定被害人，以最后一项决定仍作此认定为限。",
    advice: "请更正涉事记录中的角色，或发送推翻此项决定的决定。",
  },
  "review-before-decision": {
    title: "复核的日期不得早于其所复核的决定，且二者应针对同一人。",
    advice: "请更正日期、人员或引用。",
  },
  "victim-without-decision": {
    title: "已认定被害人应附有据以认定的决定。",
    advice: "请补上认定决定（status-decision）。",
  },
  "stages-order": {
    title: "请求的各阶段应按达到的先后顺序排列。",
    advice: "请按时间排列各阶段，并更正错误的时间。",
  },
  "refusal-without-ground": {
    title: "被拒绝或暂缓执行的请求应说明理由。",
    advice: "请填写 `refusal.ground`；不得透露理由的，请注明不予提供的原因。",
  },
  "ground-without-refusal": {
    title: "只有请求被拒绝或暂缓执行时，才应有拒绝理由。",
    advice: "请补上阶段 `refused` 或 `postponed` 及其时间，或删除 `refusal`。",
  },
  "stage-after-end": {
    title: "请求已执行、已拒绝或已撤回之后，不应再有其他阶段。",
    advice: "请更正各阶段；部分执行另有专门的阶段，再次提出的是另一项请求，以 `follows` 指明前一项。",
  },
  "due-before-sent": {
    title: "确认收悉或答复的期限应在请求发出之后。",
    advice: "请更正期限，或更正第一个阶段的时间。",
  },
  "deadline-missed": {
    title: "期限已过的请求应已确认收悉或答复。",
    advice: "请立即确认收悉或答复，或记录已达到的阶段。",
  },
  "request-to-itself": {
    title: "请求应由一国向另一国提出。",
    advice: "请更正国家或机构。",
  },
  "agency-of-another-state": {
    title: "请求所涉机构应属于同处所记的国家。",
    advice: "请更正机构或国家。",
  },
  "confidential-too-open": {
    title: "应予保密的请求，处理级别应为 red 或 amber-strict。",
    advice: "请将 `handling.tlp` 设为 amber-strict 或 red。",
  },
  "request-outside-agreement": {
    title: "请求所依据的协议，应以两国均为当事方。",
    advice: "请写明对两国均有约束力的协议或条约，或写明互惠。",
  },
  "due-beyond-agreement": {
    title: "期限不应晚于协议所允许的时间。",
    advice: "请更正 `acknowledgeBy` 或 `answerBy`：小时数自收到请求时起算。",
  },
  "measure-arithmetic": {
    title: "比率等于分子除以分母。",
    advice: "请更正该值、分子或分母；保留三位小数即可。",
  },
  "ratio-above-one": {
    title: "比例应为 0 至 1 之间的数。",
    advice: "请将百分数除以 100。",
  },
  "ratio-without-counts": {
    title: "比率应附有分子和分母。",
    advice: "请补上 `numerator` 和 `denominator`。",
  },
  "measure-twice": {
    title: "每项指标只应承诺一次，对同一期间只应报告一次。",
    advice: "请只保留一项；期间中各时段的数值，请分别另作报告。",
  },
  "finding-closed-contradiction": {
    title: "只有已办结的问题才可有办结日期。",
    advice: "请将 `closed` 设为 true，或删除 `closedOn`。",
  },
  "finding-overdue": {
    title: "日期已过的问题应已办结。",
    advice: "请办结该问题并写明时间，或商定新的日期。",
  },
  "agreement-expired": {
    title: "标为有效的协议应已经开始且尚未结束。",
    advice: "请将状态设为已期满（expired）或已签署（signed），或更正日期。",
  },
  "review-overdue": {
    title: "有效的协议应按期审查。",
    advice: "请进行审查，然后填写 `lastHeld` 和下次日期。",
  },
  "agreement-with-itself": {
    title: "协议中每个当事方只应列出一次。",
    advice: "请删除重复的当事方。",
  },
  "one-party-agreement": {
    title: "协议至少应有两个当事方。",
    advice: "请补上其他当事方。",
  },
  "measure-not-promised": {
    title: "监测报告所报的数值，应属于其协议所承诺的指标。",
    advice: "请报告所承诺的指标，或将该指标加入协议。",
  },
  "promise-not-reported": {
    title: "协议所承诺的每项指标，在监测报告中均应有数值。",
    advice: "请补上该数值，或注明不予提供的原因。",
  },
  "paid-exceeds-ordered": {
    title: "已支付或已追回的金额不得超过判令的金额。",
    advice: "请更正金额；金额以最小货币单位（如分）计，因此多写两个零是常见原因。",
  },
  "disbursed-exceeds-committed": {
    title: "已拨付的资金不应超过所承诺的资金。",
    advice: "请补上该笔付款所属的承诺，或更正金额；金额以最小货币单位（如分）计。",
  },
  "money-without-amount": {
    title: "所承诺或已拨付的资金应有金额。",
    advice: "请补上 `money`，以最小货币单位计。",
  },
  "resource-for-no-promise": {
    title: "协议项下投入的资源，应用于该协议所承诺的指标。",
    advice: "请写明该协议所承诺的某项指标，或使该协议承诺本指标。",
  },
  "custody-broken": {
    title: "证据的保管链应完整连续，不得中断。",
    advice: "请补上缺少的交接，更正保管机构或时间，或向接收方说明摘要为何改变。",
  },
  "digest-length": {
    title: "摘要的长度应与其算法所生成的长度相同。",
    advice: "请写明实际使用的算法，或重新计算摘要。",
  },
  "verification-incomplete": {
    title: "经核实的证据应写明由谁核实、何时核实。",
    advice: "请补上 `verification.by` 和 `verification.at`。",
  },
  "permission-expired": {
    title: "使用证据的许可应尚未到期。",
    advice: "请向提供该证据的国家申请新的许可，或删除本项许可。",
  },
  "statement-by-outsider": {
    title: "在联合报告中作出陈述的一方，应在报告的制作方之列。",
    advice: "请将该机构加入 `agencies`，或更正 `by`。",
  },
  "statement-without-evidence": {
    title: "陈述应以证据或记录为依据。",
    advice: "请引用其所依据的证据或记录，并附其摘要。",
  },
  "citation-digests-differ": {
    title: "同一记录被引用两次的，每次的摘要应相同。",
    advice: "请引用所有制作方都看过的版本。",
  },
  "cell-twice": {
    title: "统计表中，每种分组组合只应有一个单元格。",
    advice: "请合并这两个单元格，或补上使二者有别的维度。",
  },
  "part-above-total": {
    title: "统计表的任何部分不得超过其总数，互不重叠的各部分之和也不得超过其总数。",
    advice: "请更正该部分或总数；不含某一维度的单元格，即为该维度上的总数。",
  },
  "range-reversed": {
    title: "计数区间应从较小的数到较大的数。",
    advice: "请将两数对调，或直接写明计数。",
  },
  "small-cell-shown": {
    title: "统计表不得显示低于其所声明阈值的计数。",
    advice: "请以填有该阈值的 `lessThan` 代替该计数；由总数可以推知该计数的，请再隐藏一个单元格。",
  },
  "public-small-cell": {
    title: "公开发布的统计表，其单元格不得透露 1 至 10 的计数。",
    advice: '请以 {"lessThan": 11} 或至少包含十个数的区间代替该计数，或不予提供。',
  },
  "public-small-cell-derivable": {
    title: "公开发布的统计表，不得使人能由总数推算出已隐藏的单元格。",
    advice: "请在同一行和同一列再隐藏一个单元格（二次隐藏），或省略总数。",
  },
  "public-small-count": {
    title: "公开发布的关于被害人的指标，不得透露 1 至 10 的计数。",
    advice: "请省略计数和数值，或报告更长的期间。",
  },
  "rate-without-population": {
    title: "用于计算每 10 万人口比率的统计表应给出人口数。",
    advice: "请补上所涵盖国家在该期间的 `population`。",
  },
  "likely-personal-data": {
    title: "自由文本中不应有电话号码、电子邮件地址、证件号码、坐标或社交账号。",
    advice: "请将其从文本中删除；必须共享的内容应写在身份记录（identity）中。文本如未能读取，请由人工检查。",
  },
  "spreadsheet-value": {
    title: "文本不应是被电子表格软件改动过的值。",
    advice: "请从最初来源取得该值，将该列设为文本格式，再重新发送；电话号码以 + 或 0 开头。",
  },
  "mixed-script-word": {
    title: "同一个词中不应混用拉丁字母与西里尔字母或希腊字母。",
    advice: "请用同一种文字重新输入该词。",
  },
  "zero-width-character": {
    title: "文本的开头和结尾不应有零宽字符，拉丁字母的词中也不应有。",
    advice: "请将其删除；在高棉文、泰文、老挝文、缅甸文和爪夷文的词中可能需要这种字符，因此予以放行。",
  },
  "character-of-no-script": {
    title: "文本中不应有私用区字符或标签字符，姓名中不应有图画字符。",
    advice: "请用该文字本身的字符书写文本。",
  },
  "khmer-order": {
    title: "高棉文应按唯一的顺序存储：辅音、下标辅音（RO 居末）、元音、附加符号，各不重复。",
    advice: "请用高棉文 Unicode 键盘重新输入该词。",
  },
  "khmer-look-alike": {
    title: "高棉文姓名中的下标辅音应为 TA 而非 DA，除非本人即如此书写。",
    advice: "请与证件核对；另一种写法可作为又一个姓名填写。",
  },
  "burmese-zawgyi": {
    title: "缅甸文应以 Unicode 书写，而不是为 Zawgyi 字体书写。",
    advice: "请用能识别 Zawgyi 的工具转换文本，并请懂缅甸文的人检查；切勿未经查看就转换。",
  },
  "placeholder-text": {
    title: "文本应有实际内容；缺少某值，应以省略该值或注明不予提供来表示。",
    advice: "请省略该属性；该字段允许的，请注明不予提供的原因。",
  },
  "decomposed-text": {
    title: "带附加符号的字母应以合成形式（NFC）存储。",
    advice: "发送前请规范化为 NFC；切勿规范化为 NFKC，因其会改变泰文。",
  },
  "public-free-text": {
    title: "公开发布的内容，除标为公开（public）的字段外，不得有自由文本。",
    advice: "请省略该文本，或改为公开发布标题、词表中的标识或计数。",
  },
  "public-record-level": {
    title: "关于人员、事件、案件或侦查的记录不得公开发布。",
    advice: "请公开发布由这些记录编制的统计表。",
  },
  "public-not-clear": {
    title: "公开发布的内容，处理级别应标为 clear。",
    advice: "请询问设定该级别的一方，该记录可否公开发布；只有该方可以更改级别。",
  },
  "public-restricted": {
    title: "公开发布的内容不得附有其他限制。",
    advice: "请要求设定该限制的一方解除限制，或不要公开发布。",
  },
  "public-precise-date": {
    title: "未标为公开（public）的字段中的日期，公开发布时最多精确到月。",
    advice: "请只写年月或年份。",
  },
  "public-contact": {
    title: "公开发布的组织记录不得有联系方式和行政区划。",
    advice: "请省略这些内容，改为公开发布协调机构在登记册中的标识。",
  },
  "public-citation": {
    title: "公开发布的报告不得以标识引用记录。",
    advice: "请省略这些引用；完整的报告请留供各方使用。",
  },
};
