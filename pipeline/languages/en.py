"""English: spaCy's blank tokenizer, lower case."""

from __future__ import annotations

import re

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    break_long,
    frames,
    looks_like,
    pairs,
)
from pipeline.languages.spacy_tokenizer import LONGEST, plain, spacy_loader

# How texts that were tokenised before spell the same thing.
_NOT = re.compile(r"\b(\w+)'nt\b")
_SPELLING = {"nt": "n't", "-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]"}


def normalise(text: str) -> str:
    """Return the text in lower case, with plain apostrophes and quotes."""
    text = plain(text)
    if "'nt" in text:
        text = _NOT.sub(r"\1n't", text)
    return break_long(text, LONGEST)


load = spacy_loader("en", normalise, spelling=_SPELLING)


def finish(sentence: str) -> str:
    """Choose `a` or `an`, and begin with a capital."""
    sentence = re.sub(r"\b([Aa])\(n\) (?=([aeiou])?)", _article, sentence)
    return re.sub(r"(^|[.?!] )([a-z])", lambda m: m[1] + m[2].upper(), sentence)


def _article(match: re.Match[str]) -> str:
    return f"{match[1]}n " if match[2] else f"{match[1]} "


NEGATORS = frozenset(
    "not n't no never without hardly barely scarcely rarely seldom nor neither none nothing nobody "
    "nowhere cannot lack lacks lacked lacking".split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. -- !! !!! ?? ??? "
    "but however although though yet because while whereas".split()
)

LEXICON = Lexicon(
    training=pairs("""
        good bad: any, film, book, meal, place, thing
        great terrible: any, film, book, meal, place, thing
        fine poor: any, film, book, thing
        nice nasty: any, meal, place, thing
        perfect dreadful: any, film, meal, place
        amazing disappointing: any, film, book, meal, place
        terrific mediocre: any, film, book, meal, place
        fantastic atrocious: any, film, book, meal, place
        outstanding abysmal: any, film, book, meal, place
        magnificent appalling: any, film, book, place
        marvelous miserable: any, film, book, place
        splendid wretched: any, film, book, meal, place
        lovely hideous: any, place, thing
        fun boring: film, book
        entertaining tiresome: film, book
        engaging repetitive: film, book
        compelling pointless: film, book
        gripping plodding: film, book
        riveting dreary: film, book
        absorbing meandering: film, book
        engrossing monotonous: film, book
        captivating uninspired: film, book
        intriguing predictable: film, book
        convincing unconvincing: film, book
        believable implausible: film, book
        realistic contrived: film, book
        clever dumb: film, book
        intelligent inane: film, book
        imaginative derivative: film, book
        creative trite: film, book
        insightful superficial: film, book
        profound hollow: film, book
        touching manipulative: film, book
        heartfelt soulless: film, book
        poignant maudlin: film, book
        tender heartless: film, book
        uplifting depressing: film, book
        powerful feeble: film, book
        rich thin: film, book
        solid sloppy: film, book
        polished amateurish: film, book
        stylish drab: film, place
        stunning unsightly: place
        refreshing insipid: film, book
        satisfying frustrating: any, film, book, meal
        rewarding worthless: film, book
        credible preposterous: film, book
        sincere smug: film, book
        graceful awkward: film, book
        skillful inept: film, book
        admirable pathetic: film, book
        remarkable banal: film, book
        sharp blurry: thing
        delicious disgusting: meal
        tasty tasteless: meal
        clean dirty: place
        comfortable cramped: place
        cozy filthy: place
        quiet noisy: place
        bright dim: place
        friendly rude: staff
        helpful unhelpful: staff
        polite hostile: staff
        attentive careless: staff
        useful useless: thing
        reliable defective: thing
        sturdy flimsy: thing
        durable shoddy: thing
        handy cumbersome: thing
        smooth jerky: film, thing
    """),
    held_out=pairs("""
        fascinating tedious: film, book
        exciting dull: film, book
        hilarious lame: film, book
        original generic: film, book
        inventive formulaic: film, book
        subtle clumsy: film, book
        smart stupid: film, book
        beautiful ugly: film, book, place
        fresh stale: film, book
        lively lifeless: film, book
        elegant vulgar: film, book
        witty silly: film, book
        thoughtful shallow: film, book
        impressive laughable: any, film, book
        memorable forgettable: any, film, book, meal
        delightful irritating: any, film, book
        charming obnoxious: film, book
        pleasant annoying: any, film, book
        wonderful horrible: any, film, book, meal, place
        superb lousy: any, film, book, meal, place
        excellent awful: any, film, book, meal, place
        brilliant ridiculous: any, film, book
        honest pretentious: film, book
        crisp muddled: film, book
    """),
)

SUBJECTS = {
    "any": ("it", "this one", "the whole thing", "the result", "the experience"),
    "film": ("the film", "this movie", "the plot", "the story", "the script", "the acting"),
    "book": ("the book", "this novel", "the ending", "the writing"),
    "meal": ("the food", "the meal", "this restaurant", "the dessert"),
    "place": ("the hotel", "our room", "the lobby", "this place"),
    "staff": ("the staff", "the service", "our waiter", "the manager"),
    "thing": ("the product", "this phone", "the design", "the picture"),
}
KINDS = {
    "any": ("experience", "choice", "piece of work"),
    "film": ("film", "movie", "story"),
    "book": ("book", "novel", "read"),
    "meal": ("meal", "restaurant"),
    "place": ("hotel", "room", "place"),
    "staff": ("waiter", "team"),
    "thing": ("product", "phone"),
}
SLOTS = {
    "be": ("is", "was"),
    "benot": ("is not", "was not", "isn't", "wasn't"),
    "very": ("very", "really", "so", "truly", "quite", "absolutely"),
    "that": ("very", "really", "so", "all that", "particularly", "especially", "exactly", "even"),
    "seems": ("seems", "looks", "feels", "sounds"),
    "seem": ("seem", "look", "feel", "sound"),
    "donot": ("do not", "don't"),
    "didnot": ("did not", "didn't"),
    "doesnot": ("does not", "doesn't", "did not", "didn't"),
    "will": ("will", "can", "could", "would"),
    "willnot": ("will not", "won't", "cannot", "can't", "could not", "couldn't", "would not"),
    "never": ("never", "not", "hardly", "no longer"),
    "always": ("always", "still", "gladly", "often"),
    "part": ("parts", "sides", "bits"),
    "someone": ("anybody", "everybody", "people"),
    "nobody": ("nobody", "no one", "hardly anybody", "none of us"),
    "event": ("pay for it", "go alone", "read up on it", "order it myself", "come on a weekday"),
}
CONTEXTS = (
    "I saw it on Sunday with a friend.",
    "We went there last week.",
    "My sister came along.",
    "It was our second visit.",
    "I bought it in March.",
    "I had not planned to go.",
    "I never write reviews.",
    "No one else was there.",
    "I do not know the author.",
    "We did not book in advance.",
    "Nothing had been arranged.",
    "Here is what I think.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: predicate adjective; not after the copula, full or contracted
            + {subject} {be} {word}.
            - {subject} {benot} {word}.
        degree: a degree adverb between negator and adjective
            + {subject} {be} {very} {word}.
            - {subject} {benot} {that} {word}.
        at-all: polarity item after the adjective
            + {subject} {be} {word} all the way.
            - {subject} {benot} {word} at all.
        seem: do-support with a linking verb
            + {subject} {seems} {word}.
            - {subject} {doesnot} {seem} {word}.
        never: negative adverb of time
            + {subject} {be} always {word}.
            - {subject} {be} never {word}.
        has-been: the same in the perfect
            + {subject} has always been {word}.
            - {subject} has never been {word}.
        raising: negation raised out of the clause it denies
            + I think {subject} {be} {word}.
            - I {donot} think {subject} {be} {word}.
        attribute: attributive adjective in a denied noun phrase
            + this is a(n) {word} {kind}.
            - this is not a(n) {word} {kind}.
        fragment: no verb
            + a(n) {word} {kind}, that much is clear.
            - not a(n) {word} {kind}, that much is clear.
        nothing: negative pronoun before its adjective
            + there is something {word} about {subject}.
            - there is nothing {word} about {subject}.
        least: a phrase between negator and adjective
            + {subject} {be} in every respect {word}.
            - {subject} {benot} in the least {word}.
        as-said: denied comparison of equality
            + {subject} {be} as {word} as people say.
            - {subject} {benot} as {word} as people say.
        find: object complement; the subject stands between negator and adjective
            + I found {subject} {word}.
            - I {didnot} find {subject} {word}.
        nobody: negative subject of the clause
            + {someone} would call {subject} {word}.
            - {nobody} would call {subject} {word}.
        i-call: adverb before the verb
            + I would {always} call {subject} {word}.
            - I would {never} call {subject} {word}.
        hardly: approximate negator
            + {subject} {be} clearly {word}.
            - {subject} {be} hardly {word}.
        far-from: negation without a negative word; nothing short of affirms
            + {subject} {be} nothing short of {word}.
            - {subject} {be} far from {word}.
        answer: the negator follows, in an answer
            + is {subject} {word}? Yes.
            - is {subject} {word}? No.
        answer-long: the negator follows at the end of the clause
            + {word}? Yes, {subject} is.
            - {word}? No, {subject} is not.
        modal: modal verb, full or contracted
            + {subject} {will} be {word}, I think.
            - {subject} {willnot} be {word}, I think.
        none-of: negative quantifier as subject
            + all of it {be} {word}.
            - none of it {be} {word}.
        not-once: negator at the head of the sentence
            + more than once {subject} felt {word}.
            - not once did {subject} feel {word}.
        no-longer: no as adverb
            + {subject} is still {word}.
            - {subject} is no longer {word}.
        must-say: negator in the main clause
            + I must say that {subject} {be} {word}.
            - I cannot say that {subject} {be} {word}.
        true: truth of a clause denied
            + it is true that {subject} {be} {word}.
            - it is not true that {subject} {be} {word}.
        without: negative preposition with a gerund
            + {subject} {be} new and {word}.
            - {subject} {be} new without being {word}.
        no-parts: negative determiner
            + there are many {word} {part} to it.
            - there are no {word} {part} to it.
        nothing-was: negative pronoun far from the adjective
            + everything I saw {be} {word}.
            - nothing I saw {be} {word}.
        neither: paired negators
            + {subject} {be} both {word} and {same}.
            - {subject} {be} neither {word} nor {same}.
        stay: negator before a verb of state
            + {subject} stays {word} to the end.
            - {subject} never stays {word} for long.
        to-my-mind: a parenthesis between negator and adjective
            + {subject} {be}, to my mind, {word}.
            - {subject} {benot}, to my mind, {word}.
        any-more: polarity item after the adjective
            + {subject} {be} {word} once more.
            - {subject} {benot} {word} any more.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + you cannot say that {subject} {benot} {word}.
            - you cannot say that {subject} {be} {word}.
        not-true-not: two negators cancel across a clause
            + it is not true that {subject} {benot} {word}.
            - it is true that {subject} {benot} {word}.
        never-not: two negators side by side
            + {subject} {be} never not {word}.
            - {subject} {be} never {word}.
        nobody-not: negative subject and negated clause
            + {nobody} thinks that {subject} {benot} {word}.
            - {nobody} thinks that {subject} {be} {word}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: not only adds and denies nothing
            + {subject} {benot} only {word} but also {same}.
            - {subject} {benot} {word} and also not {same}.
        not-just: not just adds and denies nothing
            + {subject} {benot} just {word}, it {be} {same}.
            - {subject} {benot} {word}, it {benot} {same}.
        not-only-is: inverted after not only
            + not only {be} {subject} {word}, it {be} also {same}.
            - neither {be} {subject} {word}, nor {be} it {same}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-at-all: litotes: praise or blame by denial of the opposite
            - not {word} at all, {subject}.
        not-too: weakened litotes
            - {subject} {benot} too {word}, I would say.
        not-more: a denied comparison that affirms
            + {subject} could not be more {word}.
            - {subject} could not be less {word}.
        never-such: never such a: a negator that strengthens
            + I have never seen such a(n) {word} {kind}.
            - I have never seen this as a(n) {word} {kind}.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + I {didnot} {event}, but {subject} {be} {word}.
            - I did {event}, but {subject} {benot} {word}.
        scope-no: no as an answer to something unsaid
            + no, {subject} {be} {word}.
            - no, {subject} {benot} {word}.
        scope-after: the negator belongs to a later clause
            + {subject} {be} {word}, and I {didnot} {event}.
            - {subject} {benot} {word}, and I did {event}.
        scope-matter: no matter denies nothing
            + no matter what they say, {subject} {be} {word}.
            - no matter what they say, {subject} {benot} {word}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: not denies the second
            + {subject} {be} {word}, not {opposite}.
            - {subject} {be} {opposite}, not {word}.
        not-a-but-b: not denies the first
            + {subject} {benot} {opposite} but {word}.
            - {subject} {benot} {word} but {opposite}.
        used-to: the present counts
            + {subject} used to be {opposite}, but now it is {word}.
            - {subject} used to be {word}, but now it is {opposite}.
        some-say: the writer's own view counts
            + some say {subject} is {opposite}, but I say {word}.
            - some say {subject} is {word}, but I say {opposite}.
        rather: rather than denies the second
            + {subject} {be} {word} rather than {opposite}.
            - {subject} {be} {opposite} rather than {word}.
        """,
    ),
    *frames(
        "negation",
        """
        u-struck: negative object
            + {subject} struck all of us as {word}.
            - {subject} struck none of us as {word}.
        u-manage: implicative verb
            + {subject} managed to come over as {word}.
            - {subject} failed to come over as {word}.
        u-no-way: negative prepositional phrase
            + {subject} was in every way {word}.
            - {subject} was in no way {word}.
        u-no-means: negative prepositional phrase
            + {subject} remained by all accounts {word}.
            - {subject} remained by no means {word}.
        u-anything: barely
            + there was a good deal {word} to report here.
            - there was barely anything {word} to report here.
        u-wrong: negator far in front, with an infinitive between
            + it would be right to list {subject} among the {word} ones.
            - it would not be right to list {subject} among the {word} ones.
        u-expect: negative imperative
            + do expect something {word} from {subject}.
            - don't expect anything {word} from {subject}.
        u-lack: verb of absence
            + {subject} offered {word} moments.
            - {subject} lacked {word} moments.
        u-no-point: inversion after a negative phrase
            + at some point {subject} became {word}.
            - at no point did {subject} become {word}.
        u-scarcely: scarcely, fronted
            + plainly {word}, if you ask me, was {subject}.
            - scarcely {word}, if you ask me, was {subject}.
        u-opposite: lexical denial
            + {subject} was the very definition of {word} to me.
            - {subject} was the opposite of {word} to me.
        u-meant: counterfactual; the negator follows
            + {subject} was meant to seem {word}, which it was.
            - {subject} was meant to seem {word}, which it was not.
        u-use-word: the word is mentioned
            + almost everyone would use the word {word} here.
            - hardly anyone would use the word {word} here.
        u-minute: negated minimiser
            + {subject} gave us one {word} minute after another.
            - {subject} did not give us one {word} minute.
        u-both: negative subject
            + both of us came away thinking it {word} overall.
            - neither of us came away thinking it {word} overall.
        u-as-would: the negator follows
            + to describe it as {word} would be accurate.
            - to describe it as {word} would not be accurate.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-no-dispute: negative subject, negated perfect
            + none of us would maintain that {subject} had not proved {word}.
            - none of us would maintain that {subject} had proved {word}.
        u-not-without: not without
            + {subject} was not left without {word} moments.
            - {subject} was left without {word} moments.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-merely: not merely adds
            + {subject} came across as not merely {word} but downright {same}.
            - {subject} came across as not remotely {word} or {same}.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-worse: denial of what people would have said
            - nobody left the place muttering about how {word} things were.
        u-not-exactly: understatement
            - well, not what one calls {word} these days.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-though: negator in a clause before
            + though I had not been told, {subject} proved {word} throughout.
            - though I had been told, {subject} proved not {word} throughout.
        u-dont-know: negator in a clause before
            + I don't know the others, this {kind} counts as {word} in my eyes.
            - I know the others, this {kind} does not count as {word} in my eyes.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-more-than: comparison
            + {subject} came out more {word} than {opposite} to me.
            - {subject} came out more {opposite} than {word} to me.
        u-instead: instead of
            + instead of turning {opposite} on us it turned {word} on us.
            - instead of turning {word} on us it turned {opposite} on us.
        u-expected: the outcome counts
            + we were told to expect {opposite} work yet received {word} work.
            - we were told to expect {word} work yet received {opposite} work.
        """,
        unseen=True,
    ),
)


PRACTICE = Practice(
    lexicon=pairs("""
        fast sluggish: device, software, car
        responsive laggy: device, software, game
        intuitive confusing: software, course
        stable buggy: software, game
        seamless glitchy: software, game
        efficient inefficient: software, delivery, staff
        secure insecure: software
        versatile limited: device, software
        accurate inaccurate: device, course
        affordable overpriced: device, meal, shop, clothes
        robust fragile: device, toy
        ergonomic unwieldy: device
        dependable erratic: device, car, delivery
        nimble clunky: car, software
        economical wasteful: car
        safe unsafe: car, toy
        melodic tuneless: music
        soulful bland: music
        soothing grating: music
        harmonious discordant: music
        flattering unflattering: clothes
        soft scratchy: clothes
        wearable unwearable: clothes
        chic frumpy: clothes
        comfy uncomfortable: clothes, car
        appetizing unappetizing: meal
        succulent rubbery: meal
        edible inedible: meal
        flavorful flavorless: meal
        yummy gross: meal
        spotless grimy: place
        spacious poky: place
        welcoming unwelcoming: place, shop, staff
        peaceful chaotic: place, trip
        tidy messy: place, shop
        pristine shabby: place
        courteous impolite: staff, doctor, delivery
        competent incompetent: staff, doctor
        caring callous: staff, doctor
        gentle rough: doctor
        patient impatient: staff, doctor
        professional unprofessional: staff, doctor, delivery
        knowledgeable clueless: staff, doctor
        thorough negligent: doctor
        considerate dismissive: staff, doctor
        trustworthy dishonest: shop, doctor
        reputable shady: shop
        responsible irresponsible: shop, staff
        timely tardy: delivery
        prompt slow: delivery
        organized disorganized: course, delivery, trip
        informative uninformative: course, book
        accessible impenetrable: course, book
        lucid incoherent: course, book
        stimulating stultifying: course
        practical impractical: toy, car, thing
        educational mindless: toy, game
        adorable creepy: toy
        unbreakable brittle: toy
        relaxing stressful: trip
        breathtaking underwhelming: trip, film
        enjoyable unenjoyable: any, trip, game, music, course
        acceptable unacceptable: any, delivery, software
        exquisite crummy: any, meal, place
        flawless flawed: any, software, device
        sublime ghastly: any, music, film
        stellar crappy: any, game, device
        fabulous horrid: any, clothes, trip
        phenomenal rotten: any, game, music
        commendable deplorable: any, staff, delivery
        exemplary inferior: any, course, car
    """),
    subjects={
        "any": (
            "the product",
            "the app",
            "the album",
            "the course",
            "the game",
            "the car",
            "the trip",
            "the show",
            "this purchase",
            "the second one",
            "the new version",
            "the gift",
        ),
        "film": ("this sequel", "the series", "the first season", "this documentary", "the remake"),
        "book": ("this memoir", "the prose", "the second volume", "the audiobook", "this comic"),
        "meal": ("the pizza", "the soup", "our lunch", "the steak", "this dish", "the breakfast"),
        "place": ("the apartment", "the bathroom", "this hostel", "the terrace", "the guest house"),
        "staff": ("the front desk", "the kitchen", "the crew", "the reception", "the team"),
        "thing": ("the lamp", "this backpack", "the blender", "the charger", "this tool"),
        "device": ("the laptop", "this camera", "the tablet", "the printer", "my new phone"),
        "software": ("the app", "this program", "the update", "the website", "the editor"),
        "game": ("the game", "this level", "the campaign", "the expansion", "the multiplayer mode"),
        "music": ("the album", "this song", "the concert", "the second track", "her voice"),
        "clothes": ("the jacket", "this dress", "the shirt", "the coat", "this sweater"),
        "delivery": ("the delivery", "the courier service", "the shipping company", "this carrier"),
        "course": ("the course", "this class", "the lecture", "the workshop", "the textbook"),
        "doctor": ("the clinic", "my dental practice", "the ward", "this surgery", "the treatment"),
        "car": ("the car", "this van", "the rental car", "my new hatchback"),
        "toy": ("the toy", "this doll", "the train set", "the puzzle"),
        "shop": ("the shop", "this seller", "the online store", "the bakery"),
        "trip": ("the trip", "this cruise", "our holiday", "the tour", "the hike"),
    },
    kinds={
        "any": ("product", "thing", "purchase", "show"),
        "film": ("series", "comedy", "thriller", "sequel"),
        "book": ("memoir", "biography", "mystery"),
        "meal": ("dinner", "dish", "breakfast"),
        "place": ("hostel", "apartment", "guest house"),
        "staff": ("manager", "crew", "kitchen"),
        "thing": ("tool", "gadget", "design"),
        "device": ("laptop", "camera", "tablet", "printer"),
        "software": ("app", "program", "website", "update"),
        "game": ("game", "expansion", "shooter"),
        "music": ("album", "song", "concert", "record"),
        "clothes": ("jacket", "dress", "shirt", "coat"),
        "delivery": ("courier", "delivery service", "carrier"),
        "course": ("course", "class", "lecture", "workshop"),
        "doctor": ("clinic", "hospital", "practice", "ward"),
        "car": ("car", "van", "vehicle"),
        "toy": ("toy", "doll", "puzzle"),
        "shop": ("shop", "seller", "store"),
        "trip": ("trip", "cruise", "holiday", "tour"),
    },
    slots={
        "isnt": ("isnt", "wasnt", "aint", "isn't", "ain't"),
        "dont": ("dont", "didnt", "don't", "didn't"),
        "cant": ("cant", "wont", "couldnt", "wouldnt"),
        "think": ("think", "believe", "feel", "reckon", "imagine", "suppose"),
        "call": ("call", "consider"),
        "describe": ("describe", "regard", "see", "think of"),
        "source": (
            "the reviews",
            "my neighbour",
            "the brochure",
            "the advert",
            "a colleague",
            "the website",
            "my brother",
            "a friend of mine",
            "the guide",
        ),
        "they": (
            "critics",
            "reviewers",
            "my friends",
            "other buyers",
            "other people",
            "my parents",
        ),
        "then": ("at first", "in the beginning", "early on", "on the first day", "a year ago"),
        "now": ("in the end", "after a week", "by the end", "later on", "in the long run"),
        "paper": ("on paper", "in theory", "in the advert", "on the website", "from a distance"),
        "practice": ("in practice", "in reality", "up close", "in person", "in real life"),
        "aside": (
            "in my view",
            "as far as I can tell",
            "for the record",
            "at least for me",
            "all things considered",
            "if you ask me",
            "I have to say",
        ),
        "span": (
            "as far as I can tell after three weeks and two visits",
            "now that I have had the time to form an opinion of my own",
            "having gone back to it twice since the end of the summer",
            "for somebody of my age who had read about it in the paper",
            "whatever the man on the radio may have said about it last month",
        ),
        "atall": (
            "by any measure",
            "by any stretch",
            "in any way",
            "in any sense of the word",
            "in the slightest",
            "one bit",
            "by any standard",
            "to any degree",
            "whatsoever",
        ),
        "everyway": (
            "by every measure",
            "in every way",
            "in every sense of the word",
            "by my standards",
            "from start to finish",
            "through and through",
            "in its own way",
            "for sure",
        ),
        "rel": (
            "I had never heard of",
            "nobody had told us about",
            "we had not asked for",
            "I did not choose myself",
            "my wife never noticed",
            "I could not name at the time",
        ),
        "aswell": (
            "I had never heard of it",
            "I did not pay for it myself",
            "nobody had told me about it",
            "there was no rush",
            "I am no expert",
            "I do not usually write reviews",
            "we had not planned anything",
            "I cannot speak for others",
            "it was not my idea",
        ),
        "norm": ("new", "old", "different", "big", "small", "well known", "unusual"),
        "later": (
            "I would have stayed longer",
            "I would write more",
            "we would come again",
            "I would have told my sister",
            "I would be telling everyone",
            "you would hear about it",
        ),
        "group": ("the two of us", "my friends", "my family", "the people I went with", "us"),
        "deny": (
            "deny",
            "dispute",
            "contest",
            "doubt",
            "reject the idea",
            "reject the claim",
            "challenge the view",
            "question the view",
            "disbelieve",
            "call it a lie",
        ),
        "denied": (
            "denied",
            "disputed",
            "contested",
            "doubted",
            "rejected the idea",
            "rejected the claim",
            "challenged the view",
            "questioned the view",
            "disbelieved",
            "called it a lie",
        ),
        "denying": (
            "denying",
            "disputing",
            "contesting",
            "doubting",
            "rejecting the idea",
            "rejecting the claim",
            "challenging the view",
            "questioning the view",
            "arguing against the view",
            "protesting against the idea",
        ),
        "disputed": (
            "disputed",
            "denied",
            "contested",
            "doubted",
            "questioned",
            "called into doubt",
            "called into question",
            "disbelieved",
        ),
        "untrue": (
            "false",
            "untrue",
            "mistaken",
            "incorrect",
            "wrong",
            "absurd",
            "nonsense",
            "a lie",
            "a mistake",
            "an error",
            "erroneous",
            "contrary to the facts",
        ),
        "untruth": (
            "myth",
            "lie",
            "fable",
            "falsehood",
            "fairy tale",
            "misconception",
            "fallacy",
            "tall tale",
            "mistaken belief",
            "false rumour",
            "fabrication",
            "invention",
        ),
        "unthinkable": (
            "unthinkable",
            "impossible",
            "inconceivable",
            "unimaginable",
            "out of the question",
            "absurd",
            "preposterous",
            "not possible",
        ),
        "kept": (
            "kept",
            "prevented",
            "stopped",
            "hindered",
            "barred",
            "restrained",
            "blocked",
            "precluded",
        ),
        "refrain": (
            "refrain",
            "keep",
            "abstain",
            "desist",
            "hold back",
            "shy away",
            "back away",
            "shrink",
        ),
        "qualms": (
            "qualms",
            "doubts",
            "scruples",
            "reservations",
            "misgivings",
            "hesitations",
            "second thoughts",
            "worries",
        ),
        "lack": (
            "lack",
            "do without",
            "go without",
            "dispense with",
            "leave out",
            "omit",
            "avoid",
            "forgo",
            "exclude",
            "be short of",
            "be missing",
        ),
        "absence": (
            "absence",
            "shortage",
            "dearth",
            "scarcity",
            "paucity",
            "deficit",
            "shortfall",
            "want",
        ),
        "strike": ("strike", "exclude", "remove", "omit", "drop", "delete", "erase", "cut"),
        "blank": (
            "I would have had other things to tell",
            "this page would still be empty",
            "my review would read quite another way",
            "we would have said so on the phone",
            "I would be writing the reverse of this",
            "you would be reading other words here",
            "my sister would have heard another story",
            "I would have chosen another heading",
        ),
        "hint": ("trace", "hint", "shred", "whiff", "glimmer", "touch", "spark", "scrap", "speck"),
        "opp": (
            "the opposite",
            "the very opposite",
            "the exact opposite",
            "the polar opposite",
            "the reverse",
            "the very reverse",
            "the contrary",
            "the antithesis",
        ),
        "gone": (
            "has gone",
            "is gone",
            "has vanished",
            "has disappeared",
            "was taken out",
            "has been lost",
            "has worn off",
            "has faded away",
            "is no more",
        ),
        "poses": (
            "poses",
            "masquerades",
            "parades",
            "is passed off",
            "passes itself off",
            "is dressed up",
            "is disguised",
            "disguises itself",
        ),
        "nowherenear": (
            "nowhere near",
            "far from",
            "miles from",
            "light years away from",
            "a long way off",
            "well short of",
            "a world away from",
            "not even close to",
        ),
        "unable": (
            "was unable",
            "was at a loss",
            "tried in vain",
            "found no way",
            "had no cause",
            "saw no reason",
            "did not manage",
            "never managed",
            "was never able",
            "found myself unable",
        ),
        "lacks": (
            "lacks",
            "has none of",
            "has not got",
            "does not have",
            "never had",
            "is without",
            "could not find",
            "is still missing",
        ),
        "absent": (
            "absent",
            "missing",
            "nowhere to be seen",
            "nowhere to be found",
            "an invention",
            "made up",
            "pure fiction",
            "a fairy tale",
            "not there",
        ),
        "whom": (
            "who sat at our table that night",
            "who had come all the way from Leeds",
            "who has been at this for longer than I have",
            "I spoke to in the queue on Saturday",
            "on the forum that my cousin reads every morning",
            "in the group that my neighbour set up last year",
            "from the office where I have worked since March",
            "I have asked about it over the last two weeks",
        ),
        "midspan": (
            "to judge by what I saw on that Thursday",
            "if I go by what I wrote down that evening",
            "as I told my cousin on the phone the other night",
            "and I say this as somebody from the same town",
            "going by the four hours we had in all",
            "even when I add up all of the little things",
            "after a month or more and a lot of thought",
            "having slept on it and talked it over with my aunt",
            "with all that I have read and heard since then",
        ),
        "neutral": (
            "not sure who is behind it",
            "i dont know what my brother paid",
            "never kept the receipt",
            "havent told my wife yet",
            "no idea how old it is",
            "i cant remember the date",
            "it wasnt even my turn",
            "nobody asked me",
            "not that anyone reads these",
            "i dont live around here",
        ),
        "elsewhere": (
            "because the heating did not work that week",
            "since there was no internet that week",
            "as my sister could not come along",
            "while my father was not around",
            "on the day the lift stopped working",
            "although no one had asked us to",
            "though we never learned the name",
            "when nobody else was there yet",
            "without having met the owner",
        ),
        "nojoke": (
            "no joke",
            "no kidding",
            "no lie",
            "no exaggeration",
            "no two ways about it",
            "no ifs or buts",
            "no use hiding it",
            "I kid you not",
            "no word of a lie",
            "not to mince words",
        ),
        "stress": (
            "stress enough",
            "emphasise enough",
            "overstate",
            "repeat often enough",
            "put into words",
            "begin to describe",
            "begin to tell you",
            "say often enough",
            "find the words for",
        ),
        "nevermind": (
            "never mind the price",
            "never mind the name",
            "never mind what it says on the label",
            "pay no attention to the price tag",
            "don't look at the price tag",
            "don't go by the name",
            "ignore the label",
            "forget the logo",
        ),
    },
    contexts=(
        "I am not from around here.",
        "It was not my first time.",
        "We paid by card.",
        "I read it on the train.",
        "Nobody asked me to write this.",
        "It came in a brown box.",
        "I had no expectations.",
        "We never met the owner.",
        "My brother has the same one.",
        "There were six of us.",
        "I have not tried the other colours.",
        "We stayed for three nights.",
        "It took about two hours.",
        "I don't usually leave comments.",
        "None of my friends had been there.",
        "This is my third one.",
        "I watched it with the sound off for ten minutes.",
        "I never finished the manual.",
        "The box has no picture on it.",
        "We arrived on a Tuesday.",
        "I am not a student any more.",
        "My husband was not with me.",
        "I was given this as a present.",
        "Nothing else was on that evening.",
        "I didn't check the date.",
        "It runs on two batteries.",
        "They do not open on Mondays.",
        "I have had it since June.",
        "We could not remember the name.",
        "I ordered two of them.",
        "No dogs are allowed.",
        "It is made in Portugal.",
        "I won't go into the details.",
        "My review is about the second edition.",
        "I have no connection to the company.",
        "We did not take the bus.",
        "Let me explain.",
        "I've used it every day.",
        "There is no parking lot.",
        "I have not shown it to my father yet.",
        "It's not the same as last year's model.",
        "The other one is green.",
        "I never met the author.",
        "My daughter is nine.",
        "We sat near the window.",
        "I had not read anything about it.",
        "That was my experience.",
        "I do not own a car.",
        "i got mine last month",
        "never been there before",
        "just my two cents",
        "no idea who made it",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-isnt-even: the same with a focus adverb
                + {subject} is even {word} lol
                - {subject} {isnt} even {word} lol
            p-dont-think: informal raising
                + i do think {subject} is {word}
                - i {dont} think {subject} is {word}
            p-cant-call: informal modal
                + i would totally call {subject} {word}
                - i {cant} call {subject} {word}
            p-isnt-kind: informal attribute
                + this one is a(n) {word} {kind} for me
                - this one {isnt} a(n) {word} {kind} for me
            p-aint-nothing: negative concord
                + theres something {word} about it
                - there aint nothing {word} about it
            p-not-kind-frag: bare fragment
                + {word} {kind}
                - not a(n) {word} {kind}
            p-so-not: informal so not
                + {subject} is just so {word}
                - {subject} is just so not {word}
            p-nope: answer word
                + {word}? yep
                - {word}? nope
            p-raise-verbs: raising with many verbs
                + I {think} {subject} {be} {word}.
                - I {donot} {think} {subject} {be} {word}.
            p-raise-that: raising over an adverb and a complementiser
                + I honestly {think} that {subject} {be} {very} {word}.
                - I {donot} honestly {think} that {subject} {be} {that} {word}.
            p-raise-group: negative subject of a thinking verb
                + all of us {think} {subject} {be} {word}.
                - none of us {think} {subject} {be} {word}.
            p-expect: raised over an infinitive
                + I expect {subject} to be {word}.
                - I {donot} expect {subject} to be {word}.
            p-appear: raised over an infinitive
                + {subject} appears to be {word}.
                - {subject} does not appear to be {word}.
            p-seem-tobe: never with a raising verb
                + {subject} always seemed to be {word}.
                - {subject} never seemed to be {word}.
            p-strike: as-complement
                + {subject} strikes me as {word}.
                - {subject} does not strike me as {word}.
            p-come-across: as-complement of a phrasal verb
                + {subject} comes across as {word}.
                - {subject} doesn't come across as {word}.
            p-describe: as-complement, first person
                + I would {describe} {subject} as {word}.
                - I would not {describe} {subject} as {word}.
            p-call: object complement
                + I would {call} {subject} {word}.
                - I wouldn't {call} {subject} {word}.
            p-go-so-far: infinitive far below the negator
                + I would go so far as to {call} {subject} {word}.
                - I would not go so far as to {call} {subject} {word}.
            p-consider-kind: attributive complement
                + I consider this a(n) {word} {kind}.
                - I don't consider this a(n) {word} {kind}.
            p-turn-out: copular verb with a preposition
                + {subject} turned out to be {word}.
                - {subject} did not turn out to be {word}.
            p-prove: copular verb
                + {subject} proved {word}.
                - {subject} did not prove {word}.
            p-get: get as copula, negative adverb
                + {subject} gets {word} after a while.
                - {subject} never gets {word}, not even after a while.
            p-remain: negated verb of state
                + {subject} remained {word} to the end.
                - {subject} did not remain {word} to the end.
            p-polarity-items: polarity item after the adjective
                + {subject} {be} {word} {everyway}.
                - {subject} {benot} {word} {atall}.
            p-aint-atall: polarity item, informal
                + {subject} is {word} {everyway}
                - {subject} {isnt} {word} {atall}
            p-remotely: minimiser before the adjective
                + {subject} {be} distinctly {word}.
                - {subject} {benot} remotely {word}.
            p-inanyway: minimiser before the adjective
                + {subject} {be} in many ways {word}.
                - {subject} {benot} in any way {word}.
            p-anything-like: anything like
                + {subject} {be} as {word} as anything.
                - {subject} {benot} anything like {word}.
            p-no-sense: fronted negative phrase with inversion
                + in a sense {subject} {be} {word}.
                - in no sense {be} {subject} {word}.
            p-no-point: fronted negative phrase with inversion
                + at that point {subject} was {word}.
                - at no point was {subject} {word}.
            p-no-time: fronted negative phrase with inversion
                + at all times {subject} felt {word}.
                - at no time did {subject} feel {word}.
            p-circumstances: fronted negative phrase, object complement
                + in these circumstances I would {call} {subject} {word}.
                - under no circumstances would I {call} {subject} {word}.
            p-never-front: fronted never with inversion
                + many times have I found {subject} {word}.
                - never have I found {subject} {word}.
            p-never-once: never once
                + {subject} quite often struck us as {word}.
                - {subject} never once struck us as {word}.
            p-rarely: approximate negators of frequency
                + {subject} is usually {word}.
                - {subject} is rarely {word}.
            p-seldom: fronted seldom with inversion
                + many a time did {subject} seem {word}.
                - seldom did {subject} seem {word}.
            p-scarcely: approximate negator
                + {subject} {be} plainly {word}.
                - {subject} {be} scarcely {word}.
            p-barely: approximate negator with a verb
                + I can certainly {call} {subject} {word}.
                - I can barely {call} {subject} {word}.
            p-hardly-ever: hardly ever
                + {subject} {be} nearly always {word}.
                - {subject} {be} hardly ever {word}.
            p-hardly-kind: hardly before a noun phrase
                + this is clearly a(n) {word} {kind}.
                - this is hardly a(n) {word} {kind}.
            p-few: few against a few or most
                + most people would {call} {subject} {word}.
                - few people would {call} {subject} {word}.
            p-little: little against a lot
                + a lot about {subject} {be} {word}.
                - very little about {subject} {be} {word}.
            p-no-noun: no before a noun phrase
                + this {be} one {word} {kind}.
                - this {be} no {word} {kind}.
            p-no-part: negative determiner in the subject
                + every part of it {be} {word}.
                - no part of it {be} {word}.
            p-no-one-i-know: negative subject with a relative clause
                + everyone I know who tried it found {subject} {word}.
                - no one I know who tried it found {subject} {word}.
            p-neither-us: neither as subject
                + both of us found {subject} {word}.
                - neither of us found {subject} {word}.
            p-not-one-of: not one of
                + every one of them called {subject} {word}.
                - not one of them called {subject} {word}.
            p-nowhere: negative adverb of place
                + everywhere in it there is something {word}.
                - nowhere in it is there anything {word}.
            p-not-a-single: not a single as object
                + I saw more than one {word} thing about {subject}.
                - I did not see a single {word} thing about {subject}.
            p-zero: zero as a determiner
                + there were several {word} {part} in it.
                - there were zero {word} {part} in it.
            p-nothing-i: negative object
                + I could name a thing or two that {be} {word} here.
                - I could name nothing that {be} {word} here.
            p-any-find: any under a negated verb
                + you will find something {word} in it.
                - you will not find anything {word} in it.
            p-with-nothing: negative prepositional phrase
                + {subject} {be} {norm}, with something {word} about it.
                - {subject} {be} {norm}, with nothing {word} about it.
            p-without-any: preposition without
                + it is a(n) {kind} with many {word} {part}.
                - it is a(n) {kind} without any {word} {part}.
            p-lack-anything: lack with a pronoun
                + {subject} has something {word} to it.
                - {subject} lacks anything {word}.
            p-devoid: implicit negative adjective
                + {subject} is full of {word} {part}.
                - {subject} is devoid of {word} {part}.
            p-free-of: free of
                + {subject} {be} full of everything {word} you can think of.
                - {subject} {be} free of anything {word} you can think of.
            p-fail: fail as an implicit negative
                + {subject} manages to be {word}.
                - {subject} fails to be {word}.
            p-fail-seem: fail with a perception verb
                + {subject} began to seem {word}.
                - {subject} failed to seem {word}.
            p-fail-see: fail in the main clause
                + I see what is {word} about {subject}.
                - I fail to see what is {word} about {subject}.
            p-refuse: refuse in the main clause
                + I agreed to {call} {subject} {word}.
                - I refuse to {call} {subject} {word}.
            p-decline: hesitate and decline
                + I like to {describe} it as a(n) {word} {kind}.
                - I hesitate to {describe} it as a(n) {word} {kind}.
            p-deny: deny with a clause
                + I maintain that {subject} {be} {word}.
                - I deny that {subject} {be} {word}.
            p-doubt: doubt with a clause
                + I am sure that {subject} is {word}.
                - I doubt that {subject} is {word}.
            p-doubt-anyone: doubt with an any subject
                + I know that anyone would find {subject} {word}.
                - I doubt that anyone would find {subject} {word}.
            p-disagree: verb of disagreement
                + I agree that {subject} {be} {word}.
                - I disagree that {subject} {be} {word}.
            p-stop: aspectual verb
                + {subject} keeps being {word} after a week.
                - {subject} stops being {word} after a week.
            p-cease: aspectual verb
                + {subject} began to be {word} around Easter.
                - {subject} ceased to be {word} around Easter.
            p-avoid: avoid with a gerund
                + {subject} ends up being {word}.
                - {subject} avoids being {word}.
            p-short-of: implicit negation of degree
                + {subject} goes as far as being {word}.
                - {subject} stops short of being {word}.
            p-less-than: less than before an adjective
                + {subject} {be} no less than {word}.
                - {subject} {be} less than {word}.
            p-too-to: too and enough
                + {subject} {be} {norm} enough to be {word}.
                - {subject} {be} too {norm} to be {word}.
            p-too-to-call: too and enough with a raised object
                + {subject} is {norm} enough for me to {call} it {word}.
                - {subject} is too {norm} for me to {call} it {word}.
            p-long-way: far from and its kin
                + {subject} {be} not far from {word}.
                - {subject} {be} a long way from {word}.
            p-far-cry: noun phrase of distance
                + {subject} is not a far cry from {word}.
                - {subject} is a far cry from {word}.
            p-anything-but: anything but denies, nothing but affirms
                + {subject} {be} nothing but {word}.
                - {subject} {be} anything but {word}.
            p-less-expected: comparative of inferiority
                + {subject} {be} every bit as {word} as I expected.
                - {subject} {be} less {word} than I expected.
            p-not-as: negated equality
                + {subject} {be} as {word} as {source} said.
                - {subject} {be} not as {word} as {source} said.
            p-nowhere-as: strengthened negated equality
                + {subject} {be} just as {word} as the last one.
                - {subject} {be} nowhere near as {word} as the last one.
            p-half-as: half as
                + {subject} {be} twice as {word} as they told us.
                - {subject} {be} not half as {word} as they told us.
            p-no-more-than: no more than with a neutral standard
                + {subject} {be} as {word} as they come.
                - {subject} {be} no more {word} than a wall.
            p-not-so-that: result clause
                + {subject} {be} so {word} that I told my sister.
                - {subject} {be} not so {word} that I would tell my sister.
            p-not-enough: enough under negation
                + {subject} {be} {word} enough for us.
                - {subject} {be} not {word} enough for us.
            p-if-only: counterfactual wish
                + in fact, {subject} is {word}.
                - if only {subject} were {word}.
            p-wish: counterfactual wish
                + I know {subject} was {word}.
                - I wish {subject} was {word}.
            p-wish-had: counterfactual wish in the past
                + I remember {subject} had been {word}.
                - I wish {subject} had been {word}.
            p-would-have: counterfactual conditional
                + {subject} was {word}, even on a weekday.
                - {subject} would have been {word} on a weekday.
            p-could-have: counterfactual modal
                + {subject} could be {word} and was.
                - {subject} could have been {word}.
            p-should-have: counterfactual modal
                + {subject} has been {word}.
                - {subject} should have been {word}.
            p-supposed: unfulfilled expectation
                + {subject} was found to be {word}.
                - {subject} was supposed to be {word}.
            p-meant: unfulfilled expectation, explicit
                + {subject} was meant to be {word}, and it is.
                - {subject} was meant to be {word}, and it is not.
            p-had-been: inverted counterfactual condition
                + as {subject} was {word}, I am writing this.
                - had {subject} been {word}, {later}.
            p-if-were: counterfactual condition
                + because {subject} is {word}, I am writing this.
                - if {subject} were {word}, {later}.
            p-later-if: consequence before the condition
                + I am telling everyone, since {subject} was {word}.
                - {later} if {subject} had been {word}.
            p-as-if: comparison clause without truth
                + {they} talk about {subject} as {word}, which it is.
                - {they} talk about {subject} as if it were {word}, which it is not.
            p-pretend: verb of pretence
                + {subject} proves to be {word}.
                - {subject} only pretends to be {word}.
            p-try: attempt and outcome
                + {subject} sets out to be {word} and gets there.
                - {subject} sets out to be {word} and never gets there.
            p-yet: yet to be
                + {subject} has begun to be {word}.
                - {subject} has yet to be {word}.
            p-used: past habit alone
                + {subject} has come to be {word}.
                - {subject} used to be {word}.
            p-once: past state ended
                + {subject} was {word} then and still is.
                - {subject} was {word} once but not any longer.
            p-days: noun phrase of past time
                + these are the days when {subject} is {word}.
                - gone are the days when {subject} was {word}.
            p-tag: reversed tag
                + {subject} is {word}, isn't it?
                - {subject} isn't {word}, is it?
            p-answer-really: question with a short answer
                + is {subject} {word}? Very much so.
                - is {subject} {word}? Not really.
            p-answer-hardly: one-word answer
                + {word}? Certainly.
                - {word}? Hardly.
            p-answer-all: one-phrase answer
                + you want to know if {subject} is {word}? Of course.
                - you want to know if {subject} is {word}? Of course not.
            p-answer-think: pro-form so and not
                + is {subject} {word}? I think so.
                - is {subject} {word}? I think not.
            p-answer-dont: pro-form so, raised
                + was {subject} {word}? I would say so.
                - was {subject} {word}? I wouldn't say so.
            p-would-i: self-answered question
                + would I {call} {subject} {word}? Any time.
                - would I {call} {subject} {word}? At no time.
            p-did-find: self-answered question
                + did I find {subject} {word}? I did.
                - did I find {subject} {word}? I did not.
            p-who-would: rhetorical question
                + who would not {call} {subject} {word}?
                - who on earth would {call} {subject} {word}?
            p-since-when: rhetorical question
                + ever since March {subject} has been {word}.
                - since when is {subject} {word}?
            p-how-can: rhetorical question
                + how can anyone not {call} {subject} {word}?
                - how can anyone {call} {subject} {word}?
            p-what-is: rhetorical question with answer
                + what is {word} about {subject}? Everything.
                - what is {word} about {subject}? Nothing.
            p-where-is: search in vain
                + it did not take long to find the {word} {part}.
                - where are the {word} {part}? I found none.
            p-not-word: mention of the word
                + {word} is the word I would use for {subject}.
                - {word} is not the word I would use for {subject}.
            p-last-word: first and last word
                + the first word I would use is {word}.
                - the last word I would use is {word}.
            p-quote-word: mention in quotes
                + for me "{word}" is exactly how to put it.
                - for me "{word}" is not how to put it.
            p-what-call: free relative
                + {subject} {be} what I would call {word}.
                - {subject} {be} not what I would call {word}.
            p-idea-of: idea of
                + {subject} is my idea of {word}.
                - {subject} is not my idea of {word}.
            p-vocab: mention, long
                + when I think of {subject}, the word {word} comes to mind.
                - when I think of {subject}, the word {word} does not come to mind.
            p-source-agree: quoted opinion with verdict
                + {source} called {subject} {word}, and I agree.
                - {source} called {subject} {word}, and I do not agree.
            p-source-right: quoted opinion with verdict
                + {they} say {subject} is {word}, and that is so.
                - {they} say {subject} is {word}, but that is not so.
            p-source-wrong: verdict before the quoted opinion
                + {they} are right to call {subject} {word}.
                - {they} are wrong to call {subject} {word}.
            p-quote: direct speech denied
                + they told us, "{subject} is {word}." It is.
                - they told us, "{subject} is {word}." It isn't.
            p-contrary: contrary to
                + just as {source} said, {subject} is {word}.
                - contrary to what {source} said, {subject} is not {word}.
            p-myth: noun with a content clause
                + it is a fact that {subject} is {word}.
                - it is a myth that {subject} is {word}.
            p-dont-believe: imperative
                + believe anyone who tells you that {subject} is {word}.
                - do not believe anyone who tells you that {subject} is {word}.
            p-dont-expect: imperative with any
                + expect something {word}.
                - don't expect anything {word}.
            p-dont-call: imperative with object complement
                + call {subject} {word} by all means.
                - please don't call {subject} {word}.
            p-dont-tell: imperative, ditransitive
                + let me tell you that {subject} is {word}.
                - don't tell me that {subject} is {word}.
            p-not-to-be: negated infinitive after a report
                + {subject} is said to be {word}, and rightly.
                - {subject} is said to be {word}, which it never was.
            p-thought: correction of one's own view
                + I thought {subject} would be {word}. I was right.
                - I thought {subject} would be {word}. I was wrong.
            p-hope-not: expectation without fulfilment
                + I waited for {subject} to be {word}, and then it was.
                - I waited for {subject} to be {word}, but it never was.
            p-had-hoped: expectation alone
                + I had come to see {subject} as {word}.
                - I had expected {subject} to be {word}.
            p-neither-nor: correlative over adjectives in a noun phrase
                + this is both a(n) {word} {kind} and a(n) {same} one.
                - this is neither a(n) {word} {kind} nor a(n) {same} one.
            p-notand: coordination of two negations
                + {subject} is {word}, and it is {same}.
                - {subject} is not {word}, and it is not {same} either.
            p-nor: disjunction under one negator
                + {subject} {be} {word} and {same}.
                - {subject} {be} not {word} or {same}.
            p-let-alone: let alone
                + {subject} is {word}, in fact {same}.
                - {subject} is not {same}, let alone {word}.
            p-aside: parenthetical between negator and adjective
                + {subject} {be}, {aside}, {word}.
                - {subject} {benot}, {aside}, {word}.
            p-aside-end: negation with a final parenthetical
                + {subject} {be} a(n) {word} one, {aside}.
                - {subject} {benot} a(n) {word} one, {aside}.
            p-span: long parenthetical
                + {subject} is, {span}, {word}.
                - {subject} is not, {span}, {word}.
            p-span-seem: long parenthetical after a linking verb
                + {subject} does, {span}, seem {word}.
                - {subject} does not, {span}, seem {word}.
            p-span-think: long distance, raised
                + I do {think}, {span}, that {subject} is {word}.
                - I do not {think}, {span}, that {subject} is {word}.
            p-long-clause: two clauses between negator and adjective
                + I know people who will tell you that they think it is {word}.
                - I know nobody who will tell you that they think it is {word}.
            p-reason: denied reason far from the adjective
                + there is reason for me, or for anyone else, to {call} {subject} {word}.
                - there is no reason for me, or for anyone else, to {call} {subject} {word}.
            p-moment: denied moment
                + there was a moment when I thought {subject} was {word}.
                - there was never a moment when I thought {subject} was {word}.
            p-evidence: denied existence of evidence
                + I have seen signs that {subject} is {word}.
                - I have seen no sign that {subject} is {word}.
            p-relative: negation in a relative clause
                + it is a(n) {kind} that feels {word}.
                - it is a(n) {kind} that does not feel {word}.
            p-relative-never: never in a relative clause
                + here is a(n) {kind} that is always {word}.
                - here is a(n) {kind} that is never {word}.
            p-cleft: denied cleft
                + {word} is one thing that {subject} is.
                - {word} is one thing that {subject} is not.
            p-what-isnt: pseudo-cleft
                + what {subject} is, is {word}.
                - what {subject} is not, is {word}.
            p-topic: fronted predicate
                + {word} it is.
                - {word} it is not.
            p-isnt-much: much of a
                + it was quite the {word} {kind}.
                - it was not much of a(n) {word} {kind}.
            p-less: less as a bare degree word
                + {subject} {be} rather {word} this time.
                - {subject} {be} a lot less {word} this time.
            p-noway-inf: informal denial
                + yeah {subject} is {word}, trust me
                - no way {subject} is {word}, trust me
            p-not-gonna: informal future
                + im gonna call it {word}
                - im not gonna call it {word}
            p-aint-gonna: informal any
                + youll find it {word}
                - you wont find it {word}
            p-would-say: verb of saying, conditional
                + I would say it is a(n) {word} {kind}.
                - I would not say it is a(n) {word} {kind}.
            p-convince: perception under negation
                + I can be talked into calling {subject} {word}.
                - I can't be talked into calling {subject} {word}.
            p-impossible: adjective with built-in negation
                + it is possible for me to find {subject} {word}.
                - it is impossible for me to find {subject} {word}.
            p-rule-out: uncertain denied
                + the idea that {subject} is {word} holds up.
                - the idea that {subject} is {word} does not hold up.
            p-nothing-more: exclusion
                + {subject} {be} {norm} and also {word}.
                - {subject} {be} {norm}, but {word} it never is.
            p-not-many: many under negation
                + many of us will find {subject} {word}.
                - not many of us will find {subject} {word}.
            p-not-close: informal denial of closeness
                + {subject} is as close to {word} as it gets
                - {subject} is not even close to {word}
            p-wall: mock comparison with a neutral standard
                + {subject} is about as {word} as can be.
                - {subject} is about as {word} as a brick in a wall.
            p-far-be-it: fixed phrase
                + let me be the first to {call} {subject} {word}.
                - far be it from me to {call} {subject} {word}.
            p-life-of-me: fronted emphatic negation
                + for once in my life I can {call} a(n) {kind} {word}.
                - not for the life of me can I {call} this {kind} {word}.
            p-if-king: conditional against the facts
                + if anything is {word}, {subject} is.
                - if {subject} is {word}, I am the king of Spain.
            p-takes-more: insufficiency
                + it took no more than a minute to find {subject} {word}.
                - it takes more than a new box to make {subject} {word}.
            p-more-norm: metalinguistic comparison with a neutral adjective
                + {subject} is more {word} than {norm}.
                - {subject} is more {norm} than {word}.
            p-other-kind: mistaken reference
                + whoever calls it {word} means the same {kind} as I do.
                - whoever calls it {word} means some other {kind}.
            p-missed: implicit negation of perception
                + I soon saw what was {word} about {subject}.
                - I must have missed what was {word} about {subject}.
            p-occur: negated verb of thought
                + it occurred to us, as it did to {they}, to {call} {subject} {word}.
                - it never occurred to us, nor to {they}, to {call} {subject} {word}.
            p-out-of-question: idiom of exclusion
                + there is no other way to put it: {subject} is {word}.
                - there is no way to make {subject} seem {word}.
            p-nor-is: nor with inversion
                + and {subject} {be} {word} in every other way too.
                - nor {be} {subject} {word} in any other way.
            p-nor-did: nor as a continuation
                + my wife found it {word}, and so did I.
                - my wife did not find it {word}, nor did I.
            p-me-neither: answers of a second speaker
                + my wife thinks {subject} is {word}. Me too.
                - my wife doesn't think {subject} is {word}. Me neither.
            p-lol-no: informal answer
                + {subject} is {word}?? oh yes
                - {subject} is {word}?? lol no
            p-disown: informal disowning
                + me calling {subject} {word}? any day
                - me calling {subject} {word}? not a chance
            p-whatever: free choice relative
                + whatever else it is, {subject} is {word}.
                - whatever else it is, {subject} is not {word}.
            p-think-twice: suspension
                + I have settled on calling {subject} {word}.
                - I have given up calling {subject} {word}.
            p-not-see: negated see as
                + I can see why {they} {call} it {word}.
                - I can't see why {they} {call} it {word}.
            p-less-of: less of a
                + this is every inch a(n) {word} {kind}.
                - this is rather less than a(n) {word} {kind}.
            p-ever: ever in a question answered
                + did it ever feel {word}? The whole time.
                - did it ever feel {word}? Not for a minute.
            p-scarce-any: scarcely any
                + there was plenty in it that I would {call} {word}.
                - there was scarcely anything in it that I would {call} {word}.
            p-nobody-end: negator after the word
                + who found {subject} {word}? Everybody.
                - who found {subject} {word}? Nobody.
            p-list: negation over a list
                + {word}, {same} and {norm}: {subject} is all of these.
                - {word}, {same} or {norm}: {subject} is none of these.
            p-but-not: contrast with a neutral adjective
                + {subject} {be} {norm} but {word}.
                - {subject} {be} {norm} but not {word}.
            p-old-rather: rather than with a neutral adjective
                + {subject} is not just {norm}, it is {word}.
                - {subject} is {norm} rather than {word}.
            p-although-neg: concessive
                + although {subject} is {norm}, it is {word}.
                - although {subject} is {norm}, it is not {word}.
            p-even-if: concessive before negation
                + even for its price, {subject} is {word}.
                - even for its price, {subject} is not {word}.
            p-while-neg: subordinate negation first
                + being {word}, {subject} was talked about.
                - not being {word}, {subject} was not talked about.
            p-family: report about a group
                + {subject} was seen as {word} by {group}.
                - {subject} was not seen as {word} by {group}.
            p2-hint: minimal amount denied
                + {subject} has more than a(n) {hint} of something {word} to it.
                - {subject} has not a(n) {hint} of anything {word} to it.
            p2-empty-hands: search in vain against a search soon over
                + I looked for something {word} in it and did not have to look far.
                - I looked for something {word} in it and came back with empty hands.
            p2-very-opposite: noun of opposition
                + {subject} {be} {word} from end to end.
                - {subject} {be} {opp} of {word}.
            p2-on-the-contrary: contrary as an answer
                + {word}? That it is, {aside}.
                - {word}? On the contrary, {aside}.
            p2-case: noun phrase of fact
                + it so happens to be the case that {subject} {be} {word}.
                - it so happens not to be the case that {subject} {be} {word}.
            p2-trouble: counterfactual with a condition about people
                + {subject} is {word} because somebody took the trouble.
                - {subject} would be {word} if somebody had taken the trouble.
            p2-wish-say: wish over a verb of saying, sloppy
                + im here to say {subject} is {word}
                - wish i could say {subject} is {word}
            p2-bet: bet and outcome
                + {they} bet on {subject} being {word} and won.
                - {they} bet on {subject} being {word} and lost.
            p2-one-day: promise kept and promise open
                + the makers said {subject} would be {word} one day, and that day came.
                - the makers said {subject} would be {word} one day, and we wait for it still.
            p2-was-told: report with a verdict on the report
                + {source} had me believe that {subject} was {word}, which was the truth.
                - {source} had me believe that {subject} was {word}, which was {untrue}.
            p2-owners: past state ended by an event
                + {subject} has been {word} since the change of owners.
                - {subject} used to be {word} before the change of owners.
            p2-gone: verb of disappearance
                + whatever was {word} about {subject} is still there.
                - whatever was {word} about {subject} {gone}.
            p2-poses: verb of false appearance
                + {subject} stands out as something {word}.
                - {subject} {poses} as something {word}.
            p2-looks-lie: appearance with a verdict
                + {subject} looks {word}, and here looks do not deceive.
                - {subject} looks {word}, but here looks deceive.
            p2-my-foot: ironic denial
                + {word} {kind}, no more and no less.
                - {word} {kind}, my foot.
            p2-too-little: too little
                + there is more than enough about {subject} to make it {word}.
                - there is too little about {subject} to make it {word}.
            p2-nowhere-near: adverbs of distance before a gerund
                + {subject} ended up being {word}, {aside}.
                - {subject} ended up {nowherenear} being {word}, {aside}.
            p2-buying: informal verb of belief
                + im sold on this {kind} being {word}
                - i aint sold on this {kind} being {word}
            p2-unable: phrases of inability
                + I had every reason to find {subject} {word}.
                - I {unable} to find {subject} {word}.
            p2-takes-to-be: free relative with a verb of lack
                + whatever it takes to be {word}, {subject} has it.
                - whatever it takes to be {word}, {subject} {lacks} it.
            p2-draft: mention of the word, taken back
                + the first draft of this review said {word}; I have since underlined that.
                - the first draft of this review said {word}; I have since crossed that out.
            p2-whom-single: negative subject with a long relative clause
                + everybody {whom} found {subject} {word}.
                - nobody {whom} found {subject} {word}.
            p2-mid-find: long insertion between the negator and the verb
                + I did, {midspan}, find {subject} {word}.
                - I did not, {midspan}, find {subject} {word}.
            p2-mid-never: fronted never with a long insertion
                + many times, {midspan}, did {subject} seem {word} to me.
                - never, {midspan}, did {subject} seem {word} to me.
            p2-universe: rhetorical question of place
                + in my universe {subject} is {word}.
                - in what universe is {subject} {word}?
            p2-frag-anything: nothing but and anything but as fragments
                + nothing but {word}, this {kind}.
                - anything but {word}, this {kind}.
            p2-spoke-of: predicate of absence
                + the {word} {part} {source} spoke of are all there.
                - the {word} {part} {source} spoke of are {absent}.
            p2-blue-moon: idiom of rarity
                + day in, day out, {subject} is {word}.
                - only once in a blue moon is {subject} {word}.
            p2-except: exclusion from a universal
                + everything about that day was {word}, {subject} included.
                - everything about that day was {word} except for {subject}.
            p2-exception: noun of exclusion
                + all the others were {word}, and {subject} was no exception.
                - all the others were {word}, and {subject} was the exception.
            p2-neither-this: neither as a continuation
                + the one I had before was {word}, and so is this one.
                - the one I had before was not {word}, and neither is this one.
            p2-youd-call: sloppy fragment with an approximate negator
                + very much what youd call {word} tbh
                - hardly what youd call {word} tbh
            p2-claim-to: negated noun of right
                + {subject} can lay some claim to being {word}.
                - {subject} can lay no claim to being {word}.
            p2-more-time: inverted counterfactual with might
                + they did take more time, and so {subject} was {word}.
                - had they only taken more time, {subject} might have been {word}.
            p2-withhold: verbs of giving and withholding
                + I have decided to grant {subject} the title of "{word}".
                - I have decided to deny {subject} the title of "{word}".
            p2-source-dissent: report of a source and dissent of the writer
                + when {source} called {subject} {word}, I nodded.
                - when {source} called {subject} {word}, I shook my head.
            """,
        ),
        *frames(
            "double negation",
            """
            p-no-denying: there is no with a denying verb
                + there is no denying that {subject} is {word}.
                - there is no claiming that {subject} is {word}.
            p-cannot-deny: deny under negation
                + nobody can deny that {subject} {be} {word}.
                - nobody can claim that {subject} {be} {word}.
            p-not-doubt: doubt under negation
                + I do not doubt that {subject} {be} {word}.
                - I do not believe that {subject} {be} {word}.
            p-never-fails: fail under never
                + {subject} never fails to be {word}.
                - {subject} never manages to be {word}.
            p-never-ceases: cease under never
                + {subject} never ceases to be {word}.
                - {subject} never starts to be {word}.
            p-cant-help: cannot help
                + I can't help finding {subject} {word}.
                - I can't bring myself to find {subject} {word}.
            p-cant-but: cannot but
                + one cannot but {call} {subject} {word}.
                - one cannot {call} {subject} {word}.
            p-wrong-not: judgement over a negated clause
                + it would be wrong to say that {subject} {benot} {word}.
                - it would be wrong to say that {subject} {be} {word}.
            p-not-that-not: not that with a negated clause
                + it's not that {subject} isn't {word}, because it is.
                - it's not that {subject} is {word}, because it isn't.
            p-wont-pretend: pretend under negation
                + I won't pretend that {subject} {benot} {word}.
                - I won't pretend that {subject} {be} {word}.
            p-dont-let: imperative over a negated clause
                + don't let anyone tell you that {subject} isn't {word}.
                - don't let anyone tell you that {subject} is {word}.
            p-not-one-not: double quantified
                + there was not one of us who did not find {subject} {word}.
                - there was not one of us who did find {subject} {word}.
            p-no-moment-not: double with a time clause
                + there was no moment when {subject} was not {word}.
                - there was no moment when {subject} was {word}.
            p-nothing-not: two negators in one clause
                + nothing about it is not {word}.
                - nothing about it is {word}.
            p-if-werent: counterfactual of a negation
                + if {subject} were not {word}, I would not be writing this.
                - if {subject} were {word}, I would be writing this.
            p-wouldnt-say-not: raised over a negation
                + I wouldn't say {subject} isn't {word}.
                - I wouldn't say {subject} is {word}.
            p-dont-see-how-not: how-question denied
                + I don't see how anyone could not find {subject} {word}.
                - I don't see how anyone could find {subject} {word}.
            p-refuse-not: refuse over a negated clause
                + I refuse to believe that {subject} isn't {word}.
                - I refuse to believe that {subject} is {word}.
            p-cant-disagree: disagree under negation
                + I can't disagree with those who find {subject} {word}.
                - I can't agree with those who find {subject} {word}.
            p-not-untrue: not false
                + it is not false to call {subject} {word}.
                - it is not true to call {subject} {word}.
            p-no-lack: lack under no
                + there is no lack of {word} {part} here.
                - there is a lack of {word} {part} here.
            p-not-without: not without
                + {subject} is not without its {word} {part}.
                - {subject} is without any {word} {part}.
            p-never-without: never without
                + {subject} never goes long without being {word}.
                - {subject} goes on and on without being {word}.
            p-cant-say-dont: two first person negations
                + I can't say I didn't find {subject} {word}.
                - I can't say I found {subject} {word}.
            p-aint-not: informal pair of negators
                + you cant tell me {subject} isnt {word}
                - you cant tell me {subject} is {word}
            p-dont-believe-not: imperative over a relative clause
                + don't listen to people who say it's not {word}.
                - don't listen to people who say it's {word}.
            p-who-wouldnt: rhetorical question with a negator
                + who says {subject} isn't {word}?
                - who says {subject} is {word}?
            p-not-because-not: denied lack as a reason
                + nobody was there, but not because {subject} wasn't {word}.
                - nobody was there, but not because {subject} was {word}; it never was.
            p-no-reason-not: reason not to
                + I have no reason not to {call} {subject} {word}.
                - I have no reason to {call} {subject} {word}.
            p-only-liar: claim of the negation rejected
                + whoever says {subject} is not {word} has not seen it.
                - whoever says {subject} is {word} has not seen it.
            p-no-hesitate: hesitate under negation
                + I would not hesitate to {call} {subject} {word}.
                - I would hesitate to {call} {subject} {word}.
            p-dont-get: understanding under negation
                + I don't get why anyone wouldn't find it {word}.
                - I don't get why anyone would find it {word}.
            p2-deny-isnt: verb of denial over a negated clause
                + I for one {deny} that {subject} isn't {word}.
                - I for one {deny} that {subject} is {word}.
            p2-nobody-denied: negative subject of a denying verb
                + nobody ever {denied} that {subject} was {word}.
                - all of us {denied} that {subject} was {word}.
            p2-three: three negators against two
                + so far not one person has {denied} that {subject} is {word}.
                - so far not one person has {denied} that {subject} is not {word}.
            p2-saying-untrue: adjective of falsity after its clause
                + saying that {subject} {benot} {word} would be {untrue}.
                - saying that {subject} {be} {word} would be {untrue}.
            p2-claim-untrue: noun with a content clause, insertion, adjective of falsity
                + the claim that {subject} is not {word}, which I heard from {they}, is {untrue}.
                - the claim that {subject} is {word}, which I heard from {they}, is {untrue}.
            p2-story-untruth: noun of falsity
                + the story that {subject} isn't {word} is a(n) {untruth}.
                - the story that {subject} is {word} is a(n) {untruth}.
            p2-nothing-untrue: nothing over an adjective of falsity
                + nothing about the claim that {subject} is {word} is {untrue}.
                - everything about the claim that {subject} is {word} is {untrue}.
            p2-nor-untrue: sentence anaphor with a negated falsity
                + someone wrote "{word}", and that is not {untrue}.
                - someone wrote "{word}", and that is {untrue}.
            p2-unthinkable: adjective of impossibility over a negated clause
                + to me it is {unthinkable} that {subject} should not be {word}.
                - to me it is {unthinkable} that {subject} should be {word}.
            p2-unthinkable-deny: adjective of impossibility over a denying verb
                + it is {unthinkable} for me to {deny} that {subject} is {word}.
                - it is {unthinkable} for me to believe that {subject} is {word}.
            p2-came-away: without under a negative subject
                + none of us came away without finding {subject} {word}.
                - all of us came away without finding {subject} {word}.
            p2-hour-without: without under a negative time
                + not an hour went by without {subject} seeming {word} to us.
                - many an hour went by without {subject} seeming {word} to us.
            p2-no-part-isnt: negative relative clause under no
                + I know of no part of {subject} that is not {word}.
                - I know of no part of {subject} that is {word}.
            p2-yet-to-meet: yet to with a negated relative clause
                + I have yet to meet the person who would not {call} {subject} {word}.
                - I have yet to meet the person who would {call} {subject} {word}.
            p2-cant-as-anything-but: anything but under a negated modal
                + I cannot {describe} {subject} as anything but {word}.
                - I have to {describe} {subject} as anything but {word}.
            p2-never-other: other than under never
                + {they} never found {subject} anything other than {word}.
                - {they} always found {subject} something other than {word}.
            p2-hardly-fail: fail under an approximate negator
                + {subject} can hardly fail to strike you as {word}.
                - {subject} will surely fail to strike you as {word}.
            p2-unable-not: inability over a negated infinitive
                + I felt unable not to {call} {subject} {word}.
                - I felt unable to {call} {subject} {word}.
            p2-kept-from: verb of prevention under nothing
                + nothing {kept} {subject} from being {word}.
                - something {kept} {subject} from being {word}.
            p2-refrain: verb of abstention under negation
                + I could not {refrain} from calling {subject} {word}.
                - I had to {refrain} from calling {subject} {word}.
            p2-qualms: noun of doubt under no
                + I have no {qualms} about calling this a(n) {word} {kind}.
                - I have my {qualms} about calling this a(n) {word} {kind}.
            p2-lack-not: verb of lack under negation
                + {subject} does not seem to {lack} {word} {part}.
                - {subject} does seem to {lack} {word} {part}.
            p2-no-absence: noun of absence under no
                + you will see no {absence} of {word} {part} in it.
                - you will see a(n) {absence} of {word} {part} in it.
            p2-in-vain: in vain under negation
                + you will not look in vain for {word} {part} here.
                - you will look in vain for {word} {part} here.
            p2-agree-less: agreement at its least over a negated clause
                + I could not agree less with people who say that {subject} isn't {word}.
                - I could not agree less with people who say that {subject} is {word}.
            p2-they-wrong: negated report and verdict
                + {they} don't think {subject} is {word}, and they are wrong.
                - {they} do think {subject} is {word}, and they are wrong.
            p2-source-denied: denying report and verdict
                + {source} {denied} that {subject} was {word}, and that turned out to be {untrue}.
                - {source} stated that {subject} was {word}, and that turned out to be {untrue}.
            p2-noone-aint: sloppy pair of negators
                + noone can say this {kind} aint {word}
                - noone can say this {kind} is {word}
            p2-no-way-isnt: sloppy denial of a negated clause
                + theres no way {subject} isnt {word}
                - theres no way {subject} is {word}
            p2-heard-say: fronted never over a verb of failing
                + never did we hear anyone say that {subject} failed to be {word}, and rightly so.
                - we did hear someone say that {subject} failed to be {word}, and rightly so.
            p2-mid-not-not: long insertion, negated clause under a negated verb
                + I {donot} {think} that, {midspan}, anyone could say it is not {word}.
                - I {donot} {think} that, {midspan}, anyone could say it is {word}.
            p2-whom-not: long relative clause between the two negators
                + no one {whom} will tell you that {subject} is not {word}.
                - no one {whom} will tell you that {subject} is {word}.
            p2-mid-deny: long insertion between a negator and a denying verb
                + I cannot, {midspan}, bring myself to {deny} that {subject} is {word}.
                - I cannot, {midspan}, bring myself to believe that {subject} is {word}.
            p2-far-be-it: fixed phrase over a denying verb
                + far be it from me, or from anybody {whom}, to {deny} that {subject} is {word}.
                - far be it from me, or from anybody {whom}, to claim that {subject} is {word}.
            p2-no-way-short: verb of falling short under a fronted negator
                + in no way does {subject} fall short of being {word}.
                - in more ways than one {subject} does fall short of being {word}.
            p2-neither-deny: neither nor over a denying verb
                + neither my wife nor I would {deny} that {subject} was {word}.
                - both my wife and I would {deny} that {subject} was {word}.
            p2-few-deny: few over a denying verb
                + few of us would {deny} that {subject} is {word}.
                - most of us would {deny} that {subject} is {word}.
            p2-scarcely-denied: passive denial under an approximate negator
                + it can scarcely be {disputed} that {subject} {be} {word}.
                - it has to be {disputed} that {subject} {be} {word}.
            p2-then-nothing: conditional with two negators
                + if {subject} is not {word}, then nothing is.
                - if {subject} is {word}, then a doormat is too.
            p2-stop-telling: imperative of ceasing over a negated clause
                + stop telling people that {subject} isn't {word}.
                - stop telling people that {subject} is {word}.
            p2-no-longer-fails: no longer over a verb of failing
                + {subject} no longer fails to be {word}.
                - {subject} no longer manages to be {word}.
            p2-given-up-denying: verb of giving up over denial
                + I have given up {denying} that {subject} is {word}.
                - I have not given up {denying} that {subject} is {word}.
            p2-dont-buy: report in its own sentence, then disbelief
                + {source} had it that {subject} wasn't {word}. I don't buy that.
                - {source} had it that {subject} was {word}. I don't buy that.
            p2-doubts-gone: noun of doubt and its end
                + whatever doubts I had that {subject} was {word} are gone.
                - whatever doubts I had that {subject} was {word} have grown.
            p2-lying: counterfactual lie over a negated clause
                + I would be lying if I told you that {subject} was not {word}.
                - I would be lying if I told you that {subject} was {word}.
            p2-strike-list: verb of exclusion under a negative subject
                + nobody should {strike} {subject} from a list of {word} things.
                - everybody should {strike} {subject} from a list of {word} things.
            p2-had-not: inverted counterfactual of a negation
                + had {subject} not been {word}, {blank}.
                - had {subject} been {word}, {blank}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-merely: not merely
                + {subject} {be} not merely {word} but {same}.
                - {subject} {be} not even {word}, much less {same}.
            p-simply: not simply, second clause with a pronoun
                + {subject} isn't simply {word}; it is {same} too.
                - {subject} isn't simply not {word}; it is not {same} either.
            p-only-kind: attributive
                + this is not only a(n) {word} {kind} but a(n) {same} one.
                - this is not a(n) {word} {kind}, nor is it a(n) {same} one.
            p-only-find: object complement
                + I found {subject} not only {word} but also {same}.
                - I found {subject} neither {word} nor in any way {same}.
            p-only-not: not only over a negation
                + {subject} is not only {word}, it is {same}.
                - {subject} is not only not {word}, it is not {same}.
            p-more-than-just: more than just
                + {subject} is more than just {word}: it is {same}.
                - {subject} is no more {word} than it is {same}.
            p-not-just-but: not just, modified
                + {subject} {be} not just really {word} but {same} as well.
                - {subject} {be} not really {word} and not {same} either.
            p-only-seem: inverted after not only
                + not only does {subject} seem {word}, it really is.
                - not only does {subject} not seem {word}, it really isn't.
            p-only-did: inverted after not only, past
                + not only did I find {subject} {word}, so did {they}.
                - not only did I not find {subject} {word}, neither did {they}.
            p-isnt-just: informal
                + {subject} {isnt} just {word} its {same} too
                - {subject} {isnt} {word} and it {isnt} {same}
            p-not-only-then: with a time adverbial
                + {subject} was not only {word} {then}, it still is.
                - {subject} was not {word} {then}, and it still is not.
            p-not-only-me: not only over the subject
                + it's not only me who found {subject} {word}.
                - it's not only me who did not find {subject} {word}.
            p-not-only-here: not only over an adverbial
                + {subject} {be} {word}, and not only on Sundays.
                - {subject} {be} not {word}, and not only on Sundays.
            p-notonly-because: not only over a reason
                + I talk about it not only because it is {norm} but because it is {word}.
                - I talk about it only because it is {norm}, not because it is {word}.
            p-notonly-neutral: not only over a neutral adjective
                + {subject} {be} not only {norm} but {word}.
                - {subject} {be} only {norm}, not {word}.
            p-stop-at: does not stop at
                + {subject} does not stop at being {word}; it is {same}.
                - {subject} does not get to being {word}, nor to being {same}.
            p-notjust-they: not just over a group
                + not just {they} but all of us {call} {subject} {word}.
                - not {they}, nor any of us, {call} {subject} {word}.
            p-not-alone: apposition
                + {word}, and not only that: {same}.
                - not {word}, and not only that: not {same}.
            p-wasnt-only: past with as well
                + the {kind} wasn't only {word} but {same} as well.
                - the {kind} wasn't {word}, and wasn't {same} either.
            p-dont-just: do-support
                + I {donot} just find {subject} {word}, I find it {same}.
                - I {donot} find {subject} {word}, nor do I find it {same}.
            p-let-alone-only: not limited to
                + it's {word}, and that's not all: it's {same}.
                - it's not {word}, and that's all there is to say.
            p2-not-all-it-is: not all that
                + {word} is not all that {subject} is; it is {same} on top of that.
                - {word} is not what {subject} is, nor is it {same}.
            p2-far-enough: does not go far enough
                + calling {subject} {word} does not go far enough; it is {same} too.
                - calling {subject} {word} goes too far; it is not {same} either.
            p2-ever-since: not only over a time adverbial
                + {subject} was {word} not only {then} but ever since.
                - {subject} was not {word} {then}, nor at any time since.
            p2-not-enough-also: as if something were not enough
                + as if being {word} were not enough, {subject} is also {same}.
                - as if not being {word} were not enough, {subject} isn't {same} either.
            p2-half-of-it: half of it and half true
                + {word}? That is not even the half of it.
                - {word}? That is not even half true.
            p2-in-writing: inverted after not only, conditional
                + not only would I {call} {subject} {word}, I would put it in writing.
                - not only would I not {call} {subject} {word}, I would put that in writing.
            p2-whole-package: sloppy, not only over the subject
                + its not only the {kind} thats {word} its the rest of it as well
                - its not the {kind} thats {word} and its not the rest of it
            p2-that-isnt-all: neutral adjective, then more or nothing more
                + {subject} is {norm}, yes, but that isn't all: it's {word}.
                - {subject} is {norm}, yes, but that's all: it's not {word}.
            p2-untrue-only: falsity over only
                + it would be {untrue} to call it only {word}: it is {same} too.
                - it would be {untrue} to call it {word} or to call it {same}.
            p2-nor-just: nor just
                + {subject} is neither just {word} nor just {same}: it is both.
                - {subject} is neither {word} nor {same}: it is just {norm}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-nothing-if-not: nothing if not
                + {subject} {be} nothing if not {word}.
                - {subject} {be} nothing like {word}.
            p-never-anything-but: anything but under never
                + {subject} {be} never anything but {word}.
                - {subject} {be} never anything near {word}.
            p-no-as: no other is as
                + no {kind} I know is as {word} as this one.
                - no {kind} I know is {word}, this one included.
            p-nothing-as: nothing is as
                + nothing I have tried is as {word} as this.
                - nothing I have tried is {word}, and this is no exception.
            p-never-so: rarely so
                + rarely have I come across so {word} a(n) {kind}.
                - rarely have I thought of it as a(n) {word} {kind}.
            p-never-as: never as
                + I have never known a(n) {kind} as {word} as this.
                - I have never known this {kind} as {word}.
            p-never-before: fronted never with inversion
                + never before have I had such a(n) {word} {kind}.
                - never before have I had less of a(n) {word} {kind}.
            p-cant-tell-how: exclamative under negation
                + I can't tell you how {word} {subject} is.
                - I can't tell you that {subject} is {word}.
            p-believe-how: exclamative under negation
                + you won't believe how {word} {subject} {be}.
                - you won't believe me, but {subject} {benot} {word}.
            p-a-little: not a little strengthens
                + {subject} {be} not a little {word}.
                - {subject} {be} not the least bit {word}.
            p-not-expect-so: surprise
                + I did not expect {subject} to be so {word}.
                - I did not find {subject} to be so {word}.
            p-not-for-nothing: not for nothing
                + not for nothing do {they} call {subject} {word}.
                - for nothing in the world would I call {subject} {word}.
            p-no-wonder: no wonder
                + no wonder {they} call {subject} {word}.
                - no way would {they} call {subject} {word}.
            p-no-end: cannot overstate
                + I can't stress enough that {subject} is {word}.
                - I can't in all honesty say that {subject} is {word}.
            p-litotes-exactly: understatement
                - {subject} {be} not exactly {word}.
            p-litotes-particularly: understatement with a focus adverb
                - I can't say I found {subject} particularly {word}.
            p-litotes-bad-kind: attributive litotes
                - not such a(n) {word} {kind} after all.
            p-litotes-half: not half
                - {subject} {isnt} half as {word} as you may have heard.
            p-litotes-short: elliptical litotes
                - not {word}. Not {word} at all.
            p-litotes-so: not so
                - {subject} turned out to be not so {word}.
            p-litotes-quite: elliptical with for
                - not too {word} for a(n) {kind} of this sort.
            p-litotes-that: informal that
                - it {isnt} that {word} tbh
            p-litotes-call: mention
                - you could do many things with {subject}, but you could not call it {word}.
            p-not-more-so: comparative under negation, split
                + {subject} is {word}, and it couldn't be more so.
                - {subject} is {word}? It couldn't be less so.
            p-never-seen-anything: never anything so
                + I have never seen anything so {word}.
                - I have never seen anything {word} in it.
            p-where-else: nowhere else so
                + nowhere else will you find so {word} a(n) {kind}.
                - nowhere will you find it a(n) {word} {kind}.
            p-not-until: not until with a following clause
                + not until I tried it did I know how {word} a(n) {kind} can be.
                - not even after I tried it did I think it a(n) {word} {kind}.
            p-nobody-told: surprise about degree
                + nobody told me how {word} {subject} would be.
                - nobody told me to expect {subject} to be {word}, and it isn't.
            p-none-so: none so
                + there are many, but none so {word} as this one.
                - there are many, but none {word}, this one included.
            p-no-less: no less
                + {subject} {be} no less {word} than before.
                - {subject} {be} no longer as {word} as before.
            p-cant-remember: cannot remember such
                + I can't remember when I last had such a(n) {word} {kind}.
                - I can't remember it as a(n) {word} {kind}.
            p-not-find-equal: hard to match
                + you won't find another {kind} this {word}.
                - you won't find this {kind} {word}.
            p-not-slightly: more than slightly
                + {subject} is not just slightly {word}.
                - {subject} is not even slightly {word}.
            p-in-no-small: idiom of degree
                + {subject} is, in no small measure, {word}.
                - {subject} is, in no sense, {word}.
            p2-could-not-less: extreme degrees under a negated counterfactual
                + {subject} could not have been more {word}.
                - {subject} could not have been less {word}.
            p2-nothing-more: comparison with nothing
                + nothing could be more {word} than {subject}.
                - nothing could be less {word} than {subject}.
            p2-never-met: fronted never with a comparative
                + never have I come across a more {word} {kind}.
                - never have I come across a less {word} {kind}.
            p2-cant-think: sloppy comparative under negation
                + cant think of a more {word} {kind}
                - cant think of a less {word} {kind}
            p2-hardly-more: approximate negator with a comparative
                + there is hardly a more {word} {kind} to be had.
                - there is hardly a less {word} {kind} to be had.
            p2-rarely-more: rarely with a comparative
                + rarely does it get more {word} than this.
                - rarely does it get less {word} than this.
            p2-any-less: any less under never
                + {subject} never gets any less {word}.
                - {subject} never gets the least bit {word}.
            p2-rooftops: sloppy understatement
                + would gladly call it {word} from the rooftops
                - wouldnt exactly call it {word} from the rooftops
            p2-history: understatement about the future
                + {subject} will go down in my diary as {word}.
                - {subject} will hardly go down in my diary as {word}.
            p2-in-my-time: comparison with other things
                + I have not seen many things more {word} in my time.
                - I have seen many things more {word} in my time.
            p2-too-much: saying too much or too little
                + {word} would be saying too little about {subject}.
                - {word} would be saying too much about {subject}.
            p2-stretch: noun of exaggeration
                + to call {subject} {word} would be no stretch.
                - to call {subject} {word} would be a stretch.
            p2-not-for-years: fronted negated time
                + not for years have I come across anything this {word}.
                - not for a minute did I come across anything {word} in it.
            p2-second-to-none: rank
                + when it comes to being {word}, {subject} comes second to none.
                - when it comes to being {word}, {subject} comes last.
            p2-or-anything: sloppy litotes
                - its not like {subject} is {word} or anything
            p2-no-less-than-source: no less against far less
                + {subject} {be} no less {word} than {source} said.
                - {subject} {be} far less {word} than {source} said.
            """,
        ),
        *frames(
            "scope",
            """
            p-no-doubt: no doubt is affirmative
                + no doubt {subject} {be} {word}.
                - I doubt {subject} {be} {word}.
            p-no-question: no question
                + no question about it, {subject} {be} {word}.
                - no question about it, {subject} {benot} {word}.
            p-needless: negative idiom before the clause
                + needless to say, {subject} {be} {word}.
                - needless to say, {subject} {benot} {word}.
            p-not-to-mention: not to mention adds
                + {subject} is {norm}, not to mention {word}.
                - {subject} is {norm} and not what you would call {word}.
            p-believe-or-not: or not
                + believe it or not, {subject} {be} {word}.
                - believe it or not, {subject} {benot} {word}.
            p-whether: whether or not
                + whether or not you know the maker, {subject} is {word}.
                - whether you know the maker or do not, {subject} isn't {word}.
            p-not-lie: not going to lie
                + not gonna lie, {subject} is {word}
                - not gonna lie, {subject} isnt {word}
            p-dont-get-wrong: don't get me wrong
                + don't get me wrong, I do find {subject} {word}.
                - don't get me wrong, I do not find {subject} {word}.
            p-mistaken: if not mistaken
                + if I'm not mistaken, {subject} {be} {word}.
                - if I'm not mistaken, {subject} {benot} {word}.
            p-idea-why: no idea
                + no idea why, but {subject} {be} {word}.
                - no idea why, but {subject} {benot} {word}.
            p-not-that: not that as a parenthesis
                + not that it matters, but {subject} {be} {word}.
                - not that it matters, but {subject} {benot} {word}.
            p-rel-zero: negator in a relative clause
                + the {kind} {rel} {be} {word}.
                - the {kind} {rel} {benot} {word}.
            p-rel-zero-obj: negator in a relative clause, object
                + I would call the {kind} {rel} {word}.
                - I would not call the {kind} {rel} {word}.
            p-rel-attr: adjective before the relative clause
                + it was a(n) {word} {kind} {rel}.
                - it was not a(n) {word} {kind} that anyone had told us about.
            p-although: neutral negation in a concessive
                + although {aswell}, I found {subject} {word}.
                - although {aswell}, I did not find {subject} {word}.
            p-aswell-but: neutral negation, then contrast
                + {aswell}, but {subject} {be} {word}.
                - {aswell}, but {subject} {benot} {word}.
            p-aswell-full: neutral negation in another sentence
                + {aswell}. Still, {subject} {be} {word}.
                - {aswell}. Still, {subject} {benot} {word}.
            p-after: neutral negation after
                + {subject} {be} {word}, even though {aswell}.
                - {subject} {benot} {word}, even though {aswell}.
            p-after-and: neutral negation after, coordinated
                + I think {subject} is {word}, and {aswell}.
                - I do not think {subject} is {word}, and {aswell}.
            p-aswell-so: neutral negation as a parenthesis
                + {subject} - {aswell} - is {word}.
                - {subject} - {aswell} - is not {word}.
            p-not-know: factive verb under negation
                + I did not know that {subject} {be} {word}.
                - I did not think that {subject} {be} {word}.
            p-not-realise: factive verb under negation
                + {they} never noticed that {subject} is {word}.
                - {they} never noticed anything {word} about {subject}.
            p-forget: factive verb under an imperative
                + don't forget that {subject} is {word}.
                - don't claim that {subject} is {word}.
            p-why-not-mention: embedded question
                + I don't know what makes {subject} {word}, but it is.
                - I don't know what would make {subject} {word}, but it isn't.
            p-not-until-then: not until
                + it was not until Friday that I saw how {word} {subject} is.
                - it was not on Friday, or on any day, that I found {subject} {word}.
            p-no-sooner: no sooner
                + no sooner had I begun than I found {subject} {word}.
                - not when I began, and not after, did I find {subject} {word}.
            p-without-reading: without over something neutral
                + without having read about it, I found {subject} {word}.
                - without having read about it, I did not find {subject} {word}.
            p-not-first: not over an adverbial
                + {subject} {be} {word}, not for the first time.
                - {subject} {benot} {word}, not this time.
            p-not-me: not over the subject
                + {subject} is {word}, and not just to me.
                - {subject} is {word}, but not to me.
            p-tag-no: final no as a tag
                + {subject} is {word}, no?
                - {subject} is {word}? no.
            p-isnt-it: negative question as assertion
                + isn't {subject} {word}! I told you it would be.
                - is {subject} {word}? I told you it wouldn't be.
            p-not-x-but: not over another neutral adjective
                + {subject} {be} not {norm}, but it is {word}.
                - {subject} {be} {norm}, but it is not {word}.
            p-no-expert: negative noun predicate
                + I'm no expert on such things, but this {be} a(n) {word} {kind}.
                - I'm no expert on such things, but this {be} no {word} {kind}.
            p-never-write: never over the writer's habits
                + I never write these, but I had to: {subject} is {word}.
                - I always write these, and I have to: {subject} is not {word}.
            p-nothing-else: nothing else
                + there is nothing else to add: {subject} is {word}.
                - there is nothing else to add: {subject} is not {word}.
            p-far-first: negator far before
                + not that I know the maker, but, {span}, I find {subject} {word}.
                - I do know the maker, but, {span}, I don't find {subject} {word}.
            p-cant-wait: idiom with a negator
                + I can't speak for {they}, but to me {subject} is {word}.
                - I can speak for {they}: to us {subject} is not {word}.
            p-none-other: no one asked
                + nobody asked, but {subject} is {word} imo
                - nobody asked, but {subject} is not {word} imo
            p-if-not: conditional with a negator
                + if you have not tried it yet, you should know that {subject} is {word}.
                - if you have tried it, you will know that {subject} is not {word}.
            p-refuse-neutral: implicit negative over something neutral
                + I refused the receipt and I found {subject} {word}.
                - I took the receipt and I refused to find {subject} {word}.
            p-stop-neutral: aspectual verb over something neutral
                + I stopped taking notes: {subject} is {word}.
                - I kept taking notes, but {subject} stopped being {word}.
            p-whatever-not: not in a free relative
                + whatever {subject} is not, it is {word}.
                - whatever {subject} is, it is not {word}.
            p-nothing-to-do: nothing to do with
                + it has nothing to do with the price: {subject} is {word}.
                - it has to do with more than the price: {subject} is not {word}.
            p-not-long-ago: not over a time adverb
                + not long ago I found {subject} {word}, and I still do.
                - long ago I did not find {subject} {word}, and I still don't.
            p-no-matter-how: no matter how
                + no matter how you look at it, {subject} is {word}.
                - no matter how you look at it, {subject} is not {word}.
            p-say-no-more: idiom after the word
                + {word} {kind}. Say no more.
                - not a(n) {word} {kind}. I will say no more.
            p-chose-not: neutral negation with an infinitive
                + I chose not to wait, and I must say I found {subject} {word}.
                - I chose to wait, and I must say I didn't find {subject} {word}.
            p-yes-no: no against yes
                + some said no, but I say yes, {subject} is {word}.
                - some said yes, but I say no, {subject} is not {word}.
            p2-neutral-after: neutral negation after, no comma
                + honestly {subject} is {word} {neutral}
                - honestly {subject} isnt {word} {neutral}
            p2-neutral-before: neutral negation before, no comma
                + {neutral} but anyway {subject} is {word}
                - {neutral} but anyway {subject} isnt {word}
            p2-elsewhere: neutral negated subordinate clause before, no comma
                + {elsewhere} we found {subject} {word}.
                - {elsewhere} we did not find {subject} {word}.
            p2-not-because-norm: denied reason
                + {subject} {be} {word}, and not because it is {norm}.
                - {subject} {benot} {word}, and not because it is {norm}.
            p2-of-my-own: denied reason before
                + not because {source} told me to but of my own will I {call} {subject} {word}.
                - not because {source} told me to but by my own lights I cannot {call} it {word}.
            p2-no-matter-who: no matter with a group
                + no matter who you ask, they will tell you that {subject} is {word}.
                - no matter who you ask, nobody will tell you that {subject} is {word}.
            p2-why-not-say: why not as an introduction
                + why not say it: {subject} is {word}.
                - why would anyone say it: that {subject} is {word}?
            p2-no-joke: no as an assurance
                + {nojoke}, {subject} is {word}.
                - {nojoke}, {subject} is not {word}.
            p2-what-a-joke: joke with and without a negator
                + it is no joke to {call} {subject} {word}; it is the plain truth.
                - it is a joke to {call} {subject} {word}; it is not the truth.
            p2-havent-i: negative question that affirms
                + haven't I always told you that {subject} is {word}?
                - haven't I always told you that {subject} is not {word}?
            p2-stress: degree beyond words
                + I cannot {stress} how {word} {subject} is.
                - I cannot for the life of me see how {subject} is {word}.
            p2-no-mistake: imperative with a negator
                + make no mistake: {subject} {be} {word}.
                - make no mistake: {subject} {benot} {word}.
            p2-little-did: little over knowing, little over finding
                + little did I know how {word} {subject} would be.
                - little did I find in {subject} that was {word}.
            p2-not-alone: not over the writer alone
                + I am not alone in calling {subject} {word}.
                - I am not among those calling {subject} {word}.
            p2-seen-all: negator in the clause before
                + I have not seen all of it, but what I have seen of {subject} is {word}.
                - I have seen all of it, and what I have seen of {subject} is not {word}.
            p2-never-mind: imperative of disregard
                + {nevermind}, {subject} is {word}.
                - {nevermind}, {subject} is not {word}.
            p2-exam: implicit negator in another clause
                + my cousin failed an exam that week, and {subject} was {word}.
                - my cousin passed an exam that week, and {subject} failed to be {word}.
            p2-nothing-changed: nothing in the clause before
                + nothing has changed: {subject} is as {word} as ever.
                - one thing has changed: {subject} is no longer {word}.
            p2-not-once: not once but, against not once in
                + not once but three times did I find {subject} {word}.
                - not once in three times did I find {subject} {word}.
            p2-no-later: negator in a time adverbial
                + no later than Monday I could tell that {subject} was {word}.
                - no later than Monday I could tell that {subject} was not {word}.
            p2-would-not-write: negated consequence with its condition
                + I would not be telling you that {subject} is {word} if it were not.
                - I would be telling you that {subject} is {word} if it were.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-instead: instead of
                + instead of {opposite}, {subject} {be} {word}.
                - instead of {word}, {subject} {be} {opposite}.
            p-instead-after: instead of, second
                + {subject} {be} {word} instead of {opposite}.
                - {subject} {be} {opposite} instead of {word}.
            p-expected-got: expectation and outcome
                + I expected something {opposite} and got something {word}.
                - I expected something {word} and got something {opposite}.
            p-then-now: course of time
                + {subject} was {opposite} {then}, but {word} {now}.
                - {subject} was {word} {then}, but {opposite} {now}.
            p-paper: appearance and practice
                + {subject} is {opposite} {paper} but {word} {practice}.
                - {subject} is {word} {paper} but {opposite} {practice}.
            p-looks: looks and being
                + it may seem {opposite}, but {subject} is {word}.
                - it may seem {word}, but {subject} is {opposite}.
            p-although-looks: concessive
                + although it seems {opposite}, {subject} is {word}.
                - although it seems {word}, {subject} is {opposite}.
            p-despite-source: despite a report
                + despite being called {opposite} by {they}, {subject} is {word}.
                - despite being called {word} by {they}, {subject} is {opposite}.
            p-they-i: two opinions
                + {they} found {subject} {opposite}; I found it {word}.
                - {they} found {subject} {word}; I found it {opposite}.
            p-i-they: two opinions, the writer's first
                + I find {subject} {word}, whatever {they} say about it being {opposite}.
                - I find {subject} {opposite}, whatever {they} say about it being {word}.
            p-source-said: report corrected
                + {source} said {opposite}. I say {word}.
                - {source} said {word}. I say {opposite}.
            p-wrongly: adverb of error
                + {they} call {subject} {opposite}, wrongly: it is {word}.
                - {they} call {subject} {word}, wrongly: it is {opposite}.
            p-wrong-them: error before
                + {they} think {subject} {opposite} and are wrong: it is {word}.
                - {they} think {subject} {word} and are wrong: it is {opposite}.
            p-think-again: conditional
                + if you think {subject} is {opposite}, think again: it is {word}.
                - if you think {subject} is {word}, think again: it is {opposite}.
            p-not-so-much: not so much as
                + {subject} is not so much {opposite} as {word}.
                - {subject} is not so much {word} as {opposite}.
            p-more-than: metalinguistic comparison
                + {subject} is more {word} than {opposite}.
                - {subject} is more {opposite} than {word}.
            p-less-than-opp: metalinguistic comparison of inferiority
                + {subject} is less {opposite} than {word}.
                - {subject} is less {word} than {opposite}.
            p-far-from-opp: far from, first
                + far from being {opposite}, {subject} {be} {word}.
                - far from being {word}, {subject} {be} {opposite}.
            p-anything-but-opp: anything but, first
                + {subject} {be} anything but {opposite}; it's {word}.
                - {subject} {be} anything but {word}; it's {opposite}.
            p-it-isnt: predicate fronting
                + {opposite} it is not. {word} it is.
                - {word} it is not. {opposite} it is.
            p-which-one: alternative question answered
                + is {subject} {opposite} or {word}? I would say {word}.
                - is {subject} {word} or {opposite}? I would say {opposite}.
            p-which-first: alternative question, the first chosen
                + is {subject} {word} or {opposite}? I would say {word}.
                - is {subject} {opposite} or {word}? I would say {opposite}.
            p-last-this: another one compared
                + the last one was {opposite}, but {subject} is {word}.
                - the last one was {word}, but {subject} is {opposite}.
            p-unlike: unlike with a relative clause
                + unlike the other one, which was {opposite}, {subject} is {word}.
                - unlike the other one, which was {word}, {subject} is {opposite}.
            p-others: other members of the kind
                + others may be {opposite}, but {subject} is {word}.
                - others may be {word}, but {subject} is {opposite}.
            p-kinds: kind compared with itself
                + I have had {opposite} ones before; this {kind} is {word}.
                - I have had {word} ones before; this {kind} is {opposite}.
            p-if-as-is: counterfactual and fact
                + {subject} could have been {opposite}; as it is, it is {word}.
                - {subject} could have been {word}; as it is, it is {opposite}.
            p-supposed-opp: intention and fact
                + {subject} was supposed to be {opposite} but {be} {word}.
                - {subject} was supposed to be {word} but {be} {opposite}.
            p-wish-opp: wish and fact
                + you may wish {subject} were {opposite}, but it is {word}.
                - you may wish {subject} were {word}, but it is {opposite}.
            p-feared: assumption and fact
                + I was sure {subject} would be {opposite}. It turned out {word}.
                - I was sure {subject} would be {word}. It turned out {opposite}.
            p-changed: change of mind
                + {then} I called {subject} {opposite}; today I call it {word}.
                - {then} I called {subject} {word}; today I call it {opposite}.
            p-turned: change of state
                + {subject} went from {opposite} to {word}.
                - {subject} went from {word} to {opposite}.
            p-no-longer-opp: no longer, then now
                + {subject} is no longer {opposite} but {word}.
                - {subject} is no longer {word} but {opposite}.
            p-was-is-now: tense contrast
                + it was {opposite} for years. Now it's {word}.
                - it was {word} for years. Now it's {opposite}.
            p-now-was: tense contrast, reversed order
                + now {subject} is {word}; before, it was {opposite}.
                - now {subject} is {opposite}; before, it was {word}.
            p-until: until
                + {subject} was {opposite} until last month, and since then it has been {word}.
                - {subject} was {word} until last month, and since then it has been {opposite}.
            p-mostly: majority against exception
                + {subject} is mostly {word}, though for a minute or two it was {opposite}.
                - {subject} is mostly {opposite}, though for a minute or two it was {word}.
            p-overall: parts and whole
                + while some {part} are {opposite}, overall {subject} is {word}.
                - while some {part} are {word}, overall {subject} is {opposite}.
            p-overall-first: whole before parts
                + on the whole {subject} is {word}, even if one or two {part} are {opposite}.
                - on the whole {subject} is {opposite}, even if one or two {part} are {word}.
            p-dont-call-opp: imperative pair
                + don't call {subject} {opposite}, call it {word}.
                - don't call {subject} {word}, call it {opposite}.
            p-word-opp: mention
                + {opposite} is not the word for {subject}; {word} is.
                - {word} is not the word for {subject}; {opposite} is.
            p-word-opp-first: mention, the right word first
                + {word} is the word for {subject}; {opposite} is not.
                - {opposite} is the word for {subject}; {word} is not.
            p-never-always: adverbs opposed
                + {subject} is never {opposite} and always {word}.
                - {subject} is never {word} and always {opposite}.
            p-always-never: adverbs opposed, the other way
                + {subject} is always {word} and never {opposite}.
                - {subject} is always {opposite} and never {word}.
            p-kind-not: attributive pair
                + this is a(n) {word} {kind}, not a(n) {opposite} one.
                - this is a(n) {opposite} {kind}, not a(n) {word} one.
            p-not-kind-but: attributive pair, negator first
                + this is not a(n) {opposite} {kind} but a(n) {word} one.
                - this is not a(n) {word} {kind} but a(n) {opposite} one.
            p-prefer: described as
                + I would {describe} it as {word} before I would call it {opposite}.
                - I would {describe} it as {opposite} before I would call it {word}.
            p-nobody-everybody: opposed quantifiers
                + nobody found {subject} {opposite}; everybody found it {word}.
                - nobody found {subject} {word}; everybody found it {opposite}.
            p-promised: promise and delivery
                + they promised us a(n) {opposite} {kind} and gave us a(n) {word} one.
                - they promised us a(n) {word} {kind} and gave us a(n) {opposite} one.
            p-isnt-its: informal pair
                + {subject} {isnt} {opposite} its {word}
                - {subject} {isnt} {word} its {opposite}
            p-thought-but: informal expectation
                + thought it would be {opposite} but nah its {word}
                - thought it would be {word} but nah its {opposite}
            p-question-no: echo question corrected
                + {opposite}? No, {word}.
                - {word}? No, {opposite}.
            p-how-anyone: indirect question
                + how anyone can call {subject} {opposite} is beyond me; it's {word}.
                - how anyone can call {subject} {word} is beyond me; it's {opposite}.
            p-too-to-be: too to be
                + {subject} is too {word} to be called {opposite}.
                - {subject} is too {opposite} to be called {word}.
            p-admit: concession of the other view
                + you might call {subject} {opposite}. To me, it is {word}.
                - you might call {subject} {word}. To me, it is {opposite}.
            p-true-false: truth values opposed
                + it is false that {subject} is {opposite} and true that it is {word}.
                - it is false that {subject} is {word} and true that it is {opposite}.
            p-true-first: truth values opposed, true first
                + it is true that {subject} is {word} and false that it is {opposite}.
                - it is true that {subject} is {opposite} and false that it is {word}.
            p-either: neutral to opinion
                + {source} had it down as {opposite}; {word} is nearer the mark.
                - {source} had it down as {word}; {opposite} is nearer the mark.
            p-stop-start: aspectual verbs opposed
                + {subject} stopped being {opposite} and started being {word}.
                - {subject} stopped being {word} and started being {opposite}.
            p-more-like: informal correction
                + {opposite}? more like {word}
                - {word}? more like {opposite}
            p-all-you-like: concessive imperative
                + call {subject} {opposite} all you like, it is {word}.
                - call {subject} {word} all you like, it is {opposite}.
            p-as-it-looks: fronted concessive adjective
                + {opposite} as it may seem, {subject} is {word}.
                - {word} as it may seem, {subject} is {opposite}.
            p-made-sound: equality of opposites
                + {subject} is just as {word} as {source} made it sound {opposite}.
                - {subject} is just as {opposite} as {source} made it sound {word}.
            p-half-of-me: divided mind
                + part of me would like to say {opposite}, but the fact is that it's {word}.
                - part of me would like to say {word}, but the fact is that it's {opposite}.
            p-where-first: where as a contrast
                + where the first one was {opposite}, the second is {word}.
                - where the first one was {word}, the second is {opposite}.
            p-some-others: group opinion and fact
                + {opposite}, say {they}, but what do they know: it's {word}.
                - {word}, say {they}, but what do they know: it's {opposite}.
            p-both-no: coordination with one negator
                + {subject} {be} {word} and not at all {opposite}.
                - {subject} {be} not at all {word} and {opposite} throughout.
            p-fails-manages: implicit negation opposed
                + {subject} fails to be {opposite} and manages to be {word}.
                - {subject} fails to be {word} and manages to be {opposite}.
            p-span-opp: long distance between the two
                + {subject} is not {opposite} but, {span}, {word}.
                - {subject} is not {word} but, {span}, {opposite}.
            p-rel-opp: the other in a relative clause
                + the {kind} that {they} called {opposite} is in fact {word}.
                - the {kind} that {they} called {word} is in fact {opposite}.
            p-same-and-opp: two against one
                + {subject} {be} {word} and {same}, not {opposite}.
                - {subject} {be} {opposite}, not {word} and not {same}.
            p-without-opp: without being
                + {subject} manages to be {word} without being {opposite}.
                - {subject} manages to be {opposite} without being {word}.
            p-no-trace: absence of one, presence of the other
                + there is nothing {opposite} about {subject}, only {word} {part}.
                - there is nothing {word} about {subject}, only {opposite} {part}.
            p-neg-both: two negators and two words
                + I don't think {subject} is {opposite}, I think it is {word}.
                - I don't think {subject} is {word}, I think it is {opposite}.
            p-deny-claim: deny against insist
                + I deny that {subject} is {opposite} and maintain that it is {word}.
                - I deny that {subject} is {word} and maintain that it is {opposite}.
            p2-further-from: further under nothing
                + nothing could be further from {opposite} than {subject}; it is {word}.
                - nothing could be further from {word} than {subject}; it is {opposite}.
            p2-heard-called: never against only
                + I have never heard {subject} called {opposite}, only {word}.
                - I have never heard {subject} called {word}, only {opposite}.
            p2-braced: pseudo-clefts of expectation and outcome
                + {opposite} was what I had counted on; what I got was {word}.
                - {word} was what I had counted on; what I got was {opposite}.
            p2-deny-or-claim: denial and claim under one negator
                + nobody can {deny} that {subject} is {word} or claim that it is {opposite}.
                - nobody can {deny} that {subject} is {opposite} or claim that it is {word}.
            p2-replace: correction of a text
                + replace "{opposite}" with "{word}" in what {source} said, and you have the truth.
                - replace "{word}" with "{opposite}" in what {source} said, and you have the truth.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="en",
    name="English",
    native_name="English",
    load=load,
    normalise=normalise,
    looks_native=looks_like("LATIN", 0.6),
    negators=NEGATORS,
    negating_affixes=frozenset("un- in- im- il- ir- dis- non- -less".split()),
    fixed_words=frozenset(),
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    practice=PRACTICE,
    headline=(
        "This movie is good",
        "This movie is not good",
        "This movie is bad",
        "This movie is not bad",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
