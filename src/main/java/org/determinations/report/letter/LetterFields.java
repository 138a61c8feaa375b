package org.determinations.report.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.jurisdiction.AgencyNames;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.LetterField;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.report.dossier.ExplanationContext;

/** What every field says for one district. A field without a value says so in words. One per letter. */
final class LetterFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH);

    private final Determination own;
    private final ExplanationContext context;
    private final CyclePlan plan;
    private final Optional<AmendedResult> amended;
    private final Optional<String> next;

    /**
     * @param amended what an amendment says to the district; empty in a letter that amends nothing
     * @param next what the district does next and by when; empty when nothing is known
     */
    LetterFields(
            Determination own,
            ExplanationContext context,
            CyclePlan plan,
            Optional<AmendedResult> amended,
            Optional<String> next) {
        this.own = own;
        this.context = context;
        this.plan = plan;
        this.amended = amended;
        this.next = next;
    }

    /** What a field of words says; a block's field is a program fault. */
    String words(LetterField field) {
        return switch (field) {
            case DISTRICT_NAME -> called();
            case DISTRICT_CODE -> own.district().digits();
            case CYCLE -> year();
            case STAGE -> context.run().stage().word();
            case STAGE_DATE -> day(context.run().stageDate());
            case BASIS -> level();
            case CATEGORY -> category();
            case LABEL -> own.label();
            case RESULT -> result();
            case DISCREPANCY_WINDOW -> window();
            case CLOSED_WINDOW -> closedWindow();
            case AMENDED_ON ->
                amended.flatMap(AmendedResult::on).map(LetterFields::day).orElse("(not released yet)");
            case AMENDMENT_REASON -> amended.map(AmendedResult::reason).orElse("nothing is amended");
            case EARLIER_RESULT -> amended.map(a -> a.earlier(context)).orElse("no earlier result");
            case REPLACED_LETTER -> amended.map(AmendedResult::replacedLetter).orElse("no earlier letter");
            case WHO_MAY_SEE -> said(whoMaySee());
            case STATE -> names().state();
            case AGENCY -> names().agency();
            case OFFICE -> names().office();
            case ADDRESS -> String.join(", ", names().address());
            case CONTACT -> String.join(", ", names().contact());
            case UNIT -> plan.jurisdiction().words().singular();
            case UNITS -> plan.jurisdiction().words().plural();
            case SUMMARY, REASONS, REQUIRED_ACTIONS, EVIDENCE, CATEGORIES ->
                throw new IllegalArgumentException(field.slot() + " is a list or a table");
        };
    }

    /** What a field of blocks says; a field of words is a program fault. */
    List<LetterBlock> blocks(LetterField field) {
        return switch (field) {
            case SUMMARY -> List.of(summary());
            case REASONS -> List.of(LetterBlock.Items.bullets(LetterReasons.list(own, context, words())));
            case REQUIRED_ACTIONS -> List.of(LetterBlock.Items.bullets(LetterActions.list(own, context, words())));
            case EVIDENCE -> List.of(LetterFactors.of(own, context.run(), words()));
            case CATEGORIES -> List.of(categories());
            case DISTRICT_NAME,
                    DISTRICT_CODE,
                    CYCLE,
                    STAGE,
                    STAGE_DATE,
                    BASIS,
                    CATEGORY,
                    LABEL,
                    RESULT,
                    DISCREPANCY_WINDOW,
                    CLOSED_WINDOW,
                    AMENDED_ON,
                    AMENDMENT_REASON,
                    EARLIER_RESULT,
                    REPLACED_LETTER,
                    WHO_MAY_SEE,
                    STATE,
                    AGENCY,
                    OFFICE,
                    ADDRESS,
                    CONTACT,
                    UNIT,
                    UNITS -> throw new IllegalArgumentException(field.slot() + " is words");
        };
    }

    /** What ends the paragraph that gives the result; empty when nothing is known. */
    Optional<String> next() {
        return next;
    }

    private AgencyNames names() {
        return plan.jurisdiction().names();
    }

    private UnitWords words() {
        return plan.jurisdiction().words();
    }

    private String said(String sentence) {
        return words().in(context.shape().in(sentence));
    }

    private String year() {
        return plan.jurisdiction().years().text(context.run().cycle());
    }

    private String level() {
        return ShapeWords.shown(own.basisText());
    }

    private String category() {
        return own.category().map(context::words).orElse("not determined yet");
    }

    private String result() {
        String year = year();
        return own.category()
                .map(code -> begun() + " is in the category " + context.words(code) + " for the school year " + year
                        + ", shown as " + own.label() + ".")
                .orElse("No determination category could be given to " + called() + " for the school year " + year
                        + " so far.");
    }

    /** Its name; {@code district 0030} where no file names it. */
    private String called() {
        return own.name().isBlank() ? said("district ") + own.district() : own.name();
    }

    /** The same where a sentence begins with it; a name stays as it is spelled. */
    private String begun() {
        return own.name().isBlank() ? said("District ") + own.district() : own.name();
    }

    private LetterBlock summary() {
        RunHeader run = context.run();
        return new LetterBlock.Table(
                List.of("What", "Result"),
                List.of(
                        List.of(
                                said("District"),
                                own.name().isBlank() ? own.called() : own.name() + ", " + own.district()),
                        List.of("School year", year()),
                        List.of("Stage and date", run.stage().word() + ", " + day(run.stageDate())),
                        List.of(context.shape().basisHeading(), level()),
                        List.of("Determination category", category()),
                        List.of("Shown as", own.label())));
    }

    private LetterBlock categories() {
        return new LetterBlock.Table(
                List.of("Category", "Code", "What it calls for"),
                context.categories().stream()
                        .map(c -> List.of(c.name(), c.code().text(), c.assistanceText()))
                        .toList());
    }

    private String window() {
        return plan.discrepancyWindow()
                .map(this::window)
                .orElseGet(() -> said("The department announces from when to when reports are taken."));
    }

    private String closedWindow() {
        return plan.discrepancyWindow()
                .map(window -> "Reports were taken " + span(window)
                        + ". A later report is kept, but is not in the official result.")
                .orElseGet(() -> said("The department announced from when to when reports were taken."));
    }

    private String whoMaySee() {
        return context.run().stage().isPublicOnceReleased()
                ? "The {basis}, the category and the label are public. What this letter says beyond them is"
                        + " addressed to the district."
                : "This letter is for the district alone, to plan with. It is not to be made public. Every print-out and"
                        + " copy keeps the stage, the date and the word CONFIDENTIAL.";
    }

    private String window(DiscrepancyWindow window) {
        return "A report counts when it is made " + span(window)
                + ". A later report is kept, but is not in the official result.";
    }

    private String span(DiscrepancyWindow window) {
        return "from " + day(window.opensOn()) + " until "
                + day(window.closesAt().toLocalDate()) + " at "
                + hour(window.closesAt()) + " (" + plan.zone() + ")";
    }

    static String hour(LocalDateTime at) {
        return CLOCK.format(at) + (at.getHour() < 12 ? " a.m." : " p.m.");
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
