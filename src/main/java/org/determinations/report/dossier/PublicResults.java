package org.determinations.report.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.Proof;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.RunReport;

/**
 * All that the public is given of an official run. Whatever is made for the public is made from these values alone, so that it
 * cannot say anything else. One per run; immutable.
 *
 * @param shape the words of the shape of the run's policy
 * @param dated date of the official stage
 * @param releasedOn day in the cycle's zone
 * @param amendment note of an amendment; empty for a first release
 * @param replaces day of the release whose place an amendment takes; empty for a first release
 * @param changes districts whose released result the amendment changes, by code; empty for a first release
 * @param proof what papers name of the department's record
 * @param categories from least to most serious
 * @param districts by code
 */
public record PublicResults(
        SchoolYear cycle,
        ShapeWords shape,
        LocalDate dated,
        LocalDate releasedOn,
        String amendment,
        Optional<LocalDate> replaces,
        List<Change> changes,
        Proof proof,
        List<CategoryDescription> categories,
        List<District> districts) {

    /**
     * One district's public result.
     *
     * @param basisText basis as published; empty for a blank or for no row
     * @param assigned whether nothing but a person's decision gives it its category
     * @param category empty when undetermined
     * @param categoryName empty when undetermined
     * @param label as shown, such as {@code Level 1-NSI}
     * @param moved whether a step of the policy, and no person, gave another category than the basis alone gives
     * @param reassigned whether a person made it more serious than the basis alone gives, as the label shows
     * @param moreSerious whether it is more serious than that, by a person or by a step of the policy
     */
    public record District(
            DistrictCode code,
            String name,
            String basisText,
            boolean assigned,
            Optional<CategoryCode> category,
            String categoryName,
            String label,
            boolean reassigned,
            boolean moreSerious,
            boolean moved) {
        /** What sentences call it: its name, or its code where no file names it. */
        public String called() {
            return name.isBlank() ? code.digits() : name;
        }
    }

    /**
     * One district whose public result an amendment changes.
     *
     * @param before as it was released; empty when the district was not in the release before
     * @param after empty when the district is no longer in it
     */
    public record Change(DistrictCode code, String name, Optional<District> before, Optional<District> after) {}

    public PublicResults {
        changes = List.copyOf(changes);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    /** Whether they may leave is for the checklist; a run of another stage is a program fault. */
    public static PublicResults of(
            RunReport runReport, LocalDate releasedOn, Optional<Amendment> amendment, Proof proof) {
        Stage stage = runReport.run().stage();
        if (stage != Stage.OFFICIAL) {
            throw new IllegalArgumentException("nothing is public at the " + stage.word() + " stage");
        }
        RunReport ordered = RunOrder.of(runReport);
        return new PublicResults(
                ordered.run().cycle(),
                Programmes.words(ordered.run().shape()),
                ordered.run().stageDate(),
                releasedOn,
                amendment.map(Amendment::reason).orElse(""),
                amendment.map(a -> a.replaced().releasedOn()),
                amendment.map(a -> changes(a, ordered)).orElse(List.of()),
                proof,
                ordered.categories(),
                ordered.determinations().stream()
                        .map(d -> district(d, ordered.categories()))
                        .toList());
    }

    /** Of a released official run as it stands in the store, without its trail; anything else is a program fault. */
    public static PublicResults of(RunDossier dossier) {
        return of(
                dossier.results(),
                dossier.standing()
                        .releasedOn()
                        .orElseThrow(() -> new IllegalArgumentException("the run is not released")),
                dossier.amendment(),
                new Proof(AuditHead.NONE, dossier.standing().approval()));
    }

    private static List<Change> changes(Amendment amendment, RunReport now) {
        List<CategoryDescription> then = amendment.replaced().results().categories();
        return amendment.changes(now).stream()
                .map(change -> new Change(
                        change.district(),
                        change.name(),
                        change.before().map(d -> district(d, then)),
                        change.after().map(d -> district(d, now.categories()))))
                .toList();
    }

    /** What anybody may be told of a determination by itself, without the order of the categories. */
    public static District district(Determination d, String categoryName) {
        return district(d, categoryName, d.reassigned());
    }

    private static District district(Determination d, String categoryName, boolean moreSerious) {
        return new District(
                d.district(),
                d.name(),
                d.basisText(),
                d.derived().isEmpty(),
                d.category(),
                categoryName,
                d.label(),
                d.reassigned(),
                moreSerious,
                d.isMoved());
    }

    private static District district(Determination d, List<CategoryDescription> categories) {
        return district(
                d,
                categories.stream()
                        .filter(c -> d.category().equals(Optional.of(c.code())))
                        .map(CategoryDescription::name)
                        .findFirst()
                        .orElse(""),
                d.reassigned() || d.isMoved() && place(d.category(), categories) > place(d.derived(), categories));
    }

    private static int place(Optional<CategoryCode> category, List<CategoryDescription> categories) {
        return categories.stream().map(CategoryDescription::code).toList().indexOf(category.orElseThrow());
    }
}
