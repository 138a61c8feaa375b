package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.model.Confidence;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.DutyLength;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.DutyTables;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * When what the tables of duties ask for is due. A duty whose beginning nobody recorded has no day, and says so; one whose end
 * is recorded is done.
 */
public final class DutyClock {
    private final List<RecordedEvent> events;
    private final LocalDate on;
    private final UnitWords words;

    /**
     * A clock for one cycle and day.
     *
     * @param events everything of which the day is known, in any order
     * @param on the day as of which it is asked
     * @param words of the jurisdiction
     */
    public DutyClock(List<RecordedEvent> events, LocalDate on, UnitWords words) {
        this.events =
                events.stream().sorted(Comparator.comparing(RecordedEvent::on)).toList();
        this.on = on;
        this.words = words;
    }

    /** What is due of all tables, in their order. */
    public List<DueItem> list(DutyTables tables) {
        List<DueItem> items = new ArrayList<>();
        for (DutyTable table : tables.tables()) {
            table.duties().forEach(duty -> items.addAll(items(table, duty)));
        }
        return items;
    }

    private List<DueItem> items(DutyTable table, Duty duty) {
        List<RecordedEvent> starts = starts(duty.time().starts());
        if (starts.isEmpty()) {
            return duty.time().starts().isSeen() ? List.of() : List.of(notStarted(table, duty));
        }
        return starts.stream()
                .filter(start -> !isDone(duty, start))
                .map(start -> item(table, duty, start))
                .toList();
    }

    private List<RecordedEvent> starts(DutyEvent event) {
        List<RecordedEvent> all =
                events.stream().filter(recorded -> recorded.event() == event).toList();
        return event.startsEach() || all.isEmpty() ? all : List.of(all.get(all.size() - 1));
    }

    private boolean isDone(Duty duty, RecordedEvent start) {
        return duty.time().ends().stream()
                .anyMatch(end -> events.stream()
                        .filter(recorded -> recorded.event() == end && isSame(recorded, start))
                        .anyMatch(recorded -> !recorded.on().isBefore(start.on())
                                && !recorded.on().isAfter(on)));
    }

    /** What is about one district is ended by something about that district. */
    private static boolean isSame(RecordedEvent end, RecordedEvent start) {
        return start.district().isEmpty() || end.district().equals(start.district());
    }

    private DueItem notStarted(DutyTable table, Duty duty) {
        DutyEvent event = duty.time().starts();
        return new DueItem(
                Optional.empty(),
                duty.time().must(),
                words.in(duty.what()),
                Optional.empty(),
                words.in(duty.time().ofAgency() ? "department" : "district"),
                (event.isGiven()
                                ? "no date of \"" + event.word() + "\" is recorded in cycle.yaml"
                                : "there is no " + event.word() + " yet")
                        + duty.within()
                                .map(length -> " (" + length.text() + " after it)")
                                .orElse(""),
                source(table, duty),
                note(duty));
    }

    private DueItem item(DutyTable table, Duty duty, RecordedEvent start) {
        Optional<LocalDate> last = duty.within().map(length -> length.lastDay(start.on(), table.daysOff()));
        return new DueItem(
                last,
                duty.time().must(),
                words.in(duty.what()),
                start.district(),
                words.in(duty.time().ofAgency() ? "department" : "district")
                        + start.district()
                                .map(code -> (duty.time().ofAgency() ? ", for " : " ") + code)
                                .orElse(""),
                duty.within().map(length -> length.text() + " after ").orElse(words.in(duty.noDays()) + ", since ")
                        + start.on() + " (" + start.event().word() + ", " + start.where()
                        + start.district().map(code -> ", " + code).orElse("")
                        + (start.on().isAfter(on) ? "; that day is to come" : "") + ")"
                        + last.map(day -> unlisted(table, duty, start.on(), day))
                                .orElse(""),
                source(table, duty),
                note(duty));
    }

    /** Business days of a year for which no day off is listed are counted without any, which is hardly true. */
    private static String unlisted(DutyTable table, Duty duty, LocalDate from, LocalDate to) {
        if (duty.within().filter(DutyLength::business).isEmpty()) {
            return "";
        }
        String years = IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> table.daysOff().stream().noneMatch(day -> day.getYear() == year))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? ""
                : "; only Saturdays and Sundays of " + years + " are left out: the table lists no days off for "
                        + years;
    }

    private String note(Duty duty) {
        Confidence confidence = duty.grounds().confidence();
        String note = words.in(duty.grounds().note());
        return confidence == Confidence.CONFIRMED ? note : confidence.word() + (note.isEmpty() ? "" : ": ") + note;
    }

    private static String source(DutyTable table, Duty duty) {
        return table.id() + " " + duty.id() + ": "
                + String.join(", ", duty.grounds().citations());
    }
}
