"""Makes the two font files beside this script out of Source Sans 3. See README.md."""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

SOURCES = {
    'Regular': '400Regular/SourceSans3_400Regular.ttf',
    'SemiBold': '600SemiBold/SourceSans3_600SemiBold.ttf',
}
FAMILY = 'Godbht Sans'
RANGES = [
    (0x0020, 0x024F), (0x0370, 0x03FF), (0x0400, 0x045F), (0x1E00, 0x1EFF),
    (0x2010, 0x2027), (0x202F, 0x205E), (0x2070, 0x20BF), (0x2100, 0x218F),
    (0x2190, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717),
]
KERNED = [*range(0x0021, 0x00A0), *range(0x00A1, 0x0100), *map(ord, 'ČčĐđŊŋŠšŦŧŽž'), *range(0x2010, 0x2027)]


def pair_value(subtables, left, right):
    for table in subtables:
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
            found = next((p for p in pairs if p.SecondGlyph == right), None)
            if found is None:
                continue
            return getattr(found.Value1, 'XAdvance', 0) or 0
        first = table.ClassDef1.classDefs.get(left, 0)
        second = table.ClassDef2.classDefs.get(right, 0)
        value = table.Class1Record[first].Class2Record[second].Value1
        return (getattr(value, 'XAdvance', 0) or 0) if value else 0
    return 0


def kern_pairs(font, glyphs):
    lookups = font['GPOS'].table.LookupList.Lookup
    kerning = [
        sub.ExtSubTable
        for lookup in lookups
        if lookup.LookupType == 9
        for sub in lookup.SubTable
        if sub.ExtSubTable.LookupType == 2
    ]
    pairs = {}
    for left in glyphs:
        for right in glyphs:
            value = pair_value(kerning, left, right)
            if value:
                pairs[(left, right)] = value
    return pairs


def flatten(font):
    glyphs = font.getGlyphSet()
    flat = {}
    for name in font.getGlyphOrder():
        if font['glyf'][name].isComposite():
            recording = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            flat[name] = pen.glyph()
    for name, glyph in flat.items():
        font['glyf'][name] = glyph


def add_replacement_character(font):
    name = 'uniFFFD'
    order = font.getGlyphOrder()
    font.setGlyphOrder([*order, name])
    pen = TTGlyphPen(None)
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()['.notdef'].draw(recording)
    recording.replay(pen)
    font['glyf'][name] = pen.glyph()
    font['hmtx'][name] = font['hmtx']['.notdef']
    for table in font['cmap'].tables:
        if table.isUnicode():
            table.cmap[0xFFFD] = name


def rename(font, style):
    names = font['name']
    copyright_notice = names.getDebugName(0)
    licence, licence_url, version = (names.getDebugName(n) for n in (13, 14, 5))
    names.names = []
    texts = {
        0: copyright_notice + '. Modified for godbht: subset, renamed.',
        1: f'{FAMILY} {style}' if style != 'Regular' else FAMILY,
        2: 'Regular',
        3: f'{FAMILY} {style} {version}',
        4: f'{FAMILY} {style}',
        5: version,
        6: f'{FAMILY.replace(" ", "")}-{style}',
        13: licence,
        14: licence_url,
    }
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)


def make(source, style, target):
    original = TTFont(source)
    codes = [c for low, high in RANGES for c in range(low, high + 1)]
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ['GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT', 'gasp', 'prep']
    options.name_IDs = ['*']
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    flatten(font)
    add_replacement_character(font)
    rename(font, style)
    cmap = font.getBestCmap()
    glyphs = sorted({cmap[c] for c in KERNED if c in cmap})
    kern = newTable('kern')
    kern.version = 0
    table = KernTable_format_0()
    table.version, table.coverage, table.tupleIndex = 0, 1, None
    table.kernTable = kern_pairs(original, glyphs)
    table.apple = False
    kern.kernTables = [table]
    font['kern'] = kern
    font['post'].formatType = 3.0
    font.save(target)
    print(f'{target.name}: {len(cmap)} characters, {len(table.kernTable)} kerning pairs')


if __name__ == '__main__':
    here = Path(__file__).parent
    package = Path(sys.argv[1])
    for style, path in SOURCES.items():
        make(package / path, style, here / f'godbht-sans-{style.lower()}.ttf')
