/** What quality reviews of individual programs say: scores of records by area, and which records are in a sample. */
@NullMarked
package org.determinations.model.review;

import org.jspecify.annotations.NullMarked;
