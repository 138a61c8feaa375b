package org.determinations.cli.verb.reviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.review.ReviewDesk;
import org.determinations.application.review.ReviewsImported;
import org.determinations.application.review.ReviewsWritten;
import org.determinations.application.review.SampleDesk;
import org.determinations.application.review.SampleDrawn;
import org.determinations.application.review.SampleRequest;
import org.determinations.cli.answer.ReviewsAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.report.review.PicturePage;
import org.determinations.report.review.RoundList;
import org.determinations.report.review.RoundPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Quality reviews of individual programs. */
@Command(
        name = "reviews",
        header = "Quality reviews of individual programs: samples, scores, and what they show.",
        description =
                "src/docs/reviews.md shows the way of a round. Everything here is CONFIDENTIAL. No determination reads it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReviewsVerbs.ImportVerb.class,
            ReviewsVerbs.DrawVerb.class,
            ReviewsVerbs.ListVerb.class,
            ReviewsVerbs.ShowVerb.class,
            ReviewsVerbs.StateVerb.class,
            ReviewsVerbs.ExportVerb.class
        })
public final class ReviewsVerbs {
    private static final String JURISDICTION = "whose codes it has (default: the default)";

    /** Takes over scores or a sample. */
    @Command(
            name = "import",
            header = "Take over a file of scores or of a sample; the same row again is not added again.",
            description = "What a row says otherwise than before is told, and counts from now on.")
    public static final class ImportVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "a file of IEP reviews or of IEP review samples")
        private Path file = Path.of("");

        @Option(names = "--jurisdiction", paramLabel = "NAME", description = JURISDICTION)
        private @Nullable String jurisdiction;

        @Override
        protected ExitCode perform() {
            ReviewsImported done =
                    ReviewDesk.importFile(options().installation(), file, Optional.ofNullable(jurisdiction));
            print(options().json() ? ReviewsAnswer.IMPORT.render(done) : ReviewsAnswer.text(done));
            if (done.refused() > 0) {
                return ExitCode.DONE_WITH_REJECTED_ROWS;
            }
            return done.isNothingNew() ? ExitCode.NOTHING_TO_DO : ExitCode.DONE;
        }
    }

    /** Draws a sample. */
    @Command(
            name = "draw",
            header = "Draw the random sample of a district's round from a list of record numbers, and keep it.",
            description = {
                "Random within school level and age band. The same list and seed give the same sample, always.",
                "A round has one sample. One record of five is marked to be read twice."
            })
    public static final class DrawVerb extends Verb {
        private static final String SEED = "--seed";
        private static final String RECORDS = "--records";

        @Parameters(paramLabel = "DISTRICT", description = "code of the district")
        private String district = "";

        @Option(
                names = "--list",
                required = true,
                paramLabel = "FILE",
                description = "a file of IEP review samples in which each record of the round is listed")
        private Path list = Path.of("");

        @Option(
                names = SEED,
                required = true,
                paramLabel = "NUMBER",
                description = "where the draw starts: a whole number that is known before the list is")
        private String seed = "";

        @Option(
                names = RECORDS,
                paramLabel = "NUMBER",
                description = "how many (default: 10 and 2 for each full hundred, at most 40)")
        private @Nullable String records;

        @Option(
                names = "--to",
                paramLabel = "FILE",
                description = "write the sample for those who read it; nothing is overwritten")
        private @Nullable Path target;

        @Option(names = "--jurisdiction", paramLabel = "NAME", description = JURISDICTION)
        private @Nullable String jurisdiction;

        @Override
        protected ExitCode perform() {
            SampleDrawn done = SampleDesk.draw(
                    options().installation(),
                    new SampleRequest(
                            district,
                            list,
                            number(SEED, seed),
                            Optional.ofNullable(records).map(text -> number(RECORDS, text)),
                            Optional.ofNullable(target)),
                    Optional.ofNullable(jurisdiction));
            print(options().json() ? ReviewsAnswer.DRAW.render(done) : ReviewsAnswer.text(done));
            return done.isNew() ? ExitCode.DONE : ExitCode.NOTHING_TO_DO;
        }

        private static int number(String option, String text) {
            if (!text.matches("[0-9]{1,9}")) {
                throw RunChoice.unusable(option, text, "a whole number of at most nine digits");
            }
            return Integer.parseInt(text);
        }
    }

    /** Lists rounds. */
    @Command(name = "list", header = "Every district's rounds: sample, how many are read, what is not rolled up.")
    public static final class ListVerb extends ListingVerb {
        @Override
        protected ExitCode perform() {
            try (ReviewDesk desk = ReviewDesk.open(options().installation())) {
                ReviewBook book = desk.book();
                return listed(
                        new RoundList(
                                book.listRounds().stream().map(book::records).toList()),
                        desk.words());
            }
        }
    }

    /** Shows a district's round. */
    @Command(
            name = "show",
            header = "A district's round: every area, how far readers agree, and what changed since the last one.")
    public static final class ShowVerb extends ListingVerb {
        @Parameters(paramLabel = "DISTRICT", description = "code of the district")
        private String district = "";

        @Mixin
        private final RoundOption round = new RoundOption();

        @Override
        protected ExitCode perform() {
            try (ReviewDesk desk = ReviewDesk.open(options().installation())) {
                return listed(new RoundPage(desk.roll(district, round.round())), desk.words());
            }
        }
    }

    /** Shows the State. */
    @Command(name = "state", header = "What a round shows of the State, for the department.")
    public static final class StateVerb extends ListingVerb {
        @Mixin
        private final RoundOption round = new RoundOption();

        @Override
        protected ExitCode perform() {
            try (ReviewDesk desk = ReviewDesk.open(options().installation())) {
                return listed(new PicturePage(desk.picture(round.round())), desk.words());
            }
        }
    }

    /** Writes figures out. */
    @Command(
            name = "export",
            header = "Write the figures of every district of a round, or the picture of the State for the public.",
            description =
                    "The picture shows an area of five districts or more that agreed, whose readers agree, and withholds small shares.")
    public static final class ExportVerb extends Verb {
        private static final String AGREED = "--agreed";

        @Parameters(paramLabel = "FILE", description = "where to write it; nothing is overwritten")
        private Path file = Path.of("");

        @Mixin
        private final RoundOption round = new RoundOption();

        @Option(names = "--public", description = "the picture of the State alone, with small shares withheld")
        private boolean isPublic;

        @Option(
                names = AGREED,
                paramLabel = "CODE",
                split = ",",
                description = "with --public: districts that agreed to be in the picture")
        private List<String> agreed = new ArrayList<>();

        @Override
        protected ExitCode perform() {
            if (isPublic == agreed.isEmpty()) {
                throw RunChoice.unusable(
                        AGREED, String.join(",", agreed), "codes of districts with --public, and none without");
            }
            try (ReviewDesk desk = ReviewDesk.open(options().installation())) {
                ReviewsWritten done =
                        isPublic ? desk.writePublic(file, round.round(), agreed) : desk.write(file, round.round());
                print(options().json() ? ReviewsAnswer.EXPORT.render(done) : ReviewsAnswer.text(done));
            }
            return ExitCode.DONE;
        }
    }
}
