package org.determinations.report.assistance;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** One plan of assistance: what it rests on, its actions by area, last year's beside it, and everything that was recorded. */
public final class PlanPage {
    private static final JsonForm<PlannedAction> ACTION =
            JsonForm.<PlannedAction>of().columns(PlanColumns.action());

    private static final JsonForm<RecordedProposal> PROPOSAL = JsonForm.<RecordedProposal>of()
            .has("event", LARGE, RecordedProposal::event)
            .says("Number of its event in the audit trail.")
            .has("recorded_at", MOMENT, RecordedProposal::at)
            .has("by", TEXT, RecordedProposal::by)
            .has("run", WHOLE, recorded -> recorded.proposal().run())
            .has("analysis_run", orNull(WHOLE), recorded -> recorded.proposal().analysis())
            .says("Run of the secondary analysis; null when none was computed.")
            .has("table", TEXT, recorded -> recorded.proposal().table().id())
            .has("table_sha256", HASH, recorded -> recorded.proposal().table().sha256());

    private static final JsonForm<RecordedAct> ACT = JsonForm.<RecordedAct>of()
            .has("event", LARGE, RecordedAct::event)
            .says("Number of its event in the audit trail.")
            .has("recorded_at", MOMENT, RecordedAct::at)
            .has("by", TEXT, RecordedAct::by)
            .has(
                    "act",
                    JsonTypes.word(PlanAct.class, PlanAct::word),
                    recorded -> recorded.entry().act())
            .has("on", DAY, recorded -> recorded.entry().on())
            .has("action", orNull(WHOLE), recorded -> recorded.entry().action())
            .has("note", TEXT_OR_NULL, recorded -> recorded.entry().note())
            .has(
                    "evidence",
                    orNull(TEXT),
                    recorded -> recorded.entry().evidence().map(EvidenceFile::name))
            .says("Name of the file that shows it.")
            .has(
                    "evidence_sha256",
                    orNull(HASH),
                    recorded -> recorded.entry().evidence().map(EvidenceFile::sha256));

    public static final JsonForm<PlanAccount> FORM = JsonForm.<PlanAccount>document(
                    "plan/1",
                    "One plan of assistance. Output of plans show, and of what is recorded about one, with --json.")
            .has("on", DAY, account -> account.standing().on())
            .has(
                    "plan",
                    JsonForm.<PlanRow>of().columns(PlanColumns.OF_A_PLAN),
                    account -> new PlanRow(account.standing(), account.basis()))
            .has(
                    "led_by",
                    TEXT_OR_NULL,
                    account -> account.standing().proposal().lead())
            .has("signature", TEXT, account -> account.standing().signature())
            .has("rests_on", TEXT, account -> account.basis().words())
            .says("How the run stands on which it rests, and what came after it.")
            .has("run_released", YES_NO, account -> account.basis().isReleased())
            .has("uncorrected_findings", WHOLE, PlanAccount::uncorrected)
            .says("Of the district in the ledger of findings on that day, and of its predecessors that are no more.")
            .has("actions", listOf(ACTION), account -> account.standing().actions())
            .has("last_plan", orNull(LastPlanPart.LAST), PlanAccount::last)
            .says("The plan of the cycle before; null when none is recorded.")
            .has("plans_of_predecessors", listOf(LastPlanPart.BEFORE), PlanAccount::before)
            .says("Plans of the cycle before of districts that are no more and that it came of.")
            .has("proposals", listOf(PROPOSAL), PlanAccount::proposals)
            .has("recorded", listOf(ACT), PlanAccount::acts)
            .says("What was done, in the order in which it was recorded.");

    private PlanPage() {}

    /** For a terminal. */
    public static String text(PlanAccount account, Style style) {
        Page page = TextPage.of(style);
        write(page, account);
        return page.text();
    }

    /** The same onto a page that is given. */
    public static void write(Page page, PlanAccount account) {
        PlanStanding of = account.standing();
        page.title("CONFIDENTIAL: plan of assistance, "
                + of.plan().district().and(of.proposal().districtName()) + ", "
                + of.plan().cycle() + ", on " + of.on());
        page.facts(facts(page, account));
        for (SupportArea area : SupportArea.values()) {
            List<PlannedAction> actions = of.actions().stream()
                    .filter(action -> action.content().area() == area)
                    .toList();
            if (!actions.isEmpty()) {
                page.section(area.title());
                page.table(
                        List.of("no.", "what", "rests on", "funds", "owner", "until", "state"),
                        actions.stream().map(action -> cells(action, account)).toList());
            }
        }
        if (of.actions().isEmpty()) {
            page.paragraph("The plan has no action.");
        }
        LastPlanPart.write(page, account);
        sources(page, account);
        page.section("Recorded");
        page.table(List.of("on", "by", "what"), recorded(account));
    }

    private static List<List<String>> facts(Page page, PlanAccount account) {
        PlanStanding of = account.standing();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("determination", of.proposal().label()));
        facts.add(List.of(
                "engagement",
                of.proposal().engagement().isEmpty()
                        ? "not known: no row of the table fits its level and category"
                        : of.proposal().engagement() + ", led by "
                                + of.proposal().lead()));
        facts.add(List.of("rests on", account.basis().words(page::said)));
        facts.add(List.of(
                "analysis",
                of.proposal()
                        .analysis()
                        .map(run -> "secondary analysis of run " + run)
                        .orElse("no secondary analysis was computed when it was proposed")));
        facts.add(List.of(
                "table",
                of.proposal().table().id() + ", SHA-256 "
                        + of.proposal().table().sha256()));
        facts.add(List.of(
                "findings now",
                account.findings().isEmpty()
                        ? page.said("the ledger has no finding of the district")
                        : account.found()));
        facts.add(List.of("signature", of.signature()));
        return facts;
    }

    private static List<String> cells(PlannedAction action, PlanAccount account) {
        long overdue = action.daysOverdue(account.standing().on());
        return List.of(
                Integer.toString(action.number()),
                action.content().what()
                        + (action.content().sources().isEmpty()
                                ? ""
                                : " [" + action.content().sources() + "]"),
                action.ground().words().isEmpty()
                        ? action.ground().kind().word()
                        : action.ground().words(),
                action.content().funds(),
                action.content().owner().isEmpty()
                        ? "nobody yet"
                        : action.content().owner(),
                action.content().due().map(Object::toString).orElse("no day yet"),
                action.state().word()
                        + (overdue > 0
                                ? ", overdue by " + TextLines.counted(Math.toIntExact(overdue), "day", "days")
                                : "")
                        + (action.state() == PlanAct.DROPPED ? ": " + action.note() : "")
                        + account.uncorrected(action)
                                .map(state -> "; the ledger has the finding " + state.word())
                                .orElse(""));
    }

    private static void sources(Page page, PlanAccount account) {
        page.section("Sources");
        if (account.table().isEmpty()) {
            page.paragraph("The table " + account.standing().proposal().table().id()
                    + " is not here as it was, so its sources are not shown.");
        } else if (account.sources().isEmpty()) {
            page.paragraph("The plan names no source of the table.");
        } else {
            page.facts(account.sources().stream()
                    .map(source -> List.of(source.id(), source.title() + "; " + source.locator()))
                    .toList());
        }
    }

    private static List<List<String>> recorded(PlanAccount account) {
        return Stream.concat(
                        account.proposals().stream()
                                .map(recorded -> List.of(
                                        recorded.proposal().on().toString(),
                                        recorded.by(),
                                        "proposed from run "
                                                + recorded.proposal().run())),
                        account.acts().stream()
                                .map(recorded ->
                                        List.of(recorded.entry().on().toString(), recorded.by(), words(recorded))))
                .toList();
    }

    private static String words(RecordedAct recorded) {
        StringBuilder words = new StringBuilder();
        recorded.entry()
                .action()
                .ifPresent(number -> words.append("action ").append(number).append(' '));
        words.append(recorded.entry().act().word());
        recorded.entry().content().ifPresent(stated -> words.append(": ").append(said(stated.content())));
        if (!recorded.entry().note().isEmpty()) {
            words.append(": ").append(recorded.entry().note());
        }
        recorded.entry()
                .evidence()
                .ifPresent(file -> words.append(" (evidence: ")
                        .append(file.name())
                        .append(", SHA-256 ")
                        .append(file.sha256())
                        .append(')'));
        return words.toString();
    }

    private static String said(ActionContent content) {
        return content.what()
                + (content.owner().isEmpty() ? "" : "; owner " + content.owner())
                + content.due().map(day -> ", until " + day).orElse("");
    }
}
