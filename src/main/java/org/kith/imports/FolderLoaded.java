package org.kith.imports;

import org.kith.kernel.AreaId;

/** Records of this area were added or changed by a load; published inside its transaction. */
public record FolderLoaded(AreaId area) {}
