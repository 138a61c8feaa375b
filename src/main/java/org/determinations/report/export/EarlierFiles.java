package org.determinations.report.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.TechnicalAssistanceFile;

/**
 * The files of an earlier run, from which is taken, byte for byte, what they say of districts that did not move: a row of
 * {@code determinations.csv}, a line of its explanations but for what it says of the run, a row of
 * {@code technical-assistance.csv} but for the hash of the determinations. A row with a cell that was made safe for a spreadsheet is not
 * taken: it is made, and noted, again. A whole file of explanations in which no district moved is shared. Immutable.
 *
 * @param written by the earlier run
 * @param run the earlier run
 * @param districts of the earlier run, in the order of its files
 * @param carried districts whose results, and the files behind them, are the same in both runs
 */
public record EarlierFiles(
        Path folder,
        List<OutputFile> written,
        RunHeader run,
        List<DistrictCode> districts,
        Predicate<DistrictCode> carried) {
    private static final List<String> TABLES =
            List.of(DeterminationsFile.NAME, TechnicalAssistanceFile.NAME, ReviewListFile.NAME);
    private static final byte[] NOTHING = {};

    public EarlierFiles {
        written = List.copyOf(written);
        districts = List.copyOf(districts);
    }

    /** Whether the files that districts are taken from are all there. */
    public boolean areThere() {
        return TABLES.stream().allMatch(name -> find(name).isPresent())
                && written.stream().anyMatch(file -> ExplanationLayout.holds(file.name()))
                && written.stream()
                        .map(OutputFile::name)
                        .filter(name -> TABLES.contains(name) || ExplanationLayout.holds(name))
                        .allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /**
     * The districts that the earlier review list names: those that the screen lists and those that cannot be judged. Empty where
     * the file is not the one that the run wrote.
     */
    public Optional<Set<DistrictCode>> reviewed() {
        try {
            byte[] list = Files.readAllBytes(folder.resolve(ReviewListFile.NAME));
            if (!Sha256.hex(list).equals(get(ReviewListFile.NAME).sha256())) {
                return Optional.empty();
            }
            return Optional.of(new String(list, StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> DistrictCode.find(line.split(",", 2)[0]).stream())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The rows of {@code determinations.csv}. */
    EarlierRecords determinations() {
        return new EarlierRecords(lines(DeterminationsFile.NAME, NOTHING), carried, EarlierFiles::plain);
    }

    /**
     * The rows of {@code technical-assistance.csv}, each of which ends with the hash of the determinations.
     *
     * @param determinations hash of those of the new run
     */
    EarlierRecords technicalAssistance(String determinations) {
        byte[] earlier = end(get(DeterminationsFile.NAME).sha256());
        byte[] later = end(determinations);
        return new EarlierRecords(
                lines(TechnicalAssistanceFile.NAME, NOTHING),
                carried,
                row -> plain(row)
                        .filter(plain -> endsWith(plain, earlier))
                        .map(plain -> ending(plain, plain.length - earlier.length, later)));
    }

    /**
     * The lines of a file of explanations; none where the earlier run has no such file.
     *
     * @param later the new run
     */
    EarlierRecords explanations(RunHeader later, ExplanationLayout layout, String name) {
        if (find(name).isEmpty()) {
            return EarlierRecords.none();
        }
        byte[] earlier = ExplanationJson.beginning(run, layout.head());
        byte[] beginning = ExplanationJson.beginning(later, layout.head());
        return new EarlierRecords(
                lines(name, earlier), carried, line -> Optional.of(beginning(beginning, line, earlier.length)));
    }

    /**
     * The file of explanations that says of exactly these districts what the new one says of them: none of them moved, and no line names what
     * differs between the runs. Empty where there is none.
     *
     * @param from the place of the first of them
     */
    Optional<OutputFile> unmoved(ExplanationLayout layout, int from, List<DistrictCode> portion) {
        int to = from + portion.size();
        boolean same = layout == ExplanationLayout.PORTIONS
                && layout == ExplanationLayout.of(written)
                && to <= districts.size()
                && layout.end(from, districts.size()) == to
                && districts.subList(from, to).equals(portion)
                && portion.stream().allMatch(carried);
        return Optional.of(layout.file(from)).filter(name -> same).flatMap(this::find);
    }

    /**
     * Puts a file into another folder, as the same file where the file system lets two names have one, and otherwise as a copy that is
     * hashed. What is shared is not read: only its length is looked at, and what stands in it is vouched for as it is for the earlier run.
     */
    void share(OutputFile file, Path into) throws IOException {
        Path theirs = folder.resolve(file.name());
        try {
            if (Files.size(theirs) != file.bytes()) {
                throw new EarlierFileDiffers(file.name(), null);
            }
        } catch (IOException e) {
            throw new EarlierFileDiffers(file.name(), e);
        }
        SharedFile.put(theirs, into.resolve(file.name()), file);
    }

    private EarlierLines lines(String name, byte[] before) {
        return new EarlierLines(folder, get(name), before);
    }

    private static byte[] end(String hash) {
        return ("," + hash + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean endsWith(byte[] row, byte[] end) {
        return row.length > end.length && Arrays.equals(row, row.length - end.length, row.length, end, 0, end.length);
    }

    /** Unless a cell begins with the apostrophe that keeps a spreadsheet from running it. */
    private static Optional<byte[]> plain(byte[] row) {
        for (int i = 1; i < row.length; i++) {
            if (row[i] == '\'' && (row[i - 1] == ',' || row[i - 1] == '"')) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    private static byte[] ending(byte[] row, int kept, byte[] end) {
        byte[] whole = Arrays.copyOf(row, kept + end.length);
        System.arraycopy(end, 0, whole, kept, end.length);
        return whole;
    }

    private static byte[] beginning(byte[] beginning, byte[] line, int from) {
        byte[] whole = Arrays.copyOf(beginning, beginning.length + line.length - from);
        System.arraycopy(line, from, whole, beginning.length, line.length - from);
        return whole;
    }

    private Optional<OutputFile> find(String name) {
        return written.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private OutputFile get(String name) {
        return find(name).orElseThrow();
    }
}
