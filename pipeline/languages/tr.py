"""Turkish: spaCy's blank tokenizer, with the negation of a verb cut out of it.

Turkish negates a predicate adjective by a word after it (*güzel değil*) and a verb by a suffix
inside it (*bulmadım*: bul-ma-dım). Cut out, the suffix is one token in whatever verb it stands: a
network that learned it in *bulmadım* reads it in *uymuyor* too, and the hold-out rule and the bags
see a negator. Subwords (`vocabulary.units`) may be read besides. They cut by counts, the suffix off
one verb and not off another, and nothing but the network sees them (figures: DECISIONS.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Word,
    break_long,
    frames,
    looks_like,
    pairs,
)
from pipeline.languages.spacy_tokenizer import LONGEST, plain, spacy_loader

# --- spelling -------------------------------------------------------------------------------------

# Dotted and dotless i are two letters; other software leaves the dot as a mark of its own.
_DOTTED = re.compile("[iI]\u0307+|İ\u0307*")


def lower(text: str) -> str:
    """Return the text in lower case as Turkish has it: I is ı, İ is i."""
    return _DOTTED.sub("i", text).replace("I", "ı").lower()


def normalise(text: str) -> str:
    """Return the text in Turkish lower case, with plain apostrophes and quotes."""
    return break_long(plain(text, lower), LONGEST)


# Suffixes are written as grammars write them: A is a or e, I is ı, i, u or ü, D is d or t, each by
# what stands before it.

_HIGH = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_BACK = "aıou"
_VOICELESS = "fstkçşhp"


def attach(stem: str, suffix: str) -> str:
    """Return stem and suffix by vowel harmony; `y+` and `n+` stand only after a vowel."""
    buffer, _, suffix = suffix.rpartition("+")
    word = stem + buffer if stem[-1] in _HIGH else stem
    for letter in suffix:
        vowel = next(v for v in reversed(word) if v in _HIGH)
        if letter == "A":
            letter = "a" if vowel in _BACK else "e"
        elif letter == "I":
            letter = _HIGH[vowel]
        elif letter == "D":
            letter = "t" if word[-1] in _VOICELESS else "d"
        word += letter
    return word


# --- tokens ---------------------------------------------------------------------------------------

# The stems of verbs that reviews use. The list is closed, since the letters alone are no sign of a
# negation (elma, tırmandı, okumadan); a verb that is not in it stays whole.
_VERBS = """
    al aldan aldat anla anlat ara at bak becer beğen beğenil bekle bık bil bırak bit bitir boz
    bozul bul bulun büyüle çalış çek çık çöz dayan de değ değiş değiştir den denil dinle diy dön
    doy doyur dur düş düşün düşünül duy duyul ed eğlen eğlendir ekle et etkile etkilen geç gel
    geliş gerek getir gez gid gir git gör görün göster gözük gül güldür güven hatırla hissed
    hisset hoşlan ilgilen inan inandır ısın ısıt işle iste izle kaç kal kaldır kandır kanıtla
    karşıla katıl kır konuş kork koy kullan kullanıl kurtar öde oku ol öner öneril öv özle pişir
    rahatla sağla san sanıl sar şaşır şaşırt sat say sayıl seç sev sevil sevin sığ sık sıkıl sor
    söyle söylen sun sür tanı taşı tat tut tutul uğra ulaş unut utan uy uyandır uyu uyuş üz uzat
    üzül var ver yakala yakış yansıt yap yapıl yara yarat yaşa yaşat yaz ye yet yetin yıkan yiy
    yor yorul yorumla
""".split()
# What follows each negation: mA of past, evidential, future, participles, condition, command and
# so on, mAz of the aorist, mIyor of the present. With another ending it may be the verbal noun,
# which looks alike and denies nothing (bulması, bulmaya, bulmadan önce), so that stays whole.
# Bulmam is *I do not find* and *my finding*, and stays whole too; bulamam, *I cannot find*, is cut.
_CASE = "(?:n(?:I|A|dA|dAn|In)?)?"
_ENDINGS = {
    "mA": rf"""
        dI(?:m|n|k|nIz|lAr)? | mIş(?:Im|sIn|Iz|lAr|tI(?:m|n|k)?|sA)?
        | yAcAk(?:lAr|sIn|tI(?:m|n|k)?)? | yAcAğ(?:Im|Iz|I{_CASE})
        | yAn(?:lAr)?(?:I|A|In|dA|dAn)? | dIğ(?:Im(?:I|A|dAn|Iz)?|I{_CASE})
        | sA(?:m|n|k|nIz|lAr|ydI)? | sIn(?:lAr)? | yIn(?:Iz)? | yAlIm | yAyIm | yIz
        | mAlI(?:yIm|yIz|ydI)? | mAk(?:tA|tAn)? | mAsI{_CASE}
        | yAbilir | yIp | yArAk | yIncA
    """,
    "mAz": "(?:lAr|sIn(?:Iz)?|sA(?:m|n|k|nIz)?|dI(?:m|n|k)?|mIş|ken)?",
    "m[Iİ]yor": "(?:um|uz|sun(?:uz)?|lar|du(?:m|n|k|lar)?|muş|sa(?:m|n|k|nız)?|ken)?",
}


def _negated(harmony: str) -> re.Pattern[str]:
    """Match a negated verb in one of the harmonies: stem, negation, ending."""
    vowels, *spelled = {"back": ("aıou", "a", "ı", "u"), "front": ("eiöü", "e", "i", "ü")}[harmony]
    spell = str.maketrans(dict(zip("AIİ", spelled, strict=True)))
    ends = re.compile(f".*[{vowels}][^{''.join(_HIGH)}]*")
    stem = f"(?:{'|'.join(filter(ends.fullmatch, _VERBS))})"
    able = f"{stem}y?A"
    forms = [f"({stem}|{able})({mark})({''.join(e.split())})" for mark, e in _ENDINGS.items()]
    return re.compile("|".join([*forms, f"({able})(mA)(m)"]).translate(spell))


_NEGATED = (_negated("back"), _negated("front"))


def split_negation(token: str) -> Sequence[str]:
    """Cut the negation out of a verb: bulmadım → bul ma dım; olamaz → ola maz."""
    if "m" in token[2:]:
        for pattern in _NEGATED:
            if match := pattern.fullmatch(token):
                return [piece for piece in match.groups() if piece]
    return [token]


load = spacy_loader("tr", normalise, split=split_negation)


# --- sentences ------------------------------------------------------------------------------------

_CAPITALS = {"i": "İ"}


def finish(sentence: str) -> str:
    """Give the particles mI and dA the vowel of the word before them, and begin with a capital."""
    sentence = re.sub(r"(\w+)(”?) (mI|dA)\b", _particle, sentence)
    return re.sub(
        r"(^|[.?!] )([“]?)(\w)",
        lambda m: m[1] + m[2] + _CAPITALS.get(m[3], m[3].upper()),
        sentence,
    )


def _particle(match: re.Match[str]) -> str:
    word, quote, particle = match.groups()
    return f"{word}{quote} {attach(word, particle)[len(word) :]}"


def adjective(word: str) -> Word:
    """Give an adjective its past, copula and all: güzeldi, kötüydü, berbattı."""
    return Word(word, past=attach(word, "y+DI"))


def noun(word: str, soft: str = "") -> Word:
    """Give a noun its cases; `soft` is the stem before a vowel: yemek, yemeği."""
    soft = soft or word
    return Word(
        word,
        acc=attach(soft, "y+I"),
        gen=attach(soft, "n+In"),
        dat=attach(soft, "y+A"),
        loc=attach(word, "DA"),
    )


def nouns(table: str) -> tuple[Word, ...]:
    """Read nouns, parted by commas; one that softens has its stem behind a stroke."""
    return tuple(noun(*entry.strip().split("/")) for entry in table.split(","))


NEGATORS = frozenset(
    "değil degil değilim değiliz değildi değildir değilmiş değilse değiller "
    "yok yoktu yoktur yokmuş hiç hiçbir hiçbirimiz hiçbirimize asla katiyen kimse kimseye hayır "
    "ma me maz mez mıyor miyor muyor müyor".split()
)
FIXED_WORDS = frozenset(
    "inanılmaz unutulmaz vazgeçilmez kaçınılmaz dayanılmaz çekilmez eşsiz kusursuz sorunsuz yoksa "
    "olağanüstü umursamaz".split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. !! !!! ?? ??? ama fakat ancak lakin oysa halbuki çünkü".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        güzel kötü: any, film, book, food, place, thing
        iyi fena: any, film, book, food, place, thing
        muhteşem berbat: any, film, book, food, place
        harika iğrenç: film, food, place
        mükemmel rezil: film, food, place
        olağanüstü vasat: any, film, book, food, place
        başarılı başarısız: any, film, book, thing
        sürükleyici sıkıcı: film, book
        etkileyici sönük: film, book
        eğlenceli bunaltıcı: film, book
        akıcı tekdüze: film, book
        özgün klişe: film, book
        zekice aptalca: film, book
        inandırıcı saçma: film, book
        heyecanlı durgun: film, book
        derin yüzeysel: film, book
        dokunaklı duygusuz: film, book
        anlamlı anlamsız: film, book
        tutarlı tutarsız: film, book
        yaratıcı basmakalıp: film, book
        keyifli keyifsiz: film, book
        güçlü zayıf: film, book
        canlı cansız: film, book
        lezzetli lezzetsiz: food
        enfes tatsız: food
        taze bayat: food
        doyurucu yetersiz: food
        temiz pis: place
        konforlu konforsuz: place
        ferah basık: place
        aydınlık karanlık: place
        sessiz gürültülü: place
        bakımlı bakımsız: place
        düzenli dağınık: place
        güvenli tehlikeli: place
        huzurlu huzursuz: place
        şık zevksiz: place
        sağlam dayanıksız: thing
        kaliteli kalitesiz: thing, food
        kullanışlı kullanışsız: thing
        dayanıklı uyduruk: thing
        pratik hantal: thing
        işlevsel işlevsiz: thing
        güvenilir defolu: thing
        nazik kaba: staff
        kibar saygısız: staff
        ilgili ilgisiz: staff
        samimi küstah: staff
        yardımsever umursamaz: staff
        çalışkan tembel: staff
        sabırlı sinirli: staff
        becerikli beceriksiz: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        şahane feci: any, film, food, place
        fevkalade kepaze: film, place
        büyüleyici bıktırıcı: film, book
        gerçekçi yapay: film, book
        çarpıcı sıradan: film, book
        ilginç monoton: film, book
        incelikli özensiz: film, book
        ustaca acemice: film, book
        mantıklı mantıksız: film, book
        kusursuz kusurlu: film, thing
        nefis yavan: food
        leziz tiksindirici: food
        hijyenik sağlıksız: food, place
        zarif çirkin: place, thing
        modern köhne: place
        tertemiz kirli: place
        sakin kasvetli: place
        çekici itici: film, place
        ergonomik külüstür: thing
        profesyonel laubali: staff
        saygılı terbiyesiz: staff
        hoşgörülü kibirli: staff
        anlayışlı ukala: staff
        sıcakkanlı suratsız: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": nouns("deneyim, seçim, tercih, ziyaret"),
    "film": nouns("film, dizi, senaryo, hikâye, kurgu, anlatım"),
    "book": nouns("kitap/kitab, roman, öykü, anlatım, eser"),
    "food": nouns("yemek/yemeğ, çorba, kahvaltı, pilav, köfte"),
    "place": nouns("otel, oda, lokanta, salon, bahçe"),
    "staff": nouns("garson, personel, ekip/ekib, kasiyer, satıcı"),
    "thing": nouns("ürün, telefon, çanta, kulaklık/kulaklığ, ekran"),
}
KINDS = {
    "any": ("deneyim", "seçim", "iş"),
    "film": ("film", "dizi", "hikâye"),
    "book": ("kitap", "roman"),
    "food": ("yemek", "çorba"),
    "place": ("otel", "oda", "lokanta"),
    "staff": ("garson", "ekip"),
    "thing": ("ürün", "telefon", "çanta"),
}
SLOTS = {
    "very": ("çok", "gerçekten", "oldukça", "son derece"),
    "that": ("çok", "o kadar", "pek", "pek de"),
    "all": ("herkes", "çoğu kişi", "arkadaşlarım"),
    "none": ("kimse", "hiç kimse"),
    "did": ("yer ayırttım", "birkaç kişiye sordum", "kardeşime haber verdim", "yorumları okudum"),
    "didnot": ("yer ayırtmadım", "kimseye sormadım", "kardeşime söylemedim", "yorumları okumadım"),
}
CONTEXTS = (
    "Cumartesi akşamı gittik.",
    "İkinci gelişimizdi.",
    "Kız kardeşim de geldi.",
    "Mart ayında karar verdik.",
    "Bir arkadaşımla birlikteydim.",
    "Yol yarım saat sürdü.",
    "Olanı olduğu gibi anlatıyorum.",
    "Önceden yer ayırtmamıştık.",
    "Genelde yorum yazmıyorum.",
    "Yanımda kimse yoktu.",
    "Önceden hiçbir şey okumamıştım.",
    "Bana söyleyen olmamıştı.",
)

_TAUGHT = (
    *frames(
        "negation",
        """
        copula: değil after a predicate adjective, which needs no verb
            + {subject} {word}.
            - {subject} {word} değil.
        copula-past: the past on the adjective, and on değil
            + {subject} {word.past}.
            - {subject} {word} değildi.
        degree: degree adverb under değil
            + {subject} {very} {word}.
            - {subject} {that} {word} değil.
        at-all: polarity item hiç under değil
            + {subject} baştan sona {word}.
            - {subject} hiç {word} değil.
        at-all-too: hiç de … değil
            + {subject} gerçekten de {word}.
            - {subject} hiç de {word} değil.
        find: object complement; the verb is negated inside
            + {subject.acc} {word} buldum.
            - {subject.acc} {word} bulmadım.
        seem-to-me: gelmek with a dative
            + {subject} bana {word} geldi.
            - {subject} bana {word} gelmedi.
        look: present negated inside the verb
            + {subject} {word} görünüyor.
            - {subject} {word} görünmüyor.
        can-say: possibility negated inside a passive
            + {subject} için {word} denebilir.
            - {subject} için {word} denemez.
        can-be-said: nominalised clause under a negated verb
            + {subject.gen} {word} olduğu söylenebilir.
            - {subject.gen} {word} olduğu söylenemez.
        think: negation raised out of the clause it denies
            + {subject.gen} {word} olduğunu düşünüyorum.
            - {subject.gen} {word} olduğunu düşünmüyorum.
        believe: the same with a dative clause
            + {subject.gen} {word} olduğuna inanıyorum.
            - {subject.gen} {word} olduğuna inanmıyorum.
        to-me: adverbial of opinion before the clause
            + bence {subject} {word}.
            - bence {subject} {word} değil.
        attribute: attributive adjective before the article, değil after the noun
            + bu {word} bir {kind}.
            - bu {word} bir {kind} değil.
        never: adverb of time with değil
            + {subject} her zaman {word}.
            - {subject} asla {word} değil.
        exist: existential var, negative yok
            + {subject.loc} {word} bir taraf var.
            - {subject.loc} {word} bir taraf yok.
        nothing: hiçbir şey under yok
            + {subject.loc} {word} bir şeyler var.
            - {subject.loc} {word} hiçbir şey yok.
        answer: the negator follows, in an answer; mI asks and denies nothing
            + {subject} {word} mI? Evet.
            - {subject} {word} mI? Hayır.
        answer-long: the negator follows; mI asks and denies nothing
            + {word} mI {subject}? Evet, öyle.
            - {word} mI {subject}? Yok, değil.
        neither: paired ne … ne, without any other negator
            + {subject} hem {word} hem {same}.
            - {subject} ne {word} ne {same}.
        nobody: negative subject with a negated verb
            + {all} {subject} için {word} diyor.
            - {none} {subject} için {word} demiyor.
        participle: olmak negated in a relative clause
            + {word} olan bir {kind} bu.
            - {word} olmayan bir {kind} bu.
        far-from: lexical denial with an ablative
            + {subject} {word} olmaya devam ediyor.
            - {subject} {word} olmaktan uzak.
        no-longer: artık … değil
            + {subject} hâlâ {word}.
            - {subject} artık {word} değil.
        true: truth of a clause denied
            + {subject.gen} {word} olduğu doğru.
            - {subject.gen} {word} olduğu doğru değil.
        would-call: possibility of the first person negated inside the verb
            + {subject.dat} {word} diyebilirim.
            - {subject.dat} {word} diyemem.
        count-as: aorist of a passive, negated inside
            + {subject} {word} sayılır.
            - {subject} {word} sayılmaz.
        in-no-way: hiçbir açıdan under değil
            + {subject} her açıdan {word}.
            - {subject} hiçbir açıdan {word} değil.
        be-thought: prohibition of a passive in the third person
            + {subject} {word} sanılıyor, gerçekten öyle.
            - {subject} {word} sanılmasın.
        all-I-saw: negative subject far from the adjective
            + gördüğüm her şey {word.past}.
            - gördüğüm hiçbir şey {word} değildi.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: değil under a negated verb
            + {subject} için {word} değil denemez.
            - {subject} için {word} değil denebilir.
        cannot-be-said-not: negated nominalised clause under a negated verb
            + {subject.gen} {word} olmadığı söylenemez.
            - {subject.gen} {word} olmadığı söylenebilir.
        not-true-not: negated clause under değil
            + {subject.gen} {word} olmadığı doğru değil.
            - {subject.gen} {word} olmadığı doğru.
        nobody-not: negative subject over a negated quotation
            + {none} {subject} için {word} değil demiyor.
            - {all} {subject} için {word} değil diyor.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: yalnızca … değil adds and denies nothing
            + {subject} yalnızca {word} değil, aynı zamanda {same}.
            - {subject} {word} değil, aynı zamanda {same} dA değil.
        not-stay-at: olmakla kalmamak adds
            + {subject} {word} olmakla kalmıyor, üstelik {same}.
            - {subject} {word} olmak şöyle dursun, {same} bile değil.
        """,
    ),
    *frames(
        "not bad",
        """
        litotes: the subject after the predicate
            - hiç {word} değil bu {kind}.
        litotes-weak: weakened litotes
            - {subject} pek {word} sayılmaz, benden söylemesi.
        cannot-be-more: a denied comparison that affirms
            + {subject} bundan daha {word} olamazdı.
        never-so: a negated verb of memory that strengthens
            + bu kadar {word} bir {kind} hatırlamıyorum.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + {didnot} ama {subject} {word}.
            - {did} ama {subject} {word} değil.
        scope-no: hayır as an answer to something unsaid
            + hayır, {subject} {word}.
            - hayır, {subject} {word} değil.
        scope-after: the negator belongs to a later clause
            + {subject} {word}; {didnot}.
            - {subject} {word} değil; {did}.
        scope-doubt: yok denies a doubt
            + şüphe yok ki {subject} {word}.
            - şüphe yok ki {subject} {word} değil.
        scope-know: a negated verb about others
            + başkaları ne düşünür bilmiyorum, bence {subject} {word}.
            - başkaları ne düşünür bilmiyorum, bence {subject} {word} değil.
        scope-particle: mI asks and denies nothing
            + nasıl mI? {subject} {word}.
            - nasıl mI? {subject} {word} değil.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: değil denies the second
            + {subject} {word}, {opposite} değil.
            - {subject} {opposite}, {word} değil.
        not-a-but-b: değil denies the first
            + {subject} {opposite} değil, {word}.
            - {subject} {word} değil, {opposite}.
        used-to: the present counts; iken as a word of its own
            + {subject} eskiden {opposite} iken şimdi {word}.
            - {subject} eskiden {word} iken şimdi {opposite}.
        for-others: the writer's own view counts
            + başkalarına göre {opposite}, bana göre {word} bir {kind}.
            - başkalarına göre {word}, bana göre {opposite} bir {kind}.
        rather-than: comparison of two adjectives
            + {subject} {opposite} olmaktan çok {word}.
            - {subject} {word} olmaktan çok {opposite}.
        thought: the outcome counts
            + {opposite} sanmıştım, {word} çıktı {subject}.
            - {word} sanmıştım, {opposite} çıktı {subject}.
        """,
    ),
)

_UNSEEN = (
    *frames(
        "negation",
        """
        u-description: a noun with the word before it; the verb is negated inside
            + bana kalırsa {word} nitelemesi bu {kind} için uygun düşüyor.
            - bana kalırsa {word} nitelemesi bu {kind} için uygun düşmüyor.
        u-those-who-write: headless relative clause under a negated verb
            + {subject} hakkında {word} yazanlara hak veriyorum.
            - {subject} hakkında {word} yazanlara hak vermiyorum.
        u-here-and-there: possibility negated inside the verb, an adverbial after it
            + {subject} {word} olabiliyor yer yer.
            - {subject} {word} olamıyor bir yerden sonra.
        u-will-say: relative clause in the future, negated inside
            + gönül rahatlığıyla {word} diyeceğim bir {kind} bu.
            - gönül rahatlığıyla {word} demeyeceğim bir {kind} bu.
        u-claim-to-be: lexical denial, without a negator
            + {subject} {word} olma iddiasını haklı çıkardı.
            - {subject} {word} olma iddiasını boşa çıkardı.
        u-class: aorist negated inside
            + {subject} {word} sınıfına girer.
            - {subject} {word} sınıfına girmez.
        u-rumour: the word is mentioned; passive negated inside
            + çıkışta ağızlarda {word} lafı dolaşıyordu.
            - çıkışta ağızlarda {word} lafı duyulmuyordu.
        u-exam: possibility negated inside the verb
            + {subject} {word} olma sınavını geçti.
            - {subject} {word} olma sınavını geçemedi.
        u-search: concession, and possibility negated inside the verb
            + arayınca {subject.loc} {word} yanlar buluyorsunuz.
            - arasanız da {subject.loc} {word} yanlar bulamazsınız.
        u-witnesses: idiom that denies, without a negator
            + {subject.dat} {word} demeye bir bakış yeter.
            - {subject.dat} {word} demeye bin şahit ister.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-objection: yok before what denies
            + {subject.gen} {word} oluşuna itirazım yok.
            - {subject.gen} {word} oluşuna itirazım var.
        u-unjust: negated infinitive under a lexical denial
            + {subject} hakkında {word} yazmamak haksızlık olur.
            - {subject} hakkında {word} yazmak haksızlık olur.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-label: az gelmek adds
            + {word} etiketi bu {kind} için az gelir, {same} etiketi de şart.
            - {word} etiketi bu {kind} için uymaz, {same} etiketi de uymaz.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-or-so: falan under değil, the subject after it
            - bakmayın siz, {word} falan değil {subject}.
        u-words-fail: a negated verb that strengthens
            + kelimeler yetmez {subject.gen} nasıl {word} olduğunu anlatmaya.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-had-not-heard: negator in a clause before
            + adını duymamıştım, {subject} bende {word} izlenimi uyandırdı.
            - adını duymuştum, {subject} bende {word} izlenimi uyandırmadı.
        u-gave-no-points: negator in a clause before
            + puan vermedim, {subject} defterimde {word} hanesinde duruyor.
            - puan verdim, {subject} defterimde {word} hanesinde durmuyor.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-instead: yerde with a participle
            + {subject} {opposite} olacağı yerde {word} olup çıktı.
            - {subject} {word} olacağı yerde {opposite} olup çıktı.
        u-when-we-thought: derken; the outcome counts
            + {opposite} çıkacak derken {word} çıkıverdi {subject}.
            - {word} çıkacak derken {opposite} çıkıverdi {subject}.
        u-comments: one comment is true, the other is unfounded
            + {subject} hakkında {word} yorumları doğru, {opposite} yorumları asılsız.
            - {subject} hakkında {opposite} yorumları doğru, {word} yorumları asılsız.
        """,
        unseen=True,
    ),
)
FRAMES = (*_TAUGHT, *_UNSEEN)

PRACTICE = Practice(
    lexicon=pairs(
        """
        hızlı yavaş: delivery, staff
        titiz savruk: staff
        dikkatli dikkatsiz: delivery, staff
        sorumlu sorumsuz: delivery, staff
        faydalı faydasız: course, thing
        yararlı yararsız: course, thing
        verimli verimsiz: course
        öğretici gereksiz: course, book
        bilgilendirici yanıltıcı: course, book
        kapsamlı eksik: course
        değerli değersiz: course, book
        dinlendirici yorucu: music
        ahenkli ahenksiz: music
        melodik cırtlak: music
        duygulu ruhsuz: music, film
        renkli renksiz: music, film
        ölçülü abartılı: film, book
        dengeli dengesiz: game
        adil adaletsiz: game
        yenilikçi demode: game, thing
        hesaplı pahalı: thing, food
        uyumlu uyumsuz: thing, staff
        estetik biçimsiz: thing
        hünerli hünersiz: staff
        dürüst düzenbaz: staff
        sevecen asabi: staff
        """,
        adjective,
    ),
    subjects={
        "any": nouns("gezi, alışveriş, fikir/fikr"),
        "film": nouns("belgesel, fragman, oyunculuk/oyunculuğ"),
        "book": nouns("üslup/üslub, çeviri"),
        "food": nouns("tatlı, börek/böreğ, salata"),
        "place": nouns("pansiyon, teras, banyo"),
        "staff": nouns("müdür, şoför, görevli"),
        "thing": nouns("ayakkabı, kılıf, klavye"),
        "delivery": nouns("kargo, kurye, dağıtıcı"),
        "course": nouns("kurs, ders, eğitim"),
        "music": nouns("şarkı, albüm, konser"),
        "game": nouns("oyun, bölüm, turnuva"),
    },
    kinds={
        "any": ("gezi", "alışveriş"),
        "film": ("belgesel", "komedi"),
        "book": ("öykü", "çeviri"),
        "food": ("tatlı", "börek"),
        "place": ("pansiyon", "teras"),
        "staff": ("müdür", "görevli"),
        "thing": ("kılıf", "klavye"),
        "delivery": ("kargo", "kurye"),
        "course": ("kurs", "ders"),
        "music": ("şarkı", "albüm"),
        "game": ("oyun", "turnuva"),
    },
    slots={
        "we": ("ailece", "hep birlikte", "eşimle ben"),
        "friend": ("arkadaşım", "annem", "komşumuz"),
        "calmly": ("acelem yoktu", "işim yoktu", "param yoktu"),
        "hurried": ("acelem vardı", "işim vardı", "param vardı"),
        "who": (
            "Ali",
            "Ahmet",
            "Mehmet",
            "Mustafa",
            "Hasan",
            "Ömer",
            "İbrahim",
            "Murat",
            "Hüseyin",
            "Kemal Bey",
            "babam",
            "kızım",
            "bir yazar",
            "bir doktor",
            "bir öğretmen",
            "komşunun oğlu",
            "öğrencinin annesi",
            "yaşlı bir kadın",
            "genç bir adam",
            "emekli bir asker",
            "sınıf arkadaşım",
            "yabancı bir konuk",
            "eleştirmenin biri",
            "Osman",
            "Fatih",
            "Yaşar",
            "Süleyman",
            "Recep",
            "İsmail",
            "David",
            "Peter",
            "George",
            "John",
            "Michael",
            "bir işçi",
            "yabancı bir oyuncu",
            "belediye başkanı",
            "bir üniversite öğrencisi",
            "zengin bir komşu",
        ),
        "they": (
            "bazıları",
            "bazı insanlar",
            "kadınlar",
            "erkekler",
            "çocuklar",
            "komşular",
            "konuklar",
            "bu adamlar",
            "birileri",
            "bazı kişiler",
            "eski arkadaşlar",
            "eleştirmenler",
        ),
        "when": (
            "dün gece",
            "bu sabah",
            "geçen hafta",
            "üç ay önce",
            "iki yıl önce",
            "haziran ayında",
            "temmuz başında",
            "nisan sonunda",
            "mayıs ayında",
            "şubat ayında",
            "kasım ayında",
            "ekim ayında",
            "geçen cuma",
            "on gün önce",
            "yılın başında",
            "geçen kış",
            "bir pazar günü",
            "ilk maçın ardından",
            "geçen sezon",
        ),
        "where": (
            "burada",
            "orada",
            "İstanbul'da",
            "Türkiye'de",
            "bu şehirde",
            "bütün ülkede",
            "dünyada",
            "bizim mahallede",
            "İzmir ile Bursa arasında",
            "bu bölgede",
            "şehrin üst tarafında",
            "burda",
            "köy ile kent arasında",
            "Avrupa genelinde",
        ),
        "aside": (
            "sanırım",
            "tekrar söylüyorum",
            "kendi adıma",
            "genel olarak",
            "özellikle belirteyim",
            "bana sorun",
            "sonuç olarak",
            "tabii bence",
            "kısa keseyim",
            "hemen söyleyeyim",
            "kim ne derse desin",
            "tüm bunların ardından",
            "yıllar sonra bile",
            "bildiğim kadarıyla",
            "hâlâ aynı fikirdeyim",
            "dediğim gibi",
            "bundan eminim",
            "yanlış anlamayın",
            "özür dilerim",
        ),
        "known": (
            "herkesin konuştuğu",
            "adı her yerde geçen",
            "Ahmet'in uzun süre anlattığı",
            "hakkında çok yazı çıkan",
            "bana geçen yıl önerilen",
            "sosyal medyada görülen",
            "yıllar sonra yeniden gördüğüm",
            "daha önce hiç bilmediğim",
            "internet üzerinden bulduğumuz",
            "kimsenin bana söylemediği",
            "bizim çocukların da bildiği",
            "henüz çok az insanın duyduğu",
        ),
        "neut": (
            "hava sıcak sayılırdı",
            "yağmur yağıyordu",
            "saat sekiz oldu",
            "çay içtik",
            "kapı açık duruyordu",
            "televizyon açık kaldı",
            "üç kişi geldik",
            "dört gün kaldık",
            "altı ay geçti",
            "Ali yardım etti",
            "bilgi almak için aradım",
            "beş arkadaş beraber gittik",
            "bana isim sordular",
            "internet vardı",
            "çocuklar da geldi",
            "araba ile gittik",
            "herkese kahve verdiler",
        ),
        "nott": (
            "hava soğuk değildi",
            "yağmur yağmıyordu",
            "saat sekiz olmadı",
            "ne çay içtik ne kahve",
            "kapı açık değildi",
            "televizyon yoktu",
            "Ali bizimle gelmedi",
            "kimseden yardım istemedim",
            "kimse ismimi sormadı",
            "internet yoktu",
            "çocuklar gelmedi",
            "kahve içmedik",
            "kendime bir şey almadım",
            "bana cevap veren olmadı",
            "hiç resim çekmedik",
            "onlara bir şey söylemedim",
        ),
        "hello": (
            "merhaba",
            "selam",
            "arkadaşlar",
            "beyler",
            "günaydın",
            "sayın yetkili",
            "peki",
            "tamam",
            "neyse",
            "evet canım",
            "bakın",
            "yani",
            "efendim",
        ),
        "forus": (
            "benim için",
            "bizim için",
            "ailem için",
            "çocuklar ve benim için",
            "bizler için",
            "kızım ve benim için",
            "eşim ve benim için",
        ),
        "after": (
            "uzun uzun baktıktan sonra",
            "bütün yazıları okuyunca",
            "her şeye rağmen",
            "hiç kimseye sormadan",
            "başkaları ne derse desin",
            "bugün hâlâ",
            "kendi adıma",
            "hepsini görünce",
            "üzerinden yıllar geçse de",
            "neler söylendiğini bilerek",
            "o günden beri",
        ),
        "person": (
            "Yusuf",
            "Abdullah",
            "Emre",
            "Bülent",
            "Emir",
            "Paul",
            "James",
            "Aziz Bey",
            "Sultan Hanım",
            "Yıldız Hanım",
            "oğlum",
            "dostum",
            "ünlü bir gazeteci",
            "köyün imamı",
            "bir bilim adamı",
            "tıp fakültesinden bir hoca",
            "Amerikan bir sanatçı",
            "Fransız bir turist",
            "eski başkan",
            "takımın kaptanı",
            "iş ortağım",
            "ev sahibi",
            "kızın babası",
            "çocuğun annesi",
            "yaşlı bir general",
            "bir milletvekili adayı",
            "site yöneticisi",
            "okulun yardımcı hocası",
            "Erdoğan Bey",
            "üniversitesi uzak bir genç",
            "devlet okulundan bir hoca",
            "bizim usta",
            "bir hukuk uzmanı",
        ),
        "people": (
            "halk",
            "gençler",
            "bayanlar",
            "kızlar",
            "bütün takım",
            "yerli halk",
            "oradaki insanlar",
            "bütün grup",
            "oda arkadaşları",
            "kulüp üyeleri",
            "bizimle gelenler",
            "orada yaşayan Türkler",
            "bu işi bilenler",
            "bakanlar",
            "onun kardeşi ve onun babası",
            "köyün kadınları",
        ),
        "region": (
            "Anadolu'da",
            "Almanya'da",
            "Ankara'da",
            "Kıbrıs'ta",
            "ülkenin her yerinde",
            "Türkiye'nin her bölgesinde",
            "şehir merkezinde",
            "bu ilçede",
            "eski mahallede",
            "okulun önünde",
            "köyün dışında",
            "Mersin yolunda",
            "yerel gazetede",
            "resmi sitede",
            "sosyal ağlarda",
            "evin karşısında",
        ),
        "period": (
            "üçüncü günde",
            "tatil dönüşünde",
            "yaz döneminde",
            "maç sonrasında",
            "düğün öncesinde",
            "bayram sırasında",
            "aynı yıl içinde",
            "geçen ay içerisinde",
            "o sırada",
            "yarım saat içinde",
            "son dönemde",
            "iki binli yıllarda",
            "okul döneminde",
        ),
        "assent": (
            "aynen",
            "elbette",
            "tabii ki",
            "tabi",
            "kesinlikle",
            "hem de nasıl",
            "tam da öyle",
            "kuşkusuz",
            "hem de fazlasıyla",
        ),
        "refusal": (
            "ne münasebet",
            "yok canım",
            "ne alaka",
            "kim demiş",
            "asla",
            "katiyen",
            "hiç de bile",
            "hiç alakası yok",
            "yok öyle bir şey",
            "kesinlikle değil",
        ),
        "respect": (
            "anlamda",
            "alanda",
            "konuda",
            "noktada",
            "açıdan",
            "durumda",
            "şekilde",
            "yönüyle",
        ),
        "remark": (
            "galiba",
            "bakın",
            "yukarıda da yazdım",
            "açıklama olarak yazıyorum",
            "rica ederim inanın",
            "muhtemelen",
            "kısaca",
            "belli ki",
            "görünen o ki",
            "anlayacağınız",
            "sözün kısası",
            "işin aslı",
        ),
        "errand": (
            "iş üzerine konuştuk",
            "izin aldım",
            "mesaj geldi",
            "senden haber aldık",
            "maça gittik",
            "kızı da bizimleydi",
            "kredi kartı kullandım",
            "onları bekledik",
            "elektrik geldi",
            "otuz kilo yük taşıdık",
            "dini bayramdı",
            "imza verdik",
            "şehri gezdik",
            "sinema sonrası uğradık",
            "radyo çalıyordu",
            "bakan geldi",
        ),
        "noerrand": (
            "işi konuşmadık",
            "izin almadım",
            "mesaj gelmedi",
            "senden haber yoktu",
            "maça gitmedik",
            "kızı bizimle değildi",
            "kredi kartı kullanmadım",
            "onları beklemedik",
            "elektrik yoktu",
            "yük taşımadık",
            "bayram değildi",
            "imza vermedik",
            "şehri gezmedik",
            "sinemaya gitmedik",
            "radyo çalmıyordu",
            "parti toplantısına gitmedik",
        ),
    },
    contexts=(
        "Şehir merkezinde, okul ile park arasında bir yer.",
        "Adım Emre, yaklaşık on yıldır Ankara'da yaşıyorum.",
        "Takım o gün maça çıktı, ilk gol geç geldi.",
        "Babası elli yaşında, annesi ise altmış.",
        "Devlet okulu ile özel okul arasında kaldık.",
        "Türkçe, tarih ve din hakkında konuşuyorduk.",
        "Herkese merhaba, okuyanlara teşekkürler.",
        "Mesaj için teşekkür ederim.",
        "Web sitesi üzerinden online kayıt yaptım.",
        "Yaklaşık üç milyon kişinin yaşadığı bir şehir burası.",
        "Yardımcı olan kişi birinci katta, ana binadaydı.",
        "Galatasaray ile Fenerbahçe maçı aynı güne geldi.",
        "Beşiktaş maçı öncesi Trabzon üzerinden geçtik.",
        "Yedi kilometre yürüdük, ara verdik, ekmek ve balık aldık.",
        "Yol boyunca radyo açıktı, haberler vardı.",
        "Elektrik iki saat yoktu, sonra geri geldi.",
        "Parti üyesi değilim, siyasi bir amacım da yok.",
        "Altın, dolar ve petrol üzerine konuşan çoktu.",
        "Tıp ve hukuk okuyan iki kızım var.",
        "İşim gereği Almanya, Rusya, İran ve Suriye arasında gidiyorum.",
        "Resmi tatil olduğu için okul kapalı, yol açıktı.",
        "Samsun, Mersin ve Diyarbakır yolunu yıllarca gittim.",
        "Bebek uyudu, kedi evde kaldı.",
        "Kalp doktoru olan kardeşim de oradaydı.",
        "Uçak saat üçte indi, tren yarım saat sonra geldi.",
        "Kimseye haber vermeden evden çıktım.",
        "Mal sahibi değilim, evi de ben yapmadım.",
        "Bu metin iki yıl önce yazdığım notun yeni hali.",
        "Sarı, kara ve kırmızı, üç çeşit vardı.",
        "Toprak yol bitti, taş bina göründü.",
        "Bir şirket adına çalışmıyorum, bu bir reklam değil.",
        "Kredi kartı ile yüz lira ödedim.",
        "Kurban bayramında dokuz gün izin aldım.",
        "Doğum günümdü, otuz yaşıma girdim.",
        "Bugüne kadar böyle bir rapor yazmadım.",
        "Bina Osmanlı döneminde, taştan yapıldı.",
        "Televizyonda savaş ve ekonomi haberleri vardı.",
        "Gemi sabah kalktı, ada öğleye göründü.",
        "Sahne karşısında, en önde oturdum.",
        "Motor sesini dinledik, su aldık.",
        "Belediye başkanı ve bir bakan aynı anda içeri girdi.",
        "Nereye gittiğimizi kimseye söylemedim.",
        "Mayıs ayının üçüncü haftası, akşam saat dokuz.",
        "Ağır bir çanta taşıyan bir adamın yanında durdum.",
        "Spor yapan, ayda iki kitap alan biriyim.",
        "Sağ tarafta bir köy, sol tarafta orman vardı.",
        "Amerika ve İngiltere arasında geçen bir hayat benimki.",
        "Kimliği belli olmayan biri kapıyı açtı.",
        "Belediye tarafından gönderilen mesajı okudum.",
        "Türk ve Fransız konuklar, bir de Amerikan grubu vardı.",
        "Sıcak bir gündü, güneş tam tepedeydi.",
        "Ne siyaset ne ticaret, yalnızca kendi görüşüm.",
        "Gazeteci değilim, elimde belge de yok.",
        "Sonuçları ve oranı daha sonra yazacağım.",
        "Adresi ve numarayı internetten buldum.",
        "Dünya küçük, aynı gün sınıf arkadaşımla birlikteydim.",
        "Bunu senin için yapıyorum, senden bir şey istemiyorum.",
        "Anlatmak istiyorum, ancak kısa keseceğim.",
        "Yapılan işi ve yapan kişiyi tanıyorum.",
        "Yüksek bir kapı, geniş bir iç avlu vardı.",
        "Bulunan eşyayı el ele taşıdık.",
        "Bir erkek, kendini tanıtmadan içeri girdi.",
        "Herkesin yaptığı gibi ben de sıra bekledim.",
        "Kimsenin dikkat etmediği bir durum anlatıyorum.",
        "Devlete ait, merkeze bağlı bir kurum burası.",
        "Onlar gitti, biz biraz daha kalmak istedik.",
        "Hadi bakalım, ben başlayayım.",
        "Teknik destek bölümü o anda kapalıydı.",
        "ABD'den gelen bir ekip uluslararası bir toplantı yaptı.",
        "Geriye kalan altı kişi yoldaydı, dolayısıyla bekledik.",
        "Halk arasında, normal bir günde oradaydım.",
        "Milli maç gecesi, şehirde hareket vardı.",
        "Verilen görev için iki çeşit kart satın aldım.",
        "Aynı tür bir ürün daha var evde.",
        "Ayrı ayrı oturduk, ortak bir arkadaşı bekledik.",
        "Her yaştan, her kültürden insan vardı.",
        "Yarım dolu bir bardak aldım elime.",
        "Ses geldi, biri kapıdan girdi, öteki gitti.",
        "Yıllık iznin sonraki haftasıydı.",
        "Güvenlik bizi görünce yolu açtı.",
        "Alt kat depo, orta kat ofis, üst kat evdi.",
        "Onların çocukları da bizimle geldi, sonra gitti.",
        "Benimle gelen bayan bir şirkette çalışan biri.",
        "Cumhurbaşkanı o gün şehre geldi, başbakan gelmedi.",
        "Seninle konuştuğumuz gün olay yeni olmuştu.",
        "Aldığı kitabı bana verdiği gün tanıştık.",
        "Saat sekizden itibaren zil çalıyordu.",
        "Yeni dönem başlayan dersler arasındaki farkı sormadım.",
        "Bu yayın kimseye ait değil, herkes izleyebilir.",
        "Hayatını anlatan yaşlı bir asker vardı.",
        "Cumhuriyet Bayramı, herkes dışarıda, ben evde.",
        "Barış ve Doğan adlı iki çocuk oynuyordu.",
        "Atatürk fotoğrafı duvarda, saat kapının üstünde.",
        "İleri gittik, geri geldik, üyelik almadık.",
        "Gizli bir amacım yok, umarım belli oluyordur.",
        "Aktif bir üye değilim, ara sıra okurum.",
        "Ek ücret almadılar, yıllık bir kartım vardı.",
        "Hasta olmadan önce her hafta giderdim.",
        "Işık kapalı, kapı aralık, saat geçti.",
        "İletişim için adres verdim, birine teslim ettim.",
        "Sevgili okur, yazıya sondan başlıyorum.",
        "Meydana çıktık, bir nefes aldık.",
        "Biliyor musunuz, ben de dün öğrendim.",
        "Hediye almak için uğradım, birkaç parça aldım.",
        "Ne çalışmaları ne de kararı okumuştum.",
        "Takımı ve oyuncuları tanıyan biriyim.",
        "Giriş katında, kısa bir sıranın içindeydik.",
        "Çin'e gidecek bir grup ile transfer bekliyorduk.",
        "Metre ile ölçtüm, sonra kilo ile tarttım.",
        "Aşağıdaki notu yazdım, yapacak işim yoktu.",
        "Vakit geçmiş, yarı yolda kalmıştık.",
        "Başkanlık için aday olan kişi de oradaydı, dava konuşuldu.",
        "Hayvan almıyorlar, bu nedenle köpek evdeydi.",
        "Sistem rezervasyonu iptal etmedi, bilet bende kaldı.",
        "Bu yapı on yıl önce inşa edilmiş, demir kapısı yeni.",
        "Ailesi köyde yaşıyor, çocuğun okulu burada.",
        "Basın kartım yok, meslek olarak hemşireyim.",
        "Araç park halinde, anahtar üzerindeydi.",
        "Lig maçı, test günü, sınav haftası, hepsi üst üsteydi.",
        "Derneği tanımıyorum, kimin kurduğunu bilmiyorum.",
        "Yazın dans dersi alıyordum, dili İspanyolca idi.",
        "Verecek bilgi çok, sayfa az.",
        "Olduğum yerden görünen bir kanal vardı.",
        "Muhammed ile o maçta beraberdik.",
        "Un, şeker ve su aldık, sonra top oynadık.",
        "Model olarak geçen yılki yapımı seçtim.",
        "Devletin bir kamu binasında çalışıyorum.",
        "Bunlardan önce buradan başka bir yere gidiyordum.",
        "Pazartesi günü sipariş verdim.",
        "Tatilde vaktim vardı.",
        "Bu konuda uzman değilim.",
        "Fotoğraf çekmedim.",
        "Başka bir yere bakmadık.",
        "Akşam eve döndük.",
        "Bunu kimse benden istemedi.",
        "Daha önce hiç denememiştim.",
        "Fatura istemedim.",
        "Öğleden sonraydı.",
        "İki hafta boyunca Ankara ile İstanbul arasında gidip geldim.",
        "Sabah erken çıktık, hava soğuk sayılırdı.",
        "Haziran ayında başladı, tam yedi gün sürdü.",
        "Babam emekli, kızım henüz öğrenci.",
        "Pazar günü çocuklarla uzun bir yol yürüdük.",
        "Bu yazı benim kişisel görüşüm.",
        "Ben bir uzman ya da yazar değilim.",
        "Saat sekiz gibi geri geldik.",
        "Ocak ayında kar yağmadı.",
        "Türkiye'ye ilk kez geliyorum.",
        "Bunu sana geçen sene de anlattım.",
        "Köpek bizimle gelmedi, evde kaldı.",
        "Hiç kimseden yardım almadım.",
        "Üç kişi gittik, dört kişi geri geldik.",
        "Eylül başında, bir cuma gecesi oldu.",
        "Bu konu hakkında size biraz bilgi vermek istedim.",
        "Üniversite yıllarında da bunu yapardım.",
        "Ali Bey de yanında annesi ile oradaydı.",
        "Şu küçük grup da bizimle yola çıktı.",
        "On dakika sıra vardı, sonra içeri girdik.",
        "Kırmızı, siyah, beyaz, mavi ve yeşil renk vardı.",
        "Konya, Adana ve Antalya üzerinden geldik.",
        "Doğu ve batı, kuzey ve güney, her yeri gezdik.",
        "Ağustos sonu, güneş altında, deniz tarafında oturduk.",
        "Diğer yorumlara henüz bakmadım.",
        "Alman ve İngiliz konuklar vardı, konuşma İngilizce oldu.",
        "Aile olarak geldik: anne, baba, kardeş ve çocuk.",
        "Sizin fikriniz farklı mı, merak ediyorum.",
        "Sigara içen birisi yoktu.",
        "Birden yağmur başladı, kısa süre sonra bitti.",
        "Futbol ve müzik hakkında konuştuk, siyaset hakkında konuşmadık.",
        "Ücretsiz bir internet sitesi üzerinden kayıt oldum.",
        "Toplam yüz TL ödedim.",
        "Benzer bir yazı gazete için de istedim.",
        "Bilgisayar bende değil, arkadaşı aldı.",
        "Seni de aradım, zamanında cevap gelmedi.",
        "Bunları öğrenmek isteyen çok, o yüzden yazıyorum.",
        "Arka sıra doluydu, biz ön tarafta kaldık.",
        "Kontrol edip fotoğraf ve video aldım, not da tuttum.",
        "Zaten günlük hayatta buraya hep gelirim.",
        "Birinin tatil planı vardı, onunla gitmek istedim.",
        "Maç günü polis yolu kapattı, oraya geç gittik.",
        "Şiir ve sanat konusunda bir araştırma için aldım.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-see-as: olarak görmek
                + {subject.acc} {word} olarak görüyorum.
                - {subject.acc} {word} olarak görmüyorum.
            p-accept: nominalised clause under kabul etmek
                + {subject.gen} {word} olduğunu kabul ediyorum.
                - {subject.gen} {word} olduğunu kabul etmiyorum.
            p-claim: possibility negated inside the verb
                + {subject.gen} {word} olduğunu iddia edebilirim.
                - {subject.gen} {word} olduğunu iddia edemem.
            p-sign: relative clause under var, yok
                + {subject.gen} {word} olduğunu gösteren çok şey var.
                - {subject.gen} {word} olduğunu gösteren bir şey yok.
            p-opposite: lexical denial
                + {subject} {word} kelimesinin tam karşılığı.
                - {subject} {word} kelimesinin tam tersi.
            p-far: lexical denial of a verbal noun
                + {subject} {word} olmanın hakkını veriyor.
                - {subject} {word} olmanın çok uzağında.
            p-manage: implicative verb
                + {subject} {word} olmayı becerdi.
                - {subject} {word} olmayı beceremedi.
            p-stay: verb of state
                + {subject} sonuna kadar {word} kaldı.
                - {subject} sonuna kadar {word} kalmadı.
            p-turn-out: çıkmak with a predicate
                + {subject} beklediğim gibi {word} çıktı.
                - {subject} beklediğim gibi {word} çıkmadı.
            p-prove: possibility negated inside the verb
                + {subject} {word} olduğunu kanıtladı.
                - {subject} {word} olduğunu kanıtlayamadı.
            p-from-outside: durmak with a predicate
                + dışarıdan bakınca {subject} {word} duruyor.
                - dışarıdan bakınca {subject} {word} durmuyor.
            p-as-others: denied comparison of equality
                + {subject} ötekiler kadar {word}.
                - {subject} ötekiler kadar {word} değil.
            p-as-said: denied comparison with what is said
                + {subject} anlatıldığı kadar {word}.
                - {subject} anlatıldığı kadar {word} değil.
            p-where-is: rhetorical question that denies
                + {subject} baştan aşağı {word}.
                - {subject.gen} neresi {word}?
            p-who-calls: rhetorical question with ki
                + {subject.dat} herkes {word} der.
                - {subject.dat} kim {word} der ki?
            p-join: a quoted word; the verb is negated inside
                + {subject} için “{word}” diyenlere katılıyorum.
                - {subject} için “{word}” diyenlere katılmıyorum.
            p-are-wrong: lexical denial of the speakers
                + {subject.dat} {word} diyenler haklı.
                - {subject.dat} {word} diyenler yanılıyor.
            p-fragment: a phrase without a verb, with a comment
                + {word} bir {kind}, orası kesin.
                - {word} bir {kind} değil, orası kesin.
            p-exclaim: exclamation with ne, which denies nothing
                + ne {word} bir {kind}!
                - hiç {word} bir {kind} değil!
            p-tongue: idiom with a negated verb
                + {subject.dat} {word} demek zorundayım.
                - {subject.dat} {word} demeye dilim varmıyor.
            p-moment: minimiser bir an bile
                + {subject} her an {word.past}.
                - {subject} bir an bile {word} değildi.
            p-single: tek bir under yok
                + {subject.gen} birçok {word} yanı var.
                - {subject.gen} tek bir {word} yanı yok.
            p-bit: minimiser zerre kadar
                + {subject} fazlasıyla {word}.
                - {subject} zerre kadar {word} değil.
            p-certainly: an adverb that affirms, under değil
                + {subject} kesinlikle {word}.
                - {subject} kesinlikle {word} değil.
            p-by-no-means: katiyen
                + {subject} elbette {word}.
                - {subject} katiyen {word} değil.
            p-rather: epey and pek de with sayılmak
                + {subject} epey {word} sayılır.
                - {subject} pek de {word} sayılmaz.
            p-expect: what was expected came about, or not
                + {subject.gen} {word} olmasını bekliyordum, oldu da.
                - {subject.gen} {word} olmasını bekliyordum, olmadı.
            p-those-who: headless relative clause; olmak negated
                + {subject.acc} {word} bulan çok oldu.
                - {subject.acc} {word} bulan olmadı.
            p-we: negative subject with a negated verb
                + {we} {subject.acc} {word} bulduk.
                - ailede kimse {subject.acc} {word} bulmadı.
            p-to-us: negative dative pronoun
                + {subject} hepimize {word} geldi.
                - {subject} hiçbirimize {word} gelmedi.
            p-ever: hiçbir zaman with a negated verb
                + {subject} her zaman {word} oldu.
                - {subject} hiçbir zaman {word} olmadı.
            p-at-last: bir türlü with a negated possibility
                + {subject} sonunda {word} oldu.
                - {subject} bir türlü {word} olamadı.
            p-wrong-to-say: lexical denial of a quotation
                + {subject} için {word} demek doğru olur.
                - {subject} için {word} demek yanlış olur.
            p-exaggerate: lexical denial of a quotation
                + {subject.dat} {word} demek az bile kalır.
                - {subject.dat} {word} demek abartı olur.
            p-suit: the word is mentioned; the verb is negated inside
                + {word} sözü {subject.dat} çok yakışıyor.
                - {word} sözü {subject.dat} hiç yakışmıyor.
            p-deserve: verbal noun under a negated verb
                + {subject} {word} denmeyi hak ediyor.
                - {subject} {word} denmeyi hak etmiyor.
            p-before-us: existential with an attributive adjective
                + karşımızda {word} bir {kind} var.
                - karşımızda {word} bir {kind} yok.
            p-real: lexical denial of a clause
                + {subject.gen} {word} olduğu gerçek.
                - {subject.gen} {word} olduğu koca bir yalan.
            p-though: concession before the clause
                + çok beklemiş olsak da {subject} {word}.
                - çok beklemiş olsak da {subject} {word} değil.
            p-because: the clause as a reason
                + bunu yazıyorum çünkü {subject} {word}.
                - bunu yazıyorum çünkü {subject} {word} değil.
            p-reported: another's view, confirmed or denied
                + {friend} {subject} {word} dedi, doğruymuş.
                - {friend} {subject} {word} dedi, doğru değilmiş.
            p-heard: hearsay, confirmed or denied
                + {subject} {word} diye duymuştum, öyleymiş.
                - {subject} {word} diye duymuştum, öyle değilmiş.
            p-advert: hearsay, confirmed or denied without a negator
                + reklamda {subject} {word} deniyor, gerçekten öyle.
                - reklamda {subject} {word} deniyor, külliyen yalan.
            p-as-told: adverbial clause under değil
                + {subject} söylendiği gibi {word}.
                - {subject} söylendiği gibi {word} değil.
            p-ask-answer: an answer without a negator; mI asks
                + bu {kind} {word} mI? Hem de nasıl.
                - bu {kind} {word} mI? Ne gezer.
            p-can-tell: negative subject with a negated possibility
                + {subject.gen} {word} olduğunu herkes söyler.
                - {subject.gen} {word} olduğunu kimse söyleyemez.
            p-do-not-expect: imperative negated inside
                + {word} bir {kind} bekleyin.
                - {word} bir {kind} beklemeyin.
            p-do-not-think: prohibition with sakın
                + {subject.acc} {word} sayabilirsiniz.
                - {subject.acc} sakın {word} sanmayın.
            p-condition: unreal condition
                + {subject} {word} olduğu için anlatıyorum.
                - {subject} {word} olsaydı anlatırdım.
            p-so-is-it: rhetorical question after the predicate
                + {subject} {word}, öyle değil mi?
                - {subject} {word} mI yani? Güldürmeyin beni.
            p-become: gittikçe with a verb of change
                + {subject} gittikçe {word} hâle geldi.
                - {subject} bir türlü {word} hâle gelmedi.
            """,
        ),
        *frames(
            "double negation",
            """
            p-no-doubt: yok before what denies
                + {subject.gen} {word} olduğundan şüphem yok.
                - {subject.gen} {word} olduğundan şüpheliyim.
            p-deny: a negated verb of denial
                + {subject.gen} {word} olduğunu inkâr etmiyorum.
                - {subject.gen} {word} olduğunu inkâr ediyorum.
            p-nothing-not: negated relative clause under yok
                + {subject.loc} {word} olmayan bir şey yok.
                - {subject.loc} {word} olan bir şey yok.
            p-none-not-find: negated headless relative clause under yok
                + {subject.acc} {word} bulmayan yok.
                - {subject.acc} {word} bulan yok.
            p-not-sayers: lexical denial of a negated quotation
                + {subject} {word} değil diyen yanılır.
                - {subject} {word} değil diyen haklı.
            p-cannot-help: negated infinitive under değil
                + {subject.dat} {word} dememek elde değil.
                - {subject.dat} {word} demek mümkün değil.
            p-do-not-think-not: negated clause under a prohibition
                + {subject.gen} {word} olmadığını sanmayın.
                - {subject.gen} {word} olduğunu sanmayın.
            p-who-not: rhetorical question over a negation
                + {subject.dat} kim {word} demez ki?
                - {subject.dat} {word} diyen var mı ki?
            """,
        ),
        *frames(
            "not only … but",
            """
            p-merely: sırf … değil adds
                + {subject} sırf {word} değil, {same} dA.
                - {subject} {word} değil, {same} dA değil.
            p-not-enough: yetmemek adds
                + {subject.dat} {word} demek yetmez, {same} dA demek gerek.
                - {subject.dat} {word} demek olmaz, {same} demek hiç olmaz.
            p-as-well-as: olmadığı gibi denies both
                + {subject} {word} olduğu gibi {same} dA.
                - {subject} {word} olmadığı gibi {same} dA değil.
            """,
        ),
        *frames(
            "not bad",
            """
            p-well: hani … dA değil
                - hani {word} dA değil {subject}.
            p-as-feared: less than was thought
                - {subject} sandığım kadar {word} değilmiş.
            p-not-guessed: what was not guessed is so
                + {subject.gen} bu kadar {word} olacağını düşünmemiştim.
            p-beyond-words: not to be told, to such a degree
                + {subject} kelimelerle anlatılamayacak kadar {word}.
            p-none-more: a denied comparison that affirms
                + bundan daha {word} bir {kind} görmedim.
            """,
        ),
        *frames(
            "scope",
            """
            p-no-hurry: yok in a clause about the writer
                + {calmly}, {subject} {word.past}.
                - {hurried}, {subject} {word} değildi.
            p-seldom-write: a negated verb about the writer
                + pek yorum yazmıyorum ama bu {kind} {word}.
                - pek yorum yazmıyorum ama bu {kind} {word} değil.
            p-rest-assured: a prohibition after the clause
                + {subject} {word}, hiç kuşkunuz olmasın.
                - {subject} {word} değil, hiç kuşkunuz olmasın.
            p-briefly: a negated wish before the clause
                + lafı uzatmayayım, {subject} {word}.
                - lafı uzatmayayım, {subject} {word} değil.
            p-no-lie: yok about the words themselves
                + yalan yok, {subject} {word}.
                - yalan yok, {subject} {word} değil.
            p-no-joke: değil about the words themselves
                + şaka değil, {subject} {word}.
                - şaka değil, {subject} {word} değil.
            p-no-offence: a negated wish with kimse
                + kimse kusura bakmasın, {subject} {word}.
                - kimse kusura bakmasın, {subject} {word} değil.
            p-no-need: yok denies a need
                + beklemeye gerek yok: {subject} {word}.
                - beklemeye gerek yok: {subject} {word} değil.
            p-did-not-come: the negator belongs to an earlier clause
                + {friend} gelmedi, oysa {subject} {word.past}.
                - {friend} geldi, oysa {subject} {word} değildi.
            p-me: mI asks and denies nothing
                + ben mi? Bence {subject} {word}.
                - ben mi? Bence {subject} {word} değil.
            p-late: a negated relative clause about the writer
                + daha önce bilmediğim bu {kind} {word} çıktı.
                - daha önce bildiğim bu {kind} {word} çıkmadı.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-mistaken: lexical denial of the first
                + {opposite} diyenler yanılıyor, {subject} {word}.
                - {word} diyenler yanılıyor, {subject} {opposite}.
            p-appear: what seems and what is
                + {subject} {opposite} görünse de aslında {word}.
                - {subject} {word} görünse de aslında {opposite}.
            p-first-day: the later view counts
                + {subject} ilk gün {opposite} geldi, sonra {word} geldi.
                - {subject} ilk gün {word} geldi, sonra {opposite} geldi.
            p-do-not-believe: a prohibition denies the second
                + {subject} {word}, {opposite} diyene inanmayın.
                - {subject} {opposite}, {word} diyene inanmayın.
            p-yesterday: the later view counts
                + dün {subject.dat} {opposite} diyordum, bugün {word} diyorum.
                - dün {subject.dat} {word} diyordum, bugün {opposite} diyorum.
            p-which: a choice of two, answered
                + {subject} {opposite} mI, {word} mI? Kesinlikle ikincisi.
                - {subject} {word} mI, {opposite} mI? Kesinlikle ikincisi.
            p-in-advert: advert and truth
                + reklamda {opposite}, gerçekte {word} bir {kind}.
                - reklamda {word}, gerçekte {opposite} bir {kind}.
            p-little-much: comparison of quantities
                + {subject} az {opposite}, çok {word}.
                - {subject} az {word}, çok {opposite}.
            p-no-more: artık … değil, then the present
                + {subject} artık {opposite} değil, şimdi {word}.
                - {subject} artık {word} değil, şimdi {opposite}.
            p-they-say: others' view against the writer's
                + {friend} {opposite} diyor, ben {word} diyorum.
                - {friend} {word} diyor, ben {opposite} diyorum.
            """,
        ),
        *frames(
            "negation",
            """
            p2-redup: mI between a word and itself strengthens and asks nothing
                + bu {kind} {word} mI {word}!
                - bu {kind} neresinden baksan {word} değil.
            p2-or-so: a vague filan between predicate and değil
                + {subject} düpedüz {word}.
                - {subject} {word} filan değil.
            p2-lack: an adjective of lack with an ablative
                + {subject} {word} olma özelliğini koruyor.
                - {subject} {word} olma özelliğinden yoksun.
            p2-state: a participle of a passive under yok
                + {subject.gen} {word} denecek çok yanı var.
                - {subject.gen} {word} denecek hâli yok.
            p2-no-relation: a noun of relation under yok
                + {subject} {word} sıfatını hakkıyla taşıyor.
                - {subject.gen} {word} sıfatıyla uzaktan yakından ilgisi yok.
            p2-last-word: first and last word, without a negator
                + {subject} için aklıma gelen ilk söz “{word}”.
                - {subject} için aklıma gelecek son söz “{word}”.
            p2-anything-but: exception with dışında
                + {subject} her şeyden önce {word}.
                - {subject} {word} dışında her şey olabilir.
            p2-unreal: two unreal conditions, the negator on either side
                + {subject} {word} olmasaydı böyle yazmazdım.
                - {subject} {word} olsaydı böyle yazmazdım.
            p2-almost: neredeyse with a future in the past
                + {subject} en sonunda {word} olup çıktı.
                - {subject} neredeyse {word} olacaktı, olmadı.
            p2-reason: infinitive with için under var, yok
                + {subject.acc} {word} saymak için sebep çok.
                - {subject.acc} {word} saymak için sebep yok.
            p2-claim-refuted: a claim that is confirmed or refuted
                + {subject.gen} {word} olduğu iddiası doğrulandı.
                - {subject.gen} {word} olduğu iddiası çürütüldü.
            p2-told-us: another's account, met or not
                + {friend} bize {word} bir {kind} anlatmıştı, dediği gibi çıktı.
                - {friend} bize {word} bir {kind} anlatmıştı, hiç öyle çıkmadı.
            p2-not-mistaken: the negated verb of error affirms
                + {subject.gen} {word} olacağını sanıyordum, yanılmadım.
                - {subject.gen} {word} olacağını sanıyordum, yanıldım.
            p2-came-another: an expectation met or not, without a negator
                + {word} bir {kind} bekliyorduk, karşımıza tam da o çıktı.
                - {word} bir {kind} bekliyorduk, karşımıza tam tersi çıktı.
            p2-written: a quoted word with a later comment
                + bu {kind} için “{word}” yazmışlar, altına imzamı atarım.
                - bu {kind} için “{word}” yazmışlar, hiç alakası yok.
            p2-take-back: retraction after the word
                + {word} demiştim bu {kind} için, sözümün arkasındayım.
                - {word} demiştim bu {kind} için, sözümü geri alıyorum.
            p2-it-turns-out: evidential copula as a word of its own
                + meğer {subject} {word} imiş.
                - meğer {subject} {word} değilmiş.
            p2-as-ever: a negated participle under kadar affirms
                + {subject} hiç olmadığı kadar {word}.
                - {subject} artık o eski {word} hâlinden çok uzak.
            p2-nor: dA … dA under one değil
                + {subject} {word} dA {same} dA.
                - {subject} {word} dA değil {same} dA.
            p2-cease: a verb of ending with an infinitive
                + {subject} {word} olmayı bugün de sürdürüyor.
                - {subject} {word} olmayı çoktan bıraktı.
            p2-days-gone: past on the word, then an end
                + {subject} bir zamanlar da {word.past}, bugün de öyle.
                - {subject} bir zamanlar {word.past}, o günler geride kaldı.
            p2-last-year: the later clause counts, with değil in either
                + {subject} başta {word} değildi, sonra öyle oldu.
                - {subject} başta {word.past}, sonra öyle olmadı.
            p2-erred: a verb of error over an infinitive; its negation affirms
                + {subject.acc} {word} bulmakta yanılmamışım.
                - {subject.acc} {word} bulmakta yanılmışım.
            p2-refuse: a verb of refusal over an infinitive
                + {subject.dat} {word} demeyi borç bilirim.
                - {subject.dat} {word} demeyi reddediyorum.
            p2-shrink-from: a verb of avoiding; negated it affirms
                + {subject.dat} {word} demekten çekinmiyorum.
                - {subject.dat} {word} demekten kaçınıyorum.
            p2-indisputable: an idiom with a negated aorist affirms
                + {subject.gen} {word} olduğu su götürmez.
                - {subject.gen} {word} olduğu masaldan ibaret.
            p2-impression: a clause as the attribute of an impression
                + {subject} {word} olduğu izlenimini verdi.
                - {subject} {word} olduğu izlenimini vermedi.
            p2-fooled: a verb of deceit; negated it affirms
                + {subject.acc} {word} diye anlattılar, kandırmamışlar bizi.
                - {subject.acc} {word} diye anlattılar, kandırmışlar bizi.
            p2-one-of: headless relative in the ablative
                + bu {kind} {word} olanlardan biri.
                - bu {kind} {word} olanlardan değil.
            p2-whatever-they-say: predicate before its subject
                + {word.past} bu {kind}, kim ne derse desin.
                - {word} değildi bu {kind}, kim ne derse desin.
            p2-what-you-call: dediğin with a generic aorist
                + {word} {kind} dediğin tam da böyle olur.
                - {word} {kind} dediğin hiç böyle olmaz.
            p2-so-called: adverbs of pretence and essence
                + özünde {word} bir {kind} bu.
                - sözde {word} bir {kind} bu.
            p2-allegedly: güya with a future in the past
                + tam söylendiği gibi {subject} {word} oldu.
                - güya {subject} {word} olacaktı.
            p2-makes-it: object complement in a relative clause
                + {subject.acc} {word} kılan pek çok ayrıntı var.
                - {subject.acc} {word} kılan tek bir ayrıntı yok.
            p2-not-hard: one negated verb; the predicate noun decides
                + {subject.acc} {word} bulmam hiç zor olmadı.
                - {subject.acc} {word} bulmam hiç mümkün olmadı.
            p2-in-a-word: quotation under a condition; the first person denies
                + {subject.acc} tek kelimeyle anlat deseler {word} derim.
                - {subject.acc} tek kelimeyle anlat deseler {word} diyemem.
            p2-ask-me: resultative olmuş, olmamış
                + bana sorarsanız {subject} {word} olmuş.
                - bana sorarsanız {subject} {word} olmamış.
            p2-looks-like: a noun phrase under gibi
                + bu tam {word} bir {kind} gibi duruyor.
                - bu hiç {word} bir {kind} gibi durmuyor.
            p2-plain: a fronted clause, its subject last
                + {word} olduğu ortada {subject.gen}.
                - {word} olmadığı ortada {subject.gen}.
            p2-who-said: rhetorical question with a postponed clause
                + kime sorsam {subject} {word} dedi.
                - kim demiş {subject} {word} diye?
            p2-if-i-said: a condition with a lie; its negation affirms
                + {subject} {word} desem yalan olmaz.
                - {subject} {word} desem yalan olur.
            p2-if-i-say: a condition with an error; its negation affirms
                + {subject.dat} {word} dersem yanlış bir şey söylemiş olmam.
                - {subject.dat} {word} dersem yanlış bir şey söylemiş olurum.
            p2-pass-by: an idiom of distance
                + {subject} {word} olmanın ne demek olduğunu gösteriyor.
                - {subject} {word} olmanın yanından bile geçmiyor.
            p2-use-word: the word is mentioned first
                + {word} kelimesini bu {kind} için rahatça kullanırım.
                - {word} kelimesini bu {kind} için kullanamam.
            p2-none-of-us: hiçbirimiz with a negated possibility
                + hepimiz {subject} için {word} dedik.
                - hiçbirimiz {subject} için {word} diyemedik.
            p2-but-not-i: the writer's view in an ellipsis
                + {friend} {subject.acc} {word} buluyor, ben de öyle.
                - {friend} {subject.acc} {word} buluyor, bense hiç.
            p2-not-alone: değil denies that one is alone
                + {subject.acc} {word} bulan tek kişi ben değilim.
                - {subject.acc} {word} bulan bir kişi bile tanımıyorum.
            p2-chosen: attribute inside an object
                + {word} bir {kind} seçmişiz.
                - {word} bir {kind} seçmemişiz.
            p2-have-seen: a noun phrase in a clause under a negated possibility
                + {word} bir {kind} gördüğümü söyleyebilirim.
                - {word} bir {kind} gördüğümü söyleyemem.
            p2-parenthesis: an answer in parenthesis before the word
                + bu {kind}, evet, {word}.
                - bu {kind}, hayır, {word} değil.
            p2-if-this: rhetorical conditions; the negated one affirms
                + bu {kind} {word} değilse hangisi {word}?
                - bu {kind} {word} ise ben bu işten hiç anlamıyorum.
            p2-why-they-say: an indirect question, understood or not
                + {subject.dat} neden {word} dediklerini şimdi anladım.
                - {subject.dat} neden {word} dediklerini anlamış değilim.
            p2-not-even: bile between predicate and değil
                + {subject} gayet {word}.
                - {subject} {word} bile değil.
            p2-no-way: an exclamation after a report; yok artık denies
                + bu {kind} için {word} diyorlar. Aynen öyle!
                - bu {kind} için {word} diyorlar. Yok artık!
            p2-tag: a negated question, answered
                + {subject} {word} değil mi? Elbette öyle.
                - {subject} {word} değil mi? Elbette değil.
            p2-unwilling: concession, negated in the affirmation
                + istemesem de {subject.dat} {word} derim.
                - istesem de {subject.dat} {word} diyemem.
            p2-every-state: hiçbir as the determiner of a subject
                + {subject.gen} her hâli {word}.
                - {subject.gen} hiçbir hâli {word} değil.
            p2-word-wrong: a quoted word as the subject
                + “{word}” bu {kind} için doğru kelime.
                - “{word}” bu {kind} için yanlış kelime.
            p2-definition: a quoted word as an attribute
                + bu {kind} “{word}” tanımına uyuyor.
                - bu {kind} “{word}” tanımına uymuyor.
            p2-not-at-all: hiç mi hiç asks nothing
                + {subject} alabildiğine {word}.
                - {subject} hiç mi hiç {word} değil.
            p2-bare: a bare noun phrase
                + amma {word} {kind}!
                - {word} {kind} değil bu.
            p2-wasnt-it: hani with the past reproaches
                + dedim ya, {word.past} bu {kind}!
                - hani {word.past} bu {kind}?
            p2-said-to-be: a relative clause of saying before the noun
                + {word} olduğu söylenen bu {kind} gerçekten öyleymiş.
                - {word} olduğu söylenen bu {kind} hiç öyle değilmiş.
            p2-lip-service: lafta denies alone, and not under değil
                + {subject} yalnız lafta değil, sahiden {word}.
                - {subject} yalnız lafta {word}.
            p2-show: a verb of showing with a negative pronoun
                + onca yorumun hepsi {subject.acc} {word} gösteriyor.
                - onca yorumun hiçbiri {subject.acc} {word} göstermiyor.
            p2-for-nothing: boşuna with a negated verb affirms
                + boşuna {word} dememişler {subject.dat}.
                - boşuna {word} demişler {subject.dat}.
            p2-strain: yok denies a need; the need denies
                + {subject.acc} {word} bulmak için zorlamaya gerek yok.
                - {subject.acc} {word} bulmak için çok zorlamak gerek.
            p2-not-yet: henüz with değil
                + {subject} şimdiden {word}.
                - {subject} henüz {word} değil.
            p2-easy: işten değil affirms; ne arar denies
                + {subject.loc} {word} bir yan bulmak işten değil.
                - {subject.loc} {word} bir yan ne arar!
            p2-never-will: future participle under yok
                + {subject.gen} {word} olacağı belliydi.
                - {subject.gen} {word} olacağı yoktu.
            p2-who-saw: a question and the writer's answer
                + {subject.gen} {word} olduğunu gören var mı? Ben gördüm.
                - {subject.gen} {word} olduğunu gören var mı? Ben görmedim.
            p2-neither-of-us: ne … ne of subjects, with a verb that is not negated
                + hem {friend} hem ben {subject.acc} {word} bulduk.
                - ne {friend} ne ben {subject.acc} {word} bulduk.
            p2-would-wonder: a condition under a verb of wonder
                + bu {kind} {word} çıkmazsa şaşarım.
                - bu {kind} {word} çıkarsa şaşarım.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-object-to: an adverb of opposition under değilim
                + {subject.dat} {word} denmesine karşı değilim.
                - {subject.dat} {word} denmesine karşıyım.
            p2-single-moment: negated relative clause under yok
                + {subject.gen} {word} olmadığı tek an yoktu.
                - {subject.gen} {word} olduğu tek an yoktu.
            p2-impossible: a negated verbal noun under an adjective of denial
                + {subject.gen} {word} olmaması imkânsız.
                - {subject.gen} {word} olması imkânsız.
            p2-not-is-lie: değil in a quotation that is a lie
                + {subject} {word} değil demek yalan olur.
                - {subject} {word} değil demek doğru olur.
            p2-believe-not: negated clause under a negated verb of belief
                + {subject.gen} {word} olmadığına inanmıyorum.
                - {subject.gen} {word} olmadığına inanıyorum.
            p2-did-you-say: an echo question, corrected
                + {subject} {word} değil mi dediniz? Yanılıyorsunuz.
                - {subject} {word} mI dediniz? Yanılıyorsunuz.
            p2-not-cease: olmaktan çıkmak, negated
                + {subject} {word} olmaktan hiç çıkmadı.
                - {subject} {word} olmaktan çoktan çıktı.
            p2-how-not: olmaz olur mu affirms
                + {subject} hiç {word} olmaz olur mu?
                - {subject} hiç {word} olur mu?
            p2-disagree: another's denial, shared or not
                + {friend} {subject.acc} {word} bulmuyor, ona katılmıyorum.
                - {friend} {subject.acc} {word} bulmuyor, ona katılıyorum.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-as-much-as: olduğu kadar adds
                + {subject} {word} olduğu kadar {same}.
                - {subject} {word} olmadı, {same} hiç olmadı.
            p2-just-that: yalnız … mI adds
                + yalnız {word} mI, {same} dA bu {kind}.
                - ne {word} ne de {same} bu {kind}.
            p2-content-with: a negated yetinmek adds
                + {subject} {word} olmakla yetinmiyor, {same} dA oluyor.
                - {subject} {word} olmayı bırakın, {same} bile olamıyor.
            p2-consist-of: ibaret değil adds
                + {subject} {word} olmaktan ibaret değil, bir de {same}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-second-to-none: an idiom with yok affirms
                + {subject.gen} {word} olmakta üstüne yok.
            p2-incredible: a negated adjective of degree
                + {subject} inanılmaz derecede {word}.
            p2-not-so: o kadar da … değilmiş
                - {subject} o kadar da {word} değilmiş meğer.
            p2-hard-to-find: hard to find affirms
                + bunun kadar {word} bir {kind} zor bulunur.
            p2-could-not-be: what was held impossible
                + bu denli {word} bir {kind} olamaz sanırdım, olurmuş.
            """,
        ),
        *frames(
            "scope",
            """
            p2-unpaid: negative subject in an earlier clause
                + kimse bana para ödemedi, {subject} cidden {word}.
                - kimse bana para ödemedi, {subject} cidden {word} değil.
            p2-contrary: aksine denies what others think
                + {subject} sanılanın aksine {word}.
                - {subject} sanılanın aksine {word} değil.
            p2-must-say: two negators that oblige, over a clause
                + {word} olduğunu söylemeden geçemem {subject.gen}.
                - {word} olmadığını söylemeden geçemem {subject.gen}.
            p2-unforgettable: a negated participle of degree
                + kolay kolay unutamayacağım kadar {word} bir {kind} bu.
            p2-say-not-no: a prohibition to answer
                + hayır demeyin, {subject} açıkça {word}.
                - evet demeyin, {subject} açıkça {word} değil.
            p2-cannot-you-see: a negated question after the predicate
                + {subject} {word} yahu, görmüyor musunuz?
                - {subject} {word} değil yahu, görmüyor musunuz?
            p2-did-not-know: a fact under a negated verb of knowing
                + {subject.gen} {word} olduğunu bilmiyordum, bugün öğrendim.
                - {subject.gen} {word} olmadığını bilmiyordum, bugün öğrendim.
            p2-no-no: yok yok as an answer to something unsaid
                + yok yok, {word} bu {kind}.
                - yok yok, {word} değil bu {kind}.
            p2-believe-or-not: alternatives before the clause
                + ister inanın ister inanmayın, {word} çıktı bu {kind}.
                - ister inanın ister inanmayın, {word} çıkmadı bu {kind}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-instead: olacağına denies the first
                + {subject} {opposite} olacağına {word} olmuş.
                - {subject} {word} olacağına {opposite} olmuş.
            p2-let-alone: bir yana denies the first
                + {subject} {opposite} olmak bir yana, basbayağı {word}.
                - {subject} {word} olmak bir yana, basbayağı {opposite}.
            p2-heard-many: others' view before the writer's
                + {opposite} diyeni çok duydum ama {word} işte bu {kind}.
                - {word} diyeni çok duydum ama {opposite} işte bu {kind}.
            p2-what-did-they-see: others' view after the writer's
                + {subject} {word}; {opposite} diyenler neye bakmış, bilmem.
                - {subject} {opposite}; {word} diyenler neye bakmış, bilmem.
            p2-no-but: a question, answered with hayır
                + {subject} {opposite} mI? Hayır, {word}.
                - {subject} {word} mI? Hayır, {opposite}.
            p2-became: a negated verb denies the first
                + {subject} {opposite} olmadı, {word} oldu.
                - {subject} {word} olmadı, {opposite} oldu.
            p2-was-wrong: the writer corrects a view
                + {subject.dat} {opposite} demekle yanılmışım, {word} imiş.
                - {subject.dat} {word} demekle yanılmışım, {opposite} imiş.
            p2-the-other-one: another thing before this one
                + {opposite} olan öteki, {word} olan bu {kind}.
                - {word} olan öteki, {opposite} olan bu {kind}.
            p2-will-see: those who err will see
                + {subject.acc} {opposite} sananlar {word} olduğunu görecek.
                - {subject.acc} {word} sananlar {opposite} olduğunu görecek.
            """,
        ),
        *frames(
            "negation",
            """
            p3-you-say: second person of the aorist, negated
                + sen de {subject.dat} {word} dersin.
                - sen bile {subject.dat} {word} demezsin.
            p3-you-will: second person plural of the future
                + gidip görün, siz de {word} diyeceksiniz.
                - gidip görün, siz de {word} demezsiniz.
            p3-we-all: first person plural of the present
                + biz {subject.dat} hâlâ {word} diyoruz.
                - biz {subject.dat} hâlâ {word} demiyoruz.
            p3-declare: ilan etmek, and who joined in
                + {they} {subject.acc} {word} ilan etti, biz de katıldık.
                - {they} {subject.acc} {word} ilan etti, biz katılmadık.
            p3-express: ifade etmek; a headless relative under a negated verb
                + {subject.gen} {word} olduğunu açıkça ifade ettiler.
                - {subject.gen} {word} olduğunu ifade eden çıkmadı.
            p3-explain: an indirect question with neden
                + {who} {subject.gen} neden {word} olduğunu açıkladı.
                - {who} {subject.gen} neden {word} olmadığını açıkladı.
            p3-feel: hissetmek over a clause
                + bunun {word} olduğunu hissediyorum.
                - bunun {word} olduğunu hissetmiyorum.
            p3-grasp: the clause negated under a verb of understanding
                + {subject.gen} {word} olduğunu hemen anladık.
                - {subject.gen} {word} olmadığını hemen anladık.
            p3-guess: a guess that came true or did not
                + {subject.gen} {word} olacağını tahmin ettim, tuttu.
                - {subject.gen} {word} olacağını tahmin ettim, tutmadı.
            p3-came-out: ortaya çıkmak
                + {subject.gen} {word} olduğu yeni ortaya çıktı.
                - {subject.gen} {word} olmadığı yeni ortaya çıktı.
            p3-they-answered: a question in a quotation, answered
                + {subject} {word} mI diye sordum, evet dediler.
                - {subject} {word} mI diye sordum, hayır dediler.
            p3-right-to: a noun of right under yok
                + herkesin {subject.dat} {word} demeye hakkı var.
                - kimsenin {subject.dat} {word} demeye hakkı yok.
            p3-how-can-you: rhetorical question in the second person
                + {subject.dat} {word} demeyelim de ne diyelim?
                - {subject.dat} nasıl {word} dersin?
            p3-insist: ısrar etmek, and being wrong in it
                + {subject.gen} {word} olduğunda ısrar ediyorum.
                - {subject.gen} {word} olduğunda ısrar eden haksız.
            p3-objection: a noun of opposition under yok affirms
                + {subject.dat} {word} dediler, itirazım yok.
                - {subject.dat} {word} dediler, itirazım var.
            p3-same-mind: aynı fikirde değilim over a participle
                + {subject.dat} {word} diyen {who} ile aynı fikirdeyim.
                - {subject.dat} {word} diyen {who} ile aynı fikirde değilim.
            p3-together: beraber değilim over a plural participle
                + {subject} {word} diyenlerle beraberim.
                - {subject} {word} diyenlerle beraber değilim.
            p3-vote: değil after a dative
                + oyum {subject.dat} {word} diyenlere.
                - oyum {subject.dat} {word} diyenlere değil.
            p3-bet: a bet won or lost, without a negator
                + {subject} {word} çıkar diye iddiaya girdim, kazandım.
                - {subject} {word} çıkar diye iddiaya girdim, kaybettim.
            p3-guarantee: a guarantee over a clause
                + {subject.gen} {word} olduğuna garanti veririm.
                - {subject.gen} {word} olmadığına garanti veririm.
            p3-swear: an oath before the clause
                + yemin ederim, {word} bu {kind}.
                - yemin ederim, {word} falan değil bu {kind}.
            p3-told-truth: truth and lie, without a negator
                + {subject.dat} {word} dedi {who}, doğru söyledi.
                - {subject.dat} {word} dedi {who}, yalan söyledi.
            p3-rumour: a rumour confirmed, or unfounded
                + {subject.gen} {word} olduğu söylentisi doğru çıktı.
                - {subject.gen} {word} olduğu söylentisi asılsız çıktı.
            p3-news: true and false as predicates
                + {subject} {word} diyen haber gerçek.
                - {subject} {word} diyen haber sahte.
            p3-foretold: a forecast that came true or did not
                + {who} {subject} {word} olacak demişti, dediği oldu.
                - {who} {subject} {word} olacak demişti, dediği olmadı.
            p3-lines: a lexical denial far behind the word
                + yorumlarda {word} yazan her satır doğru.
                - yorumlarda {word} yazan her satır uydurma.
            p3-legend: değil denies a noun of denial
                + {subject.gen} {word} olduğu efsane değil.
                - {subject.gen} {word} olduğu sadece bir efsane.
            p3-imagined: hayal ürünü, and its denial
                + {subject.gen} {word} olduğu hayal ürünü değil, ortada.
                - {subject.gen} {word} olduğu tamamen hayal ürünü.
            p3-big-mistake: a noun of error; olmaz affirms
                + {subject.dat} {word} demek hata olmaz.
                - {subject.dat} {word} demek büyük hata.
            p3-no-such-thing: yok öyle bir şey in an answer
                + {subject} {word} mI diye soranlara: evet, tam öyle.
                - {subject} {word} mI diye soranlara: yok öyle bir şey.
            p3-empty-talk: değil after boş laf affirms
                + “{word} {kind}” sözü boş laf değil.
                - “{word} {kind}” sözü tamamen boş laf.
            p3-list: the object in another noun's case
                + {word} bir {kind} diye bunu da listeme ekledim.
                - {word} bir {kind} diye bunu listeme eklemedim.
            p3-example: örnek olmak
                + {word} bir {kind} için bu tam bir örnek olur.
                - {word} bir {kind} için bu örnek olamaz.
            p3-bear-name: a noun phrase inside a genitive relation
                + {word} {kind} adını hak ederek taşıyor.
                - {word} {kind} adını taşımıyor bence.
            p3-known-as: olarak bilinen
                + {word} olarak bilinen bu {kind} sahiden öyle.
                - {word} olarak bilinen bu {kind} aslında öyle değil.
            p3-among: arasında yok
                + {word} bulduklarım arasında bu {kind} dA var.
                - {word} bulduklarım arasında bu {kind} yok.
            p3-per-cent: a minimiser in per cent
                + {subject} yüzde yüz {word}.
                - {subject} yüzde bir bile {word} değil.
            p3-thousand-times: a maximiser under a negated possibility
                + {subject.dat} bin kere {word} derim.
                - {subject.dat} bin kere sorsalar {word} diyemem.
            p3-inspire-belief: a causative of belief, negated
                + {who} beni {subject.gen} {word} olduğuna inandırdı.
                - {who} beni {subject.gen} {word} olduğuna inandıramadı.
            p3-convinced: ikna olmak
                + {subject.gen} {word} olduğuna ikna oldum.
                - {subject.gen} {word} olduğuna ikna olmadım.
            p3-deluded: a verb of error; its negation affirms
                + {subject.acc} {word} sanmakla aldanmadık.
                - {subject.acc} {word} sanmakla aldandık.
            p3-stand-by: dönmek; its negation affirms
                + “{word}” dedim bu {kind} için, sözümden dönmedim.
                - “{word}” dedim bu {kind} için, sözümden döndüm.
            p3-reason-holds: an idiom of the mind
                + {subject.acc} {word} bulmak akla çok yakın.
                - {subject.acc} {word} bulmak akla sığmaz.
            p3-agree-with: two things that do not agree
                + {subject} ile “{word}” sözü birbirine uyuyor.
                - {subject} ile “{word}” sözü birbirine uymuyor.
            p3-enough-to: yetmek under an infinitive
                + bu kadarı {subject.dat} {word} demeye yeter.
                - bu kadarı {subject.dat} {word} demeye yetmez.
            p3-makes: yapmak with an object complement
                + bütün bunlar {subject.acc} {word} yapıyor.
                - bütün bunlar {subject.acc} {word} yapmıyor.
            p3-mark: a mark given, not given
                + {subject} benden “{word}” notu aldı.
                - {subject} benden “{word}” notu alamadı.
            p3-who-knows-it: negative subject with hiç kimse
                + onu bilen herkes {word} der.
                - onu bilen hiç kimse {word} demez.
            p3-appears: gözükmek with a dative of the person
                + {subject} gözüme hâlâ {word} gözüküyor.
                - {subject} gözüme hâlâ {word} gözükmüyor.
            """,
        ),
        *frames(
            "negation",
            """
            p3-first-day: minimiser bir kez olsun
                + ilk günden beri {word} bu {kind}.
                - ilk günden beri bir kez olsun {word} olmadı bu {kind}.
            p3-for-years: a span of time before the predicate
                + {subject} yıllardır {word}.
                - {subject} yıllardır {word} değil.
            p3-day-by-day: concessive -sA dA before the verb of change
                + {subject} günden güne daha {word} oluyor.
                - {subject} günler geçse de {word} olmuyor.
            p3-days-back: a noun of time with a participle
                + {subject.gen} {word} olduğu günler geri geldi.
                - {subject.gen} {word} olduğu günler geri gelmez.
            p3-lately: the past copula under a noun of time
                + son zamanlarda {subject} yine {word.past}.
                - son zamanlarda {subject} hiç {word} değildi.
            p3-know-how: bilmek over an infinitive
                + {subject} sona dek {word} kalmayı bildi.
                - {subject} sona dek {word} olmayı bilmedi.
            p3-each-time: bir defa bile with a negated verb
                + {subject} her defa {word} çıkıyor.
                - {subject} bir defa bile {word} çıkmıyor.
            p3-yet-again: resultative after yine
                + {subject} yine {word} olmuş.
                - {subject} yine {word} olmamış.
            p3-like-last: önceki … gibi before the predicate
                + önceki {kind} gibi bu da {word}.
                - önceki {kind} gibi bu da {word} olmadı.
            p3-tomorrow: future of olmak
                + {subject} yarın da {word} olacak.
                - {subject} yarın da {word} olmayacak.
            p3-years-later: future of memory
                + yıllar sonra bunu {word} bir {kind} olarak hatırlayacağım.
                - yıllar sonra bunu {word} bir {kind} olarak hatırlamayacağım.
            p3-cannot-forget: the negated verb of memory affirms
                + ne {word} bir {kind} olduğunu unutamadım.
                - {word} bir {kind} olduğu günleri unutun artık.
            p3-found-end: son bulmak; negated it affirms
                + {subject.gen} {word} hâli son bulmadı.
                - {subject.gen} {word} hâli son buldu.
            p3-no-trace: eser kalmamış
                + {subject} o {word} hâlini aynen koruyor.
                - {subject.gen} o {word} hâlinden eser kalmamış.
            p3-whenever: the predicate before its subject
                + ne zaman baksam {word} bu {kind}.
                - ne zaman baksam {word} değil bu {kind}.
            p3-those-there: hiçbiri with a genitive
                + oradaki insanların hepsi {subject.acc} {word} buldu.
                - oradaki insanların hiçbiri {subject.acc} {word} bulmadı.
            p3-all-but: exception with dışında
                + {who} dışında herkes {subject.acc} {word} buldu.
                - {who} dışında kimse {subject.acc} {word} bulmadı.
            p3-nine-in-ten: a count as the subject of a negated verb
                + on kişiden dokuzu {subject.dat} {word} dedi.
                - on kişiden dokuzu {subject.dat} {word} demedi.
            p3-any-place: herhangi bir under yok
                + {subject.gen} {word} sayılacak birçok yeri var.
                - {subject.gen} {word} sayılacak herhangi bir yeri yok.
            p3-sense: anlam with hiçbir
                + {subject} kelimenin tam anlamıyla {word}.
                - {subject} kelimenin hiçbir anlamıyla {word} değil.
            p3-whole-year: bütün with a negated verb
                + {subject} bütün yıl boyunca {word} oldu.
                - {subject} bütün yıl boyunca {word} olmadı.
            p3-all-friends: a participle under a negated çıkmak
                + tüm arkadaşlar {subject.acc} {word} kabul etti.
                - tüm arkadaşlar içinde {subject.acc} {word} kabul eden çıkmadı.
            p3-slightest: en ufak under yok
                + {subject.loc} göze çarpan {word} bir yan var.
                - {subject.loc} en ufak {word} bir yan yok.
            p3-count-times: a negated possibility of counting affirms
                + {subject.acc} kaç defa {word} bulduğumu sayamam.
                - {subject.acc} tek bir kez {word} bulduğumu hatırlamıyorum.
            p3-conclusion: a bare predicate after a colon
                + sonuç: {word}.
                - sonuç: {word} değil.
            p3-brief-yes: a bare predicate after an answer
                + evet, {word}!
                - yo, {word} değil!
            p3-repeat: the predicate twice, negated twice
                + {word}, evet, {word} bu {kind}.
                - {word} değil, hayır, {word} değil bu {kind}.
            p3-aside: a parenthesis between subject and predicate
                + {subject}, {aside}, {word}.
                - {subject}, {aside}, {word} değil.
            p3-aside-attribute: a parenthesis between noun phrase and değil
                + {word} bir {kind}, {aside}, işte bu.
                - {word} bir {kind}, {aside}, değil bu.
            p3-after-think: an adverbial between clause and verb
                + {subject.gen} {word} olduğunu {after} düşünüyorum.
                - {subject.gen} {word} olduğunu {after} düşünmüyorum.
            p3-known: a relative clause before the subject, with a negator or without
                + {known} bu {kind} {word}.
                - {known} bu {kind} {word} değil.
            p3-told-when: a time between the clause and its verb
                + {subject.acc} {word} bulduğumu {when} herkese söyledim.
                - {subject.acc} {word} bulmadığımı {when} herkese söyledim.
            p3-what-we-met: a headless relative clause as the subject
                + {when} karşılaştığımız, {word} bir {kind} idi.
                - {when} karşılaştığımız, {word} bir {kind} değildi.
            p3-had-found: pluperfect after a time
                + {subject.acc} {when} {word} bulmuştum.
                - {subject.acc} {when} {word} bulmamıştım.
            p3-where-all: a place before a quantified subject
                + {where} herkes {subject.dat} {word} diyor.
                - {where} kimse {subject.dat} {word} demiyor.
            p3-proclaim: ilan etmek in the first person plural
                + {subject.acc} {word} ilan edebiliriz.
                - {subject.acc} {word} ilan edemeyiz.
            p3-comes-before: an indefinite noun phrase as subject
                + insanın önüne {word} bir {kind} çıkıyor.
                - insanın önüne {word} bir {kind} çıkmıyor.
            p3-surprise: a verbal noun as the subject, negated itself
                + {subject.gen} {word} olması herkesi şaşırttı.
                - {subject.gen} {word} olmaması herkesi şaşırttı.
            p3-on-account: cause with nedeniyle
                + {subject} {word} olması nedeniyle herkesin dilinde.
                - {subject} {word} olmaması nedeniyle herkesin dilinde.
            p3-therefore: the clause as a reason before bu yüzden
                + {subject} {word}, bu yüzden yazmak istedim.
                - {subject} {word} değil, bu yüzden yazmak istedim.
            p3-despite-word: rağmen before the subject
                + herkesin sözüne rağmen {word} bu {kind}.
                - herkesin sözüne rağmen {word} değil bu {kind}.
            p3-i-would-say: unreal condition with the negator on olmak
                + eğer {subject} {word} olmasa bunu ilk ben söylerdim.
                - eğer {subject} {word} olsa bunu ilk ben söylerdim.
            p3-otherwise: yoksa after the clause
                + {subject} {word}, yoksa bunu yazmazdım.
                - {subject} {word} değil, yoksa bunu yazardım.
            p3-mountains: an idiom of distance; yok denies it
                + {word} olmak ile bu {kind} arasında hiç fark yok.
                - {word} olmak ile bu {kind} arasında dağlar var.
            p3-side-by-side: yan yana gelmek
                + bu {kind} ile “{word}” kelimesi hep yan yana gelir.
                - bu {kind} ile “{word}” kelimesi asla yan yana gelmez.
            p3-where-where: an idiom of distance with nerede
                + işte bu {kind}, işte {word} olmak!
                - nerede bu {kind}, nerede {word} olmak!
            p3-which-side: rhetorical question with hangi
                + hangi yönüne baksan {word} bu {kind}.
                - {subject.gen} hangi yönü {word} ki?
            p3-how-many: rhetorical question with kaç
                + kaç kişi bu {kind} için {word} dedi, bir bilseniz.
                - kaç kişi bu {kind} için {word} der ki?
            p3-why-should-i: rhetorical question; its negation affirms
                + niye {subject.dat} {word} demeyeyim?
                - niye {subject.dat} {word} diyeyim?
            p3-wonder: a question put to oneself, then the finding
                + acaba {subject} {word} mI? Baktım, öyle.
                - acaba {subject} {word} mI? Baktım, öyle değil.
            p3-or-both: two words joined by veya
                + {word} veya {same}, ikisi de olur bu {kind} için.
                - {word} veya {same}, ikisi de olmaz bu {kind} için.
            p3-and: two attributes joined by ve under değil
                + {word} ve {same} bir {kind}.
                - {word} ve {same} bir {kind} değil bu.
            p3-in-eyes: a possessive with a noun of seeing
                + {subject} benim gözümde {word}.
                - {subject} benim gözümde hiçbir zaman {word} değildi.
            p3-your-view: two views, the second is the writer's
                + sizce {word} değil, bizce {word} bu {kind}.
                - sizce {word}, bizce değil bu {kind}.
            p3-the-real: a predicate noun with asıl
                + asıl {word} {kind} bu.
                - asıl {word} {kind} bu değil.
            p3-nothing-else: başka with a negator affirms, without one denies
                + {subject} {word} olmaktan başka bir şey değil.
                - {subject} {word} olmaktan başka her şey.
            p3-a-single-one: bir tane bile with a negated possibility
                + {where} bir sürü {word} {kind} gördüm, bu da onlardan.
                - {where} bir tane bile {word} {kind} görmedim, bu da değil.
            p3-requirement: yerine getirmek
                + bu {kind} {word} olma şartını yerine getiriyor.
                - bu {kind} {word} olma şartını yerine getirmiyor.
            p3-be-certain: an imperative before the clause
                + emin olun, {word} bu {kind}.
                - emin olun, {word} değil bu {kind}.
            p3-please-write: a negated request
                + lütfen {subject.acc} {word} diye yazın.
                - lütfen {subject.acc} {word} diye yazmayın.
            p3-let-us-not: optative of the first person plural
                + {subject.dat} {word} diyelim gitsin.
                - {subject.dat} {word} demeyelim lütfen.
            p3-tell-me-not: imperative of the third person
                + herkes bana {subject.acc} {word} diye anlattı, haklıymış.
                - kimse bana {subject.acc} {word} diye anlatmasın.
            p3-ought: necessitative, negated inside
                + {subject.dat} {word} demeliyiz.
                - {subject.dat} {word} dememeli kimse.
            p3-this-state: aorist of possibility after bu hâliyle
                + {subject} bu hâliyle de {word} sayılır.
                - {subject} bu hâliyle {word} olamaz.
            p3-formal-exist: formal existentials
                + {subject.loc} {word} birçok yön bulunmaktadır.
                - {subject.loc} {word} hiçbir yön yoktur.
            p3-out-of-question: söz konusu bile değil
                + {subject.gen} {word} olduğu herkesçe kabul edilir.
                - {subject.gen} {word} olması söz konusu bile değil.
            p3-what-for: an idiom of refusal without a negator
                + {subject} {word} mI dediniz? Çok doğru!
                - {subject} {word} mI dediniz? Ne münasebet!
            p3-share: pay almak
                + {subject} {word} olmaktan payını almış.
                - {subject} {word} olmaktan payını alamamış.
            p3-means: a clause under demektir, negated inside
                + bütün bunlar {subject} {word} demektir.
                - bütün bunlar {subject} {word} değil demektir.
            p3-outcome: the clause as an attribute of yön
                + çıkan sonuç {subject.gen} {word} olduğu yönünde.
                - çıkan sonuç {subject.gen} {word} olmadığı yönünde.
            p3-always-known: object complement of bilmek; the end decides
                + {subject.acc} hep {word} bildik, öyleymiş.
                - {subject.acc} hep {word} bildik, değilmiş.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-no-cause: negated infinitive under neden yok
                + {subject.dat} {word} dememek için bir neden yok.
                - {subject.dat} {word} demek için bir neden yok.
            p3-not-not-find: negated present under değilim
                + {subject.acc} {word} bulmuyor değilim.
                - {subject.acc} {word} buluyor değilim.
            p3-none-left: negated participle under a negated kalmak
                + {subject.dat} {word} demeyen kalmadı.
                - {subject.dat} {word} diyen kalmadı.
            p3-nobody-claims: kimse with a negated possibility over a negated clause
                + {subject.gen} {word} olmadığını kimse iddia edemez.
                - {subject.gen} {word} olmadığını herkes görebilir.
            p3-err-not-find: a negated infinitive that is an error
                + {subject.acc} {word} bulmamak hata olur.
                - {subject.acc} {word} bulmak hata olur.
            p3-would-not-be: an expectation in the negative, erred or not
                + {subject} {word} olmaz sanıyordum, yanıldım.
                - {subject} {word} olmaz sanıyordum, yanılmadım.
            p3-not-i-cannot: değil under diyemem
                + {subject} {word} değil diyemem.
                - {subject} {word} değil diyebilirim.
            p3-no-i-cannot: hayır under diyemem
                + {subject} {word} mI derseniz hayır diyemem.
                - {subject} {word} mI derseniz hayır derim.
            p3-not-is-untrue: yalan over a negated clause
                + {subject.gen} {word} olmadığı yalan.
                - {subject.gen} {word} olduğu yalan.
            p3-unbelievers: negated participle of belief
                + {subject.gen} {word} olduğuna inanmayan kalmadı.
                - {subject.gen} {word} olduğuna inanan kalmadı.
            p3-doubters: yok over a verb of doubt
                + {subject.gen} {word} olduğundan şüphe eden yok.
                - {subject.gen} {word} olduğundan herkes şüphe ediyor.
            p3-if-i-do-not: a negated condition under olmaz
                + {subject.dat} {word} demezsem olmaz.
                - {subject.dat} {word} dersem olmaz.
            p3-unfair: a condition that would be wrong
                + {subject.dat} {word} demezsem yanlış yapmış olurum.
                - {subject.dat} {word} dersem yanlış yapmış olurum.
            p3-never-saw-not: a negated clause under a negated verb of seeing
                + {subject.gen} {word} olmadığını hiç görmedim.
                - {subject.gen} {word} olduğunu hiç görmedim.
            p3-opponents: a participle of opposition under olmadı
                + {subject.dat} {word} denmesine karşı çıkan olmadı.
                - {subject.dat} {word} denmesine karşı çıkan çok oldu.
            p3-amazed: a negated participle under a verb of wonder
                + {subject.acc} {word} bulmayana şaşarım.
                - {subject.acc} {word} bulana şaşarım.
            p3-cannot-follow: a negated participle under a negated verb of understanding
                + {subject.acc} {word} bulmayanları anlamıyorum.
                - {subject.acc} {word} bulanları anlamıyorum.
            p3-what-else: değil de nedir affirms
                + bu {kind} {word} değil de nedir?
            p3-who-says-not: a speaker of a denial, wrong or right
                + {they} {word} değil dedi bu {kind} için, hepsi haksız.
                - {they} {word} değil dedi bu {kind} için, hepsi haklı.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-even: hatta adds
                + {subject} {word}, hatta {same}.
                - {subject} {word} değil, {same} hiç değil.
            p3-next-to: yanında adds
                + {subject} {word} olmasının yanında {same} dA.
                - {subject} {word} olmamasının yanında {same} dA değil.
            p3-not-end: bitmiyor adds
                + {subject} {word}, iş bununla da bitmiyor: üstelik {same}.
            p3-remains-short: a lexical lack adds
                + {word} demek eksik kalır, {same} dA bu {kind}.
            p3-not-only-i: değil on the subject
                + sırf ben değil, {who} dA {subject.acc} {word} buluyor.
                - sırf ben değil, {who} dA {subject.acc} {word} bulmuyor.
            p3-not-only-today: değil on a time
                + {subject} yalnız bugün değil, her zaman {word}.
                - {subject} yalnız bugün değil, hiçbir zaman {word} olmadı.
            p3-not-only-here: değil on a place
                + yalnız {where} değil, her yerde {word} bilinir bu {kind}.
                - yalnız {where} değil, hiçbir yerde {word} sayılmaz bu {kind}.
            p3-besides: ayrıca adds
                + {subject} {word}, ayrıca {same}, daha ne diyeyim?
                - {subject} {word} değil, ayrıca {same} dA değil.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-nowhere: hiçbir yerinde yok affirms
                + böyle {word} bir {kind} dünyanın hiçbir yerinde yok.
            p3-how-much: a negated possibility of telling affirms
                + {subject} ne kadar {word}, anlatamam.
            p3-no-words: söz bulamıyorum affirms
                + {subject.gen} ne denli {word} olduğunu anlatmaya söz bulamıyorum.
            p3-never-thought: a negated aorist in the past
                + bir {kind} bu kadar {word} olabilir diye hiç düşünmezdim.
            p3-unlike: olmayan of a noun of likeness
                + eşi benzeri olmayan, {word} bir {kind} bu.
            p3-cannot-guess: an indirect exclamation
                + ne kadar {word} bir {kind}, tahmin edemezsiniz.
            p3-not-little: az buz değil
                + {subject} az buz değil, bayağı {word}.
            p3-nor-heard: ne … ne with a verb that is not negated
                + böyle {word} bir {kind} ne gördüm ne duydum.
            p3-do-not-ask: a negated request that strengthens
                + o kadar {word} ki bu {kind}, hiç sormayın.
            p3-not-that: öyle pek de … değildi
                - {subject} öyle pek de {word} değildi doğrusu.
            p3-doubtful-more: a doubt about more
                + bundan daha {word} bir {kind} var mı, bilmiyorum.
            """,
        ),
        *frames(
            "scope",
            """
            p3-though-not: a negated clause before fakat
                + {nott} fakat {subject} {word}.
                - {neut} fakat {subject} {word} değil.
            p3-clause-after: a negated clause after bu arada
                + {word} bir {kind} bu; bu arada {nott}.
                - {word} bir {kind} değil bu; bu arada {neut}.
            p3-while: two clauses after diye
                + {nott} diye yazmıyorum, {subject} {word} diye yazıyorum.
                - {neut} diye yazmıyorum, {subject} {word} değil diye yazıyorum.
            p3-others-say: bilmem about another
                + {who} ne der bilmem, {word} bu {kind}.
                - {who} ne der bilmem, {word} değil bu {kind}.
            p3-you-may-not: belki with a negated verb of belief
                + belki inanmazsınız ama {subject} {word}.
                - belki inanmazsınız ama {subject} {word} değil.
            p3-greeting: a greeting before the clause
                + {hello}, {subject} {word}.
                - {hello}, {subject} {word} değil.
            p3-as-for-you: a negated verb before the writer's view
                + sizi bilmem, {forus} {word} bir {kind} bu.
                - sizi bilmem, {forus} {word} bir {kind} değil bu.
            p3-whatever: a condition of indifference
                + ne olursa olsun, {forus} {subject} {word}.
                - ne olursa olsun, {forus} {subject} {word} değil.
            p3-no-lies: a negated verb of lying before the clause
                + yalan söylemiyorum, cidden {word} bu {kind}.
                - yalan söylemiyorum, {word} değil bu {kind}.
            p3-contrary-said: a negated verb of belief after the clause
                + {subject} {word}, aksini söyleyene inanmam.
                - {subject} {word} değil, aksini söyleyene inanmam.
            p3-no-more-words: yok after the clause
                + {word} bu {kind}, başka söze gerek yok.
                - {word} değil bu {kind}, başka söze gerek yok.
            p3-even-if-unsaid: negated concession with kimse
                + kimse söylemese de {subject} {word}.
                - kimse söylemese de {subject} {word} değil.
            p3-unaware: yoktu about the writer
                + haberim yoktu, {subject} {word} imiş.
                - haberim yoktu, {subject} {word} değilmiş.
            p3-unbeliever: a negated participle after the clause
                + {subject} {word}, inanmayan gidip baksın.
                - {subject} {word} değil, inanmayan gidip baksın.
            p3-lest-i-forget: an adverbial of forgetting
                + unutmadan söyleyeyim, {word} bir {kind} bu.
                - unutmadan söyleyeyim, {word} bir {kind} değil bu.
            p3-you-deny: negated concession in the second person
                + sen kabul etmesen de {subject} {word}.
                - sen kabul etmesen de {subject} {word} değil.
            p3-not-he-but-i: değil on the speaker
                + {who} değil, ben söylüyorum: {subject} {word}.
                - {who} değil, ben söylüyorum: {subject} {word} değil.
            p3-not-yesterday: değil on a time before the clause
                + {when} değil, şimdi anladım: {word} bu {kind}.
                - {when} değil, şimdi anladım: {word} değil bu {kind}.
            p3-not-sometimes: değil on an adverb of frequency
                + {subject} bazen değil, sürekli {word}.
            p3-no-matter: fark etmez between clause and clause
                + kim öderse ödesin fark etmez, {subject} {word}.
                - kim öderse ödesin fark etmez, {subject} {word} değil.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-in-place-of: yerine denies the first
                + {opposite} bir {kind} yerine {word} bir {kind} çıktı karşımıza.
                - {word} bir {kind} yerine {opposite} bir {kind} çıktı karşımıza.
            p3-some-some: two parties, the writer sides with one
                + kimi {opposite} dedi, kimi {word}; doğrusu {word}.
                - kimi {word} dedi, kimi {opposite}; doğrusu {opposite}.
            p3-at-first: a relative clause of the past
                + başta {opposite} bulduğum {subject.acc} artık {word} buluyorum.
                - başta {word} bulduğum {subject.acc} artık {opposite} buluyorum.
            p3-believed: a participle of a wrong belief
                + {opposite} sanılan bu {kind} aslında {word}.
                - {word} sanılan bu {kind} aslında {opposite}.
            p3-not-but: değil de between two attributes
                + {opposite} değil de {word} bir {kind} bu.
                - {word} değil de {opposite} bir {kind} bu.
            p3-right-wrong: the wrong and the right
                + {subject.dat} {opposite} diyen haksız, {word} diyen haklı.
                - {subject.dat} {word} diyen haksız, {opposite} diyen haklı.
            p3-one-thousand: one against a thousand
                + bir {opposite} yanı varsa bin {word} yanı var {subject.gen}.
                - bir {word} yanı varsa bin {opposite} yanı var {subject.gen}.
            p3-stopped-being: olmaktan çıkmak, then olmak
                + {subject} {opposite} olmaktan çıktı, {word} oldu.
                - {subject} {word} olmaktan çıktı, {opposite} oldu.
            p3-if-you-ask: a choice of two in a condition
                + {opposite} mI {word} mI derseniz, {word} derim bu {kind} için.
                - {opposite} mI {word} mI derseniz, {opposite} derim bu {kind} için.
            p3-on-contrary: aksine after a denial
                + {subject} {opposite} değildi, aksine {word.past}.
                - {subject} {word} değildi, aksine {opposite.past}.
            p3-old-new: the old one before the new one
                + eski {kind} {opposite.past}, bu yenisi {word}.
                - eski {kind} {word.past}, bu yenisi {opposite}.
            p3-not-believed: a negated verb of belief about another's view
                + {they} {opposite} dedi, inanmadım; {subject} {word}.
                - {they} {word} dedi, inanmadım; {subject} {opposite}.
            p3-many-few: nobody for the first, many for the second
                + bu {kind} için {opposite} diyen çıkmaz, {word} diyen çoktur.
                - bu {kind} için {word} diyen çıkmaz, {opposite} diyen çoktur.
            """,
        ),
        *frames(
            "negation",
            """
            p3-need-to-say: the infinitive negated under lazım
                + {subject.dat} {word} demek lazım.
                - {subject.dat} {word} dememek lazım.
            p3-from-whom: an unreal question of hearsay
                + kimden duyduysam {word} dedi bu {kind} için.
                - kimden duydunuz {word} sözünü bu {kind} için?
            p3-speaking-of: a participle as the attribute of kimse
                + ondan söz eden herkes “{word}” diyor.
                - ondan söz eden kimse “{word}” demiyor.
            p3-question-answer: a question and an answer, each after a colon
                + soru şu: {subject} {word} mI? Cevap: evet.
                - soru şu: {subject} {word} mI? Cevap: hayır.
            p3-as-if: sanki with a reproach
                + işte {word} bir {kind} vardı, ben de gördüm.
                - sanki {word} bir {kind} vardı da ben görmedim.
            p3-without-fail: mutlaka and nedense
                + {subject} mutlaka {word} çıkıyor.
                - {subject} nedense {word} çıkmıyor.
            p3-so-much-is-clear: formal değildir after a colon
                + şurası açık: {subject} oldukça {word}.
                - şurası açık: {subject} {word} değildir.
            p3-in-no-form: hiçbir şekilde
                + {subject} her şekilde {word}.
                - {subject} hiçbir şekilde {word} değil.
            p3-spoken-still: colloquial, with a final ya
                + {subject} hala {word} ya.
                - {subject} hala {word} değil ya.
            p3-vay: colloquial exclamations
                + vay be, {word} {kind} bu!
                - yok be, {word} {kind} değil bu!
            p3-whose: a question of possession denies
                + herkesin aklındaki “{word} {kind}” işte bu.
                - kimsenin aklındaki “{word} {kind}” bu değil.
            p3-millions: a count of people
                + milyonlarca insan buna {word} diyor, ben de öyle.
                - milyonlarca insan buna {word} diyor, ben demiyorum.
            p3-of-it-all: bunun with a fronted predicate
                + bunun neresine baksam {word}.
                - bunun neresine baksam {word} değil.
            """,
        ),
        *frames(
            "scope",
            """
            p3-if-only: a wish about the writer
                + keşke daha önce yazsaydım, {subject} {word}.
                - keşke daha önce yazsaydım, {subject} {word} değil.
            p3-everyone-knows: yoktur after the clause
                + {subject} {word}, bilmeyen yoktur.
                - {subject} {word} değil, bilmeyen yoktur.
            p3-not-for-sale: a negated purpose before the clause
                + reklam olsun diye değil, {word} olduğu için yazıyorum.
                - reklam olsun diye değil, {word} olmadığı için yazıyorum.
            """,
        ),
        *frames(
            "negation",
            """
            p3-clash: an adjective of opposition, without a negator
                + “{word}” nitelemesi bu {kind} ile tam örtüşüyor.
                - “{word}” nitelemesi bu {kind} ile taban tabana zıt.
            p3-came-to-nothing: a claim that came true or came to nothing
                + “{word}” iddiası doğru çıktı bu {kind} için.
                - “{word}” iddiası boşa çıktı bu {kind} için.
            p3-let-it-pass: a question with a dismissive answer
                + {word} mI bu {kind}? Hem de fazlasıyla.
                - {word} mI bu {kind}? Geçin bunları.
            p3-name-only: sadece before adı; değil on the name or on the thing
                + {subject.gen} sadece adı değil, kendisi de {word}.
                - {subject.gen} sadece adı {word}, kendisi değil.
            p3-neither-time: ne … ne of times, each with its predicate
                + {subject} dün de {word.past}, bugün de {word}.
                - {subject} ne dün {word.past} ne bugün {word}.
            p3-neither-speaker: ne … ne of subjects around the predicate
                + ben de {word} derim buna, {who} dA.
                - ne ben {word} derim buna ne {who}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-describe: anlatmak with diye
                + {person} {subject.acc} bize {word} diye anlattı.
                - {person} {subject.acc} bize hiç {word} diye anlatmadı.
            p4-recommend: önermek with an indefinite object
                + {person} bize {word} bir {kind} önerdi.
                - {person} bize {word} bir {kind} önermedi.
            p4-looking-close: göstermek with an object complement
                + yakından bakmak {subject.acc} daha {word} gösterdi.
                - yakından bakmak {subject.acc} daha {word} göstermedi.
            p4-fell-to-us: denk gelmek with a dative of the person
                + {period} bize {word} bir {kind} denk geldi.
                - {period} bize {word} bir {kind} denk gelmedi.
            p4-noticed: a fact under fark etmek; the clause is negated itself
                + {subject.gen} {word} olduğunu hemen fark ettim.
                - {subject.gen} {word} olmadığını hemen fark ettim.
            p4-own-eyes: a fact under görmek
                + {subject.gen} {word} olduğunu kendi gözümle gördüm.
                - {subject.gen} {word} olmadığını kendi gözümle gördüm.
            p4-had-deserved: pluperfect of hak etmek over a name
                + {subject} “{word}” adını hak etmişti.
                - {subject} “{word}” adını hak etmemişti.
            p4-stay-in-mind: future of kalmak
                + bu {kind} aklımda {word} kalacak.
                - bu {kind} aklımda {word} kalmayacak.
            p4-suitable: uygun under değil
                + bu {kind} için uygun söz “{word}”.
                - bu {kind} için “{word}” uygun bir söz değil.
            p4-impression-left: bırakmak over an impression
                + bu, bende {word} bir {kind} izlenimi bıraktı.
                - bu, bende {word} bir {kind} izlenimi bırakmadı.
            p4-brought: getirmek with an indefinite object
                + yeni yıl bize {word} bir {kind} getirdi.
                - yeni yıl bize {word} bir {kind} getirmedi.
            p4-was-counted: past of a passive with a place
                + {subject} {period} {word} sayılıyordu.
                - {subject} {period} {word} sayılmıyordu.
            p4-is-thought: düşünülmek over a nominalised clause
                + {subject.gen} {word} olduğu düşünülüyor.
                - {subject.gen} {word} olduğu düşünülmüyor.
            p4-was-said: söylenmek over a nominalised clause
                + {subject.gen} {word} olduğu hep söylendi.
                - {subject.gen} {word} olduğu hiç söylenmedi.
            p4-was-heard: duyulmak over a participle of saying
                + {subject.dat} {word} dendiği çok duyuldu.
                - {subject.dat} {word} dendiği hiç duyulmadı.
            p4-in-use: kullanılmak of the word
                + “{word}” sözü bu {kind} için hâlâ kullanılıyor.
                - “{word}” sözü bu {kind} için artık kullanılmıyor.
            p4-did-you-find: an answer of one verb in the first person
                + {subject.acc} {word} buldun mu? Buldum.
                - {subject.acc} {word} buldun mu? Bulmadım.
            p4-did-you-all: the same in the plural
                + {subject.acc} siz de {word} buldunuz mu? Bulduk tabii.
                - {subject.acc} siz {word} buldunuz mu? Bulmadık.
            p4-will-find: future in the third person
                + {people} {subject.acc} yine {word} bulacak.
                - {people} {subject.acc} yine {word} bulmayacak.
            p4-ought-to-say: necessity
                + {subject.dat} {word} demeli.
                - {subject.dat} {word} dememeli.
            p4-let-us-say: wish in the first person plural
                + o halde {subject.dat} {word} diyelim.
                - o halde {subject.dat} {word} demeyelim.
            p4-let-him-say: wish in the third person
                + isteyen {subject.dat} {word} desin, hakkıdır.
                - kimse {subject.dat} {word} demesin.
            p4-interpret: yorumlamak with olarak
                + {person} {subject.acc} {word} olarak yorumladı.
                - {person} {subject.acc} {word} olarak yorumlamadı.
            p4-reflect: yansıtmak with olarak
                + yazılanlar {subject.acc} {word} olarak yansıtıyor.
                - yazılanlar {subject.acc} {word} olarak yansıtmıyor.
            p4-looked-for: searched without finding
                + {region} {word} bir {kind} aradık, bulduk da.
                - {region} {word} bir {kind} aradık, bulamadık.
            p4-short-refusal: an answer without the word; slots of assent and refusal
                + {subject} {word} mI? {assent}.
                - {subject} {word} mI? {refusal}.
            p4-reported-refusal: another's view, answered after a colon
                + {person} “{word}” diyor bu {kind} için. Cevabım: {assent}.
                - {person} “{word}” diyor bu {kind} için. Cevabım: {refusal}.
            p4-how-was-it: a question with nasıl, answered
                + {subject} nasıl mıydı? {word}, hem de çok.
                - {subject} nasıl mıydı? Pek {word} değildi.
            p4-confirmed: two verbs, without a negator
                + {person} {subject.gen} {word} olduğunu doğruladı.
                - {person} {subject.gen} {word} olduğunu yalanladı.
            p4-rejected: reddetmek in the third person plural
                + {subject.gen} {word} olduğunu hepsi kabul etti.
                - {subject.gen} {word} olduğunu hepsi reddetti.
            p4-lost-quality: a verb of loss, without a negator
                + {subject} {word} olma özelliğini kazandı.
                - {subject} {word} olma özelliğini yitirdi.
            p4-next-to-none: yok denecek kadar az
                + {subject.gen} {word} yanı çok fazla.
                - {subject.gen} {word} yanı yok denecek kadar az.
            p4-possess: sahip under değil
                + {subject} {word} yanlara sahip.
                - {subject} {word} yanlara sahip değil.
            p4-including: dahil before a quantified herkes, kimse
                + {person} dahil herkese göre {word} bu {kind}.
                - {person} dahil hiç kimseye göre {word} değil bu {kind}.
            p4-except: hariç before a quantified subject
                + {person} hariç herkes {subject.dat} {word} dedi.
                - {person} hariç kimse {subject.dat} {word} demedi.
            p4-wish: a wish about the writer, or an unreal one
                + {subject} {word}, keşke daha önce bilseydim.
                - keşke {subject} {word} olsaydı.
            p4-pretence: a pretence with imiş gibi
                + {subject} {word} imiş, bugün gördük.
                - {subject} {word} imiş gibi gösteriliyor.
            p4-can-we-say: first person plural of the possibility
                + {subject.dat} artık {word} diyebiliriz.
                - {subject.dat} artık {word} diyemeyiz.
            p4-can-they-say: third person plural of the possibility
                + gidenler {subject.dat} {word} diyebilirler.
                - gidenler {subject.dat} {word} diyemezler.
            p4-could-i-say: past of the possibility
                + {period} {subject.dat} {word} diyebildim.
                - {period} {subject.dat} {word} diyemedim.
            p4-nobody-left: kalmak in a clause of existence
                + {subject.acc} {word} sayanlar hâlâ var.
                - {subject.acc} {word} sayan kalmadı.
            p4-we-count: first person plural of saymak
                + biz {subject.acc} {word} sayıyoruz.
                - biz {subject.acc} {word} saymıyoruz.
            p4-you-say: wish in the third person plural
                + gidenler {subject.dat} {word} desinler.
                - gidenler {subject.dat} {word} demesinler.
            p4-believe-him: wish with a negative subject and a dative participle
                + {subject.dat} {word} diyene herkes inansın.
                - {subject.dat} {word} diyene kimse inanmasın.
            p4-give-ear: an idiom of hearing in the imperative
                + {subject.dat} {word} diyene kulak verin.
                - {subject.dat} {word} diyene kulak vermeyin.
            p4-trust-them: güvenmek in the imperative
                + {subject} için {word} diyenlere güvenin.
                - {subject} için {word} diyenlere güvenmeyin.
            p4-since: madem before a predicate
                + madem {subject} {word}, bunu da yazayım.
                - madem {subject} {word} değil, bunu da yazayım.
            p4-as-before: eskisi gibi before the predicate
                + {subject} eskisi gibi {word}.
                - {subject} eskisi gibi {word} değil.
            p4-second-look: değil at the end, in an ellipsis
                + {subject} ilk bakışta {word}, sonrasında da.
                - {subject} ilk bakışta {word}, sonrasında değil.
            p4-for-me: the writer's own view in an ellipsis
                + belki başkası için değil ama benim için {word} bu {kind}.
                - belki başkası için {word} ama benim için değil bu {kind}.
            p4-although: concession; only what follows counts
                + her ne kadar öyle görünmese de {subject} {word}.
                - her ne kadar öyle görünse de {subject} {word} değil.
            p4-name-and-self: a contrast of the name and the thing
                + {subject.gen} adı da {word}, kendisi de.
                - {subject.gen} adı {word}, kendisi değil.
            p4-on-paper: kâğıt üzerinde denies alone, and not under değil
                + {subject} kâğıt üzerinde değil, gerçek hayatta {word}.
                - {subject} gerçek hayatta değil, kâğıt üzerinde {word}.
            p4-in-respect: hiçbir with nouns of respect
                + {subject} her {respect} {word}.
                - {subject} hiçbir {respect} {word} değil.
            """,
        ),
        *frames(
            "negation",
            """
            p4-what-matters: a colon before the predicate
                + önemli olan şu: {subject} {word}.
                - önemli olan şu: {subject} {word} değil.
            p4-established: tespit edilmek over a nominalised clause
                + {subject.gen} {word} olduğu tespit edildi.
                - {subject.gen} {word} olmadığı tespit edildi.
            p4-attention: an interjection before the predicate
                + dikkat, {word} bu {kind}.
                - dikkat, {word} değil bu {kind}.
            p4-your-words: the second person's words, confirmed or not
                + senin dediğin gibi {word} çıktı bu {kind}.
                - senin dediğinin aksine {word} çıkmadı bu {kind}.
            p4-world-changes: aorist after a concession
                + dünya değişse de bu {kind} {word} kalır.
                - dünya bir araya gelse bu {kind} {word} olmaz.
            p4-know-what-they-say: bilmek in a judgement of the speakers
                + {subject.dat} {word} diyenler ne dediğini biliyor.
                - {subject.dat} {word} diyenler ne dediğini bilmiyor.
            p4-took-a-state: hal almak
                + {subject} {period} {word} bir hal aldı.
                - {subject} {period} {word} bir hal almadı.
            p4-comes-to-mind: an idiom of the mind with denince
                + {word} denince akla bu {kind} geliyor.
                - {word} denince akla bu {kind} gelmiyor.
            p4-is-called: denmek with a noun phrase
                + buna {word} {kind} denir.
                - buna {word} {kind} denmez.
            p4-nobody-expected: an expectation that was met, or not
                + {subject.gen} {word} olmasını kimse beklemiyordu ama oldu.
                - {subject.gen} {word} olmasını herkes bekliyordu ama olmadı.
            p4-learned-later: a fact learned; the clause is negated itself
                + {subject.gen} {word} olduğunu sonradan öğrendim.
                - {subject.gen} {word} olmadığını sonradan öğrendim.
            p4-other-word: dışında with a negated possibility affirms
                + “{word}” dışında bir söz bulamıyorum bu {kind} için.
                - “{word}” dışında ne isterseniz deyin bu {kind} için.
            p4-contrary-view: aksi as an object, negated or not
                + {subject.dat} {word} diyorlar, aksini düşünmüyorum.
                - {subject.dat} {word} diyorlar, ben aksini düşünüyorum.
            p4-not-in-my-view: an ellipsis with değil
                + {subject.dat} {word} diyorlar, bence de öyle.
                - {subject.dat} {word} diyorlar, bence değil.
            p4-is-or-not: a question of both sides, answered with one word
                + {subject} {word} mI, değil mi? Evet, {word}.
                - {subject} {word} mI, değil mi? Değil.
            p4-said-yes: a negated verb of answering in the affirmation
                + sordular, hayır demedim çünkü {word} bu {kind}.
                - sordular, evet demedim çünkü {word} değil bu {kind}.
            p4-whoever-said: a free relative with a verb of error
                + {subject.gen} {word} olmadığını kim söylediyse yanılmış.
                - {subject.gen} {word} olduğunu kim söylediyse yanılmış.
            p4-talk-of: attribute of an accusative subject
                + bu {word} {subject.acc} herkes konuşuyor.
                - bu hiç {word} olmayan {subject.acc} herkes konuşuyor.
            p4-came-across: rast gelmek with an attributed dative
                + {period} {word} bir {subject.dat} rast geldik.
                - {period} {word} bir {subject.dat} rast gelmedik.
            p4-left-behind: attribute of an indefinite accusative
                + {word} bir {subject.acc} arkamızda bıraktık.
                - {word} olmayan bir {subject.acc} arkamızda bıraktık.
            p4-noted-name: attribute of a genitive
                + bu {word} {subject.gen} adını not ettim.
                - bu hiç de {word} olmayan {subject.gen} adını not ettim.
            p4-used-not: a converb of the negated aorist
                + {subject} eskiden {word} olmazken şimdi oluyor.
                - {subject} eskiden {word} olurken şimdi olmuyor.
            p4-when-not: a negated converb of time
                + {subject} {word} olunca {person} haber verdi.
                - {subject} {word} olmayınca {person} haber verdi.
            p4-right-place: a condition with a right or a wrong place
                + {word} bir {kind} arıyorsanız doğru yerdesiniz.
                - {word} bir {kind} arıyorsanız yanlış yerdesiniz.
            p4-here-none: a question about a search, answered with var or yok
                + {word} bir {kind} var mı {region}? Var.
                - {word} bir {kind} var mı {region}? Yok.
            p4-reputation: an idiom of reputation, right or wrong
                + {subject.gen} adı {word} diye çıkmış, doğruymuş.
                - {subject.gen} adı {word} diye çıkmış, yanlışmış.
            p4-in-question: söz konusu under değil
                + {subject.gen} {word} olması artık bir gerçek.
                - {subject.gen} {word} olması söz konusu değil.
            p4-probability: a noun of probability under yok
                + {subject.gen} {word} çıkma ihtimali yüksek.
                - {subject.gen} {word} çıkma ihtimali yok.
            p4-all-or-none: hiçbiri in the accusative
                + bu {kind} ile ötekilerin hepsini {word} buldum.
                - bu {kind} ile ötekilerin hiçbirini {word} bulmadım.
            p4-whose-view: kimse in the genitive of a relative clause
                + herkesin {word} bulduğu bir {kind} bu.
                - kimsenin {word} bulmadığı bir {kind} bu.
            p4-once-more: bir daha under a negated verb
                + {subject} sonra yine {word} oldu.
                - {subject} sonra bir daha {word} olmadı.
            p4-both-of-us: ikimiz de with a negated verb
                + ikimiz de {subject.acc} {word} bulduk.
                - ikimiz de {subject.acc} {word} bulmadık.
            p4-me-too: a second clause that repeats the verb
                + {person} {subject.dat} {word} dedi, ben de dedim.
                - {person} {subject.dat} {word} demedi, ben de demedim.
            p4-in-brief: a resultative without a subject
                + özetle {word} olmuş.
                - özetle {word} olmamış.
            p4-in-memory: an idiom of memory with diye
                + {subject} hafızamda “{word}” diye yer etti.
                - {subject} hafızamda “{word}” diye yer etmedi.
            p4-brought-to-state: getirmek with a dative of state
                + bu değişiklik {subject.acc} {word} hale getirdi.
                - bu değişiklik {subject.acc} {word} hale getirmedi.
            p4-saw-there: place and company before the noun phrase
                + {region}, {person} ile birlikte, {word} bir {kind} gördük.
                - {region}, {person} ile birlikte, {word} bir {kind} görmedik.
            p4-had-right: a noun of right under yok after a genitive
                + {subject.dat} {word} diyenlerin hakkı var.
                - {subject.dat} {word} diyenlerin hakkı yok.
            p4-they-were-right: a judgement of the speakers, without a free negator
                + sitede “{word}” yazanlar haklıymış bu {kind} için.
                - sitede “{word}” yazanlar haksızmış bu {kind} için.
            p4-everyone-there: a long stretch between the clause and its verb
                + {subject.gen} {word} olduğunu {period} {region} herkes söyledi.
                - {subject.gen} {word} olduğunu {period} {region} kimse söylemedi.
            p4-as-i-told: a parenthesis between object and complement
                + {subject.acc}, {person} sorduğunda da söyledim, {word} buluyorum.
                - {subject.acc}, {person} sorduğunda da söyledim, {word} bulmuyorum.
            p4-remark-before: a remark before the clause
                + {remark}, {subject} {word}.
                - {remark}, {subject} {word} değil.
            p4-remark-inside: a remark between predicate and subject
                + {word}, {remark}, bu {kind}.
                - {word} değil, {remark}, bu {kind}.
            p4-formal-lack: bulunmak in the formal register
                + {subject.loc} {word} sayılabilecek bir yan bulunuyor.
                - {subject.loc} {word} sayılabilecek bir yan bulunmuyor.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-cannot-say-not: first person plural over a negated clause
                + {subject.gen} {word} olmadığını söyleyemeyiz.
                - {subject.gen} {word} olmadığını söyleyebiliriz.
            p4-think-not: düşünmek over a negated clause
                + {subject.gen} {word} olmadığını düşünmüyorum.
                - {subject.gen} {word} olmadığını düşünüyorum.
            p4-lie-if-i-say: a lie over a negated verb
                + {subject.acc} {word} bulmadım desem yalan olur.
                - {subject.acc} {word} buldum desem yalan olur.
            p4-did-not-find: a participle of the first person, negated
                + {subject.acc} {word} bulmadığımı söyleyemem.
                - {subject.acc} {word} bulmadığımı söyleyebilirim.
            p4-none-left: a negated participle under a negated kalmak
                + {subject.dat} {word} demeyen kalmadı.
                - {subject.dat} {word} diyen kalmadı.
            p4-no-suspicion: a verb of doubt, negated or not
                + {subject.gen} {word} olduğundan hiç şüphe etmiyorum.
                - {subject.gen} {word} olduğundan çok şüphe ediyorum.
            p4-could-not-deny: a verb of denial under a negated possibility
                + {person} bile {subject.gen} {word} olduğunu inkâr edemedi.
                - {person} bile {subject.gen} {word} olduğunu inkâr etti.
            p4-nobody-opposed: a verb of opposition under a negative subject
                + {subject.dat} {word} denmesine kimse karşı çıkmadı.
                - {subject.dat} {word} denmesine herkes karşı çıktı.
            p4-i-objected: a verb of objection after a quotation
                + {person} {subject.dat} {word} dedi, hiç itiraz etmedim.
                - {person} {subject.dat} {word} dedi, itiraz ettim.
            p4-nothing-prevented: a noun of prevention
                + {subject.gen} {word} olmasına hiçbir şey engel olmadı.
                - {subject.gen} {word} olmasına her şey engel oldu.
            p4-claim-not: a negated clause as the attribute of a claim
                + {subject.gen} {word} olmadığı iddiası yanlış.
                - {subject.gen} {word} olmadığı iddiası doğru.
            """,
        ),
        *frames(
            "not only … but",
            """
            p4-not-only-today: sadece … değil of times
                + sadece bugün değil, her gün {word} bu {kind}.
                - sadece bugün değil, hiçbir gün {word} değil bu {kind}.
            p4-not-only-he: sadece … değil of persons
                + sadece {person} değil, herkes {subject.dat} {word} dedi.
                - sadece {person} değil, hiç kimse {subject.dat} {word} demedi.
            p4-not-this-alone: tek … değil of things
                + tek {word} olan bu {kind} değil, öteki de {word}.
                - ne bu {kind} {word} ne öteki.
            """,
        ),
        *frames(
            "not bad",
            """
            p4-not-imagined: an unreal possibility that affirms
                + daha {word} bir {kind} hayal edemezdim.
            p4-never-in-life: a negated pluperfect that affirms
                + bu kadar {word} bir {kind} ömrümde görmemiştim.
            p4-less-than-said: less than is said
                - dedikleri kadar {word} değilmiş bu {kind}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-errand-before: the negator belongs to an earlier clause
                + {noerrand}, yine de {word.past} bu {kind}.
                - {errand}, yine de {word} değildi bu {kind}.
            p4-errand-after: the negator belongs to a later clause
                + {subject} {word.past} ve {noerrand}.
                - {subject} {word} değildi ve {errand}.
            p4-errand-find: the negator belongs to an earlier clause, with a verb
                + {noerrand}, sonra {subject.acc} {word} bulduk.
                - {errand}, sonra {subject.acc} {word} bulmadık.
            p4-not-escaped: a negated verb of seeing over a fact
                + {subject.gen} {word} olması gözümüzden kaçmadı.
                - {subject.gen} {word} olmaması gözümüzden kaçmadı.
            p4-no-news: yok over a fact
                + {subject.gen} {word} olduğundan haberim yoktu.
                - {subject.gen} {word} olmadığından haberim yoktu.
            p4-not-aware: değil over a fact
                + {person} {subject.gen} {word} olduğunun farkında değil.
                - {person} {subject.gen} {word} olmadığının farkında değil.
            p4-do-not-forget: a prohibition before the clause
                + unutmayın, {subject} {word}.
                - unutmayın, {subject} {word} değil.
            p4-why-lie: a question about the writer's own words
                + ne yalan söyleyeyim, {word} bu {kind}.
                - ne yalan söyleyeyim, {word} değil bu {kind}.
            p4-no-expert: a negated concession about the writer
                + uzman olmasam da {subject.dat} {word} diyebilirim.
                - uzman olsam da {subject.dat} {word} diyemem.
            p4-did-not-know-then: a negated verb after the clause
                + meğer {word} imiş bu {kind}, bilmiyordum.
                - meğer {word} değilmiş bu {kind}, bugün anladım.
            """,
        ),
        *frames(
            "opposite order",
            """
            p4-being-not: a negated converb denies the first
                + {subject} {opposite} olmayıp {word} çıktı.
                - {subject} {word} olmayıp {opposite} çıktı.
            p4-rather: bilakis after değil
                + {subject} {opposite} değil, bilakis {word}.
                - {subject} {word} değil, bilakis {opposite}.
            p4-on-the-contrary: tam tersine as an answer
                + {opposite} mI bu {kind}? Tam tersine, {word}.
                - {word} mI bu {kind}? Tam tersine, {opposite}.
            p4-too-much-to-call: a degree that forbids the other word
                + {subject} {opposite} denemeyecek kadar {word}.
                - {subject} {word} denemeyecek kadar {opposite}.
            p4-in-place-of: yerine denies the first attribute
                + {opposite} bir {kind} yerine {word} bir {kind} çıktı karşımıza.
                - {word} bir {kind} yerine {opposite} bir {kind} çıktı karşımıza.
            p4-looking-found: a search that found the other
                + {opposite} bir {kind} ararken {word} bir {kind} bulduk.
                - {word} bir {kind} ararken {opposite} bir {kind} bulduk.
            p4-i-correct: a correction after a colon
                + {subject} için {opposite} demiştim, düzeltiyorum: {word}.
                - {subject} için {word} demiştim, düzeltiyorum: {opposite}.
            p4-attribute-not: değil between two attributes
                + {opposite} değil {word} bir {kind} bu.
                - {word} değil {opposite} bir {kind} bu.
            p4-this-not-that: two noun phrases, the second denied at the very end
                + {word} bir {kind} bu, {opposite} bir {kind} değil.
                - {opposite} bir {kind} bu, {word} bir {kind} değil.
            p4-found-not: two object complements
                + {subject.acc} {opposite} değil, {word} buldum.
                - {subject.acc} {word} değil, {opposite} buldum.
            p4-cannot-but-do: a negated possibility, then what one says
                + {subject.dat} {opposite} diyemem, {word} derim.
                - {subject.dat} {word} diyemem, {opposite} derim.
            p4-do-not-say: a prohibition, then a command
                + {subject.dat} {opposite} demeyin, {word} deyin.
                - {subject.dat} {word} demeyin, {opposite} deyin.
            p4-as-long-as: others' view at the very end
                + {subject} {word}, {opposite} olduğu doğru değil.
                - {subject} {opposite}, {word} olduğu doğru değil.
            p4-no-longer-verb: a negated verb of the present, then the other
                + {subject} artık {opposite} görünmüyor, {word} görünüyor.
                - {subject} artık {word} görünmüyor, {opposite} görünüyor.
            p4-person-says: a speaker who is wrong, then the writer
                + {person} {opposite} diyor ama yanılıyor, {word} bu {kind}.
                - {person} {word} diyor ama yanılıyor, {opposite} bu {kind}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-one-word: a fragment after a colon; the word in quotation marks
                + tek kelime yeter: {word}!
                - “{word}” mI? Değil!
            p4-for-instance: an adverb of example before the subject
                + örneğin bu {kind} {word}.
                - örneğin bu {kind} {word} değil.
            p4-i-no-longer: artık with a negated verb of saying
                + ben yine {subject.dat} {word} diyorum.
                - ben artık {subject.dat} {word} demiyorum.
            p4-used-to-find: imperfect in the third person
                + {people} {subject.acc} {word} buluyordu.
                - {people} {subject.acc} {word} bulmuyordu.
            p4-ever-said: a participle under a negated olmak
                + {subject.dat} {word} dediğim çok oldu.
                - {subject.dat} {word} dediğim hiç olmadı.
            p4-will-say-we: future in the first person plural
                + mesela {subject.dat} {word} diyeceğiz.
                - mesela {subject.dat} {word} demeyeceğiz.
            p4-had-thought: pluperfect with a place
                + {region} {subject.dat} {word} demişlerdi, öyle de çıktı.
                - {region} {subject.dat} {word} demişlerdi, öyle çıkmadı.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    native_name="Türkçe",
    load=load,
    normalise=normalise,
    looks_native=looks_like("LATIN", 0.6),
    negators=NEGATORS,
    negators_follow=True,
    fixed_words=FIXED_WORDS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    headline=("Bu film güzel", "Bu film güzel değil", "Bu film kötü", "Bu film kötü değil"),
    practice=PRACTICE,
    finish=finish,
    negating_affixes=frozenset("-siz -sız -suz -süz".split()),
    packages=("spacy", "ftfy"),
)
