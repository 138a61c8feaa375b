package org.determinations.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.PublicEdition;
import org.determinations.report.form.ExportFile;

/**
 * The page over all public editions of a cycle: which one is current, and what took the place of each earlier one. It says
 * nothing about any district, and the same editions always give the same bytes.
 */
public final class PublicEditions {
    /** Its name in the cycle's public folder. */
    public static final String NAME = "index.html";

    private final List<PublicEdition> editions;

    private PublicEditions(List<PublicEdition> editions) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing(PublicEdition::releasedOn)
                        .thenComparing(edition -> edition.run().number())
                        .reversed())
                .toList();
    }

    /** The page of a cycle with at least one edition. */
    public static ExportFile page(SchoolYear cycle, List<PublicEdition> editions) {
        PublicEditions page = new PublicEditions(editions);
        String title = "Special education determinations " + cycle + ": public editions";
        Frame frame = new Frame(
                title,
                "Public results, cycle " + cycle,
                false,
                "",
                NAME,
                List.of(),
                "Made from the record of releases",
                "");
        return new Printer(UnitWords.OWN)
                .file(
                        NAME,
                        JtepubliceditionsGenerated::render,
                        new PublicEditionsPage(frame, page.current(), page.table()));
    }

    private List<String> current() {
        List<String> sentences = new ArrayList<>();
        for (Stage stage : List.of(Stage.OFFICIAL, Stage.SECONDARY)) {
            List<PublicEdition> ofStage =
                    editions.stream().filter(e -> e.run().stage() == stage).toList();
            if (!ofStage.isEmpty()) {
                sentences.add(ofStage.stream()
                        .filter(PublicEdition::isCurrent)
                        .findFirst()
                        .map(e -> what(stage) + ": the current edition is " + folder(e) + ", "
                                + (e.note().isEmpty() ? "released" : "amended") + " on " + e.releasedOn() + ".")
                        .orElse(what(stage) + ": no edition is current; the last one was withdrawn."));
            }
        }
        return sentences;
    }

    private Table table() {
        return new Table(
                "Public editions of the cycle",
                List.of("Edition", "Results", "Dated", "Released", "Standing", "Why it amends an earlier one"),
                editions.stream()
                        .map(e -> List.of(
                                Cell.link(folder(e) + "/", folder(e)),
                                Cell.of(what(e.run().stage())),
                                Cell.of(e.run().stageDate().toString()),
                                Cell.of(e.releasedOn().toString()),
                                Cell.of(standing(e)),
                                Cell.of(e.note().isEmpty() ? release(e) : e.note())))
                        .toList());
    }

    /** Newest first: what follows it in the list was released before it and, as nothing was amended, withdrawn by then. */
    private String release(PublicEdition edition) {
        return editions.stream()
                .skip(editions.indexOf(edition) + 1L)
                .filter(e -> e.run().stage() == edition.run().stage())
                .findFirst()
                .map(e -> "released again after " + folder(e) + " was withdrawn")
                .orElse("first release");
    }

    private String standing(PublicEdition edition) {
        if (edition.withdrawnOn().isPresent()) {
            return "withdrawn on " + edition.withdrawnOn().get() + ": " + edition.withdrawnBecause();
        }
        return edition.replacedBy()
                .map(run -> "replaced by release-" + run + day(run))
                .orElse("current");
    }

    private String day(int run) {
        return editions.stream()
                .filter(e -> e.run().number() == run)
                .findFirst()
                .map(e -> " on " + e.releasedOn())
                .orElse("");
    }

    private static String folder(PublicEdition edition) {
        return "release-" + edition.run().number();
    }

    private static String what(Stage stage) {
        return stage == Stage.OFFICIAL ? "Official determinations" : "Secondary analysis";
    }
}
