"""Chinese words that hold a numeral and are no figure, and what makes an ordinal a name."""

from factcheck.languages._list import words
from factcheck.languages._zh_words import NUMERALS

# "one" before these is an article (一名男子, 一项研究) and no figure; so is 几 (几个)
_ARTICLE = (
    "个個种種名位家项項场場次件条條座栋棟台臺张張本部套只隻头匹棵朵片枝根双雙对對副组組批份起宗层層"
    "款级級处處笔筆口句篇间間所支股幅段道面边邊旦方线線定切般样樣些直致生向再律概起路度并併举舉手刀时時心身"
    "带帶同流箱袋瓶杯桶碗盘盒味经經边朝阵陣贯貫共系番群堆排颗顆块塊夜言见見举"
)
TRAPS = (
    frozenset({"零十"})
    | frozenset("一" + sign for sign in _ARTICLE)
    | frozenset(
        head + sign
        for head in "几幾"
        for sign in "个個种種次位名家件条條句点點岁歲项項张張本号號月时時乎"
    )
)
TRAPS |= frozenset(
    words(
        """
    一步一 一步步 三番五次 三番兩次 三番两次
    万一 萬一 统一 統一 唯一 单一 單一 同一 逐一 任一 专一 專一 合一 十分 百分比 千万别 千萬別
    千万不 千萬不 千万要 千萬要 千方百计 千方百計 千变万化 千變萬化 成千上万 成千上萬 万能 萬能
    万物
    萬物 万岁 萬歲 万事 萬事 万科 万达 万象 万象更新 百姓 百度 百科 百货 百貨 百合 千里马 千岛湖
    千禧
    五金店 五金行 五金件 五金厂 五金廠
    一点也 一点都 一点儿 一点兒 一点点 一点不 一點也 一點都 一點兒 一點點 一點不
    三明治 三星 三菱 三亚 三亞 三峡 三峽 三农 三農 三角 三国演义 三國演義 三立 三民 三重市 三军
    三軍
    三权 三者 三维 三維 三思 三番 四川 四处 四處 四周 四面 四方 四海 四合院 四大名著 五星红旗 五四
    五一
    五环 五環 五官 五粮液 五角大楼 五角大廈 六安 六四 七夕 八卦 八路军 九江 九寨沟 九寨溝 九龙
    九龍
    十堰 十一假期 十一黄金周 十四五 十三五 十五五 十二五 二十大 十九大 十八大 双十一 雙十一 双十二
    双11
    一带一路 一帶一路 一国两制 一國兩制 两会 兩會 两岸 兩岸 两国 兩國 两地 兩地 两党 兩黨 两者
    兩者
    两院 兩院 两极 两级 两难 两性 两手 两侧 兩側 两旁 两边 两岸关系 二手 二战 二戰 一战 二维码
    二維碼
    二次元 二次创业 二氧化碳 二氧化硫 二线 二級 二审 二審 一审 一審 三审 二胎 三胎 二孩 三孩
    二人转
    二十四节气 半年 半小时 半小時 半个小时 半個小時 半个世纪 半個世紀 上半年 下半年 前半年 后半年
    大半年 多半 第二次世界大战 第二次世界大戰
    第一次世界大战 第一次世界大戰 第一时间 第一時間 第一财经 第一书记 第一夫人 第一线 第三方
    第三者
    第三世界 第二天 第一天 第一手 第一产业 第二产业 第三产业 第一现场 第一大街 星期一 星期二
    星期三
    星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 週一 週二 週三 週四 週五 週六 礼拜一 礼拜二
    礼拜三 礼拜四 礼拜五 礼拜六 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 数字 數字 数据 數據 数学
    數學 数量 數量 数码 數碼 数值 數值 数控 数额 數額 人数 人數 多数 多數 少数 少數 次数 次數 指数
    指數 分数 分數 总数 總數 参数 倍数 岁数 几乎 幾乎 几何 幾何 几率 幾率 半导体 半導體 半岛 半島
    半决赛 半決賽 半场 半夜 半数 半數 半径 半月板 半圆 半生 半路 半天 大半天 零售 零部件 零食 零件
    零星 零距离 零碳 零排放 归零 清零 零和 半个 半個 两半 兩半 半半 两回事 三四线 三四線 一二线
    一二線 九一八
    七七事变
    三一重工 七匹狼
    六一 七一 八一 十一国庆 百强 百強 十大 三大 四大 五大 一把手 二把手 三通一平 四通八达 五花八门
    五花八門 七嘴八舌 七上八下 乱七八糟 亂七八糟 三言两语 三心二意 朝三暮四 四分五裂 一五一十
    九牛一毛
    十全十美 一石二鸟 一石二鳥 一举两得 一舉兩得 一日千里 百年大计 百年老店 万众 萬眾 万户
    千家万户
    千家萬戶 千军万马 千萬富翁 百万富翁 百萬富翁 亿万富翁 億萬富翁 一年一度 一年四季 一天到晚
    有一天
    一半天 一日游 一日三餐 一人一 一分为二 一刀切 一二三 三三两两 百花 百家争鸣
    """
    )
)
TRAP_EXCEPTIONS = (
    frozenset(
        "一" + sign + unit
        for sign in "个個"
        for unit in words(
            "月 半 小时 小時 世纪 世紀 百分 星期 礼拜 禮拜 多 余 季度 钟头 鐘頭 钟 鐘"
        )
    )
    | frozenset("几" + unit for unit in words("个月 个小时 个世纪 个星期 个百分点"))
    | frozenset("幾" + unit for unit in words("個月 個小時 個世紀 個星期 個百分點"))
)
TRAP_EXCEPTIONS |= (
    frozenset("第" + number + sign for number in ("一", "十一", "二十一") for sign in _ARTICLE)
    | frozenset(f"第{number}大" for number in NUMERALS + "十")
    | frozenset(
        head + "一" + sign
        for head in words("十 二十 三十 四十 五十 六十 七十 八十 九十 百零 百二十")
        for sign in _ARTICLE
    )
)
TRAP_EXCEPTIONS |= frozenset(
    words(
        "三立方 半个月 半個月 半个百分 半個百分 半个基点 一时三刻 十分钟 十分鐘 十分之 三大洲 "
        "五大洲"
    )
)
TRAP_EXCEPTIONS -= frozenset(
    words("第一时 第一時 第一手 第一线 第一線 第一方 第一流 第一生 第一切 第一些")
)
TRAPS |= frozenset(
    head + sign
    for head in words("农历 農曆 阴历 陰曆 夏历 夏曆 旧历 舊曆")
    for sign in NUMERALS + "十123456789"
)
TRAPS |= frozenset(  # a town
    words(
        "九份的 九份老 九份山 九份是 九份風 九份观 "
        "九份觀 九份金 九份车 九份車 去九份 到九份 在九份 從九份 遊九份"
    )
)
TRAPS |= frozenset(
    words(
        """
    三天两头 三天兩頭 两手空空 一米阳光 半折 二十届三中 二十届四中 二十届二中 十九届四中
    十九届五中 十九届六中 十八届三中 十一届三中
    七台河 百家乐
    百家樂
    三元桥 三元里 三个代表 四个意识 四个自信 四个全面 两个维护 三个务必 五险一金 五險一金 三伏天
    三伏贴
    五道口 八达岭 八達嶺 五角场 二号人物 一号文件 三大纪律 七擒 九寨 十里 二里头 五指山 五台山
    九华山
    三门峡 三门县 四平市 五家渠 六盘水 六合区 八宝山 百年孤独 三只松鼠 七喜 三十六计 五四运动
    五四運動
    五卅 六一儿童节 七一勋章 八一建军节 十一长假 十一黃金週 二七区 三七开 三八妇女节 三八节 三一五
    三一五晚会 一二九 一国两府 两弹一星 三来一补 三农 二维 二元论 二元结构 一元论 多元 一体化
    二战后 三权分立
    千岛 千岛之国 千古 千金 千里 百里 百老汇 百老匯 百慕大 百日咳 百合花 百搭 千斤顶 四季度
    """
    )
) - {"四季度"}
# months in names of bands, ships, feasts, books and upheavals
TRAPS |= frozenset(
    words(
        """
    五月天 五月花 四月天 三月三 二月二 九月九 七月半 七月流火 六月飞雪 六月飛雪 二月河 十月怀胎
    十月懷胎 十月革命 二月革命 三月革命 七月革命 八月革命 十一月革命 四月革命 七月王朝 五月风暴
    五月風暴 十二月党人 十二月黨人 四月提纲 四月提綱
    """
    )
)
_SKY = words("天气 天氣 天空 天候 天文 天灾 天災 天热 天熱 天冷")
TRAP_EXCEPTIONS |= frozenset(f"{month}月{sky}" for month in "四五" for sky in _SKY) | frozenset(
    f"{n}月{n}{tail}" for n in "二三九" for tail in "日号號十"
)
# what makes a bare ordinal a name or a reference (第9条, 第四中学)
NOT_RANKED = words(
    """
    条 條 章 节 節 款 编 編 卷 页 頁 目 附 师 師 军 軍 团 團 旅 舰队 艦隊 中学 中學 小学 小學
    医院 醫院
    中级 中級 高级 高級 人民 人民医院 附属 附屬 外国语 大道 大街 大厦 稿 号令 號令 号文 號文
    号公告 號公告 号决议
    號決議 号决定
    号文件 号线 號線 号楼 号院 号馆 号店 号机 号航站楼 工程局 建筑 研究所 研究院 印染 机床 汽车
    監獄 监狱
    看守所 检察 巡回 產業 产业 类错误 人称 人稱 视角 眼 性 时间 時間 季度 世界 空间 空間 势力
    勢力 者
    方 手 线 線 书记 書記 夫人 财经 財經 现场 現場 反应 反應 印象 感 共和国 帝国 集团军 纪 声 聲
    桶金 課堂
    基金 档案 檔案 人事 局 厅 廳 庭 岸 行 语言 語言 外语 母语 国际 國際 銀行 银行 金融 公里
    """
)
TRAPS |= frozenset(f"{way}{n}段" for way in "路街" for n in NUMERALS + "123456789")
TRAPS |= frozenset(
    f"{head}1{name}"
    for head in "兑兌"
    for name in words("美元 美金 港元 港幣 欧元 歐元 英镑 英鎊 人民币 人民幣 新台幣 日元")
)
TRAPS |= frozenset(f"{month}廿" for month in "正冬腊臘初")
TRAPS |= frozenset(
    words(
        """
    十字路 十字架 十字街 十字绣 十字繡 十字军 十字軍 十字勋 十字韧带 十字韌帶 两面派 兩面派 两面性
    兩面性 有一点 有一點
    """
    )
)
TRAP_EXCEPTIONS |= (
    frozenset(f"{unit}三角{tail}" for unit in "元块塊圆圓" for tail in ("", "钱", "錢"))
    | frozenset(words("三角钱 三角錢"))
    | frozenset(f"三角{n}分" for n in NUMERALS)
)
TRAPS |= frozenset(  # 第三十二條第二項
    f"{law}第{n}{part}"
    for law in "条條款項项"
    for n in (*NUMERALS, *"123456789", "十")
    for part in "款項项目"
)
