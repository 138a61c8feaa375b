package org.determinations.scorecard;

import org.determinations.model.ExactRatio;

/**
 * What a row of an element gives, and what a status does in it.
 *
 * @param points 0 of another kind
 * @param text the grade, or why nothing can be said; empty otherwise
 */
public record ElementEffect(Kind kind, ExactRatio points, String text) {
    public static final ElementEffect OUT = new ElementEffect(Kind.OUT, ExactRatio.ZERO, "");

    /** The kinds. */
    public enum Kind {
        POINTS,
        GRADE,
        /** Neither points nor possible points. */
        OUT,
        /** No category: a person decides. */
        STOP
    }

    public static ElementEffect points(ExactRatio points) {
        return new ElementEffect(Kind.POINTS, points, "");
    }

    public static ElementEffect grade(String grade) {
        return new ElementEffect(Kind.GRADE, ExactRatio.ZERO, grade);
    }

    public static ElementEffect stop(String reason) {
        return new ElementEffect(Kind.STOP, ExactRatio.ZERO, reason);
    }

    /** For people. */
    public String shown() {
        return switch (kind) {
            case POINTS -> Reckoned.show(points);
            case GRADE -> text;
            case OUT -> "out";
            case STOP -> "stop: " + text;
        };
    }
}
