package org.kith.journeys;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * One thing that somebody does by sending a form.
 *
 * @param what for messages
 * @param who signs in at example.org
 * @param fill opens the form and fills it in
 * @param button sends it
 * @param done how often it shows as done: one more when it was done once
 */
record Step(
    String what, String who, Consumer<Page> fill, String button, ToIntFunction<Page> done) {}
