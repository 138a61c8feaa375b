package org.determinations.application.review;

import java.nio.file.Path;
import org.determinations.model.review.ReviewRound;

/**
 * A file that was written from the quality reviews.
 *
 * @param isPublic whether it is the picture of the State for the public; otherwise it is CONFIDENTIAL
 * @param districts that it shows, or whose records are in the picture
 */
public record ReviewsWritten(Path file, ReviewRound round, boolean isPublic, int districts, String sha256) {}
