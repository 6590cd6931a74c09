package io.tallywire.chat.telegram;

import io.tallywire.chat.telegram.Reply.Answer;
import io.tallywire.chat.telegram.Reply.Failure;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The library's client with our limits around it: every call ends within its time, every failure is
 * a value without the token, and no call is repeated behind our back.
 *
 * <p>Thread-safe. Its threads are daemons.
 */
final class BotApi implements AutoCloseable {
  /** The library's reading of an answer may die of an {@link Error} and never report it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final int LONGEST_REASON = 200;

  private final TelegramSettings settings;
  private final Duration limit;
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  BotApi(TelegramSettings settings, Duration limit) {
    this.settings = settings;
    this.limit = limit;
    this.http = http(limit);
    this.client =
        new OkHttpTelegramClient(
            http,
            settings.token(),
            new TelegramUrl(
                settings.api().getScheme(), settings.api().getHost(), settings.port(), false));
  }

  private static OkHttpClient http(Duration limit) {
    // the usual dispatcher sends five at a time to one host and keeps the JVM alive for a minute
    var dispatcher =
        new Dispatcher(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("telegram-", 0).factory()));
    dispatcher.setMaxRequests(256);
    dispatcher.setMaxRequestsPerHost(256);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .callTimeout(limit)
        .connectTimeout(limit)
        .readTimeout(limit)
        .writeTimeout(limit)
        // a request may have been obeyed before the connection broke: the outbox repeats, and
        // counts
        .retryOnConnectionFailure(false)
        // the token stands in the path: it goes to the configured server and no further
        .followRedirects(false)
        .build();
  }

  <T extends Serializable, M extends BotApiMethod<T>> Reply<T> call(M method)
      throws InterruptedException {
    CompletableFuture<T> future;
    try {
      future = client.executeAsync(method);
    } catch (TelegramApiException | RuntimeException e) {
      return failure(e);
    }
    try {
      @Nullable T value = future.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
      return value == null
          ? new Failure<>(0, "an answer without a result", null, null)
          : new Answer<>(value);
    } catch (ExecutionException e) {
      return failure(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      return new Failure<>(0, "no answer within " + limit.toSeconds() + " s", null, null);
    }
  }

  private <T> Failure<T> failure(Throwable cause) {
    if (cause instanceof TelegramApiRequestException refusal) {
      ResponseParameters more = refusal.getParameters();
      Integer code = refusal.getErrorCode();
      Integer seconds = more == null ? null : more.getRetryAfter();
      return new Failure<>(
          code == null ? 0 : code,
          reason(refusal.getApiResponse(), "an answer that cannot be read"),
          seconds == null ? null : Duration.ofSeconds(seconds),
          more == null ? null : more.getMigrateToChatId());
    }
    return new Failure<>(
        0, reason(cause.getMessage(), cause.getClass().getSimpleName()), null, null);
  }

  private String reason(@Nullable String text, String otherwise) {
    String hidden = settings.hide(text == null || text.isBlank() ? otherwise : text.strip());
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
