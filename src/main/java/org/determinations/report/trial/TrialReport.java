package org.determinations.report.trial;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;

/**
 * Next year's policy on the data of a run, beside what the run says: never a determination, and stored nowhere. One per trial;
 * immutable.
 *
 * @param units every district of the run, by code
 * @param data what the data lack for the policy that is tried; empty where its shape names no measures
 * @param difference of the two packs; empty where that of the run is no longer installed as it was
 * @param groups districts by size, type and share of low-income students
 * @param years of the store and of the files, the newest first
 * @param assumed districts whose new result rests on something that the policy assumes
 */
public record TrialReport(
        TrialHead head,
        List<TrialUnit> units,
        TrialData data,
        TrialDifference difference,
        TrialSections sections,
        TrialCuts cuts,
        List<TrialGroups> groups,
        TrialYears years,
        TrialConsequences consequences,
        int assumed) {

    /**
     * What is tried on what.
     *
     * @param run whose data and result are the old side
     * @param chosen why that run
     * @param tried the pack of the new side
     * @param installed whether the pack of that name and content is a published one; else it is a draft
     * @param command that makes the report again
     */
    public record TrialHead(
            RunHeader run,
            Chosen chosen,
            PackRef tried,
            boolean installed,
            Categories categories,
            UnitWords words,
            String command) {}

    /** Categories of the two sides, from least to most serious. */
    public record Categories(List<CategoryCode> before, List<CategoryCode> after) {
        public Categories {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Why that run is the old side. */
    public enum Chosen {
        /** A person named it. */
        NAMED,
        /** The newest of the cycle that was released. */
        RELEASED,
        /** The newest of the cycle, none of which is released. */
        NEWEST
    }

    /**
     * What the policy reads and the data do not say.
     *
     * @param readsMeasures whether the policy's shape names what it reads; without, the other two are empty
     * @param measures of which at least one district has no value, in the order of the pack
     * @param read how many measures the policy takes from inputs
     * @param decisionsLeftOut codes of districts whose recorded decision names a category that the policy does not have
     */
    public record TrialData(
            boolean readsMeasures, int read, List<TrialMeasure> measures, List<String> decisionsLeftOut) {
        public TrialData {
            measures = List.copyOf(measures);
            decisionsLeftOut = List.copyOf(decisionsLeftOut);
        }
    }

    /**
     * A measure that some district has no value of.
     *
     * @param without codes of districts of which no row says anything
     * @param instead what the policy takes in place of a row; empty where it takes nothing
     * @param others what stands in place of a value although something is said: the word of each status and how many
     */
    public record TrialMeasure(
            String measure, String words, List<String> without, Optional<String> instead, String others) {
        public TrialMeasure {
            without = List.copyOf(without);
        }
    }

    /**
     * The difference of the packs.
     *
     * @param known whether the pack of the run was at hand as it was
     */
    public record TrialDifference(boolean known, List<TrialChange> changes) {
        public TrialDifference {
            changes = List.copyOf(changes);
        }
    }

    /** One statement that differs, as {@code policy diff} tells it. */
    public record TrialChange(String kind, String where, String was, String is) {}

    /**
     * What follows from the categories.
     *
     * @param tableBefore whether the old policy has a table of enforcement, and its pack was at hand
     * @param tableAfter whether the new one has
     * @param enforcement by that table, in its order; what only the old one says comes last
     * @param assistance what each category calls for
     */
    public record TrialConsequences(
            boolean tableBefore,
            boolean tableAfter,
            List<TrialConsequence> enforcement,
            List<TrialConsequence> assistance) {
        public TrialConsequences {
            enforcement = List.copyOf(enforcement);
            assistance = List.copyOf(assistance);
        }
    }

    /**
     * One consequence.
     *
     * @param what must or may be done, as the policy writes it; that nothing follows where no row fits
     * @param before districts now
     * @param after districts then
     */
    public record TrialConsequence(String what, int before, int after) {}

    public TrialReport {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
    }
}
