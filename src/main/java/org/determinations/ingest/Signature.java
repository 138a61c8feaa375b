package org.determinations.ingest;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes by which common files that are not CSV in UTF-8 give themselves away. */
enum Signature {
    ZIP("a workbook (.xlsx) or another ZIP file", 0x50, 0x4B, 0x03, 0x04),
    OLD_WORKBOOK("a workbook of the old kind (.xls)", 0xD0, 0xCF, 0x11, 0xE0),
    PDF("a PDF", 0x25, 0x50, 0x44, 0x46, 0x2D),
    GZIP("a compressed file (gzip)", 0x1F, 0x8B),
    UTF_16_LITTLE("text in UTF-16 (\"Unicode text\")", 0xFF, 0xFE),
    UTF_16_BIG("text in UTF-16 (\"Unicode text\")", 0xFE, 0xFF);

    private final String words;
    private final int[] begins;

    Signature(String words, int... begins) {
        this.words = words;
        this.begins = begins;
    }

    /** What the file is, in words; empty when nothing speaks against text. */
    static Optional<String> of(ByteBuffer start) {
        return Arrays.stream(values())
                .filter(s -> s.fits(start))
                .map(s -> s.words)
                .findFirst();
    }

    private boolean fits(ByteBuffer start) {
        if (start.remaining() < begins.length) {
            return false;
        }
        for (int i = 0; i < begins.length; i++) {
            if ((start.get(start.position() + i) & 0xFF) != begins[i]) {
                return false;
            }
        }
        return true;
    }
}
