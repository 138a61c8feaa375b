package org.determinations.application.adopt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants published.
 *
 * @param pack a draft of the home, a folder among the published packs, or the folder of a pack
 * @param jurisdiction whose cycles it governs; empty for that of the pack that the draft is based on
 * @param inPlaceOf published pack whose cycles it governs from now on; empty for cycles that no pack governs
 * @param scenarios further ones that must come out
 */
public record PublishRequest(
        String pack, Optional<String> jurisdiction, Optional<String> inPlaceOf, List<Path> scenarios) {
    public PublishRequest {
        scenarios = List.copyOf(scenarios);
    }
}
