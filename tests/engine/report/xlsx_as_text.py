"""What a spreadsheet would show of a workbook: one line a cell, with its kind and format."""
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

N = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def words(element):
    return "".join(part.text or "" for part in element.iter(N + "t"))


with zipfile.ZipFile(sys.argv[1]) as book:
    styles = ET.fromstring(book.read("xl/styles.xml"))
    formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(N + "numFmt")}
    looks = [formats.get(x.get("numFmtId"), "") for x in styles.find(N + "cellXfs")]
    shared = []
    if "xl/sharedStrings.xml" in book.namelist():
        shared = [words(s) for s in ET.fromstring(book.read("xl/sharedStrings.xml"))]
    names = [s.get("name") for s in ET.fromstring(book.read("xl/workbook.xml")).iter(N + "sheet")]
    for at, name in enumerate(names, 1):
        sheet = ET.fromstring(book.read(f"xl/worksheets/sheet{at}.xml"))
        print(f"== {name}")
        for pane in sheet.iter(N + "pane"):
            print("frozen", pane.get("topLeftCell"), pane.get("state"))
        for page in sheet.iter(N + "pageSetup"):
            print("printed", page.get("orientation"), "paper", page.get("paperSize"),
                  "across", page.get("fitToWidth", "1"), "down", page.get("fitToHeight", "1"))
        for filters in sheet.iter(N + "autoFilter"):
            print("filters", filters.get("ref"))
        for cell in sheet.iter(N + "c"):
            kind = cell.get("t", "n")
            value = cell.find(N + "v")
            if cell.find(N + "f") is not None:
                kind = "FORMULA"
            text = words(cell) if kind == "inlineStr" else value.text if value is not None else ""
            text = shared[int(text)] if kind == "s" else text
            kind = "text" if kind in ("s", "inlineStr", "str") else "number" if kind == "n" else kind
            look = looks[int(cell.get("s", "0"))]
            print(cell.get("r"), kind, look, re.sub(r"\n", r"\\n", text))
