package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Places for short labels beside points, none over another label or point. One per picture; the order of asking decides. */
final class LabelPlaces {
    private static final int DIRECTIONS = 16;
    private static final double STEP = 7;
    private static final double NEAREST = 14;

    private final Box within;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle by its middle, in units of the picture. */
    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return StrictMath.abs(x - other.x) * 2 < width + other.width
                    && StrictMath.abs(y - other.y) * 2 < height + other.height;
        }

        boolean inside(Box outer) {
            return StrictMath.abs(x - outer.x) * 2 <= outer.width - width
                    && StrictMath.abs(y - outer.y) * 2 <= outer.height - height;
        }
    }

    LabelPlaces(Box within) {
        this.within = within;
    }

    /** Keeps labels off a point. */
    void keepFree(double x, double y, double size) {
        taken.add(new Box(x, y, size, size));
    }

    /** The nearest free place around a point, to the right first; outside the picture when it is full. */
    Box place(double x, double y, double width, double height) {
        double farthest = within.width() + within.height();
        for (double radius = NEAREST; radius < farthest; radius += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * StrictMath.PI * i / DIRECTIONS;
                Box box =
                        new Box(x + radius * StrictMath.cos(angle), y - radius * StrictMath.sin(angle), width, height);
                if (box.inside(within) && taken.stream().noneMatch(box::overlaps)) {
                    taken.add(box);
                    return box;
                }
            }
        }
        Box below = new Box(x, within.y() + within.height() / 2 + height * (taken.size() + 1), width, height);
        taken.add(below);
        return below;
    }
}
