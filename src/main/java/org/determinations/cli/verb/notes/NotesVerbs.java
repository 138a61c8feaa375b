package org.determinations.cli.verb.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.determinations.application.note.NoteDesk;
import org.determinations.cli.answer.NotesAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.note.ListedNote;
import org.determinations.report.note.NoteListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes of reviewers. */
@Command(
        name = "notes",
        header = "Notes of reviewers about districts: write, list, take back.",
        description = {
            "A note is an opinion for the department. No run reads it, it is no decision, and whoever writes one may approve.",
            "It stays with the cycle and stage when the stage is computed again."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {NotesVerbs.AddVerb.class, NotesVerbs.ListVerb.class, NotesVerbs.TakeBackVerb.class})
public final class NotesVerbs {
    private NotesVerbs() {}

    /** Writes one. */
    @Command(name = "add", header = "Write a note about a district of a run.")
    static final class AddVerb extends Verb {
        @Parameters(paramLabel = "DISTRICT", description = "a code, or part of a name that fits one district")
        private String district = "";

        @Option(names = "--run", required = true, paramLabel = "NUMBER", description = "the run that you looked at")
        private int run;

        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "the note, in one line")
        private String text = "";

        @Override
        protected ExitCode perform() {
            try (NoteDesk desk = NoteDesk.open(options().installation())) {
                ListedNote note = desk.write(run, district, text);
                print(options().json() ? NotesAnswer.FORM.render(note) : NotesAnswer.text(note, desk.words()));
            }
            return ExitCode.DONE;
        }
    }

    /** Lists them. */
    @Command(name = "list", header = "Notes with whether each stands; those taken back as well.")
    static final class ListVerb extends ListingVerb {
        @Option(names = "--cycle", paramLabel = "YEAR", description = "about results of that cycle alone")
        private @Nullable String cycle;

        @Option(
                names = "--district",
                paramLabel = "CODE",
                description = "about the district with this whole code alone")
        private @Nullable String district;

        @Option(names = "--standing", description = "those alone that are not taken back")
        private boolean standing;

        @Override
        protected ExitCode perform() {
            List<String> asked = new ArrayList<>();
            Predicate<ListedNote> which = of -> true;
            if (cycle != null) {
                String year = RunChoice.schoolYear("--cycle", cycle).text();
                asked.add("cycle " + year);
                which = which.and(
                        of -> of.note().entry().subject().cycle().text().equals(year));
            }
            if (district != null) {
                String code = district.strip();
                asked.add("district " + code);
                which = which.and(
                        of -> of.note().entry().subject().district().digits().equals(code));
            }
            if (standing) {
                asked.add("those that stand");
                which = which.and(ListedNote::stands);
            }
            try (NoteDesk desk = NoteDesk.open(options().installation())) {
                return listed(
                        new NoteListing(
                                String.join(", ", asked),
                                desk.list().stream().filter(which).toList()),
                        desk.words());
            }
        }
    }

    /** Takes one back. */
    @Command(
            name = "take-back",
            header = "Take a note back, by another act with a reason.",
            description = "The note stays on record and is shown as taken back.")
    static final class TakeBackVerb extends Verb {
        @Parameters(paramLabel = "NOTE", description = "number of the note, as notes list has it")
        private int note;

        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "why, in one line")
        private String text = "";

        @Override
        protected ExitCode perform() {
            try (NoteDesk desk = NoteDesk.open(options().installation())) {
                ListedNote of = desk.takeBack(note, text);
                print(options().json() ? NotesAnswer.FORM.render(of) : NotesAnswer.text(of, desk.words()));
            }
            return ExitCode.DONE;
        }
    }
}
