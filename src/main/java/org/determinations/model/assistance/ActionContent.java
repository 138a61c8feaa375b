package org.determinations.model.assistance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an action of a plan says. Immutable.
 *
 * @param what is to be done
 * @param offer id in the table of assistance; empty for what a person wrote
 * @param funds that may pay for it, in words; may be empty
 * @param sources ids of the table's sources, joined by commas; empty for what a person wrote
 * @param owner office or person who must act; empty while nobody is named
 * @param due the day by which it is to be done, which is in time; empty while none is named
 */
public record ActionContent(
        String what,
        SupportArea area,
        String offer,
        String funds,
        String sources,
        String owner,
        Optional<LocalDate> due) {}
