package org.kith.evaluation.domain;

import java.util.List;
import org.kith.documents.Document;
import org.kith.documents.Workbook;
import org.kith.evaluation.FrozenFigure;

/** The report of one moment: what it says, what it counts, and which texts it tells where. */
record Drawn(
    Document document, Workbook workbook, List<FrozenFigure> figures, List<StoryPlace> stories) {}
