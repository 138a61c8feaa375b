package org.determinations.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.layout.FileContract;
import org.determinations.model.layout.TableForm;

/** Recognises files by their structure and header, never by their name. Reads a file in pieces, whatever its size. */
public final class FileRecogniser {
    /** What is read of a file to recognise it before the whole is; unit: bytes. */
    private static final int FIRST_ROWS = 1 << 16;

    private static final int START = 8;

    private final List<FileContract> contracts;
    private final CodeForm codes;
    private final Map<String, String> names;
    private final OnePass onePass;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    /** @param codes form of the codes that rows of data have, and lines above a header have not */
    public FileRecogniser(List<FileContract> contracts, CodeForm codes) {
        this(contracts, codes, Map.of(), OnePass.NONE);
    }

    /** @param onePass is asked to read each file that its first rows let recognise */
    public FileRecogniser(List<FileContract> contracts, CodeForm codes, OnePass onePass) {
        this(contracts, codes, Map.of(), onePass);
    }

    /** @param names column of a header to the column of a contract that it is taken for, this once */
    public FileRecogniser(List<FileContract> contracts, CodeForm codes, Map<String, String> names, OnePass onePass) {
        this.contracts = List.copyOf(contracts);
        this.codes = codes;
        this.names = Map.copyOf(names);
        this.onePass = onePass;
    }

    /**
     * Which contract a file fits. Structure comes first: when the text itself is unsound, the header is not looked at.
     * Issues IN-001 to IN-005, IN-007, IN-024, IN-028, IN-031 and IN-075; the agency's analyst acts on them. IN-055, IN-056, IN-073
     * and IN-074 are notes of a file that is recognised.
     *
     * @param name path relative to the cycle folder, forward slashes; used in issues and sources
     */
    public Recognition recognise(Path file, String name) {
        Recognition recognition = look(file, name);
        recognition
                .file()
                .ifPresent(known -> known.columns()
                        .forEach(column ->
                                names.keySet().stream().filter(column::isCalled).forEach(met::add)));
        return recognition;
    }

    /** Which of the names to be taken for others stood in the header of no file so far, in order. */
    public List<String> namesNotMet() {
        return names.keySet().stream()
                .filter(name -> !met.contains(name))
                .sorted()
                .toList();
    }

    private Recognition look(Path file, String name) {
        try {
            Optional<Issue> unopened = unopened(file, name);
            if (unopened.isPresent()) {
                return Recognition.refused(unopened.get());
            }
            Optional<Recognition> book = workbook(file, name);
            if (book.isPresent()) {
                return book.get();
            }
            Optional<RecognisedFile> atOnce = atOnce(file, name);
            if (atOnce.isPresent()) {
                return Recognition.recognised(atOnce.get());
            }
            Recognition own = text(file, name, TableForm.OWN, TableForm.OWN);
            return own.isRefused() ? inOtherSigns(file, name, own) : own;
        } catch (IOException e) {
            return Recognition.refused(unreadable(name, FaultWords.of(e)));
        }
    }

    /** The file as a workbook; empty when it is none. */
    private Optional<Recognition> workbook(Path file, String name) throws IOException {
        ByteBuffer start;
        try (InputStream in = Files.newInputStream(file)) {
            start = ByteBuffer.wrap(in.readNBytes(START));
        }
        if (Signature.OLD_WORKBOOK.fits(start)) {
            return OldWorkbook.isLocked(file)
                    ? Optional.of(Recognition.refused(OldWorkbook.locked(name)))
                    : Optional.empty();
        }
        return Signature.ZIP.fits(start) && WorkbookPackage.isOne(file)
                ? Optional.of(new WorkbookLook(contracts, codes, names, file, name).recognise())
                : Optional.empty();
    }

    /** Why a path is not opened at all. Who opens what another process must write first may wait for ever. */
    static Optional<Issue> unopened(Path file, String name) {
        if (Files.isDirectory(file)) {
            return Optional.of(unreadable(name, "it is a folder"));
        }
        return Files.exists(file) && !Files.isRegularFile(file)
                ? Optional.of(unreadable(name, "it is a pipe, a socket or a device"))
                : Optional.empty();
    }

    /** What a path is called in issues, where it is not relative to a cycle folder. */
    public static String nameOf(Path file) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        return last == null ? "/" : last.toString();
    }

    public static Issue unreadable(String name, String why) {
        return Issue.of(
                IssueCode.UNREADABLE_FILE,
                SourceRef.ofFile(name),
                "the file cannot be read",
                why,
                "a file that the program may read",
                "Check its name and folder, and that the program may read it.");
    }

    /** Recognised by its first rows and read in one pass; empty where that cannot be done, or is not wanted. */
    private Optional<RecognisedFile> atOnce(Path file, String name) throws IOException {
        if (onePass == OnePass.NONE) {
            return Optional.empty();
        }
        Optional<RecognisedFile> first =
                byFirstRows(file, name).filter(known -> known.contract().isReadAsItStands());
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
        if (Signature.of(ByteBuffer.wrap(start), TableForm.OWN.encoding()).isPresent()) {
            return Optional.empty();
        }
        try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(start, 0, length), TableForm.OWN)) {
            return header(
                            rows,
                            file,
                            name,
                            new StructureScan.Scan("", 0, Optional.empty()),
                            TableForm.OWN,
                            TableForm.OWN)
                    .file();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The file as text in the signs of a layout; refused when its structure is unsound or no header is found. */
    private Recognition text(Path file, String name, TableForm form, TableForm written) throws IOException {
        StructureScan.Scan scan = StructureScan.scan(file, name, written);
        if (scan.problem().isPresent()) {
            return Recognition.refused(scan.problem().get());
        }
        try (CsvRows rows = CsvRows.open(file, written)) {
            return header(rows, file, name, scan, form, written);
        }
    }

    /** What is refused in our own signs may have those of another layout. */
    private Recognition inOtherSigns(Path file, String name, Recognition refused) throws IOException {
        List<TableForm> forms = contracts.stream()
                .map(c -> c.form().table())
                .filter(f -> f.mayBeText() && !f.isOwnText())
                .distinct()
                .toList();
        for (TableForm form : forms) {
            TableForm written = WrittenSigns.of(file, name, form);
            Recognition other = text(file, name, form, written);
            if (!other.isRefused() || hasHeader(file, form, written)) {
                return other;
            }
        }
        return refused;
    }

    /** Whether the file is one of a layout with these signs, whatever is wrong with it. */
    private boolean hasHeader(Path file, TableForm form, TableForm written) throws IOException {
        try (CsvRows rows = WrittenSigns.firstRows(file, written)) {
            return new HeaderSearch(of(form), names).search(rows).fit().isPresent();
        } catch (CharacterCodingException otherSigns) {
            return false;
        }
    }

    private List<FileContract> of(TableForm form) {
        return contracts.stream()
                .filter(c -> c.form().table().mayBeText()
                        && c.form().table().encoding() == form.encoding()
                        && c.form().table().separator() == form.separator())
                .toList();
    }

    /** Why no header is one of a layout with these signs; of one with others it is said that it is. */
    private Issue noHeader(String name, HeaderSearch search, List<CsvRows.CsvRow> tried, TableForm form) {
        if (tried.isEmpty()) {
            return HeaderRefusal.noText(name);
        }
        List<FileContract> others = contracts.stream()
                .filter(c -> c.form().table().mayBeText() && c.form().table().separator() != form.separator())
                .toList();
        return new HeaderSearch(others, names)
                .nearest(tried)
                .filter(HeaderFit::fits)
                .map(fit -> HeaderRefusal.otherSigns(name, fit, form))
                .orElseGet(() -> {
                    List<CsvRows.CsvRow> split = HeaderRefusal.split(tried);
                    List<CsvRows.CsvRow> below = TitleLines.below(split, codes);
                    return HeaderRefusal.of(
                            name,
                            search.nearest(below),
                            contracts,
                            tried.subList(split.size() - below.size(), tried.size()));
                });
    }

    /** @param written the signs in which the file is really written */
    private Recognition header(
            CsvRows rows, Path file, String name, StructureScan.Scan scan, TableForm form, TableForm written)
            throws IOException {
        HeaderSearch search = new HeaderSearch(of(form), names);
        HeaderSearch.Found found = search.search(rows);
        int marks = rows.byteOrderMarks();
        List<CsvRows.CsvRow> tried = found.tried();
        if (found.fit().isEmpty()) {
            return Recognition.refused(noHeader(name, search, tried, form));
        }
        HeaderFit fit = found.fit().get();
        if (fit.isDeep() && !TitleLines.areTitles(tried.subList(0, tried.size() - 1), codes)) {
            return Recognition.refused(HeaderRefusal.notFirst(name, fit));
        }
        if (!found.hasRows()) {
            return Recognition.refused(HeaderRefusal.noRows(name, fit));
        }
        RecognisedFile known = RecognisedFile.of(
                name,
                TableSource.ofText(file, written),
                new OnePass.Content(scan.sha256(), scan.bytes()),
                fit,
                TitleLines.notes(name, fit, tried, marks).issues());
        RecognisedFile noted =
                written.equals(form) ? known : known.noting(TitleLines.otherEncoding(name, form, written));
        return Recognition.recognised(LeftOut.noted(noted, fit.ignored()));
    }
}
