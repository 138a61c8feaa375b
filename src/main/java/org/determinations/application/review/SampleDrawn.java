package org.determinations.application.review;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.followthrough.review.SampleDraw;

/**
 * A sample that was drawn.
 *
 * @param list name of the file with the list
 * @param listSha256 of that file
 * @param isNew false where the store had this very sample already
 * @param written the file that the sample was written into; empty for none
 */
public record SampleDrawn(
        DistrictRound of, String list, String listSha256, SampleDraw draw, boolean isNew, Optional<Path> written) {}
