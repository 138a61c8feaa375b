package org.determinations.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.Stage;
import org.determinations.model.release.LetterKind;
import org.determinations.model.result.Determination;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.form.TextLines;

/**
 * What the superintendent does next and by which day, as the end of a letter's first paragraph: reports of discrepancies while the
 * announced window is still to come, and after the official result the findings that count as evidence. Nothing where neither has a word
 * to say.
 *
 * <p>Source: the announced window; the printed correction dates of the findings; 34 CFR 300.600(e), as soon as possible and in no case
 * later than one year, where a finding prints none.
 */
final class NextDate {
    private static final String OF = "Next for the district: ";

    private NextDate() {}

    /** One sentence; empty when no date of the district's is known. */
    static Optional<String> of(Determination own, LetterKind kind, LetterRound round) {
        return round.matter().dates().flatMap(dates -> of(own, kind, round, dates));
    }

    private static Optional<String> of(Determination own, LetterKind kind, LetterRound round, CorrectionDates dates) {
        Optional<String> step = switch (kind) {
            case PROVISIONAL, PRELIMINARY -> window(round.plan(), round.run().stageDate());
            case CORRECTED -> Optional.empty();
            case OFFICIAL, AMENDMENT ->
                round.run().stage() == Stage.OFFICIAL
                        ? corrections(round.run().stageDate(), dates.shown(own))
                        : Optional.empty();
        };
        return step.map(words -> round.plan().jurisdiction().words().in(OF) + words + ".");
    }

    /** A window that was over on the day of the letter is no next step. */
    private static Optional<String> window(CyclePlan plan, LocalDate on) {
        return plan.discrepancyWindow()
                .filter(window -> !on.isAfter(window.closesAt().toLocalDate()))
                .map(window -> "it can report discrepancies in its data "
                        + (on.isBefore(window.opensOn()) ? "from " + LetterFields.day(window.opensOn()) + " " : "")
                        + "until " + LetterFields.hour(window.closesAt()) + " on "
                        + LetterFields.day(window.closesAt().toLocalDate()));
    }

    private static Optional<String> corrections(LocalDate on, List<Optional<LocalDate>> findings) {
        List<LocalDate> dates =
                findings.stream().flatMap(Optional::stream).sorted().toList();
        List<LocalDate> past = dates.stream().filter(on::isAfter).toList();
        List<LocalDate> ahead = dates.stream().filter(date -> !on.isAfter(date)).toList();
        int undated = findings.size() - dates.size();
        List<String> said = new ArrayList<>();
        if (!past.isEmpty()) {
            said.add(findings(past.size()) + (past.size() == 1 ? "is past its" : "are past their")
                    + " printed correction date" + first(past, ", ", ", of which the first was ") + ", and "
                    + due(past.size()) + " as soon as possible");
        }
        if (!ahead.isEmpty()) {
            said.add(findings(ahead.size()) + due(ahead.size()) + first(ahead, " by ", ", the first by "));
        }
        if (undated > 0) {
            said.add(findings(undated) + "without a printed correction date " + due(undated)
                    + " as soon as possible, and within a year of the written notice");
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said.stream().collect(Collectors.joining("; ")));
    }

    private static String findings(int number) {
        return TextLines.counted(number, "uncorrected finding", "uncorrected findings") + " ";
    }

    private static String due(int number) {
        return (number == 1 ? "is" : "are") + " to be corrected";
    }

    /** The one day of all of them, or the first of several. */
    private static String first(List<LocalDate> dates, String one, String several) {
        LocalDate first = dates.get(0);
        return (first.equals(dates.get(dates.size() - 1)) ? one : several) + LetterFields.day(first);
    }
}
