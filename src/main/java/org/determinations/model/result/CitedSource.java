package org.determinations.model.result;

import org.determinations.model.Confidence;

/**
 * A source that a pack cites.
 *
 * @param id such as {@code S1}
 * @param title of the document
 * @param locator section or sentence within it
 * @param link public address; empty when there is none
 * @param retrievedOn day on which it was read, as written in the pack
 * @param kind such as {@code department page}, {@code published data}, {@code product default}
 */
public record CitedSource(
        String id, String title, String locator, String link, String retrievedOn, String kind, Confidence confidence) {}
