package io.tallywire.store;

/** The stores, one for each aggregate. They hold no state: all of it is in the database. */
public record Stores(
    FeedStore feeds,
    ArticleStore articles,
    TopicStore topics,
    ClaimStore claims,
    SubscriptionStore subscriptions,
    OutboxStore outbox) {

  /** The stores as the program uses them. */
  public static Stores standard() {
    return new Stores(
        new FeedStore(),
        new ArticleStore(),
        new TopicStore(),
        new ClaimStore(),
        new SubscriptionStore(),
        new OutboxStore());
  }
}
