package org.determinations.report.review;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.followthrough.review.Agreement;
import org.determinations.followthrough.review.AgreementJudgement;
import org.determinations.followthrough.review.AreaFigures;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.RecordReading;
import org.determinations.followthrough.review.RoundRecords;
import org.determinations.followthrough.review.Shares;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** A district's round: the sample, every area, how far readers agree, and records that are not rolled up. CONFIDENTIAL. */
public record RoundPage(DistrictRoll roll) implements Listing {
    private static final String NO_FINDING =
            "A low score is no finding, and no determination reads it. A breach that must be reported is recorded apart, by a"
                    + " person: src/docs/reviews.md.";

    /** A score of a record that is not rolled up. */
    private record Shown(ReviewedRecord record, boolean selfChosen, ReviewArea area, AreaScore given) {}

    private static final JsonForm<Shown> SHOWN = JsonForm.<Shown>of()
            .has("record", TEXT, of -> of.record().number())
            .has("self_chosen", JsonTypes.YES_NO, Shown::selfChosen)
            .says("Otherwise no sample has the record.")
            .has("area", JsonTypes.word(ReviewArea.class, ReviewArea::word), Shown::area)
            .has("score", orNull(WHOLE), of -> of.given().points())
            .says("Of the first reader; null where the area does not apply.");

    public static final JsonForm<RoundPage> FORM = JsonForm.<RoundPage>document(
                    "review-round/1", "A district's round of quality reviews. Output of reviews show with --json.")
            .has("district_code", TEXT, page -> page.records().of().district().digits())
            .has("round", TEXT, page -> page.records().of().round().text())
            .has("listed", orNull(WHOLE), page -> page.records().population())
            .says("Records of the list; null unless this program drew the sample.")
            .has("seed", orNull(WHOLE), page -> page.records().seed())
            .has("sample", WHOLE, page -> page.records().sample().size())
            .has("read", WHOLE, page -> RoundList.read(page.records()))
            .says("Of the sample, scored by a first reader in every area.")
            .has("replaced", listOf(TEXT), page -> numbers(page.records().replaced()))
            .has("third_reader_needed", listOf(TEXT), RoundPage::thirdNeeded)
            .says("Records of the sample whose first two scores are two points or more apart in an area.")
            .has(
                    "areas",
                    listOf(JsonForm.<DistrictRoll.Line>of().columns(ReviewColumns.OF_AN_AREA)),
                    page -> page.roll().lines())
            .has(
                    "agreement_of_all_areas",
                    JsonForm.<Agreement>of().columns(Columns.<Agreement>of().and(ReviewColumns.agreement(of -> of))),
                    page -> page.roll().agreement().own())
            .has(
                    "what_follows",
                    JsonTypes.word(AgreementJudgement.Use.class, AgreementJudgement.Use::words),
                    page -> page.roll().agreement().use())
            .has("not_rolled_up", listOf(SHOWN), RoundPage::notRolledUp);

    private RoundRecords records() {
        return roll.records();
    }

    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        write(page);
        return page.text();
    }

    /** The same onto a page that is given. */
    public void write(Page page) {
        page.title("CONFIDENTIAL: quality review of individual programs, "
                + records().of().text());
        page.facts(facts());
        page.section("Areas");
        page.table(
                List.of("area", "records", "at 3 or 4", "at 2", "at 0 or 1", "mean", "standing"),
                roll.areas().stream().map(RoundPage::cells).toList());
        roll.since().ifPresent(round -> {
            page.section("Since round " + round);
            page.table(
                    List.of("area", "at 0 or 1 then", "now", "change"),
                    roll.lines().stream().map(RoundPage::changed).toList());
        });
        agreement(page);
        notRolledUp(
                page, "Self-chosen records: shown, never rolled up", records().selfChosen());
        notRolledUp(
                page, "Records in no sample: shown, never rolled up", records().inNoSample());
        page.paragraph(NO_FINDING);
    }

    private List<List<String>> facts() {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("sample", sample()));
        if (!records().sample().isEmpty()) {
            facts.add(List.of(
                    "read",
                    RoundList.read(records()) + " of " + records().sample().size() + " in every area"));
            facts.add(List.of("to be read twice", among(twice())));
        }
        facts.add(List.of("last round", roll.since().map(ReviewRound::text).orElse("none")));
        if (!records().replaced().isEmpty()) {
            facts.add(List.of("replaced", String.join(", ", numbers(records().replaced()))));
        }
        if (!thirdNeeded(this).isEmpty()) {
            facts.add(List.of("a third reader is needed", String.join(", ", thirdNeeded(this))));
        }
        return facts;
    }

    private String sample() {
        int size = records().sample().size();
        if (size == 0) {
            return "none";
        }
        String seed = records().seed().map(of -> ", seed " + of).orElse("");
        return records()
                .population()
                .map(listed -> size + " of a list of " + listed + ", drawn by this program" + seed)
                .orElseGet(() ->
                        TextLines.counted(size, "record", "records") + ", drawn elsewhere as its file says" + seed);
    }

    private List<String> twice() {
        return records().sample().stream()
                .filter(of -> of.selection().readTwice())
                .map(of -> of.record().number())
                .toList();
    }

    private static String among(List<String> numbers) {
        return numbers.isEmpty() ? "none" : String.join(", ", numbers);
    }

    private static List<String> cells(AreaFigures of) {
        String open = of.open() == 0 ? "" : ", " + of.open() + " open";
        return of.shares()
                .map(shares -> List.of(
                        of.area().word(),
                        shares.n() + open,
                        share(shares, shares.high()),
                        share(shares, shares.middle()),
                        share(shares, shares.low()),
                        shares.mean().decimal(1).toPlainString(),
                        of.standing().word()))
                .orElseGet(() -> List.of(
                        of.area().word(),
                        "fewer than ten" + open,
                        "",
                        "",
                        "",
                        "",
                        of.standing().word()));
    }

    private static List<String> changed(DistrictRoll.Line line) {
        return List.of(
                line.figures().area().word(),
                low(line.change().before()),
                low(line.figures().shares()),
                line.change().kind().words());
    }

    private static String low(Optional<Shares> of) {
        return of.map(shares -> shares.low() + " of " + shares.n()).orElse("not shown");
    }

    private void agreement(Page page) {
        page.section("Do readers agree");
        List<AgreementJudgement> all = Stream.concat(
                        roll.areas().stream().map(AreaFigures::agreement), Stream.of(roll.agreement()))
                .toList();
        page.table(
                List.of("area", "pairs", "equal", "within one", "weighted kappa", "judged by", "scores"),
                Stream.concat(
                                roll.areas().stream()
                                        .map(area -> cells(page, area.area().word(), area.agreement())),
                                Stream.of(cells(page, "all areas together", roll.agreement())))
                        .toList());
        page.bullets(all.stream()
                .map(AgreementJudgement::use)
                .distinct()
                .sorted()
                .map(use -> use.word() + ": " + use.words())
                .toList());
    }

    private static String share(Shares of, int records) {
        return records + ", " + of.percent(records) + " %";
    }

    private static List<String> cells(Page page, String title, AgreementJudgement of) {
        return List.of(
                title,
                Integer.toString(of.own().pairs()),
                Integer.toString(of.own().exact()),
                Integer.toString(of.own().withinOne()),
                kappa(of.own()),
                of.isOwn()
                        ? page.said("the district")
                        : page.said("the State: ") + of.ofState().exact() + " of "
                                + TextLines.counted(of.ofState().pairs(), "pair", "pairs") + " equal, kappa "
                                + kappa(of.ofState()),
                of.use().word());
    }

    private static String kappa(Agreement of) {
        return of.printedKappa().map(BigDecimal::toPlainString).orElse("none");
    }

    private void notRolledUp(Page page, String title, List<ReviewedRecord> which) {
        if (which.isEmpty()) {
            return;
        }
        page.section(title);
        page.table(
                Stream.concat(
                                Stream.of("record"),
                                Arrays.stream(ReviewArea.values()).map(ReviewArea::word))
                        .toList(),
                which.stream()
                        .map(record -> Stream.concat(
                                        Stream.of(record.number()),
                                        Arrays.stream(ReviewArea.values()).map(area -> first(record, area)))
                                .toList())
                        .toList());
    }

    private String first(ReviewedRecord record, ReviewArea area) {
        RecordReading reading = records().reading(record, area);
        return reading.by().containsKey(ReaderTurn.FIRST)
                ? reading.by().get(ReaderTurn.FIRST).text()
                : "not read";
    }

    private static List<Shown> notRolledUp(RoundPage page) {
        return Stream.concat(
                        page.records().selfChosen().stream().flatMap(record -> page.shown(record, true)),
                        page.records().inNoSample().stream().flatMap(record -> page.shown(record, false)))
                .toList();
    }

    private Stream<Shown> shown(ReviewedRecord record, boolean selfChosen) {
        return Arrays.stream(ReviewArea.values())
                .flatMap(area -> Stream.ofNullable(
                                records().reading(record, area).by().get(ReaderTurn.FIRST))
                        .map(given -> new Shown(record, selfChosen, area, given)));
    }

    private static List<String> thirdNeeded(RoundPage page) {
        return page.records().sample().stream()
                .map(SampleStatement::record)
                .filter(record -> Arrays.stream(ReviewArea.values())
                        .anyMatch(area ->
                                page.records().reading(record, area).state() == RecordReading.State.THIRD_NEEDED))
                .map(ReviewedRecord::number)
                .toList();
    }

    private static List<String> numbers(List<SampleStatement> statements) {
        return statements.stream().map(of -> of.record().number()).collect(Collectors.toList());
    }

    @Override
    public String csv() {
        return DataTable.of(ReviewColumns.OF_AN_AREA, roll.lines()).csv();
    }

    @Override
    public String json() {
        return FORM.render(this);
    }
}
