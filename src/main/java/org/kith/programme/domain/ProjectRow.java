package org.kith.programme.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;
import org.kith.programme.Mode;

/**
 * A project without the lists that belong to it.
 *
 * @param priority null for work that cuts across all priorities
 * @param partOf the project that ran or funded it
 */
record ProjectRow(
    String id,
    String name,
    @Nullable String priority,
    @Nullable String partOf,
    Period starts,
    Period ends,
    List<Mode> modes,
    String summary,
    String about) {}
