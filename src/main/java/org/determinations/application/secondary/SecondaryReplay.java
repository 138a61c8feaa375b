package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.report.dossier.SecondaryReport;

/** What a run of the secondary analysis stored, beside what the same inputs give now. One per replay. */
public final class SecondaryReplay {
    private final SecondaryFindings then;
    private final SecondaryFindings now;
    private final SecondaryReport report;
    private final List<String> lines = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * A finding that is another one now.
     *
     * @param where which finding
     * @param found as it is now; {@code none} when there is none
     * @param stored as it was then
     */
    public record Difference(String where, String found, String stored) {}

    SecondaryReplay(SecondaryFindings then, SecondaryFindings now, SecondaryReport report) {
        this.then = then;
        this.now = now;
        this.report = report;
        compare(
                "measures",
                SecondaryFindings::measures,
                m -> named(m.subject()) + " " + m.key().text());
        compare("answers", SecondaryFindings::answers, a -> named(a.subject()) + " question " + a.question());
        compare(
                "series",
                SecondaryFindings::series,
                s -> s.district() + " " + s.key().text());
        compare("associations", SecondaryFindings::associations, a -> named(a.subject()) + " " + a.code());
        compare("funnels", SecondaryFindings::funnels, f -> "funnel " + f.key().text());
        compare("public counts", SecondaryFindings::publicCounts, c -> c.cell());
        if (!then.equity().isEmpty()) {
            compare("equity counts", SecondaryFindings::equity, c -> c.cell());
        }
    }

    private static String named(MeasureSubject subject) {
        return subject.district() + " " + subject.schoolYear();
    }

    /** What the run's files are written from, were it computed now. */
    public SecondaryReport report() {
        return report;
    }

    /** One for each kind of finding: how many are the same. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** By kind of finding and what it is about. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    private <T> void compare(String what, Function<SecondaryFindings, List<T>> part, Function<T, String> name) {
        SortedMap<String, T> before = byName(part.apply(then), name);
        SortedMap<String, T> after = byName(part.apply(now), name);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        int same = 0;
        for (String one : all) {
            T stored = before.get(one);
            T found = after.get(one);
            if (Objects.equals(stored, found)) {
                same++;
            } else {
                differences.add(new Difference(
                        what + ": " + one, Objects.toString(found, "none"), Objects.toString(stored, "none")));
            }
        }
        lines.add(String.format(Locale.ROOT, "%s: %,d of %,d the same", what, same, all.size()));
    }

    private static <T> SortedMap<String, T> byName(List<T> findings, Function<T, String> name) {
        SortedMap<String, T> byName = new TreeMap<>();
        findings.forEach(finding -> byName.put(name.apply(finding), finding));
        return byName;
    }
}
