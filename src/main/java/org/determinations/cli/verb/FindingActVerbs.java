package org.determinations.cli.verb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.cli.verb.evidence.EvidenceOption;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What people record about a finding. */
final class FindingActVerbs {
    private FindingActVerbs() {}

    private static LedgerEntry.Details details(Optional<DataShown> data, Optional<EvidenceFile> file) {
        return new LedgerEntry.Details("", Optional.empty(), data, file);
    }

    /** A note and a file that some acts have beside. */
    static final class Grounds {
        @Option(names = "--note", paramLabel = "TEXT", description = "in your words; never a child's name")
        private String note = "";

        @Mixin
        private final EvidenceOption evidence = new EvidenceOption();

        String note() {
            return TypedText.note(note).strip();
        }

        EvidenceOption evidence() {
            return evidence;
        }
    }

    /** What the finding is about. */
    @Command(name = "about", header = "Record the rule of law that was not kept, and whether the finding is systemic.")
    static final class AboutVerb extends FindingActVerb {
        @Option(names = "--citation", paramLabel = "TEXT", description = "such as \"34 CFR 300.301(c)(1)\"")
        private @Nullable String citation;

        @Option(
                names = "--systemic",
                paramLabel = "yes|no",
                description = "whether it concerns more than single children")
        private @Nullable String systemic;

        @Override
        protected ExitCode perform() {
            List<LedgerAct> said = new ArrayList<>();
            if (citation != null) {
                said.add(LedgerAct.CITED);
            }
            if (systemic != null) {
                said.add(
                        switch (systemic) {
                            case "yes" -> LedgerAct.SYSTEMIC;
                            case "no" -> LedgerAct.NOT_SYSTEMIC;
                            default -> throw RunChoice.unusable("--systemic", systemic, "yes or no");
                        });
            }
            if (said.isEmpty()) {
                throw RunChoice.unusable("findings about", "", "--citation, --systemic, or both");
            }
            String cited = citation == null ? "" : TypedText.note(citation).strip();
            return recorded((before, on) -> said.stream()
                    .map(act -> LedgerEntry.of(findingId(), act, on, act == LedgerAct.CITED ? cited : ""))
                    .toList());
        }
    }

    /** Children's cases. */
    @Command(
            name = "case",
            header = "Record children's cases: open, corrected, left, recorded by mistake, or none at all.",
            description = {
                "Cases go by the number that they have in the review, such as C-01; never by a name or a student's number.",
                "mistaken says that there is no case of this number, none that no child's case is concerned; both need a note."
            })
    static final class CaseVerb extends FindingActVerb {
        @Parameters(index = "1", paramLabel = "STATE", description = "open, corrected, left, mistaken or none")
        private String state = "";

        @Parameters(index = "2..*", paramLabel = "NUMBER", description = "numbers of the cases")
        private List<String> numbers = new ArrayList<>();

        @Mixin
        private final Grounds grounds = new Grounds();

        @Override
        protected ExitCode perform() {
            LedgerAct act = switch (state) {
                case "open" -> LedgerAct.CASE_OPEN;
                case "corrected" -> LedgerAct.CASE_CORRECTED;
                case "left" -> LedgerAct.CASE_LEFT;
                case "mistaken" -> LedgerAct.CASE_MISTAKEN;
                case "none" -> LedgerAct.NO_CASE;
                default -> throw RunChoice.unusable("STATE", state, "open, corrected, left, mistaken or none");
            };
            boolean none = act == LedgerAct.NO_CASE;
            if (none != numbers.isEmpty()) {
                throw RunChoice.unusable(
                        "NUMBER", String.join(" ", numbers), none ? "no number with none" : "one number or more");
            }
            if ((none || act == LedgerAct.CASE_MISTAKEN) && grounds.note().isEmpty()) {
                throw RunChoice.unusable(
                        "--note",
                        "",
                        none ? "why no child's case is concerned" : "why there is no case of this number");
            }
            List<String> subjects =
                    none ? List.of("") : numbers.stream().distinct().toList();
            return recorded(
                    grounds.evidence(),
                    file -> (before, on) -> subjects.stream()
                            .map(number -> new LedgerEntry(
                                    findingId(), act, on, number, grounds.note(), details(Optional.empty(), file)))
                            .toList());
        }
    }

    /** Updated data. */
    @Command(
            name = "data",
            header = "Record updated data: how many of how many records keep the rule.",
            description = "The newest count. At 100 percent they are one of the two proofs.")
    static final class DataVerb extends FindingActVerb {
        @Parameters(index = "1", paramLabel = "MET", description = "records that keep the rule")
        private int met;

        @Parameters(index = "2", paramLabel = "OF", description = "records looked at")
        private int of;

        @Mixin
        private final Grounds grounds = new Grounds();

        @Override
        protected ExitCode perform() {
            if (of < 1 || met < 0 || met > of) {
                throw RunChoice.unusable("MET OF", met + " " + of, "counts such as 20 20: MET from 0 to OF, OF from 1");
            }
            return recorded(
                    grounds.evidence(),
                    file -> (before, on) -> List.of(new LedgerEntry(
                            findingId(),
                            LedgerAct.DATA,
                            on,
                            "",
                            grounds.note(),
                            details(Optional.of(new DataShown(met, of)), file))));
        }
    }

    /** A corrective action. */
    @Command(name = "action", header = "Plan a corrective action: what, who, until when.")
    static final class ActionVerb extends FindingActVerb {
        @Parameters(index = "1", paramLabel = "WHAT", description = "what is to be done")
        private String what = "";

        @Option(names = "--who", required = true, paramLabel = "NAME", description = "office or person who must act")
        private String who = "";

        @Option(names = "--until", required = true, paramLabel = "DATE", description = "that day is in time")
        private String until = "";

        @Override
        protected ExitCode perform() {
            LocalDate day = LedgerDay.parse("--until", until);
            LedgerEntry.Details details = new LedgerEntry.Details(
                    TypedText.note(who).strip(), Optional.of(day), Optional.empty(), Optional.empty());
            return recorded((before, on) -> List.of(new LedgerEntry(
                    findingId(),
                    LedgerAct.ACTION,
                    on,
                    Integer.toString(before.actions() + 1),
                    TypedText.note(what).strip(),
                    details)));
        }
    }

    /** What became of an action; at most one of them. */
    static final class Turn {
        @Option(names = "--done", description = "the action is done")
        private boolean done;

        @Option(names = "--dropped", description = "the action is not to be done, as the note says why")
        private boolean dropped;

        @Option(
                names = "--resumed",
                description = "the action is to be done after all: it was taken for done, or dropped")
        private boolean resumed;

        LedgerAct act() {
            if (done) {
                return LedgerAct.DONE;
            }
            if (dropped) {
                return LedgerAct.DROPPED;
            }
            return resumed ? LedgerAct.RESUMED : LedgerAct.NOTE;
        }
    }

    /** A note, on the finding or on one of its actions. */
    @Command(
            name = "note",
            header = "Record a note or the progress of an action; that it is done, dropped, or to be done after all.")
    static final class NoteVerb extends FindingActVerb {
        @Parameters(index = "1", paramLabel = "TEXT", description = "in your words; never a child's name")
        private String text = "";

        @Option(names = "--action", paramLabel = "NUMBER", description = "the action that it is about")
        private @Nullable Integer action;

        @ArgGroup
        private final Turn turn = new Turn();

        @Mixin
        private final EvidenceOption evidence = new EvidenceOption();

        @Override
        protected ExitCode perform() {
            LedgerAct act = turn.act();
            if (act != LedgerAct.NOTE && action == null) {
                throw RunChoice.unusable("--action", "", "the number of the action that it is about");
            }
            String subject = action == null ? "" : action.toString();
            return recorded(
                    evidence,
                    file -> (before, on) -> List.of(new LedgerEntry(
                            findingId(),
                            act,
                            on,
                            subject,
                            TypedText.note(text).strip(),
                            details(Optional.empty(), file))));
        }
    }
}
