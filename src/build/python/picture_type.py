"""Cuts the typefaces of the share pictures from the original Barlow (OFL).

    pip install fonttools
    python picture_type.py BarlowCondensed_700Bold.ttf barlow-condensed-700.ttf

The originals come with the npm packages @expo-google-fonts/barlow and @expo-google-fonts/barlow-condensed. Keeps the
letters that the site's pages have, drops hints and features, makes tabular figures the only ones, and writes the pair
kerning (GPOS) as a `kern` table, which is the one that FontBox reads. Pairs that are kerned by less than LEAST
thousandths of the size show in no picture and are left out.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

LETTERS = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2015), (0x2018, 0x201E), (0x2026, 0x2026),
           (0x218, 0x21B), (0x2212, 0x2212), (0x20AC, 0x20AC)]
LEAST = 8


def main(original, cut):
    font = TTFont(original)
    with_tabular_figures(font)
    options = Options()
    options.hinting = False
    options.layout_features = ["kern"]
    options.name_IDs = [0, 1, 2, 13, 14]
    options.drop_tables += ["GDEF", "GSUB", "DSIG", "gasp"]
    options.notdef_outline = True
    options.glyph_names = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[letter for first, last in LETTERS for letter in range(first, last + 1)])
    subsetter.subset(font)
    pairs = kerned(font)
    del font["GPOS"]
    font["kern"] = kern(pairs)
    font.save(cut)
    print(f"{cut}: {len(font.getGlyphOrder())} glyphs, {len(pairs)} kerned pairs")


def with_tabular_figures(font):
    figures = {}
    gsub = font["GSUB"].table
    for feature in gsub.FeatureList.FeatureRecord:
        if feature.FeatureTag == "tnum":
            for index in feature.Feature.LookupListIndex:
                for subtable in gsub.LookupList.Lookup[index].SubTable:
                    figures.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {letter: figures.get(glyph, glyph) for letter, glyph in table.cmap.items()}


def kerned(font):
    """The pairs of the first lookup subtable that knows them, as a shaper takes them."""
    glyphs = set(font.getBestCmap().values())
    gpos = font["GPOS"].table
    lookups = sorted({index for feature in gpos.FeatureList.FeatureRecord if feature.FeatureTag == "kern"
                      for index in feature.Feature.LookupListIndex})
    pairs = {}
    for lookup in lookups:
        here = {}
        for subtable in gpos.LookupList.Lookup[lookup].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if subtable.Format == 1:
                for left, records in zip(subtable.Coverage.glyphs, subtable.PairSet):
                    for record in records.PairValueRecord:
                        here.setdefault((left, record.SecondGlyph), advance(record.Value1))
            else:
                firsts, seconds = subtable.ClassDef1.classDefs, subtable.ClassDef2.classDefs
                for left in subtable.Coverage.glyphs:
                    row = subtable.Class1Record[firsts.get(left, 0)].Class2Record
                    for right in glyphs:
                        here.setdefault((left, right), advance(row[seconds.get(right, 0)].Value1))
        for pair, value in here.items():
            pairs[pair] = pairs.get(pair, 0) + value
    return {pair: value for pair, value in pairs.items() if abs(value) >= LEAST and set(pair) <= glyphs}


def advance(value):
    return getattr(value, "XAdvance", 0) or 0 if value else 0


def kern(pairs):
    table = newTable("kern")
    table.version = 0
    subtable = KernTable_format_0()
    subtable.apple, subtable.version, subtable.coverage, subtable.tupleIndex = False, 0, 1, None
    subtable.kernTable = pairs
    table.kernTables = [subtable]
    return table


if __name__ == "__main__":
    main(*sys.argv[1:])
