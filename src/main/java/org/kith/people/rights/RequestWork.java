package org.kith.people.rights;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.people.Rights;
import org.springframework.stereotype.Component;

/** Requests that wait for an answer, on the list of those who give it. */
@Component
class RequestWork implements WorkItems {
  private final RequestBook book;

  RequestWork(RequestBook book) {
    this.book = book;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Rights.ANSWER)) {
      return List.of();
    }
    return book.all().stream()
        .filter(RightsRequest::isOpen)
        .map(request ->
            new WorkItem(
                request.isLate(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
                switch (request.kind()) {
                  case ACCESS -> "Somebody asked to see what is kept about them";
                  case ERASURE -> "Somebody asked to be erased";
                },
                "/team/people/requests/" + request.id(),
                request.dueOn()))
        .toList();
  }
}
