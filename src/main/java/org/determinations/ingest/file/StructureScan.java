package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.model.layout.TableForm;
import org.determinations.model.layout.TextEncoding;

/** Reads a whole file once, in pieces, before any row of it: its hash, its size, and whether it is sound CSV in UTF-8. */
final class StructureScan {
    private static final int PIECE = 65_536;
    private static final String AS_WORKBOOK =
            "Open it where it was made and save it as a workbook of the kind .xlsx, or as \"CSV UTF-8 (comma delimited)\".";
    private static final String SAVE_AS = "Open it where it was made and save it as \"CSV UTF-8 (comma delimited)\".";

    private final String name;
    private final MessageDigest digest = Sha256.digest();
    private final TableForm form;
    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(PIECE);
    private final TextScan text;
    private long bytes;

    /**
     * What the scan found.
     *
     * @param sha256 lower-case hexadecimal; of no use when there is a problem, since reading stops there
     * @param problem the first one
     */
    record Scan(String sha256, long bytes, Optional<Issue> problem) {}

    private StructureScan(String name, TableForm form) {
        this.name = name;
        this.form = form;
        this.decoder = form.encoding()
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.text = new TextScan(name, form.separator());
    }

    static Scan scan(Path file, String name) throws IOException {
        return scan(file, name, TableForm.OWN);
    }

    /** The same of a file with the signs of a layout. */
    static Scan scan(Path file, String name, TableForm form) throws IOException {
        StructureScan scan = new StructureScan(name, form);
        Optional<Issue> problem = scan.run(file);
        return new Scan(Sha256.hex(scan.digest), scan.bytes, problem);
    }

    private Optional<Issue> run(Path file) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        Optional<Issue> problem = Optional.empty();
        boolean end = false;
        try (InputStream in = Files.newInputStream(file)) {
            while (!end && problem.isEmpty()) {
                int start = piece.position();
                int read = in.readNBytes(piece.array(), start, piece.capacity() - start);
                end = read < piece.capacity() - start;
                digest.update(piece.array(), start, read);
                piece.position(start + read).flip();
                problem = bytes == 0 ? beginning(piece) : nul(piece);
                bytes += read;
                problem = problem.or(() -> decode(piece, false));
                piece.compact();
            }
        }
        piece.flip();
        return problem.or(() -> decode(piece, true)).or(text::end);
    }

    private Optional<Issue> decode(ByteBuffer piece, boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(piece, characters, end);
            Optional<Issue> problem = text.read(characters.flip());
            characters.clear();
            if (problem.isPresent()) {
                return problem;
            }
        } while (result.isOverflow());
        return result.isError() ? Optional.of(notUtf8(piece.get(piece.position()))) : Optional.empty();
    }

    private Optional<Issue> beginning(ByteBuffer piece) {
        if (!piece.hasRemaining()) {
            return Optional.of(Issue.of(
                    IssueCode.EMPTY_FILE,
                    SourceRef.ofFile(name),
                    "the file is empty",
                    "0 bytes",
                    "",
                    "Export the file again, or remove it from the folder."));
        }
        return Signature.of(piece, form.encoding()).map(this::notText).or(() -> nul(piece));
    }

    private Optional<Issue> nul(ByteBuffer piece) {
        if (form.encoding() == TextEncoding.UTF_16) {
            return Optional.empty();
        }
        for (int i = piece.position(); i < piece.limit(); i++) {
            if (piece.get(i) == 0) {
                return Optional.of(notText("a byte with the value 0"));
            }
        }
        return Optional.empty();
    }

    private Issue notText(String found) {
        return Issue.of(
                IssueCode.NOT_TEXT,
                SourceRef.ofFile(name),
                "the file is not plain text in UTF-8",
                found,
                "CSV: text in UTF-8, cells separated by commas; a workbook of the kind .xlsx",
                found.equals(Signature.OLD_WORKBOOK.words()) ? AS_WORKBOOK : SAVE_AS);
    }

    private Issue notUtf8(byte bad) {
        return Issue.of(
                IssueCode.NOT_UTF8,
                SourceRef.ofRow(name, text.line()),
                String.format(
                        Locale.ROOT,
                        "line %d is not %s from byte %d on",
                        text.line(),
                        shown(),
                        text.bytesIntoLine() + 1),
                String.format(Locale.ROOT, "the byte %02X", bad & 0xFF),
                shown() + ", with or without a byte order mark",
                SAVE_AS);
    }

    private String shown() {
        return form.encoding().word().toUpperCase(Locale.ROOT);
    }
}
