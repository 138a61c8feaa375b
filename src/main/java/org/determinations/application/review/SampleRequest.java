package org.determinations.application.review;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A sample that is asked for.
 *
 * @param district code as it was typed
 * @param list file with the list of records
 * @param size how many records; the usual number when empty
 * @param target where to write the sample; nowhere when empty
 */
public record SampleRequest(String district, Path list, int seed, Optional<Integer> size, Optional<Path> target) {}
