package org.determinations.application.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.application.Installation;
import org.determinations.application.audit.DecisionAudit;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.CategoryCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * The decisions of the desk about a cycle and stage as a decisions file of its runs. Its name has the hash of its text, so that a
 * run that reads it reads what it was told of, whatever is decided meanwhile.
 */
public final class RecordedDecisions {
    private static final String HEADER = "district_code,decision,category,decided_by,decided_on,reason,evidence\n";
    private static final int HASH_SHOWN = 12;

    private final Installation installation;
    private final Stores stores;

    RecordedDecisions(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /**
     * The same inputs with the decisions that count now; as they are where none does. Refused with {@code SY-156} when a row is not
     * what the audit trail tells of: a decision that was put into the database by hand moves nothing.
     */
    CycleInputs beside(CycleInputs inputs, FileRecogniser recogniser) {
        DecisionBook book = stores.decisions().book();
        SchoolYear cycle = inputs.plan().cycle();
        List<RecordedDecision> acts = book.list(cycle, inputs.stage());
        if (acts.isEmpty()) {
            return inputs;
        }
        demandBound(stores, book);
        List<RecordedDecision> inForce = book.inForce(cycle, inputs.stage());
        List<WrittenInput> written = inForce.isEmpty() ? List.of() : List.of(file(cycle, inputs.stage(), inForce));
        return inputs.beside(WrittenInput.recognised(written, installation, recogniser))
                .afterDecisions(acts.get(acts.size() - 1).entry().number());
    }

    /**
     * Refused with {@code SY-156} when rows of decisions are not what the audit trail tells of. On a server somebody else may record one
     * after the rows were read and before the trail was: what looks strange then is looked at again, in rows read after the trail.
     *
     * @param book as it was read before
     */
    public static void demandBound(Stores stores, DecisionBook book) {
        List<AuditStore.Event> trail = stores.audit().list();
        Set<Long> strange = DecisionAudit.unbound(trail, book);
        if (!strange.isEmpty()) {
            strange.retainAll(DecisionAudit.unbound(trail, stores.decisions().book()));
        }
        if (!strange.isEmpty()) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.DECISIONS_DIFFER,
                    "desk_decision",
                    "decisions of the desk are not what the audit trail tells of, so no run reads them",
                    "event "
                            + String.join(
                                    ", ", strange.stream().map(String::valueOf).toList()),
                    "rows as they were recorded",
                    "type determinations runs verify, and compare with the latest copy of the database");
        }
    }

    private static WrittenInput file(SchoolYear cycle, Stage stage, List<RecordedDecision> inForce) {
        StringBuilder text = new StringBuilder(HEADER);
        inForce.forEach(decision -> row(text, decision));
        String hash = Sha256.hex(text.toString()).substring(0, HASH_SHOWN);
        return new WrittenInput(
                DeskDecisions.FOLDER + cycle + "-" + stage.word() + "-" + hash + ".csv", text.toString());
    }

    private static void row(StringBuilder text, RecordedDecision decision) {
        DecisionContent content = decision.entry().content().orElseThrow();
        List<String> cells = List.of(
                decision.entry().district().digits(),
                content.kind().name(),
                content.category().map(CategoryCode::text).orElse(""),
                decision.by(),
                decision.entry().on().toString(),
                decision.entry().text(),
                DeskDecisions.evidence(decision.entry().number(), content.reason()));
        text.append(String.join(
                        ",",
                        cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList()))
                .append('\n');
    }

    /**
     * How the decisions that count now differ from those that a run read, in words, by the number of the record; empty when they do
     * not.
     *
     * @param words what a unit is called in them
     */
    public static List<String> changedSince(Stores stores, RunHeader run, UnitWords words) {
        DecisionBook book = stores.decisions().book();
        Set<Integer> now = new TreeSet<>(book.numbersInForce(run.cycle(), run.stage()));
        Set<Integer> read = read(stores, run);
        Set<Integer> either = new TreeSet<>(now);
        either.addAll(read);
        List<String> changes = new ArrayList<>();
        for (int number : either) {
            if (now.contains(number) != read.contains(number)) {
                changes.add(changed(book, number, now.contains(number), words));
            }
        }
        return changes;
    }

    /** Decisions with how each stands now, in the order given. */
    public static List<ListedDecision> listed(Stores stores, List<RecordedDecision> decisions) {
        DecisionBook book = stores.decisions().book();
        Map<Integer, Integer> readBy = new HashMap<>();
        decisions.stream()
                .map(RecordedDecision::entry)
                .flatMap(entry -> stores.runs().newest(entry.cycle(), entry.stage(), RunState.COMPUTED).stream())
                .distinct()
                .forEach(run -> read(stores, run).forEach(record -> readBy.put(record, run.number())));
        return decisions.stream()
                .map(of -> new ListedDecision(
                        of,
                        stores.determinations()
                                .find(of.entry().run(), of.entry().district())
                                .map(Determination::name)
                                .orElse(""),
                        book.takenBack(of),
                        Optional.ofNullable(readBy.get(of.entry().number()))))
                .toList();
    }

    /** Numbers of the records that a run read. */
    public static Set<Integer> read(Stores stores, RunHeader run) {
        Set<Integer> read = new TreeSet<>();
        for (DecisionFact fact : stores.facts().list(run.number(), FactKinds.DECISION)) {
            DeskDecisions.record(fact).ifPresent(read::add);
        }
        return read;
    }

    private static String changed(DecisionBook book, int number, boolean isNew, UnitWords words) {
        Optional<RecordedDecision> decision = book.find(number);
        String about = decision.map(
                        of -> ", " + of.entry().content().orElseThrow().words() + words.in(" for district ")
                                + of.entry().district())
                .orElse("");
        if (isNew) {
            return "decision, record " + number + about
                    + decision.map(of -> ", by " + of.by()).orElse("") + ", is new";
        }
        Optional<RecordedDecision> back = decision.flatMap(book::takenBack);
        return "decision, record " + number + about
                + back.map(of -> ", was taken back by " + of.by()).orElse(", does not count");
    }
}
