package org.determinations.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.layout.FileContract;

/** Recognises files by their structure and header, never by their name. Reads a file in pieces, whatever its size. */
public final class FileRecogniser {
    /** What is read of a file to recognise it before the whole is; unit: bytes. */
    private static final int FIRST_ROWS = 1 << 16;

    private final List<FileContract> contracts;
    private final CodeForm codes;
    private final OnePass onePass;

    /** @param codes form of the codes that rows of data have, and lines above a header have not */
    public FileRecogniser(List<FileContract> contracts, CodeForm codes) {
        this(contracts, codes, OnePass.NONE);
    }

    /** @param onePass is asked to read each file that its first rows let recognise */
    public FileRecogniser(List<FileContract> contracts, CodeForm codes, OnePass onePass) {
        this.contracts = List.copyOf(contracts);
        this.codes = codes;
        this.onePass = onePass;
    }

    /**
     * Which contract a file fits. Structure comes first: when the text itself is unsound, the header is not looked at.
     * Issues IN-001 to IN-005, IN-007, IN-024, IN-028 and IN-031; the agency's analyst acts on them. IN-055 and IN-056 are notes of
     * a file that is recognised.
     *
     * @param name path relative to the cycle folder, forward slashes; used in issues and sources
     */
    public Recognition recognise(Path file, String name) {
        try {
            if (Files.isDirectory(file)) {
                return Recognition.refused(unreadable(name, "it is a folder"));
            }
            if (isPipeOrDevice(file)) {
                return Recognition.refused(unreadable(name, "it is a pipe, a socket or a device"));
            }
            Optional<RecognisedFile> atOnce = atOnce(file, name);
            if (atOnce.isPresent()) {
                return Recognition.recognised(atOnce.get());
            }
            StructureScan.Scan scan = StructureScan.scan(file, name);
            return scan.problem().isPresent()
                    ? Recognition.refused(scan.problem().get())
                    : header(file, name, scan);
        } catch (NoSuchFileException e) {
            return Recognition.refused(unreadable(name, "it is not there"));
        } catch (AccessDeniedException e) {
            return Recognition.refused(unreadable(name, "access is denied"));
        } catch (IOException e) {
            return Recognition.refused(unreadable(name, e.getClass().getSimpleName()));
        }
    }

    /** What another process must write before it can be read: who opens it may wait for ever. */
    private static boolean isPipeOrDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    public static Issue unreadable(String name, String why) {
        return Issue.of(
                IssueCode.UNREADABLE_FILE,
                SourceRef.ofFile(name),
                "the file cannot be read",
                why,
                "a file that the program may read",
                "Give the program the right to read it, or copy it into the cycle folder again.");
    }

    /** Recognised by its first rows and read in one pass; empty where that cannot be done, or is not wanted. */
    private Optional<RecognisedFile> atOnce(Path file, String name) throws IOException {
        if (onePass == OnePass.NONE) {
            return Optional.empty();
        }
        Optional<RecognisedFile> first = byFirstRows(file, name);
        return first.isEmpty() ? first : onePass.read(first.get()).map(first.get()::holding);
    }

    private Optional<RecognisedFile> byFirstRows(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FIRST_ROWS);
        }
        int length = start.length;
        while (length > 0 && start[length - 1] != '\n') {
            length--;
        }
        if (Signature.of(ByteBuffer.wrap(start)).isPresent()) {
            return Optional.empty();
        }
        try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(start, 0, length))) {
            return header(rows, file, name, new StructureScan.Scan("", 0, Optional.empty()))
                    .file();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private Recognition header(Path file, String name, StructureScan.Scan scan) throws IOException {
        try (CsvRows rows = CsvRows.open(file)) {
            return header(rows, file, name, scan);
        }
    }

    private Recognition header(CsvRows rows, Path file, String name, StructureScan.Scan scan) throws IOException {
        List<CsvRows.CsvRow> tried = new ArrayList<>();
        Optional<CsvRows.CsvRow> row = rows.next();
        while (row.isPresent() && row.get().row() <= deepestHeader()) {
            tried.add(row.get());
            Optional<HeaderFit> fit = fit(row.get());
            if (fit.isPresent()) {
                return fit.get().isDeep() && !TitleLines.areTitles(tried.subList(0, tried.size() - 1), codes)
                        ? Recognition.refused(HeaderRefusal.notFirst(name, fit.get()))
                        : withRows(
                                rows.next().isPresent(),
                                file,
                                scan,
                                fit.get(),
                                TitleLines.notes(name, fit.get(), tried, rows.byteOrderMarks()));
            }
            row = rows.next();
        }
        return Recognition.refused(
                tried.isEmpty()
                        ? HeaderRefusal.noText(name)
                        : HeaderRefusal.of(name, nearest(tried), contracts, tried));
    }

    private static Recognition withRows(
            boolean hasRows, Path file, StructureScan.Scan scan, HeaderFit fit, TitleLines.Notes notes) {
        if (!hasRows) {
            return Recognition.refused(HeaderRefusal.noRows(notes.file(), fit));
        }
        return Recognition.recognised(new RecognisedFile(
                notes.file(),
                file,
                fit.contract(),
                scan.sha256(),
                scan.bytes(),
                fit.columns(),
                fit.row(),
                fit.width(),
                notes.issues()));
    }

    /** The layout whose header the row is, wherever it stands. */
    private Optional<HeaderFit> fit(CsvRows.CsvRow row) {
        return contracts.stream()
                .map(c -> HeaderFit.of(c, row))
                .filter(HeaderFit::fits)
                .findFirst();
    }

    private int deepestHeader() {
        return contracts.stream().mapToInt(c -> c.bannerRows() + 1).reduce(TitleLines.DEEPEST, Math::max);
    }

    private Stream<HeaderFit> fits(CsvRows.CsvRow row) {
        return contracts.stream().filter(c -> row.row() <= c.bannerRows() + 1).map(c -> HeaderFit.of(c, row));
    }

    private Optional<HeaderFit> nearest(List<CsvRows.CsvRow> tried) {
        return tried.stream().flatMap(this::fits).min(HeaderFit.NEAREST);
    }
}
