package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityRate;
import org.determinations.model.equity.EquityReading;
import org.determinations.model.equity.EquityReport;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.student.EquityDimension;
import org.determinations.report.form.ShareWords;
import org.determinations.suppression.PublicShare;

/**
 * Equity over the whole State as a page: for each dimension what stands apart, in sentences and as a table, then sizes and types of
 * districts and the school years. A difference is stated only where two intervals have no number in common. One per audience.
 */
public final class EquityPages {
    private static final List<EquityStudents> SAID = List.of(
            EquityStudents.DISABLED,
            EquityStudents.INSIDE_80,
            EquityStudents.INSIDE_40_OR_MORE,
            EquityStudents.SEPARATE_SETTING);

    private final EquityReport report;
    private final SecondaryHeading heading;
    private final ShareWords words;
    private final String file;
    private final Markup body = new Markup();

    private EquityPages(EquityReport report, SecondaryHeading heading, ShareWords words, String file) {
        this.report = report;
        this.heading = heading;
        this.words = words;
        this.file = file;
    }

    /** The department's page. */
    public static SecondaryContent department(EquityReport report, SecondaryHeading heading, String mark, String file) {
        return new EquityPages(report, heading, new ShareWords(Optional.empty()), file).content(mark);
    }

    /** The public's page. */
    public static SecondaryContent open(
            EquityReport report, SecondaryHeading heading, String mark, PublicShare shares, String file) {
        return new EquityPages(report, heading, new ShareWords(Optional.of(shares)), file).content(mark);
    }

    private SecondaryContent content(String mark) {
        Optional<SchoolYear> newest = report.newest();
        if (newest.isEmpty()) {
            body.element("p", "No share can be shown.");
        } else {
            for (EquityDimension dimension : EquityDimension.values()) {
                dimension(newest.get(), dimension);
            }
            area(newest.get(), EquityArea.Kind.SIZE, told("By size of district"));
            area(newest.get(), EquityArea.Kind.TYPE, told("By type of district"));
            years(newest.get());
        }
        body.element("h2", "What is counted");
        bullets(report.notes().stream().map(this::told).toList());
        notes();
        return new SecondaryContent("equity", "Equity over the whole State", mark, body.pieces(), new TreeMap<>());
    }

    private List<EquityRate> rates(Predicate<EquityRate> which) {
        return report.rates().stream().filter(which).toList();
    }

    private void dimension(SchoolYear year, EquityDimension dimension) {
        List<EquityRate> own = rates(r -> r.place().year().equals(year)
                && r.place().area().equals(EquityArea.STATE)
                && r.place().group().dimension() == dimension);
        if (own.isEmpty()) {
            return;
        }
        boolean all = dimension == EquityDimension.ALL;
        String title = all ? "The State in " + year : "By " + dimension.words();
        body.element("h2", title);
        if (!all) {
            said(own);
        }
        List<String> header = new ArrayList<>(List.of("Group", "Of whom", "Share and interval"));
        if (!all) {
            header.addAll(List.of("The other groups together", "Beside the others"));
        }
        table(title, header, own.stream().map(r -> row(r, group(r), !all)).toList());
    }

    private List<String> row(EquityRate rate, String first, boolean compared) {
        List<String> cells = new ArrayList<>(List.of(first, outcome(rate), share(rate)));
        if (compared) {
            cells.add(others(rate));
            cells.add(rate.reading().words());
        }
        return cells;
    }

    /** How many comparisons state a difference, and those of them that are told in words. */
    private void said(List<EquityRate> rates) {
        List<EquityRate> compared = rates.stream()
                .filter(r -> r.reading().isDifference() || r.reading() == EquityReading.NOT_TOLD_APART)
                .toList();
        if (compared.isEmpty()) {
            body.element(
                    "p", "No share is compared with the other groups here; the last column of the table says why.");
            return;
        }
        long apart = compared.stream().filter(r -> r.reading().isDifference()).count();
        body.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d shares that are compared stand apart from those of the other groups together.",
                        apart,
                        compared.size()));
        bullets(compared.stream()
                .filter(r ->
                        r.reading().isDifference() && SAID.contains(r.place().students()))
                .map(this::sentence)
                .toList());
    }

    private String sentence(EquityRate rate) {
        return String.format(
                Locale.ROOT,
                "Of %s, %s %s; of the other groups together, %s: %s.",
                rate.place().group().words(),
                share(rate),
                rate.place().students().words(),
                others(rate),
                rate.reading().words());
    }

    private void area(SchoolYear year, EquityArea.Kind kind, String title) {
        List<EquityRate> own = rates(r -> r.place().year().equals(year)
                && r.place().area().kind() == kind
                && r.place().group().dimension() == EquityDimension.ALL);
        if (!own.isEmpty()) {
            body.element("h2", title);
            table(
                    title,
                    List.of(
                            told("Districts"),
                            "Of whom",
                            "Share and interval",
                            "The rest of the State",
                            "Beside the rest"),
                    own.stream()
                            .map(r -> row(r, areaWords(r.place().area()) + " (" + r.districts() + ")", true))
                            .toList());
            body.element("p", "Their groups are in " + file + ".");
        }
    }

    /** A type is named as the file names it. */
    private String areaWords(EquityArea area) {
        boolean type = area.kind() == EquityArea.Kind.TYPE;
        String words = area.words();
        String own = type ? words.substring(0, words.length() - area.code().length()) : words;
        return Printing.sentenceCase(told(own) + (type ? area.code() : ""));
    }

    private void years(SchoolYear newest) {
        List<EquityRate> own = rates(r -> r.place().year().equals(newest)
                && r.place().area().equals(EquityArea.STATE)
                && SAID.contains(r.place().students())
                && r.since().isPresent());
        if (own.isEmpty()) {
            return;
        }
        body.element("h2", "Over the years");
        table(
                "Over the years",
                List.of("Group", "Of whom", newest.text(), "Before", "Beside that school year"),
                own.stream()
                        .map(r -> List.of(
                                group(r),
                                outcome(r),
                                share(r),
                                before(r),
                                r.change().words()))
                        .toList());
    }

    private String before(EquityRate rate) {
        return rate.since()
                .flatMap(year -> report.rates().stream()
                        .filter(r -> r.place().equals(rate.place().with(year)))
                        .findFirst()
                        .map(r -> year + ": " + share(r)))
                .orElse(Printing.NONE);
    }

    private static String group(EquityRate rate) {
        return Printing.sentenceCase(rate.place().group().words());
    }

    private static String outcome(EquityRate rate) {
        return rate.place().students().among() + " who "
                + rate.place().students().words();
    }

    private String share(EquityRate rate) {
        return rate.share().map(words::both).orElseGet(this::absent);
    }

    private String others(EquityRate rate) {
        boolean withheld = rate.reading() == EquityReading.NOT_SHOWN;
        return rate.others().map(words::both).orElse(withheld ? PublicShare.NOT_SHOWN : Printing.NONE);
    }

    private String absent() {
        return words.open().isPresent() ? PublicShare.NOT_SHOWN : "nobody in the group";
    }

    private void table(String caption, List<String> header, List<List<String>> rows) {
        new FigureTable(caption, header, rows).write(body);
    }

    private void bullets(List<String> items) {
        if (!items.isEmpty()) {
            body.open("ul");
            items.forEach(i -> body.element("li", i));
            body.close();
        }
    }

    private void notes() {
        body.element("h2", "How to read this page");
        List<String> notes = new ArrayList<>(List.of(
                "The counts are of every student, not of a sample. The interval ("
                        + ChartFrame.percent(heading.confidence())
                        + " Wilson interval) shows how far chance from one school year to the next could move the share.",
                "Higher and lower stand only where the intervals of the two shares have no number in common. Not told apart does not"
                        + " mean equal.",
                "A group is held against all other groups of its dimension together; students whose group is not known are on neither"
                        + " side. Districts of a size or a type are held against all other districts.",
                "Shares are not adjusted for anything that groups differ in. They say nothing about why, nor about any single child,"
                        + " and they change no determination.",
                "Placements are those of Indicator 5 of the State Performance Plan. Students of school age who are placed anywhere else"
                        + " are among those of whom the share is taken.",
                "Minimum sizes are those of policy pack " + heading.run().packId() + "."));
        if (words.open().isPresent()) {
            notes.add(
                    "Not shown: a number that is small, or from which a small one could be worked out, here or together with what"
                            + " is published of single districts. Shares near nobody or everybody are printed as limits.");
        }
        bullets(notes.stream().map(this::told).toList());
    }

    /** In the words of the run's jurisdiction. */
    private String told(String sentence) {
        return heading.words().in(sentence);
    }
}
