package org.determinations.model.fact;

import java.util.Optional;

/**
 * How many students a group has. Unit: students; absent when the file withholds the count or does not have it, and never zero for that.
 *
 * @param enrolled with and without a disability; absent for a category of disability
 * @param schoolAge with a disability and of school age: of whom placements are shares
 * @param inside80 inside the regular class 80 percent of the day or more
 * @param inside40To79 inside it 40 to 79 percent
 * @param insideUnder40 inside it less than 40 percent
 * @param separateSetting in a separate or residential school, at home or in a hospital
 */
public record GroupFigures(
        Optional<Integer> enrolled,
        Optional<Integer> withDisability,
        Optional<Integer> schoolAge,
        Optional<Integer> inside80,
        Optional<Integer> inside40To79,
        Optional<Integer> insideUnder40,
        Optional<Integer> separateSetting) {}
