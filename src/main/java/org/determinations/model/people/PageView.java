package org.determinations.model.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A page of the desk that a person was shown. Grain: one per person, page and hour.
 *
 * @param at when it was shown first in that hour
 * @param name of the person
 * @param knownAs how the person is known, as {@link Identity#text} has it
 * @param address without what was searched for
 * @param run that the page is about; empty for none
 * @param district code of the district that the page is about; empty for none
 */
public record PageView(
        Instant at, String name, String knownAs, String address, Optional<Integer> run, Optional<String> district) {}
