package io.tallywire.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines told by their wording: they ask, link, date or credit, and tell nothing. */
final class ServiceLines {
  private static final int LONGEST = 600;
  private static final int SHORT = 300;

  private static final String RELATED =
      "(?:related|recommended|suggested|similar|further|trending|popular|featured|latest|top|other)"
          + "(?: (?:stories|articles|coverage|content|news|topics|links?|posts|reading|video|videos|read|reads|stor(?:y|ies)))?";

  /** The label of a list of other pages. */
  private static final Pattern LIST_LABEL =
      Pattern.compile(
          "\\W*(?:"
              + RELATED
              + "|read (?:more|next|also|this next)|see also|also read|must[- ]reads?(?: .{1,30})?|more (?:great |top |of our )?(?:.{1,40} )?(?:stories|reads|coverage|articles|news)|more (?:on|from) .{1,60}"
              + "|don.?t miss(?: (?:these|this|out))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what to read next|in case you missed it|(?:most|more) (?:read|popular|viewed|shared)|editor.?s picks?|up next|from (?:the|our) (?:archives?|web|partners)|around the web|promoted stories|sponsored(?: content| links)?|story timeline|share this(?: .{1,20})?|in this (?:article|story))\\W*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\W*(?:adverti[sz]e?ments?|adverts?|ads?|sponsored|(?:story|article) continues(?: (?:below|after).{0,30})?|loading|comments?|tags|topics|print|e-?mail|share|tweet|facebook|twitter|whatsapp|copy link|back to top|show (?:more|less)|load more|(?:view|read|show|hide|post a|leave a|add a?) (?:\\d+ )?comments?|leave a reply|subscribe(?: now)?|sign (?:up|in)|follow|close|caption|hide caption|toggle caption|enlarge(?: this image)?|x|play video|watch(?: now)?|next|previous|min(?:ute)?s? read|\\d+ min(?:ute)?s?(?: read)?|click here(?: .{0,60})?|learn more|find out more|continue reading)\\W*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern START =
      Pattern.compile(
          "\\W*(?:(?:also |see also|read(?: more| also| next| on| the full.{0,30})?|related(?: [a-z]+)?|more(?: (?:on|from) [^.:]{1,60})?|watch(?: now| live)?|listen|must[- ](?:read|watch)|recommended|don.?t miss)\\s*[:|>\u00BB]"
              + "|the post .{1,200} (?:first )?appeared (?:first )?on "
              + "|sign up (?:for|to|here|now|today)|subscribe (?:to|for|now|today|here)|get (?:our|the|breaking|more) (?:daily |weekly |free |latest |best )*(?:news|newsletters?|headlines|stories|alerts|updates)\\b"
              + "|(?:follow|like|find|join) (?:us|him|her|them|me) (?:on|at)\\b|follow @|follow [^.]{1,60} on (?:twitter|facebook|instagram|threads|linkedin|youtube|telegram|x\\b)"
              + "|(?:photo|image|picture|photograph|file photo|photos|credit|image credit|photo credit|via|image source|featured image)(?:s)?(?: (?:by|courtesy|credit|source)\\b)?\\s*[:/|]"
              + "|(?:copyright|\u00A9|\\(c\\)) .{0,100}$|all rights reserved|.{0,60}all rights reserved\\.?$"
              + "|click (?:here|on the link)|download (?:our|the) .{0,30}app\\b|(?:have|got) a (?:news )?tip|(?:you can )?(?:contact|reach|e-?mail) (?:the (?:author|reporter|writer|editor)|him|her|us|me)\\b"
              + "|this (?:article|story|post|piece|page) (?:was |has been |is )?(?:originally |first |also )?(?:published|appeared|republished|may contain)|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed |like this (?:story|article|post)|enjoyed this"
              + "|join (?:our|the) (?:\\w+ )?(?:telegram|whatsapp|discord|conversation|discussion|forums?|channel|newsletter)|please (?:enable|share|subscribe|support|consider)"
              + "|(?:with )?(?:additional )?(?:reporting|writing) by .{1,200}(?:edit|$)|\\((?:additional )?(?:reporting|writing|editing|compiled) by |filed under|posted in|tagged (?:with|as|under)?\\b|(?:if you )?(?:buy|purchase) (?:something|anything) through|we may (?:earn|receive) (?:a )?(?:\\w+ )?commission|(?:written|words|text|story|report) by [^.]{2,60}$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COOKIES =
      Pattern.compile(
          "(?:this|our|we|the|necessary|by)\\b.{0,80}\\bcookies\\b|\\bcookies\\b.{0,200}\\b(?:consent|website|browser|preferences|opt[- ]out|experience)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DATELINE =
      Pattern.compile(
          "[|\\W]*(?:(?:first )?(?:published|updated|posted|modified|created)|last (?:updated|modified|edited))(?: (?:on|at))?\\b[^.!?]{0,20}\\d.{0,70}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  private static final Pattern PROFESSION =
      Pattern.compile(
          "\\b(?:is|was|has been|writes|covers|reports|works)\\b.{0,120}\\b(?:reporter|writer|editor|columnist|correspondent|journalist|author|contributor|contributing|professor|fellow|producer|blogger|analyst|freelance|covers|covering|curator|staff|book)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static boolean matches(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.length() <= SHORT && isShortService(text)) {
      return true;
    }
    return mentionsCookies(text) && COOKIES.matcher(text).lookingAt();
  }

  private static boolean isShortService(String text) {
    return START.matcher(text).lookingAt()
        || (text.length() < 80 && WHOLE.matcher(text).matches())
        || (text.length() < 110 && !Prose.endsSentence(text) && isDateline(text))
        || ADDRESS.matcher(text).matches();
  }

  private static boolean isDateline(String text) {
    return DATELINE.matcher(text).matches()
        || (text.length() < 60 && PublicationDate.parse(text) != null);
  }

  private static boolean mentionsCookies(String text) {
    return text.contains("ookies");
  }

  static boolean isListLabel(String text) {
    return text.length() < 80 && LIST_LABEL.matcher(text).matches();
  }

  static boolean isAboutAuthor(String text, @Nullable String author) {
    if (author == null || text.length() > LONGEST) {
      return false;
    }
    int comma = author.indexOf(',');
    String first = comma < 0 ? author : author.substring(0, comma);
    return text.startsWith(first) && PROFESSION.matcher(text).find();
  }

  private ServiceLines() {}
}
