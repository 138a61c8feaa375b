package org.determinations.ingest.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.determinations.model.layout.TextEncoding;

/** The first bytes by which common files that are not CSV in UTF-8 give themselves away. */
enum Signature {
    ZIP("a ZIP file that is not a workbook (.xlsx)", "504B0304"),
    OLD_WORKBOOK("a workbook of the old kind (.xls)", "D0CF11E0"),
    PDF("a PDF", "255044462D"),
    GZIP("a compressed file (gzip)", "1F8B"),
    UTF_16_LITTLE("text in UTF-16 (\"Unicode text\")", "FFFE"),
    UTF_16_BIG("text in UTF-16 (\"Unicode text\")", "FEFF");

    private final String words;
    private final String begins;

    /** The bytes in hexadecimal. */
    Signature(String words, String begins) {
        this.words = words;
        this.begins = begins;
    }

    /** What the file is, in words; empty when nothing speaks against text. */
    static Optional<String> of(ByteBuffer start, TextEncoding encoding) {
        return Arrays.stream(values())
                .filter(s -> encoding != TextEncoding.UTF_16 || s != UTF_16_LITTLE && s != UTF_16_BIG)
                .filter(s -> s.fits(start))
                .map(s -> s.words)
                .findFirst();
    }

    /** What such a file is. */
    String words() {
        return words;
    }

    /** Whether the bytes are those of this kind of file. */
    boolean fits(ByteBuffer start) {
        byte[] bytes = HexFormat.of().parseHex(begins);
        return start.remaining() >= bytes.length
                && start.slice(start.position(), bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
