package org.determinations.practice;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.practice.Slot.WindowCase;

/**
 * One district's report of an MCAS discrepancy, with the department's answer. Grain: one per district at most.
 *
 * @param id such as {@code D-2012-0007}
 * @param kind what is said to be wrong, as a code
 * @param subject the test it concerns
 * @param reportedAt in the cycle's zone
 * @param answer PENDING, ACCEPTED or REFUSED, with who, when and why
 */
record WindowReport(
        String id, PracticeDistrict district, String kind, String subject, LocalDateTime reportedAt, Answer answer) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final List<String> KINDS = List.of("MISSING_STUDENT", "LISTED_TWICE", "PARTICIPATION_STATUS");
    private static final List<String> SUBJECTS = List.of("ELA", "MATHEMATICS", "SCIENCE");
    private static final List<String> PEOPLE = List.of("Tamsin Roke", "Bertrand Quill", "Ismay Calloway");
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 15;

    /** What the department answered; all but the decision is empty while it is pending. */
    record Answer(String decision, String decidedBy, String decidedOn, String reason) {
        static final Answer PENDING = new Answer("PENDING", "", "", "");
    }

    /** Every report of the state, in the order of districts; ids count in that order. */
    static List<WindowReport> listAll(PracticeState state) {
        List<WindowReport> reports = new ArrayList<>();
        state.forEach(district -> {
            if (district.slot().window() != WindowCase.NONE) {
                reports.add(of(district, state, reports.size() + 1));
            }
        });
        return reports;
    }

    /** Whether a corrected level answers it in this release. */
    boolean isCorrected() {
        WindowCase window = district.slot().window();
        return window == WindowCase.ACCEPTED || window == WindowCase.BELL;
    }

    /** Whether it came after the window closed. */
    boolean isLate() {
        return district.slot().window() == WindowCase.LATE;
    }

    /** The cells of its row, in the order of the layout. */
    Object[] cells() {
        return new Object[] {
            id,
            district.code().digits(),
            district.schoolCode(1),
            kind,
            subject,
            MOMENT.format(reportedAt),
            answer.decision(),
            answer.decidedBy(),
            answer.decidedOn(),
            answer.reason()
        };
    }

    private static WindowReport of(PracticeDistrict district, PracticeState state, int count) {
        SplitMix random = state.random("window", district);
        PracticeCalendar calendar = state.calendar();
        LocalDateTime drawn = calendar.opensOn()
                .plusDays(random.below(5))
                .atTime(random.between(FIRST_HOUR, LAST_HOUR), random.below(60), random.below(60));
        LocalDateTime at =
                switch (district.slot().window()) {
                    case BELL -> calendar.closesAt();
                    case LATE -> calendar.closesAt().plusMinutes(1);
                    default -> drawn;
                };
        String kind = KINDS.get(random.below(KINDS.size()));
        String subject = SUBJECTS.get(random.below(SUBJECTS.size()));
        String id = String.format(
                Locale.ROOT, "D-%d-%04d", state.options().cycle().firstYear(), count);
        return new WindowReport(id, district, kind, subject, at, answer(district, calendar, random));
    }

    private static Answer answer(PracticeDistrict district, PracticeCalendar calendar, SplitMix random) {
        String person = PEOPLE.get(random.below(PEOPLE.size()));
        String day = calendar.closesAt().toLocalDate().plusDays(random.between(4, 14)).toString();
        return switch (district.slot().window()) {
            case NONE, PENDING -> Answer.PENDING;
            case REFUSED -> new Answer("REFUSED", person, day, "The October enrolment file agrees with the roster as published");
            case LATE -> new Answer(
                    "ACCEPTED", person, day, "Confirmed; reported after the window closed, so not in this release");
            case ACCEPTED, BELL -> new Answer("ACCEPTED", person, day, "Confirmed against the October enrolment file");
        };
    }
}
