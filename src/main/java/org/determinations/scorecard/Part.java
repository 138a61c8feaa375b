package org.determinations.scorecard;

import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * One part of a component.
 *
 * @param weight a number; empty when a measure gives it
 * @param weightOf the measure that gives the weight; empty beside a number
 */
public record Part(String name, Optional<ExactRatio> weight, String weightOf) {

    public static Part of(String name, ExactRatio weight) {
        return new Part(name, Optional.of(weight), "");
    }
}
