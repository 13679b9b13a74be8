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
        香甜 苦: food
        鲜美 腥: food
        爽口 腻: food
        浓郁 寡淡: food
        鲜嫩 老: food
        甜 酸: food
        健康 糊: food
        正宗 咸: food
        卫生 肮脏: place
        舒适 闷: place
        明亮 阴暗: place
        豪华 破烂: place
        幽静 嘈杂: place
        优雅 俗气: place
        温暖 冰冷: place
        宽大 狭窄: place
        清新 刺鼻: smell
        雅致 压抑: place
        大气 陈旧: place
        安全 混乱: place
        热心 傲慢: staff
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
        迅速 缓慢: speed
        快捷 繁琐: use
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
    headline=("这部电影好", "这部电影不好", "这部电影差", "这部电影不差"),
    joint="",
    missing_extras=missing_extras,
)
