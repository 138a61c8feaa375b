package org.determinations.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ShippedJurisdiction;

/** The input files of a golden case, in our own layouts and trusted to be well formed: no second reader of real files. */
final class CaseInput {
    private final SchoolYear dataYear;
    private final Map<DistrictCode, Rows> districts = new TreeMap<>();
    private final Set<FileKind> files = EnumSet.noneOf(FileKind.class);

    /** What one district has gathered. */
    private static final class Rows {
        private String name = "";
        private Optional<LevelFact> levelFact = Optional.empty();
        private final List<IndicatorFact> indicators = new ArrayList<>();
        private final List<FindingFact> findings = new ArrayList<>();
        private Optional<DecisionFact> decision = Optional.empty();
        private final List<Issue> quarantined = new ArrayList<>();
    }

    private CaseInput(SchoolYear dataYear) {
        this.dataYear = dataYear;
    }

    static StageFacts read(Path folder, SchoolYear cycle, Stage stage, LocalDate stageDate) {
        CaseInput input = new CaseInput(cycle.previous());
        input.readAll(folder);
        List<DistrictFacts> facts = new ArrayList<>();
        input.districts.forEach((code, rows) -> facts.add(new DistrictFacts(
                code,
                rows.name,
                rows.levelFact,
                rows.indicators,
                rows.findings,
                rows.decision,
                rows.quarantined,
                rows.quarantined.stream()
                        .map(issue -> new RejectedRow(FileKind.ACCOUNTABILITY_LEVELS, issue, Optional.empty()))
                        .toList())));
        return new StageFacts(cycle, stage, stageDate, input.dataYear, input.files, facts);
    }

    private void readAll(Path folder) {
        readFile(folder, "levels.csv", FileKind.ACCOUNTABILITY_LEVELS);
        readFile(folder, "indicators.csv", FileKind.SPP_INDICATORS);
        readFile(folder, "findings.csv", FileKind.REVIEW_FINDINGS);
        readFile(folder, "decisions.csv", FileKind.COMPLIANCE_DECISIONS);
    }

    private void readFile(Path folder, String name, FileKind kind) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        files.add(kind);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord row : parser) {
                read(kind, name, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(FileKind kind, String file, CSVRecord row) {
        DistrictCode code = ShippedJurisdiction.district(row.get("district_code"));
        Rows rows = districts.computeIfAbsent(code, c -> new Rows());
        if (row.isMapped("district_name") && rows.name.isEmpty()) {
            rows.name = row.get("district_name");
        }
        FactSource source = source(file, row);
        switch (kind) {
            case ACCOUNTABILITY_LEVELS -> readLevel(code, row, source, rows);
            case SPP_INDICATORS -> rows.indicators.add(indicator(code, row, source));
            case REVIEW_FINDINGS -> rows.findings.add(finding(code, row, source));
            default -> rows.decision = Optional.of(decision(code, row, source));
        }
    }

    private static FactSource source(String file, CSVRecord row) {
        Map<String, String> columns = new TreeMap<>();
        row.getParser().getHeaderNames().forEach(name -> columns.put(name, name));
        return new FactSource(SourceRef.ofRow(file, (int) row.getRecordNumber() + 1), columns);
    }

    private static void readLevel(DistrictCode code, CSVRecord row, FactSource source, Rows rows) {
        String published = row.get("accountability_level");
        Optional<AccountabilityLevel> parsed = AccountabilityLevel.parse(published);
        if (parsed.isEmpty()) {
            rows.quarantined.add(Issue.of(
                            IssueCode.UNKNOWN_VALUE,
                            source.of("accountability_level"),
                            "unknown value",
                            "\"" + published + "\"",
                            "Level 1 to Level 5, with or without a star, Insufficient data, blank",
                            "correct the cell and resubmit")
                    .inDistrict(code.digits()));
            return;
        }
        rows.levelFact = Optional.of(new LevelFact(
                code,
                row.get("district_name"),
                parsed.get(),
                row.get("reason"),
                Optional.empty(),
                Optional.empty(),
                "",
                source));
    }

    private IndicatorFact indicator(DistrictCode code, CSVRecord row, FactSource source) {
        ReviewedYear reviewed = reviewed(row.get("reviewed_school_year"));
        Answer due = answer(row.get("due"));
        boolean owed = due == Answer.YES || due == Answer.NOT_STATED && reviewed.covers(dataYear);
        String printed = row.get("reported_value");
        return new IndicatorFact(
                code,
                row.get("district_name"),
                row.get("indicator"),
                reviewed,
                new IndicatorFigures(
                        number(row.get("numerator"), printed, owed).map(Integer::valueOf),
                        number(row.get("denominator"), printed, owed).map(Integer::valueOf),
                        number(row.get("percent"), printed, owed).map(BigDecimal::new),
                        printed),
                answer(row.get("practices_contribute")),
                new IndicatorSubmission(
                        due, day(row.get("submitted_on")), answer(row.get("valid")), answer(row.get("reliable"))),
                source);
    }

    /** A cell as text, or why there is none; the published code says why a blank cell is blank. */
    private record Cell(String text, Missing why, String printed) {
        <T> Reported<T> map(java.util.function.Function<String, T> convert) {
            return text.isEmpty() ? Reported.absent(why, printed) : Reported.of(convert.apply(text));
        }
    }

    private static Cell number(String text, String printed, boolean owed) {
        Missing why = switch (printed) {
            case "NR" -> owed ? Missing.DUE_NOT_REPORTED : Missing.NOT_DUE;
            case "NA" -> Missing.NOT_APPLICABLE;
            case "-" -> Missing.SUPPRESSED;
            default -> Missing.BLANK;
        };
        return new Cell(text, why, printed);
    }

    private static ReviewedYear reviewed(String text) {
        if (text.startsWith("All")) {
            return new ReviewedYear(Optional.empty(), true, text);
        }
        return new ReviewedYear(SchoolYear.parse(text), false, text);
    }

    private static FindingFact finding(DistrictCode code, CSVRecord row, FactSource source) {
        return new FindingFact(
                row.get("finding_id"),
                code,
                row.get("district_name"),
                new FindingReport(
                        FindingSource.valueOf(row.get("source")),
                        LocalDate.parse(row.get("report_date")),
                        row.get("criterion"),
                        row.get("rating")),
                new CorrectionDays(
                        day(row.get("correction_due_on")),
                        day(row.get("corrected_on")),
                        day(row.get("verified_on")),
                        day(row.get("entered_on"))),
                source);
    }

    private static DecisionFact decision(DistrictCode code, CSVRecord row, FactSource source) {
        String category = row.get("category");
        return new DecisionFact(
                code,
                DecisionKind.valueOf(row.get("decision")),
                category.isEmpty() ? Optional.empty() : Optional.of(new CategoryCode(category)),
                row.get("decided_by"),
                LocalDate.parse(row.get("decided_on")),
                row.get("reason"),
                row.get("evidence"),
                source);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Answer answer(String text) {
        return switch (text) {
            case "Yes" -> Answer.YES;
            case "No" -> Answer.NO;
            default -> Answer.NOT_STATED;
        };
    }
}
