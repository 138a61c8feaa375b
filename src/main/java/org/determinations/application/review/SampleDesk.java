package org.determinations.application.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.audit.ReviewAudit;
import org.determinations.followthrough.review.RoundRecords;
import org.determinations.followthrough.review.SampleDraw;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.review.ReviewRows;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.report.review.ReviewFiles;

/** Where samples for quality reviews are drawn: once for each round of a district. */
public final class SampleDesk {
    private SampleDesk() {}

    /**
     * Draws the sample of a district's round from a list and keeps it with its seed. One round has one sample: the same again is
     * the same, another one is refused with {@code FT-021}.
     */
    public static SampleDrawn draw(Installation installation, SampleRequest asked, Optional<String> jurisdiction) {
        Jurisdiction whose = ReviewDesk.jurisdiction(installation, jurisdiction);
        SampleList list = SampleList.of(
                ReviewDesk.read(
                        installation,
                        asked.list(),
                        String.valueOf(asked.list().getFileName()),
                        whose,
                        Set.of(FileKind.IEP_REVIEW_SAMPLES)),
                ReviewDesk.code(whose, asked.district()));
        int size = list.size(asked.size().orElseGet(list::usualSize));
        SampleDraw draw = SampleDraw.of(list.statements(), asked.seed(), size);
        asked.target().ifPresent(TextFiles::demandFree);
        try (ReviewDesk desk = ReviewDesk.forActs(installation)) {
            boolean isNew = kept(installation, desk, list, draw);
            asked.target()
                    .ifPresent(target -> TextFiles.writeWhole(
                            target, ReviewFiles.sample(draw.drawn()).getBytes(StandardCharsets.UTF_8)));
            return new SampleDrawn(list.of(), list.read().name(), list.read().sha256(), draw, isNew, asked.target());
        }
    }

    /** Whether the sample is one that the store did not have. */
    private static boolean kept(Installation installation, ReviewDesk desk, SampleList list, SampleDraw draw) {
        return desk.turn(() -> {
            RoundRecords before = desk.book().records(list.of());
            if (before.drawn().equals(draw.drawn())
                    && before.population()
                            .filter(of -> of == draw.statements().size())
                            .isPresent()) {
                return false;
            }
            if (!before.sample().isEmpty()) {
                throw another(before);
            }
            Map<ReviewedRecord, Integer> rowOf = list.records().stream()
                    .collect(Collectors.toMap(of -> of.statement().record(), SampleList.Listed::row));
            ReviewAudit.drawn(
                    desk.stores(),
                    installation.actor(),
                    draw.drawn().size() + " of " + draw.statements().size() + " records, seed " + draw.seed()
                            + ", district " + list.of().text() + ", SHA-256 "
                            + list.read().sha256() + ", list: "
                            + list.read().name(),
                    new ReviewRows(
                            List.of(),
                            draw.statements().stream()
                                    .map(of -> ReviewDesk.stated(list.read(), rowOf.getOrDefault(of.record(), 0), of))
                                    .toList()),
                    desk.now());
            return true;
        });
    }

    private static Refusal another(RoundRecords before) {
        return Refusal.Kind.GATE.of(
                IssueCode.SAMPLE_DRAWN_ALREADY,
                "district " + before.of().text(),
                "the round has a sample that "
                        + (before.population().isPresent() ? "this program drew" : "a file brought")
                        + ", and a second draw would let somebody choose",
                before.sample().size() + " records"
                        + before.seed().map(seed -> ", seed " + seed).orElse("")
                        + before.population()
                                .map(listed -> ", from a list of " + listed)
                                .orElse(""),
                "the same list, seed and number of records",
                "Read that sample. A record that cannot be read is replaced by a row of a file, with a reason.");
    }
}
