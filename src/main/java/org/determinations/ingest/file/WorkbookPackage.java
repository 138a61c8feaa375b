package org.determinations.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.determinations.issue.FaultWords;

/**
 * Whether a ZIP file is a workbook that can be opened without harm: every part is unpacked once, in pieces and into nothing,
 * before a library looks at it, so that what grows beyond all measure is found while it is small.
 */
final class WorkbookPackage {
    /** Largest file; unit: bytes. */
    static final long LARGEST = 200L << 20;
    /** Most parts. */
    static final int MOST_PARTS = 2_000;
    /** Most that all parts may hold unpacked; unit: bytes. */
    static final long MOST_UNPACKED = 2L << 30;
    /** Most that the list of texts, which is kept in memory, may hold unpacked; unit: bytes. */
    static final long MOST_TEXTS = 200L << 20;
    /** How many times larger than packed a part may be, once it is larger than {@link #HARMLESS}. */
    static final long MOST_TIMES = 400;

    private static final long HARMLESS = 16L << 20;
    private static final int PIECE = 1 << 16;
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String SAVE =
            "Open it where it was made, keep the sheet with the table alone, and save it as .xlsx or as"
                    + " \"CSV UTF-8 (comma delimited)\".";

    /**
     * Why a workbook is not opened.
     *
     * @param wrong in the present tense
     */
    record Objection(String wrong, String found, String allowed, String action) {}

    private long unpacked;

    private WorkbookPackage() {}

    /** Whether a ZIP file is a workbook at all; false also for one that is cut off. */
    static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.equalsIgnoreCase(BOOK) || name.equalsIgnoreCase("xl/workbook.bin"));
        } catch (IOException | RuntimeException cut) {
            return false;
        }
    }

    /** The first thing that speaks against opening it. */
    static Optional<Objection> object(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.of(tooLarge("the file is larger than any workbook of a year", "more than 200 MB"));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WorkbookPackage().object(zip);
        } catch (RuntimeException damaged) {
            return Optional.of(damaged(damaged));
        }
    }

    static Objection damaged(Exception how) {
        return damaged(FaultWords.of(how));
    }

    private static Objection damaged(String found) {
        return new Objection(
                "the workbook is damaged",
                found,
                "a workbook that a spreadsheet opens without repairing it",
                "Open it in a spreadsheet, save it again as .xlsx, and submit that file.");
    }

    private Optional<Objection> object(ZipFile zip) throws IOException {
        List<? extends ZipEntry> parts = Collections.list(zip.entries());
        if (parts.size() > MOST_PARTS) {
            return Optional.of(tooLarge("the workbook has more parts than any real one", parts.size() + " parts"));
        }
        if (parts.stream().noneMatch(part -> part.getName().equalsIgnoreCase(BOOK))) {
            return Optional.of(new Objection(
                    "the workbook is of the binary kind (.xlsb)", "", "a workbook of the kind .xlsx", SAVE));
        }
        for (ZipEntry part : parts) {
            Optional<Objection> objection = object(zip, part);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Objection> object(ZipFile zip, ZipEntry part) throws IOException {
        SheetScan scan = new SheetScan();
        byte[] piece = new byte[PIECE];
        long packed = Math.max(part.getCompressedSize(), 1);
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                unpacked += read;
                if (unpacked > MOST_UNPACKED || size > HARMLESS && size / packed > MOST_TIMES) {
                    return Optional.of(tooLarge(
                            "the workbook grows beyond all measure when it is unpacked, as a file made to do harm does",
                            "more than " + (Math.min(size, unpacked) >> 20) + " MB out of " + packed + " bytes"));
                }
                if (part.getName().equalsIgnoreCase(TEXTS) && size > MOST_TEXTS) {
                    return Optional.of(tooLarge("the workbook holds more text than can be kept", "more than 200 MB"));
                }
                if (part.getName().endsWith(".xml") && scan.refuses(piece, read)) {
                    return Optional.of(damaged(scan.why()));
                }
            }
        }
        return Optional.empty();
    }

    private static Objection tooLarge(String wrong, String found) {
        return new Objection(
                wrong,
                found,
                "at most 200 MB, " + MOST_PARTS + " parts and 2 GB unpacked, no part more than " + MOST_TIMES
                        + " times larger than packed",
                SAVE);
    }

    /** Looks in the text of a part for what no spreadsheet writes: a cell beyond the last column, or text that defines text. */
    private static final class SheetScan {
        private static final int MOST_LETTERS = 3;
        private static final byte[] DEFINES = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] PLACE = " r=\"".getBytes(StandardCharsets.US_ASCII);

        private int defines;
        private int place;
        private int letters;
        private String why = "";

        String why() {
            return why;
        }

        boolean refuses(byte[] piece, int length) {
            for (int i = 0; i < length && why.isEmpty(); i++) {
                step(piece[i]);
            }
            return !why.isEmpty();
        }

        private void step(byte b) {
            defines = b == DEFINES[defines] ? defines + 1 : b == DEFINES[0] ? 1 : 0;
            if (defines == DEFINES.length) {
                why = "definitions";
                defines = 0;
            }
            if (place == PLACE.length) {
                boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
                letters = letter ? letters + 1 : 0;
                place = letter ? place : 0;
                if (letters > MOST_LETTERS) {
                    why = "a cell beyond the last column";
                }
            } else {
                place = b == PLACE[place] ? place + 1 : b == PLACE[0] ? 1 : 0;
            }
        }
    }
}
