package io.tallywire.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import io.tallywire.chat.slack.Reply.Answer;
import io.tallywire.chat.slack.Reply.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The library's client with our limits around it: every call ends within its time, every failure is
 * a value without a token, and no call is repeated behind our back.
 *
 * <p>Thread-safe. Its threads are daemons.
 */
final class SlackApi implements AutoCloseable {
  /** Where Slack asks for a pause without saying how long. */
  private static final Duration UNSAID_PAUSE = Duration.ofSeconds(30);

  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final int LONGEST_REASON = 200;
  private static final int TOO_MANY_REQUESTS = 429;

  /** A method of the Web API, called. */
  interface Call<R extends SlackApiTextResponse> {
    @Nullable R on(MethodsClient methods) throws IOException, SlackApiException;
  }

  private final SlackSettings settings;
  private final OkHttpClient http;
  private final Slack slack;

  SlackApi(SlackSettings settings, Duration limit) {
    this.settings = settings;
    SlackConfig config = config(settings, limit);
    this.http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            // a request may have been obeyed before the connection broke: the outbox repeats, and
            // counts
            .retryOnConnectionFailure(false)
            .build();
    this.slack = Slack.getInstance(config, new SlackHttpClient(http));
  }

  private static SlackConfig config(SlackSettings settings, Duration limit) {
    int millis = Math.toIntExact(limit.toMillis());
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api().toString());
    config.setHttpClientCallTimeoutMillis(millis);
    config.setHttpClientReadTimeoutMillis(millis);
    config.setHttpClientWriteTimeoutMillis(millis);
    // they would write whole requests and answers, with the addresses of sockets, into the log
    config.setHttpClientResponseHandlers(List.of());
    config.setStatsEnabled(false);
    return config;
  }

  /** The library's entrance, for what is built on it. */
  Slack slack() {
    return slack;
  }

  /** Calls a method with the bot's token. */
  <R extends SlackApiTextResponse, T> Reply<T> asBot(Call<R> call, Function<R, @Nullable T> read)
      throws InterruptedException {
    return call(settings.botToken(), call, read);
  }

  /** Calls a method with the app's token. */
  <R extends SlackApiTextResponse, T> Reply<T> asApp(Call<R> call, Function<R, @Nullable T> read)
      throws InterruptedException {
    return call(settings.appToken(), call, read);
  }

  private <R extends SlackApiTextResponse, T> Reply<T> call(
      String token, Call<R> call, Function<R, @Nullable T> read) throws InterruptedException {
    try {
      R response = call.on(slack.methods(token));
      if (response == null) {
        return Failure.unreadable("an empty answer");
      }
      if (!response.isOk()) {
        return refusal(response.getError());
      }
      T value = read.apply(response);
      return value == null ? Failure.unreadable("an answer without a result") : new Answer<>(value);
    } catch (SlackApiException e) {
      return failure(e);
    } catch (IOException e) {
      return failure(e);
    } catch (RuntimeException e) {
      // what is not JSON, or not of the form that the library knows
      return Failure.unreadable("an answer that cannot be read");
    }
  }

  private <T> Failure<T> refusal(@Nullable String error) {
    return error == null || error.isBlank()
        ? Failure.unreadable("an answer that cannot be read")
        : new Failure<>(error, reason(error), null);
  }

  private <T> Failure<T> failure(SlackApiException e) {
    int status = e.getResponse().code();
    if (status == TOO_MANY_REQUESTS) {
      return new Failure<>(
          "ratelimited", "too many requests", pause(e.getResponse().header("Retry-After")));
    }
    String error = e.getError() == null ? null : e.getError().getError();
    return error == null
        ? Failure.unreadable("HTTP status " + status)
        : new Failure<>(error, reason(error), null);
  }

  private <T> Failure<T> failure(IOException e) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("while Slack was asked");
    }
    return Failure.unreadable(reason(Objects.requireNonNullElse(e.getMessage(), "no answer")));
  }

  private static Duration pause(@Nullable String seconds) {
    if (seconds == null || !seconds.strip().matches("\\d{1,9}")) {
      return UNSAID_PAUSE;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(seconds.strip()));
    return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }

  /** Posts JSON to the address that Slack gave for answers to one command. */
  Reply<Boolean> respond(String responseUrl, String json) throws InterruptedException {
    try {
      WebhookResponse response = slack.send(responseUrl, json);
      int status = response.getCode();
      if (status == TOO_MANY_REQUESTS) {
        return new Failure<>("ratelimited", "too many requests", UNSAID_PAUSE);
      }
      return status / 100 == 2
          ? new Answer<>(true)
          : Failure.unreadable("HTTP status " + status + " of a response_url");
    } catch (IOException e) {
      return failure(e);
    } catch (RuntimeException e) {
      return Failure.unreadable("a response_url that cannot be used");
    }
  }

  String reason(String text) {
    String hidden = settings.hide(text.strip());
    return hidden.length() <= LONGEST_REASON ? hidden : hidden.substring(0, LONGEST_REASON);
  }

  /** Ends the calls that are under way. Further calls are possible. */
  void cancelAll() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
