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
    private static final String CONFIRMED = "Confirmed against the October enrollment file";
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

    /** Reports made again after the release, of districts whose first one was late; their ids count on. */
    static List<WindowReport> listAmendments(List<WindowReport> reports, PracticeState state) {
        List<WindowReport> again = new ArrayList<>();
        LocalDateTime at = state.calendar().official().plusDays(2).atTime(FIRST_HOUR + 2, 15, 0);
        String decidedOn = state.calendar().amendment().minusDays(3).toString();
        for (WindowReport first : reports) {
            if (first.district.slot().window() == WindowCase.LATE) {
                Answer accepted = new Answer("ACCEPTED", PEOPLE.get(0), decidedOn, CONFIRMED);
                String id = id(state, reports.size() + again.size() + 1);
                again.add(new WindowReport(id, first.district, first.kind, first.subject, at, accepted));
            }
        }
        return again;
    }

    /** Whether a corrected level answers it. */
    boolean isAccepted() {
        return answer.decision().equals("ACCEPTED");
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
        LocalDateTime at = switch (district.slot().window()) {
            case BELL -> calendar.closesAt();
            case LATE -> calendar.closesAt().plusMinutes(1);
            default -> drawn;
        };
        String kind = KINDS.get(random.below(KINDS.size()));
        String subject = SUBJECTS.get(random.below(SUBJECTS.size()));
        return new WindowReport(id(state, count), district, kind, subject, at, answer(district, calendar, random));
    }

    private static String id(PracticeState state, int count) {
        return String.format(Locale.ROOT, "D-%d-%04d", state.options().cycle().firstYear(), count);
    }

    private static Answer answer(PracticeDistrict district, PracticeCalendar calendar, SplitMix random) {
        String person = PEOPLE.get(random.below(PEOPLE.size()));
        String day = calendar.closesAt()
                .toLocalDate()
                .plusDays(random.between(4, 14))
                .toString();
        return switch (district.slot().window()) {
            case NONE, PENDING -> Answer.PENDING;
            case REFUSED ->
                new Answer("REFUSED", person, day, "The October enrollment file agrees with the roster as published");
            case LATE ->
                new Answer(
                        "REFUSED",
                        person,
                        day,
                        "Reported after the window closed, so not in this release; to be reported again");
            case ACCEPTED, BELL -> new Answer("ACCEPTED", person, day, CONFIRMED);
        };
    }
}
