package org.determinations.application.adopt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** What the audit trail tells of policies that were published from this store, and of those that were taken back. */
record PolicyTrail(Stores stores) {
    private static final String PUBLISHED = "policy published";
    private static final String TAKEN_BACK = "policy taken back";
    private static final Pattern TOLD = Pattern.compile(
            "(\\S+), SHA-256 ([0-9a-f]{64}), (?:\\d+ files, [0-9-]+(?: to [0-9-]+)?(?: of [^,]+)?(?:, in place of (\\S+))?, approved by: .*|note: .*)");

    /**
     * The newest act about a pack.
     *
     * @param inPlaceOf pack in whose place it was published the last time, also once it was taken back
     */
    record Act(String sha256, boolean isPublished, Optional<String> inPlaceOf) {}

    Optional<Act> newest(String pack) {
        return Optional.ofNullable(newest().get(pack));
    }

    /** The pack that was published in the place of one and was not taken back since. */
    Optional<String> inPlaceOf(String before) {
        return newest().entrySet().stream()
                .filter(act -> act.getValue().isPublished()
                        && act.getValue().inPlaceOf().filter(before::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, Act> newest() {
        Map<String, Act> newest = new TreeMap<>();
        for (AuditStore.Event event : stores.audit().list()) {
            boolean published = event.what().equals(PUBLISHED);
            Matcher told = TOLD.matcher(event.details());
            if ((published || event.what().equals(TAKEN_BACK)) && told.matches()) {
                Optional<String> before = Optional.ofNullable(newest.get(told.group(1)))
                        .flatMap(Act::inPlaceOf)
                        .filter(pack -> !published);
                newest.put(
                        told.group(1),
                        new Act(
                                told.group(2),
                                published,
                                Optional.ofNullable(told.group(3)).or(() -> before)));
            }
        }
        return newest;
    }

    void published(Publication act, String by, Instant at) {
        String details = act.pack() + ", SHA-256 " + act.sha256() + ", "
                + act.files().size() + " files, "
                + act.place().entry().cycles().text() + " of " + act.place().jurisdiction()
                + act.place()
                        .inPlaceOf()
                        .map(before -> ", in place of " + before)
                        .orElse("")
                + ", approved by: " + act.approval().by() + " on "
                + act.approval().on();
        stores.audit().append(by, PUBLISHED, details, at);
    }

    void takenBack(String pack, String sha256, String note, String by, Instant at) {
        stores.audit().append(by, TAKEN_BACK, pack + ", SHA-256 " + sha256 + ", note: " + note, at);
    }
}
