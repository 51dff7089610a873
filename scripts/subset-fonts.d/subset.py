"""Cuts the typefaces down to the letters and weights that the site uses.

Usage: subset.py FOLDER_OF_TYPEFACES FOLDER_OF_RESULTS STYLE_SHEET

The results carry a digest of their contents in their names, since browsers keep them for ever; the style sheet's
addresses are changed to match.
"""

import hashlib
import re
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = (400, 750)

# Swedish, English, Finnish and the other languages of western Europe, and the signs of running text.
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2212]
# Bosnian, Croatian, Serbian, Polish, Turkish, the Sami languages and the Baltic ones.
LATIN_EXTRA = [*range(0x100, 0x180), 0x192, 0x1E9E, *range(0x218, 0x21C)]
# Arabic, Persian, Dari, Pashto, Sorani and Urdu, with what shapes the letters.
ARABIC = [*range(0x600, 0x700), 0x200C, 0x200D, 0x200E, 0x200F]

FACES = [
    ("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2", "atkinson", LATIN),
    ("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2", "atkinson-extra", LATIN_EXTRA),
    ("noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2", "noto-arabic", ARABIC),
]

# How often a letter comes in Swedish running text, in tenths of a percent: what the stand-in is measured on.
SWEDISH = {
    "a": 79, "b": 13, "c": 13, "d": 40, "e": 86, "f": 17, "g": 24, "h": 18, "i": 49, "j": 5, "k": 27, "l": 45, "m": 30,
    "n": 73, "o": 38, "p": 16, "r": 71, "s": 57, "t": 66, "u": 16, "v": 20, "x": 1, "y": 6, "z": 1, "å": 11, "ä": 15,
    "ö": 11, " ": 150, ".": 9, ",": 7,
}

# The stand-ins' advance widths per em: the Helvetica metrics, which Arial and its free twins share.
REGULAR = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
    500, 500, 500, 556, 556, 556, 278, 278, 278]))
BOLD = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
    556, 556, 500, 556, 556, 611, 278, 278, 278]))


# Android's own typeface, as its files say (Roboto 400 and 700).
ROBOTO = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    544, 562, 523, 564, 530, 348, 562, 551, 243, 239, 507, 243, 877, 552, 570, 562, 569, 339, 516, 327, 551, 484, 751,
    496, 473, 496, 544, 544, 570, 248, 264, 197]))
ROBOTO_BOLD = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    535, 562, 521, 563, 540, 358, 571, 560, 265, 260, 534, 265, 866, 561, 564, 562, 571, 366, 514, 338, 560, 506, 740,
    509, 503, 509, 535, 535, 564, 249, 290, 246]))

# DejaVu Sans, on Linux.
DEJAVU = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
    592, 592, 525, 613, 613, 612, 318, 318, 318]))
DEJAVU_BOLD = dict(zip("abcdefghijklmnopqrstuvwxyzåäö .,", [
    675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924,
    645, 652, 582, 675, 675, 687, 348, 380, 380]))


def subset(source, letters):
    """The typeface at `source` with only `letters` and the weights that the site uses."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options(layout_features=["*"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True, hinting=False)
    cutter = Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font = instantiateVariableFont(font, {"wght": WEIGHTS})
    font.flavor = "woff2"
    return font


def mean(widths):
    """The mean advance width of Swedish text."""
    return sum(widths[letter] * often for letter, often in SWEDISH.items()) / sum(SWEDISH.values())


def stand_in(path, weight, widths, of):
    """Prints how the stand-in with `widths` takes the same room as the typeface at `path` in `weight`."""
    font = instantiateVariableFont(TTFont(path), {"wght": weight})
    names, units = font.getBestCmap(), font["head"].unitsPerEm
    own = mean({letter: font["hmtx"][names[ord(letter)]][0] * 1000 / units for letter in SWEDISH})
    adjust = own / mean(widths)
    rise, fall = font["hhea"].ascent / units / adjust, -font["hhea"].descent / units / adjust
    print(f"{of}, weight {weight}: size-adjust {adjust:.1%}; ascent-override {rise:.1%}; descent-override {fall:.1%}")


def main(typefaces, results, sheet):
    css = sheet.read_text()
    for old in results.glob("*.woff2"):
        old.unlink()
    paths = []
    for source, name, letters in FACES:
        cut = results / f"{name}.woff2"
        subset(typefaces / source, letters).save(cut)
        digest = hashlib.sha256(cut.read_bytes()).hexdigest()[:8]
        path = cut.rename(results / f"{name}.{digest}.woff2")
        css = re.sub(rf"/fonts/{name}\.\w+\.woff2", f"/fonts/{path.name}", css)
        print(f"{path}: {path.stat().st_size} bytes")
        paths.append(path)
    sheet.write_text(css)
    stand_in(paths[0], 400, REGULAR, "Helvetica metrics")
    stand_in(paths[0], 720, BOLD, "Helvetica metrics")
    stand_in(paths[0], 400, ROBOTO, "Roboto")
    stand_in(paths[0], 720, ROBOTO_BOLD, "Roboto")
    stand_in(paths[0], 400, DEJAVU, "DejaVu Sans")
    stand_in(paths[0], 720, DEJAVU_BOLD, "DejaVu Sans")


main(*map(Path, sys.argv[1:]))
