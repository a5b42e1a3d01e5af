package org.kith.geography;

import org.kith.kernel.AreaId;

/**
 * A postcode directory of this area was loaded; published inside its transaction, for what follows
 * from where a postcode is.
 */
public record PostcodesLoaded(AreaId area, String edition) {}
