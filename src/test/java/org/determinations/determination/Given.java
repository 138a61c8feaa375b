package org.determinations.determination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;

/** One invented district and the stage it is asked at; by default the official stage of 19 September 2012. */
public final class Given {
    public static final SchoolYear CYCLE = new SchoolYear(2012);
    public static final SchoolYear DATA_YEAR = CYCLE.previous();
    public static final LocalDate STAGE_DATE = LocalDate.parse("2012-09-19");

    private String name = "Example";
    private final DistrictCode code;
    private final List<IndicatorFact> indicators = new ArrayList<>();
    private final List<FindingFact> findings = new ArrayList<>();
    private final List<Issue> quarantined = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<FileKind> files = EnumSet.of(
            FileKind.ACCOUNTABILITY_LEVELS,
            FileKind.SPP_INDICATORS,
            FileKind.REVIEW_FINDINGS,
            FileKind.COMPLIANCE_DECISIONS);
    private Optional<LevelFact> levelFact = Optional.empty();
    private Optional<DecisionFact> decision = Optional.empty();
    private Stage stage = Stage.OFFICIAL;
    private LocalDate stageDate = STAGE_DATE;

    private Given(DistrictCode code) {
        this.code = code;
    }

    public static Given district() {
        return district("09010000");
    }

    public static Given district(String code) {
        return new Given(ShippedJurisdiction.district(code));
    }

    public static PolicyPack pack() {
        return ShippedPolicies.massachusetts2012();
    }

    /** A source whose columns are named like our own fields. */
    public static FactSource source(String file, int row, String... fields) {
        Map<String, String> columns = new TreeMap<>();
        for (String field : fields) {
            columns.put(field, field);
        }
        return new FactSource(SourceRef.ofRow(file, row), columns);
    }

    public Given levelText(String published, String reason) {
        levelFact = Optional.of(new LevelFact(
                code,
                "Example",
                AccountabilityLevel.parse(published).orElseThrow(),
                reason,
                Optional.empty(),
                Optional.empty(),
                "",
                source("levels.csv", 2, "accountability_level")));
        return this;
    }

    public Given levelText(String published) {
        return levelText(published, "");
    }

    /** A corrected level, in the row of the corrections file that names the discrepancy. */
    public Given correctedTo(String published, String discrepancyId) {
        levelFact = Optional.of(new LevelFact(
                code,
                "Example",
                AccountabilityLevel.parse(published).orElseThrow(),
                "",
                Optional.empty(),
                Optional.empty(),
                discrepancyId,
                source("corrected-levels.csv", 2, "accountability_level", "discrepancy_id")));
        return this;
    }

    public Given with(IndicatorDraft draft) {
        indicators.add(draft.of(code, indicators.size() + 2));
        return this;
    }

    public Given with(FindingDraft draft) {
        findings.add(draft.of(code, findings.size() + 2));
        return this;
    }

    public Given quarantined(Issue issue) {
        quarantined.add(issue);
        rejected.add(new RejectedRow(FileKind.ACCOUNTABILITY_LEVELS, issue, Optional.empty()));
        return this;
    }

    public Given rejected(RejectedRow row) {
        rejected.add(row);
        return this;
    }

    public Given decided(DecisionKind kind, String category) {
        return decided(kind, category, "uncorrected since 2010");
    }

    public Given decided(DecisionKind kind, String category, String reason) {
        decision = Optional.of(new DecisionFact(
                code,
                kind,
                category.isEmpty() ? Optional.empty() : Optional.of(new CategoryCode(category)),
                "J. Doe",
                LocalDate.parse("2012-09-07"),
                reason,
                "",
                source(
                        "decisions.csv",
                        2,
                        "district_code",
                        "decision",
                        "category",
                        "decided_by",
                        "decided_on",
                        "reason",
                        "evidence")));
        return this;
    }

    public Given decided(DecisionFact fact) {
        decision = Optional.of(fact);
        return this;
    }

    /** The name that files give the district; blank for none. */
    public Given called(String otherName) {
        name = otherName;
        return this;
    }

    public Given at(Stage other) {
        stage = other;
        return this;
    }

    public Given on(String day) {
        stageDate = LocalDate.parse(day);
        return this;
    }

    public Given without(FileKind kind) {
        files.remove(kind);
        return this;
    }

    public DistrictFacts facts() {
        return new DistrictFacts(code, name, levelFact, indicators, findings, decision, quarantined, rejected);
    }

    public StageFacts stageFacts() {
        return new StageFacts(CYCLE, stage, stageDate, DATA_YEAR, files, List.of(facts()));
    }

    public Determination determine() {
        return Alignment.determine(stageFacts(), pack()).determinations().get(0);
    }

    /** One rule's answer. */
    public RuleResult ask(String ruleId) {
        return answer(determine(), ruleId);
    }

    public static RuleResult answer(Determination determination, String ruleId) {
        return determination.rules().stream()
                .filter(r -> r.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    public static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
