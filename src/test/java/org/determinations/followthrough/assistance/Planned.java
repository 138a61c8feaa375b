package org.determinations.followthrough.assistance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.AreaText;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.AssistanceTable.Need;
import org.determinations.model.assistance.AssistanceTable.Offer;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Basis;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;

/** Invented districts, a small table, and a plan that is put together act by act. */
public final class Planned {
    public static final DistrictCode DISTRICT = new DistrictCode("09010000");
    static final PlanKey PLAN = new PlanKey(DISTRICT, new SchoolYear(2012));
    static final TableRef REF = new TableRef("invented.1", "c".repeat(64));
    static final String FILE = "official/all.csv";
    private static final Instant AT = Instant.parse("2013-01-01T12:00:00Z");

    private final List<RecordedProposal> proposals = new ArrayList<>();
    private final List<RecordedAct> acts = new ArrayList<>();

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static AssistanceTable table() {
        return new AssistanceTable(
                REF,
                "Invented",
                List.of("massachusetts-2012.2"),
                List.of(new CitedSource("S1", "A page", "p. 1", "", "not recorded", "page", Confidence.CONFIRMED)),
                List.of(new AreaText(SupportArea.ACCESS, "Access.", List.of("S1"))),
                List.of(engagement("self-directed", 1, 2, "MR"), engagement("direct engagement", 3, 5, "NSI")),
                List.of(
                        new Offer("look", "Look at the data", "none named", List.of("S1")),
                        new Offer("correct", "Correct it", "IDEA", List.of("S1"))),
                List.of(
                        need(GroundKind.ENGAGEMENT, "self-directed", SupportArea.PROGRESS, "look"),
                        need(GroundKind.FACTOR, "F2", SupportArea.PROGRESS, "look"),
                        need(GroundKind.INDICATOR, "11", SupportArea.ACCESS, "look"),
                        need(GroundKind.FINDING, "SE 20", SupportArea.SERVICES, "correct"),
                        need(GroundKind.FINDING, AssistanceTable.ANY, SupportArea.ACCESS, "correct"),
                        need(GroundKind.ANSWER, "A", SupportArea.ACCESS, "look"),
                        need(GroundKind.QUALITY_REVIEW, "goals", SupportArea.PROGRESS, "look")));
    }

    private static Engagement engagement(String word, int from, int to, String category) {
        return new Engagement(
                word, List.of(from, to), List.of(new CategoryCode(category)), "somebody", "Text.", List.of("S1"));
    }

    private static Need need(GroundKind kind, String of, SupportArea area, String offer) {
        return new Need(kind, List.of(of), area, offer, List.of("S1"));
    }

    static Determination determined(int level, String category, RuleResult... rules) {
        return new Determination(
                DISTRICT,
                "Alder Mills",
                new Basis("Level " + level, Optional.of(level), Optional.of(new CategoryCode("MR"))),
                new FinalResult(
                        Optional.of(category).filter(code -> !code.isEmpty()).map(CategoryCode::new),
                        category.isEmpty() ? "undetermined" : "Level " + level + "-" + category,
                        "",
                        false,
                        false),
                List.of(rules),
                List.of());
    }

    /** A factor that read one row. */
    /** The released official run, in which the district meets requirements. */
    static BasisRun released() {
        return new BasisRun(
                RunHeaderDraft.of(4, Stage.OFFICIAL, day("2012-09-19")).header(),
                ReleaseState.RELEASED,
                determined(1, "MR"),
                Optional.empty(),
                Optional.empty());
    }

    static RuleResult factor(String id, EvidenceStrength strength, int row) {
        EvidenceValue value = EvidenceValue.of(
                        "value", "x", SourceRef.ofRow(FILE, row).at("percent"))
                .noted("below 100 percent");
        return RuleResultDraft.of(id, "Factor " + id)
                .strength(strength)
                .reason("It falls short.")
                .values(List.of(value.showing(strength)))
                .result();
    }

    static IndicatorFact indicator(String indicator, String percent, String year, int row) {
        return new IndicatorFact(
                DISTRICT,
                "Alder Mills",
                indicator,
                ReviewedYear.of(SchoolYear.parse(year).orElseThrow()),
                new IndicatorFigures(
                        Reported.absent(Missing.BLANK, ""),
                        Reported.absent(Missing.BLANK, ""),
                        Reported.of(new BigDecimal(percent)),
                        ""),
                Answer.NOT_STATED,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                source(row));
    }

    static FindingFact finding(String id, String criterion, int row) {
        return new FindingFact(
                id,
                DISTRICT,
                "Alder Mills",
                new FindingReport(FindingSource.CPR, day("2012-01-10"), criterion, "Partially Implemented"),
                new CorrectionDays(
                        Optional.of(day("2013-01-10")), Optional.empty(), Optional.empty(), Optional.empty()),
                source(row));
    }

    private static FactSource source(int row) {
        return new FactSource(SourceRef.ofRow(FILE, row), Map.of());
    }

    public Planned propose(String on, int run) {
        proposals.add(new RecordedProposal(
                next(),
                1,
                "root",
                AT,
                new PlanProposal(
                        PLAN,
                        "Alder Mills",
                        day(on),
                        new PlanProposal.Rests(run, Optional.empty(), REF),
                        new PlanProposal.Follows("Level 1-MR", "self-directed", "the district"))));
        return this;
    }

    static ActionContent content(String owner, String due) {
        return new ActionContent(
                "Look at the data",
                SupportArea.PROGRESS,
                "look",
                "none named",
                "S1",
                owner,
                due.isEmpty() ? Optional.empty() : Optional.of(day(due)));
    }

    public static PlanEntry stating(PlanAct act, String on, int number, String owner, String due) {
        return PlanEntry.stating(
                PLAN,
                act,
                day(on),
                number,
                new Ground(GroundKind.INDICATOR, "1" + number, "words"),
                content(owner, due));
    }

    static PlanEntry state(PlanAct act, String on, int number, String note) {
        return PlanEntry.of(PLAN, act, day(on), Optional.of(number), note);
    }

    public static PlanEntry sign(String on) {
        return PlanEntry.of(PLAN, PlanAct.SIGNED, day(on), Optional.empty(), "");
    }

    public Planned act(PlanEntry entry) {
        acts.add(new RecordedAct(next(), 1, "Ann", AT, entry));
        return this;
    }

    private long next() {
        return proposals.size() + acts.size() + 1L;
    }

    PlanBook book() {
        return new PlanBook(proposals, acts);
    }

    public PlanStanding on(String day) {
        return book().find(PLAN, day(day)).orElseThrow();
    }
}
