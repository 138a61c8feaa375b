package org.determinations.application.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.ReadInput;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.followthrough.review.ReviewDefaults;
import org.determinations.followthrough.review.SampleDraw;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.ReviewFact;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;

/**
 * The list of a district's records that a sample is drawn from. A list that is not whole gives no sample: what is missing could not
 * be drawn.
 *
 * @param read the file
 * @param records of the district, each with its row
 */
record SampleList(ReadInput<ReviewFact> read, DistrictRound of, List<Listed> records) {

    /** A record with its row in the file. */
    record Listed(SampleStatement statement, int row) {}

    /** Refused with {@code FT-022} and every reason when no sample can be drawn from the file. */
    static SampleList of(ReadInput<ReviewFact> read, DistrictCode district) {
        List<Listed> records = new ArrayList<>();
        read.rows()
                .forEach(row -> row.fact()
                        .statement()
                        .sample()
                        .filter(of -> of.record().district().equals(district))
                        .ifPresent(of -> records.add(new Listed(of, row.number()))));
        List<Issue> issues = new ArrayList<>();
        if (read.refused() > 0) {
            issues.addAll(read.issues());
            issues.add(issue(
                    read, "rows of the list cannot be read, so it is not whole", read.refused() + " rows", "none"));
        }
        Set<DistrictRound> rounds = records.stream()
                .map(of -> DistrictRound.of(of.statement().record()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (rounds.size() != 1) {
            issues.add(issue(
                    read,
                    rounds.isEmpty()
                            ? "the list has no record of the district"
                            : "the list has records of several rounds",
                    rounds.isEmpty()
                            ? district.digits()
                            : rounds.stream().map(of -> of.round().text()).collect(Collectors.joining(", ")),
                    "records of one round of the district"));
        }
        issues.addAll(rowsThatAreNone(read, records));
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return new SampleList(read, rounds.iterator().next(), records);
    }

    private static List<Issue> rowsThatAreNone(ReadInput<ReviewFact> read, List<Listed> records) {
        List<Issue> issues = new ArrayList<>();
        Set<ReviewedRecord> seen = new HashSet<>();
        for (Listed of : records) {
            if (of.statement().how() != HowChosen.LISTED) {
                issues.add(ofRow(
                        read,
                        of,
                        "the row says that the record was chosen",
                        of.statement().how().word(),
                        "listed"));
            } else if (!seen.add(of.statement().record())) {
                issues.add(ofRow(
                        read,
                        of,
                        "the record stands in the list twice",
                        of.statement().record().number(),
                        "one row for each record"));
            }
        }
        return issues;
    }

    /** The number of records to draw; refused with {@code FT-022} when the list does not have so many, or when it is too few. */
    int size(int asked) {
        int least = Math.min(records.size(), ReviewDefaults.FEWEST_RECORDS);
        if (asked < least || asked > records.size()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    issue(
                            read,
                            "so many records cannot be drawn; of fewer than " + ReviewDefaults.FEWEST_RECORDS
                                    + " nothing would be shown",
                            Integer.toString(asked),
                            least + " to " + records.size()));
        }
        return asked;
    }

    /** As many as are drawn where nobody says. */
    int usualSize() {
        return SampleDraw.usualSize(records.size());
    }

    List<SampleStatement> statements() {
        return records.stream().map(Listed::statement).toList();
    }

    private static Issue ofRow(ReadInput<ReviewFact> read, Listed of, String wrong, String found, String allowed) {
        return issue(read, wrong, found, allowed).at(SourceRef.ofRow(read.name(), of.row()));
    }

    private static Issue issue(ReadInput<ReviewFact> read, String wrong, String found, String allowed) {
        return Issue.of(
                IssueCode.SAMPLE_LIST_UNUSABLE,
                SourceRef.ofFile(read.name()),
                wrong,
                found,
                allowed,
                "Correct the list, or what was typed, and draw again: nothing was kept.");
    }
}
