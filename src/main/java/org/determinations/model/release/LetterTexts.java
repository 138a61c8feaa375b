package org.determinations.model.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The letter templates of one policy pack: Markdown with named fields, one for each kind of letter. One per pack
 * version; immutable.
 *
 * @param packId the pack that they are from
 * @param byKind empty when the pack is not at hand as the run used it
 */
public record LetterTexts(String packId, Map<LetterKind, String> byKind) {

    public LetterTexts {
        byKind = byKind.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /** No templates: the pack is gone or is not what it was. */
    public static LetterTexts none(String packId) {
        return new LetterTexts(packId, Map.of());
    }

    /** The template of a kind; empty when there is none. */
    public Optional<String> find(LetterKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
