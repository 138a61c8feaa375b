package org.determinations.cli.verb.reviews;

import java.util.Optional;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.review.ReviewRound;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The round that a verb tells of. */
final class RoundOption {
    private static final String OPTION = "--round";

    @Option(names = OPTION, paramLabel = "ROUND", description = "such as 2012-13/1 (default: the newest)")
    private @Nullable String round;

    /** Empty for the newest; refused when the text is no round. */
    Optional<ReviewRound> round() {
        return Optional.ofNullable(round)
                .map(text -> ReviewRound.parse(text)
                        .orElseThrow(() -> RunChoice.unusable(
                                OPTION, text, "a school year and a number from 1 to 9, such as 2012-13/1")));
    }
}
