package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.StateComparison;

/** The statewide page: first how districts compare with the rest of the State, then their answers, then the funnels. */
record SecondaryStatePage(SecondaryState data, SecondaryPage page) {
    /** Rows that fit on a printed sheet. */
    private static final int PER_PICTURE = 20;

    SecondaryContent content() {
        page.body().open("div", "class", "answer");
        page.body().element("h2", "Compared with the rest of the State");
        data.compared().forEach(key -> page.paragraph(StateLead.of(data.districts(), key, page)));
        page.body().close();
        page.facts(List.of(
                List.of("Districts in scope", Integer.toString(data.districts().size())),
                List.of("Cycle", page.heading().run().cycle().text()),
                List.of("Student counts of", page.heading().dataYear().text()),
                List.of(
                        "Stage and date",
                        page.heading().run().stage().word() + ", "
                                + page.heading().run().stageDate())));
        page.body().element("h2", page.said("District by district"));
        page.paragraph(page.said(
                "The statewide ratio itself may lie in a band. What sets a district apart is how its ratio compares with that of"
                        + " the rest of the State; districts stand in that order, those without a ratio last."));
        data.compared().forEach(this::compared);
        answers();
        page.body().element("h2", page.said("All districts by size"));
        page.paragraph(page.said(
                "A small district can differ from the State by chance alone. Between the limits it does no more than that;"
                        + " spread between districts that chance does not explain is allowed for."));
        data.funnels().forEach(this::funnel);
        SecondaryNotes.write(page);
        return page.content("Secondary analysis: the State");
    }

    private void compared(MeasureKey key) {
        String title =
                key.kind().code() + ": " + key.members(key.kind().outcome().among()) + " who "
                        + key.kind().outcome().words() + page.said(", district by district");
        List<RatioRow> rows = data.districts().stream()
                .sorted(Comparator.comparing(
                                (SecondaryStateRow r) -> relative(r, key), SecondaryStatePage::greatestFirst)
                        .thenComparing(SecondaryStateRow::district))
                .flatMap(r -> r.measure(key).stream()
                        .map(m -> new RatioRow("", r.name() + " (" + basisText(r) + ")", m, page.printing())))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(RatioRow::hidden)) {
            page.body().element("h3", title);
            page.paragraph("Not shown: none of the " + rows.size() + " ratios may be shown.");
            return;
        }
        for (int from = 0; from < rows.size(); from += PER_PICTURE) {
            int to = Math.min(from + PER_PICTURE, rows.size());
            boolean alone = rows.size() <= PER_PICTURE;
            page.add(FigureMaker.forest(
                    page,
                    "compared-" + name(key) + (alone ? "" : "-" + (from + 1)),
                    alone ? title : title + " (" + (from + 1) + " to " + to + " of " + rows.size() + ")",
                    page.said("District"),
                    rows.subList(from, to)));
        }
    }

    private static String basisText(SecondaryStateRow row) {
        return row.basisText();
    }

    private static Optional<ExactRatio> relative(SecondaryStateRow row, MeasureKey key) {
        return row.measure(key).flatMap(m -> m.state()).flatMap(StateComparison::relative);
    }

    private static int greatestFirst(Optional<ExactRatio> one, Optional<ExactRatio> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return other.get().compareTo(one.get());
    }

    private static String name(MeasureKey key) {
        return (key.kind().code() + "-" + key.groupCode())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace('+', '-');
    }

    private void answers() {
        page.body().element("h2", "Answers");
        List<String> header = new ArrayList<>(List.of(
                page.said("District"), "Code", page.shape().basisHeading(), "Question A", "Question B", "Decided by"));
        if (!page.isPublic()) {
            header.add("Proposal, and what a person said to it");
        }
        List<List<String>> rows = new ArrayList<>();
        for (SecondaryStateRow row : data.districts()) {
            List<String> cells = new ArrayList<>(List.of(
                    row.name(),
                    row.district().digits(),
                    basisText(row),
                    page.verdict(row.answers(), MeasureQuestion.A),
                    page.verdict(row.answers(), MeasureQuestion.B),
                    decidedBy(row.answers())));
            if (!page.isPublic()) {
                cells.add(proposal(row));
            }
            rows.add(cells);
        }
        new FigureTable(page.said("Answers to questions A and B by district"), header, rows).write(page.body());
    }

    private static String proposal(SecondaryStateRow row) {
        if (row.answers().stream().noneMatch(QuestionAnswer::warranted)) {
            return row.decisions().isEmpty() ? Printing.NONE : said(row);
        }
        return "intervention or assistance is warranted; "
                + (row.decisions().isEmpty() ? "not decided yet" : said(row));
    }

    private static String said(SecondaryStateRow row) {
        return row.decisions().stream()
                .map(d -> "question " + d.question() + (d.confirmed() ? " confirmed by " : " declined by ")
                        + d.decidedBy() + " on " + d.decidedOn())
                .collect(Collectors.joining("; "));
    }

    private static String decidedBy(List<QuestionAnswer> answers) {
        List<String> keys = answers.stream()
                .flatMap(a -> a.decidedBy().stream())
                .map(k -> k.kind().code() + " " + k.groupWords())
                .toList();
        return keys.isEmpty() ? Printing.NONE : String.join("; ", keys);
    }

    private void funnel(SecondaryFunnel funnel) {
        MeasureKey key = funnel.funnel().key();
        String title = "Share of " + key.members(key.kind().outcome().among()) + " who "
                + key.kind().outcome().words();
        if (funnel.funnel().points().isEmpty()) {
            page.body().element("h3", title);
            page.paragraph(page.said(
                    page.isPublic()
                            ? "Not shown: no district may be shown."
                            : "No district has usable counts of such students."));
            return;
        }
        page.add(FigureMaker.funnel(page, "funnel-" + name(key), title, data, funnel));
    }
}
