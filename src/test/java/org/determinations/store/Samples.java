package org.determinations.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Answer;
import org.determinations.model.Bases;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DecisionKind;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.SuccessionKind;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunState;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/** Invented districts, facts and results, the same at every call. */
public final class Samples {
    static final SchoolYear CYCLE = new SchoolYear(2012);
    public static final Instant AT = Instant.parse("2012-09-19T13:00:00.123456Z");
    public static final DistrictCode FIRST = new DistrictCode("09010000");
    public static final String HASH = "a".repeat(64);
    public static final String OTHER_HASH = "b".repeat(64);
    static final List<OutputFile> RELEASED =
            List.of(new OutputFile("about.txt", OTHER_HASH, 7L), new OutputFile("z.csv", HASH, 5_000_000_000L));

    private Samples() {}

    /** Number 0 to 99. */
    public static DistrictCode district(int number) {
        return new DistrictCode(String.format(Locale.ROOT, "%04d0000", 900 + number));
    }

    public static RunStore.NewRun newRun(Stage stage) {
        return newRun(stage, HASH);
    }

    public static RunStore.NewRun newRun(Stage stage, String inputSetHash) {
        return newRun(stage, inputSetHash, "Zoë Ångström");
    }

    private static RunStore.NewRun newRun(Stage stage, String inputSetHash, String startedBy) {
        return new RunStore.NewRun(
                CYCLE,
                stage,
                LocalDate.of(2012, 9, 19),
                inputSetHash,
                new PackRef("massachusetts-2012.2", OTHER_HASH, "alignment"),
                "0.1.0 (unknown)",
                startedBy);
    }

    public static FileStore.NewFile newFile(String name) {
        return new FileStore.NewFile(name, HASH, 1234L, FileKind.SPP_INDICATORS, "own-spp-indicators");
    }

    public static FactSource source(String file, int row) {
        return new FactSource(
                SourceRef.ofRow(file, row),
                Map.of("district_code", "Org Code", "percent", "% \"met\",\nline two [F]", "name", "Näme"));
    }

    public static LevelFact level(DistrictCode district, AccountabilityLevel level, FactSource source) {
        return new LevelFact(district, "Ærøskøbing–Øst 東", level, "", Optional.empty(), Optional.empty(), "", source);
    }

    public static IndicatorFact indicator(DistrictCode district, String indicator, FactSource source) {
        return new IndicatorFact(
                district,
                "Invented",
                indicator,
                ReviewedYear.of(new SchoolYear(2011)),
                new IndicatorFigures(Reported.of(0), Reported.of(17), Reported.of(new BigDecimal("0.00")), ""),
                Answer.NOT_STATED,
                new IndicatorSubmission(Answer.YES, Optional.of(LocalDate.of(2012, 2, 29)), Answer.YES, Answer.NO),
                source);
    }

    static IndicatorFact missing(DistrictCode district, Missing why, FactSource source) {
        return new IndicatorFact(
                district,
                "Invented",
                why.name().substring(0, 3),
                new ReviewedYear(Optional.empty(), true, "All Indica"),
                new IndicatorFigures(
                        Reported.absent(why, ""), Reported.absent(why, "-"), Reported.absent(why, "NR"), "NR"),
                Answer.YES,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                source);
    }

    /** One of every kind of fact and of every way in which a part of it can be absent, by row. */
    public static List<Fact> facts(String file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(level(FIRST, new AccountabilityLevel(AccountabilityLevel.Kind.LEVEL, 3, true), source(file, 2)));
        facts.add(level(
                district(11),
                new AccountabilityLevel(AccountabilityLevel.Kind.INSUFFICIENT_DATA, 0, false),
                source(file, 3)));
        facts.add(new LevelFact(
                district(12),
                "",
                new AccountabilityLevel(AccountabilityLevel.Kind.BLANK, 0, false),
                "new district",
                Optional.of(new BigDecimal("66.66666666666667")),
                Optional.of(new BigDecimal("75")),
                "D-7",
                new FactSource(SourceRef.ofRow(file, 4), Map.of())));
        facts.add(indicator(FIRST, "11", source(file, 5)));
        facts.add(indicator(FIRST, "4B", source(file, 5)));
        int row = 6;
        for (Missing why : Missing.values()) {
            facts.add(missing(FIRST, why, source(file, row++)));
        }
        facts.add(finding(Optional.empty(), source(file, 20)));
        facts.add(finding(Optional.of(LocalDate.of(2012, 12, 31)), source(file, 21)));
        facts.add(decision(DecisionKind.REASSIGN, Optional.of(new CategoryCode("NSI")), source(file, 22)));
        facts.add(decision(DecisionKind.KEEP, Optional.empty(), source(file, 23)));
        facts.add(discrepancy(DiscrepancyDecision.PENDING, Optional.empty(), source(file, 24)));
        facts.add(discrepancy(DiscrepancyDecision.ACCEPTED, Optional.of(LocalDate.of(2012, 8, 9)), source(file, 25)));
        facts.add(succession(SuccessionKind.MERGED, Optional.of(FIRST), Optional.of(district(11)), source(file, 26)));
        facts.add(succession(SuccessionKind.CLOSED, Optional.of(FIRST), Optional.empty(), source(file, 27)));
        facts.add(succession(SuccessionKind.OPENED, Optional.empty(), Optional.of(FIRST), source(file, 28)));
        facts.add(students(Reported.of(0), "41", source(file, 29)));
        facts.add(students(Reported.absent(Missing.SUPPRESSED, "<10"), "", source(file, 30)));
        facts.add(new SecondaryDecision(
                FIRST,
                MeasureQuestion.B,
                false,
                "J. Doe",
                LocalDate.of(2012, 10, 16),
                "one program for several towns",
                source(file, 31)));
        facts.add(measure("graduation rate", MeasureFigures.of("-91.50", Optional.of(40)), source(file, 32)));
        facts.add(measure("i9", MeasureFigures.of("At-Risk", Optional.empty()), source(file, 32)));
        for (ValueStatus status : List.of(ValueStatus.MISSING, ValueStatus.NOT_VALID, ValueStatus.TOO_SMALL)) {
            facts.add(measure("rate", MeasureFigures.absent(status, "NR"), source(file, 32 + status.ordinal())));
        }
        facts.add(measure("rate", MeasureFigures.absent(ValueStatus.NOT_APPLICABLE, ""), source(file, 36)));
        for (FactKind<?> kind : FactKinds.ALL) {
            plain(kind, source(file, 40 + facts.size())).ifPresent(facts::add);
        }
        return facts;
    }

    private static <F extends Fact> Optional<Fact> plain(FactKind<F> kind, FactSource source) {
        return kind.plain().map(plain -> plain.make(new InventedValues(), source));
    }

    public static MeasureFact measure(String measure, MeasureFigures figures, FactSource source) {
        return new MeasureFact(
                FIRST,
                figures.n().isPresent() ? "Ærøskøbing" : "",
                measure,
                new SchoolYear(2011),
                figures,
                figures.n().map(n -> LocalDate.of(2012, 7, 1)),
                source);
    }

    static StudentCount students(Reported<Integer> students, String code, FactSource source) {
        StudentCell cell = new StudentCell(
                RaceEthnicity.TWO_OR_MORE,
                IncomeGroup.NOT_LOW_INCOME,
                DisabilityStatus.WITH_DISABILITY,
                Placement.SEPARATE_SCHOOL,
                "6-8",
                "autism");
        return new StudentCount(new SchoolYear(2011), FIRST, cell, code, students, source);
    }

    static FindingFact finding(Optional<LocalDate> day, FactSource source) {
        return new FindingFact(
                "F-" + source.row().row(),
                FIRST,
                "Invented",
                new FindingReport(FindingSource.MCR, LocalDate.of(2010, 12, 1), "SE 18A", "Partially Implemented"),
                new CorrectionDays(day, day, day, day),
                source);
    }

    static DecisionFact decision(DecisionKind kind, Optional<CategoryCode> category, FactSource source) {
        return new DecisionFact(
                FIRST,
                kind,
                category,
                "J. Doe",
                LocalDate.of(2012, 9, 7),
                "uncorrected since 2010",
                "rows 14; 15",
                source);
    }

    static DiscrepancyFact discrepancy(DiscrepancyDecision decision, Optional<LocalDate> decidedOn, FactSource source) {
        return new DiscrepancyFact(
                "D-" + source.row().row(),
                FIRST,
                new DiscrepancyReport(
                        decidedOn.isPresent() ? "" : "09010305",
                        "missing from roster",
                        "Mathématiques",
                        LocalDateTime.of(2012, 8, 10, 17, 0, 0, 123_456_000)),
                new DiscrepancyAnswer(
                        decision,
                        decidedOn.isPresent() ? "J. Doe" : "",
                        decidedOn,
                        decidedOn.isPresent() ? "the roster of June shows it" : ""),
                source);
    }

    static SuccessorFact succession(
            SuccessionKind kind, Optional<DistrictCode> from, Optional<DistrictCode> to, FactSource source) {
        return new SuccessorFact(from, to, kind, LocalDate.of(2012, 7, 1), "by vote", source);
    }

    public static Issue issue(String file, int row, IssueCode code) {
        return new Issue(
                code,
                new SourceRef(file, row, "percent"),
                "09010000",
                "the value is wrong",
                "\"N/R\"",
                "NR, NA",
                "mend it");
    }

    static RuleResult rule(String id, RuleOutcome outcome) {
        ThresholdUse threshold =
                new ThresholdUse("timelyPercent", "95", "percent", Confidence.ASSUMED, List.of("S2", "S5"));
        return RuleResultDraft.of(id, "Compliance \"indicators\"")
                .outcome(outcome)
                .strength(EvidenceStrength.PRESENT)
                .reason("indicator 11 is below 100 – but not below 95")
                .values(List.of(
                        EvidenceValue.of("indicator 11, percent", "98.5", new SourceRef("a.csv", 41, "i11 rate")),
                        EvidenceValue.missing(
                                        "indicator 12",
                                        Missing.DUE_NOT_REPORTED,
                                        "NR",
                                        new SourceRef("a.csv", 41, "i12"))
                                .noted("asked for twice")))
                .grounds(new RuleGrounds(List.of(threshold), Confidence.ASSUMED, List.of("S2")))
                .result();
    }

    public static Determination determination(DistrictCode district, String name) {
        return new Determination(
                district,
                name,
                Bases.of(
                        Optional.of(new AccountabilityLevel(AccountabilityLevel.Kind.LEVEL, 1, true)),
                        Optional.of(new CategoryCode("MR"))),
                new FinalResult(Optional.of(new CategoryCode("NSI")), "Level 1*-NSI", "", true, true),
                List.of(
                        rule("MA12-F1", RuleOutcome.FIRED),
                        rule("MA12-ALIGN", RuleOutcome.NOT_EVALUATED).decided()),
                List.of("no decision: MR", "Level 2: MRAR"));
    }

    public static Determination undetermined(DistrictCode district, String name) {
        return new Determination(
                district,
                name,
                Bases.of(Optional.empty(), Optional.empty()),
                new FinalResult(
                        Optional.empty(), "undetermined", "no accountability level: a person decides", false, false),
                List.of(rule("MA12-F1", RuleOutcome.NOT_APPLICABLE), rule("MA12-ALIGN", RuleOutcome.NOT_FIRED)),
                List.of());
    }

    /** By another person than the one who ran {@link #newRun}. */
    static ReleaseEvent released(int run, ReleaseAction action, String contentHash) {
        return new ReleaseEvent(run, action, "Bo", AT.plusSeconds(2), "why not", contentHash);
    }

    /** A whole computed run of invented districts; gives its number. */
    public static int computedRun(Stores stores, Stage stage, String inputSetHash) {
        return computedRun(stores, stage, inputSetHash, "Zoë Ångström");
    }

    static int computedRun(Stores stores, Stage stage, String inputSetHash, String startedBy) {
        int run = stores.runs().append(newRun(stage, inputSetHash, startedBy), AT);
        long file = stores.files().register(run, newFile("official/all.csv"), "Zoë", AT);
        stores.facts().append(file, facts("official/all.csv"));
        stores.issues().append(run, List.of(issue("official/all.csv", 9, IssueCode.CODE_PADDED)));
        stores.files().appendTotals(file, new FileStore.RowTotals(20, 15, 3, 2), AT);
        stores.determinations()
                .append(run, List.of(determination(FIRST, "Ærøskøbing"), undetermined(district(11), "Østby")));
        stores.outputs().append(run, List.of(new OutputFile("determinations.csv", HASH, 99L)), AT);
        stores.runs().event(run, RunState.COMPUTED, AT.plusSeconds(1), "");
        return run;
    }
}
