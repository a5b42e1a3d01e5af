package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
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

  private final List<TeamItem> items;

  SignedInViewers(ObjectProvider<TeamItem> items) {
    this.items = items.stream().sorted(Comparator.comparingInt(TeamItem::order)).toList();
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
        items.stream()
            .filter(item -> actor.mayAnywhere(item.action()))
            .map(item -> new NavigationItem(item.order(), item.messageKey(), item.path()))
            .toList(),
        () -> token(request));
  }

  private static Viewer.@Nullable HiddenField token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Viewer.HiddenField(token.getParameterName(), token.getToken())
        : null;
  }
}
