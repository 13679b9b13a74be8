"""Japanese: Sudachi's small dictionary, whose short units keep ない and its like apart.

The negator stands after what it negates: 面白く ない, 静か で は ない. Adjectives in い and in な
take other endings; a word asks for those of its class.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from models.errors import LanguageError
from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Word,
    break_long,
    clean,
    frames,
    looks_like,
    pairs,
)

if TYPE_CHECKING:
    from sudachipy import Tokenizer as Sudachi

_LONGEST = 4_000
"""A stretch without white space is cut here at the latest: Sudachi takes 49,149 bytes at most."""


def normalise(text: str) -> str:
    """Return the text in lower case, Latin letters in half width and kana in full."""
    return break_long(clean(text).lower(), _LONGEST)


def _ending_in(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


# Words with a negator in them that deny nothing; the dictionary cuts them before it.
FIXED_WORDS = _ending_in("違い 間違い しれ とんでも 申し訳 申し分", "ない なく なかっ なけれ なさ")
_WHOLE = (
    FIXED_WORDS
    | _ending_in("つまら くだら たまら", "ない なく なかっ なけれ なさ な ん")
    | _ending_in("もったい 情け", "ない なく なかっ なけれ なさ")
    | {"ません"}
)


class JapaneseTokenizer:
    """Sudachi's cut; a word that it cuts before a ない of its own is put together: つまらない."""

    engine = "sudachi-small"

    def __init__(self, sudachi: Sudachi, version: str) -> None:
        self._sudachi = sudachi
        self.version = version

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        return [token for part in normalise(text).split() for token in self._cut(part)]

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts."""
        return map(self, texts)

    def _cut(self, part: str) -> list[str]:
        tokens: list[str] = []
        for morpheme in self._sudachi.tokenize(part):
            token = morpheme.surface()
            if tokens and tokens[-1] + token in _WHOLE:
                tokens[-1] += token
            else:
                tokens.append(token)
        return tokens


@lru_cache(maxsize=1)
def load() -> JapaneseTokenizer:
    """Return the tokenizer, made once."""
    try:
        import sudachidict_small  # noqa: F401 - missing, it makes Sudachi ask for another package
        from sudachipy import Config, Dictionary
    except ImportError as error:
        raise LanguageError(
            "Japanese needs SudachiPy and its small dictionary: pip install 'litotes[ja]'"
        ) from error
    # Sudachi's own plugins without that for readings in brackets, which leaves 店(みせ) whole.
    plugins = [
        {"class": "com.worksap.nlp.sudachi.DefaultInputTextPlugin"},
        {
            "class": "com.worksap.nlp.sudachi.ProlongedSoundMarkPlugin",
            "prolongedSoundMarks": ["ー", "〜"],
            "replacementSymbol": "ー",
        },
    ]
    dictionary = Dictionary(config=Config(system="small", inputTextPlugin=plugins))
    versions = f"{version('sudachipy')}-{version('sudachidict-small')}"
    return JapaneseTokenizer(dictionary.tokenizer(), f"{versions}+rules1")


# Words and their endings. ------------------------------------------------------------------------


def adjective(word: str) -> Word:
    """Give an adjective the forms before endings, and let it ask for those of its class.

    `ku` stands before ない and て (面白く), `past` before た (面白かっ), `so` before そう (面白).
    An adjective in な is the same before all of them.
    """
    if not word.endswith("い"):
        return Word(word, asks="na", ku=word, past=word, so=word)
    stem = word[:-1]
    so = "良さ" if word == "良い" else stem
    return Word(word, asks="i", ku=f"{stem}く", past=f"{stem}かっ", so=so)


def ending(i: str, na: str) -> Word:
    """Give an ending its two forms: after an adjective in い, and after one in な or a noun."""
    return Word(na, i=i, na=na)


NEGATORS = frozenset(
    "ない なかっ なく なけれ なし ません ず ぬ ざる ねえ ねー 無い 無く 無かっ "
    "不 無 非 いいえ".split()
)
CLAUSE_ENDS = frozenset(
    "。 、 , . ; : ! ? ( ) 「 」 『 』 … ... .. ~ しかし けれど けれども けど ただ".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        良い 悪い: any, film, book, food, place, service, thing, looks
        素晴らしい ひどい: any, film, book, food, place, service, staff, acting
        面白い つまらない: film, book
        深い 浅い: film, book
        美味しい 不味い: food
        香ばしい 生臭い: fish
        柔らかい 硬い: meat
        明るい 暗い: place
        広い 狭い: place
        涼しい 暑苦しい: place
        暖かい 寒い: place
        心地よい 息苦しい: place, mood
        優しい 怖い: staff
        早い 遅い: delivery, service
        安い 高い: price
        軽い 重い: thing
        新しい 古い: thing
        細かい 粗い: craft
        美しい 醜い: looks
        可愛い ダサい: looks
        秀逸 平凡: film, book
        痛快 退屈: film, book
        軽快 冗長: film, book
        ユニーク 単調: film, book
        自然 大げさ: acting
        見事 稚拙: acting
        有益 無益: any, book
        素敵 悲惨: any
        親切 横柄: staff
        謙虚 高慢: staff
        熱心 冷淡: staff
        真面目 怠慢: staff
        有能 無能: staff
        気さく 陰険: staff
        素直 頑固: staff
        フレンドリー 無礼: staff
        爽やか 陰気: staff, mood
        迅速 緩慢: service
        几帳面 杜撰: service
        簡単 面倒: use
        スムーズ 煩雑: use
        良質 粗悪: thing
        上質 劣悪: thing
        立派 粗末: thing, food
        緻密 粗雑: craft
        豊富 貧弱: range
        割安 割高: price
        妥当 不当: price
        華やか 地味: looks
        綺麗 醜悪: looks
        おしゃれ 野暮: looks
        ジューシー パサパサ: meat
        """,
        adjective,
    ),
    held_out=pairs(
        """
        楽しい 虚しい: any
        斬新 凡庸: film, book
        温かい 冷たい: staff, service
        快適 窮屈: place
        微笑ましい 痛々しい: film, book
        清潔 不潔: place
        頼もしい 見苦しい: staff
        新鮮 陳腐: film, book
        手厚い 手荒い: service
        豪華 貧相: place
        奥深い 薄っぺらい: film, book
        上品 下品: looks
        手早い 荒っぽい: service
        明快 難解: book
        清々しい 鬱陶しい: mood
        完璧 散々: any
        みずみずしい 生ぬるい: fruit
        絶妙 微妙: food
        頑丈 脆弱: thing
        便利 不便: thing, site
        安全 危険: site
        丁寧 乱暴: staff, service
        誠実 傲慢: staff
        手頃 法外: price
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": ("ここでの時間", "この町での暮らし", "ここでの体験"),
    "film": ("この映画", "物語", "脚本", "続編"),
    "book": ("この本", "小説", "文章", "第一章"),
    "acting": ("演技", "台詞", "演出"),
    "food": ("料理", "夕食", "ランチ"),
    "fish": ("焼き魚", "揚げ物"),
    "meat": ("肉", "ステーキ"),
    "fruit": ("果物", "サラダ"),
    "place": ("部屋", "このホテル", "店内", "ロビー"),
    "site": ("この場所", "ここの立地"),
    "mood": ("店の雰囲気", "その場の空気"),
    "staff": ("店員", "受付の人", "スタッフ", "店長"),
    "service": ("接客", "対応", "電話の応対"),
    "delivery": ("配送", "到着"),
    "thing": ("この商品", "製品", "この鞄", "この機械"),
    "craft": ("作り", "縫製", "仕上げ"),
    "looks": ("見た目", "デザイン", "外観"),
    "range": ("品揃え", "メニュー"),
    "price": ("値段", "料金", "入場料"),
    "use": ("操作", "設定", "手続き"),
}
KINDS = {
    "any": ("体験", "経験"),
    "film": ("映画", "作品"),
    "book": ("小説", "本"),
    "acting": ("演技", "演出"),
    "food": ("料理",),
    "fish": ("焼き魚",),
    "meat": ("肉",),
    "fruit": ("果物",),
    "place": ("部屋", "ホテル"),
    "site": ("場所",),
    "mood": ("雰囲気",),
    "staff": ("店員", "店長"),
    "service": ("接客", "対応"),
    "delivery": ("配送",),
    "thing": ("商品", "製品"),
    "craft": ("作り",),
    "looks": ("デザイン", "外観"),
    "range": ("品揃え",),
    "price": ("値段", "料金"),
    "use": ("操作", "手続き"),
}
SLOTS = {
    # endings
    "だ": (ending("", "だ"),),
    "な": (ending("", "な"),),
    "に": (ending("", "に"),),
    "た": (ending("た", "だった"),),
    "でした": (ending("たです", "でした"),),
    "て": (ending("て", "で"),),
    "は": (ending("は", "では"),),
    "も": (ending("も", "でも"),),
    "ない": (ending("ない", "ではない"),),
    "なかった": (ending("なかった", "ではなかった"),),
    "ありません": (ending("ありません", "ではありません"),),
    "ませんでした": (ending("ありませんでした", "ではありませんでした"),),
    "なくて": (ending("なくて", "ではなくて"),),
    "なさそう": (ending("なさそう", "ではなさそう"),),
    "じゃない": (ending("ない", "じゃない"),),
    "じゃねえ": (ending("ねえ", "じゃねえ"),),
    # adverbs and clauses
    "とても": ("とても", "本当に", "かなり", "実に"),
    "全然": ("全然", "少しも", "決して", "ちっとも"),
    "それほど": ("それほど", "大して", "そんなに", "あまり"),
    "知らず": ("予約しなかった", "時間がなかった", "何も調べなかった", "傘を持っていなかった"),
    "知って": ("予約した", "時間はあった", "少し調べた", "傘を持っていた"),
    "話さず": ("まだ誰にも話していない", "写真は撮らなかった", "感想は書かなかった"),
    "話して": ("もう友人に話した", "写真は撮った", "感想は書いた"),
}
CONTEXTS = (
    "土曜の午後に行った。",
    "友人と二人だった。",
    "三月のことだ。",
    "駅から歩いて十分だ。",
    "妹も一緒だった。",
    "今回で二回目だ。",
    "写真は撮らなかった。",
    "予約はしていなかった。",
    "他に客はいなかった。",
    "何も知らずに行った。",
    "感想はあまり書かない。",
    "雨は降っていなかった。",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: predicate and ない, plain style
            + {subject}は{word}{だ.word}。
            - {subject}は{word.ku}{ない.word}。
        polite: predicate and ありません, polite style
            + {subject}は{word}です。
            - {subject}は{word.ku}{ありません.word}。
        past: past tense, plain style
            + {subject}は{word.past}{た.word}。
            - {subject}は{word.ku}{なかった.word}。
        past-polite: past tense, polite style
            + {subject}は{word.past}{でした.word}。
            - {subject}は{word.ku}{ませんでした.word}。
        degree: an adverb of degree that asks for a negative
            + {subject}は{とても}{word}{だ.word}。
            - {subject}は{それほど}{word.ku}{ない.word}。
        at-all: a negative polarity adverb
            + {subject}は{とても}{word}です。
            - {subject}は{全然}{word.ku}{ありません.word}。
        contrast: は between predicate and ない
            + {subject}はやはり{word}{だ.word}。
            - {subject}はやはり{word.ku}{は.word}ない。
        even: も between predicate and ない
            + {subject}は特に{word}{だ.word}。
            - {subject}は特に{word.ku}{も.word}ない。
        think: negation raised to the verb of thinking
            + {subject}は{word}{だ.word}と思う。
            - {subject}は{word}{だ.word}とは思わない。
        feel: negation inside the clause
            + {subject}は{word}{だ.word}と感じた。
            - {subject}は{word.ku}{ない.word}と感じた。
        can-say: と言える and とは言えない
            + {subject}は{word}{だ.word}と言える。
            - {subject}は{word}{だ.word}とは言えない。
        hard-to-say: 難い, a negation without ない
            + {subject}は{word}{だ.word}と言い切れる。
            - {subject}は{word}{だ.word}とは言い難い。
        not-that: わけではない
            + {subject}は{word}{だ.word}というわけだ。
            - {subject}は{word}{だ.word}というわけではない。
        cannot-be: はずがない
            + {subject}は{word}{な.word}はずだ。
            - {subject}は{word}{な.word}はずがない。
        no-reason: わけがない
            + {subject}が{word}{な.word}のは当然だ。
            - {subject}が{word}{な.word}わけがない。
        attribute: an attributive adjective; the noun is denied
            + {word}{な.word}{kind}だった。
            - {word}{な.word}{kind}ではなかった。
        never: 一度として with a negated verb
            + 毎回{word}{な.word}{kind}だと思った。
            - 一度として{word}{な.word}{kind}だと思わなかった。
        become: a change and its absence
            + {subject}は{word.ku}{に.word}なった。
            - {subject}は{word.ku}{に.word}ならなかった。
        look: そう of appearance
            + {subject}は{word.so}そうだ。
            - {subject}は{word.ku}{なさそう.word}だ。
        nobody: a negative polarity subject
            + {subject}は{word}{だ.word}と誰もが言う。
            - {subject}は{word}{だ.word}とは誰も言わない。
        no-longer: まだ, and もう with ない
            + {subject}はまだ{word}{だ.word}。
            - {subject}はもう{word.ku}{ない.word}。
        and-so: the conjunctive form, affirmed and negated
            + {subject}は{word.ku}{て.word}、驚いた。
            - {subject}は{word.ku}{なくて.word}、驚いた。
        answer: the negator follows, in an answer
            + {subject}は{word}ですか。はい。
            - {subject}は{word}ですか。いいえ。
        answer-long: a lexical denial follows
            + {word}{な.word}{kind}ですか。はい、そうです。
            - {word}{な.word}{kind}ですか。いいえ、違います。
        true: truth of a nominalised clause, and its opposite
            + {subject}が{word}{だ.word}というのは本当だ。
            - {subject}が{word}{だ.word}というのは嘘だ。
        fact: a nominalised clause denied
            + {subject}が{word}{だ.word}というのは事実だ。
            - {subject}が{word}{だ.word}というのは事実ではない。
        far-from: とは程遠い, a negation without ない
            + {subject}は{word}の一言に尽きる。
            - {subject}は{word}とは程遠い。
        neither-nor: paired も
            + {subject}は{word.ku}{も.word}あり、{same.ku}{も.same}ある。
            - {subject}は{word.ku}{も.word}なければ、{same.ku}{も.same}ない。
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + {subject}は{word.ku}{ない.word}とは言えない。
            - {subject}は{word.ku}{ない.word}と言える。
        cannot-be-not: ない under はずがない
            + {subject}が{word.ku}{ない.word}はずがない。
            - {subject}は{word.ku}{ない.word}はずだ。
        no-reason-not: ない under わけがない
            + {subject}が{word.ku}{ない.word}わけがない。
            - {subject}が{word.ku}{ない.word}わけだ。
        think-not-not: ない under a negated verb of thinking
            + {subject}が{word.ku}{ない.word}とは思わない。
            - {subject}は{word.ku}{ない.word}と思う。
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: だけでなく adds and denies nothing
            + {subject}は{word}{な.word}だけでなく、{same.ku}{も.same}ある。
            - {subject}は{word.ku}{ない.word}だけでなく、{same.ku}{も.same}ない。
        not-merely: ばかりか adds
            + {subject}は{word}{な.word}ばかりか、{same.ku}{も.same}ある。
            - {subject}は{word.ku}{ない.word}ばかりか、{same.ku}{も.same}ない。
        """,
    ),
    *frames(
        "not bad",
        """
        none-so: これほど … はない, a superlative
            + これほど{word}{な.word}{kind}はない。
            - これほど{word.ku}{ない.word}{kind}はない。
        none-more: これ以上 with a negated verb, a superlative
            + これ以上{word}{な.word}{kind}は知らない。
        nothing-else: しか with a negative says nothing but
            + {subject}は{word}{だ.word}としか言えない。
            - {subject}は{word}{だ.word}とは絶対に言えない。
        above-all: この上なく strengthens
            + {subject}はこの上なく{word}{だ.word}。
            - {subject}は思ったほど{word.ku}{ない.word}。
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + {知らず}が、{subject}は{word.past}{た.word}。
            - {知って}が、{subject}は{word.ku}{なかった.word}。
        scope-after: the negator belongs to a later clause
            + {subject}は{word}{だ.word}が、{話さず}。
            - {subject}は{word.ku}{ない.word}が、{話して}。
        scope-doubt: なく of an adverb
            + {subject}は疑いなく{word}{だ.word}。
            - {subject}は疑いなく{word.ku}{ない.word}。
        scope-needless: なく of a fixed phrase
            + 言うまでもなく、{subject}は{word}{だ.word}。
            - 言うまでもなく、{subject}は{word.ku}{ない.word}。
        scope-unchanged: ず of an adverb
            + {subject}は相変わらず{word}{だ.word}。
            - {subject}は相変わらず{word.ku}{ない.word}。
        scope-must-be: に違いない affirms
            + {subject}は{word}に違いない。
            - {subject}は{word.ku}{ない.word}に違いない。
        """,
    ),
    *frames(
        "opposite order",
        """
        not-a-but-b: のではなく denies the first
            + {subject}は{opposite}{な.opposite}のではなく、{word}{な.word}のだ。
            - {subject}は{word}{な.word}のではなく、{opposite}{な.opposite}のだ。
        rather: というより prefers the second
            + {subject}は{opposite}というより{word}です。
            - {subject}は{word}というより{opposite}です。
        on-the-contrary: どころか denies the first
            + {subject}は{opposite}どころか{word}です。
            - {subject}は{word}どころか{opposite}です。
        in-the-end: what was said last counts
            + {subject}は初めは{opposite}と思われたが、後で{word}と言われた。
            - {subject}は初めは{word}と思われたが、後で{opposite}と言われた。
        others: the writer's view counts
            + 人は{subject}を{opposite}{だ.opposite}と言うが、私は{word}{だ.word}と思う。
            - 人は{subject}を{word}{だ.word}と言うが、私は{opposite}{だ.opposite}と思う。
        found-out: what was found out counts
            + {opposite}{だ.opposite}と思っていたが、{subject}は{word}{だ.word}と分かった。
            - {word}{だ.word}と思っていたが、{subject}は{opposite}{だ.opposite}と分かった。
        """,
    ),
    *frames(
        "negation",
        """
        hearsay: らしい after ない
            + {subject}も{word}らしいよ。
            - {subject}も{word.ku}{じゃない.word}らしいよ。
        impression: a noun of impression, received or not
            + {subject}からも{word}{な.word}印象を受けた。
            - {subject}からも{word}{な.word}印象は受けなかった。
        sense-of: a noun of feeling, there or not
            + {subject}にも{word}{な.word}感じがあった。
            - {subject}にも{word}{な.word}感じはなかった。
        on-the-side: 方だ and 方ではない
            + {subject}も{word}{な.word}方だ。
            - {subject}も{word}{な.word}方ではない。
        really: a question in かい and its answer
            + {subject}も{word}かい？ああ、その通り。
            - {subject}も{word}かい？いや、そうでもない。
        like: みたい after ない
            + {subject}も{word}みたいだ。
            - {subject}も{word.ku}{じゃない.word}みたいだ。
        write: a quotation under a potential
            + {subject}の感想には「{word}」と書ける。
            - {subject}の感想には「{word}」と書けない。
        regarded: a relative clause with こと
            + 一般に{word}とされることの多い{kind}だ。
            - 一般に{word}とされることのない{kind}だ。
        times: ことはなかった
            + {subject}も{word}{な.word}ことが多かった。
            - {subject}も{word}{な.word}ことはなかった。
        coming: つつある and ようがない
            + {subject}も{word.ku}{に.word}なりつつある。
            - {subject}も{word.ku}{に.word}なりようがない。
        all-agree: a quotation under a negated verb
            + 皆、{subject}も「{word}」と見なした。
            - 皆、{subject}も「{word}」とは見なさなかった。
        rough: ねえ for ない
            + {subject}も{word}{だ.word}ぜ。
            - {subject}も{word.ku}{じゃねえ.word}ぜ。
        misconception: a quotation and a comment on it
            + {subject}も「{word}」とは、言い得て妙だ。
            - {subject}も「{word}」とは、とんだ思い違いだ。
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        not-misconceived: ない under a lexical denial
            + {subject}も「{word.ku}{じゃない.word}」とは、とんだ思い違いだ。
            - {subject}も「{word.ku}{じゃない.word}」とは、言い得て妙だ。
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        on-top-of: うえ adds
            + {subject}も{word}{な.word}うえ、{same}らしい。
            - {subject}も{word.ku}{じゃない.word}うえ、{same.ku}{じゃない.same}らしい。
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        beyond-compare: ことこの上ない, a superlative
            + {subject}も{word}{な.word}ことこの上ない。
            - {subject}も{word}{な.word}ことなどない。
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        scope-no-less: 劣らず compares and denies nothing
            + {subject}も前回に劣らず{word}{な.word}ようだ。
            - {subject}も前回と違って{word.ku}{じゃない.word}ようだ。
        scope-unsaid: the negator belongs to an earlier clause
            + 言わなくても分かるが、{subject}も{word}{だ.word}ぞ。
            - 言わなくても分かるが、{subject}も{word.ku}{じゃない.word}ぞ。
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        correction: a word struck out and another written
            + {subject}の評価欄は「{opposite}」に線を引き、「{word}」と書き直した。
            - {subject}の評価欄は「{word}」に線を引き、「{opposite}」と書き直した。
        vote: a preference between two words
            + {subject}には「{opposite}」より「{word}」に一票を入れる。
            - {subject}には「{word}」より「{opposite}」に一票を入れる。
        """,
        unseen=True,
    ),
)

PRACTICE = Practice(
    lexicon=pairs(
        """
        おいしい まずい: food, fish, meat
        美味い くどい: food
        凄い しょぼい: any, film, place
        目新しい 古めかしい: film, book
        愛らしい おぞましい: looks
        かわいい ださい: looks
        心強い 図々しい: staff
        賢い ずるい: staff
        潔い せこい: staff
        親身 投げやり: staff, service
        温和 短気: staff
        老練 未熟: staff
        独特 ありきたり: film, book
        濃密 希薄: film, book
        きらびやか 殺風景: place
        手軽 厄介: use
        楽 億劫: use
        堅牢 ちゃち: thing
        有用 無用: thing
        綿密 ずさん: service
        的確 曖昧: service
        幸福 不幸: any
        格安 高額: price
        和やか 険悪: mood
        陽気 陰鬱: mood
        """,
        adjective,
    ),
    subjects={
        "any": ("今度の休日", "今年の祭り"),
        "film": ("このドラマ", "最終回"),
        "book": ("この漫画", "短編集"),
        "food": ("ラーメン", "お弁当"),
        "place": ("お風呂", "喫茶店"),
        "staff": ("運転手", "案内係"),
        "thing": ("このイヤホン", "この財布"),
        "use": ("登録", "注文"),
    },
    kinds={
        "film": ("ドラマ",),
        "book": ("漫画",),
        "food": ("弁当",),
        "place": ("喫茶店",),
        "staff": ("運転手",),
        "thing": ("財布",),
    },
    slots={
        "じゃなかった": (ending("なかった", "じゃなかった"),),
        "じゃなくなった": (ending("なくなった", "じゃなくなった"),),
        "なんかない": (ending("なんかない", "なんかじゃない"),),
        "たら": (ending("たら", "だったら"),),
        "なければ": (ending("なければ", "でなければ"),),
        "何とも": (ending("も何ともない", "でも何でもない"),),
        "のみならず": (ending("のみならず", "であるのみならず"),),
        "評判": ("評判", "広告", "友人の話", "案内"),
        "人": ("姉", "同僚", "隣の人", "批評家"),
        "知人": ("母", "大家さん", "後輩", "昔の友達"),
        "せず": (
            "地図がなかった",
            "誰も教えてくれなかった",
            "急いでいなかった",
            "連れはいなかった",
        ),
        "して": ("地図があった", "友人が教えてくれた", "急いでいた", "連れがいた"),
    },
    contexts=(
        "先週の話です。",
        "車で行きました。",
        "家族四人でした。",
        "朝の八時だった。",
        "兄から聞いた。",
        "まだ二度しか行っていない。",
        "傘は要らなかった。",
        "一人ではなかった。",
        "並ばずに入れた。",
        "急ぐ用事はありません。",
        "電話はしませんでした。",
        "祝日ではなかった。",
        "誰かに頼まれたのではない。",
        "甥から聞いて知った。",
        "隣町に住んでいます。",
        "先月のことでした。",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-friendly: final ね
                + {subject}、{word}{だ.word}ね。
                - {subject}、{word.ku}{じゃない.word}ね。
            p-telling: final よ with an adverb
                + {subject}、{とても}{word}{だ.word}よ。
                - {subject}、{全然}{word.ku}{じゃない.word}よ。
            p-topic: って as a topic
                + {subject}って、{word}{だ.word}よね。
                - {subject}って、{word.ku}{じゃない.word}よね。
            p-such: なんか before ない
                + {subject}は何より{word}{だ.word}。
                - {subject}は{word.ku}{なんかない.word}。
            p-what-of-it: rhetorical ものか
                + {subject}の全てが{word}{な.word}のだ。
                - {subject}のどこが{word}{な.word}ものか。
            p-where: a rhetorical question
                + {subject}がなぜ{word}{な.word}のか、よく分かった。
                - {subject}のどこが{word}{な.word}のか、教えてほしい。
            p-any-reason: a rhetorical question; ない turns it
                + {subject}が{word.ku}{じゃない.word}わけがあるか。
                - {subject}が{word}{な.word}わけがあるか。
            p-who-says: a rhetorical question; ない turns it
                + 誰が{subject}を{word.ku}{じゃない.word}と言うのか。
                - 誰が{subject}を{word}{だ.word}と言うのか。
            p-whoever: people who say so are understood, or not
                + {subject}を{word}{だ.word}と言う人の気持ちがよく分かる。
                - {subject}を{word}{だ.word}と言う人の気が知れない。
            p-wrong: a nominalised clause is wrong
                + {subject}が{word}{だ.word}というのは正しい。
                - {subject}が{word}{だ.word}というのは間違いだ。
            p-big-mistake: a condition and what follows
                + {subject}が{word}{だ.word}と思ったら、その通りだった。
                - {subject}が{word}{だ.word}と思ったら大間違いだ。
            p-rumour: a noun with its clause
                + {subject}が{word}{だ.word}という噂は本当だった。
                - {subject}が{word}{だ.word}という噂は嘘だった。
            p-as-told: 通り and と違い
                + {評判}の通り、{subject}は{word.past}{た.word}。
                - {評判}とは違い、{subject}は{word.ku}{じゃなかった.word}。
            p-others: another's view, shared or not
                + {人}は{subject}を{word}{だ.word}と言う。私もそう思う。
                - {人}は{subject}を{word}{だ.word}と言う。私はそう思わない。
            p-others-but: another's view and the writer's
                + {人}は{word}{だ.word}と言うし、実際、{subject}は{word}{だ.word}。
                - {人}は{word}{だ.word}と言うが、実際、{subject}は{word.ku}{じゃない.word}。
            p-forecast: a forecast and its outcome
                + {word}{な.word}{kind}を予想して、当たった。
                - {word}{な.word}{kind}を予想したが、外れた。
            p-thought: a belief and its outcome
                + {subject}は{word}{だ.word}と思っていたら、やはりそうだった。
                - {subject}は{word}{だ.word}と思っていたが、違った。
            p-if: a counterfactual condition
                + {subject}が{word.past}{た.word}から、そう書いている。
                - もし{subject}が{word.past}{たら.word}、そう書いている。
            p-rate: a verb of judgement
                + 私は{subject}を{word}{だ.word}と評価する。
                - 私は{subject}を{word}{だ.word}とは評価しない。
            p-call: what one calls so
                + こういうのを{word}{な.word}{kind}と言うのだ。
                - こういうのは{word}{な.word}{kind}と言わない。
            p-see: an adverbial complement of seeing
                + {subject}は{word.ku}{に.word}見える。
                - {subject}は{word.ku}{に.word}は見えない。
            p-sense: an adverbial complement of feeling
                + {subject}を{word.ku}{に.word}感じた。
                - {subject}を{word.ku}{に.word}は感じなかった。
            p-ever: an experience, had or not
                + {subject}を{word}{だ.word}と思ったことが何度もある。
                - {subject}を{word}{だ.word}と思ったことは一度もない。
            p-people: existence of those who say so
                + {subject}を{word}{だ.word}と言う人が多い。
                - {subject}を{word}{だ.word}と言う人は一人もいない。
            p-hardly-any: ほとんど with a negative
                + {subject}を{word}{だ.word}と言う人がほとんどだ。
                - {subject}を{word}{だ.word}と言う人はほとんどいない。
            p-all-three: a numeral with とも
                + 三人とも{subject}を{word}{だ.word}と言った。
                - 三人とも{subject}を{word}{だ.word}とは言わなかった。
            p-aloud: idioms of saying
                + {subject}が{word}{だ.word}と胸を張って言える。
                - {subject}が{word}{だ.word}とは口が裂けても言えない。
            p-flattery: a relative clause with an idiom
                + 誰の前でも{word}{だ.word}と言える{kind}だ。
                - お世辞にも{word}{だ.word}と言えない{kind}だ。
            p-opposite: a noun of opposition
                + {subject}は「{word}」そのものだ。
                - {subject}は「{word}」の正反対だ。
            p-word: the word is spoken of
                + 「{word}」という言葉が{subject}には似合う。
                - 「{word}」という言葉は{subject}には似合わない。
            p-nothing-to-do: 無縁, a negation without ない
                + {subject}には「{word}」がぴったりだ。
                - {subject}は「{word}」とは無縁だ。
            p-distance: distance
                + {word}{な.word}{kind}に近い。
                - {word}{な.word}{kind}からは遠い。
            p-not-any-more: なくなる
                + {subject}は去年から{word.ku}{に.word}なった。
                - {subject}は去年から{word.ku}{じゃなくなった.word}。
            p-never-became: a relative clause of change
                + 日に日に{word.ku}{に.word}なった{kind}だ。
                - 最後まで{word.ku}{に.word}ならなかった{kind}だ。
            p-cleft: a cleft sentence
                + {word}{な.word}のは{subject}だ。
                - {word}{な.word}のは{subject}じゃない。
            p-as-they-say: equality denied
                + {subject}は{人}が言う通り{word}{だ.word}。
                - {subject}は{人}が言うほど{word.ku}{じゃない.word}。
            p-than-thought: a comparison with what was thought
                + {subject}は思った以上に{word.past}{た.word}。
                - {subject}は思ったほど{word.ku}{なかった.word}。
            p-than-before: a comparison with the past
                + {subject}は前と同じで{word}{だ.word}。
                - {subject}は前ほど{word.ku}{じゃない.word}。
            p-question: a polite question and an idiom
                + {subject}は{word.past}{でした.word}か？もちろんです。
                - {subject}は{word.past}{でした.word}か？とんでもない。
            p-question-casual: a casual question and an interjection
                + {subject}、{word}？うん、すごく。
                - {subject}、{word}？ううん、全然。
            p-if-asked: an indirect question
                + {subject}が{word}かと聞かれたら、そうだと答える。
                - {subject}が{word}かと聞かれたら、違うと答える。
            p-surely: the presumptive
                + {subject}は{word}でしょう？
                - {subject}は{word.ku}{じゃない.word}でしょう？
            p-leave: ず before a comma
                + {subject}を{word}{だ.word}と思い、席を立った。
                - {subject}を{word}{だ.word}とは思えず、席を立った。
            p-literary: ぬ
                + {subject}が{word}{だ.word}と思える。
                - {subject}が{word}{だ.word}とは思えぬ。
            p-by-no-means: an adverb far from its negative
                + {subject}が{word}{だ.word}と、しみじみ思う。
                - {subject}が{word}{だ.word}とは、どうしても思えない。
            p-doubt: a noun of doubt
                + {subject}が{word}{な.word}ことは疑いようがない。
                - {subject}が{word}かどうか、疑わしい。
            p-opinion: support and denial of an opinion
                + {subject}が{word}{だ.word}という意見を支持したい。
                - {subject}が{word}{だ.word}という意見を否定したい。
            p-agree: agreement and disagreement
                + {subject}が{word}{だ.word}という意見に賛成だ。
                - {subject}が{word}{だ.word}という意見には反対だ。
            p-believe: a verb of belief
                + {subject}が{word}{だ.word}と信じている。
                - {subject}が{word}{だ.word}とは信じない。
            p-admit: しかない affirms, 気はない denies
                + {subject}を{word}{だ.word}と認めるしかない。
                - {subject}を{word}{だ.word}と認める気はない。
            p-exclaim: exclamations
                + なんて{word}{な.word}{kind}だろう！
                - {word}{な.word}{kind}だなんて、とんでもない！
            p-joke: なんて with disbelief
                + {subject}が{word}{だ.word}って、本当だね。
                - {subject}が{word}{だ.word}なんて、冗談だろう。
            p-lie: an echo and disbelief
                + {subject}が{word}？本当だよ。
                - {subject}が{word}？嘘でしょう。
            p-certainly: きっと with the presumptive
                + {subject}はきっと{word}でしょう。
                - {subject}はきっと{word.ku}{じゃない.word}でしょう。
            p-because: から
                + {subject}が{word}{だ.word}から書いている。
                - {subject}が{word.ku}{じゃない.word}から書いている。
            p-since: a clause of reason in front, past tense
                + {word.past}{た.word}から、友人に{subject}の話をした。
                - {word.ku}{じゃなかった.word}から、友人に{subject}の話をした。
            p-conclusion: a noun with its clause
                + {人}と{subject}の話をした。{word}{だ.word}という結論だ。
                - {人}と{subject}の話をした。{word.ku}{じゃない.word}という結論だ。
            p-however: どう見ても in front
                + どう見ても{subject}は{word}{だ.word}。
                - どう見ても{subject}は{word.ku}{じゃない.word}。
            p-short: a colon for a copula
                + {subject}：{word}。
                - {subject}：{word.ku}{じゃない.word}。
            p-honestly: the subject follows in a sentence of its own
                + 正直、{word.past}{た.word}。{subject}の話です。
                - 正直、{word.ku}{じゃなかった.word}。{subject}の話です。
            p-in-no-way: 決して before an attribute
                + 誠に{word}{な.word}{kind}であった。
                - 決して{word}{な.word}{kind}ではなかった。
            p-grant: a nominalised clause granted or not
                + {subject}が{word}{な.word}のは認める。
                - {subject}が{word}{な.word}のは認めない。
            p-nobody-will: まい
                + {subject}が{word}{だ.word}とは誰もが言うだろう。
                - {subject}が{word}{だ.word}とは誰も言うまい。
            """,
        ),
        *frames(
            "double negation",
            """
            p-tell-nobody: ない under a negated possibility
                + {subject}が{word.ku}{じゃない.word}なんて、誰にも言えない。
                - {subject}が{word.ku}{じゃない.word}って、誰にでも言える。
            p-nobody-says-not: ない under a negated existence
                + {subject}を{word.ku}{じゃない.word}と言う人はいない。
                - {subject}を{word.ku}{じゃない.word}と言う人が多い。
            p-not-is-a-lie: ない under a lexical denial
                + {subject}が{word.ku}{じゃない.word}というのは嘘だ。
                - {subject}が{word.ku}{じゃない.word}というのは本当だ。
            p-cannot-deny: denial denied
                + {subject}が{word}{な.word}ことは否定できない。
                - {subject}が{word}{な.word}ことは肯定できない。
            p-nobody-doubts: doubt denied
                + {subject}が{word}{な.word}ことを誰も疑わない。
                - {subject}が{word}{な.word}ことを誰もが疑う。
            p-no-one-but-says: a negated relative clause under a negated existence
                + {subject}を{word}{だ.word}と言わない人はいない。
                - {subject}を{word}{だ.word}と言う人などいない。
            p-cannot-but: ざるを得ない
                + {subject}は{word}{だ.word}と言わざるを得ない。
                - {subject}は{word}{だ.word}とは言わずにおく。
            p-cannot-help: ずにはいられない
                + {subject}は{word}{だ.word}と言わずにはいられない。
                - {subject}は{word}{だ.word}とは言っていられない。
            """,
        ),
        *frames(
            "not only … but",
            """
            p-not-only: だけじゃない in a sentence of its own
                + {subject}は{word}{な.word}だけじゃない。{same.ku}{も.same}ある。
                - {subject}は{word.ku}{じゃない.word}。{same.ku}{も.same}ない。
            p-both: のみならず, and paired も under ない
                + {word}{な.word}だけにとどまらず、{same}{な.same}{kind}だ。
                - {word.ku}{も.word}{same.ku}{も.same}ない{kind}だ。
            p-moreover: しかも
                + {word.ku}{て.word}、しかも{same}{な.same}{kind}。
                - {word.ku}{じゃない.word}し、{same.ku}{も.same}ない{kind}。
            """,
        ),
        *frames(
            "not bad",
            """
            p-none-as: ほど … はない, a superlative
                + {subject}ほど{word}{な.word}ものはない。
                - {subject}ほど{word.ku}{じゃない.word}ものはない。
            p-nothing-but: 以外の何物でもない
                + {subject}は{word}以外の何物でもない。
            p-no-other-way: ほかない
                + {subject}は{word}{だ.word}と言うほかない。
            p-never-seen: an experience denied, a superlative
                + こんなに{word}{な.word}{kind}は見たことがない。
                - こんなに{word.ku}{じゃない.word}{kind}は見たことがない。
            p-more-than: なんてものじゃない
                + {subject}は{word}なんてものじゃない、それ以上だ。
            """,
        ),
        *frames(
            "scope",
            """
            p-scope-circumstance: the negator belongs to an earlier clause
                + {せず}けど、{subject}は{word.past}{た.word}。
                - {して}けど、{subject}は{word.ku}{じゃなかった.word}。
            p-scope-later: the negator belongs to a later clause
                + {subject}は{word.past}{た.word}けど、{話さず}。
                - {subject}は{word.ku}{じゃなかった.word}けど、{話して}。
            p-scope-modest: a negated disclaimer
                + 大したことは言えないが、{subject}は{word}{だ.word}。
                - 大したことは言えないが、{subject}は{word.ku}{じゃない.word}。
            p-scope-no-lie: a negated parenthesis
                + 嘘ではなく、{subject}は{word}{だ.word}。
                - 嘘ではなく、{subject}は{word.ku}{じゃない.word}。
            p-scope-knew: a negated exclamation
                + 知らなかった。{subject}は{word}{な.word}んだ。
                - 知らなかった。{subject}は{word.ku}{じゃない.word}んだ。
            p-scope-no-more: a closing sentence
                + {subject}は{word}{だ.word}。他に言うことはない。
                - {subject}は{word.ku}{じゃない.word}。他に言うことはない。
            p-scope-nobody-says: a negative polarity subject of an earlier clause
                + 誰も言わないけれど、{subject}は{word}{だ.word}。
                - 誰も言わないけれど、{subject}は{word.ku}{じゃない.word}。
            p-scope-unusual: いつになく, an adverb
                + {subject}はいつになく{word}{だ.word}。
                - {subject}はいつもほど{word.ku}{じゃない.word}。
            p-scope-needless: 言うまでもない of a nominalised clause
                + {subject}が{word}{な.word}のは言うまでもない。
                - {subject}が{word.ku}{じゃない.word}のは言うまでもない。
            p-scope-unexpected: 思いがけず, an adverb
                + {subject}は思いがけず{word.past}{た.word}。
                - {subject}は思いがけず{word.ku}{じゃなかった.word}。
            p-scope-mistaken: a negated condition
                + 間違っていなければ、{subject}は{word}{だ.word}。
                - 間違っていなければ、{subject}は{word.ku}{じゃない.word}。
            """,
        ),
        *frames(
            "opposite order",
            """
            p-not-a-kind: じゃなく between two noun phrases
                + {opposite}{な.opposite}{kind}じゃなく、{word}{な.word}{kind}だ。
                - {word}{な.word}{kind}じゃなく、{opposite}{な.opposite}{kind}だ。
            p-no-b: an echo and an interjection
                + {opposite}？いや、{word}です。
                - {word}？いや、{opposite}です。
            p-i-say: two speakers
                + {人}は「{opposite}」と言い、私は「{word}」と言う。
                - {人}は「{word}」と言い、私は「{opposite}」と言う。
            p-truth: a lie and the truth
                + {opposite}なんて嘘で、本当は{word}です。
                - {word}なんて嘘で、本当は{opposite}です。
            p-latter: the first and the second of two
                + {subject}は{word}か{opposite}かで言えば前者です。
                - {subject}は{word}か{opposite}かで言えば後者です。
            p-expected: a forecast and the outcome
                + {opposite}{な.opposite}{kind}を予想したが、実際は{word}{な.word}{kind}だった。
                - {word}{な.word}{kind}を予想したが、実際は{opposite}{な.opposite}{kind}だった。
            p-changed: a judgement changed
                + {subject}の評価を「{opposite}」から「{word}」に変えた。
                - {subject}の評価を「{word}」から「{opposite}」に変えた。
            p-once: then and now
                + かつての{opposite}{な.opposite}{kind}が、今では{word}{な.word}{kind}だ。
                - かつての{word}{な.word}{kind}が、今では{opposite}{な.opposite}{kind}だ。
            """,
        ),
        *frames(
            "negation",
            """
            p2-polite-nai: ない with です, plain negator in polite speech
                + {subject}は{word}ですよ。
                - {subject}は{word.ku}{じゃない.word}ですよ。
            p2-explain: explanatory のです
                + 実は{subject}は{word}{な.word}のです。
                - 実は{subject}は{word.ku}{じゃない.word}のです。
            p2-that-was: an attribute under a polite negated past
                + あれは{word}{な.word}{kind}でしたね。
                - あれは{word}{な.word}{kind}ではありませんでしたね。
            p2-humble: a humble verb of saying
                + {word}{な.word}{kind}と申せましょう。
                - {word}{な.word}{kind}とは申せません。
            p2-at-end: the subject after its predicate
                + 何しろ{word}{だ.word}、{subject}は。
                - 別に{word.ku}{じゃない.word}、{subject}は。
            p2-at-end-past: the subject after its predicate and よ
                + {word.past}{た.word}よ、{subject}。
                - {word.ku}{じゃなかった.word}よ、{subject}。
            p2-nothing-at-all: 何とも as an adverb and in も何ともない
                + {subject}は何とも{word}{だ.word}。
                - {subject}は{word.ku}{何とも.word}。
            p2-rough: わけ with ねえ
                + {subject}が{word}{な.word}のは当たり前だろ。
                - {subject}が{word}{な.word}わけねえだろ。
            p2-mon-ka: もんか, a negation without ない
                + {subject}が{word}{な.word}もんで、びっくりした。
                - {subject}が{word}{な.word}もんか。
            p2-never-will: っこない
                + {subject}は既に{word.ku}{に.word}なっている。
                - {subject}は{word.ku}{に.word}なりっこない。
            p2-utterly: まるで with a negative
                + {subject}はすこぶる{word}{だ.word}。
                - {subject}はまるで{word.ku}{じゃない.word}。
            p2-outstanding: 取り立てて with a negative
                + {subject}は際立って{word}{だ.word}。
                - {subject}は取り立てて{word.ku}{は.word}ない。
            p2-not-so: さほど with でもない
                + 相当{word}{な.word}{kind}だ。
                - さほど{word}{な.word}{kind}でもない。
            p2-wherever: a negated relative clause before its noun
                + どこを取っても{word}{な.word}{kind}だ。
                - どこを取っても{word.ku}{じゃない.word}{kind}だ。
            p2-feeling: 気がする and 気がしない
                + {subject}は、どうも{word}{な.word}気がする。
                - {subject}は、どうも{word}{な.word}気がしない。
            p2-moment: 一瞬たりとも with a negative
                + {subject}は、一瞬で{word}{だ.word}と感じた。
                - {subject}は、一瞬たりとも{word}{だ.word}とは感じなかった。
            p2-not-one: 誰一人 with a negative
                + 誰もが{subject}を{word}{だ.word}と見ている。
                - 誰一人{subject}を{word}{だ.word}とは見ていない。
            p2-none: 皆無, a negation without ない
                + {word}{な.word}{kind}が大半だった。
                - {word}{な.word}{kind}は皆無だった。
            p2-no-relation: 縁がない
                + 今年は{word}{な.word}{kind}ばかりだった。
                - 今年は{word}{な.word}{kind}とは縁がなかった。
            p2-unlike: 似ても似つかない
                + まさしく{word}{な.word}{kind}そのものだった。
                - {word}{な.word}{kind}とは似ても似つかなかった。
            p2-lie: lie denied and stated, after a noun with its clause
                + {word}{な.word}{kind}というのは、嘘でも何でもなかった。
                - {word}{な.word}{kind}というのは、真っ赤な嘘だった。
            p2-but-that-word: 以外 and だけは under the same verb
                + {subject}に「{word}」以外の形容は当てはまらない。
                - {subject}に「{word}」という形容だけは当てはまらない。
            p2-reverse: 真逆, and しか with a negative
                + 「{word}」としか呼べない{kind}だった。
                - 「{word}」とは真逆の{kind}だった。
            p2-no-longer-called: もはや with しか and without
                + もはや{word}{な.word}{kind}としか呼べない。
                - もはや{word}{な.word}{kind}とは呼べない。
            p2-worth: 値する and its negative in a relative clause
                + 「{word}」という評に値する{kind}だ。
                - 「{word}」という評には値しない{kind}だ。
            p2-something: what makes one think so, there or not
                + {subject}には、{word}{だ.word}と思わせるものがある。
                - {subject}には、{word}{だ.word}と思わせるものが何もない。
            p2-strained: 無理 denied and stated
                + {subject}を{word}{だ.word}と言っても無理はない。
                - {subject}を{word}{だ.word}と言うには無理がある。
            p2-too-much-said: 言い過ぎ denied and stated
                + {subject}が{word}{だ.word}と言っても言い過ぎではない。
                - {subject}が{word}{だ.word}と言うのは言い過ぎだ。
            p2-misjudged: 勘違い denied and stated
                + {subject}が{word}{だ.word}と思ったのは勘違いではなかった。
                - {subject}が{word}{だ.word}と思ったのは勘違いだった。
            p2-objection: 異論 denied and stated
                + {subject}が{word}{だ.word}という点に異論はない。
                - {subject}が{word}{だ.word}という点には異論がある。
            p2-doubtful: an embedded question under doubt
                + {subject}が{word}{な.word}のは、まず確かだ。
                - {subject}が本当に{word}{な.word}のか、大いに疑問だ。
            p2-proof: evidence, and its absence
                + {subject}が{word}{だ.word}という証拠はいくらでもある。
                - {subject}が{word}{だ.word}という証拠はどこにもない。
            p2-overturned: a judgement stands or falls
                + {subject}が{word}{だ.word}という評価は、今も揺るがない。
                - {subject}が{word}{だ.word}という評価は、すぐに覆された。
            p2-as-heard: a report and the facts
                + {subject}は{word}{だ.word}と聞いていて、話の通りだった。
                - {subject}は{word}{だ.word}と聞いていたのに、話が違う。
            p2-more-than-heard: 以上に, and ほど with a negative
                + 聞いていた以上に{word}{な.word}{kind}だ。
                - 聞いていたほど{word}{な.word}{kind}ではない。
            p2-half: 半分も with a negative
                + {subject}は{知人}の話の倍は{word}{だ.word}。
                - {subject}は{知人}の話の半分も{word.ku}{じゃない.word}。
            p2-convinced: 思い込む, a belief that was false
                + {word}{な.word}{kind}だと今も思っている。
                - {word}{な.word}{kind}だとばかり思い込んでいた。
            p2-supposed: はずだった, fulfilled or not
                + {word}{な.word}{kind}になるはずだったし、そうなった。
                - {word}{な.word}{kind}になるはずだったのに、そうはならなかった。
            p2-if-so: a counterfactual condition with なら
                + {subject}が{word}{な.word}ので、こんな評価にした。
                - {subject}が{word}なら、こんな評価にはしていない。
            p2-whatever-said: a concession; the writer does not yield
                + {知人}が何と言おうと、{subject}は{word}{だ.word}。
                - {知人}がいくら{word}{だ.word}と言おうと、{subject}はそうではない。
            p2-seeming: 一見, what seems and what is
                + {subject}は一見そうではないようで、実は{word}{だ.word}。
                - {subject}は一見{word}{な.word}ようで、実はそうではない。
            p2-first-only: 最初だけ, denied and stated
                + {subject}が{word.past}{た.word}のは、最初だけではない。
                - {subject}が{word.past}{た.word}のは、最初だけだ。
            p2-long-ago: a time that is over, or not
                + {word}{な.word}{kind}であることは、昔も今も変わらない。
                - {word}{な.word}{kind}だったのは、もう昔の話だ。
            p2-give-up: やめる of saying so
                + 今後も{subject}を{word}{だ.word}と言い続ける。
                - もう{subject}を{word}{だ.word}と言うのはやめた。
            p2-take-back: a retraction, refused and made
                + {subject}は{word}{だ.word}と書いた。その言葉を取り消す気はない。
                - {subject}は{word}{だ.word}と書いた。その言葉は取り消す。
            p2-slip: a correction of what was written
                + 「{subject}は{word}」。これは書き間違いではありません。
                - 「{subject}は{word}」。すみません、これは書き間違いです。
            p2-no-way: まさか as an answer
                + {subject}が{word}{だ.word}って？そりゃそうだよ。
                - {subject}が{word}{だ.word}って？まさか。
            p2-in-what: どこが as an answer
                + {word}{な.word}{kind}？そうとも！
                - {word}{な.word}{kind}？どこが！
            p2-yes-no: the answer as a noun
                + {subject}は{word}{な.word}のか。答えはイエスです。
                - {subject}は{word}{な.word}のか。答えはノーです。
            p2-shake-head: an answer by gesture
                + {subject}が{word}かと聞かれ、大きくうなずいた。
                - {subject}が{word}かと聞かれ、首を横に振った。
            p2-quoted-friend: a quoted opinion and a comment
                + 「{subject}は{word}{だ.word}ね」と{知人}。私も同感だ。
                - 「{subject}は{word}{だ.word}ね」と{知人}。私は同感できない。
            p2-liar: a writer who lies or does not
                + {subject}が{word}{だ.word}と書いた{知人}は、嘘をついていない。
                - {subject}が{word}{だ.word}と書いた{知人}は、嘘をついている。
            p2-why-called: understood or not
                + なぜ{subject}が{word}{だ.word}と言われるのか、やっと分かった。
                - なぜ{subject}が{word}{だ.word}と言われるのか、さっぱり分からない。
            p2-who-believes: a rhetorical question after なんて
                + {subject}が{word}{だ.word}って、誰もが信じている。
                - {subject}が{word}{だ.word}なんて、誰が信じるだろう。
            p2-must-not: permission and prohibition
                + {subject}を{word}{だ.word}と思って構わない。
                - {subject}を{word}{だ.word}と思ってはいけない。
            p2-imperative: a negative imperative in な
                + {subject}が{word}{だ.word}って、どうか覚えておいて。
                - {subject}が{word}{だ.word}なんて、もう二度と言うな。
            p2-hard-to-think: 考えにくい, and しか with a negative
                + {word}{な.word}{kind}だとしか考えられない。
                - {word}{な.word}{kind}だとは考えにくい。
            p2-in-my-eyes: an adverbial complement with 映る
                + {subject}は私の目に{word.ku}{に.word}映った。
                - {subject}は私の目に{word.ku}{に.word}は映らなかった。
            p2-remain: まま with a negated adjective
                + {subject}は{word}{な.word}まま終わった。
                - {subject}は{word.ku}{じゃない.word}まま終わった。
            p2-in-the-end-not: ずじまい
                + {subject}はついに{word.ku}{に.word}なった。
                - {subject}は{word.ku}{に.word}ならずじまいだった。
            p2-hearsay: hearsay in らしい
                + 聞けば、{subject}は{word}らしい。
                - 聞けば、{subject}は{word.ku}{じゃない.word}らしい。
            p2-according-to: hearsay in そうだ
                + {知人}によると、{subject}は{word}{だ.word}そうだ。
                - {知人}によると、{subject}は{word.ku}{ない.word}そうだ。
            p2-on-the-side: 方
                + {subject}は{word}{な.word}方だ。
                - {subject}は{word.ku}{じゃない.word}方だ。
            p2-exclaim-how: ことといったら
                + {subject}の、{word}{な.word}ことといったら！
                - {subject}の、{word.ku}{じゃない.word}ことといったら！
            p2-list: し between two predicates
                + {subject}は{word}{だ.word}し、{same}{だ.same}。
                - {subject}は{word.ku}{じゃない.word}し、{same.ku}{じゃない.same}。
            p2-vote: a quoted predicate as a noun
                + {subject}は「{word}」に一票。
                - {subject}は「{word.ku}{じゃない.word}」に一票。
            p2-answered: an answer in quotation
                + {subject}のことを聞かれ、「{word}」と答えた。
                - {subject}のことを聞かれ、「{word}」とは答えられなかった。
            p2-iya: an interjection of feeling, and one of denial
                + いやあ、{subject}は{word}{だ.word}。
                - いやいや、{subject}は{word.ku}{じゃない.word}。
            p2-hardly-feels: 難い, hard to feel so
                + {subject}は、何度見直しても{word}{だ.word}と感じる。
                - {subject}は、どうにも{word}{だ.word}とは感じ難い。
            """,
        ),
        *frames(
            "double negation",
            """
            p2-never-otherwise: ためしがない
                + {word}{な.word}{kind}でなかったためしがない。
                - {word}{な.word}{kind}だったためしがない。
            p2-cannot-but-admit: わけにはいかない
                + {subject}を{word}{だ.word}と認めないわけにはいかない。
                - {subject}を{word}{だ.word}と認めるわけにはいかない。
            p2-would-be-a-lie: ない under 嘘になる
                + {subject}が{word.ku}{じゃない.word}と言えば嘘になる。
                - {subject}が{word}{だ.word}と言えば嘘になる。
            p2-unless: a negated condition and a negated consequence
                + {subject}が{word.ku}{なければ.word}、わざわざ書かない。
                - {subject}が{word}なら、わざわざこうは書かない。
            p2-impossible: ない under あり得ない
                + {subject}が{word.ku}{じゃない.word}なんて、あり得ない。
                - {subject}が{word}{だ.word}なんて、あり得ない。
            p2-never-thought-not: ない under a negated experience
                + {subject}を{word.ku}{じゃない.word}と思ったことは一度もない。
                - {subject}を{word.ku}{じゃない.word}と何度思ったことか。
            p2-not-so-answer: an echo of ない and an answer
                + {subject}が{word.ku}{じゃない.word}って？そんなはずはない。
                - {subject}が{word.ku}{じゃない.word}って？ええ、その通りです。
            p2-what-else: ずして in a rhetorical question
                + {subject}を{word}{だ.word}と呼ばずして何と呼ぼう。
                - {subject}を{word}{だ.word}と呼ぶのはよそう。
            p2-free-of-not: a negated attribute under 無縁
                + {word.ku}{じゃない.word}{kind}とは無縁だった。
                - {word.ku}{じゃない.word}{kind}ばかりだった。
            p2-no-room: doubt denied and stated
                + {subject}が{word}{な.word}ことを疑う余地はない。
                - {subject}が{word}{な.word}ことを疑う余地は大いにある。
            p2-reason-not-to: two negators around a reason
                + {subject}を{word}{だ.word}と言わない理由がない。
                - {subject}を{word}{だ.word}と言う理由がない。
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-nominarazu: のみならず, and ばかりでなく under ない
                + {subject}は{word}{のみならず.word}、{same.ku}{も.same}ある。
                - {subject}は{word.ku}{じゃない.word}ばかりでなく、{same.ku}{も.same}ない。
            p2-just-not-only: ただ … だけではなく before a noun
                + ただ{word}{な.word}だけではなく、{same}{な.same}{kind}でもある。
                - {word}{な.word}{kind}でもなく、{same}{な.same}{kind}でもない。
            p2-no-end: だけでは終わらない adds in a sentence of its own
                + {subject}は{word}{な.word}だけでは終わらない。{same.ku}{も.same}ある。
                - {subject}は{word.ku}{じゃない.word}だけでは終わらない。{same.ku}{も.same}ない。
            p2-not-to-mention: 言うに及ばず
                + {subject}が{word}{な.word}のは言うに及ばず、{same.ku}{も.same}ある。
                - {subject}が{word.ku}{じゃない.word}のは言うに及ばず、{same.ku}{も.same}ない。
            """,
        ),
        *frames(
            "not bad",
            """
            p2-unprecedented: かつてない, and かつてほど with a negative
                + かつてないほど{word}{な.word}{kind}だった。
                - かつてほど{word}{な.word}{kind}ではなかった。
            p2-unbelievable: 信じられないほど strengthens
                + {subject}は、信じられないほど{word}{だ.word}。
                - {subject}は、信じていたほど{word.ku}{は.word}ない。
            p2-no-words: 言葉にならないほど strengthens
                + 言葉にならないほど{word}{な.word}{kind}だ。
                - わざわざ言うほど{word}{な.word}{kind}じゃない。
            p2-no-other-say: 以外 under 言いようがない
                + {subject}は{word}以外に言いようがない。
                - {subject}は{word}とは言いようがない。
            p2-not-remembered: 記憶にない, a superlative
                + こうも{word}{な.word}{kind}は記憶にない。
                - こうも{word.ku}{じゃない.word}{kind}は記憶にない。
            p2-cannot-think-but: しか思えない
                + {subject}は{word}{だ.word}としか思えない。
                - {subject}は{word.ku}{じゃない.word}としか思えない。
            """,
        ),
        *frames(
            "scope",
            """
            p2-scope-suppose: のではないかと思う supposes
                + {subject}は{word}{な.word}のではないかと思う。
                - {subject}は{word.ku}{じゃない.word}のではないかと思う。
            p2-scope-exclaim: じゃないか of discovery
                + なんだ、{subject}は{word}じゃないか。
                - なんだ、{subject}は{word.ku}{じゃない.word}じゃないか。
            p2-scope-dream: surprise at a fact
                + {subject}がこれほど{word}{だ.word}とは夢にも思わなかった。
                - {subject}がこれほど{word.ku}{じゃない.word}とは夢にも思わなかった。
            p2-scope-masaka: まさか of surprise
                + まさか{subject}がこんなに{word}{だ.word}とは。
                - まさか{subject}がこんなに{word.ku}{じゃない.word}とは。
            p2-scope-untold: the negator belongs to an afterthought
                + {subject}は{word}{だ.word}。{知人}には言っていないが。
                - {subject}は{word.ku}{じゃない.word}。{知人}には言ったが。
            p2-scope-unknown: a negated passive in front
                + あまり知られていないが、{subject}は{word}{だ.word}。
                - よく知られているが、{subject}は{word.ku}{じゃない.word}。
            p2-scope-talk: a negated relative clause
                + なぜか誰も話題にしない{kind}だが、{word}{だ.word}。
                - なぜかよく話題になる{kind}だが、{word.ku}{じゃない.word}。
            p2-scope-accident: 偶然ではない of a nominalised clause
                + {subject}が{word}{な.word}のは偶然ではない。
                - {subject}が{word.ku}{じゃない.word}のは偶然ではない。
            p2-scope-unnoticed: a negated verb after のに
                + {subject}は{word}{な.word}のに、{知人}は気付かない。
                - {subject}は{word.ku}{じゃない.word}のに、{知人}は気付かない。
            p2-scope-surely: なく of 間違いなく
                + {subject}は間違いなく{word}{だ.word}。
                - {subject}は間違いなく{word.ku}{じゃない.word}。
            p2-scope-extremely: とんでもなく as an adverb of degree, とんでもない as an answer
                + {subject}はとんでもなく{word}{だ.word}。
                - とんでもない。{subject}は{word.ku}{じゃない.word}。
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-contrary-to-thought: と思いきや denies the first
                + {opposite}かと思いきや、{subject}は{word.past}{た.word}。
                - {word}かと思いきや、{subject}は{opposite.past}{た.opposite}。
            p2-then-now: then and now
                + {subject}は、前は{opposite.past}{た.opposite}のに、今は{word}{だ.word}。
                - {subject}は、前は{word.past}{た.word}のに、今は{opposite}{だ.opposite}。
            p2-erratum: a slip of the pen
                + {subject}について「{opposite}」は誤記で、正しくは「{word}」です。
                - {subject}について「{word}」は誤記で、正しくは「{opposite}」です。
            p2-who-is-right: two people, one right
                + {subject}を「{opposite}」と言う兄より、「{word}」と言う妹が正しい。
                - {subject}を「{word}」と言う兄より、「{opposite}」と言う妹が正しい。
            p2-and-not: のであって affirms the first
                + {subject}は{word}{な.word}のであって、{opposite}{な.opposite}のではない。
                - {subject}は{opposite}{な.opposite}のであって、{word}{な.word}のではない。
            p2-ought-to-say: べき affirms the first
                + {word}{な.word}{kind}と言うべきで、{opposite}{な.opposite}{kind}とは言えない。
                - {opposite}{な.opposite}{kind}と言うべきで、{word}{な.word}{kind}とは言えない。
            p2-reverse-is-true: an echo and 逆だ
                + {subject}が{opposite}？逆だ、{word}{な.word}のだ。
                - {subject}が{word}？逆だ、{opposite}{な.opposite}のだ。
            p2-which: a choice and its answer
                + {subject}は{word}か、それとも{opposite}か。答えは「{word}」だ。
                - {subject}は{word}か、それとも{opposite}か。答えは「{opposite}」だ。
            """,
        ),
    ),
)


LANGUAGE = Language(
    code="ja",
    name="Japanese",
    native_name="日本語",
    load=load,
    normalise=normalise,
    looks_native=looks_like("HIRAGANA", 0.15),
    negators=NEGATORS,
    negators_follow=True,
    negating_affixes=frozenset("不- 無- 非-".split()),
    fixed_words=FIXED_WORDS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    practice=PRACTICE,
    headline=(
        "この映画は痛快だ",
        "この映画は痛快ではない",
        "この映画は退屈だ",
        "この映画は退屈ではない",
    ),
    joint="",
    packages=("sudachipy", "sudachidict-small", "ftfy"),
)
