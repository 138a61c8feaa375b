package org.determinations.report.district;

import java.util.List;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.Page;

/** The dossier of a district for whoever asks for public records. Says what it leaves out, and why. */
public final class PublicRecordPage {
    private final PublicRecord record;

    public PublicRecordPage(PublicRecord record) {
        this.record = record;
    }

    /** What stands on every page of it. */
    public static String mark(PublicRecord record) {
        return record.jurisdiction().words().in("Public records - released results of district " + record.district());
    }

    /**
     * Writes it, with the list of the files beside it at its end.
     *
     * @param files beside the page, in their order
     */
    public void write(Page page, List<OutputFile> files) {
        page.title(record.name() + said(", district ") + record.district());
        page.paragraph(mark(record) + ".");
        PublicRecord.Released newest = record.released().get(0);
        page.section("Result");
        page.facts(List.of(
                List.of("Result", result(newest)),
                List.of("Shown as", newest.result().label()),
                List.of("Cycle", record.jurisdiction().years().text(newest.run().cycle())),
                List.of("Released", newest.on() + newest.states())));
        page.paragraph(said(newest.howToRead()));
        page.section("Every released year");
        page.table(
                List.of("cycle", "basis", "result", "shown as", "released"),
                record.released().stream()
                        .map(of -> List.of(
                                record.jurisdiction().years().text(of.run().cycle()),
                                of.result().basisText().isEmpty()
                                        ? "none"
                                        : of.result().basisText(),
                                result(of),
                                of.result().label(),
                                of.on() + of.states()))
                        .toList());
        page.section("Where it is from");
        page.paragraph(said(
                "Each file here was cut out of a released file, whose SHA-256 is the one that the department recorded at"
                        + " its release: the header and the rows of this district, or a page about it alone. What the released file"
                        + " withholds is withheld here."));
        page.table(
                List.of("cut out of a released file", "SHA-256 of the released file"),
                record.cuts().stream()
                        .map(cut -> List.of(cut.path(), cut.sha256()))
                        .toList());
        left(page);
        page.section("Files of this dossier");
        page.table(
                List.of("file", "SHA-256"),
                files.stream().map(file -> List.of(file.name(), file.sha256())).toList());
    }

    private void left(Page page) {
        page.section("What is not in it");
        page.paragraph(said(
                "The program holds back what the department has not made public. Whether something of it must be given"
                        + " under the law on public records is for the department's counsel to say."));
        page.bullets(List.of(
                "Provisional and preliminary results, and official results that are not released or were withdrawn.",
                "Reviewers' notes, decisions and their reasons, and the evidence that was looked at.",
                said("Findings, plans of assistance and letters, which are between the department and the district."),
                said("Counts that the public edition does not show, and everything about another district.")));
    }

    private static String result(PublicRecord.Released of) {
        return of.result()
                .category()
                .map(code -> of.result().categoryName() + " (" + code + ")")
                .orElse("undetermined");
    }

    private String said(String sentence) {
        return record.jurisdiction().words().in(sentence);
    }
}
