"""Chinese: jieba without its hidden Markov model, fused negation split by rule, simplified script.

The hidden Markov model glues 并 and 不 to what they negate (并不 差); without it jieba cuts by its
dictionary alone, is faster, and `rjieba` gives the very same tokens: both are the engine `jieba`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import version

from models.errors import LanguageError
from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    break_long,
    clean,
    frames,
    looks_like,
    pairs,
)

# Characters that only traditional script has and that any traditional text is full of.
_TRADITIONAL = re.compile(
    "[這個來們說時會對為發學體國過還沒無點讓開電後裡東樣見買賣車書長門間問聽覺親話給錯難單價錢質舊壞髒貴務員屬態實際簡雖從與專業經濟應該題樂變邊進遠運達選當"
    "關係歡頭類顏飯館魚鮮熱氣滿視頻險隻雙兩產廠標準線網機統結構絕紅綠終級細紙紀約純納組織續維練總聲處號]"
)
_NEGATION = str.maketrans("沒無", "没无")
_LONGEST = 400


@lru_cache(maxsize=1)
def _converter() -> Callable[[str], str] | None:
    try:
        import opencc
    except ImportError:
        return None
    convert: Callable[[str], str] = opencc.OpenCC("t2s").convert
    return convert


def normalise(text: str) -> str:
    """Return the text in half width, lower case and, with opencc installed, simplified script."""
    text = clean(text).lower()
    if _TRADITIONAL.search(text):
        convert = _converter()
        text = convert(text) if convert else text.translate(_NEGATION)
    return break_long(text, _LONGEST)


def missing_extras(texts: Iterable[str]) -> tuple[str, ...]:
    """Return `("hant",)` where a text is in traditional script and opencc is not installed."""
    if _converter() is None and any(_TRADITIONAL.search(text) for text in texts):
        return ("hant",)
    return ()


# Words with a negating character that deny nothing, or that have a meaning of their own.
FIXED_WORDS = frozenset(
    """
    不错 不过 只不过 不仅 不仅仅 不但 不光 不只 不止 不管 不论 不论是 不得不 不能不 不断 不停 不少
    不久 不同 不足 不如 不如说是 不然 不禁 不由得 不由 不妨 不得了 不得 不行 不住 不了 不已 不愧
    不愧为 不失 不失为 不好意思 不满 不便 不适 不安 不良 不幸 不俗 不凡 不菲 不解 不慎 不料 不堪
    不乏 不一 不二 不定 不觉 不及 不成 不平 不明 不配 不赖 不曾 不惜 不知不觉 不可思议 不用说
    不至于 不见得 不一会 不一会儿 不经意 不介意 不小心 不在话下 不亚于 不怎么样 不敢恭维 不起眼
    不要脸 不倒翁 不锈钢 不动产 没事 没关系 没错 没想到 没准 没准儿 没多久 没得说 没话说 没说的
    没的说 没法 没辙 没完没了 没落
    """.split()
)
# Dictionary entries that hide a negator or a degree adverb, with the cuts they should have.
_HIDDEN = """
    不 太 好|不 大 好|不 是 太 好|不 太 会|并 不|也 不|绝 不|决 不|从 不|毫 不|永 不|从来 不
    绝 不 会|决 不 会|再 也 不 会|可 不 是|真 不 知道|真 不错|挺 不错|真 没想到|味道 不 好
    感觉 不 好|交通 不便|不 敢 相信|脏 得|怪 难吃|不 能 取消|不 能 容忍|从 没|还 没|都 还 没
    很久 没|好久 没|从来 没|从来 没有|根本 无法|毫 无|太 好 了|太 棒 了|真 差|真 棒|真 烂|再 慢
    更 慢|更 快|更 深|更 好|多 难|多 好|服务 周到|态度 恶劣|内容 空洞
"""
_PARTS = {cut.replace(" ", ""): tuple(cut.split()) for cut in re.split(r"[|\n]", _HIDDEN.strip())}
_FUSED = re.compile("^(不|没有|没|很|挺|太|比较|非常)(.+)$")
_WHOLE = frozenset(
    """
    没有 很多 很多年 很久 很久以前 太太 太阳 太原 太平洋 太平 太子 太湖 太空 太极 挺拔 挺立
    """.split()
)


class ChineseTokenizer:
    """jieba's dictionary cut; a negator or degree adverb fused with a known word is split from it.

    不好 → 不 好; 没意思 → 没 意思; 很漂亮 → 很 漂亮. A known word is one that jieba cuts as one.
    Where jieba cuts 不好 吃, the word that the rest begins is found: 不 好吃.
    """

    engine = "jieba"

    def __init__(self, cut: Callable[[str], list[str]], backend: str) -> None:
        self._cut = cut
        self._known: dict[str, tuple[str, ...]] = {}
        self.version = f"{backend}+rules1"

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        tokens: list[str] = []
        split = False
        for token in self._cut(normalise(text)):
            if token.isspace():
                continue
            if split and tokens[-1] not in "不没" and self._is_word(tokens[-1], token):
                tokens[-1] += token
                split = False
            else:
                parts = self._split(token)
                split = len(parts) > 1
                tokens.extend(parts)
        return tokens

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts."""
        return map(self, texts)

    def _split(self, token: str) -> tuple[str, ...]:
        if token not in _PARTS and token[0] not in "不没很挺太比非":
            return (token,)
        # Only dictionary words get here fused, so this memory is bounded by the dictionary.
        if token not in self._known:
            self._known[token] = self._parts(token)
        return self._known[token]

    def _parts(self, token: str) -> tuple[str, ...]:
        if token in _PARTS:
            return _PARTS[token]
        fused = _FUSED.match(token)
        if fused is None or token in FIXED_WORDS or token in _WHOLE:
            return (token,)
        return (fused[1], fused[2]) if len(self._cut(fused[2])) == 1 else (token,)

    def _is_word(self, first: str, second: str) -> bool:
        """Whether jieba tore a two-character word apart because its first one is fused."""
        if not len(first) == len(second) == 1 or first + second in _PARTS:
            return False
        return len(self._cut(first + second)) == 1


@lru_cache(maxsize=1)
def load() -> ChineseTokenizer:
    """Return the tokenizer, on rjieba where it is installed, else on jieba; both cut alike."""
    cut = _rjieba() or _jieba()
    return ChineseTokenizer(cut, version("jieba"))


def _rjieba() -> Callable[[str], list[str]] | None:
    try:
        import rjieba
    except ImportError:
        return None
    return lambda text: rjieba.cut(text, False)


def _jieba() -> Callable[[str], list[str]]:
    try:
        import jieba
    except ImportError as error:  # pragma: no cover - jieba is a plain dependency
        raise LanguageError("Chinese needs jieba: pip install jieba") from error
    # Its own initialize() would read a cache that any local user can plant in the shared
    # temporary folder, write one there, and talk on stderr; the dictionary takes 0.6 s to read.
    cutter = jieba.Tokenizer()
    cutter.FREQ, cutter.total = cutter.gen_pfdict(cutter.get_dict_file())
    cutter.initialized = True
    return lambda text: cutter.lcut(text, HMM=False)


NEGATORS = frozenset(
    "不 没 没有 无 未 非 别 勿 莫 从未 并未 尚未 未必 未曾 毫无 并非 绝非 无法 没法 不见得 不曾 "
    "不至于 谈不上 算不上 说不上 称不上 难以 缺乏 缺少".split()
)
CLAUSE_ENDS = frozenset(
    "， 。 ！ ？ ； ： 、 … , . ; : ! ? ( ) ~ ... .. -- —— — !! !!! "
    "但 但是 可是 不过 只不过 然而 却 而且 而 虽然 因为 所以".split()
)

LEXICON = Lexicon(
    training=pairs("""
        好 差: any, film, book, food, place, service, thing
        出色 低劣: film, book, service, thing
        理想 可怕: any
        有趣 枯燥: film, book
        感人 做作: film, book
        动人 俗套: film, book
        幽默 乏味: film, book
        经典 平庸: film, book
        新颖 老套: film, book
        真实 虚假: film, book
        细腻 拖沓: film, book
        轻松 沉闷: film, book
        独特 平淡: film, book
        流利 晦涩: book
        透彻 啰嗦: book
        优美 幼稚: book
        美味 馊: food
        可口 油腻: food
        甘甜 苦: food
        鲜美 腥: food
        爽口 腻: food
        浓郁 寡淡: food
        鲜嫩 老: food
        甜 酸: food
        健康 糊: food
        正宗 咸: food
        卫生 污秽: place
        舒适 闷: place
        明亮 阴暗: place
        豪华 破败: place
        幽静 嘈杂: place
        优雅 俗气: place
        温暖 冰冷: place
        宽大 狭窄: place
        清新 刺鼻: smell
        雅致 压抑: place
        大气 陈旧: place
        安全 混乱: place
        热心 高傲: staff
        友好 蛮横: staff
        细心 马虎: staff
        负责 懒散: staff
        专业 业余: staff, service
        体贴 粗暴: staff
        耐心 粗鲁: staff
        礼貌 无礼: staff
        大方 抠门: staff
        及时 拖拉: speed
        准时 迟缓: speed
        迅速 滞后: speed
        省事 繁琐: use
        灵敏 迟钝: system
        流畅 卡: system
        顺畅 死板: system
        稳定 脆弱: system
        强大 弱: system
        结实 松动: thing
        柔软 硬: thing
        厚实 薄: thing
        可靠 劣质: thing
        耐用 单薄: thing
        轻便 笨重: thing
        美观 丑陋: looks
        可爱 丑: looks
        时尚 老气: looks
        高档 低档: looks
        精美 廉价: looks
        便宜 贵: price
        合理 昂贵: price
        清晰 模糊: picture
        生动 空洞: film, book
        深刻 肤浅: book
        优秀 拙劣: film, book
        宽敞 破旧: place
        安静 吵闹: place
        用心 冷漠: staff, service
    """),
    held_out=pairs("""
        好吃 难吃: food
        干净 脏: place
        新鲜 恶心: food
        方便 麻烦: use
        实惠 坑人: price
        热情 恶劣: attitude
        漂亮 难看: looks
        舒服 难受: feel
        快 慢: speed
        周到 差劲: service
        精致 粗糙: looks
        整洁 简陋: place
        精彩 无聊: film, book
        贴心 敷衍: service
        亲切 可恶: staff
        完美 糟糕: any, film, food, service
        香 臭: smell
        棒 烂: film, book, thing
        划算 离谱: price
        温馨 潮湿: place
    """),
)

SUBJECTS = {
    "any": ("整体", "体验", "结果", "这一次"),
    "film": ("这部电影", "剧情", "这个故事", "演技"),
    "book": ("这本书", "内容", "文字"),
    "food": ("味道", "这家的菜", "饭菜", "水果"),
    "place": ("房间", "这家酒店", "大堂", "店里"),
    "service": ("服务", "售后", "这里的接待"),
    "staff": ("服务员", "老板", "店家"),
    "attitude": ("态度", "服务态度", "店员的态度"),
    "thing": ("质量", "东西", "这个产品"),
    "picture": ("屏幕", "画面", "照片"),
    "looks": ("外观", "样子", "包装"),
    "system": ("系统", "手机", "软件"),
    "speed": ("送餐", "物流", "发货"),
    "use": ("交通", "操作", "停车"),
    "price": ("价格", "套餐", "这家店"),
    "feel": ("床垫", "座椅", "鞋子"),
    "smell": ("气味", "房间的气味", "饭菜的气味"),
}
SLOTS = {
    "very": ("很", "真", "非常", "挺", "特别", "相当", "实在", "确实"),
    "not": (
        "不",
        "并不",
        "一点都不",
        "一点也不",
        "不太",
        "不怎么",
        "不算",
        "不是很",
        "绝不",
        "实在不",
    ),
    "so": ("那么", "这么", "传说中那么"),
    "think": ("觉得", "认为", "感觉"),
    "nothink": ("不觉得", "不认为", "没觉得", "没感觉"),
    "nobody": ("没有人", "没人", "谁都不会", "不会有人"),
    "everybody": ("大家都", "人人都", "谁都会", "所有人都"),
    "didnt": (
        "没有提前看介绍",
        "没花钱",
        "没带朋友",
        "没等多久",
        "没看说明",
        "不认识老板",
        "不常来",
    ),
    "did": ("提前看了介绍", "花了钱", "带了朋友", "等了一会儿", "看了说明", "认识老板", "常来"),
}
CONTEXTS = (
    "昨天和朋友一起去的。",
    "上周买的。",
    "这是第二次来。",
    "朋友推荐的。",
    "我没有提前预订。",
    "我不常写评论。",
    "当时没有别的客人。",
    "不认识作者。",
    "没看别人的评论。",
    "说说我的看法。",
    "三月份下的单。",
    "本来没打算来。",
)

FRAMES = (
    *frames(
        "negation",
        """
        predicate: 形容词谓语：程度副词或否定副词
            + {subject}{very}{word}。
            - {subject}{not}{word}。
        shi-de: 是……的
            + {subject}是{word}的。
            - {subject}不是{word}的。
        think: 否定前移到主句动词
            + 我{think}{subject}{word}。
            - 我{nothink}{subject}{word}。
        think-very: 否定在从句里
            + 我{think}{subject}{very}{word}。
            - 我{think}{subject}{not}{word}。
        so: 没有那么：否定比较
            + {subject}就是{so}{word}。
            - {subject}没有{so}{word}。
        imagined: 否定比较
            + {subject}和想象的一样{word}。
            - {subject}没有想象的{word}。
        say: 否定主语
            + {everybody}说{subject}{word}。
            - {nobody}说{subject}{word}。
        count-as: 可能补语的否定
            + {subject}算得上是{word}。
            - {subject}算不上是{word}。
        place-of: 没有，形容词作定语
            + {subject}有{word}的地方。
            - {subject}没有{word}的地方。
        nothing: 没什么
            + {subject}有些{word}的地方。
            - {subject}没什么{word}的地方。
        always: 从来不
            + {subject}一直都很{word}。
            - {subject}从来不{word}。
        again: 不再
            + {subject}依然{word}。
            - {subject}不再{word}。
        kind-of: 否定动词
            + {subject}属于{word}的那种。
            - {subject}不属于{word}的那种。
        look: 否定在补语里
            + {subject}看起来{word}。
            - {subject}看起来不{word}。
        become: 没有，完成
            + {subject}变得{word}了。
            - {subject}没有变得{word}。
        agree: 否定在后
            + 要说{subject}{word}，我同意。
            - 要说{subject}{word}，我不同意。
        answer: 否定的回答
            + {subject}{word}吗？是的。
            - {subject}{word}吗？不是。
        answer-word: 重复的回答
            + {subject}{word}吗？{word}。
            - {subject}{word}吗？不{word}。
        can-say: 能愿动词的否定
            + {subject}可以说{word}。
            - {subject}不能说{word}。
        certain: 未必
            + {subject}必定{word}。
            - {subject}未必{word}。
        at-all: 毫不
            + {subject}十分{word}，真的。
            - {subject}丝毫不{word}，真的。
        feel: 没，使动
            + {subject}让人觉得{word}。
            - {subject}没让人觉得{word}。
        both: 成对否定
            + {subject}又{word}又{same}。
            - {subject}既不{word}也不{same}。
        also-not: 语气词
            + {subject}也算{word}吧。
            - {subject}也不算{word}吧。
        inside: 形容词在前
            + {word}，{subject}就是这样。
            - 不{word}，{subject}就是这样。
        find: 其实
            + 我发现{subject}其实{word}。
            - 我发现{subject}其实不{word}。
        from-start: 不是
            + {subject}自然是{word}。
            - {subject}自然不是{word}。
        can-be: 能愿动词
            + {subject}会{word}。
            - {subject}不会{word}。
        reach: 没有达到
            + {subject}达到了{word}的程度。
            - {subject}没有达到{word}的程度。
        called: 否定动词
            + {subject}这才叫{word}。
            - {subject}这不叫{word}。
        point: 最小量的否定
            + {subject}有点{word}。
            - {subject}没有一点{word}。
        """,
    ),
    *frames(
        "double negation",
        """
        nobody-not: 两个否定相消
            + 没有人说{subject}不{word}。
            - 没有人说{subject}{word}。
        cannot-not: 两个否定相消
            + 不能说{subject}不{word}。
            - 不能说{subject}{word}。
        impossible-not: 两个否定相消
            + {subject}不可能不{word}。
            - {subject}不可能{word}。
        no-time-not: 两个否定相消
            + {subject}没有一次不{word}。
            - {subject}没有一次{word}。
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: 递进，不否定
            + {subject}不仅{word}，而且{same}。
            - {subject}不{word}，而且不{same}。
        not-only-also: 递进，不否定
            + {subject}不但{word}，还很{same}。
            - {subject}不{word}，还不{same}。
        not-just: 递进，不否定
            + {subject}不光{word}，也{same}。
            - {subject}不{word}，也不{same}。
        """,
    ),
    *frames(
        "not bad",
        """
        litotes: 以否定反面来肯定
            - {subject}倒也不{word}。
        litotes-yet: 以否定反面来肯定
            - 怎么说呢，{subject}不{word}。
        extremely: 不得了是程度，不是否定
            + {subject}{word}得不得了。
            - {subject}{word}不了。
        needless: 别提多是程度，不是否定
            + {subject}别提有多{word}了。
        no-more: 否定的比较是最高级
            + 没有比{subject}更{word}的了。
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: 否定属于前一分句
            + 我{didnt}，不过{subject}{word}。
            - 我{did}，不过{subject}不{word}。
        scope-needless: 不用多说不否定
            + 不用多说，{subject}{very}{word}。
            - 不用多说，{subject}不{word}。
        scope-after: 否定属于后一分句
            + {subject}{very}{word}，别的我不知道。
            - {subject}{not}{word}，别的我都知道。
        scope-others: 不管不否定
            + 不管别人怎么想，{subject}{word}。
            - 不管别人怎么想，{subject}不{word}。
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: 后项被否定
            + {subject}是{word}，不是{opposite}。
            - {subject}是{opposite}，不是{word}。
        not-a-but-b: 前项被否定
            + {subject}不是{opposite}，而是{word}。
            - {subject}不是{word}，而是{opposite}。
        used-to: 以现在为准
            + {subject}以前{opposite}，现在{word}了。
            - {subject}以前{word}，现在{opposite}了。
        some-say: 以作者为准
            + 别人说{subject}{opposite}，我说{word}。
            - 别人说{subject}{word}，我说{opposite}。
        rather: 不如说取后项
            + {subject}与其说{opposite}，不如说{word}。
            - {subject}与其说{word}，不如说{opposite}。
        """,
    ),
    *frames(
        "negation",
        """
        u-two-words: 谈不上
            + {subject}当得起{word}二字。
            - {subject}谈不上{word}二字。
        u-related: 否定在后面的谓语
            + {subject}跟{word}很沾边。
            - {subject}跟{word}不沾边。
        u-go-far: 反问，何来
            + {subject}何其{word}呀！
            - {subject}何来{word}呀！
        u-rhetorical: 反问表示否定
            + {subject}多么{word}啊！
            - {subject}哪儿{word}啊！
        u-bear: 可能补语的否定
            + {subject}担得起{word}这个词。
            - {subject}担不起{word}这个词。
        u-give: 没……过
            + {subject}给了我{word}的感觉。
            - {subject}没给过我{word}的感觉。
        u-by-no-means: 书面语的否定
            + {subject}堪称{word}。
            - {subject}绝非{word}。
        u-lack: 词汇否定
            + {subject}展现出{word}的一面。
            - {subject}缺少{word}的一面。
        u-connect: 否定的补语在后
            + {subject}和{word}联系得起来。
            - {subject}和{word}联系不起来。
        u-describe: 否定在句末谓语
            + 用“{word}”来形容{subject}是对的。
            - 用“{word}”来形容{subject}是不对的。
        u-half: 否定的补语，最小量
            + 从{subject}中看出了几分{word}。
            - 从{subject}中看不出半分{word}。
        u-ever: 没……过
            + {subject}前前后后{word}过好几回。
            - {subject}压根儿没{word}过一回。
        u-call: 否定主语在后
            + 把{subject}叫做{word}肯定有人赞成。
            - 把{subject}叫做{word}肯定没人赞成。
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-dont-think: 否定的祈使句，否定的从句
            + 别以为{subject}有哪点不{word}呢。
            - 别以为{subject}有哪点{word}呢。
        u-not-without: 并非毫无
            + {subject}并非毫无{word}之处。
            - {subject}可谓毫无{word}之处。
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-merely: 何止递进；毫无否定
            + {subject}何止{word}呢，简直{same}极了。
            - {subject}毫无{word}可言，{same}更是无从说起。
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-litotes: 以否定反面来肯定
            - 凭良心讲，{subject}并没怎么{word}过。
        u-extremely: 没话说是程度，不是否定
            + {subject}实打实{word}得没话说。
            - {subject}根本没什么可{word}的嘛。
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-though: 否定属于前一分句
            + 虽说没抱希望，{subject}倒叫人直呼{word}。
            - 虽说抱了希望，{subject}倒不叫人直呼{word}。
        u-whether: 信不信不否定
            + 信不信由你，{subject}怪{word}的呢。
            - 信不信由你，{subject}怪不{word}的呢。
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-expected: 以结果为准
            + {subject}原以为会{opposite}得很，谁知却{word}得很。
            - {subject}原以为会{word}得很，谁知却{opposite}得很。
        u-mistaken: 判断在后
            + 说它{opposite}的人错了，说它{word}的人对了。
            - 说它{word}的人错了，说它{opposite}的人对了。
        u-turned: 以变化后的为准
            + {subject}由{opposite}转为{word}啦。
            - {subject}由{word}转为{opposite}啦。
        """,
        unseen=True,
    ),
)


PRACTICE = Practice(
    lexicon=pairs("""
        悦耳 刺耳: sound, music
        动听 聒噪: sound, music
        清脆 沙哑: sound
        饱满 干瘪: food
        入味 寡味: food
        滋润 干燥: skincare
        清爽 黏糊: skincare
        透气 闷热: clothes, shoes
        合身 肥大: clothes
        保暖 透风: clothes
        挺括 皱: clothes
        平稳 颠簸: car
        宽绰 局促: car, place
        强劲 乏力: car
        灵活 僵硬: car, toy
        先进 落后: phone, car, appliance
        丰富 单调: game, course, film
        多样 单一: game, course
        易懂 难懂: course, book
        扎实 浮躁: course, teacher
        严谨 草率: doctor, course, teacher
        和蔼 凶: doctor, teacher
        高明 蹩脚: doctor, teacher
        熟练 生疏: doctor, staff
        谦和 跋扈: doctor, staff
        守时 拖延: delivery
        牢固 松垮: toy, thing
        平整 歪: thing
        环保 有害: toy, thing
        鲜艳 暗淡: picture, toy
        逼真 失真: picture, game
        高效 低效: service, app, delivery
        诚实 狡猾: staff
        开阔 逼仄: place
        便利 偏僻: spot
        热闹 冷清: spot
        秀丽 荒凉: spot
        壮观 破败: spot
        紧凑 松散: film, book
        深情 矫情: film, music
        风趣 呆板: teacher, film
        聪明 笨: toy, appliance
        省心 闹心: app, thing, delivery
        省力 费力: appliance, use
        简洁 冗长: app, book
        直观 杂乱: app
        机智 愚蠢: film, book
        开朗 阴沉: staff, teacher
        精巧 粗笨: thing, toy
    """),
    subjects={
        "any": ("这次的经历", "总体感受", "最后的效果", "我这次的感受"),
        "film": ("这部片子", "整部剧", "男主角的表演", "结尾", "这部纪录片"),
        "book": ("这本小说", "作者的文笔", "译文", "后半本"),
        "food": ("这道菜", "汤", "点心", "外卖", "这盒饼干"),
        "place": ("这家民宿", "餐厅里面", "浴室", "健身房"),
        "service": ("客服", "前台的服务", "维修服务"),
        "staff": ("前台的小姑娘", "客服小哥", "送货师傅", "店长"),
        "attitude": ("工作人员的态度", "卖家的态度"),
        "thing": ("这把椅子", "这个杯子", "做工", "这款背包"),
        "picture": ("显示器", "拍出来的照片", "投影"),
        "looks": ("款式", "整体造型", "配色"),
        "system": ("这台电脑", "后台", "新版本"),
        "speed": ("送达", "出餐", "配送"),
        "use": ("安装", "退货流程", "预约"),
        "price": ("收费", "门票", "这里的定价"),
        "feel": ("枕头", "这双拖鞋", "沙发"),
        "smell": ("车里的气味", "柜子的气味"),
        "game": ("这款游戏", "玩法", "关卡", "这个手游"),
        "app": ("这个软件", "界面", "这个小程序", "新版界面"),
        "course": ("这门课", "网课", "讲义", "这个培训"),
        "teacher": ("讲课的老师", "教练", "辅导老师"),
        "doctor": ("这位医生", "护士", "牙医", "值班的大夫"),
        "car": ("这辆车", "新车", "这款电动车", "租来的车"),
        "toy": ("这个玩具", "这套积木", "遥控车", "孩子的玩偶"),
        "clothes": ("这件衣服", "外套", "这条裤子", "毛衣"),
        "shoes": ("这双鞋", "运动鞋", "新买的靴子"),
        "sound": ("耳机的声音", "音响", "音质"),
        "music": ("这首歌", "配乐", "这张专辑"),
        "skincare": ("这款面霜", "这瓶乳液", "洗面奶"),
        "delivery": ("这家物流", "派送", "送货"),
        "phone": ("这部手机", "平板", "这款手表"),
        "appliance": ("这台洗衣机", "空调", "扫地机器人", "新冰箱"),
        "spot": ("这个景点", "古镇", "山上", "这片海滩"),
    },
    kinds={
        "any": ("体验", "选择", "结果"),
        "film": ("电影", "片子", "故事"),
        "book": ("书", "小说", "作品"),
        "food": ("菜", "食物", "东西"),
        "place": ("地方", "酒店", "房间"),
        "service": ("服务", "接待"),
        "staff": ("店员", "老板", "人"),
        "attitude": ("态度",),
        "thing": ("东西", "产品"),
        "picture": ("画面", "屏幕"),
        "looks": ("外观", "样式"),
        "system": ("系统", "软件"),
        "speed": ("物流", "配送"),
        "use": ("操作", "流程"),
        "price": ("价格", "定价"),
        "feel": ("床垫", "座椅"),
        "smell": ("气味",),
        "game": ("游戏", "手游"),
        "app": ("软件", "应用"),
        "course": ("课程", "课"),
        "teacher": ("老师", "教练"),
        "doctor": ("医生", "大夫"),
        "car": ("车", "汽车"),
        "toy": ("玩具", "玩偶"),
        "clothes": ("衣服", "外套"),
        "shoes": ("鞋", "鞋子"),
        "sound": ("声音", "音效"),
        "music": ("歌", "曲子"),
        "skincare": ("面霜", "护肤品"),
        "delivery": ("物流", "配送"),
        "phone": ("手机", "机子"),
        "appliance": ("电器", "机器"),
        "spot": ("景点", "地方"),
    },
    slots={
        "sure": ("绝对", "真的", "就是", "确实", "始终", "向来", "一直都", "可真", "果然"),
        "notatall": (
            "根本不",
            "压根不",
            "完全不",
            "毫不",
            "可不",
            "从不",
            "真的不",
            "绝对不",
            "半点都不",
            "一点儿也不",
            "没多",
            "没那么",
            "不那么",
            "不见得",
            "不大",
            "不够",
            "也不是很",
            "没有很",
            "始终不",
            "到底还是不",
            "确实不",
            "一向不",
            "算不得",
            "并没有多",
            "没觉得多",
            "不算太",
        ),
        "super": ("超", "超级", "贼", "巨", "蛮", "倍儿", "实在是", "真心"),
        "nosuper": ("不咋", "没多", "真心不", "不怎么", "不大", "又不", "真不", "也不咋"),
        "degree": ("特别", "十分", "非常", "很", "相当", "格外", "真的", "完全"),
        "isnt": ("不是", "并不是", "可不是", "根本不是", "绝不是", "压根不是", "真不是", "远不是"),
        "isyes": ("是", "的确是", "真是", "绝对是", "确实是", "当然是", "就是", "算是"),
        "cannotsay": (
            "谈不上",
            "称不上",
            "说不上",
            "算不得",
            "远谈不上",
            "根本谈不上",
            "实在称不上",
            "够不上",
            "绝对算不上",
            "还算不上",
            "很难说是",
            "远远称不上",
            "绝非",
            "远非",
            "并非",
        ),
        "cansay": (
            "称得上",
            "说得上",
            "可谓",
            "堪称",
            "绝对算得上",
            "确实称得上",
            "够得上",
            "真可谓",
            "完全称得上",
            "可以说是",
            "确实算是",
        ),
        "cantfeel": ("感受不到", "体会不到", "看不出", "感觉不到", "没看出", "没体会到", "没发现"),
        "canfeel": ("感受得到", "体会得到", "看得出", "感觉得到", "看出了", "体会到了", "发现了"),
        "saidtrue": (
            "没说错",
            "说的没错",
            "是真的",
            "不是吹的",
            "是事实",
            "我信了",
            "没有夸张",
            "我没有异议",
            "不是骗人的",
            "真不是瞎说",
            "一点没错",
            "我不反对",
        ),
        "saidfalse": (
            "说错了",
            "说的不对",
            "不是真的",
            "是吹的",
            "不是事实",
            "我不信",
            "太夸张了",
            "我有异议",
            "是骗人的",
            "真是瞎说",
            "没这回事",
            "我不赞成",
        ),
        "turnno": ("其实不然", "其实不是", "实际并不是", "实际没有", "不是那么回事", "并没有"),
        "turnyes": ("其实也是", "的确是", "实际也是", "确实如此", "就是那么回事", "还真是"),
        "yes": ("嗯", "对", "当然", "没错", "可不是嘛", "那还用说", "必须的", "确实"),
        "no": ("没有", "并没有", "不", "完全没有", "没觉得", "想多了", "哪有", "不见得", "才没有"),
        "claim": ("宣传的", "广告里说的", "网上说的", "朋友说的", "评论里写的", "介绍的", "传的"),
        "trait": ("一面", "特点", "感觉", "样子"),
        "notas": ("没觉得", "不觉得", "不认为", "没感到", "从没觉得", "并不觉得"),
        "feels": ("觉得", "认为", "感觉", "发现"),
        "whatever": ("个啥", "什么啊", "个鬼", "什么呀", "个毛线"),
        "ever": ("极了", "得很", "得不行", "得不得了", "得没边了", "得没法说"),
        "talk": (
            "不骗你",
            "不瞒你说",
            "毫不夸张地说",
            "不得不说",
            "不可否认",
            "毫无疑问",
            "不出所料",
            "没想到",
            "不开玩笑",
            "不是我说",
            "说了你别不信",
            "无论如何",
            "不管怎样",
            "别的不说",
            "不吹不黑",
            "废话不多说",
            "不言而喻",
            "不用怀疑",
            "没有悬念",
            "别不信",
        ),
        "aft": (
            "不多说了",
            "没别的",
            "没拍照",
            "不解释",
            "不知道别人怎么想",
            "其他的我没看",
            "别问为什么",
            "其他的不评价",
            "没什么要补充的",
            "不信你去看",
            "不接受反驳",
            "没收一分钱广告费",
        ),
        "pre": (
            "不常写评论",
            "从来没来过",
            "没做功课",
            "不认识这家的人",
            "没收钱",
            "不是会员",
            "没赶上活动",
            "没有带孩子",
            "没用优惠券",
            "不爱凑热闹",
            "还没来得及拍照",
        ),
        "perk": ("打折", "赠品", "优惠券", "会员卡", "活动", "朋友带路"),
        "others": ("别人", "朋友", "网上", "同事", "我妈", "评论里", "隔壁桌", "大家"),
        "past": ("以前", "去年", "刚开始", "一开始", "头几天", "早些年", "上一回", "当初", "最初"),
        "now": ("现在", "今年", "后来", "如今", "到最后", "这一回", "最近", "这阵子"),
        "front": ("看着", "看起来", "乍一看", "表面上", "图片上", "听起来", "理论上", "说是"),
        "real": (
            "其实",
            "实际上",
            "实则",
            "现实中",
            "到手一看",
            "真正接触下来",
            "事实上",
            "到头来",
        ),
        "thought": ("原以为", "本来以为", "还以为", "我以为", "之前以为", "总以为"),
        "turned": ("没想到", "结果", "谁知道", "哪知道", "不料", "到头来", "想不到"),
        "clearly": ("明明", "分明", "其实", "实际上"),
        "denyno": (
            "无法否认",
            "不能否认",
            "没法否认",
            "谁也否认不了",
            "无可否认",
            "我从没否认过",
            "没有谁否认得了",
            "我并不打算否认",
            "我不想否认",
        ),
        "denyyes": (
            "我要否认",
            "我坚决否认",
            "店里的人自己都否认",
            "我从头到尾否认",
            "有几个人当场否认",
            "同行的人一致否认",
            "我第一个否认",
            "我一口否认",
        ),
        "ins": (
            "不管是刚开始还是到最后",
            "在我前后接触了半个来月之后",
            "拿我自己这几次的经历来讲",
            "从我们几个人的角度去看",
            "抛开价钱和牌子不谈",
            "哪怕换一个时间再去看",
            "把前前后后的事都算上",
            "按我一个外行人的眼光",
            "跟家里人商量过一轮以后",
            "不看别人怎么写的话",
        ),
        "nodoubt": (
            "从不怀疑",
            "毫不怀疑",
            "没有半点疑问",
            "没有丝毫怀疑",
            "不曾动摇过",
            "向来没有疑义",
            "从不存疑",
            "没有二话",
            "从来没打过问号",
        ),
        "hasdoubt": (
            "深表怀疑",
            "一直存疑",
            "要打个问号",
            "始终有疑问",
            "持怀疑态度",
            "表示严重怀疑",
            "打了几个大大的问号",
            "抱着很大的疑问",
        ),
        "goers": (
            "一起去的朋友",
            "后来试过的同事",
            "群里说话的人",
            "排在我后面的几位阿姨",
            "留过评论的顾客",
            "我带去的几个亲戚",
            "先后接触过的人",
        ),
        "sayv": ("觉得", "认为", "承认", "说", "感到", "表示"),
        "person": ("同事", "顾客", "邻居", "亲戚", "老同学", "一起去的人", "路过的人"),
        "after": (
            "从头到尾看了一遍",
            "亲自来过一趟",
            "前后接触了几天",
            "听完我的介绍",
            "跟别家挨个比过",
            "待了一整个下午",
            "反复问过几个熟人",
            "把细节都看了个遍",
        ),
        "cantbe": (
            "不可能",
            "不会",
            "绝不会",
            "断然不会",
            "绝无可能",
            "决不可能",
            "压根不可能",
            "万万不会",
        ),
        "noreason": (
            "找不到理由",
            "找不出借口",
            "想不出什么理由",
            "没什么理由",
            "没有任何道理",
            "没找着由头",
            "看不到任何根据",
            "实在没有借口",
        ),
        "sayadmit": ("说", "承认", "认为", "同意", "在评论里写", "跟朋友讲"),
        "makehard": ("让人无法", "让人没法", "让人不可能", "叫人不能", "令人难以", "叫人很难"),
        "nobody": (
            "谁也不",
            "谁都不",
            "没有人",
            "没有谁",
            "没一个人",
            "没有哪个人",
            "任何人都不",
            "无人",
        ),
        "whichone": (
            "哪一点",
            "哪一处",
            "哪一回",
            "哪一次",
            "哪个细节",
            "哪个方面",
            "什么时候",
            "哪儿",
        ),
        "whosaid": ("谁说", "是谁说", "哪个说", "谁告诉你", "谁跟你讲", "哪个跟你讲", "谁在那儿说"),
        "howsay": (
            "凭什么说",
            "怎么能说",
            "哪能说",
            "怎么有脸说",
            "何以见得",
            "怎么就敢说",
            "从哪里看出",
        ),
        "whodk": (
            "谁不知道",
            "哪个不晓得",
            "谁还不清楚",
            "谁人不知",
            "有几个不知道",
            "哪有人不知道",
        ),
        "nochance": (
            "门都没有",
            "办不到",
            "没那么容易",
            "不可能",
            "想都别想",
            "做不到",
            "下辈子吧",
        ),
        "refuse": (
            "开不了口",
            "做不到",
            "拒绝",
            "不答应",
            "说不出来",
            "办不到",
            "不肯",
            "张不开嘴",
            "死也不干",
        ),
        "nolack": (
            "从不缺少",
            "并不缺",
            "向来不缺",
            "没有缺过",
            "没少了",
            "什么时候都不缺",
            "可不缺",
        ),
        "haslack": ("从来缺少", "正缺", "向来就缺", "一直缺着", "少了", "什么时候都缺", "就缺"),
        "noplace": (
            "没有哪一处",
            "没有哪一回",
            "没有哪个细节",
            "找不出一处",
            "挑不出哪一次",
            "没有哪一天",
            "没有一分钟",
        ),
        "nogo": ("不行", "说不过去", "不合适", "没道理", "说不通", "不讲道理", "可不公道"),
        "okway": (
            "未尝不可",
            "没什么不可以",
            "没有不妥",
            "无可厚非",
            "并无不当",
            "没什么不行",
            "没有错",
            "挑不出错",
        ),
        "notok": (
            "断断不可",
            "那可不行",
            "十分不妥",
            "恕不同意",
            "不太恰当",
            "那就错了",
            "不敢苟同",
            "我头一个不认",
        ),
        "didntmean": (
            "我可不是说",
            "我的意思并不是",
            "我没有讲过",
            "我从没写过",
            "我哪句话说过",
            "我压根没提过",
            "我可没有暗示",
        ),
        "refute": (
            "第一个反对",
            "跟谁急",
            "绝不同意",
            "就要跟他理论",
            "当场反驳",
            "不答应",
            "立马怼回去",
            "得跟他掰扯掰扯",
        ),
        "lie": ("假话", "瞎话", "瞎掰", "骗人的话", "胡扯", "谣言", "瞎编"),
        "absurd": (
            "太阳从西边出来",
            "天塌下来",
            "石头开花",
            "地球不转了",
            "铁树开花",
            "公鸡下蛋",
            "日子倒着过",
        ),
        "disagree": (
            "不认同",
            "不同意",
            "反对",
            "不接受",
            "没法同意",
            "不认可",
            "没法接受",
            "坚决不认",
        ),
        "mistake": (
            "我曾误以为",
            "当初错以为",
            "我先前误会",
            "我一度错认为",
            "起初误认为",
            "头一次接触时误以为",
            "我是误信了",
        ),
        "pretend": ("假装", "装作", "谎称", "瞎编说", "骗自己说", "硬撑着说", "装模作样地说"),
        "nomore": (
            "不再是了",
            "就不是了",
            "已经变样了",
            "反过来了",
            "完全变了",
            "早不这样了",
            "掉了个个儿",
        ),
        "ignorant": (
            "肯定没亲身经历过",
            "说的怕不是另一家",
            "多半是道听途说",
            "十有八九在瞎猜",
            "是没看清就乱讲",
            "纯属睁眼说瞎话",
            "我看是没搞明白",
        ),
        "norebut": (
            "这话谁也反驳不了",
            "没人能推翻",
            "我没有一句能反驳的",
            "想反驳都没词",
            "无可辩驳",
            "不容置疑",
            "不由人不信",
            "没有什么可争的",
        ),
        "rebut": (
            "这话一驳就倒",
            "随便谁都能推翻",
            "我有一百句要反驳",
            "我是要反驳的",
            "站不住脚",
            "不能叫人信服",
            "我可要争一争",
            "经不起推敲",
        ),
        "scoff": (
            "开什么玩笑",
            "你逗我呢",
            "别闹了",
            "骗谁呢",
            "不存在的",
            "想啥呢",
            "笑死",
            "你没睡醒吧",
            "得了吧",
            "鬼信",
        ),
        "neveradv": ("从没", "没", "从来没", "还没", "一次也没", "至今没"),
        "youmay": (
            "不去",
            "不买",
            "说我啰嗦",
            "不看我的评论",
            "骂我",
            "不信我",
            "说别的",
            "拉黑我",
        ),
        "letnone": (
            "没有让任何人",
            "从没让谁",
            "没叫哪个人",
            "不曾让一个人",
            "不会令任何人",
            "没使我们当中任何人",
        ),
        "cantsayv": (
            "很难说",
            "实在没法说",
            "无法讲",
            "没脸说",
            "不能昧着良心说",
            "不可能睁着眼说",
            "不能违心地说",
        ),
        "swear": (
            "名字倒着写",
            "跟你姓",
            "把键盘吃了",
            "直播吃土",
            "当场把鞋吃了",
            "倒立着走回家",
            "把手机号倒着念",
        ),
        "keepof": (
            "保住了",
            "留住了",
            "守住了",
            "延续了",
            "带着",
            "有着",
            "保有",
            "看得见",
            "找得到",
        ),
        "loseof": (
            "缺失了",
            "丢掉了",
            "丧失了",
            "没保住",
            "抹掉了",
            "失去了",
            "看不见",
            "找不到",
            "缺乏那种",
        ),
        "link": (
            "对得上号",
            "很沾边",
            "有扯不断的关系",
            "挂得上钩",
            "扯得上关系",
            "紧紧相连",
            "形影不离",
            "是一回事",
        ),
        "nolink": (
            "无缘",
            "不沾边",
            "没有半毛钱关系",
            "八竿子打不着",
            "挂不上钩",
            "扯不上关系",
            "隔着十万八千里",
            "不搭界",
            "对不上号",
        ),
        "surelyis": ("正是", "就是", "恰恰是", "果真是", "的确是", "分明是", "算得上"),
        "farnot": ("远非", "绝非", "并不是", "哪里是", "不像是", "算不上", "压根不是", "未必是"),
        "still": ("照旧", "依然如此", "还是这样", "没有改", "仍旧没变", "一点没改", "照样如此"),
        "guesshit": (
            "猜中了",
            "没有想多",
            "结果没白等",
            "不出我所料",
            "没猜错",
            "应验了",
            "一点没偏",
        ),
        "guessmiss": (
            "想多了",
            "结果白等一场",
            "是我天真了",
            "打脸了",
            "落空了",
            "根本没影的事",
            "猜错了",
        ),
        "billed": ("号称", "自称", "标榜", "据说", "打出的旗号是", "宣传语写着"),
        "billkept": (
            "也没有骗人",
            "倒也没说大话",
            "还真不假",
            "一点不虚",
            "不是空话",
            "没掺水分",
            "名副其实",
        ),
        "billbroken": (
            "却没有做到",
            "纯属大话",
            "却不是真的",
            "名不副实",
            "只是空话",
            "水分太大",
            "压根没兑现",
            "言过其实",
        ),
        "notrace": ("毫无", "没有半点", "无任何", "没什么", "全无", "并无丝毫"),
        "viewsame": ("一样", "没有两样", "也不例外", "也一致", "也如此", "毫无二致", "没什么出入"),
        "viewopp": (
            "相反",
            "恰恰相反",
            "正相反",
            "截然相反",
            "不是这样",
            "完全两样",
            "反过来",
            "可不一样",
        ),
        "formyes": ("必定", "已然", "向来", "始终", "的确", "颇为", "素来", "诚然", "格外"),
        "formno": (
            "未必",
            "并未",
            "未曾",
            "从未",
            "绝不",
            "并不",
            "毫不",
            "未见得",
            "并不怎么",
            "远远不",
        ),
        "easyto": ("足以", "很容易", "处处", "总能", "能够", "一下子就能", "时时", "无时不"),
        "hardto": ("难以", "很难", "无法", "不足以", "不太能", "没办法", "不能", "从不"),
        "meets": (
            "达标了",
            "符合",
            "够得着",
            "对得上",
            "没有偏离",
            "没有不符合的地方",
            "一条不落地符合",
        ),
        "fails": (
            "没达标",
            "不符合",
            "够不着",
            "对不上",
            "偏离了",
            "没有符合的地方",
            "一条也不符合",
        ),
        "netyes": ("没骗你们", "不是瞎编", "没水分", "假不了", "亲测没错", "信我没错", "真没吹"),
        "netno": ("骗鬼呢", "瞎编的吧", "全是水分", "信你才怪", "亲测是假的", "谁信谁输", "尽吹牛"),
        "inreality": (
            "有目共睹",
            "不止在纸上",
            "不只存在于广告里",
            "不停留在口头",
            "不是画饼",
            "不只是个说法",
            "并非虚构",
        ),
        "inname": (
            "有名无实",
            "只在纸上",
            "只存在于广告里",
            "停留在口头",
            "是画饼",
            "只是个说法",
            "纯属虚构",
        ),
        "prove": ("证实了", "印证了", "坐实了", "支持", "没有推翻", "没能驳倒", "并不违背"),
        "disprove": ("推翻了", "驳倒了", "戳破了", "否定了", "不支持", "没能证实", "违背了"),
        "tagkeep": ("撕不掉", "没人会去撕", "不用撕", "没贴错", "贴对了", "摘不下来"),
        "tagoff": ("该撕掉了", "早该撕了", "贴错了", "对不上", "得摘下来", "贴得没道理"),
        "ansyes": (
            "是肯定的",
            "毫不犹豫：是",
            "只有一个字：是",
            "没有第二种：是",
            "从不含糊：是",
            "不用想：是的",
        ),
        "ansno": (
            "是否定的",
            "毫不犹豫：不",
            "只有一个字：不",
            "没有第二种：不是",
            "从不含糊：不是",
            "不用想：不是",
        ),
        "dontdis": ("不信", "忘了", "不承认", "否认", "不相信", "忽略了"),
        "donttrust": ("轻信", "误以为", "错以为", "听信", "瞎传", "再相信", "指望"),
        "fakeout": ("装出来", "演出来", "吹出来", "编出来", "虚构出来", "包装出来", "炒作出来"),
        "tenyes": ("有九次", "次次都", "起码有八次", "没有哪次不", "少说有九次", "至少有八回"),
        "tenno": (
            "没有一次",
            "一次都不",
            "难得有一次",
            "最多碰上一次",
            "顶多有一次",
            "几乎没有一次",
            "有九次不",
        ),
        "effort": (
            "睁大眼睛",
            "拿着放大镜看",
            "来上一百遍",
            "问遍所有人",
            "找上一整天",
            "翻来覆去地琢磨",
        ),
        "convinced": (
            "我信了",
            "我没法不信",
            "不信不行",
            "这话没错",
            "我没话反驳",
            "我不得不认",
            "说得没跑",
        ),
        "unconvinced": ("我不信", "我没信", "信不了", "我不服", "这话不对", "我没法信", "我偏不认"),
        "callable": (
            "足可称为",
            "可称",
            "完全能称作",
            "称得起",
            "配得上叫作",
            "不妨称为",
            "无妨叫作",
        ),
        "uncallable": (
            "实难称之为",
            "难称",
            "不足以称为",
            "不能称作",
            "称不得",
            "不配叫作",
            "不可称为",
        ),
        "nowonder": ("不怪", "怪不得", "难怪", "也不怨", "不能怨", "怨不得"),
        "pickn": (
            "挑了半天",
            "等了一个月",
            "问了几个人才定",
            "排着队等来",
            "让朋友带着找到",
            "抽空专门去找",
        ),
        "nouse": ("不用说", "没话说", "没跑了", "不用我多讲", "不必多说", "没得商量", "错不了"),
        "cantstop": (
            "忍不住",
            "按捺不住",
            "不由自主地",
            "憋不住",
            "禁不住",
            "管不住手",
            "控制不住自己",
        ),
        "regardless": (
            "不管谁来问",
            "不论谁去",
            "无论你听没听说过",
            "任凭别人怎么不信",
            "不分周末还是平日",
            "不管我在不在意",
            "管它有没有名",
        ),
        "motive": (
            "店家送了东西",
            "跟谁赌气",
            "收了谁的钱",
            "当天的心情",
            "别人教我这么写",
            "没睡醒",
            "没去过别处",
            "想凑字数",
        ),
        "unexpected": (
            "没想到",
            "没料到",
            "不料",
            "想都没想过",
            "不曾想",
            "做梦也没料到",
            "没人提醒过我",
            "事先不知道",
        ),
        "circ": (
            "我没开发票",
            "路上没堵车",
            "我老公没跟来",
            "手机没电了",
            "门口没人发传单",
            "我一句话没说",
            "没人催我写评价",
            "我不在本地",
        ),
        "unrelated": (
            "跟我不是会员没有关系",
            "跟下没下雨没关系",
            "不关价钱的事",
            "与我没带孩子无关",
            "和别人没关系",
            "不干我老公的事",
            "跟我没睡够无关",
        ),
        "neverrel": (
            "从来不写评论的",
            "平时不爱说话的",
            "什么都不在意的",
            "一向不发朋友圈的",
            "没怎么出过门的",
            "不认识牌子的",
        ),
        "relative": ("我妈", "室友", "我弟", "老同学", "邻居大叔", "我爸"),
        "unaware": ("不知道", "想象不到", "根本猜不到", "没法想象", "料想不到", "还没见识过"),
        "disclaim": (
            "不是我多嘴",
            "不怕你笑话",
            "恕我不客气",
            "不跟你兜圈子",
            "没有冒犯的意思",
            "不怕得罪人",
            "不藏着掖着",
            "不绕弯子",
        ),
        "until": (
            "到现在",
            "从开头到结尾",
            "换了季节",
            "三年来",
            "隔了这么久",
            "换了人",
            "一连几天",
        ),
        "noneed": (
            "不用看说明",
            "不需要别人讲",
            "没等人介绍",
            "还没走近",
            "不用动脑子",
            "没翻评论",
            "无需比较",
            "不等结账",
        ),
        "noshill": (
            "不是托",
            "不卖货",
            "没有股份",
            "不认识老板",
            "不拿提成",
            "不是同行",
            "没受人指使",
        ),
        "notmine": (
            "不是我编的",
            "不是我一个人讲的",
            "不是随口说的",
            "没有一个字是虚的",
            "不掺假",
            "没人教我讲",
            "不是头一回讲",
        ),
        "forbid": (
            "老板不让我写",
            "老公不许我多嘴",
            "朋友不想听",
            "系统不让发图",
            "孩子不给我手机",
            "我妈不同意我发",
        ),
        "didnot": (
            "没顾上拍照",
            "没再去比别的",
            "没来得及回消息",
            "没多问别人",
            "没写别的",
            "没有再犹豫",
        ),
        "notday": (
            "不是今天",
            "不是头一回",
            "不是一时",
            "不是这一次",
            "不是写到这里",
            "不是这两天",
        ),
        "ultra": (
            "没谁了",
            "不要不要的",
            "没天理",
            "无法形容",
            "让人说不出话",
            "没法比",
            "没个边",
            "无以复加",
        ),
        "noequal": (
            "无出其右",
            "没有第二个",
            "谁也赶不上",
            "找不到对手",
            "没人能比",
            "数不出第二个",
        ),
        "norank": (
            "排不上名次",
            "挨不上边",
            "赶不上谁",
            "不敢跟人比",
            "没有资格",
            "连门都没进",
            "数不着",
        ),
        "exhaust": ("说尽", "写完", "道尽", "形容完", "概括完", "说透"),
        "witness": ("证明", "说明", "体现", "印证", "支持", "坐实"),
        "strongdeg": (
            "不能更",
            "不是一般地",
            "不止一星半点地",
            "没法更",
            "说不出地",
            "不可思议地",
            "不知有多",
        ),
        "milddeg": (
            "不至于",
            "倒不怎么",
            "总归不太",
            "倒也不算",
            "还不至于多",
            "谈不上有多",
            "其实没多",
        ),
        "notjust": ("不单单", "不光是", "并不只是", "不只是", "不仅仅", "不止"),
        "andalso": ("而且", "还", "也", "更", "同时还", "又"),
        "notalone": (
            "不止我一个",
            "不只是我们一家",
            "远不止三五个",
            "不光有大人还有孩子",
            "不限于老顾客",
            "可不只我和我妈",
        ),
        "nonesuch": ("一个都没有", "没几个", "找不出来", "半个也没见着", "少得很", "数不出三个"),
        "beyond": ("这几行字", "照片里那些", "我写的这些", "一两处", "表面这一层", "嘴上说的那点"),
        "onlyin": ("这几行字里", "广告里", "别人嘴上", "标题上", "想象中", "包装上", "海报上"),
        "shell": ("表象", "幌子", "假象", "外壳", "包装", "传闻"),
    },
    contexts=(
        "今天刚收到。",
        "国庆的时候去的。",
        "给我妈买的。",
        "给孩子买的。",
        "用了一个月了。",
        "用了还不到一周。",
        "追评。",
        "一个人去的。",
        "公司团建去的。",
        "看到广告才下单的。",
        "在手机上订的。",
        "没有参加活动。",
        "我没要发票。",
        "不是第一次买了。",
        "没有和别的比过。",
        "我不是会员。",
        "我没带孩子。",
        "那天没下雨。",
        "没人跟我一起去。",
        "评论我没怎么看。",
        "不知道还有没有货。",
        "我不住在附近。",
        "我一般不写这么多字。",
        "孩子还没上学。",
        "没赶上双十一。",
        "别的颜色没看。",
        "坐地铁去的。",
        "订单号就不贴了。",
        "照片我没拍。",
        "以后有空再来写。",
        "先写到这里。",
        "看完写几句。",
        "下面说说我的感受。",
        "是我老公挑的。",
        "晚上八点到的。",
        "我们一共四个人。",
        "在二楼。",
        "同事也买了一个。",
        "我不太会写评论。",
        "字数不够再凑几个字。",
        "不是本地人。",
        "这条评论没人让我写。",
        "还没拆第二个。",
        "隔了半年才来写。",
        "不用等人。",
        "没有别的意思。",
        "生日的时候收到的。",
        "昨晚十点看的。",
        "我不认识店里的人。",
        "买之前没问客服。",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-adverb: 谓语前的否定副词
                + {subject}{sure}{word}。
                - {subject}{notatall}{word}。
            p-adverb-bare: 句末语气词
                + {subject}{super}{word}的
                - {subject}{nosuper}{word}啊
            p-still: 还是不
                + {subject}还是{word}的。
                - {subject}还是不{word}。
            p-notso: 没那么
                + {subject}真有那么{word}。
                - {subject}真没那么{word}。
            p-nowhere: 可能补语
                + {subject}要多{word}有多{word}。
                - {subject}{word}不到哪里去。
            p-first-sight: 没看出
                + 一眼就看出{subject}{word}。
                - 没看出{subject}哪里{word}。
            p-where: 反问：哪里…了
                + {subject}哪里都{word}。
                - {subject}哪里{word}了？
            p-have-where: 反问：哪有
                + {subject}还就有{so}{word}。
                - {subject}哪有{so}{word}啊？
            p-what: 反问：什么
                + {subject}{word}{ever}
                - {subject}{word}{whatever}
            p-in-what: 反问：在哪儿
                + {subject}{word}就{word}在细节上。
                - {subject}到底{word}在哪儿啊？
            p-who-says: 反问：谁说
                + 谁都说{subject}{word}。
                - 谁说{subject}{word}了？
            p-how-possible: 反问：怎么可能
                + {subject}当然{word}啦。
                - {subject}怎么可能{word}呢？
            p-how-count: 反问：怎么能算
                + {subject}当然能算{word}。
                - {subject}怎么能算{word}？
            p-this-called: 反问：也能叫
                + 这样的{kind}才能叫{word}。
                - 这样的{kind}也能叫{word}？
            p-just-this: 反问：就这
                + 这才叫{word}，{subject}我算是看到了。
                - 就这还{word}？{subject}我真没看出来。
            p-when-ever: 反问：什么时候…过
                + {subject}什么时候都{word}。
                - {subject}什么时候{word}过？
            p-can-how: 反问：能…到哪儿去
                + {subject}能{word}到这个份上。
                - {subject}能{word}到哪儿去呢？
            p-who-would: 反问：有谁会
                + 有不少人会觉得{subject}{word}。
                - 有谁会觉得{subject}{word}呢？
            p-what-word: 反问：有什么…的
                + {subject}有什么说什么，就是{word}。
                - {subject}有什么{word}的？
            p-speak-of: 反问：何谈
                + {subject}这才谈得上{word}。
                - {subject}这样，何谈{word}？
            p-hezeng: 反问：何曾
                + {subject}向来就{word}。
                - {subject}何曾{word}过？
            p-cannot-say: 谈不上、称不上
                + {subject}{cansay}{word}。
                - {subject}{cannotsay}{word}。
            p-word-cannot-say: 话题在前
                + 要论{word}，{subject}是算得上的。
                - 要论{word}，{subject}是算不上的。
            p-far-from: 离…远着呢
                + {subject}跟{word}正对得上。
                - {subject}离{word}还远着呢。
            p-edge: 不沾边
                + {subject}跟{word}是沾边的。
                - {subject}跟{word}一点不沾边。
            p-equal: 画不上等号
                + {subject}和{word}画得上等号。
                - {subject}和{word}画不上等号。
            p-no-fate: 无缘、无关
                + {subject}和{word}大有关系。
                - {subject}和{word}毫无关系。
            p-lack: 缺少；不乏是肯定
                + {subject}不乏{word}的一面。
                - {subject}缺乏{word}的一面。
            p-lack-feel: 毫无、满满
                + {subject}满满都是{word}的感觉。
                - {subject}毫无{word}的感觉。
            p-hard-feel: 难以
                + {subject}很容易让人觉得{word}。
                - {subject}难以让人觉得{word}。
            p-hard-say: 很难说；毫不夸张是肯定
                + 毫不夸张地说{subject}{word}。
                - 真的很难说{subject}{word}。
            p-dare: 不敢说
                + 我敢说{subject}{word}。
                - 我不敢说{subject}{word}。
            p-admit: 不承认
                + 我承认{subject}{word}。
                - 我可不承认{subject}{word}。
            p-doubt: 怀疑是否
                + 我不怀疑{subject}是{word}的。
                - 我很怀疑{subject}是不是真的{word}。
            p-believe: 不信
                + 我绝对相信{subject}{word}。
                - 打死我也不信{subject}{word}。
            p-ghost: 鬼才信
                + 我才知道{subject}这么{word}。
                - 鬼才相信{subject}{word}。
            p-cantfeel: 感知动词的可能补语
                + 我{canfeel}{subject}有多{word}。
                - 我{cantfeel}{subject}有多{word}。
            p-cantfeel-any: 有什么…的
                + 我{canfeel}{subject}{word}的地方。
                - 我{cantfeel}{subject}有什么{word}的地方。
            p-shadow: 看不到影子
                + {subject}处处都有{word}的影子。
                - {subject}看不到半点{word}的影子。
            p-never-guo: 从未…过
                + {subject}从来就{word}。
                - {subject}从未{word}过。
            p-never-feel: 从没让
                + {subject}总是让我觉得{word}。
                - {subject}从没让我觉得{word}。
            p-almost-not: 几乎不
                + {subject}几乎总是很{word}。
                - {subject}几乎不{word}。
            p-seldom: 很少
                + {subject}多半都{word}。
                - {subject}很少{word}。
            p-seldom-time: 难得
                + {subject}多数时候是{word}的。
                - {subject}很少有{word}的时候。
            p-few-of: 没几个
                + 这里的{kind}全都{word}。
                - 这里的{kind}没几个{word}的。
            p-few-people: 少有人；不少是肯定
                + 不少人觉得{subject}{word}。
                - 少有人觉得{subject}{word}。
            p-few-say: 没几个人
                + 好几个人都说{subject}{word}。
                - 没几个人会说{subject}{word}。
            p-not-one: 没有一个人；不止是肯定
                + 不止一个人说{subject}{word}。
                - 没有一个人说{subject}{word}。
            p-no-more: 再也不
                + {subject}越来越{word}了。
                - {subject}再也不{word}了。
            p-less-and-less: 越来越不
                + {subject}是越来越{word}。
                - {subject}是越来越不{word}。
            p-rise: 不起来
                + {subject}渐渐{word}起来了。
                - {subject}怎么也{word}不起来。
            p-gone: 早就没了
                + {subject}还保持着{word}的样子。
                - {subject}早就没了{word}的样子。
            p-impress: 没能给人
                + {subject}给人{word}的印象。
                - {subject}没能给人{word}的印象。
            p-rated: 没有得到
                + {subject}得到了{word}的评价。
                - {subject}没有得到{word}的评价。
            p-extent: 不至于
                + {subject}甚至有些{word}。
                - {subject}倒不至于有多{word}。
            p-deserve: 配不上
                + {subject}配得上“{word}”这个词。
                - {subject}配不上“{word}”这个词。
            p-deserve-short: 当不起
                + “{word}”这个评价，{subject}当得起。
                - “{word}”这个评价，{subject}当不起。
            p-fact: 不符合事实
                + 说{subject}{word}，符合事实。
                - 说{subject}{word}，不符合事实。
            p-rank: 排不上号
                + 论{word}，{subject}还真排得上号。
                - 论{word}，{subject}还真排不上号。
            p-turn: 轮不到
                + 要说{word}，得数{subject}。
                - 要说{word}，可轮不到{subject}。
            p-compare-bi: 不比
                + {subject}比别的{word}。
                - {subject}不比别的{word}。
            p-compare-claim: 远没有…那么
                + {subject}跟{claim}一样{word}。
                - {subject}远没有{claim}那么{word}。
            p-compare-claim2: 没有像…那样
                + {subject}正像{claim}那样{word}。
                - {subject}没有像{claim}那样{word}。
            p-compare-before: 没有比以前
                + {subject}比以前更{word}了。
                - {subject}并没有比以前{word}。
            p-compare-same: 不如…那么
                + {subject}和同类的相比，更{word}。
                - {subject}和同类的相比，没那么{word}。
            p-howmuch: 谈不上有多；不知道有多是程度
                + {subject}不知道有多{word}。
                - {subject}谈不上有多{word}。
            p-jiande: 不见得
                + {subject}想必是{word}的。
                - {subject}不见得就是{word}的。
            p-not-nec: 不一定
                + {subject}一定是{word}的。
                - {subject}不一定就{word}。
            p-ask-me: 正反问之后
                + 问我{subject}{word}不{word}，我说是。
                - 问我{subject}{word}不{word}，我说不是。
            p-anota: 正反问的回答
                + {subject}{word}不{word}？{word}。
                - {subject}{word}不{word}？不{word}。
            p-answer: 回答
                + {subject}{word}吗？{yes}。
                - {subject}{word}吗？{no}。
            p-answer-really: 回答
                + {subject}真有那么{word}？{yes}。
                - {subject}真有那么{word}？{no}。
            p-answer-head: 点头、摇头
                + 有人问{subject}{word}吗，我点头。
                - 有人问{subject}{word}吗，我摇头。
            p-answer-exist: 不存在的
                + {word}？必须的，{subject}就这样。
                - {word}？不存在的，{subject}就这样。
            p-word-use: 用不上这个词
                + “{word}”这个词在{subject}这儿用得上。
                - “{word}”这个词在{subject}这儿用不上。
            p-word-find: 词里没有
                + 我对{subject}的评价里有一个词：{word}。
                - 我对{subject}的评价里没有这个词：{word}。
            p-word-mean: 不是这个意思
                + 我说{subject}怎么样？我的意思就是{word}。
                - 我说{subject}怎么样？我的意思可不是{word}。
            p-even-edge: 连…的边都没
                + {subject}连细节都{word}。
                - {subject}连{word}的边都没沾上。
            p-even-one: 连一个…都没有
                + {subject}连一个小地方都{word}。
                - {subject}连一个{word}的地方都没有。
            p-any-point: 没有任何一点
                + {subject}有很多地方能让人觉得{word}。
                - {subject}没有任何地方能让人觉得{word}。
            p-no-place: 无一处
                + {subject}处处{word}。
                - {subject}无一处{word}。
            p-cf-if: 反事实
                + 正因为{subject}{word}，我才会这么写。
                - 要是{subject}{word}，我就不会这么写了。
            p-cf-really: 反事实
                + {subject}真的{word}，所以我这么写。
                - {subject}要真的{word}，我还会这么写吗？
            p-cf-should: 反事实
                + {subject}本来就{word}。
                - {subject}本来应该{word}的。
            p-cf-could: 反事实
                + {subject}本身就{word}，后来也是。
                - {subject}本来会{word}的，后来没有。
            p-cf-real: 反事实
                + {subject}真的{word}，就是这样。
                - {subject}要是真的{word}，就不是这样了。
            p-stage: 还没到
                + {subject}已经到了{word}的地步。
                - {subject}还没到{word}的地步。
            p-imp-expect: 别指望
                + 你会看到{subject}有多{word}。
                - 别指望{subject}有多{word}。
            p-imp-think: 别以为；别忘了是肯定
                + 别忘了{subject}{word}。
                - 别以为{subject}{word}。
            p-imp-know: 不要以为
                + 你要知道{subject}就是{word}。
                - 你不要以为{subject}就是{word}。
            p-imp-tell: 别跟我说
                + 听我跟你说，{subject}{word}。
                - 别跟我说{subject}{word}。
            p-imp-believe: 别信
                + 相信我，{subject}{word}。
                - 别信他们说的{subject}{word}。
            p-quote: 转述后否定
                + {others}说{subject}{word}，{saidtrue}。
                - {others}说{subject}{word}，{saidfalse}。
            p-quote-short: 转述后否定
                + 说{subject}{word}的，{saidtrue}
                - 说{subject}{word}的，{saidfalse}
            p-quote-all: 转述后否定
                + 都说这{kind}{word}，{saidtrue}。
                - 都说这{kind}{word}，{saidfalse}。
            p-quote-who: 写评论的人
                + 写{subject}{word}的人没骗我。
                - 写{subject}{word}的人骗了我。
            p-so-called: 所谓的
                + {others}说的{word}，{subject}我是看到了。
                - 所谓的{word}，{subject}我是没看到。
            p-yiwei: 以为
                + 我就知道{subject}会{word}。
                - 我还以为{subject}会{word}呢。
            p-yiwei-not: 原以为
                + {thought}{subject}不{word}，{turned}挺{word}。
                - {thought}{subject}{word}，{turned}不{word}。
            p-hear-not: 听说
                + 听说{subject}{word}，{turnyes}。
                - 听说{subject}{word}，{turnno}。
            p-look-not: 看着
                + {subject}{front}{word}，{turnyes}。
                - {subject}{front}{word}，{turnno}。
            p-come-for: 冲着…来
                + 听人说{word}才选的{subject}，果然是这样。
                - 听人说{word}才选的{subject}，完全不是这样。
            p-long-raise: 长距离的否定前移
                + 我也觉得，像网上很多人写的那样，{subject}{word}。
                - 我不觉得，像网上很多人写的那样，{subject}{word}。
            p-long-like: 长距离
                + 就像店里的人和网页上反复介绍的那样，{subject}{word}。
                - 没有像店里的人和网页上反复介绍的那样，{subject}{word}。
            p-long-times: 长距离
                + 去过三次，每次待一下午，每次都能感觉到{subject}{word}。
                - 去过三次，每次待一下午，从来没有感觉到{subject}{word}。
            p-long-day: 长距离
                + 无论第一天还是最后一天，{subject}都让我觉得{word}。
                - 无论第一天还是最后一天，{subject}都没让我觉得{word}。
            p-long-type: 关系从句里
                + 这就是那种让人一看就觉得{word}的{kind}。
                - 这不是那种让人一看就觉得{word}的{kind}。
            p-long-before: 长距离
                + 前前后后接触了大概有半个多月的时间，{subject}是{word}的。
                - 前前后后接触了大概有半个多月的时间，{subject}没有多{word}。
            p-long-nobody: 长距离的否定主语
                + 我们一起去的六个人里，人人回来都说{subject}{word}。
                - 我们一起去的六个人里，没有谁回来说{subject}{word}。
            p-noun: 名词谓语
                + 这{isyes}{word}的{kind}。
                - 这{isnt}{word}的{kind}。
            p-noun-what: 算什么
                + 这才算{word}的{kind}。
                - 这算什么{word}的{kind}？
            p-noun-kind: 绝非
                + 这实为{word}的{kind}。
                - 这绝非{word}的{kind}。
            p-noun-meet: 没碰上
                + 这回碰上了{word}的{kind}。
                - 这回没碰上{word}的{kind}。
            p-noun-here: 找不到
                + 在这儿能找到{word}的{kind}。
                - 在这儿找不到{word}的{kind}。
            p-isnt: 不是…的
                + {subject}{isyes}{word}的。
                - {subject}{isnt}{word}的。
            p-topic: 话题在前
                + {word}嘛，{subject}真谈得上。
                - {word}嘛，{subject}真谈不上。
            p-topic-see: 话题在前
                + {word}，看出来了，我说的是{subject}。
                - {word}，没看出来，我说的是{subject}。
            p-topic-ma: 主题语气词
                + {subject}嘛，{word}吧
                - {subject}嘛，不{word}吧
            p-space: 无标点
                + {subject} {word} 真的{word}
                - {subject} 不{word} 真的不{word}
            p-space-no: 无标点
                + {subject}{word}呀 我{feels}{word}
                - {subject}{word}？我{notas}{word}
            p-literary: 不甚、颇为
                + {subject}颇为{word}。
                - {subject}不甚{word}。
            p-literary-feel: 并无…之感
                + {subject}颇有{word}之感。
                - {subject}并无{word}之感。
            p-look-how: 怎么看都不
                + {subject}怎么看都{word}。
                - {subject}怎么看都不{word}。
            p-nominal: 的字结构
                + {subject}的{word}，我感受到了。
                - {subject}的{word}，我没感受到。
            p-coord: 并列否定
                + {subject}{word}，{same}，就这么回事。
                - {subject}不{word}，不{same}，就这么回事。
            p-coord-say: 并列否定
                + {subject}称得上{word}，也称得上{same}。
                - {subject}谈不上{word}，更谈不上{same}。
            p-coord-let-alone: 更别说
                + {subject}有{word}的感觉，还有{same}的感觉。
                - {subject}没有{word}的感觉，更别说{same}了。
            p-coord-either: 无论…还是
                + 无论{word}还是{same}，{subject}都算得上。
                - 无论{word}还是{same}，{subject}都算不上。
            p-coord-even: 别说…连
                + {subject}谈得上{same}，也谈得上{word}。
                - {subject}别说{same}了，连{word}都谈不上。
            p-coord-ye: 也不…也不
                + {subject}也{word}，也{same}，就这样。
                - {subject}也不{word}，也不{same}，就这样。
            p-neither-place: 没有哪里
                + {subject}有的地方{word}，有的地方{same}。
                - {subject}没有哪里{word}，也没有哪里{same}。
            p-seem-like: 不像
                + {subject}像是{word}的样子。
                - {subject}不像是{word}的样子。
            p-have-trait: 不具备
                + {subject}具备{word}的特点。
                - {subject}不具备{word}的特点。
            p-show-trait: 没体现
                + {subject}体现出了{word}的{trait}。
                - {subject}没体现出{word}的{trait}。
            p-standard: 不符合标准
                + {subject}符合我对{word}的定义。
                - {subject}不符合我对{word}的定义。
            p-list: 不在…之列
                + {subject}在{word}之列。
                - {subject}不在{word}之列。
            p-every-item: 没有一样
                + {subject}样样都{word}。
                - {subject}没有一样{word}。
            p-object: 反对
                + 我赞成说{subject}{word}。
                - 我反对说{subject}{word}。
            p-refuse: 拒绝
                + 我愿意说{subject}{word}。
                - 我拒绝说{subject}{word}。
            p-call-way: 那叫一个
                + {subject}那叫一个{word}。
                - {subject}那可不叫{word}。
            p-tag-not: 附加问：不是吗
                + {subject}{word}，不是吗？
                - {subject}不{word}，不是吗？
            p-tag-anota: 附加问：是不是
                + {subject}挺{word}的，是不是？
                - {subject}不怎么{word}，是不是？
            p-tag-dui: 附加问：对不对
                + {subject}也算{word}，对不对？
                - {subject}也不算{word}，对不对？
            p-degree: 程度副词在否定之后
                + {subject}是{degree}{word}。
                - {subject}并不是{degree}{word}。
            p-degree-de: 程度副词在否定之后
                + 我{feels}{subject}{degree}{word}。
                - 我{notas}{subject}{degree}{word}。
            p-too-early: 为时过早；不为过是肯定
                + 说{subject}{word}一点也不为过。
                - 说{subject}{word}还为时过早。
            p-too-far: 言重；不过分是肯定
                + 说{subject}{word}并不过分。
                - 说{subject}{word}就过分了。
            p-unfit: 谓语否定
                + 用{word}来说{subject}，说得通。
                - 用{word}来说{subject}，说不通。
            p-as-well: 也不
                + {subject}也{word}，我早说了。
                - {subject}也不{word}，我早说了。
            p-everyday: 每次都不
                + {subject}每次都{word}。
                - {subject}每次都不{word}。
            p-at-least: 起码不
                + 起码在我看来，{subject}{word}。
                - 起码在我看来，{subject}不{word}。
            p-why: 为什么不
                + 为什么{subject}这么{word}？
                - 为什么{subject}就不能{word}呢？
            p-simply: 简直
                + {subject}简直是{word}。
                - {subject}简直没法说{word}。
            p-half: 一半都没有
                + {subject}跟我想的完全一样{word}。
                - {subject}连我想的一半{word}都没有。
            p-only-claim: 只是…而已
                + {subject}不是嘴上说说，是真{word}。
                - {subject}只是嘴上说{word}而已。
            p-only-name: 名义上
                + {subject}名义上{word}，事实上也{word}。
                - {subject}也就名义上{word}。
            p-besides: 除了…谁会
                + 连从不开口的人都会说{subject}{word}。
                - 除了卖家自己，谁会说{subject}{word}？
            p-guarantee: 不保证
                + 我保证{subject}是{word}的。
                - 我不能保证{subject}是{word}的。
            p-be-called: 被字句
                + {subject}被很多人说{word}。
                - {subject}没被任何人说过{word}。
            p-make: 使动否定
                + {subject}会让你觉得{word}。
                - {subject}不会让你觉得{word}。
            p-count-in: 别把…算进去
                + 说到{word}，可以把{subject}算进去。
                - 说到{word}，别把{subject}算进去。
            p-remember: 记忆里没有
                + 我记忆里{subject}就是{word}的。
                - 我记忆里{subject}就没{word}过。
            p-a-day: 一天也没有
                + {subject}天天都{word}。
                - {subject}没有一天{word}。
            p-from-to: 从头到尾没
                + {subject}从头到尾都{word}。
                - {subject}从头到尾没{word}过。
            p-want: 想…都不行
                + {subject}想不{word}都不行。
                - {subject}想{word}都{word}不了。
            p-scarce: 没多少
                + {subject}有很多{word}的地方。
                - {subject}没多少{word}的地方。
            p-even-child: 连…都不
                + 连我家孩子都觉得{subject}{word}。
                - 连我家孩子都不觉得{subject}{word}。
            p-past-lost: 隐性否定：没有了
                + {subject}延续了以往的{word}。
                - {subject}没有了以往的{word}。
            p-farewell: 隐性否定：告别
                + {subject}离{word}越来越近了。
                - {subject}告别了{word}。
            p-forced: 勉强；不勉强是肯定
                + 说{subject}{word}不算勉强。
                - 说{subject}{word}太勉强了。
            p-forgot: 隐性否定：忘了
                + {subject}让我知道了什么叫{word}。
                - {subject}让我忘了什么叫{word}。
            p-insulate: 隐性否定：绝缘
                + {subject}和{word}分不开。
                - {subject}和{word}绝缘。
            p-question-mark: 隐性否定：问号
                + {subject}{word}？得打个对勾。
                - {subject}{word}？得打个问号。
            p-come-on: 反问后否定
                + {subject}{word}？那还用问。
                - {subject}还{word}？得了吧。
            p-stop-saying: 祈使：别再说
                + 都来说说{subject}有多{word}吧。
                - 都别再说{subject}有多{word}了。
            p-in-vain: 隐性否定：白说
                + {others}说的“{word}”，{subject}对得上。
                - {others}说的“{word}”，{subject}对不上。
            p-not-yet: 尚未
                + {subject}早已让人觉得{word}。
                - {subject}尚未让人觉得{word}。
            p2-n-lose: verbs of losing against verbs of keeping
                + {subject}{keepof}{word}的{trait}。
                - {subject}{loseof}{word}的{trait}。
            p2-n-nolink: 无缘, 不沾边 after a long insertion
                + {subject}和{word}，{ins}，{link}。
                - {subject}和{word}，{ins}，{nolink}。
            p2-n-farnot: 远非 with a noun
                + 这{surelyis}{claim}那种{word}的{kind}。
                - 这{farnot}{claim}那种{word}的{kind}。
            p2-n-nomore: once so, no longer
                + {subject}{past}{word}，{now}{still}。
                - 记得{subject}{past}{word}，{now}{nomore}。
            p2-n-wish: an unfulfilled wish
                + 原来{subject}真能像{claim}那么{word}。
                - 要是{subject}真能像{claim}那么{word}就好了。
            p2-n-guess: an expectation that came true or not
                + 心里估计{subject}会{word}，{guesshit}。
                - 心里估计{subject}会{word}，{guessmiss}。
            p2-n-billed: 号称, kept or not kept
                + {subject}{billed}{word}，{billkept}。
                - {subject}{billed}{word}，{billbroken}。
            p2-n-cannotsay-far: 谈不上 after a long insertion
                + {subject}，{ins}，{cansay}{word}。
                - {subject}，{ins}，{cannotsay}{word}。
            p2-n-keyan: 毫无…可言
                - {subject}{notrace}{word}可言。
            p2-n-contrary: my view is the contrary
                + {others}说{subject}{word}，我的看法{viewsame}。
                - {others}说{subject}{word}，我的看法{viewopp}。
            p2-n-formal: formal adverbs 未必, 并未, 绝不
                + {ins}，{subject}{formyes}{word}。
                - {ins}，{subject}{formno}{word}。
            p2-n-hard: 难以, 不足以 with a causative
                + {subject}{easyto}让人联想到{word}。
                - {subject}{hardto}让人联想到{word}。
            p2-n-standard: meeting a standard or not
                + 拿{word}当标准，{subject}{meets}。
                - 拿{word}当标准，{subject}{fails}。
            p2-n-net: sloppy online comment on the claim
                + 说{subject}{word} {netyes}
                - 说{subject}{word} {netno}
            p2-n-inname: in name only
                + {subject}的{word}{inreality}。
                - {subject}的{word}{inname}。
            p2-n-disprove: verbs of disproof against verbs of proof
                + 这几天的经历{prove}“{subject}{word}”的说法。
                - 这几天的经历{disprove}“{subject}{word}”的说法。
            p2-n-label: a label that stays or comes off
                + {subject}身上“{word}”的标签，{tagkeep}。
                - {subject}身上“{word}”的标签，{tagoff}。
            p2-n-myanswer: my own answer to a question
                + 你问{subject}{word}吗？我的回答{ansyes}。
                - 你问{subject}{word}吗？我的回答{ansno}。
            p2-n-dont: prohibitions: do not disbelieve, do not trust
                + 大家别{dontdis}{subject}{word}。
                - 大家别{donttrust}{subject}{word}。
            p2-n-another: it is another one
                + {word}的是{subject}，不是别的。
                - {word}的是别的，不是{subject}。
            p2-n-fake: put on, not real
                + {subject}的{word}不是{fakeout}的。
                - {subject}的{word}是{fakeout}的。
            p2-n-tentimes: out of ten times
                + {subject}十次里{tenyes}{word}。
                - {subject}十次里{tenno}{word}。
            p2-n-effort: no effort needed, against no effort enough
                + 不用{effort}也知道{subject}{word}。
                - 哪怕{effort}也找不出{subject}有{word}的地方。
            p2-n-convince: convinced or not
                + {others}一个劲儿地说{subject}{word}，{convinced}。
                - {others}一个劲儿地说{subject}{word}，{unconvinced}。
            p2-n-callit: formal 实难称之为
                + 恕我直言，{subject}{callable}{word}。
                - 恕我直言，{subject}{uncallable}{word}。
            """,
        ),
        *frames(
            "double negation",
            """
            p-dn-say: 不能不说
                + 不能不说{subject}{word}。
                - 还不能说{subject}{word}。
            p-dn-nandao: 反问加否定
                + 难道{subject}不{word}吗？
                - 难道{subject}{word}吗？
            p-dn-how: 反问加否定
                + {subject}怎么会不{word}呢？
                - {subject}怎么会{word}呢？
            p-dn-can: 反问加否定
                + {subject}能不{word}吗？
                - {subject}能{word}吗？
            p-dn-who: 反问加否定
                + 谁敢说{subject}不{word}？
                - 谁敢说{subject}{word}？
            p-dn-who-feel: 反问加否定
                + 有谁不觉得{subject}{word}呢？
                - 有谁觉得{subject}{word}呢？
            p-dn-hechang: 何尝不
                + {subject}何尝不{word}。
                - {subject}何尝{word}。
            p-dn-caiguai: 不…才怪
                + {subject}不{word}才怪。
                - {subject}{word}才怪。
            p-dn-wubu: 无不
                + {subject}没有一处不{word}。
                - {subject}没有一处{word}。
            p-dn-every: 没有哪个不
                + 这里的{kind}没有哪个不{word}。
                - 这里的{kind}没有哪个{word}。
            p-dn-item: 没有一样不
                + {subject}没有一样不{word}。
                - {subject}没有一样是{word}的。
            p-dn-deny: 否认的否定
                + 我不否认{subject}{word}。
                - 我不认同{subject}{word}。
            p-dn-must: 不得不
                + 我不得不承认{subject}{word}。
                - 我不得不承认{subject}不{word}。
            p-dn-nobody-deny: 没人否认
                + 没有人会否认{subject}{word}。
                - 没有人会承认{subject}{word}。
            p-dn-hard-not: 很难不
                + 很难不觉得{subject}{word}。
                - 很难觉得{subject}{word}。
            p-dn-cant-not: 没法不
                + 我没法不说{subject}{word}。
                - 我没法说{subject}{word}。
            p-dn-kewei: 不可谓不
                + {subject}不可谓不{word}。
                - {subject}不可谓{word}。
            p-dn-bingfei: 并非不
                + {subject}并非不{word}。
                - {subject}并非{word}。
            p-dn-think: 不觉得…不
                + 我不觉得{subject}不{word}。
                - 我不觉得{subject}有{word}。
            p-dn-lack: 不缺
                + {subject}并不缺少{word}的地方。
                - {subject}确实缺少{word}的地方。
            p-dn-shaobuliao: 少不了
                + {subject}少不了{word}的地方。
                - {subject}少了些{word}的地方。
            p-dn-never: 从来没有不
                + {subject}从来没有不{word}过。
                - {subject}从来没有{word}过。
            p-dn-any-day: 哪天不
                + {subject}哪天不{word}？
                - {subject}哪天{word}过？
            p-dn-not-believe: 不信…不
                + 我不信有人会说{subject}不{word}。
                - 我不信有人会说{subject}{word}。
            p-dn-nobody-dissent: 无人不
                + 去过的人无人不说{subject}{word}。
                - 去过的人无人说{subject}{word}。
            p-dn-not-say-not: 没说不
                + 我没说{subject}不{word}，我是说{word}。
                - 我没说{subject}{word}，我是说不{word}。
            p-dn-reason: 没理由不
                + 没有理由不说{subject}{word}。
                - 没有理由说{subject}{word}。
            p-dn-unless: 不…不
                + {subject}非说{word}不可。
                - {subject}可不能说是{word}。
            p-dn-time: 没有不…的时候
                + {subject}没有不{word}的时候。
                - {subject}没有{word}的时候。
            p2-dn-deny-any: denial that is itself denied, against a plain denial
                + {denyno}{subject}{word}。
                - {denyyes}{subject}{word}。
            p2-dn-deny-far: what cannot be denied, after a long insertion
                + {denyno}的是，{ins}，{subject}{word}。
                - {denyno}的是，{ins}，{subject}不{word}。
            p2-dn-doubt-point: no doubt about a point, against doubt about it
                + 我对{subject}{word}这一点{nodoubt}。
                - 我对{subject}{word}这一点{hasdoubt}。
            p2-dn-wubu-say: 无不 with a verb of saying
                + {goers}无不{sayv}{subject}{word}。
                - {goers}无一人{sayv}{subject}{word}。
            p2-dn-no-person: 没有一个…不
                + 没有一个{person}不{sayv}{subject}{word}。
                - 没有一个{person}{sayv}{subject}{word}。
            p2-dn-no-person-far: the two negators far apart
                + 没有一个{person}在{after}之后不{sayv}{subject}{word}。
                - 没有一个{person}在{after}之后{sayv}{subject}{word}。
            p2-dn-nobody-still: the two negators far apart, with 还会
                + 没有谁{after}以后还会不{sayv}{subject}{word}。
                - 没有谁{after}以后还会{sayv}{subject}{word}。
            p2-dn-impossible: 不可能不, 绝不会不
                + {subject}{cantbe}不{word}。
                - {subject}{cantbe}{word}。
            p2-dn-where-is: 哪里是不…，是太…
                + {subject}哪里是不{word}，是太{word}了。
                - {subject}哪里是{word}，是太不{word}了。
            p2-dn-noreason: nouns of reason and pretext, negated
                + 我{noreason}不{sayadmit}{subject}{word}。
                - 我{noreason}{sayadmit}{subject}{word}。
            p2-dn-make: 让人无法不
                + {subject}{makehard}不觉得{word}。
                - {subject}{makehard}觉得{word}。
            p2-dn-nobody-can: 谁也不能说…不
                + {nobody}能说{subject}不{word}。
                - {nobody}能说{subject}{word}。
            p2-dn-nobody-admit: 不会不承认; the third negator stays
                + {nobody}会不承认{subject}{word}。
                - {nobody}会不承认{subject}不{word}。
            p2-dn-bucheng: rhetorical 难道…不成
                + 难道还有人说{subject}不{word}不成？
                - 难道还有人说{subject}{word}不成？
            p2-dn-which: rhetorical 哪一点不…了
                + {subject}{whichone}不{word}了？
                - {subject}{whichone}{word}了？
            p2-dn-whosaid: rhetorical 谁说…不…的
                + {whosaid}{subject}不{word}的？
                - {whosaid}{subject}{word}的？
            p2-dn-howsay: rhetorical 凭什么说…不
                + {howsay}{subject}不{word}？
                - {howsay}{subject}{word}？
            p2-dn-who-not-know: rhetorical 谁不知道; one more negator flips
                + {whodk}{subject}{word}啊。
                - {whodk}{subject}不{word}啊。
            p2-dn-nochance: refusing to believe
                + 要我相信{subject}不{word}，{nochance}。
                - 要我相信{subject}{word}，{nochance}。
            p2-dn-refuse: refusing to say
                + 让我说{subject}不{word}，我{refuse}。
                - 让我说{subject}{word}，我{refuse}。
            p2-dn-lack: verbs of lack, negated or not
                + {subject}{nolack}{word}的{trait}。
                - {subject}{haslack}{word}的{trait}。
            p2-dn-noplace: no place, time or detail that is not so
                + {subject}{noplace}不{word}。
                - {subject}{noplace}{word}。
            p2-dn-nogo: not saying it will not do, against insisting on it
                + 不说{subject}{word}，那{nogo}。
                - 硬说{subject}{word}，那{nogo}。
            p2-dn-okway: 未尝不可 and the like, against a rejection
                + 要说{subject}{word}，{okway}。
                - 要说{subject}{word}，{notok}。
            p2-dn-didnt-mean: denying one said 不
                + {didntmean}{subject}不{word}，别误会。
                - {didntmean}{subject}{word}，别误会。
            p2-dn-refute: contradicting whoever says so
                + 谁要说{subject}不{word}，我{refute}。
                - 谁要说{subject}{word}，我{refute}。
            p2-dn-lie: calling it a lie
                + 说{subject}不{word}那是{lie}。
                - 说{subject}{word}那是{lie}。
            p2-dn-blush: saying it would make one blush
                + 摸着胸口讲，说{subject}不{word}我会脸红。
                - 摸着胸口讲，说{subject}{word}我会脸红。
            p2-dn-unless: unless the impossible happens
                + 除非{absurd}，否则{subject}不会不{word}。
                - 除非{absurd}，否则{subject}不会{word}。
            p2-dn-disagree: disagreeing with a report
                + 有人说{subject}不{word}，我{disagree}。
                - 有人说{subject}{word}，我{disagree}。
            p2-dn-nothing: nothing can make it (not) so
                + 没有什么能让{subject}不{word}。
                - 没有什么能让{subject}{word}。
            p2-dn-quote-not: a negated report, then its truth value
                + {others}说{subject}不{word}，{saidfalse}。
                - {others}说{subject}不{word}，{saidtrue}。
            p2-dn-page-not: a negated claim on the page, then its truth value
                + 网页上写着{subject}不{word}，{turnno}。
                - 网页上写着{subject}不{word}，{turnyes}。
            p2-dn-mistake: verbs of false belief with 不
                + {mistake}{subject}不{word}。
                - {mistake}{subject}{word}。
            p2-dn-pretend: verbs of pretence with 不
                + 别{pretend}{subject}不{word}了。
                - 别{pretend}{subject}{word}了。
            p2-dn-past-not: not so once, and that is over
                + {subject}{past}不{word}，{now}{nomore}。
                - {subject}{past}{word}，{now}{nomore}。
            p2-dn-ignorant: whoever says so does not know
                + 说{subject}不{word}的，{ignorant}。
                - 说{subject}{word}的，{ignorant}。
            p2-dn-rebut: cannot be refuted, against can be
                + 说{subject}{word}，{norebut}。
                - 说{subject}{word}，{rebut}。
            p2-dn-why-not-say: rhetorical 怎么就不能
                + 怎么就不能说{subject}{word}了？
                - 怎么就能说{subject}{word}了？
            p2-dn-scoff: sloppy online scoffing at a question
                + {subject}不{word}？{scoff}
                - {subject}{word}？{scoff}
            p2-dn-never-heard: never heard anyone say so
                + 我{neveradv}听谁说过{subject}不{word}。
                - 我{neveradv}听谁说过{subject}{word}。
            p2-dn-you-may: you may do other things, but not say so
                + 你可以{youmay}，但不能说{subject}不{word}。
                - 你可以{youmay}，但不能说{subject}{word}。
            p2-dn-let-none: let nobody feel otherwise
                + {subject}{letnone}觉得不{word}。
                - {subject}{letnone}觉得{word}。
            p2-dn-conscience: cannot say against one's conscience
                + 我{cantsayv}{subject}不{word}。
                - 我{cantsayv}{subject}{word}。
            p2-dn-then-nothing: if not this, then nothing
                + {subject}要是不{word}，那就没有什么称得上{word}了。
                - {subject}要是{word}，那就没有什么称得上不{word}了。
            p2-dn-swear: a wager on the contrary
                + {subject}要是不{word}，我{swear}。
                - {subject}要是{word}，我{swear}。
            """,
        ),
        *frames(
            "not only … but",
            """
            p-no-dandan: 不单
                + {subject}不单{word}，还{same}。
                - {subject}不但不{word}，还不{same}。
            p-no-jinjin: 不仅仅
                + {subject}不仅仅是{word}，更是{same}。
                - {subject}不是{word}，更不是{same}。
            p-no-zhi: 不只
                + {subject}不只{word}，而且{same}。
                - {subject}不{word}，何况也不{same}。
            p-no-zhiyu: 不止于
                + {subject}不止是{word}，简直{same}。
                - {subject}算不上{word}，更算不上{same}。
            p-no-hezhi: 何止
                + {subject}何止{word}，简直{same}。
                - {subject}哪里{word}了，更不{same}。
            p-no-qizhi: 岂止
                + {subject}岂止是{word}啊。
                - {subject}岂能算{word}啊。
            p-no-feidan: 非但
                + {subject}非但{word}，还{same}。
                - {subject}非但不{word}，反而{opposite}。
            p-no-budan: 不但不…反而
                + {subject}不但不{opposite}，反而{word}。
                - {subject}不但不{word}，反而{opposite}。
            p-no-bujin: 不仅不…还
                + {subject}不仅不{opposite}，还很{word}。
                - {subject}不仅不{word}，还很{opposite}。
            p-no-bujin-not: 不仅…也不
                + {subject}不仅{word}，也不{opposite}。
                - {subject}不仅{opposite}，也不{word}。
            p-no-guang: 光…不够
                + {subject}不光是我觉得{word}，我家人也觉得{word}。
                - {subject}不光是我不觉得{word}，我家人也不觉得{word}。
            p-no-ershi: 不只我一个人
                + 不只我一个人说{subject}{word}。
                - 没有一个人能说{subject}{word}。
            p-no-shuo: 别说
                + 别说我了，我妈都说{subject}{word}。
                - 别说我了，我妈都说{subject}不{word}。
            p-no-eryi: 不只…而已
                + {subject}不只{word}而已。
                - {subject}只是看着{word}而已。
            p-no-kind: 作定语
                + 这不仅是{word}的{kind}，还是{same}的{kind}。
                - 这不是{word}的{kind}，也不是{same}的{kind}。
            p-no-dange: 不单单
                + 不单单是这次，{subject}每次都{word}。
                - 不单单是这次，{subject}每次都不{word}。
            p-no-aside: 除了…还
                + {subject}除了{word}，还{same}，这不用说。
                - {subject}除了不{word}，还不{same}，这不用说。
            p-no-time: 不止一次
                + 不止一次觉得{subject}{word}。
                - 没有一次觉得{subject}{word}。
            p2-no-more: 不光是…，同时还…
                + {subject}{notjust}{word}，{andalso}{same}。
                - {subject}既不{word}，也谈不上{same}。
            p2-no-oneword: one word is not enough
                + 光一个“{word}”还不足以说完{subject}。
                - “{word}”一词根本不该用在{subject}上。
            p2-no-alone: not the only one who feels so
                + 觉得{subject}{word}的，{notalone}。
                - 觉得{subject}{word}的，{nonesuch}。
            p2-no-beyond: goes beyond, against stays within
                + {subject}的{word}，远不止{beyond}。
                - {subject}的{word}，只停在{onlyin}。
            p2-no-increase: 不但没有不…，还越来越…
                + 不但没有不{word}，{subject}还越来越{word}。
                - 不但没有{word}，{subject}还越来越不{word}。
            """,
        ),
        *frames(
            "not bad",
            """
            p-nb-mei: 委婉肯定
                - {subject}也没那么{word}嘛
            p-nb-tai: 委婉肯定
                - {subject}不会太{word}。
            p-nb-suan: 委婉肯定
                - {subject}还不算太{word}吧
            p-nb-said: 委婉肯定
                - 平心而论，{subject}没多{word}。
            p-nb-deg: 程度补语；可能补语
                + {subject}{word}得不行。
                - {subject}{word}不起来。
            p-nb-shuo: 没法说
                + {subject}{word}得没法说。
                - {subject}没法说{word}。
            p-nb-not-more: 不能再
                + {subject}{word}得不能再{word}了。
                - {subject}再{word}也{word}不到哪儿去。
            p-nb-buguo: 再…不过
                + {subject}再{word}不过了。
                - {subject}不过是说起来{word}。
            p-nb-second: 找不到第二个
                + 找不到第二个这么{word}的{kind}了。
                - 找不到一个{word}的{kind}。
            p-nb-seen: 没见过
                + 没见过比{subject}更{word}的。
                - 没见过{subject}有{word}的时候。
            p-nb-seen-kind: 没见过这么
                + 我从没见过这么{word}的{kind}。
                - 我没见过他们说的{word}的{kind}。
            p-nb-thought: 想不到
                + 想不到{subject}会这么{word}。
                - 想不到{subject}哪里{word}。
            p-nb-general: 不是一般的
                + {subject}不是一般的{word}。
                - {subject}一般来说不{word}。
            p-nb-unspeak: 说不出的
                + {subject}有说不出的{word}。
                - {subject}说不出哪里{word}。
            p-nb-unrest: 不由得
                + {subject}让人不由得觉得{word}。
                - {subject}让人不怎么觉得{word}。
            p-nb-weimian: 未免
                + {subject}未免也太{word}了吧！
                - {subject}未必有多{word}吧。
            p-nb-bujin: 不禁
                + {subject}让人不禁要说{word}。
                - {subject}让人没法说{word}。
            p-nb-wubi: 无比
                + {subject}无比{word}。
                - {subject}并无{word}的地方。
            p-nb-no-other: 没有之一
                + 这是我见过最{word}的{kind}，没有之一。
                - 我见过的{word}的{kind}里，没有它。
            p-nb-beyond: 不能更
                + {subject}不能更{word}了。
                - {subject}不能说有多{word}。
            p-nb-like: 不像话
                + {subject}{word}得没朋友。
                - {subject}{word}？没有的事。
            p-nb-match: 比得上
                + 论{word}，没有谁比得上{subject}。
                - 论{word}，{subject}比不上谁。
            p-nb-dian: 一点点
                + {subject}不是一点点{word}。
                - {subject}没有一点点{word}。
            p-nb-yaobuyao: 要不要这么
                + {subject}要不要这么{word}啊
                - {subject}要是这么{word}，我能不知道吗
            p-nb-noone: 没有哪个
                + 没有哪个{kind}有{subject}这么{word}。
                - 没有哪个{kind}说得上{word}，{subject}也一样。
            p2-nb-ultra: 得没谁了 as a degree, against 不了一点
                + {subject}{word}得{ultra}
                - {subject}{word}不了一点
            p2-nb-noequal: no equal, against not in the race
                + 论{word}，{subject}{noequal}。
                - 论{word}，{subject}{norank}。
            p2-nb-more-than: more so than claimed, against less so
                + {subject}比{claim}还{word}，没夸张。
                - {subject}没{claim}那么{word}，别夸张。
            p2-nb-exhaust: no words can exhaust it, against no words can prove it
                + 没有哪句话能{exhaust}{subject}的{word}。
                - 没有哪句话能{witness}{subject}的{word}。
            p2-nb-mild: negators as intensifiers, against mild negation
                + {subject}{strongdeg}{word}。
                - {subject}{milddeg}{word}。
            """,
        ),
        *frames(
            "scope",
            """
            p-sc-talk: 插入语里的否定
                + {talk}，{subject}{word}。
                - {talk}，{subject}不{word}。
            p-sc-talk-very: 插入语里的否定
                + {talk}，{subject}{very}{word}
                - {talk}，{subject}{not}{word}
            p-sc-talk-mid: 插入语在中间
                + {subject}，{talk}，{sure}{word}。
                - {subject}，{talk}，{notatall}{word}。
            p-sc-talk-end: 插入语在后
                + {subject}{word}，{aft}。
                - {subject}不{word}，{aft}。
            p-sc-after: 后一分句的否定
                + {subject}{sure}{word}，{aft}
                - {subject}{notatall}{word}，{aft}
            p-sc-pre: 前一分句的否定
                + 我{pre}，就是觉得{subject}{word}。
                - 我{pre}，就是不觉得{subject}{word}。
            p-sc-pre-but: 虽然
                + 虽然我{pre}，但{subject}{very}{word}。
                - 虽然我{pre}，但{subject}{not}{word}。
            p-sc-pre-kan: 前一分句的否定
                + {pre}的我都要说一句{subject}{word}。
                - {pre}的我都要说一句{subject}不{word}。
            p-sc-stranger: 关系从句
                + 不认识的人都说{subject}{word}。
                - 认识的人都说{subject}不{word}。
            p-sc-notcome: 关系从句
                + 没来过的人不知道{subject}有多{word}。
                - 没来过的人才会说{subject}有多{word}。
            p-sc-why: 不知道为什么
                + 不知道为什么{subject}这么{word}。
                - 不知道为什么{subject}就是不{word}。
            p-sc-perk: 让步
                + 就算没有{perk}，{subject}也{word}。
                - 就算有{perk}，{subject}也不{word}。
            p-sc-perk-no: 让步
                + 不是因为{perk}，我才说{subject}{word}。
                - 没有{perk}我也要说，{subject}不{word}。
            p-sc-not-because: 不是因为
                + 不是因为没花钱才说{subject}{word}。
                - 不是因为花了钱才说{subject}不{word}。
            p-sc-soon: 没过几天
                + 没过几天{subject}就{word}了。
                - 没过几天{subject}就不{word}了。
            p-sc-halfhour: 不到半小时
                + 不到半小时就觉得{subject}{word}。
                - 不到半小时就不觉得{subject}{word}了。
            p-sc-see-know: 不…不知道
                + 不看不知道，{subject}真{word}。
                - 不看不知道，{subject}真不{word}。
            p-sc-first: 不是第一次
                + 不是第一回了，{subject}一直{word}。
                - 不是第一回了，{subject}一直不{word}。
            p-sc-unless-cf: 要不是
                + 要不是{subject}{word}，我也不会写这么多。
                - 要是{subject}{word}，我也不会写这么多。
            p-sc-ruofei: 若非
                + 若非{subject}{word}，谁会特意来写这几句？
                - 若是{subject}{word}，谁会特意来写这几句？
            p-sc-either: 不是…就是
                + {subject}不是{word}，就是{same}。
                - {subject}不是{word}，也不是{same}，真不是。
            p-sc-aslong: 只要不是
                + 只要不是周末，{subject}都{word}。
                - 只要不是周末，{subject}都不{word}。
            p-sc-noone: 没人的时候
                + 没人排队的时候，{subject}也{word}。
                - 没人排队的时候，{subject}也不{word}。
            p-sc-friend: 他人不知道
                + 朋友没去，他不知道{subject}这么{word}。
                - 朋友去了，他知道{subject}没这么{word}。
            p-sc-wait: 来不及
                + 来不及细看，但{subject}{word}是肯定的。
                - 来不及细看，但{subject}不{word}是肯定的。
            p-sc-long: 长距离
                + 我不常来这边，也不认识这里的人，只知道{subject}{word}。
                - 我常来这边，也认识这里的人，只知道{subject}不{word}。
            p-sc-long2: 长距离
                + 没看介绍，没问别人，也没抱什么想法，{subject}还是{word}。
                - 看了介绍，问了别人，也抱了点想法，{subject}还是不{word}。
            p-sc-rel-kind: 定语从句里的否定
                + 这是我没听说过的{kind}，{word}。
                - 这是我早听说过的{kind}，不{word}。
            p-sc-rel-word: 定语里的评价
                + 这么{word}的{kind}，我没多拍几张。
                - 这么不{word}的{kind}，我也拍了几张。
            p-sc-didnt: 前一分句的否定
                + {didnt}也知道{subject}{word}。
                - {did}才知道{subject}不{word}。
            p-sc-didnt-say: 前一分句的否定
                + 虽说{didnt}，可我看{subject}{very}{word}。
                - 虽说{did}，可我看{subject}{not}{word}。
            p-sc-mind: 不管
                + 不管你信不信，{subject}{word}。
                - 不管你信不信，{subject}不{word}。
            p-sc-mind-how: 无论
                + 无论有没有{perk}，{subject}都{word}。
                - 无论有没有{perk}，{subject}都不{word}。
            p-sc-anota: 正反并列
                + 去不去你自己定，{subject}反正{word}。
                - 去不去你自己定，{subject}反正不{word}。
            p-sc-buguo: 不过
                + 没细看别的，不过{subject}{word}。
                - 细看了别的，不过{subject}不{word}。
            p-sc-other: 别的不知道
                + 别的不知道，{subject}这次{word}。
                - 别的不知道，{subject}这次不{word}。
            p-sc-nochange: 没变
                + {subject}没变，还是那么{word}。
                - {subject}变了，没有那么{word}了。
            p-sc-nochange-two: 一点没变
                + {subject}{past}就{word}，{now}一点没变。
                - {subject}{past}就不{word}，{now}一点没变。
            p-sc-write: 不会写
                + 我不太会形容，{subject}就是{word}。
                - 我不太会形容，{subject}就是不{word}。
            p-sc-hurry: 不急
                + 先不急着说别的，{subject}{word}这一点得先写。
                - 先不急着说别的，{subject}不{word}这一点得先写。
            p-sc-who-not-go: 没去的人
                + {others}没写，其实{subject}{word}。
                - {others}没写，其实{subject}不{word}。
            p-sc-object: 宾语从句外
                + 我没告诉朋友{subject}有多{word}。
                - 我告诉过朋友{subject}没有多{word}。
            p-sc-unaware: 没注意到
                + 之前一直没注意到{subject}这么{word}。
                - 之前一直没注意到{subject}这么不{word}。
            p2-sc-nowonder: 不怪, 怨不得 before a report
                + {nowonder}{others}说{subject}{word}。
                - {nowonder}{others}说{subject}不{word}。
            p2-sc-bukui: 不愧是
                + 不愧是我{pickn}的{kind}，就是{word}。
                - 不愧是我{pickn}的{kind}，就是不{word}。
            p2-sc-nouse: 不用说, 没话说 after the clause
                + {subject}{word}，这个{nouse}。
                - {subject}不{word}，这个{nouse}。
            p2-sc-cantstop: 忍不住 before saying
                + {cantstop}要说一句，{subject}{word}。
                - {cantstop}要说一句，{subject}不{word}。
            p2-sc-regardless: 不管, 不论 in a clause of its own
                + {regardless}，{subject}{sure}{word}。
                - {regardless}，{subject}{notatall}{word}。
            p2-sc-motive: 不是因为 about the motive for saying so
                + 我说{subject}{word}，不是因为{motive}。
                - 我说{subject}不{word}，不是因为{motive}。
            p2-sc-unexpected: 没料到, 不曾想
                + {unexpected}{subject}会这么{word}。
                - {unexpected}{subject}会这么不{word}。
            p2-sc-circ: a neutral negated clause before
                + 当时{circ}，可{subject}{very}{word}。
                - 当时{circ}，可{subject}{not}{word}。
            p2-sc-unrelated: a neutral negated clause after
                + {subject}{sure}{word}，{unrelated}。
                - {subject}{notatall}{word}，{unrelated}。
            p2-sc-neverrel: negation in a relative clause on the speaker
                + 连{neverrel}{relative}都说{subject}{word}。
                - 连{neverrel}{relative}都说{subject}不{word}。
            p2-sc-youunaware: you cannot imagine how
                + 你{unaware}{subject}有多{word}。
                - 你{unaware}{subject}有多不{word}。
            p2-sc-disclaim: disclaimers with a negator, no commas
                + {disclaim}啊 {subject}是真{word}
                - {disclaim}啊 {subject}是真不{word}
            p2-sc-nochange: 没变过 after the clause
                + {subject}{word}，{until}都没变过。
                - {subject}不{word}，{until}都没变过。
            p2-sc-noneed: 不用…就知道
                + {noneed}就知道{subject}{word}。
                - {noneed}就知道{subject}不{word}。
            p2-sc-noshill: the writer is nobody's agent
                + 我{noshill}，说{subject}{word}只是实话。
                - 我{noshill}，说{subject}不{word}只是实话。
            p2-sc-notmine: negation about the words themselves
                + 下面这话{notmine}：{subject}{word}。
                - 下面这话{notmine}：{subject}不{word}。
            p2-sc-forbid: somebody will not let me write
                + {forbid}，我还是要写{subject}{word}。
                - {forbid}，我还是要写{subject}不{word}。
            p2-sc-result: negation in the consequence
                + 正因为{subject}{word}，我才{didnot}。
                - 正因为{subject}不{word}，我才{didnot}。
            p2-sc-notday: 不是今天 about the time of the opinion
                + 我{notday}，而是早就觉得{subject}{word}。
                - 我{notday}，而是早就不觉得{subject}{word}了。
            p2-sc-unimportant: 不重要 about something else
                + 有没有{perk}不重要，重要的是{subject}{word}。
                - 有没有{perk}不重要，重要的是{subject}不{word}。
            """,
        ),
        *frames(
            "opposite order",
            """
            p-oo-bushi: 不是A是B
                + {subject}不是{opposite}，是{word}。
                - {subject}不是{word}，是{opposite}。
            p-oo-erbushi: 是B而不是A
                + {subject}是{word}，而不是{opposite}。
                - {subject}是{opposite}，而不是{word}。
            p-oo-erfei: 而非
                + {subject}{word}而非{opposite}。
                - {subject}{opposite}而非{word}。
            p-oo-bingfei: 并非A而是B
                + {subject}并非{opposite}，而是很{word}。
                - {subject}并非{word}，而是很{opposite}。
            p-oo-kind: 名词谓语
                + 这不是{opposite}的{kind}，这是{word}的{kind}。
                - 这不是{word}的{kind}，这是{opposite}的{kind}。
            p-oo-kind-rev: 名词谓语
                + 这是{word}的{kind}，哪里是{opposite}的{kind}。
                - 这是{opposite}的{kind}，哪里是{word}的{kind}。
            p-oo-yuqi: 与其说
                + 与其说{subject}{opposite}，倒不如说{word}。
                - 与其说{subject}{word}，倒不如说{opposite}。
            p-oo-buru: 不如说
                + 说{subject}{opposite}，不如说{word}。
                - 说{subject}{word}，不如说{opposite}。
            p-oo-ningke: 宁可
                + 我宁可说{subject}{word}，也不会说{opposite}。
                - 我宁可说{subject}{opposite}，也不会说{word}。
            p-oo-past-now: 以现在为准
                + {subject}{past}{opposite}，{now}{word}。
                - {subject}{past}{word}，{now}{opposite}。
            p-oo-past-now-deg: 以现在为准
                + {past}觉得{subject}{opposite}，{now}觉得{word}。
                - {past}觉得{subject}{word}，{now}觉得{opposite}。
            p-oo-now-past: 现在在前
                + {subject}现在{word}，不像从前那么{opposite}。
                - {subject}现在{opposite}，不像从前那么{word}。
            p-oo-from-to: 从A变B
                + {subject}从{opposite}变得{word}了。
                - {subject}从{word}变得{opposite}了。
            p-oo-no-longer: 不再A
                + {subject}不再{opposite}，而是{word}了。
                - {subject}不再{word}，而是{opposite}了。
            p-oo-keep: 没变A
                + {subject}没有变{opposite}，还是那么{word}。
                - {subject}没有变{word}，还是那么{opposite}。
            p-oo-times: 第一次、第二次
                + 第一次觉得{subject}{opposite}，接触久了才发现{word}。
                - 第一次觉得{subject}{word}，接触久了才发现{opposite}。
            p-oo-thought: 原以为A没想到B
                + {thought}{subject}{opposite}，{turned}很{word}。
                - {thought}{subject}{word}，{turned}很{opposite}。
            p-oo-thought-bare: 原以为A没想到B
                + {thought}会{opposite} {turned}{subject}这么{word}
                - {thought}会{word} {turned}{subject}这么{opposite}
            p-oo-hear: 听说A结果B
                + 听{others}说{subject}{opposite}，{turned}挺{word}的。
                - 听{others}说{subject}{word}，{turned}挺{opposite}的。
            p-oo-hear-know: 试了才知道
                + 听说{subject}{opposite}，试了才知道是{word}。
                - 听说{subject}{word}，试了才知道是{opposite}。
            p-oo-front: 表面A其实B
                + {subject}{front}{opposite}，{real}{word}。
                - {subject}{front}{word}，{real}{opposite}。
            p-oo-front-deg: 表面A其实B
                + {front}{opposite}的{subject}，{real}{very}{word}。
                - {front}{word}的{subject}，{real}{very}{opposite}。
            p-oo-claim: 号称
                + 评论里写的是{opposite}，我看{subject}{clearly}{word}。
                - 评论里写的是{word}，我看{subject}{clearly}{opposite}。
            p-oo-imagine: 想象与现实
                + 想象中的{subject}{opposite}，现实中{word}。
                - 想象中的{subject}{word}，现实中{opposite}。
            p-oo-promise: 说好的
                + 说{subject}{opposite}，怎么我看到的是{word}。
                - 说{subject}{word}，怎么我看到的是{opposite}。
            p-oo-should: 本该
                + {subject}本该{opposite}，却{word}。
                - {subject}本该{word}，却{opposite}。
            p-oo-others: 以作者为准
                + {others}都说{subject}{opposite}，我倒觉得{word}。
                - {others}都说{subject}{word}，我倒觉得{opposite}。
            p-oo-others-but: 虽然别人
                + 虽然{others}说{subject}{opposite}，但是我看{word}。
                - 虽然{others}说{subject}{word}，但是我看{opposite}。
            p-oo-mine: 我的看法在前
                + 我觉得{subject}{word}，哪怕{others}都说{opposite}。
                - 我觉得{subject}{opposite}，哪怕{others}都说{word}。
            p-oo-unlike: 不像别人说的
                + {subject}{word}，不像{others}说的那么{opposite}。
                - {subject}{opposite}，不像{others}说的那么{word}。
            p-oo-unlike-front: 不像别人说的
                + 不像{others}说的那么{opposite}，{subject}挺{word}。
                - 不像{others}说的那么{word}，{subject}挺{opposite}。
            p-oo-who-says: 谁说A
                + 谁说{subject}{opposite}？{clearly}很{word}。
                - 谁说{subject}{word}？{clearly}很{opposite}。
            p-oo-where: 哪里A了
                + {subject}哪里{opposite}了，{clearly}{word}。
                - {subject}哪里{word}了，{clearly}{opposite}。
            p-oo-nandao: 难道
                + 难道{subject}{opposite}吗？分明是{word}。
                - 难道{subject}{word}吗？分明是{opposite}。
            p-oo-answer: 问答
                + {subject}{opposite}吗？{no}，{word}。
                - {subject}{word}吗？{no}，{opposite}。
            p-oo-latter: 后者
                + {subject}是{opposite}还是{word}？后者。
                - {subject}是{word}还是{opposite}？后者。
            p-oo-former: 前者
                + {subject}是{word}还是{opposite}？前者。
                - {subject}是{opposite}还是{word}？前者。
            p-oo-choose: 选择
                + {opposite}和{word}之间，{subject}属于{word}。
                - {opposite}和{word}之间，{subject}属于{opposite}。
            p-oo-right: 说A的人没错
                + 说{subject}{word}的没错，说{opposite}的错了。
                - 说{subject}{opposite}的没错，说{word}的错了。
            p-oo-imp: 别听人说
                + 别听{others}说{subject}{opposite}，其实{word}。
                - 别听{others}说{subject}{word}，其实{opposite}。
            p-oo-imp-think: 别以为
                + 别以为{subject}{opposite}，真的{word}。
                - 别以为{subject}{word}，真的{opposite}。
            p-oo-although: 虽然A但是B
                + {subject}虽然有点{opposite}，但是总的来说{word}。
                - {subject}虽然有点{word}，但是总的来说{opposite}。
            p-oo-jinguan: 尽管A
                + 尽管偶尔{opposite}，{subject}总体上还是{word}。
                - 尽管偶尔{word}，{subject}总体上还是{opposite}。
            p-oo-main-first: 主句在前
                + {subject}总体上{word}，尽管偶尔{opposite}。
                - {subject}总体上{opposite}，尽管偶尔{word}。
            p-oo-apart: 除了
                + {subject}除了偶尔{opposite}，别的时候都{word}。
                - {subject}除了偶尔{word}，别的时候都{opposite}。
            p-oo-more: 更多的是
                + {subject}也有{opposite}的地方，但更多的是{word}。
                - {subject}也有{word}的地方，但更多的是{opposite}。
            p-oo-weigh: 多于
                + {subject}{word}的地方远远多于{opposite}的地方。
                - {subject}{opposite}的地方远远多于{word}的地方。
            p-oo-fraction: 少数
                + {subject}一分{opposite}，九分{word}。
                - {subject}一分{word}，九分{opposite}。
            p-oo-only: 只有B没有A
                + {subject}只有{word}，没有{opposite}。
                - {subject}只有{opposite}，没有{word}。
            p-oo-none: 没有A只有B
                + {subject}没看到{opposite}，只看到{word}。
                - {subject}没看到{word}，只看到{opposite}。
            p-oo-notatall: 一点不A反而B
                + {subject}一点都不{opposite}，反而很{word}。
                - {subject}一点都不{word}，反而很{opposite}。
            p-oo-then-not: B，一点不A
                + {subject}很{word}，一点都不{opposite}。
                - {subject}很{opposite}，一点都不{word}。
            p-oo-and-not: 无标点
                + {subject}{word} 不{opposite}
                - {subject}{opposite} 不{word}
            p-oo-shuobushang: 说不上A只能说B
                + {subject}{cannotsay}{opposite}，只能说{word}。
                - {subject}{cannotsay}{word}，只能说{opposite}。
            p-oo-say-can: B谈得上
                + {opposite}谈不上，{subject}倒是挺{word}。
                - {word}谈不上，{subject}倒是挺{opposite}。
            p-oo-near: 离A远
                + {subject}离{opposite}很远，离{word}很近。
                - {subject}离{word}很远，离{opposite}很近。
            p-oo-compare: 比起A更B
                + 比起说{opposite}，我更想说{subject}{word}。
                - 比起说{word}，我更想说{subject}{opposite}。
            p-oo-contrary: 正相反
                + 跟{opposite}正相反，{subject}{word}。
                - 跟{word}正相反，{subject}{opposite}。
            p-oo-agree: 同意与不同意
                + 说{subject}{opposite}我不同意，说{word}我同意。
                - 说{subject}{word}我不同意，说{opposite}我同意。
            p-oo-less: 少了A多了B
                + {subject}少了些{opposite}，多了些{word}。
                - {subject}少了些{word}，多了些{opposite}。
            p-oo-word: 换一个词
                + 把“{opposite}”换成“{word}”，才是我说的{subject}。
                - 把“{word}”换成“{opposite}”，才是我说的{subject}。
            p-oo-legend: 传说与事实
                + {subject}{opposite}是传说，{word}才是事实。
                - {subject}{word}是传说，{opposite}才是事实。
            p-oo-double: 双重否定与对照
                + 不能说{subject}不{word}，{opposite}谈不上。
                - 不能说{subject}不{opposite}，{word}谈不上。
            p-oo-view: 看法改变
                + 把{subject}说成{opposite}，我不认，我看是{word}。
                - 把{subject}说成{word}，我不认，我看是{opposite}。
            p-oo-other-kind: 别的不这样
                + 别的{kind}{opposite}，这个却{word}。
                - 别的{kind}{word}，这个却{opposite}。
            p-oo-other-subject: 和别家相比
                + {subject}{word}，哪像别的{kind}那么{opposite}。
                - {subject}{opposite}，哪像别的{kind}那么{word}。
            p-oo-yet: 照样
                + 再怎么有人说{opposite}，{subject}照样{word}。
                - 再怎么有人说{word}，{subject}照样{opposite}。
            p-oo-long: 长距离
                + 买之前看了很多人写{opposite}，用了一个月下来我觉得{subject}{word}。
                - 买之前看了很多人写{word}，用了一个月下来我觉得{subject}{opposite}。
            p2-oo-shell: surface and core
                + {opposite}只是{subject}的{shell}，{word}才是本来面目。
                - {word}只是{subject}的{shell}，{opposite}才是本来面目。
            p2-oo-write: meant to write one word, wrote the other
                + 我本来打算写{opposite}，再三想过，{subject}还是该写{word}。
                - 我本来打算写{word}，再三想过，{subject}还是该写{opposite}。
            p2-oo-rumour: one is true, the other is hearsay
                + 有一说一，{subject}{word}是真的，{opposite}是{lie}。
                - 有一说一，{subject}{opposite}是真的，{word}是{lie}。
            p2-oo-refute: contradicting one word, granting the other
                + 谁要说{subject}{opposite}，我{refute}，说{word}我才认。
                - 谁要说{subject}{word}，我{refute}，说{opposite}我才认。
            p2-oo-noidea: no sign of one, the other throughout
                + {subject}，{ins}，没有{opposite}的意思，反倒处处{word}。
                - {subject}，{ins}，没有{word}的意思，反倒处处{opposite}。
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    native_name="中文",
    load=load,
    normalise=normalise,
    looks_native=looks_like("CJK UNIFIED", 0.3),
    negators=NEGATORS,
    fixed_words=FIXED_WORDS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=dict.fromkeys(SUBJECTS, ()),
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    practice=PRACTICE,
    headline=("这部电影好", "这部电影不好", "这部电影差", "这部电影不差"),
    joint="",
    missing_extras=missing_extras,
    packages=("jieba", "rjieba", "opencc", "ftfy"),
)
