package org.determinations.model.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.determinations.issue.SourceRef;

/**
 * A fact as named fields, so that two of them can be laid side by side. What the file calls the district and where the
 * row stands are no part of it: the same statement in another file is the same fact.
 *
 * @param name which fact of its district
 * @param fields name to text as printed, in a fixed order; empty text for a field without a value
 * @param discrepancyId the MCAS discrepancy that the fact answers; empty when it answers none
 * @param where where it stands
 */
public record FactFields(
        FactTopic topic, String name, Map<String, String> fields, String discrepancyId, SourceRef where) {

    public FactFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
