package org.determinations.report.site;

/** The page of the whole secondary analysis. One per run and audience. */
record AnalysisPage(Frame frame, Analysis analysis) {}
