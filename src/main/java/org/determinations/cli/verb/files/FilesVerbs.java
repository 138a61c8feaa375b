package org.determinations.cli.verb.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.determinations.application.files.FileDesk;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.OfferDesk;
import org.determinations.application.files.OfferLook;
import org.determinations.application.files.StageFiles;
import org.determinations.application.run.StageFolder;
import org.determinations.application.validate.ErrorReports;
import org.determinations.cli.answer.FilesAnswer;
import org.determinations.cli.answer.FilesText;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.CycleFolderParameter;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files of a stage. */
@Command(
        name = "files",
        header = "Files of a stage: what is there and what changed; offered ones accepted or discarded.",
        description = "src/docs/intake.md has the way of a file. Everything here is CONFIDENTIAL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FilesVerbs.ListVerb.class,
            FilesVerbs.OfferVerb.class,
            FilesVerbs.ShowVerb.class,
            FilesVerbs.AcceptVerb.class,
            FilesVerbs.DiscardVerb.class,
            FilesVerbs.TakeBackVerb.class
        })
public final class FilesVerbs {
    private FilesVerbs() {}

    /** Names of folders, for a shell to complete. */
    static final class Folders implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return StageFolder.words().iterator();
        }
    }

    /** Lists files. */
    @Command(
            name = "list",
            header = "Each file with what it is read as, its rows, its issues by kind, and what changed since.",
            description = "Held against what the newest run of the stage read. Offers that wait stand below.")
    static final class ListVerb extends Verb {
        @Mixin
        private final CycleFolderParameter folder = new CycleFolderParameter();

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "FOLDER",
                completionCandidates = Folders.class,
                description = "a stage, corrections or amendment (default: every one that is there)")
        private @Nullable String word;

        @Option(
                names = "--issues",
                paramLabel = "FILE",
                description = "also write the issues of FOLDER to FILE.csv, FILE.json or FILE.xlsx")
        private @Nullable Path issues;

        @Override
        protected ExitCode perform() {
            Optional<StageFolder> one = Optional.ofNullable(word).map(StageFolder::get);
            if (issues != null && one.isEmpty()) {
                throw usage("--issues", "issues are written of one folder", "", "name the folder, or type validate");
            }
            Optional.ofNullable(issues).ifPresent(ErrorReports::format);
            FileDesk desk = FileDesk.of(options().installation(), folder.path());
            List<StageFiles> folders = one.map(of -> List.of(desk.list(of))).orElseGet(desk::listAll);
            if (issues != null) {
                Path target = issues;
                ErrorReports.write(
                        target,
                        folders.get(0)
                                .errors()
                                .orElseThrow(() -> usage(
                                        "--issues",
                                        "the folder has more student records than are counted here",
                                        "",
                                        "type validate with the same option")));
            }
            print(options().json() ? FilesAnswer.LIST.render(folders) : FilesText.text(folders));
            boolean rejected = folders.stream()
                    .flatMap(of -> of.files().stream())
                    .flatMap(file -> file.read().stream())
                    .anyMatch(read -> read.rejected() > 0);
            return rejected ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
        }
    }

    /** Offers a file. */
    @Command(
            name = "offer",
            header = "Offer a file to a folder: it is kept, and shown as it would be read. Nothing is put there.",
            description = "Refused when no layout fits it, or the stage does not read such files.")
    static final class OfferVerb extends Verb {
        @Mixin
        private final CycleFolderParameter folder = new CycleFolderParameter();

        @Parameters(
                index = "1",
                paramLabel = "FOLDER",
                completionCandidates = Folders.class,
                description = "a stage, corrections or amendment")
        private String word = "";

        @Parameters(index = "2", paramLabel = "FILE", description = "the file")
        private Path file = Path.of("");

        @Override
        protected ExitCode perform() {
            StageFolder to = StageFolder.get(word);
            OfferDesk desk = OfferDesk.of(options().installation(), folder.path());
            String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
            return shown(this, desk.offer(to, name, kept(name)));
        }

        private KeptFiles.Kept kept(String name) {
            if (!Files.isRegularFile(file)) {
                throw usage("FILE", "there is no such file", file.toString(), "name a file that you can read");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return KeptFiles.of(options().installation()).keep(name, in);
            } catch (IOException e) {
                throw usage("FILE", "the file cannot be read", file.toString(), "name a file that you can read");
            }
        }

        private ExitCode shown(OfferVerb verb, OfferLook look) {
            verb.print(verb.options().json() ? FilesAnswer.LOOK.render(look) : FilesText.text(look));
            return look.file()
                            .flatMap(of -> of.read())
                            .filter(read -> read.rejected() > 0)
                            .isPresent()
                    ? ExitCode.DONE_WITH_REJECTED_ROWS
                    : ExitCode.DONE;
        }
    }

    /** A verb about one offer. */
    abstract static class OneVerb extends Verb {
        @Mixin
        private final OfferParameters offer = new OfferParameters();

        ExitCode shown(BiFunction<OfferDesk, Long, OfferLook> work) {
            OfferLook look = work.apply(offer.desk(options().installation()), offer.number());
            print(options().json() ? FilesAnswer.LOOK.render(look) : FilesText.text(look));
            return ExitCode.DONE;
        }

        OfferLook looked() {
            return FileDesk.of(options().installation(), offer.folder()).show(offer.number());
        }
    }

    /** Shows an offer. */
    @Command(name = "show", header = "One offer: what it is, what would come of it, what was done with it.")
    static final class ShowVerb extends OneVerb {
        @Override
        protected ExitCode perform() {
            return shown((desk, number) -> looked());
        }
    }

    /** Accepts an offer. */
    @Command(
            name = "accept",
            header = "Put an offered file into its folder. A file that it takes the place of is kept.",
            description = "Typed again after a failure of the machine it ends what was begun.")
    static final class AcceptVerb extends OneVerb {
        @Option(
                names = "--replaces",
                paramLabel = "NAME",
                description = "file of the folder that it takes the place of; also where both have the same name")
        private @Nullable String replaces;

        @Option(names = "--note", paramLabel = "TEXT", description = "in your words")
        private String note = "";

        @Override
        protected ExitCode perform() {
            return shown((desk, number) ->
                    desk.accept(number, Optional.ofNullable(replaces), TypedText.note(note), Optional.empty()));
        }
    }

    /** Discards an offer. */
    @Command(name = "discard", header = "Refuse an offered file; its content is deleted, the trail keeps its hash.")
    static final class DiscardVerb extends OneVerb {
        @Option(names = "--note", paramLabel = "TEXT", description = "in your words")
        private String note = "";

        @Override
        protected ExitCode perform() {
            return shown((desk, number) -> desk.discard(number, TypedText.note(note)));
        }
    }

    /** Takes an accepted file back. */
    @Command(
            name = "take-back",
            header = "Take an accepted file out of its folder and put back what it had replaced.",
            description = "Refused when the folder holds something else by now.")
    static final class TakeBackVerb extends OneVerb {
        @Option(names = "--note", required = true, paramLabel = "TEXT", description = "why")
        private String note = "";

        @Override
        protected ExitCode perform() {
            return shown((desk, number) -> desk.takeBack(number, TypedText.note(note)));
        }
    }

    private static Refusal usage(String where, String wrong, String found, String action) {
        return Refusal.Kind.USAGE.of(IssueCode.NOT_FOUND, where, wrong, found, "", action);
    }
}
