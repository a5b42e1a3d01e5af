package org.kith.ui.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Task;

/**
 * The parts of a journey and how far each is.
 *
 * @param check the page to check the answers on, once all are given
 */
public record JourneyTasksPage(
    Text title, List<Task> tasks, boolean isComplete, String check, boolean isForEveryone)
    implements Page {}
