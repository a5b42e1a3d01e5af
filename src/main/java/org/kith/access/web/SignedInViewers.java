package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.TeamItem;
import org.kith.ui.NavigationItem;
import org.kith.ui.Viewer;
import org.kith.ui.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Tells pages who looks: their name, what they may open, and the token for their forms. */
@Component
@ConditionalOnWebApplication
class SignedInViewers implements Viewers {
  private static final List<NavigationItem> SIGNED_IN =
      List.of(
          new NavigationItem(1, "access.my-work", "/team"),
          new NavigationItem(2, "access.own", "/team/own"),
          new NavigationItem(3, "access.sign-out", "/sign-out"));

  /** As many as stand on a line. */
  private static final int FEW = 6;

  private final List<TeamItem> items;

  SignedInViewers(ObjectProvider<TeamItem> items) {
    this.items =
        items.stream()
            .sorted(Comparator.comparing(TeamItem::part).thenComparingInt(TeamItem::order))
            .toList();
  }

  @Override
  public Viewer of(HttpServletRequest request) {
    Actor actor = ActingAs.current().orElse(null);
    if (actor == null || actor.kind() != Actor.Kind.PERSON) {
      return new Viewer(null, List.of(), List.of(), () -> token(request));
    }
    return new Viewer(
        String.valueOf(request.getAttribute(PersonFilter.NAME)),
        SIGNED_IN,
        work(items.stream().filter(item -> actor.mayAnywhere(item.action())).toList()),
        () -> token(request));
  }

  /** Each by itself where they are few; else those of a part together. */
  private static List<NavigationItem> work(List<TeamItem> items) {
    if (items.size() <= FEW) {
      return items.stream().map(SignedInViewers::alone).toList();
    }
    Map<TeamItem.Part, List<NavigationItem>> parts = new EnumMap<>(TeamItem.Part.class);
    for (TeamItem item : items) {
      parts.computeIfAbsent(item.part(), part -> new ArrayList<>()).add(alone(item));
    }
    List<NavigationItem> work = new ArrayList<>();
    parts.forEach((part, within) ->
        work.add(
            within.size() == 1
                ? within.getFirst()
                : new NavigationItem(
                    part.ordinal(),
                    part.messageKey(),
                    within.getFirst().path(),
                    List.of(),
                    within)));
    return work;
  }

  private static NavigationItem alone(TeamItem item) {
    return new NavigationItem(item.order(), item.messageKey(), item.path(), item.also(), List.of());
  }

  private static Viewer.@Nullable HiddenField token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Viewer.HiddenField(token.getParameterName(), token.getToken())
        : null;
  }
}
