package org.kith.insight.domain;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A session that was held to bring different people together, as it is kept in memory.
 *
 * @param records numbers of the records of those who came
 */
record Meeting(
    UUID id,
    UUID activity,
    String project,
    String holder,
    String place,
    String venue,
    String mode,
    OffsetDateTime startsAt,
    int[] records) {}
