package org.determinations.application.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionOptions;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;

/** Why a decision is not recorded, or not taken back. */
final class DecideRefusals {
    private static final int LONGEST = 2000;

    private DecideRefusals() {}

    /** @param newest computed run of the same cycle and stage */
    static void demandDecidable(RunHeader run, Optional<RunHeader> newest) {
        if (run.state() != RunState.COMPUTED) {
            throw tooLate(
                    run,
                    "decisions are about the districts of a computed run",
                    "the run is " + run.state().name().toLowerCase(Locale.ROOT),
                    "run the stage to its end first, or choose another run with determinations runs list");
        }
        if (!run.stage().considersCompliance()) {
            throw tooLate(
                    run, "the stage " + run.stage().word() + " considers no decision", "", "decide on an official run");
        }
        newest.filter(other -> other.number() > run.number()).ifPresent(other -> {
            throw tooLate(
                    run,
                    "run " + other.number() + " took the place of this run",
                    "run " + other.number() + " of the same cycle and stage",
                    "decide on run " + other.number());
        });
    }

    /** Refused with {@code SY-155} when a reason cannot stand as one. */
    static void demandText(String text, String option) {
        if (text.isBlank()) {
            throw noReason(option, "the decision lacks the reason in the person's words", "");
        }
        OptionalInt unsafe = UnsafeCharacters.findInLine(text);
        if (unsafe.isPresent()) {
            throw noReason(
                    option, "the reason holds a character that nobody sees", UnsafeCharacters.name(unsafe.getAsInt()));
        }
        if (text.length() > LONGEST) {
            throw noReason(option, "the reason is too long", text.length() + " characters");
        }
    }

    /**
     * Refused with {@code SY-155} when words that stand in a district's letter have the code of another district in them.
     *
     * @param words what they are, such as {@code the reason}
     */
    static void demandOwnWords(String words, String option, String text, DistrictCode own, NamedDistricts districts) {
        districts.other(text, own).ifPresent(code -> {
            throw noReason(
                    option,
                    words + " has the code of another district in it, and it stands in the letter to district " + own,
                    code);
        });
    }

    private static Refusal noReason(String option, String wrong, String found) {
        return Refusal.Kind.INPUT.of(
                IssueCode.DECISION_WITHOUT_REASON,
                option,
                wrong,
                found,
                "one line of at most " + LONGEST + " characters that says why and names no other district by a code",
                "write why, in words that the district may read");
    }

    /** Refused with {@code SY-152} or {@code SY-150} when something else is decided, with {@code SY-151} when it may not be. */
    static void demand(DistrictChoices choices, DecisionContent asked) {
        choices.stands().filter(other -> !isSame(other, asked)).ifPresent(other -> {
            throw refusal(
                    choices,
                    IssueCode.DECISION_STANDS,
                    "a decision about the district stands: " + words(other),
                    asked.words(),
                    "Take it back first: determinations decide undo "
                            + other.entry().number());
        });
        choices.inFile().filter(other -> !isSame(other, asked)).ifPresent(other -> {
            throw refusal(
                    choices,
                    IssueCode.DECIDED_IN_BOTH,
                    "the district is decided in a decisions file, differently: "
                            + DecisionContent.words(other.kind(), other.category()) + " by " + other.decidedBy() + " ("
                            + other.source().row().text() + ")",
                    asked.words(),
                    "Take the row out of the file and run the stage again, or decide the same.");
        });
        if (!choices.options().allows(asked.kind(), asked.category())) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    issue(
                            choices,
                            IssueCode.DECISION_NOT_ALLOWED,
                            "the policy does not allow this decision. "
                                    + String.join(" ", choices.options().absent()),
                            asked.words(),
                            allowed(choices.options().allowed()),
                            "decide one of these"));
        }
    }

    /** Whether the same is decided already, at the desk or in a file. */
    static boolean isDecided(DistrictChoices choices, DecisionContent asked) {
        return choices.stands().filter(other -> isSame(other, asked)).isPresent()
                || choices.inFile().filter(other -> isSame(other, asked)).isPresent();
    }

    private static boolean isSame(RecordedDecision decision, DecisionContent asked) {
        DecisionContent other = decision.entry().content().orElseThrow();
        return other.kind() == asked.kind() && other.category().equals(asked.category());
    }

    private static boolean isSame(DecisionFact other, DecisionContent asked) {
        return other.kind() == asked.kind() && other.category().equals(asked.category());
    }

    private static String words(RecordedDecision decision) {
        return decision.entry().content().orElseThrow().words() + " by " + decision.by() + " on "
                + decision.entry().on() + ", record " + decision.entry().number();
    }

    private static String allowed(List<DecisionOptions.Option> allowed) {
        return allowed.isEmpty()
                ? "nothing"
                : allowed.stream()
                        .map(option -> DecisionContent.words(option.kind(), option.category()))
                        .collect(Collectors.joining(", "));
    }

    private static Refusal refusal(DistrictChoices choices, IssueCode code, String wrong, String found, String action) {
        return new Refusal(Refusal.Kind.INPUT, issue(choices, code, wrong, found, "", action));
    }

    private static Issue issue(
            DistrictChoices choices, IssueCode code, String wrong, String found, String allowed, String action) {
        String district = choices.determination().district().digits();
        return Issue.of(code, SourceRef.ofFile("district " + district), wrong, found, allowed, action)
                .inDistrict(district);
    }

    /** Refused with {@code SY-153} unless the preview is as it was seen. */
    static void demandSeen(DecisionPreview now, String seen) {
        if (!now.seen().equals(seen)) {
            throw Refusal.Kind.DIFFERS.of(
                    IssueCode.DECISION_SEEN_CHANGED,
                    "run " + now.context().run().number(),
                    "what the preview showed is not so any more, or something else was typed since; nothing is recorded",
                    "",
                    "",
                    "look at the preview again");
        }
    }

    static Refusal noSuchRecord(int number) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "RECORD",
                "no decision has that number",
                Integer.toString(number),
                "",
                "type determinations decide list");
    }

    static Refusal takenBackAlready(RecordedDecision decision, RecordedDecision back) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.DECISION_STANDS,
                "record " + decision.entry().number(),
                "the decision was taken back already",
                "record " + back.entry().number() + " by " + back.by() + " on "
                        + back.entry().on(),
                "",
                "nothing is to be done");
    }

    static Refusal released(RecordedDecision decision, RunHeader run) {
        return tooLate(
                run,
                "the decision of record " + decision.entry().number() + " counts in a released result",
                "run " + run.number() + " is released",
                "withdraw the release first: determinations withdraw " + run.number());
    }

    private static Refusal tooLate(RunHeader run, String wrong, String found, String action) {
        return Refusal.Kind.GATE.of(IssueCode.DECISION_TOO_LATE, "run " + run.number(), wrong, found, "", action);
    }

    /** The districts about which that is not decided yet. */
    static List<Determination> fresh(List<DistrictChoices> choices, DecisionContent content) {
        return choices.stream()
                .filter(choice -> !isDecided(choice, content))
                .map(DistrictChoices::determination)
                .toList();
    }

    /** Codes of those about which it is. */
    static List<String> standing(List<DistrictChoices> choices, DecisionContent content) {
        return choices.stream()
                .filter(choice -> isDecided(choice, content))
                .map(choice -> choice.determination().district().digits())
                .toList();
    }
}
