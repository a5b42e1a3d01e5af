package org.kith.governance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.MeetingAction;
import org.kith.governance.RegisterEntry;
import org.springframework.stereotype.Component;

/** Reviews and actions that are due: reminders to their owners, which stop nothing. */
@Component
class GovernanceWork implements WorkItems {
  private static final int DAYS_AHEAD = 30;

  private final LogRows log;
  private final MeetingActions actions;
  private final Registers registers;

  GovernanceWork(LogRows log, MeetingActions actions, Registers registers) {
    this.log = log;
    this.actions = actions;
    this.registers = registers;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Governance.READ)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>();
    for (LogEntry entry : log.all()) {
      LocalDate due = entry.says().reviewDue();
      if (entry.isOpen() && due != null && entry.says().owner().equals(actor.name())) {
        String what = "Review “%s” in the log".formatted(entry.says().title());
        remind(items, what, "/team/governance/" + entry.id(), due, today);
      }
    }
    for (RegisterEntry entry : registers.rows()) {
      LocalDate due = entry.says().reviewDue();
      boolean isMine = entry.says().owner().equals(actor.name()) || actor.may(Governance.REGISTER);
      if (due != null && isMine) {
        String what = "Review “%s” in the registers".formatted(entry.says().title());
        remind(items, what, "/team/registers/" + entry.id(), due, today);
      }
    }
    for (MeetingAction action : actions.rows()) {
      if (action.isOutstanding() && action.owner().equals(actor.name())) {
        items.add(
            new WorkItem(
                action.due().isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
                action.words(),
                "/team/meetings/" + action.meeting(),
                action.due()));
      }
    }
    return items;
  }

  private static void remind(
      List<WorkItem> items, String what, String path, LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      items.add(new WorkItem(WorkItem.Kind.OVERDUE, what, path, due));
    } else if (!due.isAfter(today.plusDays(DAYS_AHEAD))) {
      items.add(new WorkItem(WorkItem.Kind.EXPIRING, what, path, due));
    }
  }
}
