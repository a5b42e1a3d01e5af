package org.kith.activity;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How a session is to be.
 *
 * @param day and times by the clock on the wall; an end before the start is the next day's
 * @param place where it is another than the activity's; else empty
 */
public record SessionChange(
    LocalDate day, LocalTime from, LocalTime until, Mode mode, String place) {}
