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
 * {@code determinations.csv}, a line of {@code explanations.jsonl} but for what it says of the run, a row of
 * {@code technical-assistance.csv} but for the hash of the determinations. A row with a cell that was made safe for a spreadsheet is not
 * taken: it is made, and noted, again. Immutable.
 *
 * @param written by the earlier run
 * @param run the earlier run
 * @param carried districts whose results, and the files behind them, are the same in both runs
 */
public record EarlierFiles(Path folder, List<OutputFile> written, RunHeader run, Predicate<DistrictCode> carried) {
    private static final List<String> TAKEN =
            List.of(DeterminationsFile.NAME, ExplanationJson.FILE, TechnicalAssistanceFile.NAME, ReviewListFile.NAME);
    private static final byte[] NOTHING = {};

    public EarlierFiles {
        written = List.copyOf(written);
    }

    /** Whether the files that districts are taken from are all there. */
    public boolean areThere() {
        return TAKEN.stream().allMatch(name -> find(name).isPresent() && Files.isRegularFile(folder.resolve(name)));
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
     * The lines of {@code explanations.jsonl}.
     *
     * @param later the new run
     */
    EarlierRecords explanations(RunHeader later) {
        byte[] earlier = ExplanationJson.beginning(run);
        byte[] beginning = ExplanationJson.beginning(later);
        return new EarlierRecords(
                lines(ExplanationJson.FILE, earlier),
                carried,
                line -> Optional.of(beginning(beginning, line, earlier.length)));
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
