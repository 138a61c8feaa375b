package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.SchoolYear;

/** Every number the secondary analysis compares with. Comes from the policy pack; nothing here has a default. One per pack. */
public record DisproportionalityParameters(
        Minimums minimums, Bands bands, Precision precision, Years years, Multiplicity multiplicity, Funnel funnel) {

    /**
     * Sizes below which a risk is not judged; the number itself is enough.
     *
     * @param cell fewest students with the outcome; unit: students; 0 or more
     * @param n fewest students in the group; unit: students; 0 or more
     * @param smallBelow a cell below this carries a warning even where no minimum stops it; unit: students
     */
    public record Minimums(int cell, int n, int smallBelow) {}

    /**
     * Lower edges of the bands of the unrounded ratio; the edge belongs to the band above it.
     *
     * @param watch from here to {@code elevated}: watch
     * @param elevated from here to {@code high}: concern, if the evidence holds
     * @param high from here: high concern, if the evidence holds
     * @param evidenceAbove the lower limit must be above this; equal is not enough
     * @param questionBExcess fewest excess students for a measure to decide question B; included; unit: students
     */
    public record Bands(
            BigDecimal watch,
            BigDecimal elevated,
            BigDecimal high,
            BigDecimal evidenceAbove,
            BigDecimal questionBExcess) {}

    /**
     * How exactly limits are made and printed.
     *
     * @param confidence of the interval; share, 0 to 1
     * @param limitPlaces decimal places a limit is rounded to before it is compared
     * @param displayPlaces decimal places of a printed ratio; more are printed near a threshold
     */
    public record Precision(BigDecimal confidence, int limitPlaces, int displayPlaces) {}

    /**
     * How several school years are read together.
     *
     * @param window school years looked at
     * @param review years of concern for {@code review}
     * @param persistent years of concern for {@code persistent}
     * @param sustained years of concern for {@code sustained}
     * @param federalMarker the run of years marked for race measures
     * @param lowIncomeDefinitions every definition with the first school year it governs, oldest first
     */
    public record Years(
            int window,
            int review,
            int persistent,
            int sustained,
            ConsecutiveRule federalMarker,
            List<LowIncomeDefinition> lowIncomeDefinitions) {

        public Years {
            lowIncomeDefinitions = List.copyOf(lowIncomeDefinitions);
        }

        /** The definition that governs a school year; empty text before the first. */
        public String definitionIn(SchoolYear schoolYear) {
            String name = "";
            for (LowIncomeDefinition definition : lowIncomeDefinitions) {
                if (definition.from().compareTo(schoolYear) <= 0) {
                    name = definition.name();
                }
            }
            return name;
        }
    }

    /** A definition of low income and the first school year it governs. */
    public record LowIncomeDefinition(String name, SchoolYear from) {}

    /**
     * Error rates of the adjusted p-values; shares, 0 to 1.
     *
     * @param familyWiseError over the deciding measures of a district
     * @param falseDiscovery over informing measures and over the State
     */
    public record Multiplicity(BigDecimal familyWiseError, BigDecimal falseDiscovery) {}

    /**
     * The funnel of all districts.
     *
     * @param confidences of its limits, narrowest first; shares, 0 to 1
     * @param trimmedShare share of z-scores pulled in at each end when over-dispersion is estimated
     */
    public record Funnel(List<BigDecimal> confidences, BigDecimal trimmedShare) {

        public Funnel {
            confidences = List.copyOf(confidences);
        }
    }
}
