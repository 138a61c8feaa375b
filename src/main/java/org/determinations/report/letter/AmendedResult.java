package org.determinations.report.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.EarlierEdition;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.release.OwnDistrict;

/** What an amendment says to one district whose released result it changes. One per letter. */
record AmendedResult(ResultChange change, LetterRound round, OwnDistrict look) {

    /** {@code Level 2, Meets Requirements – At Risk (MRAR), shown as Level 2-MRAR}. */
    String earlier(ExplanationContext context) {
        return change.before().map(before -> words(before, context)).orElse("no released result");
    }

    /** Empty as long as the amendment is not released. */
    Optional<LocalDate> on() {
        return amendment().on();
    }

    /** The person's words, unless they name another district: a letter speaks of its own alone. */
    String reason() {
        String reason = amendment().reason().strip();
        if (reason.isEmpty()) {
            return "The reason is given with the amendment, which is not released yet.";
        }
        return namesAnother(reason)
                ? round.plan()
                        .jurisdiction()
                        .words()
                        .in("Facts that the earlier result rested on were corrected. The department's note about the"
                                + " amendment names other districts and is not repeated here.")
                : reason;
    }

    private boolean namesAnother(String reason) {
        return look.namesOther(reason, change.district())
                || round.results().determinations().stream()
                        .filter(other -> !other.district().equals(change.district()))
                        .anyMatch(other -> !other.name().equals(change.name()) && reason.contains(other.name()));
    }

    /** The release in which the district was last told its result, as its letter was named and dated. */
    String replacedLetter() {
        return amendment().lastToldIn(change.district()).map(this::letter).orElse("no earlier letter");
    }

    private String letter(EarlierEdition told) {
        Optional<LocalDate> amendedOn = told.amended() ? Optional.of(told.releasedOn()) : Optional.empty();
        ReleaseStanding released = new ReleaseStanding(ReleaseState.RELEASED, Optional.of(told.releasedOn()), "");
        Edition edition = Edition.district(told.results().run(), released, amendedOn);
        LocalDate dated = amendedOn.orElse(told.results().run().stageDate());
        return "the letter of " + LetterFields.day(dated) + " (" + ReleaseNames.bundle(edition, change.district())
                + "-letter)";
    }

    private static String words(Determination before, ExplanationContext context) {
        String level = before.basisText().isEmpty() ? context.shape().noBasis() : before.basisText();
        return before.category()
                .map(code -> level + ", " + context.words(code) + ", shown as " + before.label())
                .orElse(level + ", not determined");
    }

    private Amendment amendment() {
        return round.amendment().orElseThrow();
    }
}
