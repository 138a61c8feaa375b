package org.determinations.report.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.DistrictAnalysis;
import org.determinations.disproportionality.FunnelReading;
import org.determinations.disproportionality.PValueAdjustment;
import org.determinations.disproportionality.PlacementReading;
import org.determinations.disproportionality.PrintedRatio;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.QuestionAnswers;
import org.determinations.disproportionality.RestOfState;
import org.determinations.disproportionality.SampleParameters;
import org.determinations.disproportionality.StateTotals;
import org.determinations.disproportionality.YearReading;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Reported;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunCourse;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.suppression.PublicShare;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.Suppressor;

/** The secondary analysis of the practice state in {@code data-samples}, put together for pages. */
final class PracticeSecondary {
    static final DisproportionalityParameters PARAMETERS = SampleParameters.standard();
    static final SuppressionParameters SUPPRESSION =
            new SuppressionParameters(10, 2, 20, new BigDecimal("95"), new BigDecimal("5"));
    private static final Path FOLDER = Path.of("data-samples/practice-2012-13");
    private static final SchoolYear NEWEST = new SchoolYear(2011);

    private final Map<DistrictCode, String> names = new TreeMap<>();
    private final Map<DistrictCode, AccountabilityLevel> inScope = new TreeMap<>();
    private final Map<SchoolYear, CountBook> books = new TreeMap<>();
    private final Map<MeasureSubject, List<MeasureResult>> results = new TreeMap<>();

    PracticeSecondary() throws IOException {
        for (String line : rows("official/accountability-levels.csv")) {
            String[] cells = line.split(",", -1);
            DistrictCode code = new DistrictCode(cells[0]);
            names.put(code, cells[1]);
            AccountabilityLevel.parse(cells[2])
                    .filter(l -> l.exists() && l.number() >= 3)
                    .ifPresent(l -> inScope.put(code, l));
        }
        List<StudentCount> counts = counts();
        for (int first = NEWEST.firstYear() - 2; first <= NEWEST.firstYear(); first++) {
            CountBook book = CountBook.of(new SchoolYear(first), counts);
            books.put(book.schoolYear(), book);
            DistrictAnalysis analysis = new DistrictAnalysis(book, StateTotals.of(book), PARAMETERS);
            List<MeasureResult> all = new ArrayList<>();
            inScope.keySet().forEach(d -> all.addAll(analysis.measures(d)));
            PValueAdjustment.adjust(all)
                    .forEach(r -> results.computeIfAbsent(r.subject(), s -> new ArrayList<>())
                            .add(r));
        }
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        return lines.subList(1, lines.size());
    }

    /** Rows that fall into one cell are added up, as the reader of the file does. */
    private static List<StudentCount> counts() throws IOException {
        SortedMap<String, Integer> sums = new TreeMap<>();
        Map<String, StudentCount> first = new TreeMap<>();
        int row = 1;
        for (String line : rows("secondary/student-counts.csv")) {
            row++;
            String[] cells = line.split(",", -1);
            StudentCell cell = StudentCell.of(
                    RaceEthnicity.valueOf(cells[2]),
                    cells[3].equals("Yes") ? IncomeGroup.LOW_INCOME : IncomeGroup.NOT_LOW_INCOME,
                    cells[4].equals("Yes") ? DisabilityStatus.WITH_DISABILITY : DisabilityStatus.WITHOUT_DISABILITY,
                    placement(cells[5]));
            StudentCount count = count(cells[0], cells[1], cell, Integer.parseInt(cells[6]), row);
            String key = count.schoolYear() + " " + count.district() + " " + cell;
            sums.merge(key, Integer.parseInt(cells[6]), Integer::sum);
            first.putIfAbsent(key, count);
        }
        List<StudentCount> counts = new ArrayList<>();
        sums.forEach((key, sum) -> {
            StudentCount one = first.get(key);
            counts.add(new StudentCount(one.schoolYear(), one.district(), one.cell(), Reported.of(sum), one.source()));
        });
        return counts;
    }

    private static StudentCount count(String schoolYear, String district, StudentCell cell, int students, int row) {
        return new StudentCount(
                SchoolYear.parse(schoolYear).orElseThrow(),
                new DistrictCode(district),
                cell,
                Reported.of(students),
                new FactSource(SourceRef.ofRow("student-counts.csv", row), Map.of()));
    }

    private static Placement placement(String code) {
        return switch (code) {
            case "10", "20" -> Placement.IN_CLASS;
            case "40" -> Placement.SUBSTANTIALLY_SEPARATE;
            case "41", "50" -> Placement.SEPARATE_SCHOOL;
            case "60" -> Placement.RESIDENTIAL;
            case "70" -> Placement.HOMEBOUND_OR_HOSPITAL;
            case "90" -> Placement.INSTITUTION;
            case "" -> Placement.NONE;
            default -> Placement.EARLY_CHILDHOOD;
        };
    }

    static SecondaryHeading heading() {
        return new SecondaryHeading(
                RunHeaderDraft.of(9, Stage.SECONDARY, LocalDate.of(2012, 10, 15))
                        .course(new RunCourse("an analyst", Instant.parse("2012-10-15T14:05:09Z"), Optional.empty()))
                        .header(),
                NEWEST,
                PrintedRatio.of(PARAMETERS).scale(),
                PARAMETERS.precision().confidence(),
                UnitWords.OWN);
    }

    private List<MeasureResult> measures(DistrictCode district, SchoolYear schoolYear) {
        return results.getOrDefault(new MeasureSubject(district, schoolYear), List.of());
    }

    private List<QuestionAnswer> answers(DistrictCode district) {
        QuestionAnswers answers = new QuestionAnswers(PARAMETERS);
        MeasureSubject subject = new MeasureSubject(district, NEWEST);
        return List.of(MeasureQuestion.A, MeasureQuestion.B).stream()
                .map(q -> answers.answer(subject, names.getOrDefault(district, ""), q, measures(district, NEWEST)))
                .toList();
    }

    private YearSeries series(DistrictCode district, MeasureKey key) {
        Map<SchoolYear, MeasureResult> byYear = new TreeMap<>();
        books.keySet()
                .forEach(y -> measures(district, y).stream()
                        .filter(m -> m.key().equals(key))
                        .forEach(m -> byYear.put(y, m)));
        return new YearReading(PARAMETERS).read(district, key, NEWEST, byYear, Set.of());
    }

    List<SecondaryDistrict> districts() {
        CountBook book = books.get(NEWEST);
        return inScope.keySet().stream()
                .map(d -> new SecondaryDistrict(
                        heading(),
                        d,
                        names.getOrDefault(d, ""),
                        java.util.Objects.requireNonNull(inScope.get(d)).text(),
                        answers(d),
                        List.of(),
                        new SecondaryFigures(
                                measures(d, NEWEST),
                                measures(d, NEWEST).stream()
                                        .filter(m -> m.key().kind().decides())
                                        .map(m -> series(d, m.key()))
                                        .toList(),
                                PlacementReading.of(book, d))))
                .toList();
    }

    SecondaryState state() {
        CountBook book = books.get(NEWEST);
        List<MeasureKey> compared =
                List.of(MeasureKey.lowIncome(MeasureKind.A1), MeasureKey.lowIncome(MeasureKind.B1_LI));
        FunnelReading reading = new FunnelReading(PARAMETERS);
        SortedMap<DistrictCode, String> others = new TreeMap<>(names);
        others.keySet().removeAll(inScope.keySet());
        return new SecondaryState(
                heading(),
                inScope.keySet().stream()
                        .map(d -> new SecondaryStateRow(
                                d,
                                names.getOrDefault(d, ""),
                                java.util.Objects.requireNonNull(inScope.get(d)).text(),
                                answers(d),
                                List.of(),
                                measures(d, NEWEST).stream()
                                        .filter(m -> m.key().kind().decides())
                                        .toList()))
                        .toList(),
                compared,
                compared.stream()
                        .map(k -> reading.read(book, k))
                        .map(funnel -> new SecondaryFunnel(funnel, reading.guides(funnel)))
                        .toList(),
                others);
    }

    PublicView publicView() {
        List<DistrictCode> districts = List.copyOf(inScope.keySet());
        List<SuppressedTable> tables = books.values().stream()
                .map(b -> Suppressor.suppress(PublicCounts.table(b, districts, Set.of()), SUPPRESSION, Map.of()))
                .toList();
        return new PublicView(
                measure -> tables.stream().anyMatch(t -> t.showsDerived(PublicCounts.cellsOf(measure))),
                RestOfState.wide(books.get(NEWEST), districts, SUPPRESSION.hiddenSum()),
                new PublicShare(SUPPRESSION, 1));
    }
}
