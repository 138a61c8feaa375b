package org.determinations.report.ledger;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.followthrough.ChildCase;
import org.determinations.followthrough.CorrectiveAction;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.Proofs;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** One finding of the ledger: how it stands, its two proofs, its cases and actions, and everything that was recorded. */
public final class FindingPage {
    private static final JsonForm<ChildCase> CASE = JsonForm.<ChildCase>of()
            .has("number", TEXT, ChildCase::number)
            .has("state", JsonTypes.word(LedgerAct.class, LedgerAct::word), ChildCase::last)
            .has("on", DAY, ChildCase::on);

    private static final JsonForm<CorrectiveAction> ACTION = JsonForm.<CorrectiveAction>of()
            .has("number", WHOLE, CorrectiveAction::number)
            .has("what", TEXT, CorrectiveAction::what)
            .has("who", TEXT, CorrectiveAction::who)
            .has("until", DAY, CorrectiveAction::until)
            .has("done_on", orNull(DAY), CorrectiveAction::doneOn)
            .has("dropped_on", orNull(DAY), CorrectiveAction::droppedOn);

    private static final JsonForm<RecordedStatement> STATED = JsonForm.<RecordedStatement>of()
            .has("event", JsonTypes.LARGE, RecordedStatement::event)
            .says("Number of its event in the audit trail.")
            .has("imported_at", MOMENT, RecordedStatement::at)
            .has("by", TEXT, RecordedStatement::by)
            .has("file", TEXT, recorded -> recorded.origin().file())
            .has("row", WHOLE, recorded -> recorded.origin().row())
            .has("file_sha256", HASH, recorded -> recorded.origin().sha256());

    private static final JsonForm<RecordedEntry> RECORDED = JsonForm.<RecordedEntry>of()
            .has("event", JsonTypes.LARGE, RecordedEntry::event)
            .says("Number of its event in the audit trail.")
            .has("recorded_at", MOMENT, RecordedEntry::at)
            .has("by", TEXT, RecordedEntry::by)
            .has(
                    "act",
                    JsonTypes.word(LedgerAct.class, LedgerAct::word),
                    recorded -> recorded.entry().act())
            .has("on", DAY, recorded -> recorded.entry().on())
            .has("subject", TEXT_OR_NULL, recorded -> recorded.entry().subject())
            .says("Number of a case or of an action.")
            .has("note", TEXT_OR_NULL, recorded -> recorded.entry().note())
            .has(
                    "data",
                    orNull(TEXT),
                    recorded -> recorded.entry().details().data().map(DataShown::text))
            .says("How many of how many records keep the rule.")
            .has(
                    "evidence",
                    orNull(TEXT),
                    recorded -> recorded.entry().details().evidence().map(EvidenceFile::name))
            .says("Name of the file that shows it.")
            .has(
                    "evidence_sha256",
                    orNull(HASH),
                    recorded -> recorded.entry().details().evidence().map(EvidenceFile::sha256));

    public static final JsonForm<FindingAccount> FORM = JsonForm.<FindingAccount>document(
                    "finding/1",
                    "One finding of the ledger. Output of findings show, and of what is recorded about one, with --json.")
            .has("on", DAY, account -> account.standing().on())
            .has(
                    "finding",
                    JsonForm.<FindingStanding>of().columns(FindingColumns.OF_A_FINDING),
                    FindingAccount::standing)
            .has("proof_of_cases", TEXT, account -> Proofs.ofCases(account.standing()))
            .has("proof_of_data", TEXT, account -> Proofs.ofData(account.standing()))
            .has("cases", listOf(CASE), account -> account.standing().concerns().cases())
            .has(
                    "actions",
                    listOf(ACTION),
                    account -> account.standing().concerns().actions())
            .has("statements", listOf(STATED), FindingAccount::statements)
            .says("What files said, oldest first.")
            .has("recorded", listOf(RECORDED), FindingAccount::entries)
            .says("What people did, in the order in which it was recorded.");

    private FindingPage() {}

    /** For a terminal. */
    public static String text(FindingAccount account, Style style) {
        Page page = TextPage.of(style);
        write(page, account);
        return page.text();
    }

    /** The same onto a page that is given. */
    public static void write(Page page, FindingAccount account) {
        FindingStanding of = account.standing();
        page.title("CONFIDENTIAL: finding " + of.findingId() + " on " + of.on());
        page.facts(facts(page, of));
        page.section("Proofs");
        page.facts(
                List.of(List.of("children's cases", Proofs.ofCases(of)), List.of("updated data", Proofs.ofData(of))));
        if (!of.concerns().cases().isEmpty()) {
            page.table(
                    List.of("case", "state", "on", "recorded by"),
                    of.concerns().cases().stream()
                            .map(c -> List.of(c.number(), c.last().word(), c.on().toString(), c.by()))
                            .toList());
        }
        if (!of.concerns().actions().isEmpty()) {
            page.section("Corrective actions");
            page.table(
                    List.of("no.", "what", "who", "until", "state"),
                    of.concerns().actions().stream()
                            .map(action -> cells(action, of))
                            .toList());
        }
        page.section("Recorded");
        page.table(List.of("on", "by", "what"), recorded(account));
    }

    private static List<List<String>> facts(Page page, FindingStanding of) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(
                List.of("district", of.statement().district().and(of.statement().districtName())));
        facts.add(List.of("source", of.statement().source().name()));
        facts.add(List.of("criterion", shown(of.statement().report().criterion(), "none printed")));
        facts.add(List.of("rating", shown(of.statement().report().rating(), "none printed")));
        facts.add(List.of("citation", shown(of.concerns().citation(), "none recorded")));
        facts.add(List.of(
                "systemic",
                of.concerns().systemic().map(yes -> yes ? "yes" : "no").orElse("not recorded")));
        facts.add(List.of("written notice", of.statement().noticeOn().toString()));
        facts.add(List.of(
                "due",
                of.statement().dueOn()
                        + (of.statement().days().dueOn().isPresent()
                                ? ", as printed"
                                : ", one year after the notice")));
        facts.add(List.of("state", state(of)));
        facts.add(List.of("who must act", page.said(Proofs.next(of))));
        if (!Proofs.evidenceFor(of).isEmpty()) {
            facts.add(List.of(
                    "evidence for",
                    Proofs.evidenceFor(of) + ", uncorrected in " + of.schoolYears() + " school year"
                            + (of.schoolYears() == 1 ? "" : "s")));
        }
        of.earlier()
                .ifPresent(
                        id -> facts.add(List.of("found before", id + page.said(", the same district and criterion"))));
        return facts;
    }

    private static String state(FindingStanding of) {
        return switch (of.state()) {
            case OPEN -> "open, " + TextLines.counted(of.ageInDays(), "day", "days") + " old";
            case OVERDUE -> "overdue by " + TextLines.counted(of.daysOverdue(), "day", "days");
            case TO_VERIFY ->
                "corrected on "
                        + of.correction().correctedOn().orElseThrow()
                        + (of.isProved() ? ", both proofs are recorded" : ", as its file says")
                        + "; not verified";
            case CLOSED ->
                "closed on " + of.correction().closedOn().orElseThrow()
                        + (of.correction().closedBy().isEmpty()
                                ? ", verified as its file says; the proofs were not recorded here"
                                : ", verified by " + of.correction().closedBy());
        };
    }

    private static List<String> cells(CorrectiveAction action, FindingStanding of) {
        return List.of(
                Integer.toString(action.number()),
                action.what(),
                action.who(),
                action.until().toString(),
                action.doneOn()
                        .map(day -> "done " + day)
                        .or(() -> action.droppedOn().map(day -> "dropped " + day))
                        .orElse(action.isLate(of.on()) ? "late" : "open"));
    }

    private static List<List<String>> recorded(FindingAccount account) {
        return Stream.concat(
                        account.statements().stream()
                                .map(stated -> List.of(
                                        stated.at().toString().substring(0, "2012-09-01".length()),
                                        stated.by(),
                                        "imported from " + stated.origin().file() + ", row "
                                                + stated.origin().row())),
                        account.entries().stream()
                                .map(entry -> List.of(entry.entry().on().toString(), entry.by(), words(entry))))
                .toList();
    }

    private static String words(RecordedEntry recorded) {
        StringBuilder words = new StringBuilder(done(recorded.entry()));
        append(
                words,
                ": ",
                recorded.entry().details().data().map(DataShown::text).orElse(""));
        append(words, ": ", recorded.entry().note());
        recorded.entry()
                .details()
                .evidence()
                .ifPresent(file -> words.append(" (evidence: ")
                        .append(file.name())
                        .append(", SHA-256 ")
                        .append(file.sha256())
                        .append(')'));
        return words.toString();
    }

    /** What was done, the number of its case or action in its place: {@code case C-01 corrected}. */
    private static String done(LedgerEntry entry) {
        String word = entry.act().word();
        if (entry.subject().isEmpty()) {
            return word;
        }
        return switch (entry.act()) {
            case CASE_LEFT -> "case " + entry.subject() + ": " + word;
            case NOTE -> word + " on action " + entry.subject();
            default -> {
                String[] parts = word.split(" ", 2);
                yield parts[0] + " " + entry.subject() + (parts.length == 1 ? "" : " " + parts[1]);
            }
        };
    }

    private static void append(StringBuilder words, String before, String text) {
        if (!text.isEmpty()) {
            words.append(before).append(text);
        }
    }

    private static String shown(String text, String absent) {
        return text.isEmpty() ? absent : text;
    }
}
