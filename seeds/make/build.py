#!/usr/bin/env python3
"""Makes the binary files of the sample archive (pdf, docx, eml, zip) from the plain texts in sources/.

usage: build.py [REPORTS]      writes into REPORTS, else into ../reports

Needs Python 3.9 or later and nothing else. The same sources give the same bytes: dates, ids and boundaries are
fixed, and nothing is compressed, so that no version of zlib leaves a trace.
"""
import io
import pathlib
import sys
import textwrap
import zipfile
from email import message_from_string, policy
from email.message import EmailMessage
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "sources"
EPOCH = (1980, 1, 1, 0, 0, 0)


def source(name):
    return (SOURCES / name).read_text(encoding="utf-8")


def paragraphs(text):
    return [" ".join(p.split()) for p in text.strip().split("\n\n")]


def stored_zip(members):
    """A zip file of (name, bytes) pairs, uncompressed and with one fixed time stamp."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            z.writestr(info, data)
    return out.getvalue()


# --- docx ---------------------------------------------------------------------------------------------------------

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = (
    f'{XML}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD_TYPE}.styles+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)
RELATIONS = (
    f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
WORD_RELATIONS = (
    f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/relationships/styles" Target="styles.xml"/>'
    "</Relationships>"
)
STYLES = (
    f'{XML}<w:styles xmlns:w="{WORD}">'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
    '<w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>'
    "</w:styles>"
)


def docx(text, created):
    title, *body = paragraphs(text)
    core = (
        f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified>'
        "</cp:coreProperties>"
    )
    heading = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{escape(title)}</w:t></w:r></w:p>'
    story = "".join(f"<w:p><w:r><w:t>{escape(p)}</w:t></w:r></w:p>" for p in body)
    document = f'{XML}<w:document xmlns:w="{WORD}"><w:body>{heading}{story}<w:sectPr/></w:body></w:document>'
    return stored_zip(
        (name, data.encode("utf-8"))
        for name, data in (
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", RELATIONS),
            ("docProps/core.xml", core),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", WORD_RELATIONS),
            ("word/styles.xml", STYLES),
        )
    )


# --- pdf ----------------------------------------------------------------------------------------------------------

CHARACTERS_A_LINE = 74
LINES_A_PAGE = 44


def pdf_string(text):
    """A literal string in WinAnsi: backslash and parentheses escaped, what is not ASCII in octal."""
    return "(" + "".join(
        f"\\{chr(b)}" if chr(b) in "\\()" else chr(b) if 32 <= b < 127 else f"\\{b:03o}" for b in text.encode("cp1252")
    ) + ")"


def typed_lines(text):
    """The story as a typewriter would set it; an empty line parts paragraphs."""
    lines = []
    for paragraph in paragraphs(text):
        lines += textwrap.wrap(paragraph, CHARACTERS_A_LINE, break_on_hyphens=False) + [""]
    return lines[:-1]


def page_content(lines):
    shown = "\n".join(f"{pdf_string(line)} Tj T*" if line else "T*" for line in lines)
    return f"BT\n/F1 11 Tf\n13 TL\n56 780 Td\n{shown}\nET\n".encode("ascii")


def pdf(text, lines_a_page=LINES_A_PAGE, **info):
    """A PDF 1.4 file in Courier. The catalogue comes last, so that a file cut in the middle has lost it."""
    lines = typed_lines(text)
    pages = [lines[i : i + lines_a_page] for i in range(0, len(lines), lines_a_page)]
    n = len(pages)
    font, tree, catalogue, information = 2 * n + 1, 2 * n + 2, 2 * n + 3, 2 * n + 4
    objects = []
    for page in pages:
        data = page_content(page)
        objects.append(b"<< /Length %d >>\nstream\n%bendstream" % (len(data), data))
    for i in range(n):
        objects.append(
            f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {i + 1} 0 R "
            f"/Resources << /Font << /F1 {font} 0 R >> >> >>".encode("ascii")
        )
    kids = " ".join(f"{n + i + 1} 0 R" for i in range(n))
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {n} >>".encode("ascii"))
    objects.append(f"<< /Type /Catalog /Pages {tree} 0 R >>".encode("ascii"))
    if info:
        entries = " ".join(f"/{key} {pdf_string(value)}" for key, value in info.items())
        objects.append(f"<< {entries} >>".encode("ascii"))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, data in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, data))
    xref = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    extra = f" /Info {information} 0 R" if info else ""
    out.write(f"trailer\n<< /Size {len(objects) + 1} /Root {catalogue} 0 R{extra} >>\n".encode("ascii"))
    out.write(b"startxref\n%d\n%%%%EOF\n" % xref)
    return out.getvalue()


# --- eml ----------------------------------------------------------------------------------------------------------


def eml(name, html=False, attachment=None):
    """A message from a source with four headers; with its text as HTML too, or with an attached text."""
    draft = message_from_string(source(f"mail/{name}.txt"), policy=policy.default)
    body = draft.get_payload().strip() + "\n"
    message = EmailMessage(policy=policy.SMTP)
    for header in ("From", "To", "Subject", "Date"):
        message[header] = str(draft[header])
    message["Message-ID"] = f"<{name}@example.org>"
    message.set_content(body, cte="quoted-printable")
    if html:
        rows = "".join(f"<p>{escape(p)}</p>\n" for p in paragraphs(body))
        message.add_alternative(f"<html><body>\n{rows}</body></html>\n", subtype="html", cte="quoted-printable")
    if attachment:
        message.add_attachment(source(f"mail/{attachment}"), filename=attachment, cte="base64")
    if message.is_multipart():
        message.set_boundary(f"=_{name}_=")
    return message.as_bytes()


# --- the archive --------------------------------------------------------------------------------------------------


def files():
    """Path in the archive and bytes of every file that is built."""
    yield "ngo/east-timor.docx", docx(source("east-timor.txt"), "1999-09-10T08:00:00Z")
    yield "ngo/rohingya.docx", docx(source("rohingya.txt"), "2017-09-08T10:15:00Z")
    srebrenica = pdf(
        source("srebrenica.txt"),
        Title="Safe area no more: what the people of Srebrenica tell",
        CreationDate="D:19950720160000Z",
    )
    yield "scans/srebrenica.pdf", srebrenica
    yield "scans/truncated.pdf", srebrenica[: len(srebrenica) // 2]
    # Typed in 1989, scanned twenty years later: the date of the file is not the date of the story.
    yield "scans/berlin-wall.pdf", pdf(source("berlin-wall.txt"), 14, CreationDate="D:20091102093000Z")
    yield "scans/plaza-de-mayo.pdf", pdf(source("plaza-de-mayo.txt"))
    yield "mail/refugees-andijan.eml", eml("refugees-andijan", attachment="statement.txt")
    yield "mail/juba.eml", eml("juba", html=True)
    yield "mail/minsk-2020.eml", eml("minsk-2020")
    wires = sorted((SOURCES / "wires").glob("*.txt"))
    yield "boxes/wires.zip", stored_zip((w.name, w.read_bytes()) for w in wires)


def main(reports=HERE.parent / "reports"):
    for name, data in files():
        path = pathlib.Path(reports) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{name}  {len(data)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:2])
