package org.determinations.application.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.report.trail.TrailRow;
import org.determinations.store.AuditStore;
import org.determinations.store.ViewStore;

/**
 * What is asked of the trail; whatever is empty asks for nothing.
 *
 * @param person a part of the name or of how the person is known, in any case
 * @param from first day
 * @param to last day
 * @param run number of a run
 * @param district code of a district, whole
 * @param kind done or seen
 */
public record TrailQuestion(
        Optional<String> person,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Integer> run,
        Optional<String> district,
        Optional<TrailRow.Kind> kind) {
    private static final Pattern RUN = Pattern.compile("(?<![0-9A-Za-z])run (\\d{1,9})(?!\\d)");

    /** Everything. */
    public static final TrailQuestion EVERYTHING = new TrailQuestion(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** In words; empty for everything. */
    public String words() {
        List<String> words = new ArrayList<>();
        kind.ifPresent(of -> words.add(of == TrailRow.Kind.ACT ? "done" : "seen"));
        person.ifPresent(of -> words.add("by " + of));
        run.ifPresent(of -> words.add("run " + of));
        district.ifPresent(of -> words.add("district " + of));
        from.ifPresent(of -> words.add("from " + of));
        to.ifPresent(of -> words.add("up to " + of));
        return String.join(", ", words);
    }

    boolean asks(TrailRow.Kind of) {
        return kind.isEmpty() || kind.get() == of;
    }

    ViewStore.Asked ofViews(ZoneId zone) {
        return new ViewStore.Asked(person, begin(zone), end(zone), run, district);
    }

    private Optional<Instant> begin(ZoneId zone) {
        return from.map(day -> day.atStartOfDay(zone).toInstant());
    }

    private Optional<Instant> end(ZoneId zone) {
        return to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Whether it asks for the event.
     *
     * @param about events about the district that is asked for, though they do not name it; empty where none is asked for
     */
    boolean asks(AuditStore.Event event, ZoneId zone, Optional<DistrictEvents> about) {
        return person.filter(part -> !(event.who() + "\n" + event.knownAs())
                                .toLowerCase(Locale.ROOT)
                                .contains(part.toLowerCase(Locale.ROOT)))
                        .isEmpty()
                && begin(zone).filter(event.at()::isBefore).isEmpty()
                && end(zone).filter(end -> !event.at().isBefore(end)).isEmpty()
                && run.filter(number -> !names(event.details(), number)).isEmpty()
                && (about.filter(events -> events.has(event)).isPresent()
                        || district.filter(code -> !names(event, code)).isEmpty());
    }

    private static boolean names(AuditStore.Event event, String code) {
        return Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(code) + "(?![0-9A-Za-z])")
                .matcher(event.details())
                .find();
    }

    private static boolean names(String details, int number) {
        Matcher run = RUN.matcher(details);
        while (run.find()) {
            if (Integer.parseInt(run.group(1)) == number) {
                return true;
            }
        }
        return false;
    }
}
