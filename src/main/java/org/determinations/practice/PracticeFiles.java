package org.determinations.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.practice.Slot.Moment;

/**
 * Writes an invented state as a cycle folder: files for every stage, the corrections, an amendment, the student counts and
 * a README that tells the story. The same options give the same bytes on every machine. Rows are written as they are made;
 * the memory needed does not grow with the number of districts.
 */
public final class PracticeFiles {
    private static final String LEVELS = "accountability-levels.csv";
    private static final String CORRECTED = "corrected-levels.csv";
    private static final String DISCREPANCIES = "mcas-discrepancies.csv";

    private final Path out;
    private final PracticeState state;
    private final Map<String, Integer> rows = new TreeMap<>();

    private PracticeFiles(Path out, PracticeOptions options) {
        this.out = out;
        this.state = new PracticeState(options);
    }

    /** The state of {@code data-samples/practice-2012-13}. */
    public static PracticeOptions sample() {
        return sample(PracticeOptions.FIRST_CYCLE);
    }

    /** That state in a cycle; {@code data-samples} has the first and the second one. */
    public static PracticeOptions sample(SchoolYear cycle) {
        return PracticeOptions.of(60, 2012, cycle);
    }

    /**
     * Writes the cycle folder. It is made if it is not there; nothing in it is replaced.
     *
     * @throws Refusal {@code SY-008} when something other than an empty folder is there; whoever asked must name another
     * @throws IOException when a file cannot be written; what was written before stays
     */
    public static PracticeSummary write(Path out, PracticeOptions options) throws IOException {
        refuseWhatIsThere(out);
        try {
            return new PracticeFiles(out, options).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void refuseWhatIsThere(Path out) throws IOException {
        boolean free = Files.notExists(out);
        if (Files.isDirectory(out)) {
            try (Stream<Path> content = Files.list(out)) {
                free = content.findAny().isEmpty();
            }
        }
        if (!free) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.OUTPUT_NOT_WRITABLE,
                    String.valueOf(out.getFileName()),
                    "something is there already, and nothing is overwritten",
                    "",
                    "a new or an empty folder",
                    "Name another folder.");
        }
    }

    private PracticeSummary write() throws IOException {
        LevelFiles levels = new LevelFiles(state);
        List<WindowReport> reports = WindowReport.listAll(state);
        List<WindowReport> accepted =
                reports.stream().filter(WindowReport::isAccepted).toList();
        List<WindowReport> again = WindowReport.listAmendments(reports, state);
        put("provisional/" + LEVELS, levels.write(path("provisional/" + LEVELS), Moment.PROVISIONAL));
        put("preliminary/" + LEVELS, levels.write(path("preliminary/" + LEVELS), Moment.PRELIMINARY));
        put("official/" + LEVELS, levels.write(path("official/" + LEVELS), Moment.OFFICIAL));
        put("corrections/" + DISCREPANCIES, DiscrepancyFiles.write(path("corrections/" + DISCREPANCIES), reports));
        put(
                "corrections/" + CORRECTED,
                levels.writeCorrected(path("corrections/" + CORRECTED), accepted, Moment.OFFICIAL));
        put("amendment/" + DISCREPANCIES, DiscrepancyFiles.write(path("amendment/" + DISCREPANCIES), again));
        put("amendment/" + CORRECTED, levels.writeCorrected(path("amendment/" + CORRECTED), again, Moment.AMENDED));
        FindingTally findings = writeCompliance();
        writeStudents();
        put("district-successors.csv", SuccessorFile.write(path("district-successors.csv"), state));
        Files.writeString(path("cycle.yaml"), CycleFile.text(state), StandardCharsets.UTF_8);
        Files.writeString(
                path("README.md"), PracticeReadme.text(state, reports, again, findings), StandardCharsets.UTF_8);
        return summary();
    }

    private FindingTally writeCompliance() throws IOException {
        put("official/spp-indicators.csv", new IndicatorFile(state).write(path("official/spp-indicators.csv")));
        FindingTally findings = new FindingFile(state).write(path("official/review-findings.csv"));
        put("official/review-findings.csv", findings.all());
        put("official/compliance-decisions.csv", DecisionFile.write(path("official/compliance-decisions.csv"), state));
        return findings;
    }

    private void writeStudents() throws IOException {
        StudentFiles students = new StudentFiles(state);
        put("secondary/student-counts.csv", students.writeCounts(path("secondary/student-counts.csv")));
        put("secondary/group-counts.csv", new GroupFile(state).write(path("secondary/group-counts.csv")));
        if (state.options().studentRecords() > 0) {
            students.writeRecords(path("student-records"))
                    .forEach((name, count) -> put("student-records/" + name, count));
        }
    }

    private PracticeSummary summary() {
        long[] students = new long[1];
        state.forEach(district -> students[0] += district.size().students());
        return new PracticeSummary(
                PracticeState.NAME,
                state.count(),
                students[0],
                rows,
                state.listStories().stream()
                        .filter(district ->
                                district.story().isOnReviewList(state.options().yearsSince()))
                        .map(PracticeDistrict::code)
                        .toList());
    }

    private void put(String name, int count) {
        rows.put(name, count);
    }

    private Path path(String name) {
        return out.resolve(name);
    }
}
