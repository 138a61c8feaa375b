package org.determinations.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Bases;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;

/** An official run over five invented districts, one for each way a determination can end. */
public final class Invented {
    static final String LEVELS = "official/levels.csv";
    static final String INDICATORS = "official/indicators.csv";
    static final String DECISIONS = "official/decisions.csv";

    private Invented() {}

    public static RunReport officialRun() {
        return new RunReport(
                header(),
                List.of(
                        file(DECISIONS, 'd', FileKind.COMPLIANCE_DECISIONS, 1, 1, 0, 0),
                        file(INDICATORS, 'e', FileKind.SPP_INDICATORS, 1250, 1245, 1, 4),
                        file(LEVELS, 'f', FileKind.ACCOUNTABILITY_LEVELS, 4, 4, 0, 0)),
                List.of(reassigned(), plain(), listed(), insufficient(), withoutRow()),
                List.of(new RunWarning(
                        "MA12-CONTROL",
                        "11 districts are reassigned, more than the usual 10; check each decision before a release.",
                        List.of(new ThresholdUse(
                                "usual_number", "10", "districts", Confidence.DERIVED, List.of("S1"))))),
                issues(),
                categories(),
                sources());
    }

    static RunHeader header() {
        return RunHeaderDraft.of(3, Stage.OFFICIAL, LocalDate.of(2012, 9, 19))
                .supersedes(Optional.of(2))
                .course(new RunCourse(
                        "an analyst",
                        Instant.parse("2012-09-18T14:05:09.123456Z"),
                        Optional.of(Instant.parse("2012-09-18T14:05:10Z"))))
                .header();
    }

    static List<Issue> issues() {
        return List.of(
                Issue.of(
                                IssueCode.UNKNOWN_VALUE,
                                SourceRef.ofRow(INDICATORS, 41).at("percent"),
                                "unknown value",
                                "=HYPERLINK(\"x\")",
                                "a percentage, NR, NA, -",
                                "correct the cell and send the file again")
                        .inDistrict("09030000"),
                Issue.of(
                                IssueCode.CODE_PADDED,
                                SourceRef.ofRow(LEVELS, 2).at("district_code"),
                                "leading zeros were restored",
                                "9010000",
                                "",
                                "nothing to do")
                        .inDistrict("09010000"));
    }

    static List<CategoryDescription> categories() {
        return List.of(
                described("MR", "Meets Requirements", 1, "self-directed"),
                described("MRAR", "Meets Requirements – At Risk", 2, "self-directed"),
                described("NTA", "Needs Technical Assistance", 3, "direct engagement"),
                described("NI", "Needs Intervention", 4, "direct engagement"),
                described("NSI", "Needs Substantial Intervention", 5, "direct engagement"));
    }

    public static Determination reassigned() {
        RuleResult decision = RuleResultDraft.of("MA12-REASSIGN", "Reassignment by a recorded decision")
                .reason("MR raised to NSI. Decided by J. Doe on 2012-09-07: uncorrected findings since 2010.")
                .values(List.of(
                        EvidenceValue.of(
                                EvidenceNames.DECISION,
                                "REASSIGN",
                                SourceRef.ofRow(DECISIONS, 2).at("decision")),
                        EvidenceValue.of(
                                EvidenceNames.CATEGORY_DECIDED,
                                "NSI",
                                SourceRef.ofRow(DECISIONS, 2).at("category")),
                        EvidenceValue.of(
                                EvidenceNames.DECIDED_BY,
                                "J. Doe",
                                SourceRef.ofRow(DECISIONS, 2).at("decided_by")),
                        EvidenceValue.of(
                                EvidenceNames.DECIDED_ON,
                                "2012-09-07",
                                SourceRef.ofRow(DECISIONS, 2).at("decided_on"))))
                .grounds(new RuleGrounds(List.of(), Confidence.CONFIRMED, List.of("S1")))
                .result()
                .decided();
        return new Determination(
                new DistrictCode("09010000"),
                "Example Valley",
                Bases.of(Optional.of(AccountabilityLevel.of(1)), Optional.of(new CategoryCode("MR"))),
                new FinalResult(Optional.of(new CategoryCode("NSI")), "Level 1-NSI", "", true, true),
                List.of(align("Level 1", 2, "Level 1 gives MR."), significant(), noFile("MA12-F2"), decision),
                List.of("MR without the recorded decision.", "Still NSI with any level: a decision names it."));
    }

    public static Determination plain() {
        return new Determination(
                new DistrictCode("09020000"),
                "Sample Harbor",
                Bases.of(Optional.of(AccountabilityLevel.of(2)), Optional.of(new CategoryCode("MRAR"))),
                new FinalResult(Optional.of(new CategoryCode("MRAR")), "Level 2-MRAR", "", false, false),
                List.of(align("Level 2", 3, "Level 2 gives MRAR.").decided(), noFile("MA12-F2"), noDecision()),
                List.of("NTA with Level 3."));
    }

    public static Determination listed() {
        return new Determination(
                new DistrictCode("09030000"),
                "=Formula Town|*",
                Bases.of(AccountabilityLevel.parse("Level 3*"), Optional.of(new CategoryCode("NTA"))),
                new FinalResult(Optional.of(new CategoryCode("NTA")), "Level 3*-NTA", "", false, true),
                List.of(
                        align("Level 3*", 4, "Level 3* counts as 3 and gives NTA.")
                                .decided(),
                        late(),
                        noDecision()),
                List.of("A more serious category with a recorded decision REASSIGN."));
    }

    static Determination insufficient() {
        return undetermined(
                "09040000",
                "Nowhere Charter",
                AccountabilityLevel.parse("Insufficient data"),
                List.of(noLevel(List.of(EvidenceValue.of(
                        "accountability level",
                        "Insufficient data",
                        SourceRef.ofRow(LEVELS, 5).at("accountability_level"))))));
    }

    static Determination withoutRow() {
        return undetermined("09050000", "Blank Hills", Optional.empty(), List.of(noLevel(List.of())));
    }

    public static RuleResult factor(String id, EvidenceStrength strength) {
        RuleOutcome outcome = strength == EvidenceStrength.NONE ? RuleOutcome.NOT_FIRED : RuleOutcome.FIRED;
        return RuleResultDraft.of(id, "A factor")
                .outcome(outcome)
                .strength(strength)
                .reason("Why.")
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of()))
                .result();
    }

    private static Determination undetermined(
            String code, String name, Optional<AccountabilityLevel> published, List<RuleResult> rules) {
        return new Determination(
                new DistrictCode(code),
                name,
                Bases.of(published, Optional.empty()),
                new FinalResult(
                        Optional.empty(),
                        "undetermined",
                        "No accountability level is published, and no source says which category follows: a person must assign"
                                + " one.",
                        false,
                        false),
                rules,
                List.of("The aligned category as soon as a level is published."));
    }

    private static RuleResult align(String text, int row, String reason) {
        return RuleResultDraft.of("MA12-ALIGN", "The category follows the accountability level")
                .reason(reason)
                .values(List.of(EvidenceValue.of(
                        "accountability level",
                        text,
                        SourceRef.ofRow(LEVELS, row).at("accountability_level"))))
                .grounds(new RuleGrounds(List.of(), Confidence.CONFIRMED, List.of("S1")))
                .result();
    }

    private static RuleResult noLevel(List<EvidenceValue> values) {
        return RuleResultDraft.of("MA12-NO-LEVEL", "A district without a level")
                .decisive(true)
                .reason("No level, so no category follows.")
                .values(values)
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of("S2")))
                .result();
    }

    private static RuleResult significant() {
        SourceRef row = SourceRef.ofRow(INDICATORS, 17);
        return RuleResultDraft.of("MA12-F1", "SPP compliance indicators")
                .strength(EvidenceStrength.SIGNIFICANT)
                .reason("Indicator 11 is 62.5 percent, below 95.")
                .values(List.of(
                        EvidenceValue.of("indicator 11, percent (2011-12)", "62.5", row.at("percent"))
                                .noted("below 95 percent")
                                .showing(EvidenceStrength.SIGNIFICANT),
                        EvidenceValue.missing(
                                "indicator 12, percent (2011-12)",
                                Missing.NOT_DUE,
                                "NR",
                                SourceRef.ofRow(INDICATORS, 18).at("percent")),
                        EvidenceValue.missing(
                                        "indicator 13, percent (2011-12)",
                                        Missing.BLANK,
                                        "",
                                        SourceRef.ofRow(INDICATORS, 19).at("percent"))
                                .noted("0 of 0 was printed as 100")))
                .grounds(new RuleGrounds(
                        List.of(
                                new ThresholdUse(
                                        "significant_below", "95", "percent", Confidence.ASSUMED, List.of("S2")),
                                new ThresholdUse(
                                        "present_below", "100", "percent", Confidence.CONFIRMED, List.of("S1"))),
                        Confidence.ASSUMED,
                        List.of("S1", "S2")))
                .result();
    }

    private static RuleResult late() {
        return RuleResultDraft.of("MA12-F2", "Valid, reliable and timely data")
                .strength(EvidenceStrength.SIGNIFICANT)
                .reason("Indicator 12 was due and is not reported.")
                .values(List.of(EvidenceValue.missing(
                        "indicator 12, percent (2011-12)",
                        Missing.DUE_NOT_REPORTED,
                        "NR",
                        SourceRef.ofRow(INDICATORS, 40).at("percent"))))
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of("S2")))
                .result();
    }

    private static RuleResult noFile(String id) {
        return RuleResultDraft.of(id, "Valid, reliable and timely data")
                .outcome(RuleOutcome.NOT_EVALUATED)
                .strength(EvidenceStrength.NOT_EVALUATED)
                .reason("The stage has no file with the dates of submission.")
                .grounds(new RuleGrounds(List.of(), Confidence.ASSUMED, List.of("S2")))
                .result();
    }

    private static RuleResult noDecision() {
        return RuleResultDraft.of("MA12-REASSIGN", "Reassignment by a recorded decision")
                .outcome(RuleOutcome.NOT_APPLICABLE)
                .reason("No decision is recorded.")
                .grounds(new RuleGrounds(List.of(), Confidence.CONFIRMED, List.of("S1")))
                .result();
    }

    private static CategoryDescription described(String code, String name, int seriousness, String assistance) {
        return new CategoryDescription(
                new CategoryCode(code), name, seriousness, assistance, "Invented text for " + name + ".");
    }

    private static List<CitedSource> sources() {
        return List.of(
                new CitedSource(
                        "S1",
                        "An invented page",
                        "section \"Criteria\"",
                        "https://example.org/page",
                        "2012-06-20",
                        "department page",
                        Confidence.CONFIRMED),
                new CitedSource("S2", "Default of this product", "", "", "", "product default", Confidence.ASSUMED),
                new CitedSource("S3", "Cited by nothing", "", "", "", "published data", Confidence.CONFIRMED));
    }

    private static InputFileRecord file(
            String name, char hash, FileKind kind, int read, int accepted, int rejected, int other) {
        return new InputFileRecord(
                name,
                Character.toString(hash).repeat(64),
                read * 40L,
                kind,
                kind.word(),
                new RowCounts(read, accepted, rejected, other));
    }
}
