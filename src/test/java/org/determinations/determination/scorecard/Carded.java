package org.determinations.determination.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.determination.Given;
import org.determinations.determination.RuleBook;
import org.determinations.determination.StageDistricts;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.ValueStatus;
import org.determinations.model.Worded;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.Approval;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.LabelForms;
import org.determinations.policy.PackHead;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.YearSpan;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecardfile.WrittenScorecard;

/** An invented State under a scorecard that a test writes: districts as letters, measures as texts. */
final class Carded {
    static final SchoolYear CYCLE = new SchoolYear(2023);

    private static final LocalDate DAY = LocalDate.parse("2023-10-20");

    private final Scorecard scorecard;
    private final List<Fact> facts = new ArrayList<>();
    private final List<FindingFact> findings = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<DecisionFact> decisions = new ArrayList<>();
    private final Set<FileKind> files = new TreeSet<>(Set.of(FileKind.MEASURES));
    private final Set<DistrictCode> districts = new TreeSet<>();

    private Carded(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** Under what stands below the head of a scorecard: categories MR, NA, NI and NSI. */
    static Carded under(String sections) {
        return new Carded(WrittenScorecard.of(sections));
    }

    static DistrictCode code(char letter) {
        return new DistrictCode("090" + (char) ('1' + letter - 'A') + "0000");
    }

    /** A measure of the cycle: a value, or a status in parentheses with the code beside it. */
    Carded says(char district, String measure, String value) {
        return says(district, measure, CYCLE.firstYear(), value);
    }

    Carded says(char district, String measure, int year, String value) {
        facts.add(measure(district, measure, year, figures(value)));
        return this;
    }

    /** A measure of so many students. */
    Carded counts(char district, String measure, int year, String value, int n) {
        facts.add(measure(district, measure, year, MeasureFigures.of(value, Optional.of(n))));
        return this;
    }

    private MeasureFact measure(char district, String measure, int year, MeasureFigures figures) {
        districts.add(code(district));
        return new MeasureFact(
                code(district),
                "Example",
                measure,
                new SchoolYear(year),
                figures,
                Optional.empty(),
                new FactSource(SourceRef.ofRow("measures.csv", facts.size() + 2), Map.of("value", "value")));
    }

    private static MeasureFigures figures(String value) {
        if (!value.startsWith("(")) {
            return MeasureFigures.of(value, Optional.empty());
        }
        int end = value.indexOf(')');
        return MeasureFigures.absent(
                Worded.find(ValueStatus.class, value.substring(1, end)).orElseThrow(), value.substring(end + 1));
    }

    /** A finding with its printed day. */
    Carded finding(char district, FindingFact fact) {
        districts.add(code(district));
        findings.add(fact);
        return reads(FileKind.REVIEW_FINDINGS);
    }

    Carded reads(FileKind kind) {
        files.add(kind);
        return this;
    }

    /** A row that was not accepted, and what it said as far as it could be read. */
    Carded rejects(char district, FileKind kind, String file, Optional<String> measure) {
        districts.add(code(district));
        Issue issue = Issue.of(IssueCode.NOT_A_DATE, SourceRef.ofRow(file, 9).at("value"), "wrong", "", "", "")
                .inDistrict(code(district).digits());
        rejected.add(new RejectedRow(
                kind, issue, measure.map(name -> measure(district, name, CYCLE.firstYear(), figures("1")))));
        return this;
    }

    Carded decides(char district, DecisionKind kind, String category) {
        districts.add(code(district));
        decisions.add(new DecisionFact(
                code(district),
                kind,
                Optional.of(category).filter(text -> !text.isEmpty()).map(CategoryCode::new),
                "J. Doe",
                LocalDate.parse("2023-10-02"),
                "uncorrected since 2021",
                "",
                Given.source("decisions.csv", 2, "decision", "category", "decided_by", "decided_on", "reason")));
        return this;
    }

    StageFacts facts() {
        return new StageFacts(
                CYCLE,
                Stage.OFFICIAL,
                DAY,
                CYCLE.previous(),
                files,
                districts.stream().map(this::district).toList());
    }

    DistrictFacts district(DistrictCode code) {
        return new DistrictFacts(
                        code,
                        "Example",
                        Optional.empty(),
                        List.of(),
                        of(findings, code),
                        decisions.stream()
                                .filter(fact -> fact.district().equals(code))
                                .findFirst(),
                        List.of(),
                        rejected.stream()
                                .filter(row -> row.issue().district().equals(code.digits()))
                                .toList())
                .withOthers(of(facts, code));
    }

    private static <T extends Fact> List<T> of(Collection<T> all, DistrictCode code) {
        return all.stream().filter(fact -> fact.district().equals(code)).toList();
    }

    PolicyPack pack() {
        List<DeterminationCategory> categories = Arrays.stream(new String[] {"MR", "NA", "NI", "NSI"})
                .map(code -> new DeterminationCategory(
                        new CategoryCode(code),
                        "name of " + code,
                        scorecard.seriousness(new CategoryCode(code)),
                        "word",
                        "sentence",
                        List.of("S1")))
                .toList();
        return new PolicyPack(
                new PackHead(
                        "invented.1",
                        "Invented",
                        ScorecardProgramme.PROGRAMME.shape(),
                        new YearSpan(CYCLE, CYCLE),
                        new Approval("J. Doe", "2023-01-01"),
                        categories,
                        new LabelForms("score", "{category} ({score})", "{category}", "undetermined")),
                scorecard.rules(),
                List.of(),
                List.of(),
                "00",
                Optional.of(scorecard));
    }

    Scorecard scorecard() {
        return scorecard;
    }

    /** A district held against the scorecard. */
    ScorecardUnits.Unit unit(char letter) {
        return units(List.of(scorecard)).get(0).of(district(code(letter)));
    }

    /** The category of a district where nobody decides. */
    Optional<CategoryCode> withoutDecision(char letter) {
        StageDistricts stage = StageDistricts.of(facts());
        return ScorecardProgramme.PROGRAMME
                .withoutDecision(stage, ScorecardProgramme.PROGRAMME.judge(stage, pack()), pack())
                .apply(district(code(letter)));
    }

    List<ScorecardUnits> units(List<Scorecard> scorecards) {
        StageDistricts stage = StageDistricts.of(facts());
        return ScorecardUnits.of(scorecards, MeasureYears.of(stage), stage);
    }

    Determination determine(char letter) {
        return RuleBook.of(ScorecardProgramme.PROGRAMME).determine(facts(), pack()).determinations().stream()
                .filter(of -> of.district().equals(code(letter)))
                .findFirst()
                .orElseThrow();
    }

    /** The outcome of a rule and its reason, as {@code FIRED: ...}. */
    String asked(char letter, String rule) {
        return determine(letter).rules().stream()
                .filter(result -> result.ruleId().equals(rule))
                .map(result -> result.outcome() + ": " + result.reason())
                .findFirst()
                .orElseThrow();
    }

    /** What a rule read, as {@code name=value at place (note)}. */
    List<String> read(char letter, String rule) {
        return determine(letter).rules().stream()
                .filter(result -> result.ruleId().equals(rule))
                .flatMap(result -> result.values().stream())
                .map(value -> value.name() + "="
                        + value.missing().map(Object::toString).orElse(value.text())
                        + " at " + value.where().text() + " " + value.note())
                .map(String::strip)
                .toList();
    }
}
