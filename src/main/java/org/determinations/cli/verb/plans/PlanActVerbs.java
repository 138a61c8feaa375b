package org.determinations.cli.verb.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.cli.verb.LedgerDay;
import org.determinations.cli.verb.RunChoice;
import org.determinations.cli.verb.evidence.EvidenceOption;
import org.determinations.followthrough.assistance.ActionEdit;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.model.Worded;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.SupportArea;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What people record about a plan. */
final class PlanActVerbs {
    private PlanActVerbs() {}

    /** Edits one action, or adds one. */
    @Command(
            name = "action",
            header = "Change an action of a plan, or add one: what, area, owner, date, state.",
            description = {
                "Without a number an action is added: --what and --area are needed then.",
                "What the action says, dropping it and taking it up again make another plan: it must be signed again."
            })
    static final class ActionVerb extends PlanActVerb {
        @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER", description = "the action")
        private @Nullable Integer number;

        @Option(names = "--what", paramLabel = "TEXT", description = "what is to be done; never a child's name")
        private @Nullable String what;

        @Option(names = "--area", paramLabel = "AREA", description = "access, progress, accommodations or services")
        private @Nullable String area;

        @Option(names = "--owner", paramLabel = "NAME", description = "office or person who must act")
        private @Nullable String owner;

        @Option(names = "--until", paramLabel = "DATE", description = "that day is in time")
        private @Nullable String until;

        @Option(names = "--funds", paramLabel = "TEXT", description = "funds that pay for it, such as IDEA")
        private @Nullable String funds;

        @Option(names = "--state", paramLabel = "STATE", description = "planned, \"under way\", done or dropped")
        private @Nullable String state;

        @Option(names = "--note", paramLabel = "TEXT", description = "with --state: in your words; why it is dropped")
        private @Nullable String note;

        @Mixin
        private final EvidenceOption evidence = new EvidenceOption();

        @Override
        protected ExitCode perform() {
            Optional<SupportArea> support = support();
            Optional<LocalDate> day = Optional.ofNullable(until).map(text -> LedgerDay.parse("--until", text));
            Optional<PlanAct> turned = Optional.ofNullable(state).map(ActionVerb::stateOf);
            if (turned.isEmpty() && (note != null || evidence.isGiven())) {
                throw RunChoice.unusable(
                        "--note, --evidence", "no --state", "both with --state alone, else plans note");
            }
            if (number == null && (what == null || support.isEmpty() || turned.isPresent())) {
                throw RunChoice.unusable(
                        "NUMBER", "", "the number of an action; or --what and --area for a new one, without --state");
            }
            return recorded(evidence, file -> {
                ActionEdit edit = new ActionEdit(
                        Optional.ofNullable(what).map(text -> line("--what", text)),
                        support,
                        Optional.ofNullable(owner).map(PlanActVerbs::typed),
                        day,
                        Optional.ofNullable(funds).map(PlanActVerbs::typed),
                        turned.map(act -> new ActionEdit.Turn(act, typed(note), file)));
                return made(edit);
            });
        }

        private BiFunction<PlanStanding, LocalDate, List<PlanEntry>> made(ActionEdit edit) {
            if (number == null) {
                return (before, on) -> List.of(edit.added(before, on));
            }
            if (!edit.says() && edit.turn().isEmpty()) {
                throw RunChoice.unusable(
                        "plans action", "", "one of --what, --area, --owner, --until, --funds, --state, or several");
            }
            int chosen = number;
            return (before, on) -> edit.acts(before, on, chosen);
        }

        private Optional<SupportArea> support() {
            return Optional.ofNullable(area)
                    .map(word -> Worded.find(SupportArea.class, word)
                            .orElseThrow(() -> RunChoice.unusable(
                                    "--area", word, String.join(", ", Worded.words(SupportArea.class)))));
        }

        private static PlanAct stateOf(String word) {
            return Arrays.stream(PlanAct.values())
                    .filter(act -> act.isState() && act.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> RunChoice.unusable("--state", word, "planned, under way, done, dropped"));
        }
    }

    /** A note, on the plan or on one of its actions. */
    @Command(name = "note", header = "Record a note on a plan, or the progress of one of its actions.")
    static final class NoteVerb extends PlanActVerb {
        @Parameters(index = "1", paramLabel = "TEXT", description = "in your words; never a child's name")
        private String text = "";

        @Option(names = "--action", paramLabel = "NUMBER", description = "the action that it is about")
        private @Nullable Integer action;

        @Mixin
        private final EvidenceOption evidence = new EvidenceOption();

        @Override
        protected ExitCode perform() {
            String note = line("TEXT", text);
            return recorded(
                    evidence,
                    file -> (before, on) -> List.of(new PlanEntry(
                            before.plan(),
                            PlanAct.NOTE,
                            on,
                            Optional.ofNullable(action),
                            Optional.empty(),
                            note,
                            file)));
        }
    }

    /** Signs. */
    @Command(
            name = "sign",
            header = "Sign a plan as it is: its run is released, and each action has an owner and a day.",
            description = "Who signs is who is acting: --as NAME. A plan that is changed later is to be signed again.")
    static final class SignVerb extends PlanActVerb {
        @Option(names = "--note", paramLabel = "TEXT", description = "in your words")
        private @Nullable String note;

        @Override
        protected ExitCode perform() {
            String words = typed(note);
            return recorded(
                    (before, on) -> List.of(PlanEntry.of(before.plan(), PlanAct.SIGNED, on, Optional.empty(), words)));
        }
    }

    /** A text that may be left out. */
    private static String typed(@Nullable String text) {
        return text == null ? "" : TypedText.note(text).strip();
    }

    /** A text that is asked for. */
    private static String line(String option, @Nullable String text) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            throw RunChoice.unusable(option, typed, "words that say it");
        }
        return typed;
    }
}
