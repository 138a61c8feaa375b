package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is due, by day: what is overdue first, what has no day last. One per question; immutable.
 *
 * @param on the day as of which it is asked, in the zone of the cycle
 * @param items chances that are over are left out
 */
public record DueList(LocalDate on, List<DueItem> items) {
    private static final Comparator<DueItem> BY_DAY =
            Comparator.comparing(item -> item.day().orElse(LocalDate.MAX));

    public DueList {
        LocalDate today = on;
        items = items.stream()
                .filter(item -> !item.isOver(today))
                .sorted(BY_DAY)
                .toList();
    }

    /** What has to be done and was not in time. */
    public List<DueItem> listOverdue() {
        return items.stream().filter(item -> item.isOverdue(on)).toList();
    }

    /** What is still in time, the nearest first. */
    public List<DueItem> listToCome() {
        return dated().filter(item -> !item.isOverdue(on)).toList();
    }

    /** What has no day that could be said. */
    public List<DueItem> listWithoutDay() {
        return items.stream().filter(item -> item.day().isEmpty()).toList();
    }

    private Stream<DueItem> dated() {
        return items.stream().filter(item -> item.day().isPresent());
    }
}
