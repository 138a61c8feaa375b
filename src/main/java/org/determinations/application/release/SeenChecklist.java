package org.determinations.application.release;

import org.determinations.model.release.Checklist;

/** A checklist with what an approval of exactly this must name. */
public record SeenChecklist(Checklist checklist, Fingerprints fingerprints) {}
