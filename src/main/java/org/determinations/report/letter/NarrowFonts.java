package org.determinations.report.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts with the characters of English text alone, which are enough for nearly every letter. They are cut out and packed once, and
 * every letter has the same: cutting its own characters out for each letter took a third of the time that a letter takes. Which characters there are never
 * depends on what is printed, so that the same letter gives the same bytes. For one thread.
 */
final class NarrowFonts implements AutoCloseable {
    /** Space to tilde, and what typography adds: no-break space, section sign, dashes, quotation marks, bullet, ellipsis. */
    private static final String CHARACTERS =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining())
                    + "\u00a0\u00a7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026";

    /** Six capitals before the name of a font say that it has not all characters. */
    private static final String PREFIX = "ENGLSH+";

    /** What a font in a PDF file must have, and what tells the characters of its glyphs when it is read again. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "OS/2", "cmap", "post",
            "name");

    private final PDDocument home = new PDDocument();
    private final Map<PdfFace, PDType0Font> fonts = new EnumMap<>(PdfFace.class);

    /**
     * A font of which code and width of each character stand in a table. The library writes a text in codes, and reads each of them again,
     * whenever it asks how wide a word is.
     */
    private static final class Tabled extends PDType0Font {
        private final byte[][] codes = new byte[1 + CHARACTERS.chars().max().orElseThrow()][];
        private final float[] widths = new float[codes.length];

        Tabled(COSDictionary font) throws IOException {
            super(font);
            for (char c : CHARACTERS.toCharArray()) {
                byte[] code = super.encode(c);
                codes[c] = code;
                widths[c] = getWidth(readCode(new ByteArrayInputStream(code)));
            }
        }

        @Override
        protected byte[] encode(int unicode) throws IOException {
            return isKnown(unicode) ? codes[unicode] : super.encode(unicode);
        }

        @Override
        public float getStringWidth(String text) throws IOException {
            float width = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!isKnown(c)) {
                    return super.getStringWidth(text);
                }
                width += widths[c];
            }
            return width;
        }

        private boolean isKnown(int c) {
            return c < codes.length && codes[c] != null;
        }
    }

    /** Cut out when the first letter is printed. */
    private static final class Programs {
        static final Map<PdfFace, byte[]> ALL = all();

        private static Map<PdfFace, byte[]> all() {
            Map<PdfFace, byte[]> all = new EnumMap<>(PdfFace.class);
            for (PdfFace face : PdfFace.values()) {
                all.put(face, narrow(face));
            }
            return all;
        }
    }

    NarrowFonts() {
        for (PdfFace face : PdfFace.values()) {
            try {
                TrueTypeFont font = PdfFace.parsed(Objects.requireNonNull(Programs.ALL.get(face)));
                fonts.put(face, new Tabled(PDType0Font.load(home, font, false).getCOSObject()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] narrow(PdfFace face) {
        try (TrueTypeFont whole = face.whole()) {
            TTFSubsetter cut = new TTFSubsetter(whole, TABLES);
            CHARACTERS.chars().forEach(cut::add);
            cut.setPrefix(PREFIX);
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            cut.writeToStream(program);
            return program.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text can be printed in them. */
    static boolean suffice(String text) {
        return text.chars().allMatch(c -> c == '\n' || c == '\t' || CHARACTERS.indexOf(c) >= 0);
    }

    /** For documents that {@link PdfFile} writes, as many as one likes. */
    Map<PdfFace, PDType0Font> fonts() {
        return fonts;
    }

    /** What stands for each of them in a page that has no document. */
    Map<COSBase, COSBase> names() {
        Map<COSBase, COSBase> names = new IdentityHashMap<>();
        fonts.forEach((face, font) -> names.put(font.getCOSObject(), name(face)));
        return names;
    }

    /** All of them by what stands for them. */
    Map<COSBase, COSBase> named() {
        Map<COSBase, COSBase> named = new IdentityHashMap<>();
        fonts.forEach((face, font) -> named.put(name(face), font.getCOSObject()));
        return named;
    }

    private static COSName name(PdfFace face) {
        return COSName.getPDFName("Narrow" + face);
    }

    @Override
    public void close() {
        try {
            home.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
