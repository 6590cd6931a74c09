package io.tallywire.chat.slack;

import java.util.Set;

/** Slack's words for a token that is worth nothing any more, or never was. */
final class Authority {
  private static final Set<String> LOST =
      Set.of(
          "not_authed",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "not_allowed_token_type",
          "team_access_not_granted",
          "org_login_required",
          "ekm_access_denied");

  private Authority() {}

  static boolean isLost(String error) {
    return LOST.contains(error);
  }
}
