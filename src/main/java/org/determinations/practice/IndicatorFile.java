package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.SchoolYear;

/** The file of SPP indicators: fourteen rows a district, the cohort ones with the latest review carried forward. */
final class IndicatorFile {
    private static final List<String> HEADER = List.of(
            "district_code",
            "district_name",
            "indicator",
            "reviewed_school_year",
            "numerator",
            "denominator",
            "percent",
            "reported_value",
            "practices_contribute",
            "due",
            "submitted_on",
            "valid",
            "reliable");
    /** Years from the data year to the review, by phase of the four-year rotation; 1 is a review still to come. */
    private static final int[] REVIEW = {1, 0, -1, -2};

    private final PracticeState state;
    private final SchoolYear dataYear;
    /** The school year of the review, by phase. */
    private final List<SchoolYear> reviews;

    private final Map<SchoolYear, String> words = new TreeMap<>();
    /** The state as it was in the cycle that a review first counted for. */
    private final Map<SchoolYear, PracticeState> earlier = new TreeMap<>();

    IndicatorFile(PracticeState state) {
        this.state = state;
        this.dataYear = state.options().dataYear();
        this.reviews = Arrays.stream(REVIEW)
                .mapToObj(offset -> new SchoolYear(dataYear.firstYear() + offset))
                .toList();
    }

    /** The rows of every district; their number. */
    int write(Path file) throws IOException {
        try (CsvTable table = new CsvTable(file, HEADER)) {
            state.forEach(district -> write(district, table));
            return table.rows();
        }
    }

    private void write(PracticeDistrict district, CsvTable table) {
        SplitMix random = state.random("indicators", district);
        List<IndicatorRow> ofFirst = yearly(district, random);
        boolean isFirst = state.options().yearsSince() == 0;
        for (IndicatorRow row : isFirst ? ofFirst : yearly(district, state.yearly("indicators", district))) {
            print(district, row, random, table);
        }
        for (IndicatorRow row : cohort(district, random)) {
            print(district, row, random, table);
        }
    }

    private void print(PracticeDistrict district, IndicatorRow row, SplitMix random, CsvTable table) {
        boolean due = row.reviewed().equals(dataYear);
        boolean submitted = due && !row.printed().code().equals("NR");
        LocalDate day =
                LocalDate.of(state.options().cycle().firstYear(), Month.JUNE, 1).plusDays(random.below(40));
        table.row(
                district.code().digits(),
                district.name(),
                row.indicator(),
                words.computeIfAbsent(row.reviewed(), SchoolYear::text),
                row.numerator(),
                row.denominator(),
                row.printed().percent(),
                row.printed().code(),
                row.printed().practices(),
                due ? "Yes" : "No",
                submitted ? day.toString() : "",
                submitted ? "Yes" : "",
                submitted ? "Yes" : "");
    }

    private List<IndicatorRow> yearly(PracticeDistrict district, SplitMix random) {
        int special = district.size().special();
        int leavers = district.highSchool() ? random.share(special, 70) : 0;
        int early = random.share(special, 90);
        int schoolAge = special - early;
        boolean discrepancy =
                district.story() == Story.PRACTICES || district.story() == Story.NO_CONTRIBUTING_PRACTICES;
        boolean contributes = district.story() == Story.PRACTICES;
        return List.of(
                IndicatorRow.rateOfSome("1", dataYear, random.share(leavers, random.between(600, 900)), leavers),
                IndicatorRow.rateOfSome("2", dataYear, random.share(leavers * 4, random.between(10, 50)), leavers * 4),
                IndicatorRow.rateOfSome("4A", dataYear, random.share(special, random.between(0, 20)), special),
                IndicatorRow.practices(dataYear, yes(discrepancy), yes(contributes)),
                IndicatorRow.rateOfSome("5", dataYear, random.share(schoolAge, random.between(450, 850)), schoolAge),
                IndicatorRow.rateOfSome("6", dataYear, random.share(early, random.between(200, 800)), early),
                IndicatorRow.code("9", dataYear, district.story() == Story.AT_RISK ? "At-Risk" : "No"),
                IndicatorRow.code("10", dataYear, representation(district.story())));
    }

    private static String representation(Story story) {
        if (story == Story.INAPPROPRIATE_IDENTIFICATION) {
            return "Yes";
        }
        return story == Story.AT_RISK ? "At-Risk" : "No";
    }

    private List<IndicatorRow> cohort(PracticeDistrict district, SplitMix random) {
        int special = district.size().special();
        return List.of(
                result("7", district, 1, random.share(special, 15), random),
                result("8", district, 2, random.share(special, 250), random),
                compliance("11", district, 0, Math.min(special + 1, random.between(8, 40)), random),
                compliance("12", district, 1, random.share(special, 12), random),
                district.highSchool()
                        ? compliance("13", district, 2, Math.min(special + 1, random.between(8, 30)), random)
                        : IndicatorRow.code("13", year(district, 2), "NA"),
                result("14", district, 3, district.highSchool() ? random.share(special, 40) : 0, random));
    }

    /** A results indicator of the rotation; it is not applicable where nobody could be asked. */
    private IndicatorRow result(String indicator, PracticeDistrict district, int turn, int counted, SplitMix random) {
        SchoolYear reviewed = year(district, turn);
        int met = random.share(counted, random.between(600, 950));
        if (reviewed.compareTo(dataYear) > 0) {
            return IndicatorRow.code(indicator, reviewed, "NR");
        }
        return IndicatorRow.rateOfSome(indicator, reviewed, met, counted);
    }

    /** Indicators 11, 12 and 13: what is planted, else everything on time but for the background. */
    private IndicatorRow compliance(
            String indicator, PracticeDistrict district, int turn, int counted, SplitMix random) {
        SchoolYear reviewed = year(district, turn);
        Story story = district.story();
        int missedBefore = random.chance(200) ? random.share(counted, random.between(50, 400)) : 0;
        if (reviewed.compareTo(dataYear) > 0 || story == Story.NOT_REPORTED && story.plants(indicator)) {
            return IndicatorRow.code(indicator, reviewed, "NR");
        }
        if (story.plants(indicator)) {
            return IndicatorRow.rate(indicator, reviewed, story.numerator(), story.denominator());
        }
        if (reviewed.compareTo(PracticeOptions.FIRST_CYCLE.previous()) < 0) {
            return IndicatorRow.rate(indicator, reviewed, counted - missedBefore, counted);
        }
        Background background = Background.of(district, earlier.computeIfAbsent(reviewed.next(), state::in));
        int all = background.counted(counted);
        return IndicatorRow.rate(indicator, reviewed, all - background.missed(), all);
    }

    private SchoolYear year(PracticeDistrict district, int turn) {
        return reviews.get((district.size().phase() + turn) % REVIEW.length);
    }

    private static String yes(boolean answer) {
        return answer ? "Yes" : "No";
    }
}
