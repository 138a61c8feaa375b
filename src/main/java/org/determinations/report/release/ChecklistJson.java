package org.determinations.report.release;

import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistItem;
import org.determinations.report.form.Json;
import tools.jackson.core.JsonGenerator;

/** A release checklist for programs, {@code release-checklist/1}. One per checklist. */
public final class ChecklistJson {
    static final String KIND = "release-checklist/1";

    private ChecklistJson() {}

    /** Indented; every point in order. */
    public static String render(Checklist checklist) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeNumberProperty("run", checklist.run().number());
            json.writeStringProperty("cycle", checklist.run().cycle().text());
            json.writeStringProperty("stage", checklist.run().stage().word());
            json.writeStringProperty("state", checklist.state().word());
            json.writeStringProperty("action", checklist.action().word());
            json.writeBooleanProperty("passes", checklist.passes());
            Json.objects(json, "points", checklist.items(), ChecklistJson::item);
        });
    }

    private static void item(JsonGenerator json, ChecklistItem item) {
        json.writeStringProperty("point", item.point().word());
        json.writeStringProperty("title", item.point().title());
        json.writeStringProperty("answer", item.answer().name());
        json.writeStringProperty("words", item.words());
        Json.strings(json, "details", item.details());
        json.writeStringProperty("statement", item.statement());
        Json.textOrNull(json, "signed_by", item.signature().map(s -> s.by()).orElse(""));
        Json.textOrNull(json, "note", item.signature().map(s -> s.note()).orElse(""));
    }
}
