package org.determinations.model.fact;

import java.time.LocalDateTime;

/**
 * What a district reported about its MCAS data.
 *
 * @param schoolCode code of the school; empty when the report is about the whole district
 * @param kind as reported, such as {@code missing from roster}; no meaning to any rule
 * @param subject MCAS subject as reported; may be empty
 * @param reportedAt clock time in the cycle's zone
 */
public record DiscrepancyReport(String schoolCode, String kind, String subject, LocalDateTime reportedAt) {}
