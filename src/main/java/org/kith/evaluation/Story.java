package org.kith.evaluation;

/**
 * A text that published editions tell, by the place it was written for.
 *
 * @param place such as {@code projects/pledge}
 * @param label the heading that it stands under
 */
public record Story(String place, String label) {}
