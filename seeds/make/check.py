#!/usr/bin/env python3
"""Holds gold.jsonl against the reports: is each report annotated, and can every value be found in its text?

usage: check.py        exits 0 when all is well, 1 when a fault was found (one line each)

Needs Python 3.9 or later and nothing else. It reads the reports by simple means of its own (it knows the files that
build.py writes, not every PDF), so that the gold does not depend on the program that is tested with it.
"""
import calendar
import datetime
import email
import email.policy
import html.parser
import io
import json
import pathlib
import re
import sys
import zipfile

sys.dont_write_bytecode = True  # no cache beside the sources

import build  # noqa: E402

SEEDS = pathlib.Path(__file__).resolve().parent.parent
REPORTS = SEEDS / "reports"
TYPES = {"person", "organization", "government", "armed_group", "ethnic_group"}
BASES = {"metadata", "html", "text", "file-name", "unknown"}
STATES = {"empty", "failed"}
LANGUAGES = {"en", "fr", "es", "ru", "ar"}
FORMER = {"SUHH", "DDDE", "YUCS", "CSHH"}
COUNTRIES = set(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK""".split()
)
WEEKDAYS = {  # Monday first; Russian by stems, for its cases
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ru": "понедельник вторник сред[уы]\\b четверг пятниц суббот воскресень",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "январ феврал \\bмарт апрел \\bма[йея]\\b июн июл август сентябр октябр ноябр декабр",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}

# --- dates --------------------------------------------------------------------------------------------------------


def bounds(edtf):
    """First and last day of an EDTF value; a day in an unstated year is placed in 2000, which has all of them."""
    if "/" in edtf:
        first, last = edtf.split("/")
        (a, _), (_, b) = bounds(first), bounds(last)
        if a >= b:
            raise ValueError("interval out of order")
        return a, b
    if m := re.fullmatch(r"(\d{3})X", edtf):
        return datetime.date(int(m[1]) * 10, 1, 1), datetime.date(int(m[1]) * 10 + 9, 12, 31)
    m = re.fullmatch(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?", edtf)
    if not m:
        raise ValueError("not a form of EDTF that is used here")
    year, month, day = int(m[1].replace("XXXX", "2000")), m[2], m[3]
    if month is None:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if day:
        return (datetime.date(year, int(month), int(day)),) * 2
    if "21" <= month <= "24":
        start = 3 * (int(month) - 20)
        end = start + 2 if start < 12 else 2
        year_of_end = year + (start == 12)
        return datetime.date(year, start, 1), datetime.date(year_of_end, end, calendar.monthrange(year_of_end, end)[1])
    return datetime.date(year, int(month), 1), datetime.date(year, int(month), calendar.monthrange(year, int(month))[1])


def days(dates):
    """The days that are named one by one, the ends of intervals among them."""
    parts = [part for value in dates for part in value.split("/")]
    return [bounds(part)[0] for part in parts if re.fullmatch(r"\d{4}-\d\d-\d\d", part)]


# --- reading ------------------------------------------------------------------------------------------------------


class Story(html.parser.HTMLParser):
    """The story of a page without what stands around it; dates that the page states about itself on the side."""

    VOID = {"meta", "link", "br", "img", "input", "hr"}
    AROUND = re.compile(r"cookie|share|menu|nav|footer|related|byline|tools", re.I)
    SKIPPED = {"head", "nav", "footer", "aside", "script", "button"}

    def __init__(self, page):
        super().__init__()
        self.text, self.stated, self.open, self.json = [], [], [], None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        a = {k: v or "" for k, v in attributes}
        if a.get("property") == "article:published_time" or a.get("name") == "DC.date":
            self.stated.append(a["content"])
        if tag == "time":
            self.stated.append(a["datetime"])
        if a.get("type") == "application/ld+json":
            self.json = ""
        if tag not in self.VOID:
            around = tag in self.SKIPPED or bool(self.AROUND.search(a.get("class", "") + " " + a.get("id", "")))
            self.open.append((tag, around))

    def handle_endtag(self, tag):
        if self.json is not None:
            self.stated += re.findall(r'"datePublished":\s*"([^"]+)"', self.json)
            self.json = None
        if self.open and self.open[-1][0] == tag:
            self.open.pop()
        elif tag not in self.VOID:
            raise ValueError(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.json is not None:
            self.json += data
        if not any(around for _, around in self.open):
            self.text.append(data)


def read_pdf(data):
    text = []
    for line in re.findall(rb"^(?:\((.*)\) Tj )?T\*$", data, re.M):
        octal = re.sub(rb"\\(\d{3})", lambda m: bytes([int(m[1], 8)]), line)
        text.append(re.sub(rb"\\(.)", rb"\1", octal).decode("cp1252"))
    stated = re.search(rb"/CreationDate \(D:(\d{4})(\d\d)(\d\d)", data)
    return "\n".join(text), ["-".join(g.decode() for g in stated.groups())] if stated else []


def read_docx(data):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        body = z.read("word/document.xml").decode("utf-8")
        core = z.read("docProps/core.xml").decode("utf-8")
    text = re.sub(r"<[^>]+>", "", body.replace("</w:p>", "\n"))
    return text, re.findall(r"<dcterms:created[^>]*>([^<]+)<", core)


def read_text(data):
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        return data.decode("cp1251"), []


def page(data):
    return data.decode(re.search(rb"charset=\"?([\w-]+)", data)[1].decode())


def read_html(data):
    story = Story(page(data))
    return " ".join(story.text), story.stated


def reports():
    """(file, id_hint) -> (text, dates that the container states, raw text) for every report of the archive."""
    found = {}
    readers = {".txt": read_text, ".html": read_html, ".pdf": read_pdf, ".docx": read_docx}
    for path in sorted(p for p in REPORTS.rglob("*") if p.is_file()):
        name, data = path.relative_to(REPORTS).as_posix(), path.read_bytes()
        if path.suffix == ".eml":
            message = email.message_from_bytes(data, policy=email.policy.default)
            stated = [message["Date"].datetime.date().isoformat()]
            body = message.get_body(("plain",)).get_content()
            found[name, None] = (f"{message['Subject']}\n\n{body}", stated, body)
            for part in message.iter_attachments():
                found[f"{name}!/{part.get_filename()}", None] = (part.get_content(), stated, "")
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as z:
                for member in z.namelist():
                    found[f"{name}!/{member}", None] = (*read_text(z.read(member)), "")
        elif path.suffix == ".jsonl":
            for record in map(json.loads, data.decode("utf-8").splitlines()):
                text = f"{record['title']}\n\n{record['text']}"
                found[name, record["id"]] = (text, [record["published"]], "")
        else:
            text, stated = readers[path.suffix](data)
            found[name, None] = (text, stated, page(data) if path.suffix == ".html" else "")
    return found


# --- checking -----------------------------------------------------------------------------------------------------


def squeeze(text):
    return " ".join(text.replace("\u2019", "'").split())


def occurs(words, text):
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def check_published(gold, text, stated):
    published, basis = gold["published"], gold["published_basis"]
    if basis not in BASES:
        yield f"unknown published_basis {basis}"
    if (published is None) != (basis == "unknown"):
        yield "published and its basis do not agree"
    if published is None:
        return
    if gold["given"] != published:
        yield "given differs from what the report states"
    if basis in ("metadata", "html") and not any(s.startswith(published) for s in stated):
        yield f"metadata state {stated}, not {published}"
    if basis == "file-name" and published not in gold["file"]:
        yield "the file name does not state the date"
    day = bounds(published)[0]
    if basis == "text" and (str(day.year) not in text or not re.search(rf"\b0?{day.day}\b", text)):
        yield "the text does not state the date"


def check_countries(gold):
    codes = gold["countries"]
    if len(set(codes)) != len(codes):
        yield "a country is listed twice"
    for code in set(codes) - COUNTRIES:
        yield f"unknown country {code}"
    for code in set(gold.get("former_countries", [])) - FORMER:
        yield f"unknown former country {code}"
    if gold["focus"] not in codes:
        yield "focus is not among the countries"


def check_actors(gold, text):
    names = [(a["name"], a.get("country")) for a in gold["actors"]]
    if len(set(names)) != len(names):
        yield "an actor is listed twice"
    for actor in gold["actors"]:
        if actor["type"] not in TYPES:
            yield f"{actor['name']}: unknown type {actor['type']}"
        if "country" in actor and actor["country"] not in COUNTRIES:
            yield f"{actor['name']}: unknown country {actor['country']}"
        for spelling in actor["spellings"]:
            if not occurs(spelling, text):
                yield f"{actor['name']}: '{spelling}' is not in the text"


def check_edtf(gold):
    for value in filter(None, [gold["published"], gold["given"], *gold["dates"]]):
        try:
            bounds(value)
        except ValueError as e:
            yield f"date {value}: {e}"


def check_dates(gold, text):
    dates, language = gold["dates"], gold["language"]
    if len(set(dates)) != len(dates):
        yield "a date is listed twice"
    spans = [bounds(value) for value in dates]
    end = r"(?!\w)" if language in ("en", "fr", "es") else ""
    for number, name in enumerate(WEEKDAYS[language].split()):
        if re.search(rf"(?<!\w){name}{end}", text) and not any(d.weekday() == number for d in days(dates)):
            yield f"'{name}' is in the text, but no such day among the dates"
    people = {s for a in gold["actors"] if a["type"] == "person" for s in a["spellings"]}
    named = {int(part[5:7]) for value in dates for part in value.split("/") if re.match(r"\S{4}-\d\d", part)}
    for number, name in enumerate(MONTHS[language].split(), 1):
        if re.search(rf"(?<!\w){name}{end}", text) and number not in named and name not in people:
            yield f"'{name}' is in the text, but no such month among the dates"
    for year in set(map(int, re.findall(r"(?<![\d,.])(?:19|20)\d\d(?!\d)", text))):
        if not any(a.year <= year <= b.year for a, b in spans):
            yield f"{year} is in the text, but not among the dates"


def check_report(gold, text, stated, raw):
    text = squeeze(text)
    missing = {"language", "title", "published", "published_basis", "given", "countries", "focus", "actors", "dates"}
    if missing := missing - gold.keys():
        yield f"keys missing: {sorted(missing)}"
        return
    if gold["language"] not in LANGUAGES:
        yield f"unknown language {gold['language']}"
    if not occurs(gold["title"], text):
        yield "the title is not in the text"
    yield from check_countries(gold)
    yield from check_actors(gold, text)
    if wrong := list(check_edtf(gold)):
        yield from wrong
    else:
        yield from check_published(gold, text, stated)
        yield from check_dates(gold, text)
    for phrase in gold.get("boilerplate", []):
        if phrase not in raw or phrase in text:
            yield f"boilerplate '{phrase}' is not outside the story"


def check_names(golds):
    """One actor, one name: a full name is spelled for one actor only, and has one type and country throughout."""
    owner, shape = {}, {}
    for gold in golds:
        for a in gold.get("actors", []):
            body = a["type"] == "government"
            key = (a["name"], a.get("country") if body else None)
            if shape.setdefault(key, (a["type"], a.get("country"))) != (a["type"], a.get("country")):
                yield f"{a['name']}: another type or country in {gold['file']}"
            for spelling in a["spellings"]:
                if " " in spelling and not body and owner.setdefault(spelling, a["name"]) != a["name"]:
                    yield f"'{spelling}' is both {owner[spelling]} and {a['name']}"


def check_build():
    for name, data in build.files():
        if not (REPORTS / name).is_file() or (REPORTS / name).read_bytes() != data:
            yield f"{name} is not what build.py makes of the sources"


def faults():
    lines = (SEEDS / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    golds = {(g["file"], g.get("id_hint")): g for g in map(json.loads, lines)}
    found = reports()
    if len(golds) != len(lines):
        yield "two lines of gold for one report"
    for file, hint in sorted(set(golds) ^ set(found), key=str):
        yield f"{file} {hint or ''} is only in {'the gold' if (file, hint) in golds else 'the archive'}"
    for key in sorted(set(golds) & set(found), key=str):
        gold = golds[key]
        if "state" in gold:
            problems = [] if gold["state"] in STATES else [f"unknown state {gold['state']}"]
        else:
            problems = check_report(gold, *found[key])
        for problem in problems:
            yield f"{' '.join(filter(None, key))}: {problem}"
    yield from check_names(golds.values())
    yield from check_build()


def main():
    problems = list(faults())
    print("\n".join(problems) or "seeds: no fault found")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
