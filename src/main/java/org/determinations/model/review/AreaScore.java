package org.determinations.model.review;

import java.util.Optional;

/**
 * What a reader gives an area of a record: points, or a reason why the area does not apply. Exactly one of them.
 *
 * @param points 0 to 4, whole: 4 is written to improve outcomes, 2 may meet what the law asks, 0 likely does not
 */
public record AreaScore(Optional<Integer> points, Optional<NotApplicable> reason) {
    public static final int MOST = 4;

    public AreaScore {
        if (points.isPresent() == reason.isPresent()
                || points.filter(of -> of < 0 || of > MOST).isPresent()) {
            throw new IllegalArgumentException("points " + points + ", reason " + reason);
        }
    }

    public static AreaScore of(int points) {
        return new AreaScore(Optional.of(points), Optional.empty());
    }

    public static AreaScore of(NotApplicable reason) {
        return new AreaScore(Optional.empty(), Optional.of(reason));
    }

    /** For people: {@code 3}, or the reason. */
    public String text() {
        return points.map(Object::toString)
                .orElseGet(() -> reason.map(NotApplicable::word).orElse(""));
    }
}
