package org.determinations.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.model.Person;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.people.Right;
import org.determinations.report.form.Commands;
import org.determinations.report.ledger.FindingPage;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** One finding: its two proofs, cases, corrective actions and everything that was recorded, with the acts that a person may do. */
public final class FindingView {
    /** The acts, by the word behind the address of the finding. */
    public static final List<String> RECORDING = List.of("about", "case", "data", "action", "note");

    public static final List<String> TURNING = List.of("close", "reopen");

    /** Those of them that may name a file as evidence. */
    public static final List<String> SHOWING = List.of("case", "data", "note");

    private final Around around;
    private final FindingAccount account;
    private final Forms forms;
    private final String id;

    private FindingView(Around around, FindingAccount account, Tried tried, LocalDate today) {
        this.around = around;
        this.account = account;
        this.id = account.standing().findingId();
        this.forms = new Forms(
                around, tried, Addresses.FINDING, Addresses.finding(id), List.of(new Block.Hidden("id", id)), today);
    }

    /**
     * The page.
     *
     * @param today the day that stands in the forms
     * @param kept whether the content of a file is kept
     */
    public static DeskPage page(
            Around around, FindingAccount account, LocalDate today, Tried tried, Predicate<EvidenceFile> kept) {
        return new FindingView(around, account, tried, today)
                .page(
                        tried,
                        new EvidenceParts(
                                around,
                                account.evidence(),
                                kept,
                                Addresses.FINDING,
                                List.of(new Block.Hidden(
                                        "id", account.standing().findingId())),
                                tried));
    }

    private DeskPage page(Tried tried, EvidenceParts files) {
        FindingStanding of = account.standing();
        List<Block> main = new ArrayList<>(tried.told(around));
        main.addAll(BlockPage.of(around, "Finding", page -> FindingPage.write(page, account)));
        main.addAll(files.table());
        List<Block> acts = acts();
        main.add(new Block.Heading("What you can record", "acts"));
        main.addAll(acts.isEmpty() ? List.of(new Block.None("Your role records nothing about findings.")) : acts);
        main.addAll(files.deletion());
        String quoted = Commands.quoted(id);
        return new DeskPage(
                around.shell(
                        "Finding " + id,
                        "",
                        Stream.concat(
                                        Stream.of(
                                                "determinations findings show " + quoted,
                                                "determinations findings "
                                                        + (of.state() == FindingState.CLOSED ? "reopen " : "close ")
                                                        + quoted + " --note TEXT"),
                                        files.command("determinations findings evidence " + quoted))
                                .toList()),
                around.said("District ")
                        + of.statement().district().and(of.statement().districtName()) + ", "
                        + of.state().word() + " on " + of.on() + ".",
                main,
                List.of());
    }

    private List<Block> acts() {
        boolean closed = account.standing().state() == FindingState.CLOSED;
        List<Block> acts = new ArrayList<>();
        if (around.may(Right.VERIFY)) {
            acts.add(turn(closed));
        }
        if (around.may(Right.FOLLOW)) {
            if (!closed) {
                acts.addAll(proofs());
            }
            acts.add(note(closed));
        }
        return acts;
    }

    private Block turn(boolean closed) {
        Block.Field why = Block.Field.text("note", "Why", "In your words; never a child's name.", true);
        if (closed) {
            return forms.confirmed("Open it again", "reopen", "Open the finding again", why);
        }
        if (!account.standing().isProved()) {
            return new Block.None("It can be verified and closed when both proofs are recorded.");
        }
        String own = around.caller().map(caller -> caller.name()).orElse("");
        boolean recorded = account.standing().correction().recordedBy().stream()
                .anyMatch(by -> new Person(by).isSameAs(new Person(own)));
        return recorded
                ? new Block.None("You recorded a proof of it, so somebody else verifies it and closes it.")
                : forms.confirmed("Verify and close", "close", "Close the finding", why);
    }

    private List<Block> proofs() {
        return List.of(
                forms.act(
                        "Children's cases",
                        "case",
                        "Record the cases",
                        Block.Field.of(
                                "state",
                                "State",
                                "Mistaken: there is no case of this number. None: no child's case is concerned. Both need a"
                                        + " note.",
                                Forms.choices("choose", List.of("open", "corrected", "left", "mistaken", "none"))),
                        Block.Field.text(
                                "numbers",
                                "Numbers of the cases",
                                "As in the review, such as C-01, with blanks between; never a name or a student's number.",
                                false),
                        Block.Field.text("note", "Note", "", false),
                        EvidenceParts.field()),
                forms.act(
                        "Updated data",
                        "data",
                        "Record the count",
                        Block.Field.text("met", "Records that keep the rule", "", true),
                        Block.Field.text("of", "Records looked at", "", true),
                        Block.Field.text("note", "Note", "", false),
                        EvidenceParts.field()),
                forms.act(
                        "A corrective action",
                        "action",
                        "Plan the action",
                        Block.Field.text("what", "What is to be done", "", true),
                        Block.Field.text("who", "Who must act", "An office or a person.", true),
                        Block.Field.day("until", "Until", "That day is in time.", true)),
                about());
    }

    private Block about() {
        return forms.act(
                "What it is about",
                "about",
                "Record it",
                Block.Field.text("citation", "Rule of law that was not kept", "Such as 34 CFR 300.301(c)(1).", false),
                Block.Field.of(
                        "systemic",
                        "Does it concern more than single children?",
                        "",
                        Forms.choices("not said", List.of("yes", "no"))));
    }

    private Block note(boolean closed) {
        List<String> numbers = IntStream.rangeClosed(1, closed ? 0 : account.actions())
                .mapToObj(Integer::toString)
                .toList();
        Block.Field text = Block.Field.text("text", "Note", "In your words; never a child's name.", true);
        return numbers.isEmpty()
                ? forms.act("A note", "note", "Record the note", text, EvidenceParts.field())
                : forms.act(
                        "A note, or what became of an action",
                        "note",
                        "Record the note",
                        text,
                        Block.Field.of("number", "Action that it is about", "", Forms.choices("none", numbers)),
                        Block.Field.of(
                                "turn",
                                "What became of the action",
                                "Dropped: it is not to be done, and the note says why. Open again: it is to be done after all.",
                                Forms.choices("nothing", List.of("done", "dropped", "open again"))),
                        EvidenceParts.field());
    }
}
