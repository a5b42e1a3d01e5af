package org.kith.programme.domain;

import java.util.List;
import org.kith.programme.Measure.Tag;

/**
 * A measure as its file has it.
 *
 * @param question id of the official question that it uses; empty: none
 */
record MeasureEntry(
    String id,
    String name,
    String question,
    List<String> answers,
    List<Tag> tags,
    List<String> priorities,
    List<String> projects,
    boolean confirmed) {}
