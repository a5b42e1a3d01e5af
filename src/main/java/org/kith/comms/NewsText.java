package org.kith.comms;

/**
 * What a piece of news says, in one language. All three may insert figures.
 *
 * @param body Markdown
 */
public record NewsText(String title, String summary, String body) {}
